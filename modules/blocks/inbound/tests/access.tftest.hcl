# What the output access says, and that the resource policies say the same once they exist.

run "the_policies_are_the_skeleton_with_what_exists" {
  assert {
    condition = { for name, attached in aws_bedrockagentcore_resource_policy.this : name => attached.policy } == {
      for name, attached in aws_bedrockagentcore_resource_policy.this : name => replace(
        replace(jsonencode(output.access.policy), "{resource_arn}", attached.resource_arn),
        "{data_plane_endpoint_id}",
        output.data_plane_endpoint_id,
      )
    }
    error_message = "The output shows what is attached."
  }

  assert {
    condition     = length(aws_bedrockagentcore_resource_policy.this) == 2 && alltrue([for attached in aws_bedrockagentcore_resource_policy.this : !strcontains(attached.policy, "{resource_arn}") && !strcontains(attached.policy, "{data_plane_endpoint_id}")])
    error_message = "No placeholder is left."
  }
}

run "access_is_what_the_inputs_say" {
  command = plan

  variables {
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef5"]
    source_vpc_ids                     = ["vpc-0123456789abcdef5"]
    network_exempt_principal_arns      = ["arn:aws:iam::111122223333:role/gateway"]
    named_endpoints                    = { prod = {} }
    egress_to_networks                 = { intranet = { cidr_block = "10.9.0.0/16", port = 8000, to_port = 8010 } }
    egress_to_security_groups          = { orders = { security_group_id = "sg-0123456789abcdef7", port = 5432 } }
  }

  assert {
    condition = jsonencode([output.access.callers, output.access.networks, output.access.entry_points, output.access.actions, output.access.exceptions]) == jsonencode([
      ["arn:aws:iam::111122223333:role/front-end"],
      ["{data_plane_endpoint_id}", "vpce-0123456789abcdef5", "vpc-0123456789abcdef5"],
      ["DEFAULT", "prod"],
      ["bedrock-agentcore:InvokeAgentRuntime"],
      { calls_through_aws_services = true, network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/gateway"] },
    ])
    error_message = "Callers, where they come from, what they call and with which actions, and who is exempt."
  }

  assert {
    condition     = jsonencode([output.access.egress.networks, output.access.egress.security_groups, output.access.egress.internet]) == jsonencode([{ intranet = "10.9.0.0/16 tcp 8000-8010" }, { orders = "sg-0123456789abcdef7 tcp 5432" }, false])
    error_message = "What the rules let out, by their names."
  }
}

run "tokens_are_callers_by_their_provider" {
  command = plan

  variables {
    caller_principal_arns = []
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
  }

  assert {
    condition     = jsonencode([output.access.callers, output.access.exceptions, output.access.policy.Statement[0].Principal]) == jsonencode([["https://idp.example.com/.well-known/openid-configuration"], { calls_through_aws_services = false, network_exempt_principal_arns = [] }, "*"])
    error_message = "The callers are the discovery URL of the provider, and no call is exempt."
  }
}
