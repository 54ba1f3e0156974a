# Generated from modules/gateway/tests/web-acl.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# AWS WAF in front of the gateway: only where it is asked for, and only of its region.
variables {
  name            = "tools"
  authorizer_type = "AWS_IAM"
}

run "by_itself_the_gateway_has_no_web_acl" {
  command = plan

  assert {
    condition     = length(aws_wafv2_web_acl_association.gateway) == 0
    error_message = "None that was not asked for."
  }
}

run "the_web_acl_is_on_this_gateway" {
  variables {
    use_web_acl = true
    web_acl_arn = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"
  }

  assert {
    condition     = jsonencode([for one in aws_wafv2_web_acl_association.gateway : [one.resource_arn, one.web_acl_arn]]) == jsonencode([["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij", "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"]])
    error_message = "The web ACL that is named, and the gateway by its ARN."
  }
}

run "a_web_acl_of_another_region" {
  command = plan

  variables {
    use_web_acl = true
    web_acl_arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [aws_wafv2_web_acl_association.gateway]
}
