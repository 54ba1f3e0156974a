# Generated from patterns/runtime-vpc-egress. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Ports of the egress rules, whatever they lead to.
  egress_ports = flatten([
    for rules in [values(var.egress_to_security_groups), values(var.egress_to_networks), values(var.egress_to_prefix_lists)] :
    [for rule in rules : { from = rule.port, to = coalesce(rule.to_port, rule.port), protocol = rule.protocol }]
  ])

  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    (
      var.create_security_group &&
      !var.allow_internet_egress &&
      !anytrue([for ports in local.egress_ports : ports.protocol == "tcp" && ports.from <= 443 && ports.to >= 443])
      ) ? [
      "No egress rule allows HTTPS (TCP 443) other than to S3, so the agent cannot reach Amazon ECR, CloudWatch Logs, or other AWS services. Add the security group of their interface endpoints to egress_to_security_groups with port 443, or set allow_internet_egress = true.",
    ] : [],
    (
      var.create_security_group &&
      !var.use_s3_gateway_endpoint &&
      length(var.egress_to_networks) + length(var.egress_to_prefix_lists) == 0 &&
      !var.allow_internet_egress
      ) ? [
      "use_s3_gateway_endpoint is false, and no egress rule to a prefix list or network exists, so the agent may not reach S3, which holds image layers and code. Set use_s3_gateway_endpoint = true, or add the S3 prefix list to egress_to_prefix_lists with port 443.",
    ] : [],
    (
      var.create_security_group &&
      length(var.efs_mounts) + length(var.s3_files_mounts) > 0 &&
      !anytrue([for ports in local.egress_ports : ports.protocol == "tcp" && ports.from <= 2049 && ports.to >= 2049])
      ) ? [
      "No egress rule allows NFS (TCP 2049), so the agent cannot mount efs_mounts and s3_files_mounts. Add the security group of the mount targets to egress_to_security_groups with port 2049.",
    ] : [],
    length(var.subnet_ids) == 1 ? [
      "subnet_ids has one subnet, so a failure of its Availability Zone stops the agent. Add a subnet in a second zone.",
    ] : [],
  )
}
