# Generated from modules/code-interpreter/tests/code-interpreter.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# The code interpreter itself: its network mode, and what it is given.
variables {
  name = "research-interpreter"
}

run "by_itself_code_has_no_network_and_no_credentials" {
  assert {
    condition     = jsonencode([for block in aws_bedrockagentcore_code_interpreter.this.network_configuration : [block.network_mode, block.vpc_config]]) == jsonencode([["SANDBOX", []]])
    error_message = "Sandbox mode, without subnets and groups."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_code_interpreter.this.name, aws_bedrockagentcore_code_interpreter.this.description, aws_bedrockagentcore_code_interpreter.this.execution_role_arn, aws_bedrockagentcore_code_interpreter.this.tags, aws_bedrockagentcore_code_interpreter.this.certificate]) == jsonencode(["research_interpreter", null, null, null, []])
    error_message = "With underscores, without a role, and without an empty map of tags."
  }

  assert {
    condition     = length(aws_security_group.interpreter) + length(data.aws_vpc.this) + length(data.aws_subnet.this) + length(aws_iam_role.execution) == 0
    error_message = "Nothing of a network is created or looked up, and no role."
  }

  assert {
    condition     = jsonencode([output.code_interpreter_arn, output.code_interpreter_id, output.security_group_id, output.security_group_ids, output.execution_role_arn, output.execution_role_name, output.warnings]) == jsonencode(["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789", "research_interpreter-0123456789", null, [], null, null, []])
    error_message = "The outputs tell of what there is, and there is nothing to warn of."
  }
}

run "in_a_vpc_code_is_in_the_subnets_with_the_group" {
  variables {
    network_mode                 = "VPC"
    vpc_id                       = "vpc-0123456789abcdef0"
    subnet_ids                   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    minimum_zones                = 1
    description                  = "Analyzes files."
    s3_access                    = { data = { bucket = "research-data", prefix = "input/" } }
    root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
    tags                         = { Team = "research" }
  }

  assert {
    condition = jsonencode([
      for block in aws_bedrockagentcore_code_interpreter.this.network_configuration :
      [block.network_mode, [for config in block.vpc_config : [config.subnets, config.security_groups == toset(output.security_group_ids)]]]
    ]) == jsonencode([["VPC", [[["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], true]]]])
    error_message = "VPC mode, in both subnets, with the group that the module created."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_code_interpreter.this.description, aws_bedrockagentcore_code_interpreter.this.execution_role_arn, aws_bedrockagentcore_code_interpreter.this.tags, [for certificate in aws_bedrockagentcore_code_interpreter.this.certificate : [for location in certificate.location : location.secrets_manager[*].secret_arn]]]) == jsonencode(["Analyzes files.", "arn:aws:iam::111122223333:role/made", { Team = "research" }, [[["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]]]])
    error_message = "Description, role, tags, and certificate."
  }

  assert {
    condition     = [for warning in output.warnings : split(" that", warning)[0]] == ["s3_access names objects"]
    error_message = "Objects without a way to S3."
  }
}

run "the_internet_outside_of_a_vpc_is_asked_for" {
  command = plan

  variables {
    network_mode          = "PUBLIC"
    allow_internet_egress = true
  }

  assert {
    condition     = jsonencode([for block in aws_bedrockagentcore_code_interpreter.this.network_configuration : [block.network_mode, block.vpc_config]]) == jsonencode([["PUBLIC", []]]) && length(aws_vpc_security_group_egress_rule.internet) == 0
    error_message = "Public mode, and no rule, because there is no group."
  }
}

run "public_mode_that_nobody_asked_for" {
  command = plan

  variables {
    network_mode = "PUBLIC"
  }

  expect_failures = [var.allow_internet_egress]
}

run "a_sandbox_in_a_vpc_with_the_internet" {
  command = plan

  variables {
    vpc_id                = "vpc-0123456789abcdef0"
    subnet_ids            = ["subnet-0123456789abcdef0"]
    allow_internet_egress = true
  }

  expect_failures = [var.vpc_id, var.subnet_ids, var.allow_internet_egress]
}

run "one_subnet_and_a_name_without_a_role" {
  command = plan

  variables {
    network_mode        = "VPC"
    vpc_id              = "vpc-0123456789abcdef0"
    subnet_ids          = ["subnet-0123456789abcdef0"]
    minimum_zones       = 1
    execution_role_name = "research"
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids has one subnet", "execution_role_name has no effect"]
    error_message = "Its zone can fail, and nothing asks for a role."
  }
}
