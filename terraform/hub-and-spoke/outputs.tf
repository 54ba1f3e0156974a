# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

output "vpc_id" {
  description = "VPC of the hub, for targets: whoever takes it from here waits until the spokes can be reached."
  value       = var.vpc_id

  # A target connects while it is made: routes, rules and names come before.
  depends_on = [
    aws_route.to_spokes,
    aws_route.to_hub,
    aws_vpc_security_group_egress_rule.networks,
    aws_vpc_security_group_egress_rule.groups,
    aws_vpc_security_group_ingress_rule.groups,
    aws_vpc_peering_connection_options.spokes,
    aws_route53_zone_association.hub,
    aws_route53_resolver_rule_association.hub,
  ]
}

output "hub_vpc_id" {
  description = "VPC of the hub, for the module spoke. Waits for nothing."
  value       = var.vpc_id
}

output "hub_vpc_cidr_block" {
  description = "IPv4 range of the hub, for the module spoke."
  value       = var.vpc_cidr_block
}

output "vpc_peering_connection_ids" {
  description = "Peering connections by spoke, as they are asked for: some may not be accepted."
  value       = { for key, connection in aws_vpc_peering_connection.spokes : key => connection.id }
}

output "transit_gateway_attachment_id" {
  description = "Attachment of the hub. Null where the module makes none."
  value       = one(aws_ec2_transit_gateway_vpc_attachment.hub[*].id)
}
