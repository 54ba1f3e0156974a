# Generated from patterns/runtime-isolated. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Ports of the egress rules, whatever they lead to.
  egress_ports = flatten([
    for rules in [values(var.egress_to_security_groups), values(var.egress_to_networks)] :
    [for rule in rules : { from = rule.port, to = coalesce(rule.to_port, rule.port), protocol = rule.protocol }]
  ])

  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    (
      length(var.efs_mounts) + length(var.s3_files_mounts) > 0 &&
      !anytrue([for ports in local.egress_ports : ports.protocol == "tcp" && ports.from <= 2049 && ports.to >= 2049])
      ) ? [
      "No egress rule allows NFS (TCP 2049), so the agent cannot mount efs_mounts and s3_files_mounts. Add the security group of the mount targets to egress_to_security_groups with port 2049.",
    ] : [],
    length(var.subnet_ids_by_zone_id) == 1 ? [
      "subnet_ids_by_zone_id has one subnet, so a failure of its Availability Zone stops the agent. Add a subnet in a second zone.",
    ] : [],
    (
      !contains(keys(var.endpoint_ids), "bedrock-agentcore") &&
      sum([
        length(var.caller_security_group_ids),
        length(var.caller_networks),
        length(var.additional_source_vpc_endpoint_ids),
        length(var.source_vpc_ids),
        length(var.network_exempt_principal_arns)
      ]) == 0
      ) ? [
      "No caller can connect to the data plane endpoint that the module creates, because it has no ingress rule for callers. Add the security groups of the callers to caller_security_group_ids, or their networks to caller_networks.",
    ] : [],
    var.server_protocol != "A2A" && contains(local.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard") ? [
      "allowed_invoke_actions includes GetAgentCard, and server_protocol is ${var.server_protocol}, which has no agent cards. Set server_protocol = \"A2A\", or remove the action.",
    ] : [],
    (
      contains(["A2A", "MCP"], var.server_protocol) &&
      length(
        setintersection(
          local.allowed_invoke_actions,
          ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser"]
        )
      ) > 0
      ) ? [
      "allowed_invoke_actions allows WebSocket connections, and server_protocol is ${var.server_protocol}, which has none. Set server_protocol to HTTP or AGUI, or remove the action.",
    ] : [],
  )
}
