# Generated from patterns/hub-and-spoke/tests/routes.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_resource "aws_ec2_transit_gateway_vpc_attachment" {
    defaults = { id = "tgw-attach-0123456789abcdef0" }
  }

  mock_resource "aws_vpc_peering_connection" {
    defaults = { id = "pcx-0123456789abcdef0" }
  }
}

variables {
  name           = "agents"
  vpc_id         = "vpc-0123456789abcdef0"
  vpc_cidr_block = "10.0.0.0/16"

  route_table_ids = {
    use1-az1 = "rtb-0123456789abcdef0"
    use1-az2 = "rtb-0123456789abcdef1"
  }

  spokes = {
    orders = {
      connection           = "peering"
      peer_vpc_id          = "vpc-0123456789abcdef1"
      cidr_blocks          = { vpc = "10.1.0.0/16", pods = "100.64.0.0/18" }
      peer_route_table_ids = { private = "rtb-0123456789abcdef2" }
    }
  }
}

run "every_network_of_a_spoke_is_routed_in_every_table_and_back_to_the_hub" {
  command = plan

  assert {
    condition = keys(aws_route.to_spokes) == [
      "orders/pods/use1-az1", "orders/pods/use1-az2", "orders/vpc/use1-az1", "orders/vpc/use1-az2",
    ]
    error_message = "Secondary CIDR ranges have routes too."
  }

  assert {
    condition     = aws_route.to_spokes["orders/pods/use1-az2"].destination_cidr_block == "100.64.0.0/18" && aws_route.to_spokes["orders/pods/use1-az2"].route_table_id == "rtb-0123456789abcdef1"
    error_message = "Each route has its network and its route table."
  }

  assert {
    condition     = alltrue([for route in aws_route.to_spokes : route.transit_gateway_id == null])
    error_message = "A peered spoke has no route to a transit gateway."
  }

  assert {
    condition     = keys(aws_route.to_hub) == ["orders/private"] && aws_route.to_hub["orders/private"].destination_cidr_block == "10.0.0.0/16" && aws_route.to_hub["orders/private"].route_table_id == "rtb-0123456789abcdef2"
    error_message = "The return routes are in the route tables of the input."
  }
}

run "routes_name_the_connection_of_their_spoke" {
  variables {
    spokes = {
      orders = {
        connection           = "peering"
        peer_vpc_id          = "vpc-0123456789abcdef1"
        cidr_blocks          = { vpc = "10.1.0.0/16" }
        peer_route_table_ids = { private = "rtb-0123456789abcdef2" }
      }
    }
  }

  assert {
    condition     = alltrue([for route in concat(values(aws_route.to_spokes), values(aws_route.to_hub)) : route.vpc_peering_connection_id == aws_vpc_peering_connection.spokes["orders"].id])
    error_message = "Both directions use the same connection."
  }
}

run "an_accepted_spoke_is_routed_and_its_far_side_is_left_alone" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        peer_owner_id    = "444455556666"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
      }
    }

    accepted_connection_ids = { orders = "pcx-0123456789abcdef0" }
  }

  assert {
    condition     = length(aws_route.to_spokes) == 2 && length(aws_route.to_hub) == 0 && length(aws_vpc_peering_connection_options.spokes) == 0
    error_message = "The hub has its routes. The other side creates its own."
  }
}

run "an_attachment_is_routed_once_it_is_accepted" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = { connection = "transit_gateway", needs_acceptance = true, cidr_blocks = { campus = "172.16.0.0/12" } }
      office     = { connection = "transit_gateway", needs_acceptance = true, cidr_blocks = { lan = "192.168.0.0/20" } }
    }

    accepted_connection_ids = { datacenter = "tgw-attach-0123456789abcdef0" }
  }

  assert {
    condition     = keys(aws_route.to_spokes) == ["datacenter/campus/use1-az1", "datacenter/campus/use1-az2"] && aws_route.to_spokes["datacenter/campus/use1-az1"].transit_gateway_id == "tgw-0123456789abcdef0"
    error_message = "AWS refuses a route to a transit gateway before the attachment is accepted."
  }

  assert {
    condition     = alltrue([for route in aws_route.to_spokes : route.vpc_peering_connection_id == null])
    error_message = "Only the transit gateway is the target."
  }
}

run "a_wide_route_to_the_transit_gateway_may_hold_the_others" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      orders     = { connection = "peering", peer_vpc_id = "vpc-0123456789abcdef1", cidr_blocks = { vpc = "10.1.0.0/16" } }
      datacenter = { connection = "transit_gateway", cidr_blocks = { all = "10.0.0.0/8" } }
    }
  }

  assert {
    condition     = aws_route.to_spokes["datacenter/all/use1-az1"].destination_cidr_block == "10.0.0.0/8"
    error_message = "The most specific route wins, so a wide route is allowed."
  }
}
