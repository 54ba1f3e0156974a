# Advice that is known before anything exists. All mocked subnets are in one zone, so there is always that one; examples/basic has none.
variables {
  name                      = "research-agent"
  container_image           = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"
  vpc_id                    = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id     = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones             = 1
  route_table_ids           = ["rtb-0123456789abcdef0"]
  caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
  caller_security_group_ids = { front_end = "sg-0123456789abcdef0" }
}

run "one_subnet_is_one_zone" {
  command = plan

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet"]
    error_message = "Its failure stops the agent."
  }
}

run "an_endpoint_that_nobody_can_connect_to_is_named" {
  command = plan

  variables {
    caller_security_group_ids = {}
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet", "No caller can connect to the data plane endpoint that the module creates"]
    error_message = "It has no rule for callers."
  }
}

run "callers_through_another_endpoint_need_no_rule_here" {
  command = plan

  variables {
    caller_security_group_ids          = {}
    additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef9"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids_by_zone_id has one subnet"]
    error_message = "They have an endpoint of their own."
  }
}

run "file_systems_need_a_rule_for_nfs" {
  command = plan

  variables {
    efs_mounts = { models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["No egress rule allows NFS (TCP 2049)", "subnet_ids_by_zone_id has one subnet"]
    error_message = "Port 2049 is missing."
  }
}
