output "orders" {
  description = "Inputs of gateway-target-shared in the account of the gateway."
  value = {
    resource_configuration_arn = module.share.resource_configuration_arn
    resource_share_arn         = module.share.resource_share_arn
    domain_name                = module.share.domain_name
  }
}

output "target_group_arn" {
  description = "Target group for the TargetGroupBinding."
  value       = module.front.target_group_arn
}
