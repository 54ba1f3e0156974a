provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# The sources are those of this repository. From a registry: <namespace>/agentcore-network/aws,
# <namespace>/agentcore-vpc-endpoints/aws and <namespace>/agentcore-runtime-isolated/aws, each with a version.

# A VPC without a gateway of any kind.
module "network" {
  source = "../../../network"

  name       = "agents"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
  egress     = "none"
}

# Stands for whatever calls the agents from within the VPC.
resource "aws_security_group" "front_end" {
  # checkov:skip=CKV2_AWS_5:worn by the front end, which is not part of this example

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
  description                  = "Endpoints of the agents"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = module.endpoints.endpoint_security_group_id

  tags = { Name = "endpoints" }
}

# Data of the billing agent: the endpoints let it through, and the role of the agent may use it.
locals {
  documents = { bucket_arn = "arn:aws:s3:::acme-billing-documents", prefixes = ["invoices/"], access = ["read", "write"] }
  ledger    = { table_arn = var.ledger_table_arn, indexes = ["by-customer"] }
}

# One set of endpoints for both agents. It owns their policies, so what it lets through is the sum of what both need.
module "endpoints" {
  source = "../../../vpc-endpoints"

  name                  = "agents"
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  route_table_ids       = module.network.route_table_ids

  needs           = ["image", "code", "session_storage", "data_plane", "models", "secrets", "traces"]
  repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  model_arns      = var.model_arns
  secret_arns     = [var.ledger_secret_arn]

  s3_buckets      = { documents = local.documents }
  dynamodb_tables = { ledger = local.ledger }

  # By the names that the agents have below. Roles come out of the agents' modules, endpoints go in: no circle, because
  # no role waits for an endpoint.
  agent_role_arns = {
    research-agent = module.research_agent.execution_role_arn
    billing-agent  = module.billing_agent.execution_role_arn
  }

  caller_principal_arns     = [var.front_end_role_arn]
  caller_security_group_ids = { front_end = aws_security_group.front_end.id }
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  internet_egress       = module.network.internet_egress

  endpoint_ids               = module.endpoints.endpoint_ids
  endpoint_security_group_id = module.endpoints.endpoint_security_group_id

  caller_principal_arns = [var.front_end_role_arn]
  named_endpoints       = { prod = { version = "1" } }

  # It stands in the same subnets as the agent below, and so beside the same routes.
  trusted_route_target_ids = [var.transit_gateway_id]

  needs      = ["models", "traces"]
  model_arns = var.model_arns
}

module "billing_agent" {
  source = "../.."

  name = "billing-agent"

  code = {
    s3_bucket   = var.code_bucket
    s3_prefix   = "billing/1.0.0.zip"
    runtime     = "PYTHON_3_13"
    entry_point = ["main.py"]
  }

  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  internet_egress       = module.network.internet_egress

  endpoint_ids               = module.endpoints.endpoint_ids
  endpoint_security_group_id = module.endpoints.endpoint_security_group_id

  caller_principal_arns = [var.front_end_role_arn]

  # The ledger stands in a VPC behind a transit gateway. Whoever adds the route to it vouches that nothing there leads to
  # the internet.
  trusted_route_target_ids = [var.transit_gateway_id]
  egress_to_networks       = { ledger = { cidr_block = "10.8.4.0/24", port = 5432 } }

  needs                      = ["secrets"]
  secret_arns                = [var.ledger_secret_arn]
  session_storage_mount_path = "/mnt/work"

  s3_buckets      = { documents = merge(local.documents, { kms_key_arn = var.documents_key_arn }) }
  dynamodb_tables = { ledger = local.ledger }

  permissions_boundary_arn = var.permissions_boundary_arn
}
