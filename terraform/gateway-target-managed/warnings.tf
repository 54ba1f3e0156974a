# Generated from patterns/gateway-target-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(length(var.subnet_ids) == 1 ? [
    "subnet_ids has one subnet, so a failure of its Availability Zone stops the path of the gateway to the target. Add a subnet in a second zone.",
  ] : [])
}
