# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

# The side whose names are resolved sets this option. Set also if false: deleting the resource would not disable it on
# AWS.
resource "aws_vpc_peering_connection_options" "spokes" {
  for_each = local.accepted_here

  vpc_peering_connection_id = aws_vpc_peering_connection.spokes[each.key].id

  accepter {
    allow_remote_vpc_dns_resolution = each.value.allow_remote_vpc_dns_resolution
  }
}

# Peering and transit gateways do not make private hosted zones visible.
resource "aws_route53_zone_association" "hub" {
  for_each = var.hosted_zone_ids

  zone_id = each.value
  vpc_id  = var.vpc_id
}

resource "aws_route53_resolver_rule_association" "hub" {
  for_each = var.resolver_rule_ids

  name             = each.key
  resolver_rule_id = each.value
  vpc_id           = var.vpc_id
}
