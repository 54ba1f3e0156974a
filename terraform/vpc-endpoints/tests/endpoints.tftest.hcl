# Generated from modules/vpc-endpoints/tests/endpoints.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

variables {
  name = "agents"

  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0", "rtb-0123456789abcdef1"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  needs           = ["code"]
  agent_role_arns = { research-agent = "arn:aws:iam::111122223333:role/research" }
}

override_resource {
  target = aws_security_group.endpoints
  values = { id = "sg-0endpoints" }
}

run "image_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs           = ["image"]
    repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["ecr.api", "ecr.dkr", "logs"] && length(aws_vpc_endpoint.s3) == 1
    error_message = "image takes ecr.api, ecr.dkr, logs and S3."
  }
}

run "code_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs = ["code"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs"] && length(aws_vpc_endpoint.s3) == 1
    error_message = "code takes logs and S3."
  }
}

run "session_storage_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs = ["session_storage"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs"] && length(aws_vpc_endpoint.s3) == 1
    error_message = "session_storage takes logs and S3."
  }
}

run "data_plane_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "logs"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "data_plane takes bedrock-agentcore, logs, and not S3."
  }
}

run "memory_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs       = ["memory"]
    memory_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/research-0123456789"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore", "logs"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "memory takes bedrock-agentcore, logs, and not S3."
  }
}

run "gateway_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs        = ["gateway"]
    gateway_arns = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-0123456789"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-agentcore.gateway", "logs"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "gateway takes bedrock-agentcore.gateway, logs, and not S3."
  }
}

run "models_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs      = ["models"]
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-runtime", "logs"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "models takes bedrock-runtime, logs, and not S3."
  }
}

run "secrets_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs       = ["secrets"]
    secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "secretsmanager"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "secrets takes logs, secretsmanager, and not S3."
  }
}

run "parameters_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs          = ["parameters"]
    parameter_arns = ["arn:aws:ssm:us-east-1:111122223333:parameter/agents/research"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "ssm"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "parameters takes logs, ssm, and not S3."
  }
}

run "kms_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs        = ["kms"]
    kms_key_arns = ["arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["kms", "logs"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "kms takes kms, logs, and not S3."
  }
}

run "sts_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs               = ["sts"]
    assumable_role_arns = ["arn:aws:iam::111122223333:role/reader"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "sts"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "sts takes logs, sts, and not S3."
  }
}

run "traces_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs = ["traces"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "xray"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "traces takes logs, xray, and not S3."
  }
}

run "metrics_brings_its_endpoints_and_no_other" {
  command = plan

  variables {
    needs = ["metrics"]
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "monitoring"] && length(aws_vpc_endpoint.s3) == 0
    error_message = "metrics takes logs, monitoring, and not S3."
  }
}

