# Generated from modules/policy-engine. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # The name of a policy engine takes no hyphens.
  engine_name = replace(var.name, "-", "_")
}

# Nothing here may depend on the gateway or its targets: the gateway names this engine.
resource "aws_bedrockagentcore_policy_engine" "this" {
  name               = local.engine_name
  description        = var.description
  encryption_key_arn = var.kms_key_arn

  # The service answers null for an empty map, and the provider then fails the apply.
  tags = length(var.tags) > 0 ? var.tags : null
}

locals {
  # The ARN is known once the gateway exists, and the gateway needs the engine first.
  statements = { for name, policy in var.policies : name => replace(policy.statement, "{gateway_arn}", var.gateway_arn) }
}

resource "aws_bedrockagentcore_policy" "this" {
  for_each = var.policies

  # Unique in the account, not in the engine.
  name = "${local.engine_name}_${each.key}"

  description      = each.value.description
  policy_engine_id = aws_bedrockagentcore_policy_engine.this.policy_engine_id
  validation_mode  = each.value.validation_mode

  definition {
    cedar {
      statement = local.statements[each.key]
    }
  }

  lifecycle {
    # A reference to the targets, so that each policy waits for them. With depends_on the engine would wait too, and the
    # gateway waits for the engine.
    precondition {
      condition     = length(distinct(values(var.target_ids))) == length(var.target_ids)
      error_message = "target_ids: got ${join(", ", values(var.target_ids))}. Expected the ID of each target once. Pass target_id of each target under its own key."
    }

    precondition {
      condition     = length(local.statements[each.key]) <= 10000
      error_message = "policies.${each.key}.statement: got ${length(local.statements[each.key])} characters with the ARN of the gateway. Expected at most 10000. Shorten it, or split it into two policies."
    }
  }
}
