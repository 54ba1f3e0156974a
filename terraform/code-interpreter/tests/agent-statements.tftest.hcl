# Generated from modules/code-interpreter/tests/agent-statements.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_bedrockagentcore_code_interpreter" {
    defaults = {
      code_interpreter_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"
      code_interpreter_id  = "research_interpreter-0123456789"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

# What agents may do with the code interpreter: each statement with all that it says.
variables {
  name                         = "research-interpreter"
  root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
}

run "agents_use_this_code_interpreter_and_no_other" {
  assert {
    condition = jsonencode(output.agent_statements) == jsonencode([
      {
        actions    = ["bedrock-agentcore:GetCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter", "bedrock-agentcore:ListCodeInterpreterSessions", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:StopCodeInterpreterSession"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"]
        sid        = "UseCodeInterpreterResearchInterpreter"
      },
      {
        actions    = ["secretsmanager:GetSecretValue"]
        conditions = []
        resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
        sid        = "ReadRootCertificatesResearchInterpreter"
      },
    ])
    error_message = "Sessions of this code interpreter, by its ARN, and its certificates."
  }
}

run "without_certificates_agents_read_no_secret" {
  command = plan

  variables {
    root_certificate_secret_arns = []
  }

  assert {
    condition     = jsonencode([for statement in output.agent_statements : statement.sid]) == jsonencode(["UseCodeInterpreterResearchInterpreter"])
    error_message = "Only the statement of the sessions."
  }
}
