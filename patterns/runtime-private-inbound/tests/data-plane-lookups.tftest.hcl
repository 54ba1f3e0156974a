# What only the account can tell, each rule from both sides. All mocked subnets answer alike, so they are in one zone here, and
# minimum_zones is 1. A route needs every attribute, for OpenTofu.
variables {
  name                           = "research-agent"
  container_image                = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
  vpc_id                         = "vpc-0123456789abcdef0"
  subnet_ids                     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones                  = 1
  s3_gateway_endpoint_id         = "vpce-0123456789abcdef0"
  data_plane_endpoint_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  caller_principal_arns          = ["arn:aws:iam::111122223333:role/front-end"]
}

run "a_gateway_endpoint_as_the_data_plane" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore.gateway", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "a_control_plane_endpoint_as_the_data_plane" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore-control", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "the_data_plane_endpoint_of_another_vpc" {
  command = plan

  variables {
    create_data_plane_endpoint     = false
    data_plane_endpoint_id         = "vpce-0123456789abcdef1"
    data_plane_endpoint_subnet_ids = []
  }

  override_data {
    target = data.aws_vpc_endpoint.data_plane
    values = { service_name = "com.amazonaws.us-east-1.bedrock-agentcore", vpc_id = "vpc-0123456789abcdef1" }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "an_endpoint_in_two_subnets_of_one_zone" {
  command = plan

  variables {
    data_plane_endpoint_subnet_ids = []
  }

  expect_failures = [aws_vpc_endpoint.data_plane]
}
