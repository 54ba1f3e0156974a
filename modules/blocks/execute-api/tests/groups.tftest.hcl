# Both groups and the rules between them. Lists are complete, so that nothing can be opened beside them.
override_resource {
  target = aws_security_group.resource_gateway
  values = { id = "sg-0entrance" }
}

override_resource {
  target = aws_security_group.execute_api
  values = { id = "sg-0endpoint" }
}

run "the_resource_gateway_reaches_the_endpoint_and_nobody_else_does" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for rule in concat(aws_vpc_security_group_egress_rule.execute_api, aws_vpc_security_group_ingress_rule.resource_gateway) :
      [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id, rule.tags]
      ]) == jsonencode([
      ["sg-0entrance", "HTTPS to the endpoint of execute-api", "tcp", 443, 443, "sg-0endpoint", null, null, null, { Name = "execute-api", Team = "orders" }],
      ["sg-0endpoint", "HTTPS from the resource gateway", "tcp", 443, 443, "sg-0entrance", null, null, null, { Name = "resource-gateway", Team = "orders" }],
    ])
    error_message = "HTTPS out of one group and into the other."
  }

  assert {
    condition = jsonencode([
      for group in concat(aws_security_group.resource_gateway, aws_security_group.execute_api) : [group.name_prefix, group.vpc_id, group.tags]
      ]) == jsonencode([
      ["orders-resource-gateway-", "vpc-0123456789abcdef0", { Name = "orders-resource-gateway", Team = "orders" }],
      ["orders-execute-api-", "vpc-0123456789abcdef0", { Name = "orders-execute-api", Team = "orders" }],
    ])
    error_message = "Two groups in the VPC."
  }

  assert {
    condition     = [output.resource_gateway_security_group_id, output.execute_api_security_group_id] == ["sg-0entrance", "sg-0endpoint"]
    error_message = "The outputs name them."
  }
}

run "given_groups_are_joined_by_the_same_rules" {
  command = plan

  variables {
    addressing                             = "endpoint_host"
    create_execute_api_endpoint            = false
    execute_api_endpoint_id                = "vpce-0123456789abcdef0"
    execute_api_security_group_id          = "sg-0123456789abcdef1"
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = { service_name = "com.amazonaws.us-east-1.execute-api", vpc_id = "vpc-0123456789abcdef0", security_group_ids = ["sg-0123456789abcdef1"], dns_entry = [] }
  }

  assert {
    condition = [
      for rule in concat(aws_vpc_security_group_egress_rule.execute_api, aws_vpc_security_group_ingress_rule.resource_gateway) :
      [rule.security_group_id, rule.referenced_security_group_id]
    ] == [["sg-0123456789abcdef2", "sg-0123456789abcdef1"], ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]]
    error_message = "Out of one and into the other."
  }

  assert {
    condition     = length(aws_security_group.resource_gateway) + length(aws_security_group.execute_api) == 0
    error_message = "No group is made."
  }

  assert {
    condition     = [output.resource_gateway_security_group_id, output.execute_api_security_group_id] == ["sg-0123456789abcdef2", "sg-0123456789abcdef1"]
    error_message = "The outputs name what was given."
  }
}

run "groups_that_are_joined_already_are_left_alone" {
  command = plan

  variables {
    addressing                             = "endpoint_host"
    create_execute_api_endpoint            = false
    execute_api_endpoint_id                = "vpce-0123456789abcdef0"
    execute_api_security_group_id          = "sg-0123456789abcdef1"
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
    create_security_group_rules            = false
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = { service_name = "com.amazonaws.us-east-1.execute-api", vpc_id = "vpc-0123456789abcdef0", security_group_ids = ["sg-0123456789abcdef1"], dns_entry = [] }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.execute_api) + length(aws_vpc_security_group_ingress_rule.resource_gateway) == 0
    error_message = "EC2 refuses a rule that is there."
  }
}

run "a_group_of_another_vpc_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef9", name = "gateway" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}

run "the_default_group_is_refused" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef2"
  }

  override_data {
    target = data.aws_security_group.resource_gateway
    values = { vpc_id = "vpc-0123456789abcdef0", name = "default" }
  }

  expect_failures = [data.aws_security_group.resource_gateway]
}
