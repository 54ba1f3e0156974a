variables {
  name            = "agents"
  vpc_id          = "vpc-0123456789abcdef0"
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = { private = "rtb-0123456789abcdef0" }

  spokes = {
    orders = {
      connection                      = "peering"
      peer_vpc_id                     = "vpc-0123456789abcdef1"
      cidr_blocks                     = { vpc = "10.1.0.0/16" }
      allow_remote_vpc_dns_resolution = true
    }
    billing = {
      connection  = "peering"
      peer_vpc_id = "vpc-0123456789abcdef2"
      cidr_blocks = { vpc = "10.2.0.0/16" }
    }
  }
}

run "dns_options_are_set_on_the_side_of_the_spoke_and_no_name_is_shown_unasked" {
  command = plan

  assert {
    condition     = aws_vpc_peering_connection_options.spokes["orders"].accepter[0].allow_remote_vpc_dns_resolution && !aws_vpc_peering_connection_options.spokes["billing"].accepter[0].allow_remote_vpc_dns_resolution
    error_message = "The DNS option is set explicitly also if false."
  }

  assert {
    condition     = alltrue([for options in aws_vpc_peering_connection_options.spokes : length(options.requester) == 0])
    error_message = "Spokes cannot resolve the names of the hub."
  }

  assert {
    condition     = length(aws_route53_zone_association.hub) + length(aws_route53_resolver_rule_association.hub) == 0
    error_message = "The module associates only the zones and rules of the inputs."
  }

  assert {
    condition     = output.vpc_id == "vpc-0123456789abcdef0" && output.hub_vpc_id == "vpc-0123456789abcdef0" && output.hub_vpc_cidr_block == "10.0.0.0/16"
    error_message = "The VPC and its CIDR range."
  }

  assert {
    condition     = keys(output.vpc_peering_connection_ids) == ["billing", "orders"] && output.transit_gateway_attachment_id == null
    error_message = "One connection for each spoke, and no attachment."
  }
}

run "zones_and_rules_are_associated_with_the_hub" {
  command = plan

  variables {
    hosted_zone_ids   = { orders = "Z0123456789ABCDEFGHIJ" }
    resolver_rule_ids = { corp = "rslvr-rr-0123456789abcdef0" }
  }

  assert {
    condition     = aws_route53_zone_association.hub["orders"].zone_id == "Z0123456789ABCDEFGHIJ" && aws_route53_zone_association.hub["orders"].vpc_id == "vpc-0123456789abcdef0"
    error_message = "The hub resolves the zone."
  }

  assert {
    condition     = aws_route53_resolver_rule_association.hub["corp"].resolver_rule_id == "rslvr-rr-0123456789abcdef0" && aws_route53_resolver_rule_association.hub["corp"].vpc_id == "vpc-0123456789abcdef0"
    error_message = "The hub uses the resolver rule."
  }
}
