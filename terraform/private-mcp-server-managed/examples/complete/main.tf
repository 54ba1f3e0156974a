# Generated from patterns/private-mcp-server-managed/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# What agents call. Callers sign with SigV4; the role of the gateway gets what each target needs.
module "gateway" {
  source = "../../../gateway"

  name = "tools"
}

# One network for the servers. Nothing in it needs the internet.
module "network" {
  source = "../../../network"

  name       = "servers"
  cidr_block = "10.20.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2"]
}

# Callers in the VPC use the same names as the gateway does.
resource "aws_route53_zone" "private" {
  name = "example.com"

  vpc {
    vpc_id = module.network.vpc_id
  }
}

resource "aws_security_group" "pods" {
  # checkov:skip=CKV2_AWS_5:the pods that wear it are not part of the example
  name_prefix = "pods-"
  description = "Pods of the cluster"
  vpc_id      = module.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# An ingress on EKS: a TargetGroupBinding with the output target_group_arn keeps its pods in the target group. It does so after
# the target is made, so the gateway asks for tools with each call.
module "search" {
  source = "../.."

  name                    = "search"
  description             = "Search in the documents of all teams"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  path         = "/search/mcp"
  listing_mode = "DYNAMIC"

  host_name           = "search.example.com"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]
  hosted_zone_id      = aws_route53_zone.private.zone_id

  backend_security_group_ids = { pods = aws_security_group.pods.id }
  health_check               = { protocol = "HTTP", path = "/healthz", port = 10254, matcher = "200" }

  credential = {
    oauth = {
      provider_arn = var.oauth_provider_arn
      secret_arn   = var.oauth_secret_arn
      scopes       = ["search/read"]
    }
  }

  deletion_protection = true

  tags = { Stage = "prod" }
}

# A target group that somebody keeps for an ingress of theirs, with targets in it.
module "wiki" {
  source = "../.."

  name                    = "wiki"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  host_name           = "wiki.example.com"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]
  hosted_zone_id      = aws_route53_zone.private.zone_id

  create_target_group        = false
  target_group_arn           = var.wiki_target_group_arn
  backend_port               = 30080
  backend_security_group_ids = { nodes = var.wiki_security_group_id }

  # The same subnets and group: AgentCore uses its resource gateway again.
  create_resource_gateway_security_group = false
  resource_gateway_security_group_id     = module.search.resource_gateway_security_group_id

  tags = { Stage = "prod" }
}
