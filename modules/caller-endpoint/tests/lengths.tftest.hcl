# AWS takes endpoint policies of up to 20,480 characters.
variables {
  name       = "front-end"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

run "a_policy_of_20480_characters_fits" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for d in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6]}0123456789%{endfor}xx"]
      }
    }
  }

  assert {
    condition     = length(aws_vpc_endpoint.data_plane[0].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.data_plane[0].policy)}."
  }
}

run "a_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    runtimes = {
      research = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for d in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6]}0123456789%{endfor}xxx"]
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.data_plane]
}

run "a_policy_of_gateways_of_20480_characters_fits" {
  command = plan

  variables {
    gateways = {
      orders = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for d in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}0123456789%{endfor}xxx"]
      }
    }
  }

  assert {
    condition     = length(aws_vpc_endpoint.gateway[0].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.gateway[0].policy)}."
  }
}

run "a_policy_of_gateways_of_one_character_more_is_refused" {
  command = plan

  variables {
    gateways = {
      orders = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for a in [0, 1]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for c in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for d in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{endfor}%{endfor}%{for a in [0]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}0123456789%{endfor}%{endfor}%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8]}0123456789%{endfor}xxxx"]
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.gateway]
}
