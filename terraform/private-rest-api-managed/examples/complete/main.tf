# Generated from patterns/private-rest-api-managed/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# One network for the services. Nothing in it needs the internet.
module "network" {
  source = "../../../network"

  name       = "services"
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

resource "aws_security_group" "orders" {
  # checkov:skip=CKV2_AWS_5:the tasks that wear it are not part of the example
  name_prefix = "orders-"
  description = "Tasks of the orders"
  vpc_id      = module.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "search" {
  # checkov:skip=CKV2_AWS_5:the instances that wear it are not part of the example
  name_prefix = "search-"
  description = "Instances of the search"
  vpc_id      = module.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# Tasks of ECS join the target group by its ARN, and answer health checks on a port of their own.
module "orders" {
  source = "../.."

  name                    = "orders"
  description             = "Orders of customers, read only"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  openapi = file("${path.module}/orders.yaml")

  host_name           = "orders.example.com"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]
  hosted_zone_id      = aws_route53_zone.private.zone_id

  backend_security_group_ids = { orders = aws_security_group.orders.id }
  health_check               = { path = "/health", port = 9000 }

  credential = {
    oauth = {
      provider_arn = var.oauth_provider_arn
      secret_arn   = var.oauth_secret_arn
      scopes       = ["orders/read"]
    }
  }

  allowed_request_headers = ["X-Trace-Id"]

  access_logs         = { bucket = var.access_log_bucket, prefix = "orders" }
  deletion_protection = true

  tags = { Stage = "prod" }
}

# Two instances beside it, behind a load balancer of their own. The document is in S3.
module "search" {
  source = "../.."

  name                    = "search"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  openapi_s3 = { object_arn = var.search_document_arn }

  host_name           = "search.example.com"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]
  hosted_zone_id      = aws_route53_zone.private.zone_id

  backend_port               = 8080
  backend_security_group_ids = { search = aws_security_group.search.id }
  target_type                = "instance"
  target_instance_ids        = var.search_instance_ids

  # The same subnets and group: AgentCore uses its resource gateway again.
  create_resource_gateway_security_group = false
  resource_gateway_security_group_id     = module.orders.resource_gateway_security_group_id

  tags = { Stage = "prod" }
}
