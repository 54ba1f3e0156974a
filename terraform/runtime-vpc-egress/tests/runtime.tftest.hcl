# Generated from modules/blocks/runtime/tests/runtime.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
}

variables {
  name                   = "research-agent"
  container_image        = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                 = "vpc-0123456789abcdef0"
  subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones          = 1
  s3_gateway_endpoint_id = "vpce-0123456789abcdef0"
}

# What every runtime has, wherever it stands.

run "an_image_and_nothing_else_is_the_smallest_agent" {
  variables {
    container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  }

  assert {
    condition     = [aws_bedrockagentcore_agent_runtime.this.agent_runtime_name, aws_bedrockagentcore_agent_runtime.this.role_arn] == ["research_agent", "arn:aws:iam::111122223333:role/made"]
    error_message = "A runtime takes underscores, and wears the role that the module made."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.agent_runtime_artifact) == jsonencode([{ code_configuration = [], container_configuration = [{ container_uri = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0" }] }])
    error_message = "The agent starts from the image, and from nothing else."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.protocol_configuration) == jsonencode([{ server_protocol = "HTTP" }])
    error_message = "HTTP, unless another protocol is asked for."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.lifecycle_configuration) == jsonencode([{ idle_runtime_session_timeout = 900, max_lifetime = 28800 }])
    error_message = "A quarter of an hour idle, eight hours in all: the service's own defaults, both of them."
  }

  # An empty collection comes back from the service as null, and the provider then fails the apply.
  assert {
    condition = alltrue([
      for value in [
        aws_bedrockagentcore_agent_runtime.this.description,
        aws_bedrockagentcore_agent_runtime.this.environment_variables,
        aws_bedrockagentcore_agent_runtime.this.tags,
      ] : value == null
    ])
    error_message = "What is left out reaches the provider as null, not as empty."
  }

  assert {
    condition = alltrue([
      for block in [
        aws_bedrockagentcore_agent_runtime.this.authorizer_configuration,
        aws_bedrockagentcore_agent_runtime.this.filesystem_configuration,
        aws_bedrockagentcore_agent_runtime.this.request_header_configuration,
      ] : length(block) == 0
    ])
    error_message = "No authorizer (so SigV4), no file system, no header list."
  }

  assert {
    condition     = length(aws_bedrockagentcore_agent_runtime_endpoint.this) == 0 && output.endpoint_arns == { DEFAULT = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT" }
    error_message = "DEFAULT is there without being asked for, and no other."
  }

  assert {
    condition     = [output.agent_runtime_arn, output.agent_runtime_id, output.agent_runtime_version] == ["arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789", "research_agent-0123456789", "7"]
    error_message = "The outputs are what the service answered."
  }
}

run "code_takes_the_place_of_the_image" {
  command = plan

  variables {
    container_image = null

    code = {
      s3_bucket     = "agents-code"
      s3_prefix     = "research/1.4.0.zip"
      s3_version_id = "3HL4kqtJlcpXroDTDmJ"
      runtime       = "PYTHON_3_13"
      entry_point   = ["opentelemetry-instrument", "main.py"]
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_agent_runtime.this.agent_runtime_artifact) == jsonencode([{
      code_configuration = [{
        code        = [{ s3 = [{ bucket = "agents-code", prefix = "research/1.4.0.zip", version_id = "3HL4kqtJlcpXroDTDmJ" }] }]
        entry_point = ["opentelemetry-instrument", "main.py"]
        runtime     = "PYTHON_3_13"
      }]
      container_configuration = []
    }])
    error_message = "The zip file with its version, the language and the entry point, and no image."
  }
}

run "what_is_left_out_of_code_and_endpoints_is_null" {
  command = plan

  variables {
    container_image = null
    code            = { s3_bucket = "agents-code", s3_prefix = "research.zip", runtime = "NODE_22", entry_point = ["main.js"] }
    named_endpoints = { prod = {} }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_agent_runtime.this.agent_runtime_artifact[0].code_configuration) == jsonencode([{
      code        = [{ s3 = [{ bucket = "agents-code", prefix = "research.zip", version_id = null }] }]
      entry_point = ["main.js"]
      runtime     = "NODE_22"
    }])
    error_message = "A version that is left out stays out."
  }

  assert {
    condition     = aws_bedrockagentcore_agent_runtime_endpoint.this["prod"].tags == null
    error_message = "Empty tags reach the provider as null."
  }
}

run "what_is_asked_for_reaches_the_runtime_and_its_named_endpoints" {
  variables {
    name                         = "Research-agent_2"
    description                  = "Answers questions about orders."
    server_protocol              = "MCP"
    idle_session_timeout_seconds = 120
    max_session_lifetime_seconds = 3600
    environment_variables        = { LOG_LEVEL = "debug" }
    request_header_allowlist     = ["X-Tenant"]
    session_storage_mount_path   = "/mnt/session"
    named_endpoints              = { prod = { version = "3", description = "What customers use" }, next = {} }
    tags                         = { Team = "research" }
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_agent_runtime.this.agent_runtime_name,
      aws_bedrockagentcore_agent_runtime.this.description,
      aws_bedrockagentcore_agent_runtime.this.protocol_configuration,
      aws_bedrockagentcore_agent_runtime.this.lifecycle_configuration,
      aws_bedrockagentcore_agent_runtime.this.environment_variables,
      aws_bedrockagentcore_agent_runtime.this.request_header_configuration,
      aws_bedrockagentcore_agent_runtime.this.tags,
      ]) == jsonencode([
      "Research_agent_2",
      "Answers questions about orders.",
      [{ server_protocol = "MCP" }],
      [{ idle_runtime_session_timeout = 120, max_lifetime = 3600 }],
      { LOG_LEVEL = "debug" },
      [{ request_header_allowlist = ["X-Tenant"] }],
      { Team = "research" },
    ])
    error_message = "Each setting has its place."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.filesystem_configuration) == jsonencode([{ efs_access_point = [], s3_files_access_point = [], session_storage = [{ mount_path = "/mnt/session" }] }])
    error_message = "One file system, for the session."
  }

  assert {
    condition = jsonencode({
      for key, endpoint in aws_bedrockagentcore_agent_runtime_endpoint.this : key => [endpoint.name, endpoint.agent_runtime_id, endpoint.agent_runtime_version, endpoint.description, endpoint.tags]
      }) == jsonencode({
      next = ["next", "research_agent-0123456789", "7", null, { Team = "research" }]
      prod = ["prod", "research_agent-0123456789", "3", "What customers use", { Team = "research" }]
    })
    error_message = "prod stays on version 3, next goes with the runtime."
  }

  assert {
    condition     = jsonencode(keys(output.endpoint_arns)) == jsonencode(["DEFAULT", "next", "prod"]) && output.endpoint_arns["prod"] == "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
    error_message = "Each endpoint has its ARN, as the service answered it."
  }
}
