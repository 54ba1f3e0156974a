# Generated from patterns/spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

output "accepted_connection_id" {
  description = "ID of the accepted connection, for `accepted_connection_ids` of the hub. Null if this module accepts no connection."
  value = one(
    concat(
      aws_vpc_peering_connection_accepter.this[*].vpc_peering_connection_id,
      aws_ec2_transit_gateway_vpc_attachment_accepter.this[*].transit_gateway_attachment_id
    )
  )
}

output "hosted_zone_ids" {
  description = "IDs of the authorized private hosted zones, for `hosted_zone_ids` of the hub."
  value       = { for key, authorization in aws_route53_vpc_association_authorization.hub : key => authorization.zone_id }
}
