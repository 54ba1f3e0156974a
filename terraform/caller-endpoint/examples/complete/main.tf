# Generated from modules/caller-endpoint/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# Callers in a VPC of their own reach an agent that signatures open, and a gateway that takes tokens, both in another account. Taken
# from a registry, each source is the module's address there, with a version.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "network" {
  source = "../../../network"

  name       = "front-end"
  cidr_block = "10.30.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

module "front_end" {
  source = "../.."

  name       = "front-end"
  vpc_id     = module.network.vpc_id
  subnet_ids = module.network.subnet_ids

  runtimes = {
    research = {
      arn                   = var.research_runtime_arn
      caller_principal_arns = [var.caller_role_arn]
      allowed_invoke_actions = [
        "bedrock-agentcore:InvokeAgentRuntime",
        "bedrock-agentcore:StopRuntimeSession",
      ]
    }
  }

  gateways = {
    tools = {
      arn             = var.tools_gateway_arn
      callers_use_jwt = true
    }
  }

  caller_security_group_ids = { front_end = aws_security_group.front_end.id }

  tags = { Team = "front-end" }
}

# The callers carry this security group: it lets them reach the endpoints, and nothing else.
resource "aws_security_group" "front_end" {
  # checkov:skip=CKV2_AWS_5:the callers that carry it are not part of the example

  name_prefix = "front-end-"
  description = "Callers of agents"
  vpc_id      = module.network.vpc_id

  tags = { Name = "front-end" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "front_end" {
  security_group_id            = aws_security_group.front_end.id
  description                  = "AgentCore endpoints"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = module.front_end.endpoint_security_group_id

  tags = { Name = "agentcore" }
}
