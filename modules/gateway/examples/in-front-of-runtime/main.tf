# caller -> gateway -> private agent. Nobody but the gateway can invoke the agent, and nobody but the callers the gateway. Taken
# from a registry, each source is the module's address there, with a version.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# The agent's policies name the role of the gateway, and the gateway's role names the agent: that is no circle, because the role
# comes first, then the agent, then what the role may do, then the gateway.
module "research_agent" {
  source = "../../../runtime-private-inbound"

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  vpc_id                 = var.vpc_id
  subnet_ids             = var.subnet_ids
  s3_gateway_endpoint_id = var.s3_gateway_endpoint_id

  egress_to_security_groups = {
    endpoints = { security_group_id = var.endpoint_security_group_id, port = 443 }
  }

  # The gateway is the one caller. Not proven against AWS: whether its calls carry aws:ViaAWSService or a VPC key, as the deny of
  # the network asks. So its role is exempt from that deny; who wears the role, its trust policy decides.
  caller_principal_arns         = [module.front_door.gateway_role_arn]
  network_exempt_principal_arns = [module.front_door.gateway_role_arn]
}

module "front_door" {
  source = "../.."

  name = "front-door"

  # An agent is a target only where the protocol is left open.
  protocol_type = null

  # The service checks the runtime and the endpoint that is called: both are named.
  agent_runtime_arns = {
    runtime = module.research_agent.agent_runtime_arn
    default = module.research_agent.endpoint_arns["DEFAULT"]
  }

  use_resource_policy   = true
  caller_principal_arns = [var.caller_role_arn]

  create_gateway_endpoint = true
  vpc_id                  = var.vpc_id
  endpoint_subnet_ids     = var.subnet_ids
  caller_networks         = { offices = "10.1.0.0/16" }
}

# Requests go to the agent as they are, under /research-agent. The call stays on AWS's own network, so there is no private endpoint.
resource "aws_bedrockagentcore_gateway_target" "research_agent" {
  gateway_identifier = module.front_door.gateway_id
  name               = "research-agent"
  description        = "Answers questions about orders"

  target_configuration {
    http {
      agentcore_runtime {
        arn       = module.research_agent.agent_runtime_arn
        qualifier = "DEFAULT"
      }
    }
  }

  # Not proven against AWS: signed with the role of the gateway, which the agent's resource policy then sees as the principal.
  credential_provider_configuration {
    gateway_iam_role {}
  }
}
