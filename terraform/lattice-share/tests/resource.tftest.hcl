# Generated from patterns/lattice-share/tests/resource.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_ram_resource_share" {
    defaults = { arn = "arn:aws:ram:us-east-1:111122223333:resource-share/01234567-89ab-cdef-0123-456789abcdef" }
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
  domain_name                 = "orders.example.com"
  share_with                  = { platform = "444455556666" }
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids          = ["sg-0123456789abcdef0"]
}

run "one_name_on_one_port_over_a_gateway_that_is_made" {
  assert {
    condition = (
      aws_vpclattice_resource_configuration.this.type == "SINGLE" &&
      aws_vpclattice_resource_configuration.this.protocol == "TCP" &&
      aws_vpclattice_resource_configuration.this.port_ranges == toset(["443"])
    )
    error_message = "One resource, on port 443."
  }

  assert {
    condition = (
      aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].domain_name == "orders.example.com" &&
      aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].ip_address_type == "IPV4" &&
      length(aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].ip_resource) == 0
    )
    error_message = "By default, the resource gateway resolves the name of the service."
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.resource_gateway_identifier == aws_vpclattice_resource_gateway.this[0].id
    error_message = "The resource uses the resource gateway that the module creates."
  }

  assert {
    condition = (
      aws_vpclattice_resource_gateway.this[0].vpc_id == var.vpc_id &&
      aws_vpclattice_resource_gateway.this[0].subnet_ids == toset(var.resource_gateway_subnet_ids) &&
      aws_vpclattice_resource_gateway.this[0].security_group_ids == toset(var.security_group_ids) &&
      aws_vpclattice_resource_gateway.this[0].resource_config_dns_resolution == "PUBLIC"
    )
    error_message = "The resource gateway has the VPC, subnets, and security groups of the inputs."
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.timeouts.delete == "30m"
    error_message = "A destroy waits for VPC Lattice after another account stopped using the resource."
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.allow_association_to_shareable_service_network == false
    error_message = "Set explicitly, because AWS documents contradictory defaults."
  }
}

run "another_name_leads_there" {
  command = plan

  variables {
    routing_domain = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
    port           = 8443
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource[0].domain_name == var.routing_domain
    error_message = "The resource gateway resolves routing_domain instead of domain_name."
  }

  assert {
    condition     = aws_vpclattice_resource_configuration.this.port_ranges == toset(["8443"])
    error_message = "The port is that of the input."
  }

  assert {
    condition     = output.domain_name == "orders.example.com"
    error_message = "Targets call the name on the certificate."
  }
}

run "an_address_leads_there_for_a_wildcard" {
  command = plan

  variables {
    domain_name = "*.example.com"
    ip_address  = "10.0.1.10"
  }

  assert {
    condition = (
      aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].ip_resource[0].ip_address == "10.0.1.10" &&
      length(aws_vpclattice_resource_configuration.this.resource_configuration_definition[0].dns_resource) == 0
    )
    error_message = "The resource gateway uses the address, because a wildcard does not resolve."
  }

  assert {
    condition     = output.domain_name == "*.example.com"
    error_message = "The output contains the wildcard."
  }
}

run "a_gateway_that_is_given_is_used_and_not_looked_at" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0fedcba9876543210"
    vpc_id                      = null
    resource_gateway_subnet_ids = []
    security_group_ids          = []
  }

  assert {
    condition = (
      length(aws_vpclattice_resource_gateway.this) == 0 &&
      length(data.aws_subnet.this) == 0 &&
      length(data.aws_security_group.given) == 0
    )
    error_message = "The module creates and looks up nothing in the VPC."
  }

  assert {
    condition = (
      aws_vpclattice_resource_configuration.this.resource_gateway_identifier == "rgw-0fedcba9876543210" &&
      output.resource_gateway_id == "rgw-0fedcba9876543210"
    )
    error_message = "The resource uses the existing resource gateway."
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
    values = { vpc_id = "vpc-0fedcba9876543210" }
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
