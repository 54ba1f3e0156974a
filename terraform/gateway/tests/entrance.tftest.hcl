# Generated from modules/gateway/tests/entrance.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
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

  mock_resource "aws_bedrockagentcore_gateway" {
    defaults = {
      gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
      gateway_id  = "tools-abcdefghij"
      gateway_url = "https://tools-abcdefghij.gateway.bedrock-agentcore.us-east-1.amazonaws.com/mcp"
      workload_identity_details = [{
        workload_identity_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij"
      }]
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

# From where callers come: the endpoint, its group, and the policies of the endpoint and the gateway, compared whole.
variables {
  name                    = "tools"
  use_resource_policy     = true
  caller_principal_arns   = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"]
  create_gateway_endpoint = true
  vpc_id                  = "vpc-0123456789abcdef0"
  endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
}

override_resource {
  target = aws_security_group.gateway_endpoint
  values = { id = "sg-0endpoint" }
}

run "the_endpoint_answers_under_the_name_of_the_gateway" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode([
      for endpoint in aws_vpc_endpoint.gateway :
      [endpoint.vpc_id, endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, endpoint.subnet_ids, endpoint.security_group_ids, endpoint.tags]
      ]) == jsonencode([
      ["vpc-0123456789abcdef0", "com.amazonaws.us-east-1.bedrock-agentcore.gateway", "Interface", true, ["subnet-0123456789abcdef0"], ["sg-0endpoint"], { Name = "tools-gateway", Team = "orders" }],
    ])
    error_message = "One interface endpoint of the gateway service, with private DNS and its own group."
  }

  assert {
    condition     = jsonencode([for group in aws_security_group.gateway_endpoint : [group.name_prefix, group.description, group.vpc_id, group.tags]]) == jsonencode([["tools-gateway-", "AgentCore gateway endpoint of tools", "vpc-0123456789abcdef0", { Name = "tools-gateway", Team = "orders" }]])
    error_message = "One group, in the VPC of the endpoint."
  }

  assert {
    condition     = [output.gateway_endpoint_id, output.gateway_endpoint_security_group_id] == ["vpce-0made", "sg-0endpoint"]
    error_message = "The outputs name what was made."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.caller_security_groups) + length(aws_vpc_security_group_ingress_rule.caller_networks) == 0
    error_message = "Nobody is let in who is not named."
  }
}

run "callers_who_are_named_may_open_a_connection" {
  variables {
    caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
    caller_networks           = { offices = "10.1.0.0/16" }
  }

  assert {
    condition = jsonencode([
      for rule in aws_vpc_security_group_ingress_rule.caller_security_groups :
      [rule.security_group_id, rule.referenced_security_group_id, rule.cidr_ipv4, rule.ip_protocol, rule.from_port, rule.to_port, rule.description, rule.tags]
    ]) == jsonencode([["sg-0endpoint", "sg-0123456789abcdef0", null, "tcp", 443, 443, "HTTPS from front_end", { Name = "front_end" }]])
    error_message = "By group."
  }

  assert {
    condition = jsonencode([
      for rule in aws_vpc_security_group_ingress_rule.caller_networks :
      [rule.security_group_id, rule.cidr_ipv4, rule.ip_protocol, rule.from_port, rule.to_port, rule.description, rule.tags]
    ]) == jsonencode([["sg-0endpoint", "10.1.0.0/16", "tcp", 443, 443, "HTTPS from offices", { Name = "offices" }]])
    error_message = "By network."
  }
}

run "with_signatures_the_named_callers_come_through_the_endpoint_and_nobody_else_comes" {
  assert {
    condition = jsondecode(aws_vpc_endpoint.gateway[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "CallersInvoke"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
        Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"] } }
      }]
    }
    error_message = "One action on one gateway, for those who are named."
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = { AWS = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"] }
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
        },
        {
          Sid       = "NobodyFromElsewhere"
          Effect    = "Deny"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            BoolIfExists    = { "aws:ViaAWSService" = "false" }
          }
        },
        {
          Sid       = "NobodyElse"
          Effect    = "Deny"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
          Condition = { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator"] } }
        },
      ]
    }
    error_message = "Denied from elsewhere, and denied to everybody else."
  }

  assert {
    condition     = aws_bedrockagentcore_resource_policy.this[0].resource_arn == "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    error_message = "The policy is on the gateway."
  }
}

