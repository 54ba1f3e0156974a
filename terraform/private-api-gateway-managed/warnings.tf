# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    length(var.subnet_ids) == 1 ? [
      "subnet_ids has one subnet, so a failure of its Availability Zone stops the path of the gateway to the API. Add a subnet in a second zone.",
    ] : [],
    var.create_execute_api_endpoint && length(var.execute_api_subnet_ids) == 1 ? [
      "execute_api_subnet_ids has one subnet, so a failure of its Availability Zone stops calls of the API. Add a subnet in a second zone.",
    ] : [],
  )
}
