# The resource policy: who uses the data of the memory, from where, and who can delete it.
variables {
  name                = "research-memory"
  use_resource_policy = true
  agent_role_arns     = { research-agent = "arn:aws:iam::111122223333:role/research-agent" }
}

run "only_the_agents_use_the_data" {
  assert {
    condition = jsonencode(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement) == jsonencode([{
      Sid       = "NobodyElse"
      Effect    = "Deny"
      Principal = "*"
      Action = [
        "bedrock-agentcore:BatchCreateMemoryRecords",
        "bedrock-agentcore:BatchDeleteMemoryRecords",
        "bedrock-agentcore:BatchUpdateMemoryRecords",
        "bedrock-agentcore:CreateEvent",
        "bedrock-agentcore:DeleteEvent",
        "bedrock-agentcore:DeleteMemoryRecord",
        "bedrock-agentcore:GetEvent",
        "bedrock-agentcore:GetMemoryRecord",
        "bedrock-agentcore:ListActors",
        "bedrock-agentcore:ListEvents",
        "bedrock-agentcore:ListMemoryExtractionJobs",
        "bedrock-agentcore:ListMemoryRecords",
        "bedrock-agentcore:ListSessions",
        "bedrock-agentcore:RetrieveMemoryRecords",
        "bedrock-agentcore:StartMemoryExtractionJob",
      ]
      Resource = "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"
      Condition = {
        ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research-agent"] }
        BoolIfExists = { "aws:PrincipalIsAWSService" = "false" }
      }
    }])
    error_message = "Every action on the data of this memory is denied to all but the agents and AgentCore itself, and nothing is allowed."
  }

  assert {
    condition     = aws_bedrockagentcore_resource_policy.this[0].resource_arn == "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"
    error_message = "The policy of this memory."
  }

  assert {
    condition     = jsonencode(local.own_policy) == jsonencode(local.policy_skeleton)
    error_message = "Without endpoints the memory checks the length of the whole policy."
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["administrator_arns is empty"]
    error_message = "Who may delete the memory is left open."
  }
}

run "only_through_the_endpoints" {
  variables {
    agent_role_arns               = { one = "arn:aws:iam::111122223333:role/one", other = "arn:aws:iam::111122223333:role/one" }
    source_vpc_endpoint_ids       = ["vpce-0123456789abcdef0", "vpce-0123456789abcdef1"]
    network_exempt_principal_arns = ["arn:aws:iam::111122223333:role/support"]
  }

  assert {
    condition     = jsonencode(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[*].Sid) == jsonencode(["NobodyElse", "NobodyFromElsewhere"])
    error_message = "By role, and by network."
  }

  assert {
    condition     = jsonencode(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[0].Condition.ArnNotEquals) == jsonencode({ "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/one", "arn:aws:iam::111122223333:role/support"] })
    error_message = "Exempt principals use the data too, and each principal is named once."
  }

  assert {
    condition = jsonencode(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[1].Condition) == jsonencode({
      ArnNotEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/support"] }
      BoolIfExists    = { "aws:PrincipalIsAWSService" = "false", "aws:ViaAWSService" = "false" }
      StringNotEquals = { "aws:SourceVpce" = ["vpce-0123456789abcdef0", "vpce-0123456789abcdef1"] }
    })
    error_message = "Calls from elsewhere are denied, unless a service makes them, or somebody who is exempt."
  }

  assert {
    condition     = jsonencode([for key in ["Action", "Effect", "Principal", "Resource"] : jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[1][key]]) == jsonencode([jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[0].Action, "Deny", "*", "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"])
    error_message = "The same actions on the same memory, for every principal."
  }
}

run "endpoints_alone_admit_every_role" {
  command = plan

  variables {
    agent_role_arns         = {}
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef0"]
  }

  assert {
    condition     = jsonencode([for statement in local.policy_skeleton.Statement : [statement.Sid, sort(keys(statement.Condition))]]) == jsonencode([["NobodyFromElsewhere", ["BoolIfExists", "StringNotEquals"]]])
    error_message = "By network only, and nobody is exempt."
  }

  assert {
    condition     = length(local.own_policy.Statement) == 0
    error_message = "The memory waits for no endpoint."
  }

  assert {
    condition     = jsonencode(output.access.callers) == jsonencode(["arn:aws:iam::111122223333:root"])
    error_message = "Callers are all that an identity policy of the account allows."
  }
}

run "only_administrators_change_and_delete" {
  variables {
    administrator_arns = ["arn:aws:iam::111122223333:role/deployer"]
  }

  assert {
    condition = jsonencode(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement[1]) == jsonencode({
      Sid       = "NobodyElseDeletes"
      Effect    = "Deny"
      Principal = "*"
      Action    = ["bedrock-agentcore:DeleteMemory", "bedrock-agentcore:UpdateMemory"]
      Resource  = "arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research_memory-0123456789"
      Condition = {
        ArnNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/deployer"] }
        BoolIfExists = { "aws:PrincipalIsAWSService" = "false" }
      }
    })
    error_message = "Deletion and change are for administrators."
  }

  assert {
    condition     = length(jsondecode(aws_bedrockagentcore_resource_policy.this[0].policy).Statement) == 2 && length(output.warnings) == 0
    error_message = "An administrator is no agent, and there is nothing to warn of."
  }
}

run "roles_alone_may_fill_a_policy_of_20480_characters" {
  command = plan

  variables {
    agent_role_arns = { one = "arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
  }

  assert {
    condition     = length(local.own_resource_policy) == 20480
    error_message = "As many as AWS takes, not ${length(local.own_resource_policy)}."
  }
}

run "roles_of_one_character_more_are_refused_before_the_memory" {
  command = plan

  variables {
    agent_role_arns = { one = "arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
  }

  expect_failures = [aws_bedrockagentcore_memory.this]
}

run "with_endpoints_a_policy_of_20480_characters_fits" {
  variables {
    agent_role_arns         = { one = "arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef0"]
  }

  assert {
    condition     = length(aws_bedrockagentcore_resource_policy.this[0].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_bedrockagentcore_resource_policy.this[0].policy)}."
  }
}

# The memory does not wait for the endpoints, so it is not refused.
run "with_endpoints_one_character_more_is_refused" {
  command = plan

  variables {
    agent_role_arns         = { one = "arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef0"]
  }

  expect_failures = [aws_bedrockagentcore_resource_policy.this]
}

run "access_shows_the_policy_before_it_exists" {
  variables {
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef0", "vpce-0123456789abcdef1"]
  }

  assert {
    condition     = aws_bedrockagentcore_resource_policy.this[0].policy == replace(replace(jsonencode(output.access.policy), "{memory_arn}", output.memory_arn), "{source_vpc_endpoint_ids}", "vpce-0123456789abcdef0\",\"vpce-0123456789abcdef1")
    error_message = "The policy is the skeleton with what exists."
  }

  assert {
    condition     = jsonencode([output.access.callers, output.access.networks]) == jsonencode([values(var.agent_role_arns), var.source_vpc_endpoint_ids])
    error_message = "Who uses the memory, and from where."
  }
}