run "who_is_exempt_is_admitted_and_may_come_from_anywhere" {
  variables {
    source_vpc_endpoint_ids       = ["vpce-0123456789abcdef1"]
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/deployer"]
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[1].Condition == {
      StringNotEquals = { "aws:SourceVpce" = ["vpce-0made", "vpce-0123456789abcdef1"] }
      BoolIfExists    = { "aws:ViaAWSService" = "false" }
      ArnNotEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/deployer"] }
    }
    error_message = "Both endpoints are sources, and the deployer is spared."
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[2].Condition == { ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator", "arn:aws:iam::111122223333:role/deployer"] } }
    error_message = "The deployer is one of those who are named."
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[0].Principal == { AWS = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator", "arn:aws:iam::111122223333:role/deployer"] }
    error_message = "And admitted."
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.gateway[0].policy).Statement[0].Condition == { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/front-end", "arn:aws:iam::111122223333:user/operator", "arn:aws:iam::111122223333:role/deployer"] } }
    error_message = "Through the endpoint too."
  }
}

run "with_tokens_the_network_is_what_is_checked" {
  variables {
    authorizer_type = "CUSTOM_JWT"
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
    caller_principal_arns         = []
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/deployer"]
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.gateway[0].policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "AnybodyInvokes"
        Effect    = "Allow"
        Principal = "*"
        Action    = "bedrock-agentcore:InvokeGateway"
        Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
      }]
    }
    error_message = "A token carries no principal that an endpoint could know."
  }

  assert {
    condition = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "CallersInvoke"
          Effect    = "Allow"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
        },
        {
          Sid       = "NobodyFromElsewhere"
          Effect    = "Deny"
          Principal = "*"
          Action    = "bedrock-agentcore:InvokeGateway"
          Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
          Condition = {
            StringNotEquals = { "aws:SourceVpce" = ["vpce-0made"] }
            ArnNotEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/deployer"] }
          }
        },
      ]
    }
    error_message = "Any good token, from here alone."
  }
}

run "other_gateways_share_the_endpoint" {
  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789"]
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.gateway[0].policy).Statement[1] == {
      Sid       = "OtherGateways"
      Effect    = "Allow"
      Principal = "*"
      Action    = "bedrock-agentcore:InvokeGateway"
      Resource  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789"]
    }
    error_message = "They are named, and check their callers themselves."
  }
}

run "callers_may_come_through_an_endpoint_that_is_there" {
  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
  }

  assert {
    condition     = length(aws_vpc_endpoint.gateway) + length(aws_security_group.gateway_endpoint) + length(data.aws_vpc.this) == 0
    error_message = "Nothing is made."
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[1].Condition.StringNotEquals == { "aws:SourceVpce" = ["vpce-0123456789abcdef1"] }
    error_message = "And nothing else is a source."
  }
}

run "callers_may_be_named_without_a_network" {
  variables {
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
  }

  assert {
    condition     = jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[*].Sid == ["CallersInvoke", "NobodyElse"]
    error_message = "A deny of networks without a network would deny everybody."
  }

  assert {
    condition     = jsonencode([output.access.callers, output.access.networks, output.access.exceptions.calls_through_aws_services]) == jsonencode([var.caller_principal_arns, ["*"], false])
    error_message = "No network is asked for, so none is spared."
  }
}

run "the_endpoint_can_stand_without_the_policy" {
  command = plan

  variables {
    use_resource_policy = false
  }

  assert {
    condition     = length(aws_bedrockagentcore_resource_policy.this) == 0 && length(aws_vpc_endpoint.gateway) == 1
    error_message = "The public endpoint stays reachable then, and that is asked for."
  }
}

run "a_vpc_without_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.endpoint
    values = { vpc_id = "vpc-0fedcba9876543210" }
  }

  expect_failures = [data.aws_subnet.endpoint]
}

run "two_subnets_of_one_zone_are_refused" {
  command = plan

  variables {
    endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  expect_failures = [aws_vpc_endpoint.gateway]
}

run "access_shows_the_policy_before_it_exists" {
  variables {
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef5"]
  }

  assert {
    condition     = aws_bedrockagentcore_resource_policy.this[0].policy == replace(replace(jsonencode(output.access.policy), "{gateway_arn}", output.gateway_arn), "{source_vpc_endpoint_ids}", join("\",\"", [output.gateway_endpoint_id, "vpce-0123456789abcdef5"]))
    error_message = "The policy is the skeleton with what exists."
  }

  assert {
    condition     = jsonencode([output.access.callers, output.access.networks, output.access.exceptions.calls_through_aws_services]) == jsonencode([var.caller_principal_arns, ["{gateway_endpoint_id}", "vpce-0123456789abcdef5"], true])
    error_message = "Who calls, and from where."
  }
}

run "without_a_policy_access_says_who_an_identity_policy_admits" {
  command = plan

  variables {
    use_resource_policy     = false
    caller_principal_arns   = []
    create_gateway_endpoint = false
    vpc_id                  = null
    endpoint_subnet_ids     = []
  }

  assert {
    condition     = jsonencode([output.access.callers, output.access.networks, output.access.policy]) == jsonencode([["arn:aws:iam::111122223333:root"], ["*"], null])
    error_message = "Every principal of the account, from everywhere."
  }
}
