# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

output "resource_configuration_arn" {
  description = "Resource, as gateway-target-shared takes it."
  value       = aws_vpclattice_resource_configuration.this.arn

  # Of use to another account once it is in the share, and the resource too.
  depends_on = [aws_ram_resource_association.this, aws_ram_principal_association.this]
}

output "resource_share_arn" {
  description = "Share, as gateway-target-shared takes it, and accepts it outside the organization."
  value       = aws_ram_resource_share.this.arn

  # Of use to another account once it is in the share, and the resource too.
  depends_on = [aws_ram_resource_association.this, aws_ram_principal_association.this]
}

output "domain_name" {
  description = "Name that targets must call, as gateway-target-shared takes it."
  value       = var.domain_name
}

output "resource_gateway_id" {
  description = "Resource gateway, as further shares and targets of the same VPC take it."
  value       = local.resource_gateway_id
}
