provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "network" {
  source = "../../../network"

  name       = "servers"
  cidr_block = "10.20.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2"]
}

resource "aws_security_group" "pods" {
  # checkov:skip=CKV2_AWS_5:the pods that use it are not part of the example
  name_prefix = "pods-"
  description = "Pods of the cluster"
  vpc_id      = module.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# An MCP server on EKS: a TargetGroupBinding with the output target_group_arn keeps its pods in the target group.
module "front" {
  source = "../.."

  name                = "orders"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  host_name           = "orders.example.com"
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]
  create_record       = false

  backend_port               = 8080
  backend_security_group_ids = { pods = aws_security_group.pods.id }
  health_check               = { protocol = "HTTP", path = "/healthz", matcher = "200" }

  tags = { Stage = "prod" }
}

# The account of the gateway can use the server as a target.
module "share" {
  source = "../../../lattice-share"

  name       = "orders"
  share_with = { platform = var.gateway_account_id }

  domain_name        = module.front.domain_name
  routing_domain     = module.front.routing_domain
  security_group_ids = module.front.security_group_ids

  vpc_id                      = module.network.vpc_id
  resource_gateway_subnet_ids = module.network.subnet_ids

  tags = { Stage = "prod" }
}
