# The engine, its policies, and what is refused only once the gateway is known.
variables {
  name = "order-tools"
}

run "by_itself_an_engine_has_no_policies" {
  assert {
    condition     = jsonencode([aws_bedrockagentcore_policy_engine.this.name, aws_bedrockagentcore_policy_engine.this.description, aws_bedrockagentcore_policy_engine.this.encryption_key_arn, aws_bedrockagentcore_policy_engine.this.tags]) == jsonencode(["order_tools", null, null, null])
    error_message = "With underscores, without a key, and without an empty map of tags."
  }

  assert {
    condition     = jsonencode([output.policy_engine_arn, output.policy_engine_id, output.policy_ids, output.warnings]) == jsonencode(["arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789", "tools-0123456789", {}, []])
    error_message = "The outputs tell of what there is."
  }
}

run "an_engine_is_what_it_is_asked_to_be" {
  command = plan

  variables {
    description = "Who can call what."
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
    tags        = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_policy_engine.this.description, aws_bedrockagentcore_policy_engine.this.encryption_key_arn, aws_bedrockagentcore_policy_engine.this.tags]) == jsonencode(["Who can call what.", "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef", { Team = "orders" }])
    error_message = "Description, key, and tags."
  }
}

run "policies_name_the_gateway" {
  variables {
    gateway_arn    = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    target_ids     = { orders = "TARGET1234" }
    allow_findings = true
    policies = {
      read   = { statement = "permit(principal is AgentCore::IamEntity, action == AgentCore::Action::\"orders___get\", resource == AgentCore::Gateway::\"{gateway_arn}\"); // {gateway_arn}", description = "Reading" }
      closed = { statement = "forbid(principal, action, resource == AgentCore::Gateway::\"{gateway_arn}\") when { context.input.amount > 500 };", validation_mode = "IGNORE_ALL_FINDINGS" }
    }
  }

  assert {
    condition = jsonencode({ for key, policy in aws_bedrockagentcore_policy.this : key => [policy.name, policy.description, policy.policy_engine_id, policy.validation_mode, policy.definition[0].cedar[0].statement] }) == jsonencode({
      closed = ["order_tools_closed", null, "tools-0123456789", "IGNORE_ALL_FINDINGS", "forbid(principal, action, resource == AgentCore::Gateway::\"arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij\") when { context.input.amount > 500 };"]
      read   = ["order_tools_read", "Reading", "tools-0123456789", "FAIL_ON_ANY_FINDINGS", "permit(principal is AgentCore::IamEntity, action == AgentCore::Action::\"orders___get\", resource == AgentCore::Gateway::\"arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij\"); // arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"]
    })
    error_message = "In this engine, with the name of the engine in front and the ARN in each place."
  }

  assert {
    condition     = jsonencode([output.policy_ids, [for warning in output.warnings : split(",", warning)[0]]]) == jsonencode([{ closed = "read_orders-0123456789", read = "read_orders-0123456789" }, ["A policy has validation_mode IGNORE_ALL_FINDINGS"]])
    error_message = "IDs by key. A forbid needs no type of principal, and findings that are ignored are said."
  }
}

run "what_denies_more_than_was_meant_is_said" {
  command = plan

  variables {
    gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    policies    = { closed = { statement = "forbid(principal, action, resource == AgentCore::Gateway::\"{gateway_arn}\"); // permit(principal, all)" } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No policy is a permit. AgentCore denies what no policy permits", "target_ids is empty"]
    error_message = "A comment permits nothing, and nothing makes the policy wait."
  }
}

run "a_principal_of_any_type_is_said" {
  command = plan

  variables {
    gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    target_ids  = { orders = "TARGET1234" }
    policies    = { open = { statement = "permit ( principal , action, resource == AgentCore::Gateway::\"{gateway_arn}\");" } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["A permit in policies has a principal without a type"]
    error_message = "AgentCore may refuse it."
  }
}

run "with_the_gateway_10000_characters_fit" {
  command = plan

  variables {
    gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    target_ids  = { orders = "TARGET1234" }
    policies    = { long = { statement = "permit(principal is AgentCore::IamEntity, action, resource == AgentCore::Gateway::\"{gateway_arn}\"); //%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } }
  }

  assert {
    condition     = length(aws_bedrockagentcore_policy.this["long"].definition[0].cedar[0].statement) == 10000
    error_message = "As many as AWS takes, not ${length(aws_bedrockagentcore_policy.this["long"].definition[0].cedar[0].statement)}."
  }
}

run "with_the_gateway_one_character_more_is_refused" {
  command = plan

  variables {
    gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    target_ids  = { orders = "TARGET1234" }
    policies    = { long = { statement = "permit(principal is AgentCore::IamEntity, action, resource == AgentCore::Gateway::\"{gateway_arn}\"); //%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } }
  }

  expect_failures = [aws_bedrockagentcore_policy.this]
}

run "two_targets_of_one_id_are_refused" {
  command = plan

  variables {
    gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
    target_ids  = { orders = "TARGET1234", search = "TARGET1234" }
    policies    = { read = { statement = "permit(principal is AgentCore::IamEntity, action, resource == AgentCore::Gateway::\"{gateway_arn}\");" } }
  }

  expect_failures = [aws_bedrockagentcore_policy.this]
}
