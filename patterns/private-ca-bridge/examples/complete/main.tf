provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Agents call this gateway with SigV4. Each target adds the permissions that it needs to the gateway's role.
module "gateway" {
  source = "../../../gateway"

  name = "tools"
}

module "network" {
  source = "../../../network"

  name       = "services"
  cidr_block = "10.20.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2"]
}

resource "aws_security_group" "orders" {
  # checkov:skip=CKV2_AWS_5:the instances that use it are not part of the example
  name_prefix = "orders-"
  description = "Instances of the order service"
  vpc_id      = module.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# The service uses TLS on port 8443 with a certificate of a private certificate authority.
module "bridge" {
  source = "../.."

  name                = "orders"
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  host_name           = "orders.example.com"
  certificate_arn     = var.certificate_arn
  certificate_domains = ["*.example.com"]

  backend_host_name          = "orders.corp.internal"
  backend_port               = 8443
  backend_security_group_ids = { orders = aws_security_group.orders.id }
  target_type                = "instance"
  target_instance_ids        = var.instance_ids
  health_check               = { path = "/health" }

  access_logs         = { bucket = var.access_log_bucket, prefix = "orders" }
  deletion_protection = true

  tags = { Stage = "prod" }
}

# The target calls orders.example.com through the load balancer. Its inputs have the same names as the outputs of the bridge.
module "orders" {
  source = "../../../gateway-target-managed"

  name                    = "orders"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  mcp_server = { endpoint = "https://orders.example.com/mcp" }

  vpc_id             = module.network.vpc_id
  subnet_ids         = module.network.subnet_ids
  security_group_ids = module.bridge.security_group_ids
  routing_domain     = module.bridge.routing_domain

  tags = { Stage = "prod" }
}
