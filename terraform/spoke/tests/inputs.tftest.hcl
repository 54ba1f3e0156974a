# Generated from patterns/spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_ec2_transit_gateway_vpc_attachments" {
    defaults = { ids = ["tgw-attach-0123456789abcdef0"] }
  }

  mock_data "aws_vpc_peering_connections" {
    defaults = { ids = ["pcx-0123456789abcdef0"] }
  }
}

variables {
  name                      = "orders"
  connection                = "peering"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
  hub_vpc_id                = "vpc-0123456789abcdef0"
  hub_vpc_cidr_block        = "10.0.0.0/16"
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-hub"

    # connection_unknown
    connection = "no-such-value"

    # hub_vpc_id_malformed
    hub_vpc_id = "my-vpc"

    # hub_vpc_cidr_block_malformed
    hub_vpc_cidr_block = "0.0.0.0/0"

    # hosted_zone_ids_key_malformed
    hosted_zone_ids = { "orders/prod" = "Z0123456789ABCDEFGHIJ" }

    # security_group_ids_key_malformed
    ports              = { https = 443 }
    security_group_ids = { "orders/prod" = "sg-0123456789abcdef0" }

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.connection,
    var.hub_vpc_id,
    var.hub_vpc_cidr_block,
    var.hosted_zone_ids,
    var.security_group_ids,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "agent hub"

    # vpc_peering_connection_id_malformed
    vpc_peering_connection_id = "my-pcx"

    # hub_vpc_cidr_block_malformed_2
    hub_vpc_cidr_block = "0.0.0.0/1"

    # hub_region_malformed
    hub_region = "eu-west-1a"

    # route_table_ids_key_malformed
    route_table_ids = { "orders/prod" = "rtb-0123456789abcdef0" }

    # hosted_zone_ids_value_malformed
    hosted_zone_ids = { orders = "example.com" }

    # security_group_ids_value_malformed
    ports              = { https = 443 }
    security_group_ids = { orders = "my-sg" }

    # tags_key_malformed
    tags = { "a,b" = "x" }

    # dns_options_of_the_other_side
    needs_acceptance                = false
    allow_remote_vpc_dns_resolution = true
  }

  expect_failures = [
    var.name,
    var.vpc_peering_connection_id,
    var.hub_vpc_cidr_block,
    var.hub_region,
    var.route_table_ids,
    var.hosted_zone_ids,
    var.security_group_ids,
    var.tags,
    var.allow_remote_vpc_dns_resolution,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # transit_gateway_id_malformed
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "my-tgw"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"

    # hub_vpc_cidr_block_malformed_3
    hub_vpc_cidr_block = "10.1.0.0"

    # hosted_zone_ids_value_malformed_2
    hosted_zone_ids = { orders = "/hostedzone/Z0123456789ABCDEFGHIJ" }

    # ports_key_malformed
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { "orders/prod" = 1 }
  }

  expect_failures = [var.transit_gateway_id, var.hub_vpc_cidr_block, var.hosted_zone_ids, var.ports]
}

run "bad_values_4" {
  command = plan

  variables {
    # transit_gateway_attachment_id_malformed
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "my-tgw-attach"

    # hub_vpc_cidr_block_malformed_4
    hub_vpc_cidr_block = "10.1/16"

    # ports_value_too_low
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 0 }
  }

  expect_failures = [var.transit_gateway_attachment_id, var.hub_vpc_cidr_block, var.ports]
}

run "bad_values_5" {
  command = plan

  variables {
    # route_table_ids_value_malformed
    route_table_ids = { orders = "my-rtb" }

    # ports_value_too_high
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 65536 }

    # hub_vpc_cidr_block_of_a_host
    hub_vpc_cidr_block = "10.0.1.0/16"

    # peering_without_its_connection
    vpc_peering_connection_id = null
  }

  expect_failures = [var.route_table_ids, var.ports, var.hub_vpc_cidr_block, var.vpc_peering_connection_id]
}

run "bad_values_6" {
  command = plan

  variables {
    # ports_value_not_whole
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 1.5 }

    # hub_vpc_cidr_block_with_an_octet_too_high
    hub_vpc_cidr_block = "10.256.0.0/16"

    # one_table_twice
    route_table_ids = {
      first  = "rtb-0123456789abcdef0"
      second = "rtb-0123456789abcdef0"
    }
  }

  expect_failures = [var.ports, var.hub_vpc_cidr_block, var.route_table_ids]
}

run "bad_values_7" {
  command = plan

  variables {
    # peering_behind_a_transit_gateway
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = "pcx-0123456789abcdef0"
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"

    # ports_of_no_group
    ports = { https = 443 }
  }

  expect_failures = [var.vpc_peering_connection_id, var.ports]
}

run "bad_values_8" {
  command = plan

  variables {
    # nothing_to_accept
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = null

    # groups_without_a_port
    security_group_ids = { orders = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.transit_gateway_attachment_id, var.ports]
}

run "attachment_that_is_not_accepted_here" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
    needs_acceptance              = false
  }

  expect_failures = [var.transit_gateway_attachment_id]
}

run "routes_to_no_transit_gateway" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = null
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
    route_table_ids               = { private = "rtb-0123456789abcdef0" }
  }

  expect_failures = [var.transit_gateway_id]
}

run "transit_gateway_of_a_peering" {
  command = plan

  variables {
    transit_gateway_id = "tgw-0123456789abcdef0"
  }

  expect_failures = [var.transit_gateway_id]
}

run "hub_of_another_region_behind_a_transit_gateway" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
    hub_region                    = "eu-west-1"
  }

  expect_failures = [var.hub_region]
}

run "dns_options_of_a_transit_gateway" {
  command = plan

  variables {
    connection                      = "transit_gateway"
    vpc_peering_connection_id       = null
    transit_gateway_id              = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id   = "tgw-attach-0123456789abcdef0"
    allow_remote_vpc_dns_resolution = true
  }

  expect_failures = [var.allow_remote_vpc_dns_resolution]
}
