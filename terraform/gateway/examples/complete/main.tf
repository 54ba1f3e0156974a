# Generated from modules/gateway/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# A gateway that only named roles can call, and only through the endpoint in the network; a function sees each request, a policy
# engine decides on each tool. Taken from a registry, each source is the module's address there, with a version.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "network" {
  source = "../../../network"

  name       = "agents"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

# The name of an engine takes underscores. Its policies are made once the gateway has targets: they name its tools.
resource "aws_bedrockagentcore_policy_engine" "tools" {
  name        = "tools"
  description = "Who may call which tool"
}

module "tools" {
  source = "../.."

  name        = "tools"
  description = "Tools of the order desk."

  mcp = {
    supported_versions      = ["2025-06-18"]
    instructions            = "Look up orders before you change them."
    semantic_search         = true
    session_timeout_seconds = 3600
  }

  interceptors = {
    check = {
      lambda_arn           = var.request_interceptor_arn
      interception_points  = ["REQUEST"]
      pass_request_headers = true
    }
    redact = {
      lambda_arn          = var.response_interceptor_arn
      interception_points = ["RESPONSE"]
    }
  }

  # LOG_ONLY first: the log says what ENFORCE would have refused.
  policy_engine = {
    arn  = aws_bedrockagentcore_policy_engine.tools.policy_engine_arn
    mode = "LOG_ONLY"
  }

  use_kms_key = true
  kms_key_arn = var.kms_key_arn

  lambda_target_arns       = { orders = var.orders_function_arn }
  permissions_boundary_arn = var.permissions_boundary_arn

  # The one way in. Whoever makes Cedar policies has to get past the network's deny.
  use_resource_policy           = true
  caller_principal_arns         = [var.caller_role_arn]
  network_exempt_principal_arns = [var.deployer_role_arn]

  create_gateway_endpoint   = true
  vpc_id                    = module.network.vpc_id
  endpoint_subnet_ids       = module.network.subnet_ids
  caller_security_group_ids = { front_end = aws_security_group.front_end.id }

  tags = { Team = "orders" }
}

# What the callers wear: they reach the endpoint, and nothing else by this group.
resource "aws_security_group" "front_end" {
  # checkov:skip=CKV2_AWS_5:the callers that wear it are not part of the example

  name_prefix = "front-end-"
  description = "Callers of the gateway"
  vpc_id      = module.network.vpc_id

  tags = { Name = "front-end" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "front_end" {
  security_group_id            = aws_security_group.front_end.id
  description                  = "AgentCore gateway endpoint"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = module.tools.gateway_endpoint_security_group_id

  tags = { Name = "agentcore-gateway" }
}
