# Evaluators, online evaluations, and the role with exactly what they take.
variables {
  name = "support-desk"
}

run "evaluators_alone_need_no_role" {
  variables {
    code_evaluators = { refunds = { level = "SESSION", lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:refunds" } }
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) + length(aws_bedrockagentcore_online_evaluation_config.this) == 0
    error_message = "Nothing runs, so nothing needs a role."
  }

  assert {
    condition     = jsonencode([for one in aws_bedrockagentcore_evaluator.code : [one.evaluator_name, one.level, one.kms_key_arn, one.evaluator_config[0].code_based[0].lambda_config[0].lambda_arn, one.evaluator_config[0].code_based[0].lambda_config[0].lambda_timeout_in_seconds]]) == jsonencode([["support_desk_refunds", "SESSION", null, "arn:aws:lambda:us-east-1:111122223333:function:refunds", 60]])
    error_message = "The function, with the time limit of the service."
  }

  assert {
    condition     = jsonencode([output.evaluator_ids, output.configuration_ids, output.execution_role_arn]) == jsonencode([{ refunds = "support_tone-0123456789" }, {}, null])
    error_message = "The outputs tell of what there is."
  }
}

run "a_runtime_is_evaluated_in_a_small_sample" {
  variables {
    configurations = { live = { runtime_id = "support_agent-0123456789", evaluators = ["Builtin.Helpfulness"] } }
  }

  assert {
    condition     = jsonencode([for one in aws_bedrockagentcore_online_evaluation_config.this : [one.online_evaluation_config_name, one.enable_on_create, one.execution_status, one.data_source_config[0].cloudwatch_logs[0].log_group_names, one.data_source_config[0].cloudwatch_logs[0].service_names, [for evaluator in one.evaluator : evaluator.evaluator_id], one.rule[0].sampling_config[0].sampling_percentage, one.rule[0].session_config[0].session_timeout_minutes, length(one.rule[0].filter), one.evaluation_execution_role_arn]]) == jsonencode([["support_desk_live", true, "ENABLED", ["/aws/bedrock-agentcore/runtimes/support_agent-0123456789-DEFAULT"], ["support_agent.DEFAULT"], ["Builtin.Helpfulness"], 1, 15, 0, "arn:aws:iam::111122223333:role/made"]])
    error_message = "Log group and service follow from the runtime, and one percent is sampled."
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([
      {
        Sid      = "ReadQueries"
        Effect   = "Allow"
        Action   = ["logs:DescribeLogGroups", "logs:GetQueryResults"]
        Resource = "*"
      },
      {
        Sid    = "QueryTraces"
        Effect = "Allow"
        Action = "logs:StartQuery"
        Resource = [
          "arn:aws:logs:us-east-1:111122223333:log-group:aws/spans",
          "arn:aws:logs:us-east-1:111122223333:log-group:aws/spans:*",
          "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/support_agent-0123456789-DEFAULT",
          "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/runtimes/support_agent-0123456789-DEFAULT:*",
        ]
      },
      {
        Sid      = "WriteResults"
        Effect   = "Allow"
        Action   = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock-agentcore/evaluations/*"
      },
      {
        Sid      = "IndexSpans"
        Effect   = "Allow"
        Action   = ["logs:DescribeIndexPolicies", "logs:PutIndexPolicy"]
        Resource = ["arn:aws:logs:us-east-1:111122223333:log-group:aws/spans", "arn:aws:logs:us-east-1:111122223333:log-group:aws/spans:*"]
      },
    ])
    error_message = "The traces of this runtime, and no model, function, or key."
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement) == jsonencode([{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        ArnLike      = { "aws:SourceArn" = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:evaluator/*", "arn:aws:bedrock-agentcore:us-east-1:111122223333:online-evaluation-config/*"] }
        StringEquals = { "aws:ResourceAccount" = "111122223333", "aws:SourceAccount" = "111122223333" }
      }
    }])
    error_message = "Evaluations of this account and Region alone."
  }

  assert {
    condition     = output.result_log_group_names == { live = "/aws/bedrock-agentcore/evaluations/results/support_live-0123456789" } && output.configuration_ids == { live = "support_live-0123456789" }
    error_message = "Where the scores are."
  }
}

run "own_evaluators_are_judged_by_their_models_and_functions" {
  variables {
    llm_evaluators = {
      score = { level = "TRACE", instructions = "Rate {assistant_turn}.", model_id = "anthropic.one", ratings = [{ label = "bad", definition = "Wrong.", value = 0 }, { label = "good", definition = "Right.", value = 1 }] }
      tone  = { level = "TOOL_CALL", instructions = "Rate {tool_turn}.", model_id = "anthropic.two", ratings = [{ label = "polite", definition = "Friendly." }], description = "Tone" }
    }
    code_evaluators = { refunds = { level = "SESSION", lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:refunds:live", timeout_seconds = 300 } }
    model_arns      = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.one"]
    use_kms_key     = true
    kms_key_arn     = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
    configurations = {
      live = {
        log_group_names = ["/agents/one", "/agents/two"]
        service_name    = "one"
        evaluators      = ["tone", "refunds", "Builtin.Correctness"]
        filters         = [{ key = "stage", operator = "Equals", string_value = "prod" }, { key = "tokens", operator = "GreaterThan", number_value = 1.5 }, { key = "test", operator = "NotEquals", boolean_value = true }]
        enabled         = false
        description     = "Live"
      }
    }
    tags = { Team = "support" }
  }

  assert {
    condition = jsonencode({ for key, one in aws_bedrockagentcore_evaluator.llm : key => [for judge in one.evaluator_config[0].llm_as_a_judge : [judge.instructions, judge.model_config[0].bedrock_evaluator_model_config[0].model_id, [for step in judge.rating_scale[0].numerical : [step.label, step.definition, step.value]], [for step in judge.rating_scale[0].categorical : [step.label, step.definition]]]] }) == jsonencode({
      score = [["Rate {assistant_turn}.", "anthropic.one", [["bad", "Wrong.", 0], ["good", "Right.", 1]], []]]
      tone  = [["Rate {tool_turn}.", "anthropic.two", [], [["polite", "Friendly."]]]]
    })
    error_message = "A scale of numbers, and one of categories."
  }

  assert {
    condition     = jsonencode([for one in aws_bedrockagentcore_evaluator.llm : [one.evaluator_name, one.level, one.description, one.kms_key_arn, one.tags]]) == jsonencode([for one in [["support_desk_score", "TRACE", null], ["support_desk_tone", "TOOL_CALL", "Tone"]] : concat(one, ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef", { Team = "support" }])])
    error_message = "Named after the module, and encrypted."
  }

  assert {
    condition     = jsonencode([for one in aws_bedrockagentcore_online_evaluation_config.this : [one.description, one.enable_on_create, one.execution_status, one.data_source_config[0].cloudwatch_logs[0].log_group_names, one.data_source_config[0].cloudwatch_logs[0].service_names, sort([for evaluator in one.evaluator : evaluator.evaluator_id]), [for filter in one.rule[0].filter : [filter.key, filter.operator, filter.value[0].string_value, filter.value[0].double_value, filter.value[0].boolean_value]]]]) == jsonencode([["Live", false, "DISABLED", ["/agents/one", "/agents/two"], ["one"], ["Builtin.Correctness", "support_tone-0123456789"], [["stage", "Equals", "prod", null, null], ["tokens", "GreaterThan", null, 1.5, null], ["test", "NotEquals", null, null, true]]]])
    error_message = "An agent elsewhere, paused, with its filters."
  }

  assert {
    condition = jsonencode(slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, 7)) == jsonencode([
      { Sid = "InvokeJudges", Effect = "Allow", Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"], Resource = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.one"] },
      { Sid = "InvokeEvaluators", Effect = "Allow", Action = "lambda:InvokeFunction", Resource = ["arn:aws:lambda:us-east-1:111122223333:function:refunds:live"] },
      { Sid = "DecryptEvaluators", Effect = "Allow", Action = "kms:Decrypt", Resource = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"] },
    ])
    error_message = "The models, functions, and key that are named."
  }
}

run "an_existing_role_is_used" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/evaluation"
    configurations        = { live = { runtime_id = "support_agent-0123456789", endpoint = "prod", evaluators = ["Builtin.Helpfulness"] } }
  }

  assert {
    condition     = length(aws_iam_role.execution) == 0 && aws_bedrockagentcore_online_evaluation_config.this["live"].evaluation_execution_role_arn == "arn:aws:iam::111122223333:role/evaluation" && aws_bedrockagentcore_online_evaluation_config.this["live"].data_source_config[0].cloudwatch_logs[0].service_names == tolist(["support_agent.prod"])
    error_message = "The role that is given, and the endpoint that is named."
  }
}

run "tags_that_nobody_sets_are_left_out" {
  command = plan

  variables {
    llm_evaluators  = { tone = { level = "TRACE", instructions = "Rate {assistant_turn}.", model_id = "anthropic.two", ratings = [{ label = "polite", definition = "Friendly." }] } }
    code_evaluators = { refunds = { level = "SESSION", lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:refunds" } }
    model_arns      = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.two"]
    configurations  = { live = { runtime_id = "support_agent-0123456789", evaluators = ["tone", "refunds"] } }
  }

  assert {
    condition     = aws_bedrockagentcore_evaluator.llm["tone"].tags == null && aws_bedrockagentcore_evaluator.code["refunds"].tags == null && aws_bedrockagentcore_online_evaluation_config.this["live"].tags == null
    error_message = "The service answers null for an empty map, and the provider then fails the apply."
  }
}

run "two_evaluations_of_one_agent_share_a_role_and_its_log_group" {
  command = plan

  variables {
    configurations = {
      hourly = { runtime_id = "support_agent-0123456789", evaluators = ["Builtin.Helpfulness"] }
      paused = { runtime_id = "support_agent-0123456789", evaluators = ["Builtin.Correctness"], enabled = false }
    }
  }

  assert {
    condition     = length(aws_iam_role.execution) == 1 && length(jsondecode(aws_iam_role_policy.execution[0].policy).Statement[1].Resource) == 4
    error_message = "The group of the agent and aws/spans, each once."
  }

  assert {
    condition     = jsonencode([for one in aws_bedrockagentcore_online_evaluation_config.this : one.execution_status]) == jsonencode(["ENABLED", "DISABLED"])
    error_message = "Each is switched by itself."
  }
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    llm_evaluators = { tone = { level = "TRACE", instructions = "Rate {assistant_turn}.", model_id = "anthropic.two", ratings = [{ label = "polite", definition = "Friendly." }] } }
    configurations = { live = { runtime_id = "support_agent-0123456789", evaluators = ["tone"] } }
    model_arns     = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(aws_iam_role_policy.execution[0].policy) == 10240
    error_message = "As many as IAM accepts, not ${length(aws_iam_role_policy.execution[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    llm_evaluators = { tone = { level = "TRACE", instructions = "Rate {assistant_turn}.", model_id = "anthropic.two", ratings = [{ label = "polite", definition = "Friendly." }] } }
    configurations = { live = { runtime_id = "support_agent-0123456789", evaluators = ["tone"] } }
    model_arns     = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_iam_role_policy.execution]
}

run "five_log_groups_are_evaluated" {
  command = plan

  variables {
    configurations = { live = { runtime_id = "support_agent-0123456789", log_group_names = ["/agents/a", "/agents/b", "/agents/c", "/agents/d"], evaluators = ["Builtin.Helpfulness"] } }
  }

  assert {
    condition     = length(aws_bedrockagentcore_online_evaluation_config.this["live"].data_source_config[0].cloudwatch_logs[0].log_group_names) == 5
    error_message = "That of the runtime and four more, which is the limit."
  }
}
