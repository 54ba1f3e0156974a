# Generated from patterns/lattice-share/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# Three inputs of gateway-target-shared in the other account.
output "share" {
  description = "Inputs for the account of the gateway."
  value = {
    resource_configuration_arn = module.orders.resource_configuration_arn
    resource_share_arn         = module.orders.resource_share_arn
    domain_name                = module.orders.domain_name
  }
}
