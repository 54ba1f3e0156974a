# Generated from patterns/gateway-target-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    var.create_resource_gateway && length(var.resource_gateway_subnet_ids) == 1 ? [
      "resource_gateway_subnet_ids has one subnet, so a failure of its Availability Zone stops the path of the gateway to the target. Add a subnet in a second zone.",
    ] : [],
    anytrue([
      for target in [var.mcp_server, var.http_passthrough] :
      try(regex("^https://[^/:]+:([0-9]+)", target.endpoint)[0], "443") != tostring(var.port)
      if target != null
      ]) ? [
      "The endpoint of the target and port name different ports, so the gateway cannot connect. Set port to the port in the endpoint, which is 443 when it names none.",
    ] : [],
  )
}
