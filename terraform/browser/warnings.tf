# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    (
      local.creates_security_group &&
      !var.allow_internet_egress &&
      length(var.egress_to_security_groups) + length(var.egress_to_networks) + length(var.egress_to_prefix_lists) == 0
      ) ? [
      "No egress rule exists, so the browser reaches nothing. Name what it may reach in egress_to_security_groups or egress_to_networks, or set allow_internet_egress = true.",
    ] : [],
    length(var.subnet_ids) == 1 ? [
      "subnet_ids has one subnet, so a failure of its Availability Zone stops the browser. Add a subnet in a second zone.",
    ] : [],
    var.execution_role_name != null && !local.needs_role ? [
      "execution_role_name has no effect, because no role is created without recording and enterprise_policies. Omit it, or set one of the two.",
    ] : [],
  )
}
