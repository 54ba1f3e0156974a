provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Callers bring tokens of an identity provider. Taken from a registry, the source is the module's address there, with a version.
module "research_agent" {
  source = "../.."

  name        = "research-agent"
  description = "Answers questions about orders."

  code = {
    s3_bucket     = var.code_bucket
    s3_prefix     = "research/1.4.0.zip"
    s3_version_id = var.code_version_id
    runtime       = "PYTHON_3_13"
    entry_point   = ["opentelemetry-instrument", "main.py"]
  }

  environment_variables        = { LOG_LEVEL = "info" }
  request_header_allowlist     = ["X-Tenant"]
  session_storage_mount_path   = "/mnt/session"
  idle_session_timeout_seconds = 600
  max_session_lifetime_seconds = 14400

  jwt_authorizer = {
    discovery_url    = var.discovery_url
    allowed_audience = ["agents"]
    allowed_scopes   = ["research/invoke"]

    custom_claims = {
      department = { operator = "EQUALS", values = ["research"] }
      groups     = { operator = "CONTAINS_ANY", values = ["analysts", "auditors"] }
    }
  }

  # A good token does only from these networks. Sessions may also be stopped.
  use_resource_policy    = true
  source_public_networks = var.office_networks
  allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]

  # prod stays on a version until somebody moves it; next goes with the code.
  named_endpoints = {
    prod = { version = "1", description = "What customers use" }
    next = { description = "What comes after" }
  }

  model_arns = [
    "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0",
  ]

  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "research" }
}

# The same entrance for callers that sign with SigV4: named roles, from any network.
module "orders_agent" {
  source = "../.."

  name            = "orders-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders:2.0.1"

  use_resource_policy   = true
  caller_principal_arns = [var.caller_role_arn]

  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "orders" }
}
