# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(length(var.target_ips) + length(var.target_instance_ids) == 1 ? [
    "The target group has one target, so the failure of that target stops the service. Add a target in a second Availability Zone to target_ips or target_instance_ids.",
  ] : [])
}
