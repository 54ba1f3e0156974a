# Generated from modules/blocks/inbound/tests/access.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime" {
    defaults = {
      agent_runtime_arn     = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      agent_runtime_id      = "research_agent-0123456789"
      agent_runtime_version = "7"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime_endpoint" {
    defaults = {
      agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

variables {
  name                           = "research-agent"
  container_image                = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

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
