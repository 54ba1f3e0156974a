# Three inputs of gateway-target-shared in the other account.
output "share" {
  description = "Inputs for the account of the gateway."
  value = {
    resource_configuration_arn = module.orders.resource_configuration_arn
    resource_share_arn         = module.orders.resource_share_arn
    domain_name                = module.orders.domain_name
  }
}
