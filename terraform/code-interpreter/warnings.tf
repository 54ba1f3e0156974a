# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    (
      local.creates_security_group &&
      length(var.s3_access) > 0 &&
      !var.use_s3_gateway_endpoint &&
      !var.allow_internet_egress &&
      length(var.egress_to_networks) + length(var.egress_to_prefix_lists) + length(var.egress_to_security_groups) == 0
      ) ? [
      "s3_access names objects that code cannot reach, because no egress rule exists. Set use_s3_gateway_endpoint = true and s3_gateway_endpoint_id.",
    ] : [],
    length(var.subnet_ids) == 1 ? [
      "subnet_ids has one subnet, so a failure of its Availability Zone stops the code interpreter. Add a subnet in a second zone.",
    ] : [],
    var.execution_role_name != null && !local.needs_role ? [
      "execution_role_name has no effect, because no role is created without s3_access. Omit it, or name what code can use in s3_access.",
    ] : [],
  )
}
