# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_bedrockagentcore_evaluator" {
    defaults = {
      evaluator_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:evaluator/support_tone-0123456789"
      evaluator_id  = "support_tone-0123456789"
    }
  }

  mock_resource "aws_bedrockagentcore_online_evaluation_config" {
    defaults = {
      online_evaluation_config_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:online-evaluation-config/support_live-0123456789"
      online_evaluation_config_id  = "support_live-0123456789"
      output_config = [{
        cloudwatch_config = [{ log_group_name = "/aws/bedrock-agentcore/evaluations/results/support_live-0123456789" }]
      }]
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }
}

variables {
  name = "support"
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-evaluation"

    # execution_role_arn_malformed
    create_execution_role = false
    execution_role_arn    = "agent-role"

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }

    # key_for_nothing
    use_kms_key = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [var.name, var.execution_role_arn, var.tags, var.use_kms_key]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "an evaluation"

    # execution_role_name_malformed
    execution_role_name = "research agent"

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.name, var.execution_role_name, var.tags]
}

run "bad_values_3" {
  command = plan

  variables {
    # llm_evaluators_key_malformed
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    llm_evaluators = {
      the-tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    # max_sampling_percentage_too_low
    max_sampling_percentage = -0.99

    # permissions_boundary_arn_malformed
    permissions_boundary_arn = "boundary"
  }

  expect_failures = [var.llm_evaluators, var.max_sampling_percentage, var.permissions_boundary_arn]
}

run "bad_values_4" {
  command = plan

  variables {
    # llm_evaluators_value_level_unknown
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    llm_evaluators = {
      tone = {
        level        = "no-such-value"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    # max_sampling_percentage_too_high
    max_sampling_percentage = 101
  }

  expect_failures = [var.llm_evaluators, var.max_sampling_percentage]
}

run "llm_evaluators_value_model_id_malformed" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_ratings_too_few_items" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings      = []
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_ratings_item_label_too_few_characters" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [{
          label      = ""
          definition = "x"
        }]
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_ratings_item_label_too_many_characters" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [{
          label      = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          definition = "x"
        }]
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_ratings_item_definition_too_few_characters" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [{
          label      = "x"
          definition = ""
        }]
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_ratings_item_value_too_low" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [{
          label      = "x"
          definition = "x"
          value      = -1
        }]
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_description_too_few_characters" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
        description = ""
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "llm_evaluators_value_description_too_many_characters" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.llm_evaluators]
}

