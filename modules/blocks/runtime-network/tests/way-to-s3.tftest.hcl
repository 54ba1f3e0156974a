# A runtime starts from image layers or code in S3: its subnets need a way there. A route needs every attribute, for OpenTofu.

run "no_way_to_s3_at_all" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_default_route_to_a_nat_gateway_is_a_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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
    condition     = length(data.aws_vpc_endpoint.s3) == 0 && length(data.aws_prefix_list.s3) == 0 && length(aws_vpc_security_group_egress_rule.s3) == 0
    error_message = "Without the endpoint there is nothing to look up, and no prefix list to open."
  }
}

run "a_default_route_to_a_transit_gateway_is_a_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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
        nat_gateway_id             = ""
        network_interface_id       = ""
        odb_network_arn            = ""
        transit_gateway_id         = "tgw-0123456789abcdef0"
        vpc_endpoint_id            = ""
        vpc_peering_connection_id  = ""
      }]
    }
  }

  assert {
    condition     = length(data.aws_vpc_endpoint.s3) == 0
    error_message = "What is behind the transit gateway cannot be seen from here."
  }
}

run "a_default_route_to_an_internet_gateway_is_no_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_route_to_some_network_is_no_way_to_s3" {
  command = plan

  variables {
    use_s3_gateway_endpoint = false
    s3_gateway_endpoint_id  = null
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

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}
