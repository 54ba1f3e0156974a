# The execution role: there only where something asks for it, and with exactly what that takes.
variables {
  name = "research-memory"
}

run "without_anything_to_do_no_role_is_asked_for" {
  command = plan

  variables {
    create_execution_role = false
  }

  assert {
    condition     = length(aws_iam_role.execution) == 0 && aws_bedrockagentcore_memory.this.memory_execution_role_arn == null
    error_message = "No role is created, and none has to be given."
  }
}

run "overrides_invoke_their_models" {
  variables {
    override_strategies = { tuned = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/", extraction = { prompt = "Note dates.", model_id = "anthropic.one" } } }
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.one", "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.one"]
    tags                = { Team = "research" }
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([{
      Sid      = "InvokeModels"
      Effect   = "Allow"
      Action   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
      Resource = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.one", "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.one"]
    }])
    error_message = "The models that are named, and nothing else."
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement) == jsonencode([{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        ArnLike      = { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:*" }
        StringEquals = { "aws:SourceAccount" = "111122223333" }
      }
    }])
    error_message = "AgentCore of this account and region alone."
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name_prefix, aws_iam_role.execution[0].description, aws_iam_role.execution[0].tags, aws_iam_role_policy.execution[0].name]) == jsonencode(["research-memory-", "What the memory research-memory may do", { Team = "research" }, "memory"])
    error_message = "Named after the memory."
  }

  assert {
    condition     = [aws_bedrockagentcore_memory.this.memory_execution_role_arn, output.execution_role_arn] == ["arn:aws:iam::111122223333:role/made", "arn:aws:iam::111122223333:role/made"]
    error_message = "The memory has the role."
  }
}

run "pipelines_are_handed_what_is_theirs" {
  command = plan

  variables {
    self_managed_strategies = {
      complaints = { topic_arn = "arn:aws:sns:us-east-1:111122223333:complaints", bucket = "payloads", kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"] }
      orders     = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "payloads", kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"] }
      returns    = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "returns" }
    }
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([
      {
        Sid      = "FindPayloadBuckets"
        Effect   = "Allow"
        Action   = "s3:GetBucketLocation"
        Resource = ["arn:aws:s3:::payloads", "arn:aws:s3:::returns"]
      },
      {
        Sid       = "WritePayloads"
        Effect    = "Allow"
        Action    = "s3:PutObject"
        Resource  = ["arn:aws:s3:::payloads/*", "arn:aws:s3:::returns/*"]
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
      },
      {
        Sid      = "NotifyPipelines"
        Effect   = "Allow"
        Action   = ["sns:GetTopicAttributes", "sns:Publish"]
        Resource = ["arn:aws:sns:us-east-1:111122223333:complaints", "arn:aws:sns:us-east-1:111122223333:orders"]
      },
      {
        Sid       = "EncryptPayloads"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
      {
        Sid       = "EncryptNotifications"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
        Condition = { StringEquals = { "kms:ViaService" = "sns.us-east-1.amazonaws.com" } }
      },
    ])
    error_message = "Buckets, topics, and keys that are named, each once, and the keys through their services alone."
  }
}

run "pipelines_without_keys_use_none" {
  command = plan

  variables {
    self_managed_strategies = { orders = { topic_arn = "arn:aws:sns:us-east-1:111122223333:orders", bucket = "payloads" } }
  }

  assert {
    condition     = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement[*].Sid) == jsonencode(["FindPayloadBuckets", "WritePayloads", "NotifyPipelines"])
    error_message = "No statement about keys."
  }
}

run "the_stream_is_written_to" {
  command = plan

  variables {
    stream = { stream_arn = "arn:aws:kinesis:us-east-1:111122223333:stream/records", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef" }
  }

  assert {
    condition = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == jsonencode([
      {
        Sid      = "WriteStream"
        Effect   = "Allow"
        Action   = ["kinesis:DescribeStream", "kinesis:PutRecords"]
        Resource = "arn:aws:kinesis:us-east-1:111122223333:stream/records"
      },
      {
        Sid       = "EncryptStream"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
        Condition = { StringEquals = { "kms:ViaService" = "kinesis.us-east-1.amazonaws.com" } }
      },
    ])
    error_message = "This stream, and its key through Kinesis alone."
  }
}

run "the_role_can_be_named_bounded_and_for_this_memory_alone" {
  command = plan

  variables {
    stream                   = { stream_arn = "arn:aws:kinesis:us-east-1:111122223333:stream/records" }
    execution_role_name      = "memory-role"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    restrict_role_to_memory  = true
  }

  assert {
    condition     = jsonencode([aws_iam_role.execution[0].name, aws_iam_role.execution[0].permissions_boundary, output.execution_role_name]) == jsonencode(["memory-role", "arn:aws:iam::111122223333:policy/boundary", "memory-role"])
    error_message = "Exact name and boundary."
  }

  assert {
    condition     = jsondecode(aws_iam_role.execution[0].assume_role_policy).Statement[0].Condition.ArnLike == { "aws:SourceArn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-*" }
    error_message = "Memories of that name, with underscores as AgentCore has it."
  }

  assert {
    condition     = jsonencode(jsondecode(aws_iam_role_policy.execution[0].policy).Statement[*].Sid) == jsonencode(["WriteStream"])
    error_message = "No statement about a key that there is not."
  }
}

run "a_role_that_is_given_is_used_as_it_is" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/given"
    override_strategies   = { tuned = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/", extraction = { prompt = "Note dates.", model_id = "anthropic.one" } } }
  }

  assert {
    condition     = length(aws_iam_role.execution) + length(aws_iam_role_policy.execution) == 0
    error_message = "No role is created, and no policy is put on the existing one."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_memory.this.memory_execution_role_arn, output.execution_role_arn, output.execution_role_name]) == jsonencode(["arn:aws:iam::111122223333:role/given", "arn:aws:iam::111122223333:role/given", null])
    error_message = "The memory has the role that is given."
  }
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    override_strategies = { tuned = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/", extraction = { prompt = "Note dates.", model_id = "anthropic.one" } } }
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(aws_iam_role_policy.execution[0].policy) == 10240
    error_message = "As many as AWS takes, not ${length(aws_iam_role_policy.execution[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    override_strategies = { tuned = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/", extraction = { prompt = "Note dates.", model_id = "anthropic.one" } } }
    model_arns          = ["arn:aws:bedrock:us-east-1::foundation-model/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_iam_role_policy.execution]
}
