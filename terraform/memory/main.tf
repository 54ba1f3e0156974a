# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # The name of a memory takes no hyphens.
  memory_name = replace(var.name, "-", "_")
}

# A change of name, key, or the type of an indexed key replaces the memory, and all of its data is lost.
resource "aws_bedrockagentcore_memory" "this" {
  name                      = local.memory_name
  description               = var.description
  event_expiry_duration     = var.event_expiry_days
  encryption_key_arn        = var.kms_key_arn
  memory_execution_role_arn = local.execution_role_arn

  dynamic "indexed_key" {
    for_each = var.indexed_keys

    content {
      key  = indexed_key.key
      type = indexed_key.value
    }
  }

  dynamic "stream_delivery_resources" {
    for_each = var.stream[*]

    content {
      resource {
        kinesis {
          data_stream_arn = stream_delivery_resources.value.stream_arn

          content_configuration {
            type  = "MEMORY_RECORDS"
            level = stream_delivery_resources.value.level
          }
        }
      }
    }
  }

  # The service answers null for an empty map, and the provider then fails the apply.
  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    # AWS checks the length of a policy when the memory already exists, and without its policy it would be open.
    precondition {
      condition     = !var.use_resource_policy || length(local.own_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.own_resource_policy)} characters, with ${length(local.user_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer roles: let several agents share one role, or let several people assume one role."
    }
  }

  # AgentCore tries the role while it creates the memory.
  depends_on = [aws_iam_role_policy.execution]
}

locals {
  # A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several memories.
  sid_suffix = join("", [for word in split("_", local.memory_name) : title(word)])

  agent_statements = [{
    sid = "UseMemory${local.sid_suffix}"
    actions = [
      "bedrock-agentcore:CreateEvent",
      "bedrock-agentcore:GetEvent",
      "bedrock-agentcore:GetMemoryRecord",
      "bedrock-agentcore:ListActors",
      "bedrock-agentcore:ListEvents",
      "bedrock-agentcore:ListMemoryRecords",
      "bedrock-agentcore:ListSessions",
      "bedrock-agentcore:RetrieveMemoryRecords",
    ]
    resources  = [aws_bedrockagentcore_memory.this.arn]
    conditions = []
  }]
}
