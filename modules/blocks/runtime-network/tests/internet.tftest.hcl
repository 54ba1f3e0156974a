# What only the account can tell, each rule from both sides. All mocked subnets answer alike, so they are in one zone here, and
# minimum_zones is 1. A route needs every attribute, for OpenTofu.

run "internet_egress_without_a_default_route" {
  command = plan

  variables {
    allow_internet_egress = true
  }

  expect_failures = [data.aws_route_table.effective]
}

run "internet_egress_through_an_internet_gateway" {
  command = plan

  variables {
    allow_internet_egress = true
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "0.0.0.0/0"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = "igw-0123456789abcdef0"
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "internet_egress_with_a_route_to_some_network" {
  command = plan

  variables {
    allow_internet_egress = true
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "10.0.0.0/8"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = "tgw-0123456789abcdef0"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  expect_failures = [data.aws_route_table.effective]
}

run "internet_egress_through_a_nat_gateway" {
  command = plan

  variables {
    allow_internet_egress = true
  }

  override_data {
    target = data.aws_route_table.effective
    values = {
      id = "rtb-0123456789abcdef0"
      routes = [{
        carrier_gateway_id         = ""
        cidr_block                 = "0.0.0.0/0"
        core_network_arn           = ""
        destination_prefix_list_id = ""
        egress_only_gateway_id     = ""
        gateway_id                 = ""
        instance_id                = ""
        ipv6_cidr_block            = ""
        local_gateway_id           = ""
        nat_gateway_id             = "nat-0123456789abcdef0"
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = ""
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.internet) == 1
    error_message = "With a way out the rule is made."
  }
}
