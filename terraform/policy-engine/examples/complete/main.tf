# Generated from modules/policy-engine/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# Callers with a token look up orders, and refund small amounts. Taken from a registry, each source is the module's address there,
# with a version.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# The engine comes first, then the gateway that names it, then the target, then the policies: they name the gateway and its tools.
# Values make this order. With depends_on on this module, Terraform would find a cycle.
module "policy_engine" {
  source = "../.."

  name        = "order-desk"
  description = "Who can call which tool of the order desk"
  use_kms_key = true
  kms_key_arn = var.kms_key_arn

  gateway_arn = module.order_desk.gateway_arn
  target_ids  = { orders = module.orders.target_id }

  policies = {
    look_up_orders = {
      description = "Callers whose token has the scope orders.read"
      statement   = file("${path.module}/policies/look_up_orders.cedar")
    }
    refund_small_amounts = {
      description = "Refunds below 500 USD"
      statement   = file("${path.module}/policies/refund_small_amounts.cedar")
    }
  }

  tags = { Team = "orders" }
}

module "order_desk" {
  source = "../../../gateway"

  name            = "order-desk"
  authorizer_type = "CUSTOM_JWT"
  jwt_authorizer = {
    discovery_url   = var.discovery_url
    allowed_clients = ["order-desk"]
  }

  # Change it to ENFORCE once DenyDecisions in mode LOG_ONLY shows nothing that you miss.
  policy_engine = {
    arn  = module.policy_engine.policy_engine_arn
    mode = "LOG_ONLY"
  }
}

module "orders" {
  source = "../../../gateway-target-managed"

  name                    = "orders"
  gateway_id              = module.order_desk.gateway_id
  gateway_role_name       = module.order_desk.gateway_role_name
  private_targets_allowed = module.order_desk.private_targets_allowed

  mcp_server = { endpoint = "https://orders.example.com/mcp" }

  vpc_id             = module.network.vpc_id
  subnet_ids         = module.network.subnet_ids
  security_group_ids = [aws_security_group.orders.id]
}

module "network" {
  source = "../../../network"

  name       = "order-desk"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

resource "aws_security_group" "orders" {
  # checkov:skip=CKV2_AWS_5:AgentCore attaches it to the network interfaces of the target

  name_prefix = "orders-target-"
  description = "AgentCore on its way to the orders service"
  vpc_id      = module.network.vpc_id

  tags = { Name = "orders-target" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "orders" {
  security_group_id = aws_security_group.orders.id
  description       = "Orders service"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.20.0.0/18"

  tags = { Name = "orders" }
}
