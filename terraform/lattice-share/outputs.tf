# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can use the resource and where it leads, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = values(var.share_with)
    # What can be reached, by the names of the inputs.
    egress = {
      domain_name    = var.domain_name
      routing_domain = var.routing_domain
      ip_address     = var.ip_address
      port           = var.port
    }
  }
}

output "resource_configuration_arn" {
  description = "ARN of the resource configuration. For `resource_configuration_arn` of `gateway-target-shared`."
  value       = aws_vpclattice_resource_configuration.this.arn

  # Wait for the associations: before, other accounts cannot use the resource.
  depends_on = [aws_ram_resource_association.this, aws_ram_principal_association.this]
}

output "resource_share_arn" {
  description = "ARN of the RAM share. For `resource_share_arn` of `gateway-target-shared`, which can accept the share outside the organization."
  value       = aws_ram_resource_share.this.arn

  # Wait for the associations: before, other accounts cannot use the resource.
  depends_on = [aws_ram_resource_association.this, aws_ram_principal_association.this]
}

output "domain_name" {
  description = "Domain name that gateway targets must call. For `domain_name` of `gateway-target-shared`."
  value       = var.domain_name
}

output "resource_gateway_id" {
  description = "ID of the resource gateway, which further shares and targets of the same VPC can use."
  value       = local.resource_gateway_id
}
