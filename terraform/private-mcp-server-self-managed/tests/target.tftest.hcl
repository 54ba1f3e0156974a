# Generated from patterns/scenarios/private-mcp-server/tests/target.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  vpc_id                      = "vpc-0123456789abcdef0"
  subnet_ids                  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                   = "orders.example.com"
  certificate_arn             = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains         = ["*.example.com"]
  hosted_zone_id              = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids  = { service = "sg-0123456789abcdef1" }
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
}

# The target: which address the gateway calls, and when it asks for tools.
run "the_server_is_called_by_the_host_of_the_certificate" {
  command = plan

  variables {
    description = "Orders, \"read only\", $${var.name} %%{if}"
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_gateway_target.this.gateway_identifier, aws_bedrockagentcore_gateway_target.this.name, aws_bedrockagentcore_gateway_target.this.description]) == jsonencode(["tools-abcdefghij", "orders", "Orders, \"read only\", $${var.name} %%{if}"])
    error_message = "Owner, name and description."
  }

  assert {
    condition     = jsonencode([for mcp in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp : [for server in mcp.mcp_server : [server.endpoint, server.listing_mode]]]) == jsonencode([[["https://orders.example.com/mcp", "DEFAULT"]]])
    error_message = "The MCP server behind the load balancer, and no other kind of target."
  }
}

run "path_and_listing_can_be_set" {
  command = plan

  variables {
    path         = "/v1/$${tools}"
    listing_mode = "DYNAMIC"
  }

  assert {
    condition     = jsonencode([for server in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server : [server.endpoint, server.listing_mode]]) == jsonencode([["https://orders.example.com/v1/$${tools}", "DYNAMIC"]])
    error_message = "The path as it was written, below the host."
  }
}
