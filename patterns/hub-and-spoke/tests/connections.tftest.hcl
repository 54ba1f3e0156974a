variables {
  name            = "agents"
  vpc_id          = "vpc-0123456789abcdef0"
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = { private = "rtb-0123456789abcdef0" }

  spokes = {
    orders = {
      connection  = "peering"
      peer_vpc_id = "vpc-0123456789abcdef1"
      cidr_blocks = { vpc = "10.1.0.0/16" }
    }
  }
}

run "a_spoke_of_the_same_account_and_region_is_accepted_at_once" {
  command = plan

  assert {
    condition     = aws_vpc_peering_connection.spokes["orders"].auto_accept && aws_vpc_peering_connection.spokes["orders"].peer_vpc_id == "vpc-0123456789abcdef1"
    error_message = "The module accepts the connection for both sides."
  }

  assert {
    condition     = length(aws_ec2_transit_gateway_vpc_attachment.hub) == 0
    error_message = "Without a spoke behind a transit gateway, there is no attachment."
  }
}

run "the_other_side_accepts_across_accounts_and_regions" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        peer_owner_id    = "444455556666"
        peer_region      = "eu-west-1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }
  }

  assert {
    condition     = !aws_vpc_peering_connection.spokes["orders"].auto_accept && aws_vpc_peering_connection.spokes["orders"].peer_region == "eu-west-1" && aws_vpc_peering_connection.spokes["orders"].peer_owner_id == "444455556666"
    error_message = "AWS refuses auto_accept together with another region, and cannot do it for another account."
  }

  assert {
    condition     = length(aws_vpc_peering_connection_options.spokes) == 0 && length(aws_route.to_spokes) == 0 && length(aws_route.to_hub) == 0
    error_message = "Before acceptance, there are no DNS options and no routes."
  }
}

run "one_attachment_for_all_spokes_behind_the_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

    spokes = {
      datacenter = { connection = "transit_gateway", cidr_blocks = { campus = "172.16.0.0/12" } }
      billing    = { connection = "transit_gateway", cidr_blocks = { vpc = "10.3.0.0/16" } }
    }
  }

  assert {
    condition     = length(aws_ec2_transit_gateway_vpc_attachment.hub) == 1 && length(aws_vpc_peering_connection.spokes) == 0
    error_message = "A VPC can have one attachment."
  }

  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment.hub[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]) && aws_ec2_transit_gateway_vpc_attachment.hub[0].transit_gateway_id == "tgw-0123456789abcdef0"
    error_message = "The attachment uses the subnets of the input."
  }

  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment.hub[0].transit_gateway_default_route_table_association && aws_ec2_transit_gateway_vpc_attachment.hub[0].transit_gateway_default_route_table_propagation
    error_message = "By default, the attachment uses the default route table, as on AWS."
  }
}

run "the_default_route_table_of_the_transit_gateway_can_be_left_alone" {
  command = plan

  variables {
    transit_gateway_id                  = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids          = ["subnet-0123456789abcdef0"]
    transit_gateway_default_association = false
    transit_gateway_default_propagation = false
    spokes                              = { billing = { connection = "transit_gateway", cidr_blocks = { vpc = "10.3.0.0/16" } } }
  }

  assert {
    condition     = !aws_ec2_transit_gateway_vpc_attachment.hub[0].transit_gateway_default_route_table_association && !aws_ec2_transit_gateway_vpc_attachment.hub[0].transit_gateway_default_route_table_propagation
    error_message = "Neither associated nor propagated."
  }
}

run "an_attachment_that_is_there_is_not_made_again" {
  command = plan

  variables {
    transit_gateway_id                = "tgw-0123456789abcdef0"
    create_transit_gateway_attachment = false

    spokes = {
      datacenter = { connection = "transit_gateway", cidr_blocks = { campus = "172.16.0.0/12" } }
    }
  }

  assert {
    condition     = length(aws_ec2_transit_gateway_vpc_attachment.hub) == 0 && aws_route.to_spokes["datacenter/campus/private"].transit_gateway_id == "tgw-0123456789abcdef0"
    error_message = "Routes only, with an existing attachment."
  }

  assert {
    condition     = output.transit_gateway_attachment_id == null
    error_message = "The output is null with an existing attachment."
  }
}

run "a_spoke_waits_for_its_acceptance" {
  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }
  }

  assert {
    condition     = output.vpc_peering_connection_ids["orders"] == "pcx-0123456789abcdef0"
    error_message = "The other side needs the ID of the connection to accept."
  }
}

run "the_wrong_connection_is_refused" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }

    accepted_connection_ids = { orders = "pcx-0fedcba9876543210" }
  }

  expect_failures = [aws_route.to_spokes]
}

run "everything_is_named_and_tagged" {
  command = plan

  variables {
    tags = { Team = "$${ai} %%{ if true }\"\n" }
  }

  assert {
    condition     = aws_vpc_peering_connection.spokes["orders"].tags == tomap({ Name = "agents-orders", Team = "$${ai} %%{ if true }\"\n" })
    error_message = "The name and the tags of the input."
  }
}

run "port_0_is_no_port" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        ports       = { any = 0 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "the_id_of_an_attachment_is_no_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-attach-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = { connection = "transit_gateway", cidr_blocks = { campus = "172.16.0.0/12" } }
    }
  }

  expect_failures = [var.transit_gateway_id]
}

run "a_connection_of_another_kind_is_not_accepted" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }

    accepted_connection_ids = { orders = "tgw-0123456789abcdef0" }
  }

  expect_failures = [var.accepted_connection_ids]
}

run "an_account_has_twelve_digits" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        peer_owner_id    = "44445555666"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "a_zone_is_no_region" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        peer_region      = "eu-west-1a"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}
