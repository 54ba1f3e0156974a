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

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "Orders"

    # domain_name_malformed
    domain_name = "https://orders.example.com"

    # port_too_low
    port = 0

    # share_with_value_malformed
    share_with = { x = "platform" }

    # resource_gateway_id_malformed
    create_resource_gateway     = false
    resource_gateway_id         = "orders"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null

    # ipv4_addresses_per_interface_too_low
    ipv4_addresses_per_interface = 0

    # dns_resolution_unknown
    dns_resolution = "no-such-value"

    # ip_address_type_unknown
    ip_address_type = "no-such-value"

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.domain_name,
    var.port,
    var.share_with,
    var.resource_gateway_id,
    var.ipv4_addresses_per_interface,
    var.dns_resolution,
    var.ip_address_type,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "orders--v2"

    # domain_name_malformed_2
    domain_name = "orders"

    # port_too_high
    port = 65536

    # share_with_value_malformed_2
    share_with = { x = "ou-ab12-a1b2c3d4" }

    # resource_gateway_subnet_ids_too_many_items
    resource_gateway_subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
    ]

    # ipv4_addresses_per_interface_too_high
    ipv4_addresses_per_interface = 63

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # security_group_ids_too_many_items
    security_group_ids = [
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
      "sg-0123456789abcdef0",
    ]

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # resource_gateway_given_and_made
    resource_gateway_id = "rgw-0123456789abcdef0"
  }

  expect_failures = [
    var.name,
    var.domain_name,
    var.port,
    var.share_with,
    var.resource_gateway_subnet_ids,
    var.ipv4_addresses_per_interface,
    var.vpc_id,
    var.security_group_ids,
    var.tags,
    var.resource_gateway_id,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # name_malformed_3
    name = "or"

    # domain_name_malformed_3
    domain_name = "api.*.example.com"

    # port_not_whole
    port = 1.5

    # share_with_value_malformed_3
    share_with = { x = "arn:aws:iam::444455556666:role/gateway" }

    # resource_gateway_subnet_ids_item_malformed
    resource_gateway_subnet_ids = ["my-subnet"]

    # ipv4_addresses_per_interface_not_whole
    ipv4_addresses_per_interface = 1.5

    # security_group_ids_item_malformed
    security_group_ids = ["my-sg"]

    # resource_gateway_without_vpc_id
    vpc_id = null
  }

  expect_failures = [
    var.name,
    var.domain_name,
    var.port,
    var.share_with,
    var.resource_gateway_subnet_ids,
    var.ipv4_addresses_per_interface,
    var.security_group_ids,
    var.vpc_id,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # routing_domain_malformed
    routing_domain = "https://orders.internal"

    # name_of_a_resource_gateway
    name = "rgw-orders"

    # account_twice
    share_with = {
      platform = "444455556666"
      agents   = "444455556666"
    }

    # resource_gateway_neither_given_nor_made
    create_resource_gateway     = false
    resource_gateway_id         = null
    resource_gateway_subnet_ids = []
    security_group_ids          = []
    vpc_id                      = null
  }

  expect_failures = [var.routing_domain, var.name, var.share_with, var.resource_gateway_id]
}

run "bad_values_5" {
  command = plan

  variables {
    # routing_domain_malformed_2
    routing_domain = "orders"

    # name_of_a_resource
    name = "rcfg-orders"

    # organization_in_an_open_share
    outside_organization = true
    share_with           = { everybody = "arn:aws:organizations::999988887777:organization/o-a1b2c3d4e5" }

    # resource_gateway_without_resource_gateway_subnet_ids
    resource_gateway_subnet_ids = []

    # resource_gateway_without_security_group_ids
    security_group_ids = []
  }

  expect_failures = [
    var.routing_domain,
    var.name,
    var.outside_organization,
    var.resource_gateway_subnet_ids,
    var.security_group_ids,
  ]
}

run "bad_values_6" {
  command = plan

  variables {
    # ip_address_malformed
    ip_address = "10.0.1.0/24"

    # name_that_is_long_by_its_hyphens
    name = "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"

    # unit_in_an_open_share
    outside_organization = true
    share_with = {
      agents  = "arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4"
      partner = "444455556666"
    }

    # given_resource_gateway_with_resource_gateway_subnet_ids
    create_resource_gateway = false
    resource_gateway_id     = "rgw-0123456789abcdef0"
    security_group_ids      = []
    vpc_id                  = null
  }

  expect_failures = [var.ip_address, var.name, var.outside_organization, var.resource_gateway_subnet_ids]
}

run "bad_values_7" {
  command = plan

  variables {
    # ip_address_malformed_2
    ip_address = "orders.internal"

    # given_resource_gateway_with_vpc_id
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    security_group_ids          = []
  }

  expect_failures = [var.ip_address, var.vpc_id]
}

run "bad_values_8" {
  command = plan

  variables {
    # name_and_address
    routing_domain = "internal-orders-0123456789.us-east-1.elb.amazonaws.com"
    ip_address     = "10.0.1.10"

    # given_resource_gateway_with_security_group_ids
    create_resource_gateway     = false
    resource_gateway_id         = "rgw-0123456789abcdef0"
    resource_gateway_subnet_ids = []
    vpc_id                      = null
  }

  expect_failures = [var.routing_domain, var.security_group_ids]
}

run "wildcard_that_leads_nowhere" {
  command = plan

  variables {
    domain_name = "*.example.com"
  }

  expect_failures = [var.domain_name]
}
