# Generated from modules/vpc-endpoints/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
}

# Endpoints for two agents whose modules live in other states. From a registry the source is
# <namespace>/agentcore-vpc-endpoints/aws, with a version.
module "endpoints" {
  source = "../.."

  name                  = "agents-prod"
  vpc_id                = var.vpc_id
  subnet_ids_by_zone_id = var.subnet_ids_by_zone_id
  route_table_ids       = var.route_table_ids

  # Logs has an endpoint already. Its policy has to let the agents in, and its group too: that is up to its owner.
  endpoint_ids = { logs = var.logs_endpoint_id }

  # The agents set execution_role_name, so their ARNs are known before they exist.
  agent_role_arns = {
    research-agent = "arn:aws:iam::${local.account_id}:role/research-agent"
    billing-agent  = "arn:aws:iam::${local.account_id}:role/billing-agent"
  }

  needs = ["image", "session_storage", "data_plane", "models", "memory", "identity", "secrets", "traces", "metrics"]

  repository_arns = [
    "arn:aws:ecr:us-east-1:${local.account_id}:repository/research",
    "arn:aws:ecr:us-east-1:${local.account_id}:repository/billing",
  ]

  model_arns  = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  memory_arns = [var.memory_arn]
  secret_arns = [var.ledger_secret_arn]

  # Every call of a model names the guardrail. The roles of the agents deny calls without it.
  guardrails = { arns = [var.guardrail_arn], required = true }

  # The caching client describes a secret before it reads it.
  further_actions = { secrets = { actions = ["secretsmanager:DescribeSecret"] } }

  # Tokens of one provider, for the agents as themselves.
  credential_provider_arns = [var.oauth_provider_arn]

  # Data of your own. What the agents may do with it, their roles say too.
  s3_buckets = {
    documents = { bucket_arn = "arn:aws:s3:::acme-agent-documents", prefixes = ["contracts/", "memos/"] }
    results   = { bucket_arn = "arn:aws:s3:::acme-agent-results", prefixes = ["*"], access = ["read", "write"] }
  }

  dynamodb_tables = {
    sessions = {
      table_arn = "arn:aws:dynamodb:us-east-1:${local.account_id}:table/sessions"
      indexes   = ["by-customer"]
      access    = ["read", "write", "delete"]
    }
  }

  further_services = {
    orders = {
      service   = "sqs"
      actions   = ["sqs:SendMessage"]
      resources = ["arn:aws:sqs:us-east-1:${local.account_id}:orders"]
    }
  }

  # Who invokes the agents, with what, and from where.
  caller_principal_arns     = [var.front_end_role_arn, var.batch_role_arn]
  allowed_invoke_actions    = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]
  caller_security_group_ids = { front_end = var.front_end_security_group_id }
  caller_networks           = { datacenter = "10.8.0.0/16" }

  tags = { Stage = "prod" }
}
