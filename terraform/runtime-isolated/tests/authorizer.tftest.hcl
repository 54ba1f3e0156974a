# Generated from modules/blocks/jwt-authorizer/tests/authorizer.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

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

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
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
  name                  = "research-agent"
  container_image       = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]
  caller_principal_arns = []
}

# Callers with a token. Each file begins with the sample of its module, without callers that sign.

run "callers_bring_tokens_of_the_provider_that_is_named" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_audience = ["agents"]
      allowed_clients  = ["app", "cli"]
      allowed_scopes   = ["invoke"]

      custom_claims = {
        department = { operator = "EQUALS", values = ["research"] }
        groups     = { operator = "CONTAINS", values = ["users"] }
        roles      = { operator = "CONTAINS_ANY", values = ["admin", "owner"] }
      }
    }
  }

  assert {
    condition = [
      for authorizer in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer :
      [authorizer.discovery_url, jsonencode(authorizer.allowed_audience), jsonencode(authorizer.allowed_clients), jsonencode(authorizer.allowed_scopes)]
    ] == [["https://idp.example.com/.well-known/openid-configuration", "[\"agents\"]", "[\"app\",\"cli\"]", "[\"invoke\"]"]]
    error_message = "One authorizer, with the audience, the clients and the scopes that are named."
  }

  # EQUALS looks at a text, the others at a list; only CONTAINS_ANY compares with several values.
  assert {
    condition = jsonencode({
      for claim in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].custom_claim :
      claim.inbound_token_claim_name => [claim.inbound_token_claim_value_type, claim.authorizing_claim_match_value]
      }) == jsonencode({
      department = ["STRING", [{ claim_match_operator = "EQUALS", claim_match_value = [{ match_value_string = "research", match_value_string_list = null }] }]]
      groups     = ["STRING_ARRAY", [{ claim_match_operator = "CONTAINS", claim_match_value = [{ match_value_string = "users", match_value_string_list = null }] }]]
      roles      = ["STRING_ARRAY", [{ claim_match_operator = "CONTAINS_ANY", claim_match_value = [{ match_value_string = null, match_value_string_list = ["admin", "owner"] }] }]]
    })
    error_message = "Each claim with its operator and values."
  }
}

run "what_the_authorizer_does_not_name_it_does_not_ask_for" {
  command = plan

  variables {
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = jsonencode([
      for authorizer in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer :
      [authorizer.allowed_audience, authorizer.allowed_clients, authorizer.allowed_scopes, authorizer.custom_claim]
    ]) == jsonencode([[null, ["app"], null, []]])
    error_message = "Null, and no claim: an empty list would be refused."
  }
}

run "the_provider_may_publish_its_metadata_as_rfc_8414_says" {
  command = plan

  variables {
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/oauth-authorization-server/tenants/a", allowed_clients = ["app"] }
  }

  assert {
    condition     = one(aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[*].discovery_url) == "https://idp.example.com/.well-known/oauth-authorization-server/tenants/a"
    error_message = "Under the other well-known path, with the path of the issuer behind it."
  }
}
