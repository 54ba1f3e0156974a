provider "aws" {
  region = "us-east-1"
}

# Taken from a registry, each source is the module's address there, with a version.
module "network" {
  source = "../../../network"

  name       = "login"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

# What AgentCore may reach in the VPC: HTTPS, and nothing else.
resource "aws_security_group" "login" {
  #checkov:skip=CKV2_AWS_5:AgentCore attaches it to the resource gateway that it creates.
  name        = "login-from-agentcore"
  description = "AgentCore to the identity provider"
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "login" {
  security_group_id = aws_security_group.login.id
  description       = "HTTPS to the identity provider"
  cidr_ipv4         = "10.20.0.0/18"
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

# AgentCore, not the agent, calls the identity provider.
module "identity" {
  source = "../.."

  oauth2_providers = {
    login = {
      vendor        = "CustomOauth2"
      client_id     = "agents"
      secret_arn    = var.login_secret_arn
      json_key      = "client_secret"
      discovery_url = "https://login.internal.example.com/.well-known/openid-configuration"

      private_endpoint = {
        managed = {
          vpc_id             = module.network.vpc_id
          subnet_ids         = module.network.subnet_ids
          security_group_ids = [aws_security_group.login.id]
          routing_domain     = var.login_load_balancer_dns_name
        }
      }
    }
  }

  agent_names = ["research-agent"]
}
