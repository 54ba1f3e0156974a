# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

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

run "name_malformed" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "orders--v2"
  }

  expect_failures = [var.name]
}

run "name_malformed_3" {
  command = plan

  variables {
    name = "or"
  }

  expect_failures = [var.name]
}

run "domain_name_malformed" {
  command = plan

  variables {
    domain_name = "https://orders.example.com"
  }

  expect_failures = [var.domain_name]
}

run "domain_name_malformed_2" {
  command = plan

  variables {
    domain_name = "orders"
  }

  expect_failures = [var.domain_name]
}

run "domain_name_malformed_3" {
  command = plan

  variables {
    domain_name = "api.*.example.com"
  }

  expect_failures = [var.domain_name]
}

run "routing_domain_malformed" {
  command = plan

  variables {
    routing_domain = "https://orders.internal"
  }

  expect_failures = [var.routing_domain]
}

run "routing_domain_malformed_2" {
  command = plan

  variables {
    routing_domain = "orders"
  }

  expect_failures = [var.routing_domain]
}

run "ip_address_malformed" {
  command = plan

  variables {
    ip_address = "10.0.1.0/24"
  }

  expect_failures = [var.ip_address]
}

run "ip_address_malformed_2" {
  command = plan

  variables {
    ip_address = "orders.internal"
  }

  expect_failures = [var.ip_address]
}

run "port_too_low" {
  command = plan

  variables {
    port = 0
  }

  expect_failures = [var.port]
}

run "port_too_high" {
  command = plan

  variables {
    port = 65536
  }

  expect_failures = [var.port]
}

run "port_not_whole" {
  command = plan

  variables {
    port = 1.5
  }

  expect_failures = [var.port]
}

run "share_with_value_malformed" {
  command = plan

  variables {
    share_with = { x = "platform" }
  }

  expect_failures = [var.share_with]
}

run "share_with_value_malformed_2" {
  command = plan

  variables {
    share_with = { x = "ou-ab12-a1b2c3d4" }
  }

  expect_failures = [var.share_with]
}

run "share_with_value_malformed_3" {
  command = plan

  variables {
    share_with = { x = "arn:aws:iam::444455556666:role/gateway" }
  }

  expect_failures = [var.share_with]
}

run "resource_gateway_id_malformed" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "orders"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_subnet_ids_too_many_items" {
  command = plan

  variables {
    resource_gateway_subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "resource_gateway_subnet_ids_item_malformed" {
  command = plan

  variables {
    resource_gateway_subnet_ids = ["my-subnet"]
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "ipv4_addresses_per_interface_too_low" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 0
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "ipv4_addresses_per_interface_too_high" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 63
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "ipv4_addresses_per_interface_not_whole" {
  command = plan

  variables {
    ipv4_addresses_per_interface = 1.5
  }

  expect_failures = [var.ipv4_addresses_per_interface]
}

run "dns_resolution_unknown" {
  command = plan

  variables {
    dns_resolution = "no-such-value"
  }

  expect_failures = [var.dns_resolution]
}

run "vpc_id_malformed" {
  command = plan

  variables {
    vpc_id = "my-vpc"
  }

  expect_failures = [var.vpc_id]
}

run "security_group_ids_too_many_items" {
  command = plan

  variables {
    security_group_ids = [
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
    ]
  }

  expect_failures = [var.security_group_ids]
}

run "security_group_ids_item_malformed" {
  command = plan

  variables {
    security_group_ids = ["my-sg"]
  }

  expect_failures = [var.security_group_ids]
}

run "ip_address_type_unknown" {
  command = plan

  variables {
    ip_address_type = "no-such-value"
  }

  expect_failures = [var.ip_address_type]
}

run "tags_too_many_entries" {
  command = plan

  variables {
    tags = { for i in range(50) : "${"team"}${i}" => "x" }
  }

  expect_failures = [var.tags]
}

run "tags_key_malformed" {
  command = plan

  variables {
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.tags]
}

run "name_of_a_resource_gateway" {
  command = plan

  variables {
    name = "rgw-orders"
  }

  expect_failures = [var.name]
}

run "name_of_a_resource" {
  command = plan

  variables {
    name = "rcfg-orders"
  }

  expect_failures = [var.name]
}

run "name_that_is_long_by_its_hyphens" {
  command = plan

  variables {
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"
  }

  expect_failures = [var.name]
}

run "name_and_address" {
  command = plan

  variables {
    routing_domain = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
    ip_address     = "10.0.1.10"
  }

  expect_failures = [var.routing_domain]
}

run "wildcard_that_leads_nowhere" {
  command = plan

  variables {
    domain_name = "*.example.com"
  }

  expect_failures = [var.domain_name]
}

run "account_twice" {
  command = plan

  variables {
    share_with = {
      platform = "444455556666"
      agents   = "444455556666"
    }
  }

  expect_failures = [var.share_with]
}

run "organization_in_an_open_share" {
  command = plan

  variables {
    outside_organization = true
    share_with           = { everybody = "arn:aws:organizations::999988887777:organization/o-a1b2c3d4e5" }
  }

  expect_failures = [var.outside_organization]
}

run "unit_in_an_open_share" {
  command = plan

  variables {
    outside_organization = true

    share_with = {
      agents  = "arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4"
      partner = "444455556666"
    }
  }

  expect_failures = [var.outside_organization]
}

run "resource_gateway_given_and_made" {
  command = plan

  variables {
    resource_gateway_id = "rgw-0123456789abcdef0"
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_neither_given_nor_made" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = null
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null
  }

  expect_failures = [var.resource_gateway_id]
}

run "resource_gateway_without_resource_gateway_subnet_ids" {
  command = plan

  variables {
    resource_gateway_subnet_ids = []
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "given_resource_gateway_with_resource_gateway_subnet_ids" {
  command = plan

  variables {
    create_resource_gateway = false
    resource_gateway_id     = "rgw-0123456789abcdef0"
    security_group_ids      = []
    vpc_id                  = null
  }

  expect_failures = [var.resource_gateway_subnet_ids]
}

run "resource_gateway_without_vpc_id" {
  command = plan

  variables {
    vpc_id = null
  }

  expect_failures = [var.vpc_id]
}

run "given_resource_gateway_with_vpc_id" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
  }

  expect_failures = [var.vpc_id]
}

run "resource_gateway_without_security_group_ids" {
  command = plan

  variables {
    security_group_ids = []
  }

  expect_failures = [var.security_group_ids]
}

run "given_resource_gateway_with_security_group_ids" {
  command = plan

  variables {
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    vpc_id                      = null
  }

  expect_failures = [var.security_group_ids]
}
