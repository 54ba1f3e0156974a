variables {
  name                          = "agents-hub"
  connection                    = "transit_gateway"
  transit_gateway_id            = "tgw-0123456789abcdef0"
  transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
  hub_vpc_id                    = "vpc-0123456789abcdef0"
  hub_vpc_cidr_block            = "10.0.0.0/16"
}

run "the_owner_accepts_the_attachment_of_the_hub" {
  command = plan

  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment_accepter.this[0].transit_gateway_attachment_id == "tgw-attach-0123456789abcdef0" && length(aws_vpc_peering_connection_accepter.this) == 0
    error_message = "The attachment, and no peering."
  }

  assert {
    condition     = output.accepted_connection_id == "tgw-attach-0123456789abcdef0" && length(aws_vpc_peering_connection_options.this) == 0
    error_message = "The output is the ID of the accepted attachment. There are no DNS options."
  }

  assert {
    condition = { for filter in data.aws_ec2_transit_gateway_vpc_attachments.hub[0].filter : filter.name => one(filter.values) } == {
      "transit-gateway-attachment-id" = "tgw-attach-0123456789abcdef0"
      "vpc-id"                        = "vpc-0123456789abcdef0"
    }
    error_message = "The attachment is looked up by its ID and the VPC of the hub, and only if it is accepted here."
  }
}

run "an_attachment_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_ec2_transit_gateway_vpc_attachments.hub
    values = { ids = [] }
  }

  expect_failures = [data.aws_ec2_transit_gateway_vpc_attachments.hub]
}

run "a_spoke_that_owns_no_transit_gateway_routes_back" {
  command = plan

  variables {
    needs_acceptance              = false
    transit_gateway_attachment_id = null
    route_table_ids               = { private = "rtb-0123456789abcdef0" }
  }

  assert {
    condition     = length(aws_ec2_transit_gateway_vpc_attachment_accepter.this) + length(data.aws_ec2_transit_gateway_vpc_attachments.hub) == 0 && output.accepted_connection_id == null
    error_message = "The module accepts nothing."
  }

  assert {
    condition     = aws_route.to_hub["private"].transit_gateway_id == "tgw-0123456789abcdef0" && aws_route.to_hub["private"].vpc_peering_connection_id == null && aws_route.to_hub["private"].destination_cidr_block == "10.0.0.0/16"
    error_message = "The return route uses the transit gateway."
  }
}

run "the_id_of_something_else_is_no_attachment" {
  command = plan

  variables {
    transit_gateway_attachment_id = "tgw-0123456789abcdef0"
  }

  expect_failures = [var.transit_gateway_attachment_id]
}

run "an_attachment_is_no_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id = "tgw-attach-0123456789abcdef0"
  }

  expect_failures = [var.transit_gateway_id]
}

run "port_0_is_no_port" {
  command = plan

  variables {
    security_group_ids = { load_balancer = "sg-0123456789abcdef0" }
    ports              = { any = 0 }
  }

  expect_failures = [var.ports]
}

run "a_region_is_not_a_zone" {
  command = plan

  variables {
    connection                    = "peering"
    vpc_peering_connection_id     = "pcx-0123456789abcdef0"
    transit_gateway_id            = null
    transit_gateway_attachment_id = null
    hub_region                    = "eu-west-1a"
  }

  expect_failures = [var.hub_region]
}
