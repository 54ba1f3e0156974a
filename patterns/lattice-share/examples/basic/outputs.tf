# Three inputs of gateway-target-shared in the other account.
output "share" {
  description = "What the account with the gateway needs."
  value = {
    resource_configuration_arn = module.orders.resource_configuration_arn
    resource_share_arn         = module.orders.resource_share_arn
    domain_name                = module.orders.domain_name
  }
}