run "bad_values_13" {
  command = plan

  variables {
    # code_evaluators_key_malformed
    code_evaluators = {
      the-tone = {
        level      = "TOOL_CALL"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }

    # name_for_a_given_role
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/evaluation"
    execution_role_name   = "research-evaluation"
  }

  expect_failures = [var.code_evaluators, var.create_execution_role]
}

run "bad_values_14" {
  command = plan

  variables {
    # code_evaluators_value_level_unknown
    code_evaluators = {
      tone = {
        level      = "no-such-value"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }

    # boundary_for_a_given_role
    create_execution_role    = false
    execution_role_arn       = "arn:aws:iam::111122223333:role/evaluation"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
  }

  expect_failures = [var.code_evaluators, var.create_execution_role]
}

run "bad_values_15" {
  command = plan

  variables {
    # code_evaluators_value_lambda_arn_malformed
    code_evaluators = {
      tone = {
        level      = "TOOL_CALL"
        lambda_arn = "*"
      }
    }

    # models_for_nothing
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.code_evaluators, var.model_arns]
}

run "code_evaluators_value_timeout_seconds_too_low" {
  command = plan

  variables {
    code_evaluators = {
      tone = {
        level           = "TOOL_CALL"
        lambda_arn      = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
        timeout_seconds = 0
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "code_evaluators_value_timeout_seconds_too_high" {
  command = plan

  variables {
    code_evaluators = {
      tone = {
        level           = "TOOL_CALL"
        lambda_arn      = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
        timeout_seconds = 301
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "code_evaluators_value_timeout_seconds_not_whole" {
  command = plan

  variables {
    code_evaluators = {
      tone = {
        level           = "TOOL_CALL"
        lambda_arn      = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
        timeout_seconds = 1.5
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "code_evaluators_value_description_too_few_characters" {
  command = plan

  variables {
    code_evaluators = {
      tone = {
        level       = "TOOL_CALL"
        lambda_arn  = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
        description = ""
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "code_evaluators_value_description_too_many_characters" {
  command = plan

  variables {
    code_evaluators = {
      tone = {
        level       = "TOOL_CALL"
        lambda_arn  = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
        description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "configurations_key_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      the-tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_runtime_id_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_endpoint_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        endpoint     = "prod-1"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_log_group_names_item_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators      = ["Builtin.Helpfulness"]
        runtime_id      = "support_agent-0123456789"
        service_name    = "support_agent.DEFAULT"
        log_group_names = ["arn:aws:logs:us-east-1:111122223333:log-group:/agents/support"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_log_group_names_item_malformed_2" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators      = ["Builtin.Helpfulness"]
        runtime_id      = "support_agent-0123456789"
        service_name    = "support_agent.DEFAULT"
        log_group_names = ["/agents/*"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_service_name_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support agent"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_evaluators_too_few_items" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = []
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_evaluators_too_many_items" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators = [
          "Builtin.Helpfulness",
          "Builtin.Helpfulness1",
          "Builtin.Helpfulness2",
          "Builtin.Helpfulness3",
          "Builtin.Helpfulness4",
          "Builtin.Helpfulness5",
          "Builtin.Helpfulness6",
          "Builtin.Helpfulness7",
          "Builtin.Helpfulness8",
          "Builtin.Helpfulness9",
          "Builtin.Helpfulness10",
        ]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_evaluators_item_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["support_tone-0123456789"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_sampling_percentage_too_low" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators          = ["Builtin.Helpfulness"]
        runtime_id          = "support_agent-0123456789"
        service_name        = "support_agent.DEFAULT"
        sampling_percentage = -0.99
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_sampling_percentage_too_high" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators          = ["Builtin.Helpfulness"]
        runtime_id          = "support_agent-0123456789"
        service_name        = "support_agent.DEFAULT"
        sampling_percentage = 101
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_session_timeout_minutes_too_low" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators              = ["Builtin.Helpfulness"]
        runtime_id              = "support_agent-0123456789"
        service_name            = "support_agent.DEFAULT"
        session_timeout_minutes = 0
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_session_timeout_minutes_too_high" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators              = ["Builtin.Helpfulness"]
        runtime_id              = "support_agent-0123456789"
        service_name            = "support_agent.DEFAULT"
        session_timeout_minutes = 61
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_session_timeout_minutes_not_whole" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators              = ["Builtin.Helpfulness"]
        runtime_id              = "support_agent-0123456789"
        service_name            = "support_agent.DEFAULT"
        session_timeout_minutes = 1.5
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_filters_too_many_items" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        filters = [
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
          {
            key          = "stage"
            operator     = "Equals"
            string_value = "prod"
          },
        ]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_filters_item_key_malformed" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        filters = [{
          key          = "the stage"
          operator     = "Equals"
          string_value = "prod"
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_filters_item_operator_unknown" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        filters = [{
          key          = "stage"
          operator     = "no-such-value"
          string_value = "prod"
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_filters_item_string_value_too_few_characters" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        filters = [{
          key          = "stage"
          operator     = "Equals"
          string_value = ""
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_filters_item_string_value_too_many_characters" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        filters = [{
          key          = "stage"
          operator     = "Equals"
          string_value = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_description_too_few_characters" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        description  = ""
      }
    }
  }

  expect_failures = [var.configurations]
}

run "configurations_value_description_too_many_characters" {
  command = plan

  variables {
    max_sampling_percentage = 100

    configurations = {
      tone = {
        evaluators   = ["Builtin.Helpfulness"]
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        description  = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "bad_values_42" {
  command = plan

  variables {
    # kms_key_arn_malformed
    code_evaluators = {
      refunds = {
        level      = "SESSION"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }
    use_kms_key = true
    kms_key_arn = "*"

    # role_given_and_created
    execution_role_arn = "arn:aws:iam::111122223333:role/evaluation"
  }

  expect_failures = [var.kms_key_arn, var.execution_role_arn]
}

run "model_arns_item_malformed" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    model_arns = ["*"]
  }

  expect_failures = [var.model_arns]
}

run "instructions_without_a_placeholder" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Be fair."
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.llm_evaluators]
}

run "a_placeholder_in_double_braces" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate {{assistant_turn}}."
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.llm_evaluators]
}

run "a_scale_of_both_kinds" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
          {
            label      = "best"
            definition = "None better."
            value      = 1
          },
        ]
      }
    }

    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
  }

  expect_failures = [var.llm_evaluators]
}

run "one_key_twice" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]

    code_evaluators = {
      tone = {
        level      = "SESSION"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }
  }

  expect_failures = [var.code_evaluators]
}

run "a_name_that_is_too_long" {
  command = plan

  variables {
    name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"

    code_evaluators = {
      refunds1 = {
        level      = "SESSION"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }
  }

  expect_failures = [var.name]
}

run "a_key_that_is_too_long" {
  command = plan

  variables {
    name = "nnnnnnnnnnnnnnnnnnnn"

    configurations = {
      kkkkkkkkkkkkkkkkkkkkkkkkkkkk = {
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        evaluators   = ["Builtin.Helpfulness"]
      }
    }
  }

  expect_failures = [var.name]
}

run "an_evaluation_of_nothing" {
  command = plan

  variables {
    configurations = {
      live = {
        evaluators   = ["Builtin.Helpfulness"]
        service_name = "support"
      }
    }
  }

  expect_failures = [var.configurations]
}

run "log_groups_without_a_service" {
  command = plan

  variables {
    configurations = {
      live = {
        evaluators      = ["Builtin.Helpfulness"]
        log_group_names = ["/agents/a"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "too_many_log_groups_of_a_runtime" {
  command = plan

  variables {
    configurations = {
      live = {
        runtime_id      = "support_agent-0123456789"
        service_name    = "support_agent.DEFAULT"
        evaluators      = ["Builtin.Helpfulness"]
        log_group_names = ["/agents/a", "/agents/b", "/agents/c", "/agents/d", "/agents/e"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "too_many_log_groups" {
  command = plan

  variables {
    configurations = {
      live = {
        evaluators      = ["Builtin.Helpfulness"]
        service_name    = "support"
        log_group_names = ["/agents/a", "/agents/b", "/agents/c", "/agents/d", "/agents/e", "/agents/f"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "an_unknown_evaluator" {
  command = plan

  variables {
    configurations = {
      live = {
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        evaluators   = ["refunds"]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "every_session" {
  command = plan

  variables {
    configurations = {
      live = {
        runtime_id          = "support_agent-0123456789"
        service_name        = "support_agent.DEFAULT"
        evaluators          = ["Builtin.Helpfulness"]
        sampling_percentage = 100
      }
    }
  }

  expect_failures = [var.configurations]
}

run "a_filter_without_a_value" {
  command = plan

  variables {
    configurations = {
      live = {
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        evaluators   = ["Builtin.Helpfulness"]
        filters = [{
          key      = "stage"
          operator = "Equals"
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "a_filter_with_two_values" {
  command = plan

  variables {
    configurations = {
      live = {
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        evaluators   = ["Builtin.Helpfulness"]
        filters = [{
          key          = "stage"
          operator     = "Equals"
          string_value = "prod"
          number_value = 0
        }]
      }
    }
  }

  expect_failures = [var.configurations]
}

run "key_that_is_not_used" {
  command = plan

  variables {
    code_evaluators = {
      refunds = {
        level      = "SESSION"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }

    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [var.kms_key_arn]
}

run "key_that_is_missing" {
  command = plan

  variables {
    code_evaluators = {
      refunds = {
        level      = "SESSION"
        lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:check-refund"
      }
    }

    use_kms_key = true
  }

  expect_failures = [var.kms_key_arn]
}

run "online_evaluation_without_a_role" {
  command = plan

  variables {
    create_execution_role = false

    configurations = {
      live = {
        runtime_id   = "support_agent-0123456789"
        service_name = "support_agent.DEFAULT"
        evaluators   = ["Builtin.Helpfulness"]
      }
    }
  }

  expect_failures = [var.execution_role_arn]
}

run "models_for_a_given_role" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }

    model_arns            = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    create_execution_role = false
  }

  expect_failures = [var.model_arns]
}

run "judges_without_models" {
  command = plan

  variables {
    llm_evaluators = {
      tone = {
        level        = "TRACE"
        instructions = "Rate the tone of this answer: {assistant_turn}"
        model_id     = "anthropic.claude-sonnet-4-5-20250929-v1:0"
        ratings = [
          {
            label      = "polite"
            definition = "Friendly and clear."
          },
          {
            label      = "rude"
            definition = "Anything else."
          },
        ]
      }
    }
  }

  expect_failures = [var.model_arns]
}
