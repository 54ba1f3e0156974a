# What only the managed mode has: the resource gateway is AgentCore's, made with what the target says.

run "agentcore_routes_to_the_load_balancer_by_its_own_name" {
  override_resource {
    target = aws_security_group.resource_gateway
    values = { id = "sg-0gateway" }
  }

  assert {
    condition     = jsonencode([for endpoint in aws_bedrockagentcore_gateway_target.this.private_endpoint : [length(endpoint.self_managed_lattice_resource), [for managed in endpoint.managed_vpc_resource : [managed.vpc_identifier, sort(managed.subnet_ids), managed.security_group_ids, managed.endpoint_ip_address_type, managed.routing_domain, managed.tags]]]]) == jsonencode([[0, [["vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0gateway"], "IPV4", aws_lb.this.dns_name, null]]]])
    error_message = "In the subnets of the load balancer, with the group that leads there."
  }
}

run "another_name_may_lead_there" {
  command = plan

  variables {
    routing_domain = "orders.example.com"
    tags           = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([for managed in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource : [managed.routing_domain, managed.tags, output.routing_domain]]) == jsonencode([["orders.example.com", { Team = "orders" }, "orders.example.com"]])
    error_message = "The record in the private zone, and tags for what AgentCore makes."
  }
}

run "a_subnet_that_another_account_shares_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.this[0], data.aws_subnet.this[1]]
}
