# Generated from patterns/runtime-private-inbound/examples/private-identity-provider/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# Callers bring tokens of an identity provider that has no public address. AgentCore reads its discovery document and its signing
# keys through interfaces in your subnets. Callers reach the agent through the data plane endpoint of the VPC, as in the other examples.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  vpc_id                 = var.vpc_id
  subnet_ids             = var.subnet_ids
  s3_gateway_endpoint_id = var.s3_gateway_endpoint_id

  # A token carries no IAM principal, so the token and the network decide who gets in.
  caller_security_group_ids = { front_end = var.front_end_security_group_id }

  jwt_authorizer = {
    discovery_url    = "https://login.internal.example.com/realms/agents/.well-known/openid-configuration"
    allowed_audience = ["research-agent"]

    private_endpoint = {
      managed = {
        vpc_id             = var.vpc_id
        subnet_ids         = var.subnet_ids
        security_group_ids = [aws_security_group.identity_provider_access.id]

        # login.internal.example.com resolves only in the VPC. The name of the load balancer in front of it resolves publicly.
        routing_domain = var.identity_provider_load_balancer_dns_name
      }
    }
  }

  egress_to_security_groups = {
    endpoints = { security_group_id = var.endpoint_security_group_id, port = 443 }
  }
}

# The group of the interfaces that AgentCore creates: they reach the identity provider and nothing else.
resource "aws_security_group" "identity_provider_access" {
  # checkov:skip=CKV2_AWS_5:AgentCore attaches it to the resource gateway that it creates

  name_prefix = "identity-provider-access-"
  description = "AgentCore to the identity provider"
  vpc_id      = var.vpc_id

  tags = { Name = "identity-provider-access" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "identity_provider" {
  security_group_id            = aws_security_group.identity_provider_access.id
  description                  = "Discovery document and signing keys"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = var.identity_provider_security_group_id

  tags = { Name = "identity-provider" }
}

resource "aws_vpc_security_group_ingress_rule" "identity_provider" {
  security_group_id            = var.identity_provider_security_group_id
  description                  = "AgentCore reads the discovery document and signing keys"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.identity_provider_access.id

  tags = { Name = "agentcore" }
}
