# Generated from patterns/scenarios/private-rest-api/tests/target.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_route53_zone" {
    defaults = { name = "example.com" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/made/0123456789abcdef"
      dns_name = "internal-made-0123456789.us-east-1.elb.amazonaws.com"
      zone_id  = "Z35SXDOTRQ7X7K"
    }
  }

  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/made/0123456789abcdef/0123456789abcdef"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/made/0123456789abcdef" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  openapi                     = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                      = "vpc-0123456789abcdef0"
  subnet_ids                  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                   = "orders.example.com"
  certificate_arn             = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains         = ["*.example.com"]
  hosted_zone_id              = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids  = { service = "sg-0123456789abcdef1" }
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
}

# The document: passed on as it is, and refused where it leads elsewhere.
run "the_document_is_passed_on_byte_for_byte" {
  command = plan

  variables {
    description = "Orders, \"read only\", $${var.name} %%{if}"
    openapi     = "openapi: 3.0.3\nservers:\n  - url: https://Orders.example.com:443/v1\npaths:\n  /orders:\n    get:\n      operationId: listOrders\n      description: $${currency} %%{ if } 1.0\n"
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_gateway_target.this.gateway_identifier, aws_bedrockagentcore_gateway_target.this.name, aws_bedrockagentcore_gateway_target.this.description]) == jsonencode(["tools-abcdefghij", "orders", "Orders, \"read only\", $${var.name} %%{if}"])
    error_message = "Owner, name and description."
  }

  assert {
    condition     = jsonencode([for mcp in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp : [for schema in mcp.open_api_schema : [length(schema.s3), [for inline in schema.inline_payload : inline.payload]]]]) == jsonencode([[[0, [var.openapi]]]])
    error_message = "The text itself, with what looks like expressions."
  }
}

run "a_document_in_s3_is_read_by_the_role_of_the_gateway" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/orders.json", bucket_owner_account_id = "444455556666" }
  }

  assert {
    condition     = jsonencode([for mcp in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp : [for schema in mcp.open_api_schema : [length(schema.inline_payload), [for object in schema.s3 : [object.uri, object.bucket_owner_account_id]]]]]) == jsonencode([[[0, [["s3://schemas/orders.json", "444455556666"]]]]])
    error_message = "The object by its address."
  }

  assert {
    condition = jsonencode([for policy in aws_iam_role_policy.gateway : [policy.role, policy.name, jsondecode(policy.policy)]]) == jsonencode([["tools-gateway", "target-orders", {
      Version   = "2012-10-17"
      Statement = [{ Sid = "ReadSchema", Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::schemas/orders.json" }]
    }]])
    error_message = "The role may read that object, and nothing else."
  }
}

run "a_document_of_another_host_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"https://search.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_of_another_port_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"https://orders.example.com:8443\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_operation_on_another_host_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\", \"servers\": [{\"url\": \"https://search.example.com\"}]}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_without_operation_ids_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"https://orders.example.com\"}], \"paths\": {\"/orders\": {\"get\": {}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_of_version_2_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"2.0.0\", \"servers\": [{\"url\": \"https://orders.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_without_operations_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"https://orders.example.com\"}], \"paths\": {\"/orders\": {}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_operation_id_for_the_second_time_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"https://orders.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"orders\"}, \"post\": {\"operationId\": \"orders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_without_servers_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_server_without_tls_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\": \"3.0.3\", \"servers\": [{\"url\": \"http://orders.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_character_more_than_a_megabyte_is_refused" {
  command = plan

  variables {
    openapi = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/o\":{\"get\":{\"operationId\":\"o\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}
