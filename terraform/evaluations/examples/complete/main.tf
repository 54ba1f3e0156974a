# Generated from modules/evaluations/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# Transaction Search must be on in this account and Region: see the module transaction-search.
module "evaluations" {
  source = "../.."

  name = "research"

  # A model judges each answer.
  llm_evaluators = {
    sources = {
      level        = "TRACE"
      description  = "Whether an answer names its sources."
      instructions = "Does the answer name a source for each claim? Conversation: {context} Answer: {assistant_turn}"
      model_id     = var.model_id
      ratings = [
        { label = "none", definition = "No claim has a source.", value = 0 },
        { label = "some", definition = "Some claims have a source.", value = 0.5 },
        { label = "all", definition = "Each claim has a source.", value = 1 },
      ]
    }
  }
  model_arns = var.model_arns

  # A function judges each session, by rules.
  code_evaluators = {
    budget = { level = "SESSION", lambda_arn = var.evaluator_function_arn, timeout_seconds = 30 }
  }

  use_kms_key = true
  kms_key_arn = var.kms_key_arn

  configurations = {
    prod = {
      description             = "A sample of what customers see."
      runtime_id              = var.research_runtime_id
      endpoint                = "prod"
      evaluators              = ["sources", "budget", "Builtin.Helpfulness"]
      sampling_percentage     = 5
      session_timeout_minutes = 30
      filters = [
        { key = "tenant.tier", operator = "NotEquals", string_value = "internal" },
        { key = "gen_ai.usage.output_tokens", operator = "GreaterThan", number_value = 100 },
      ]
    }
    # Paused until somebody asks for it.
    staging = {
      runtime_id          = var.research_runtime_id
      evaluators          = ["sources"]
      sampling_percentage = 0.5
      enabled             = false
    }
  }

  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "research" }
}