run "a_further_service_brings_its_endpoint" {
  command = plan

  variables {
    further_services = {
      orders = { service = "sqs", actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:orders"] }
    }
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["logs", "sqs"] && aws_vpc_endpoint.interface["sqs"].service_name == "com.amazonaws.us-east-1.sqs"
    error_message = "A further service is made by its name."
  }
}

run "endpoints_answer_under_the_names_of_their_services" {
  command = apply

  variables {
    needs           = ["image"]
    repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
    tags            = { Stage = "prod" }
  }

  assert {
    condition = jsonencode({
      for service, endpoint in aws_vpc_endpoint.interface : service => [endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.private_dns_enabled, endpoint.vpc_id, sort(endpoint.subnet_ids), tolist(endpoint.security_group_ids), endpoint.tags]
      }) == jsonencode({
      for service in ["ecr.api", "ecr.dkr", "logs"] : service => ["com.amazonaws.us-east-1.${service}", "Interface", true, "vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0endpoints"], { Name = "agents-${service}", Stage = "prod" }]
    })
    error_message = "Private names, both zones, the one group."
  }

  assert {
    condition     = jsonencode([for endpoint in aws_vpc_endpoint.s3 : [endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.vpc_id, sort(endpoint.route_table_ids), endpoint.tags]]) == jsonencode([["com.amazonaws.us-east-1.s3", "Gateway", "vpc-0123456789abcdef0", ["rtb-0123456789abcdef0", "rtb-0123456789abcdef1"], { Name = "agents-s3", Stage = "prod" }]])
    error_message = "S3 is a route in every table."
  }

  assert {
    condition     = jsonencode(aws_security_group.endpoints[*].vpc_id) == jsonencode(["vpc-0123456789abcdef0"]) && aws_security_group.endpoints[0].name_prefix == "agents-endpoints-"
    error_message = "One group, in the VPC."
  }

  assert {
    condition     = length(aws_security_group.endpoints[0].ingress) + length(aws_security_group.endpoints[0].egress) == 0
    error_message = "The group starts empty, and never opens a connection."
  }

  assert {
    condition     = output.endpoint_security_group_id == "sg-0endpoints" && output.endpoint_ids == { "ecr.api" = "vpce-0made", "ecr.dkr" = "vpce-0made", logs = "vpce-0made", s3 = "vpce-0made" }
    error_message = "Agents learn the group and every endpoint."
  }

  assert {
    condition     = output.s3_gateway_endpoint_id == "vpce-0made" && output.data_plane_endpoint_id == null
    error_message = "No data plane was asked for."
  }
}

run "callers_are_let_in_and_nobody_else" {
  command = apply

  variables {
    needs                     = ["data_plane"]
    caller_principal_arns     = ["arn:aws:iam::111122223333:role/front-end"]
    caller_security_group_ids = { front_end = "sg-0123456789abcdef1", batch = "sg-0123456789abcdef2" }
    caller_networks           = { offices = "10.1.0.0/16" }
  }

  assert {
    condition = jsonencode([
      for rule in concat(values(aws_vpc_security_group_ingress_rule.caller_security_groups), values(aws_vpc_security_group_ingress_rule.caller_networks)) :
      [rule.security_group_id, rule.ip_protocol, rule.from_port, rule.to_port, rule.referenced_security_group_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.prefix_list_id, rule.description, rule.tags]
      ]) == jsonencode([
      ["sg-0endpoints", "tcp", 443, 443, "sg-0123456789abcdef2", null, null, null, "HTTPS from batch", { Name = "batch" }],
      ["sg-0endpoints", "tcp", 443, 443, "sg-0123456789abcdef1", null, null, null, "HTTPS from front_end", { Name = "front_end" }],
      ["sg-0endpoints", "tcp", 443, 443, null, "10.1.0.0/16", null, null, "HTTPS from offices", { Name = "offices" }],
    ])
    error_message = "Named groups and networks, 443, nothing else. Agents add their own rule."
  }

  assert {
    condition     = output.data_plane_endpoint_id == "vpce-0made" && output.s3_gateway_endpoint_id == null
    error_message = "Callers learn the endpoint of the data plane."
  }
}

run "each_service_is_asked_for_its_zones_and_nobody_is_let_in_unasked" {
  command = plan

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.caller_security_groups) + length(aws_vpc_security_group_ingress_rule.caller_networks) == 0
    error_message = "Without callers the group stays empty."
  }

  assert {
    condition     = { for service, found in data.aws_vpc_endpoint_service.this : service => found.service_name } == { logs = "com.amazonaws.us-east-1.logs" }
    error_message = "Zones are those of the service itself."
  }

  assert {
    condition     = { for zone_id, zone in data.aws_availability_zone.this : zone_id => zone.zone_id } == { use1-az1 = "use1-az1", use1-az2 = "use1-az2" }
    error_message = "A zone is looked up by its id."
  }
}

