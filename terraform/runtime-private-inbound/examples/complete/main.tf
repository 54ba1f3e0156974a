# Generated from patterns/runtime-private-inbound/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# network -> vpc-endpoints -> agent in one root. Outputs have the names of the inputs that they feed. Taken from a registry, each
# source is the module's address there, with a version: source = "<registry>/<namespace>/agentcore-network/aws", version = "1.0.0".
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

# One set of endpoints for all agents of the VPC. It needs the agents' roles, and the agents need it: that is no circle, because
# the roles come first.
module "endpoints" {
  source = "../../../vpc-endpoints"

  name                  = "agents"
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  route_table_ids       = module.network.route_table_ids

  needs           = ["image", "data_plane", "models", "traces", "metrics"]
  repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  model_arns      = local.model_arns
  agent_role_arns = { research-agent = module.research_agent.execution_role_arn }

  caller_principal_arns     = [var.caller_role_arn]
  caller_security_group_ids = { front_end = aws_security_group.front_end.id }
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  description     = "Answers questions about orders."
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  vpc_id                 = module.network.vpc_id
  subnet_ids             = module.network.subnet_ids
  s3_gateway_endpoint_id = module.endpoints.s3_gateway_endpoint_id

  # Shared with other agents, so it is made by vpc-endpoints. The resource policies keep the agents apart.
  create_data_plane_endpoint = false
  data_plane_endpoint_id     = module.endpoints.data_plane_endpoint_id
  caller_principal_arns      = [var.caller_role_arn]

  # Both halves of the rule: out of the agent, and into the endpoints.
  egress_to_security_groups = {
    endpoints = { security_group_id = module.endpoints.endpoint_security_group_id, port = 443 }
  }

  named_endpoints = { prod = { version = "1", description = "What customers use" } }

  model_arns               = local.model_arns
  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "research" }
}

locals {
  model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
}

# What the callers wear: they reach the endpoints, and nothing else by this group.
resource "aws_security_group" "front_end" {
  # checkov:skip=CKV2_AWS_5:the callers that wear it are not part of the example

  name_prefix = "front-end-"
  description = "Callers of the agents"
  vpc_id      = module.network.vpc_id

  tags = { Name = "front-end" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "front_end" {
  security_group_id            = aws_security_group.front_end.id
  description                  = "AgentCore data plane endpoint"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = module.endpoints.endpoint_security_group_id

  tags = { Name = "agentcore" }
}
