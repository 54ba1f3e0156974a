# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

output "vpc_id" {
  description = "ID of the VPC of the hub, for gateway targets. It waits for the routes, rules, and names of all accepted spokes."
  value       = var.vpc_id

  # AgentCore connects to a target when it creates it, so routes, rules, and names must exist before.
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
  description = "ID of the VPC of the hub, for the module `spoke`. It waits for no resource."
  value       = var.vpc_id
}

output "hub_vpc_cidr_block" {
  description = "IPv4 CIDR range of the hub, for the module `spoke`."
  value       = var.vpc_cidr_block
}

output "vpc_peering_connection_ids" {
  description = "IDs of the peering connections, keyed by spoke, whether accepted or not."
  value       = { for key, connection in aws_vpc_peering_connection.spokes : key => connection.id }
}

output "transit_gateway_attachment_id" {
  description = "ID of the transit gateway attachment of the hub. Null if the module does not create it."
  value       = one(aws_ec2_transit_gateway_vpc_attachment.hub[*].id)
}
