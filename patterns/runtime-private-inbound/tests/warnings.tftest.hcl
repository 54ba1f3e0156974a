# Advice about callers. The rest is the same for every agent in a VPC.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
  egress_to_security_groups      = { endpoints = { security_group_id = "sg-0123456789abcdef1", port = 443 } }
}

run "an_endpoint_that_nobody_can_connect_to_is_named" {
  command = plan

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No caller can connect to the data plane endpoint that the module creates"]
    error_message = "It has no rule for callers."
  }
}

run "a_caller_leaves_nothing_to_warn_of" {
  command = plan

  variables {
    caller_networks = { offices = "10.1.0.0/16" }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "callers_over_the_internet_need_no_rule_here" {
  command = plan

  variables {
    source_public_networks = ["198.51.100.0/24"]
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "They do not come through the endpoint."
  }
}

run "one_subnet_of_the_endpoint_is_one_zone" {
  command = plan

  variables {
    caller_networks                = { offices = "10.1.0.0/16" }
    data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["data_plane_endpoint_subnet_ids has one subnet"]
    error_message = "Its failure stops the callers."
  }
}
