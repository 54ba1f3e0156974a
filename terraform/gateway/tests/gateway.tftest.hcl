# Generated from modules/gateway/tests/gateway.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# The gateway itself: what it speaks, who sees the calls, and what is handed out.
variables {
  name = "Order-Tools"
}

# The first of all runs: a gateway that has MCP keeps it.
run "the_protocol_can_be_left_open" {
  variables {
    protocol_type = null
  }

  assert {
    condition     = aws_bedrockagentcore_gateway.this.protocol_type != "MCP"
    error_message = "Nothing is sent, so the service decides."
  }
}

run "left_alone_it_checks_signatures_speaks_mcp_and_nothing_else_is_set" {
  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.name,
      aws_bedrockagentcore_gateway.this.authorizer_type,
      aws_bedrockagentcore_gateway.this.protocol_type,
    ]) == jsonencode(["Order-Tools", "AWS_IAM", "MCP"])
    error_message = "The defaults."
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.description,
      aws_bedrockagentcore_gateway.this.exception_level,
      aws_bedrockagentcore_gateway.this.kms_key_arn,
      aws_bedrockagentcore_gateway.this.tags,
    ]) == jsonencode([null, null, null, null])
    error_message = "What is left out reaches the service as null, an empty map of tags too."
  }

  assert {
    condition = sum([
      length(aws_bedrockagentcore_gateway.this.authorizer_configuration),
      length(aws_bedrockagentcore_gateway.this.protocol_configuration),
      length(aws_bedrockagentcore_gateway.this.interceptor_configuration),
      length(aws_bedrockagentcore_gateway.this.policy_engine_configuration),
    ]) == 0
    error_message = "No block that nobody asked for."
  }

  assert {
    condition     = length(aws_bedrockagentcore_resource_policy.this) + length(aws_vpc_endpoint.gateway) + length(aws_security_group.gateway_endpoint) + length(data.aws_vpc.this) + length(data.aws_subnet.endpoint) == 0
    error_message = "No endpoint, no lookup."
  }

  assert {
    condition = [output.gateway_id, output.gateway_arn, output.gateway_url, output.workload_identity_arn] == [
      "tools-abcdefghij",
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij",
      "https://tools-abcdefghij.gateway.bedrock-agentcore.us-east-1.amazonaws.com/mcp",
      "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij",
    ]
    error_message = "Id, ARN, address and identity."
  }

  assert {
    condition     = jsonencode([output.gateway_endpoint_id, output.gateway_endpoint_security_group_id]) == jsonencode([null, null])
    error_message = "No endpoint was asked for."
  }
}

run "every_setting_arrives" {
  command = plan

  variables {
    description = "Tools of the order desk"
    mcp = {
      supported_versions      = ["2025-06-18", "2025-03-26"]
      instructions            = "Look up orders first."
      semantic_search         = true
      session_timeout_seconds = 900
      response_streaming      = true
    }
    exception_level = "DEBUG"
    use_kms_key     = true
    kms_key_arn     = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
    policy_engine = {
      arn  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789"
      mode = "ENFORCE"
    }
    tags = { Team = "orders" }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_gateway.this.protocol_configuration) == jsonencode([{ mcp = [{
      instructions            = "Look up orders first."
      search_type             = "SEMANTIC"
      session_configuration   = [{ session_timeout_in_seconds = 900 }]
      streaming_configuration = [{ enable_response_streaming = true }]
      supported_versions      = ["2025-03-26", "2025-06-18"]
    }] }])
    error_message = "All settings of MCP."
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.description,
      aws_bedrockagentcore_gateway.this.exception_level,
      aws_bedrockagentcore_gateway.this.kms_key_arn,
      aws_bedrockagentcore_gateway.this.policy_engine_configuration,
      aws_bedrockagentcore_gateway.this.tags,
      ]) == jsonencode([
      "Tools of the order desk",
      "DEBUG",
      "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef",
      [{ arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789", mode = "ENFORCE" }],
      { Team = "orders" },
    ])
    error_message = "Description, errors, key, policy engine and tags."
  }
}

run "one_setting_of_mcp_brings_no_other" {
  command = plan

  variables {
    mcp = { response_streaming = false }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_gateway.this.protocol_configuration) == jsonencode([{ mcp = [{
      instructions            = null
      search_type             = null
      session_configuration   = []
      streaming_configuration = [{ enable_response_streaming = false }]
      supported_versions      = null
    }] }])
    error_message = "False is a setting, and the rest is null or absent."
  }
}

run "interceptors_see_the_points_that_they_are_named_for" {
  command = plan

  variables {
    interceptors = {
      check = {
        lambda_arn           = "arn:aws:lambda:us-east-1:111122223333:function:check:live"
        interception_points  = ["REQUEST"]
        pass_request_headers = true
      }
      redact = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:redact"
        interception_points = ["RESPONSE"]
      }
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_gateway.this.interceptor_configuration) == jsonencode([
      {
        input_configuration = [{ pass_request_headers = true }]
        interception_points = ["REQUEST"]
        interceptor         = [{ lambda = [{ arn = "arn:aws:lambda:us-east-1:111122223333:function:check:live" }] }]
      },
      {
        input_configuration = [{ pass_request_headers = false }]
        interception_points = ["RESPONSE"]
        interceptor         = [{ lambda = [{ arn = "arn:aws:lambda:us-east-1:111122223333:function:redact" }] }]
      },
    ])
    error_message = "Headers are passed only when asked for."
  }
}

run "without_authorization_an_interceptor_decides" {
  command = plan

  variables {
    authorizer_type = "NONE"
    interceptors = {
      both = {
        lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:check"
        interception_points = ["REQUEST", "RESPONSE"]
      }
    }
  }

  assert {
    condition     = aws_bedrockagentcore_gateway.this.authorizer_type == "NONE" && output.private_targets_allowed
    error_message = "AWS takes private targets where an interceptor stands in front."
  }
}

run "signatures_alone_allow_private_targets" {
  command = plan

  variables {
    authorizer_type = "AUTHENTICATE_ONLY"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway.this.authorizer_type == "AUTHENTICATE_ONLY" && output.private_targets_allowed
    error_message = "A caller without a valid signature gets nowhere."
  }
}

run "text_stays_text" {
  command = plan

  variables {
    description = "$${local.account_id} %%{ if true } \"quoted\" \\ 'x'\nsecond line"
    mcp         = { instructions = "$${var.name} %%{ for a in b }\n\"quoted\" \\" }
    tags        = { Note = "$${path.module} %%{ endif }" }
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.description,
      aws_bedrockagentcore_gateway.this.protocol_configuration[0].mcp[0].instructions,
      aws_bedrockagentcore_gateway.this.tags.Note,
      aws_iam_role.service[0].tags.Note,
    ]) == jsonencode([var.description, var.mcp.instructions, var.tags.Note, var.tags.Note])
    error_message = "Nothing in it is read as an expression."
  }

  assert {
    condition     = strcontains(aws_bedrockagentcore_gateway.this.description, "$${local.account_id}")
    error_message = "It arrives as it was written."
  }
}
