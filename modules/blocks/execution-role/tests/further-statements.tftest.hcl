# Statements that the user adds: in the policy of the role, each with all that it says and nothing else.

run "statements_that_are_added_are_in_the_policy_of_the_role" {
  command = plan

  variables {
    further_statements = [
      {
        sid       = "UseBrowserResearch"
        actions   = ["bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession"]
        resources = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
      },
      {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::reports/$${aws:PrincipalAccount}/*", "arn:aws:s3:::plans/*"]
        conditions = [
          { test = "StringEquals", variable = "aws:ResourceAccount", values = ["111122223333"] },
          { test = "StringLike", variable = "s3:ExistingObjectTag/team", values = ["research", "$${aws:PrincipalTag/team}"] },
          { test = "StringEquals", variable = "aws:PrincipalOrgID", values = ["o-a1b2c3d4e5"] },
        ]
      },
    ]
  }

  assert {
    condition = jsonencode([
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement
      if try(startswith(statement.Sid, "Further"), false) || statement.Action == ["s3:GetObject"]
      ]) == jsonencode([
      {
        Sid      = "FurtherUseBrowserResearch"
        Effect   = "Allow"
        Action   = ["bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession"]
        Resource = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research-0123456789"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["arn:aws:s3:::reports/$${aws:PrincipalAccount}/*", "arn:aws:s3:::plans/*"]
        Condition = {
          StringEquals = { "aws:PrincipalOrgID" = ["o-a1b2c3d4e5"], "aws:ResourceAccount" = ["111122223333"] }
          StringLike   = { "s3:ExistingObjectTag/team" = ["research", "$${aws:PrincipalTag/team}"] }
        }
      },
    ])
    error_message = "Both, with conditions by test and key, and with variables of IAM as they were written."
  }
}

run "no_statement_is_added_by_itself" {
  command = plan

  assert {
    condition     = length([for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement if try(startswith(statement.Sid, "Further"), false)]) == 0
    error_message = "Nothing that was not asked for."
  }
}

run "statements_count_toward_the_length_of_the_policy" {
  command = plan

  variables {
    further_statements = [{ actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}"] }]
  }

  expect_failures = [aws_iam_role_policy.execution]
}
