# Each value contains three inputs of gateway-target-shared.
output "services" {
  description = "Inputs for the accounts of the unit."
  value = {
    resource_configuration_arn = module.services.resource_configuration_arn
    resource_share_arn         = module.services.resource_share_arn
    domain_name                = module.services.domain_name
  }
}

output "quotes" {
  description = "Inputs for the partner, who also sets accept_resource_share = true."
  value = {
    resource_configuration_arn = module.quotes.resource_configuration_arn
    resource_share_arn         = module.quotes.resource_share_arn
    domain_name                = module.quotes.domain_name
  }
}
