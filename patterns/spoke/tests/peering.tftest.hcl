variables {
  name                      = "orders"
  connection                = "peering"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
  hub_vpc_id                = "vpc-0123456789abcdef0"
  hub_vpc_cidr_block        = "10.0.0.0/16"
}

run "the_peering_is_accepted_and_nothing_else_is_opened" {
  assert {
    condition     = aws_vpc_peering_connection_accepter.this[0].auto_accept && aws_vpc_peering_connection_accepter.this[0].vpc_peering_connection_id == "pcx-0123456789abcdef0"
    error_message = "Without auto_accept, the resource does not accept."
  }

  assert {
    condition     = output.accepted_connection_id == "pcx-0123456789abcdef0" && length(aws_ec2_transit_gateway_vpc_attachment_accepter.this) == 0
    error_message = "The output is the ID of the accepted connection."
  }

  assert {
    condition = { for filter in data.aws_vpc_peering_connections.hub[0].filter : filter.name => one(filter.values) } == {
      "vpc-peering-connection-id"     = "pcx-0123456789abcdef0"
      "requester-vpc-info.vpc-id"     = "vpc-0123456789abcdef0"
      "requester-vpc-info.cidr-block" = "10.0.0.0/16"
    }
    error_message = "The peering is looked up by its ID, the VPC of the hub, and its CIDR range."
  }

  assert {
    condition     = !aws_vpc_peering_connection_options.this[0].accepter[0].allow_remote_vpc_dns_resolution && length(aws_vpc_peering_connection_options.this[0].requester) == 0
    error_message = "The DNS option is set explicitly also if false."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.hub) + length(aws_route53_vpc_association_authorization.hub) + length(aws_route.to_hub) == 0
    error_message = "Acceptance alone adds no ingress rule."
  }
}

run "a_peering_that_the_hub_did_not_ask_for_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc_peering_connections.hub
    values = { ids = [] }
  }

  expect_failures = [data.aws_vpc_peering_connections.hub]
}

run "also_where_it_is_accepted_elsewhere" {
  command = plan

  variables {
    needs_acceptance = false
  }

  override_data {
    target = data.aws_vpc_peering_connections.hub
    values = { ids = [] }
  }

  expect_failures = [data.aws_vpc_peering_connections.hub]
}

run "dns_options_are_set_on_the_side_that_accepts" {
  command = plan

  variables {
    allow_remote_vpc_dns_resolution = true
  }

  assert {
    condition     = aws_vpc_peering_connection_options.this[0].accepter[0].allow_remote_vpc_dns_resolution
    error_message = "Public host names of this VPC resolve to private addresses."
  }
}

run "a_peering_that_is_accepted_elsewhere_is_left_alone" {
  command = plan

  variables {
    needs_acceptance = false
    route_table_ids  = { private = "rtb-0123456789abcdef0" }
  }

  assert {
    condition     = length(aws_vpc_peering_connection_accepter.this) == 0 && length(aws_vpc_peering_connection_options.this) == 0 && output.accepted_connection_id == null
    error_message = "The side that accepts also sets the options."
  }

  assert {
    condition     = aws_route.to_hub["private"].vpc_peering_connection_id == "pcx-0123456789abcdef0"
    error_message = "The return routes exist nevertheless."
  }
}

run "every_table_leads_back_to_the_hub" {
  command = plan

  variables {
    route_table_ids = { use1-az1 = "rtb-0123456789abcdef0", use1-az2 = "rtb-0123456789abcdef1" }
  }

  assert {
    condition     = keys(aws_route.to_hub) == ["use1-az1", "use1-az2"] && aws_route.to_hub["use1-az2"].route_table_id == "rtb-0123456789abcdef1"
    error_message = "One route for each route table."
  }

  assert {
    condition     = alltrue([for route in aws_route.to_hub : route.destination_cidr_block == "10.0.0.0/16" && route.vpc_peering_connection_id == "pcx-0123456789abcdef0" && route.transit_gateway_id == null])
    error_message = "To the hub, over the accepted connection."
  }
}

run "each_group_lets_the_hub_in_on_each_port" {
  command = plan

  variables {
    security_group_ids = { load_balancer = "sg-0123456789abcdef0", broker = "sg-0123456789abcdef1" }
    ports              = { https = 443, health = 8080 }
  }

  assert {
    condition = keys(aws_vpc_security_group_ingress_rule.hub) == [
      "broker/health", "broker/https", "load_balancer/health", "load_balancer/https",
    ]
    error_message = "One rule for each security group and port."
  }

  assert {
    condition     = alltrue([for rule in aws_vpc_security_group_ingress_rule.hub : rule.cidr_ipv4 == "10.0.0.0/16" && rule.ip_protocol == "tcp" && rule.from_port == rule.to_port])
    error_message = "The CIDR range of the hub, and one TCP port for each rule."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.hub["broker/health"].security_group_id == "sg-0123456789abcdef1" && aws_vpc_security_group_ingress_rule.hub["broker/health"].from_port == 8080
    error_message = "Each rule has its security group and its port."
  }
}

run "zones_are_authorized_for_the_hub_in_its_region" {
  command = plan

  variables {
    hub_region      = "eu-west-1"
    hosted_zone_ids = { orders = "Z0123456789ABCDEFGHIJ" }
  }

  assert {
    condition     = aws_route53_vpc_association_authorization.hub["orders"].vpc_id == "vpc-0123456789abcdef0" && aws_route53_vpc_association_authorization.hub["orders"].vpc_region == "eu-west-1"
    error_message = "The VPC of the hub, in its region."
  }

  assert {
    condition     = output.hosted_zone_ids == { orders = "Z0123456789ABCDEFGHIJ" }
    error_message = "The output contains the authorized zones."
  }
}

run "everything_is_named_and_tagged" {
  command = plan

  variables {
    tags               = { Team = "$${ai} %%{ if true }\"\n" }
    security_group_ids = { load_balancer = "sg-0123456789abcdef0" }
    ports              = { https = 443 }
  }

  assert {
    condition     = aws_vpc_peering_connection_accepter.this[0].tags == tomap({ Name = "orders", Team = "$${ai} %%{ if true }\"\n" }) && aws_vpc_security_group_ingress_rule.hub["load_balancer/https"].tags["Name"] == "orders-load_balancer/https"
    error_message = "The name and the tags of the input."
  }
}
