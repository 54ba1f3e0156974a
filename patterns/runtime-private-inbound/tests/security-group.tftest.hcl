# Every rule with all that it says: protocol, ports and peer. Lists are complete, so that nothing can be opened beside them.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

# What tells one group from the other.
override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0runtime" }
}

override_resource {
  target = aws_security_group.data_plane
  values = { id = "sg-0endpoint" }
}

run "by_itself_the_agent_reaches_s3_and_the_endpoint_and_nothing_else" {
  variables {
    tags = { Team = "research" }
  }

  assert {
    condition     = jsonencode([for rule in aws_vpc_security_group_egress_rule.s3 : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0runtime", "S3 gateway endpoint", "tcp", 443, 443, null, "pl-0s3", null, null, { Name = "s3", Team = "research" }]])
    error_message = "HTTPS to the prefix list of S3."
  }

  assert {
    condition     = jsonencode([for rule in aws_vpc_security_group_egress_rule.data_plane : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0runtime", "AgentCore data plane endpoint", "tcp", 443, 443, "sg-0endpoint", null, null, null, { Name = "agentcore", Team = "research" }]])
    error_message = "HTTPS to the group of the endpoint."
  }

  assert {
    condition     = jsonencode([for rule in aws_vpc_security_group_ingress_rule.agent : [rule.security_group_id, rule.description, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.tags]]) == jsonencode([["sg-0endpoint", "HTTPS from the agent itself", "tcp", 443, 443, "sg-0runtime", null, null, null, { Name = "agent", Team = "research" }]])
    error_message = "The other half: the endpoint lets the agent in."
  }

  assert {
    condition = sum([
      length(aws_vpc_security_group_egress_rule.security_groups),
      length(aws_vpc_security_group_egress_rule.networks),
      length(aws_vpc_security_group_egress_rule.prefix_lists),
      length(aws_vpc_security_group_ingress_rule.targets),
      length(aws_vpc_security_group_ingress_rule.caller_security_groups),
      length(aws_vpc_security_group_ingress_rule.caller_networks),
    ]) == 0
    error_message = "Nothing that was not asked for."
  }

  assert {
    condition     = jsonencode([for group in aws_security_group.runtime : [group.name_prefix, group.description, group.vpc_id, group.tags]]) == jsonencode([["research-agent-runtime-", "AgentCore runtime research-agent: interfaces of the agent", "vpc-0123456789abcdef0", { Name = "research-agent-runtime", Team = "research" }]])
    error_message = "One group, in the VPC of the agent."
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(["sg-0runtime"])
    error_message = "The output names the group."
  }
}

run "given_groups_take_the_place_of_the_own_one" {
  command = plan

  variables {
    create_security_group = false
    security_group_ids    = ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]
  }

  assert {
    condition = sum([
      length(aws_security_group.runtime),
      length(aws_vpc_security_group_egress_rule.security_groups),
      length(aws_vpc_security_group_egress_rule.networks),
      length(aws_vpc_security_group_egress_rule.prefix_lists),
      length(aws_vpc_security_group_ingress_rule.targets),
      length(aws_vpc_security_group_egress_rule.s3),
      length(aws_vpc_security_group_egress_rule.data_plane),
      length(aws_vpc_security_group_ingress_rule.agent),
    ]) == 0
    error_message = "No group is made, and no rule is put on a given one."
  }

  assert {
    condition     = jsonencode([output.security_group_ids, one(aws_bedrockagentcore_agent_runtime.this.network_configuration[0].network_mode_config[*].security_groups)]) == jsonencode([["sg-0123456789abcdef1", "sg-0123456789abcdef2"], ["sg-0123456789abcdef1", "sg-0123456789abcdef2"]])
    error_message = "The agent wears the groups that are given."
  }
}
