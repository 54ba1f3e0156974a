# Generated from patterns/spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {}

variables {
  name                      = "orders"
  connection                = "peering"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
  hub_vpc_id                = "vpc-0123456789abcdef0"
  hub_vpc_cidr_block        = "10.0.0.0/16"
}

run "name_malformed" {
  command = plan

  variables {
    name = "1st-hub"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "agent hub"
  }

  expect_failures = [var.name]
}

run "connection_unknown" {
  command = plan

  variables {
    connection = "no-such-value"
  }

  expect_failures = [var.connection]
}

run "vpc_peering_connection_id_malformed" {
  command = plan

  variables {
    vpc_peering_connection_id = "my-pcx"
  }

  expect_failures = [var.vpc_peering_connection_id]
}

run "transit_gateway_id_malformed" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "my-tgw"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
  }

  expect_failures = [var.transit_gateway_id]
}

run "transit_gateway_attachment_id_malformed" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "my-tgw-attach"
  }

  expect_failures = [var.transit_gateway_attachment_id]
}

run "hub_vpc_id_malformed" {
  command = plan

  variables {
    hub_vpc_id = "my-vpc"
  }

  expect_failures = [var.hub_vpc_id]
}

run "hub_vpc_cidr_block_malformed" {
  command = plan

  variables {
    hub_vpc_cidr_block = "0.0.0.0/0"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "hub_vpc_cidr_block_malformed_2" {
  command = plan

  variables {
    hub_vpc_cidr_block = "0.0.0.0/1"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "hub_vpc_cidr_block_malformed_3" {
  command = plan

  variables {
    hub_vpc_cidr_block = "10.1.0.0"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "hub_vpc_cidr_block_malformed_4" {
  command = plan

  variables {
    hub_vpc_cidr_block = "10.1/16"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "hub_region_malformed" {
  command = plan

  variables {
    hub_region = "eu-west-1a"
  }

  expect_failures = [var.hub_region]
}

run "route_table_ids_key_malformed" {
  command = plan

  variables {
    route_table_ids = { "orders/prod" = "rtb-0123456789abcdef0" }
  }

  expect_failures = [var.route_table_ids]
}

run "route_table_ids_value_malformed" {
  command = plan

  variables {
    route_table_ids = { orders = "my-rtb" }
  }

  expect_failures = [var.route_table_ids]
}

run "zone_ids_key_malformed" {
  command = plan

  variables {
    zone_ids = { "orders/prod" = "Z0123456789ABCDEFGHIJ" }
  }

  expect_failures = [var.zone_ids]
}

run "zone_ids_value_malformed" {
  command = plan

  variables {
    zone_ids = { orders = "/hostedzone/Z0123456789ABCDEFGHIJ" }
  }

  expect_failures = [var.zone_ids]
}

run "zone_ids_value_malformed_2" {
  command = plan

  variables {
    zone_ids = { orders = "orders.internal" }
  }

  expect_failures = [var.zone_ids]
}

run "security_group_ids_key_malformed" {
  command = plan

  variables {
    ports              = { https = 443 }
    security_group_ids = { "orders/prod" = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.security_group_ids]
}

run "security_group_ids_value_malformed" {
  command = plan

  variables {
    ports              = { https = 443 }
    security_group_ids = { orders = "my-sg" }
  }

  expect_failures = [var.security_group_ids]
}

run "ports_key_malformed" {
  command = plan

  variables {
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { "orders/prod" = 1 }
  }

  expect_failures = [var.ports]
}

run "ports_value_too_low" {
  command = plan

  variables {
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 0 }
  }

  expect_failures = [var.ports]
}

run "ports_value_too_high" {
  command = plan

  variables {
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 65536 }
  }

  expect_failures = [var.ports]
}

run "ports_value_not_whole" {
  command = plan

  variables {
    security_group_ids = { orders = "sg-0123456789abcdef0" }
    ports              = { orders = 1.5 }
  }

  expect_failures = [var.ports]
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

run "hub_vpc_cidr_block_of_a_host" {
  command = plan

  variables {
    hub_vpc_cidr_block = "10.0.1.0/16"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "hub_vpc_cidr_block_with_an_octet_too_high" {
  command = plan

  variables {
    hub_vpc_cidr_block = "10.256.0.0/16"
  }

  expect_failures = [var.hub_vpc_cidr_block]
}

run "one_table_twice" {
  command = plan

  variables {
    route_table_ids = {
      first  = "rtb-0123456789abcdef0"
      second = "rtb-0123456789abcdef0"
    }
  }

  expect_failures = [var.route_table_ids]
}

run "peering_without_its_connection" {
  command = plan

  variables {
    vpc_peering_connection_id = null
  }

  expect_failures = [var.vpc_peering_connection_id]
}

run "peering_behind_a_transit_gateway" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = "pcx-0123456789abcdef0"
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = "tgw-attach-0123456789abcdef0"
  }

  expect_failures = [var.vpc_peering_connection_id]
}

run "nothing_to_accept" {
  command = plan

  variables {
    connection                    = "transit_gateway"
    vpc_peering_connection_id     = null
    transit_gateway_id            = "tgw-0123456789abcdef0"
    transit_gateway_attachment_id = null
  }

  expect_failures = [var.transit_gateway_attachment_id]
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

run "dns_options_of_the_other_side" {
  command = plan

  variables {
    needs_acceptance                = false
    allow_remote_vpc_dns_resolution = true
  }

  expect_failures = [var.allow_remote_vpc_dns_resolution]
}

run "ports_of_no_group" {
  command = plan

  variables {
    ports = { https = 443 }
  }

  expect_failures = [var.ports]
}

run "groups_without_a_port" {
  command = plan

  variables {
    security_group_ids = { orders = "sg-0123456789abcdef0" }
  }

  expect_failures = [var.ports]
}
