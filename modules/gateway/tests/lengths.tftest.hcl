# AWS takes resource policies of up to 20,480 characters, and refuses a longer one when the gateway already exists.
variables {
  name                    = "tools"
  use_resource_policy     = true
  caller_principal_arns   = ["arn:aws:iam::111122223333:role/front-end"]
  create_gateway_endpoint = true
  vpc_id                  = "vpc-0123456789abcdef0"
  endpoint_subnet_ids     = ["subnet-0123456789abcdef0"]
}

run "a_resource_policy_of_20480_characters_fits" {
  variables {
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    caller_principal_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxx"]
  }

  override_resource {
    target = aws_vpc_endpoint.gateway
    values = { id = "vpce-0123456789abcdef0" }
  }

  assert {
    condition     = max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...) == 20480
    error_message = "As many as AWS takes, not ${max([for policy in aws_bedrockagentcore_resource_policy.this : length(policy.policy)]...)}."
  }
}

run "a_resource_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    name                    = "tools2"
    source_vpc_endpoint_ids = ["vpce-0123456789abcdef1"]
    caller_principal_arns   = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xx"]
  }

  expect_failures = [aws_bedrockagentcore_resource_policy.this]
}

run "callers_alone_may_fill_a_resource_policy" {
  command = plan

  variables {
    name                  = "tools2"
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(local.own_resource_policy) == 20480
    error_message = "As many as AWS takes, not ${length(local.own_resource_policy)}."
  }
}

run "callers_of_one_character_more_are_refused_before_the_gateway" {
  command = plan

  variables {
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_bedrockagentcore_gateway.this]
}

run "an_endpoint_policy_of_20480_characters_fits" {
  command = plan

  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96]}0123456789%{endfor}xxxxxxxxx-0123456789"]
  }

  assert {
    condition     = length(local.endpoint_policy) == 20480
    error_message = "As many as AWS takes, not ${length(local.endpoint_policy)}."
  }
}

run "an_endpoint_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    additional_gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97]}0123456789%{endfor}-0123456789"]
  }

  expect_failures = [aws_vpc_endpoint.gateway]
}

run "a_role_policy_of_10240_characters_fits" {
  command = plan

  variables {
    lambda_target_arns = { for n in [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185] : "f${n}" => "arn:aws:lambda:us-east-1:111122223333:function:a-function-whose-name-is-as-long-as-lambda-takes-them-64-c-${n}:${n == 185 ? "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" : "live"}" }
  }

  assert {
    condition     = length(aws_iam_role_policy.service[0].policy) == 10240
    error_message = "As many as IAM takes, not ${length(aws_iam_role_policy.service[0].policy)}."
  }
}

run "a_role_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    lambda_target_arns = { for n in [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185] : "f${n}" => "arn:aws:lambda:us-east-1:111122223333:function:a-function-whose-name-is-as-long-as-lambda-takes-them-64-c-${n}:${n == 185 ? "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" : "live"}" }
  }

  expect_failures = [aws_iam_role_policy.service]
}
