# Generated from modules/memory/examples/complete/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

module "support_memory" {
  source = "../.."

  name              = "support-memory"
  description       = "What support agents know of customers."
  event_expiry_days = 90
  kms_key_arn       = var.kms_key_arn

  indexed_keys = {
    priority = "NUMBER"
    products = "STRINGLIST"
  }

  # AgentCore makes these with its own models.
  strategies = {
    facts       = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/" }
    preferences = { type = "USER_PREFERENCE", namespace_template = "/preferences/{actorId}/" }
    summaries   = { type = "SUMMARIZATION", namespace_template = "/summaries/{actorId}/{sessionId}/" }

    # Reflections are on all episodes of a customer.
    episodes = {
      type                = "EPISODIC"
      namespace_template  = "/episodes/{actorId}/{sessionId}/"
      reflection_template = "/episodes/{actorId}/"
    }
  }

  # The same steps, with a further prompt and your own model.
  override_strategies = {
    contracts = {
      type               = "SEMANTIC"
      namespace_template = "/contracts/{actorId}/"
      extraction         = { prompt = "Note numbers and dates of contracts only.", model_id = var.model_id }
      consolidation      = { prompt = "Keep the newest date of each contract.", model_id = var.model_id }
    }
  }

  model_arns = var.model_arns

  # AgentCore hands conversations to a pipeline, which writes records by itself.
  self_managed_strategies = {
    complaints = {
      topic_arn        = var.topic_arn
      bucket           = var.payload_bucket
      kms_key_arns     = [var.kms_key_arn]
      history_messages = 10
      message_count    = 20
      idle_seconds     = 600
    }
  }

  # Each change of a record, without its text.
  stream = { stream_arn = var.stream_arn, level = "METADATA_ONLY" }

  permissions_boundary_arn = var.permissions_boundary_arn

  tags = { Team = "support" }
}
