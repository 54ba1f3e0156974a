# Generated from modules/browser/tests/agent-statements.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_browser" {
    defaults = {
      browser_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"
      browser_id  = "research_browser-0123456789"
    }
  }

  mock_resource "aws_bedrockagentcore_browser_profile" {
    defaults = {
      profile_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-profile/shop-0123456789"
      profile_id  = "shop-0123456789"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

# What agents may do with the browser: each statement with all that it says.
variables {
  name          = "research-browser"
  vpc_id        = "vpc-0123456789abcdef0"
  subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones = 1
}

run "agents_use_this_browser_and_no_other" {
  assert {
    condition = jsonencode(output.agent_statements) == jsonencode([
      {
        actions    = ["bedrock-agentcore:GetBrowserSession", "bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession", "bedrock-agentcore:UpdateBrowserStream"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"]
        sid        = "UseBrowserResearchBrowser"
      },
      {
        actions    = ["bedrock-agentcore:ConnectBrowserAutomationStream", "bedrock-agentcore:ConnectBrowserLiveViewStream"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"]
        sid        = "DriveBrowserResearchBrowser"
      },
    ])
    error_message = "Sessions of this browser, by its ARN."
  }
}

run "agents_use_what_the_browser_is_given" {
  variables {
    enterprise_policies          = [{ bucket = "browser-policies", key = "managed.json" }]
    root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
    profiles                     = { shop = {} }
  }

  assert {
    condition = jsonencode(slice(output.agent_statements, 2, length(output.agent_statements))) == jsonencode([
      {
        actions    = ["bedrock-agentcore:SaveBrowserSessionProfile", "bedrock-agentcore:StartBrowserSession"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789", "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-profile/shop-0123456789"]
        sid        = "UseProfilesResearchBrowser"
      },
      {
        actions    = ["secretsmanager:GetSecretValue"]
        conditions = []
        resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
        sid        = "ReadRootCertificatesResearchBrowser"
      },
      {
        actions    = ["s3:GetObject", "s3:GetObjectVersion"]
        conditions = [{ test = "StringEquals", values = ["111122223333"], variable = "aws:ResourceAccount" }]
        resources  = ["arn:aws:s3:::browser-policies/managed.json"]
        sid        = "ReadEnterprisePoliciesResearchBrowser"
      },
    ])
    error_message = "The profiles, certificates, and policy files of this browser, and nothing else."
  }
}