run "what_is_there_is_not_made_again" {
  command = apply

  variables {
    needs        = ["code", "models"]
    model_arns   = ["arn:aws:bedrock:us-east-1::foundation-model/one"]
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0" }
  }

  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["bedrock-runtime"] && length(aws_vpc_endpoint.s3) == 1
    error_message = "Only what is missing is made."
  }

  assert {
    condition     = output.endpoint_ids == { bedrock-runtime = "vpce-0made", logs = "vpce-0123456789abcdef1", s3 = "vpce-0made" }
    error_message = "Agents learn of all of them."
  }
}

run "with_everything_there_nothing_is_made" {
  command = plan

  variables {
    needs                     = ["session_storage"]
    endpoint_ids              = { logs = "vpce-0123456789abcdef1" }
    caller_security_group_ids = { front_end = "sg-0123456789abcdef1" }
    caller_networks           = { offices = "10.1.0.0/16" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0" }
  }

  assert {
    condition     = length(aws_vpc_endpoint.interface) + length(aws_security_group.endpoints) + length(aws_vpc_security_group_ingress_rule.caller_security_groups) + length(aws_vpc_security_group_ingress_rule.caller_networks) == 0
    error_message = "No interface endpoint, no group, no rule."
  }

  assert {
    condition     = output.endpoint_security_group_id == null
    error_message = "The group of a given endpoint is not the module's."
  }
}

run "a_given_s3_endpoint_is_used" {
  command = plan

  variables {
    route_table_ids = []
    endpoint_ids    = { s3 = "vpce-0123456789abcdef1" }
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3) == 0 && output.s3_gateway_endpoint_id == "vpce-0123456789abcdef1"
    error_message = "S3 has one gateway endpoint."
  }
}

run "a_given_endpoint_of_another_service_is_refused" {
  command = plan

  variables {
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.kms", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [data.aws_vpc_endpoint.existing]
}

run "a_given_endpoint_of_another_region_is_refused" {
  command = plan

  variables {
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.eu-west-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [data.aws_vpc_endpoint.existing]
}

run "a_given_endpoint_of_another_vpc_is_refused" {
  command = plan

  variables {
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef1" }
  }

  expect_failures = [data.aws_vpc_endpoint.existing]
}

run "an_interface_endpoint_of_s3_is_refused" {
  command = plan

  variables {
    endpoint_ids = { s3 = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.s3", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [data.aws_vpc_endpoint.existing]
}

run "a_gateway_endpoint_in_place_of_an_interface_is_refused" {
  command = plan

  variables {
    endpoint_ids = { logs = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.logs", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0" }
  }

  expect_failures = [data.aws_vpc_endpoint.existing]
}

run "s3_without_tables_is_refused" {
  command = plan

  variables {
    route_table_ids = []
  }

  expect_failures = [aws_vpc_endpoint.s3]
}

run "tables_may_be_missing_where_s3_is_not_needed" {
  command = plan

  variables {
    needs           = ["traces"]
    route_table_ids = []
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3) == 0
    error_message = "No S3, no tables."
  }
}

# Mocked zones are all alike, so this shows both sides: all zones overlap above, none does here.
run "a_policy_of_20480_characters_fits" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}xxxxxxxxxxxxx"]
  }

  assert {
    condition     = length(aws_vpc_endpoint.interface["bedrock-agentcore"].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.interface["bedrock-agentcore"].policy)}."
  }
}

run "a_policy_of_one_character_more_is_refused" {
  command = plan

  variables {
    needs                 = ["data_plane"]
    caller_principal_arns = ["arn:aws:iam::111122223333:role/%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}xxxxxxxxxxxxxx"]
  }

  expect_failures = [aws_vpc_endpoint.interface]
}

run "a_service_in_none_of_the_zones_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc_endpoint_service.this
    values = { availability_zones = ["us-east-1b", "us-east-1c"] }
  }

  expect_failures = [aws_vpc_endpoint.interface]
}

run "a_vpc_without_dns_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = false, enable_dns_hostnames = true }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_vpc_without_dns_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}
