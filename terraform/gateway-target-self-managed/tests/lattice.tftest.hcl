# Generated from patterns/gateway-target-self-managed/tests/lattice.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
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

# The resource gateway, the resource behind it, and what the lookups refuse. All mocked subnets and groups answer alike.
variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  mcp_server                  = { endpoint = "https://orders.example.com/mcp" }
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids          = ["sg-0123456789abcdef0", "sg-0123456789abcdef1"]
  routing_domain              = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
}

run "a_resource_gateway_is_made_and_leads_to_the_target" {
  assert {
    condition = alltrue([
      for made in aws_vpclattice_resource_gateway.this : alltrue([
        made.name == "orders",
        made.vpc_id == "vpc-0123456789abcdef0",
        made.subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
        made.security_group_ids == toset(["sg-0123456789abcdef0", "sg-0123456789abcdef1"]),
        made.ip_address_type == "IPV4",
        made.ipv4_addresses_per_eni == 1,
        made.resource_config_dns_resolution == "PUBLIC",
        made.tags == tomap({ Name = "orders" }),
      ])
    ]) && length(aws_vpclattice_resource_gateway.this) == 1
    error_message = "In the subnets and groups that were named, asking public DNS alone."
  }

  assert {
    condition     = output.resource_gateway_id == aws_vpclattice_resource_gateway.this[0].id && aws_vpclattice_resource_configuration.this.resource_gateway_identifier == aws_vpclattice_resource_gateway.this[0].id
    error_message = "The resource is behind it, and the next module gets its id."
  }

  assert {
    condition = [
      aws_vpclattice_resource_configuration.this.name,
      aws_vpclattice_resource_configuration.this.type,
      aws_vpclattice_resource_configuration.this.protocol,
      join(",", aws_vpclattice_resource_configuration.this.port_ranges),
    ] == ["orders", "SINGLE", "TCP", "443"]
    error_message = "One resource, on one port."
  }

  assert {
    condition     = [for dns in aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource : [dns.domain_name, dns.ip_address_type]] == [["internal-orders-0123456789.us-east-1.elb.amazonaws.com", "IPV4"]]
    error_message = "By the name that was given."
  }

  assert {
    condition     = length(aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].ip_resource) == 0
    error_message = "By a name, so by no address."
  }

  assert {
    condition     = [for endpoint in aws_bedrockagentcore_gateway_target.this.private_endpoint[0].self_managed_lattice_resource : endpoint.resource_configuration_identifier] == [aws_vpclattice_resource_configuration.this.arn]
    error_message = "The target leads to this resource."
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.private_endpoint[0].managed_vpc_resource) == 0 && output.resource_configuration_arn == aws_vpclattice_resource_configuration.this.arn
    error_message = "One way in, and no other."
  }

  assert {
    condition = jsonencode([data.aws_subnet.this[*].id, data.aws_security_group.given[*].id]) == jsonencode([
      ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
      ["sg-0123456789abcdef0", "sg-0123456789abcdef1"],
    ])
    error_message = "Each lookup has the ID of the input."
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "by_address_and_on_another_port" {
  command = plan

  variables {
    routing_domain = null
    ip_address     = "10.0.1.10"
    port           = 8443
    tags           = { Stage = "prod" }
  }

  assert {
    condition     = [for ip in aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].ip_resource : ip.ip_address] == ["10.0.1.10"] && length(aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource) == 0
    error_message = "By the address that was given."
  }

  assert {
    condition     = join(",", aws_vpclattice_resource_configuration.this.port_ranges) == "8443" && aws_vpclattice_resource_configuration.this.tags == tomap({ Name = "orders", Stage = "prod" })
    error_message = "On the port that was given, with tags."
  }
}

run "names_of_private_zones" {
  command = plan

  variables {
    dns_resolution               = "IN_VPC"
    ipv4_addresses_per_interface = 16
  }

  assert {
    condition     = [for made in aws_vpclattice_resource_gateway.this : [made.resource_config_dns_resolution, tostring(made.ipv4_addresses_per_eni)]] == [["IN_VPC", "16"]]
    error_message = "Asked of the resolver of the VPC, on as many addresses as were asked for."
  }
}

run "ipv6" {
  command = plan

  variables {
    ip_address_type = "IPV6"
  }

  assert {
    condition     = aws_vpclattice_resource_gateway.this[0].ip_address_type == "IPV6" && aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].ip_address_type == "IPV6"
    error_message = "The gateway and the name are of one kind."
  }
}

run "resource_gateway_that_is_given" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0fedcba9876543210"
    vpc_id                      = null
    resource_gateway_subnet_ids = []
    security_group_ids          = []
  }

  assert {
    condition     = length(aws_vpclattice_resource_gateway.this) == 0 && length(data.aws_subnet.this) == 0 && length(data.aws_security_group.given) == 0
    error_message = "Nothing is made and nothing is looked at."
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.resource_gateway_identifier == "rgw-0fedcba9876543210" && output.resource_gateway_id == "rgw-0fedcba9876543210"
    error_message = "The resource is behind the one that was given."
  }
}

run "subnets_of_another_vpc_are_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0fedcba9876543210", owner_id = "111122223333" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "groups_of_another_vpc_are_refused" {
  command = plan

  override_data {
    target = data.aws_security_group.given
    values = { vpc_id = "vpc-0fedcba9876543210", name = "gateway" }
  }

  expect_failures = [data.aws_security_group.given]
}

run "the_default_group_is_refused" {
  command = plan

  override_data {
    target = data.aws_security_group.given
    values = { vpc_id = "vpc-0123456789abcdef0", name = "default" }
  }

  expect_failures = [data.aws_security_group.given]
}

run "a_subnet_that_another_account_shares_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0123456789abcdef0", owner_id = "444455556666" }
  }

  expect_failures = [data.aws_subnet.this]
}

run "one_subnet_is_one_zone" {
  command = plan

  variables {
    resource_gateway_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["resource_gateway_subnet_ids has one subnet"]
    error_message = "The warning names the input."
  }
}

run "an_endpoint_on_another_port_than_the_resource_is_named" {
  command = plan

  variables {
    mcp_server = { endpoint = "https://orders.example.com:8443/mcp" }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["The endpoint of the target and port name different ports"]
    error_message = "The warning names the input."
  }
}

run "an_endpoint_on_the_port_of_the_resource_is_not" {
  command = plan

  variables {
    port             = 8443
    mcp_server       = null
    http_passthrough = { endpoint = "https://orders.example.com:8443/orders", protocol_type = "CUSTOM" }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Both are 8443."
  }
}
