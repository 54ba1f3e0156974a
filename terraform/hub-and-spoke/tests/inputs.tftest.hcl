# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_resource "aws_ec2_transit_gateway_vpc_attachment" {
    defaults = { id = "tgw-attach-0123456789abcdef0" }
  }

  mock_resource "aws_vpc_peering_connection" {
    defaults = { id = "pcx-0123456789abcdef0" }
  }
}

variables {
  name            = "agents"
  vpc_id          = "vpc-0123456789abcdef0"
  vpc_cidr_block  = "10.0.0.0/16"
  route_table_ids = { private = "rtb-0123456789abcdef0" }

  spokes = {
    orders = {
      connection  = "peering"
      peer_vpc_id = "vpc-0123456789abcdef1"
      cidr_blocks = { vpc = "10.1.0.0/16" }
    }
  }
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st-hub"

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # vpc_cidr_block_malformed
    vpc_cidr_block = "0.0.0.0/0"

    # route_table_ids_key_malformed
    route_table_ids = { "orders/prod" = "rtb-0123456789abcdef0" }

    # hosted_zone_ids_key_malformed
    hosted_zone_ids = { "orders/prod" = "Z0123456789ABCDEFGHIJ" }

    # resolver_rule_ids_key_malformed
    resolver_rule_ids = { "orders/prod" = "rslvr-rr-0123456789abcdef0" }

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.vpc_id,
    var.vpc_cidr_block,
    var.route_table_ids,
    var.hosted_zone_ids,
    var.resolver_rule_ids,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "agent hub"

    # vpc_cidr_block_malformed_2
    vpc_cidr_block = "0.0.0.0/1"

    # route_table_ids_value_malformed
    route_table_ids = { orders = "my-rtb" }

    # hosted_zone_ids_value_malformed
    hosted_zone_ids = { orders = "example.com" }

    # resolver_rule_ids_value_malformed
    resolver_rule_ids = { orders = "onprem-rule" }

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [
    var.name,
    var.vpc_cidr_block,
    var.route_table_ids,
    var.hosted_zone_ids,
    var.resolver_rule_ids,
    var.tags,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # vpc_cidr_block_malformed_3
    vpc_cidr_block = "10.1.0.0"

    # hosted_zone_ids_value_malformed_2
    hosted_zone_ids = { orders = "/hostedzone/Z0123456789ABCDEFGHIJ" }

    # one_table_twice
    route_table_ids = {
      first  = "rtb-0123456789abcdef0"
      second = "rtb-0123456789abcdef0"
    }
  }

  expect_failures = [var.vpc_cidr_block, var.hosted_zone_ids, var.route_table_ids]
}

run "vpc_cidr_block_malformed_4" {
  command = plan

  variables {
    vpc_cidr_block = "10.1/16"
  }

  expect_failures = [var.vpc_cidr_block]
}

run "spokes_key_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      "orders/prod" = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_connection_unknown" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "no-such-value"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_cidr_blocks_key_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { "orders/prod" = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_cidr_blocks_value_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { orders = "0.0.0.0/0" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_cidr_blocks_value_malformed_2" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { orders = "0.0.0.0/1" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_cidr_blocks_value_malformed_3" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { orders = "10.1.0.0" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_cidr_blocks_value_malformed_4" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { orders = "10.1/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_vpc_id_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "my-vpc"
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_owner_id_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection    = "peering"
        cidr_blocks   = { vpc = "10.1.0.0/16" }
        peer_vpc_id   = "vpc-0123456789abcdef1"
        ports         = { https = 443 }
        peer_owner_id = "44445555666"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_region_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { https = 443 }
        peer_region = "eu-west-1a"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_route_table_ids_key_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection           = "peering"
        cidr_blocks          = { vpc = "10.1.0.0/16" }
        peer_vpc_id          = "vpc-0123456789abcdef1"
        ports                = { https = 443 }
        peer_route_table_ids = { "orders/prod" = "rtb-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_route_table_ids_value_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection           = "peering"
        cidr_blocks          = { vpc = "10.1.0.0/16" }
        peer_vpc_id          = "vpc-0123456789abcdef1"
        ports                = { https = 443 }
        peer_route_table_ids = { orders = "my-rtb" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_security_group_ids_key_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection              = "peering"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_vpc_id             = "vpc-0123456789abcdef1"
        ports                   = { https = 443 }
        peer_security_group_ids = { "orders/prod" = "sg-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_peer_security_group_ids_value_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection              = "peering"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_vpc_id             = "vpc-0123456789abcdef1"
        ports                   = { https = 443 }
        peer_security_group_ids = { orders = "my-sg" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_ports_key_malformed" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { "orders/prod" = 1 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_ports_value_too_low" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { orders = 0 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_ports_value_too_high" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { orders = 65536 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spokes_value_ports_value_not_whole" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection  = "peering"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_vpc_id = "vpc-0123456789abcdef1"
        ports       = { orders = 1.5 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "accepted_connection_ids_key_malformed" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
        needs_acceptance = true
      }
    }

    accepted_connection_ids = { "orders/prod" = "pcx-0123456789abcdef0" }
  }

  expect_failures = [var.accepted_connection_ids]
}

run "accepted_connection_ids_value_malformed" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
        needs_acceptance = true
      }
    }

    accepted_connection_ids = { orders = "tgw-0123456789abcdef0" }
  }

  expect_failures = [var.accepted_connection_ids]
}

run "transit_gateway_id_malformed" {
  command = plan

  variables {
    transit_gateway_id         = "my-tgw"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
    }
  }

  expect_failures = [var.transit_gateway_id]
}

run "transit_gateway_subnet_ids_item_malformed" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["my-subnet"]

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
    }
  }

  expect_failures = [var.transit_gateway_subnet_ids]
}

run "bad_values_27" {
  command = plan

  variables {
    # security_group_id_malformed
    security_group_id = "my-sg"

    # accepted_spoke_that_is_not_there
    accepted_connection_ids = { billing = "pcx-0123456789abcdef0" }

    # transit_gateway_without_a_spoke
    transit_gateway_id = "tgw-0123456789abcdef0"
  }

  expect_failures = [var.security_group_id, var.accepted_connection_ids, var.transit_gateway_id]
}

run "vpc_cidr_block_of_a_host" {
  command = plan

  variables {
    vpc_cidr_block = "10.0.1.0/16"
  }

  expect_failures = [var.vpc_cidr_block]
}

run "vpc_cidr_block_with_an_octet_too_high" {
  command = plan

  variables {
    vpc_cidr_block = "10.256.0.0/16"
  }

  expect_failures = [var.vpc_cidr_block]
}

run "peering_with_nobody" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = null
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "peering_and_transit_gateway_at_once" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
        peer_vpc_id = "vpc-0123456789abcdef1"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "transit_gateway_of_another_region" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
        peer_region = "eu-west-1"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "owner_behind_a_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection    = "transit_gateway"
        cidr_blocks   = { datacenter = "172.16.0.0/12" }
        peer_owner_id = "444455556666"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "tables_behind_a_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection           = "transit_gateway"
        cidr_blocks          = { datacenter = "172.16.0.0/12" }
        peer_route_table_ids = { private = "rtb-0123456789abcdef1" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "dns_options_behind_a_transit_gateway" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection                      = "transit_gateway"
        cidr_blocks                     = { datacenter = "172.16.0.0/12" }
        allow_remote_vpc_dns_resolution = true
      }
    }
  }

  expect_failures = [var.spokes]
}

run "another_account_that_does_not_accept" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection    = "peering"
        peer_vpc_id   = "vpc-0123456789abcdef1"
        cidr_blocks   = { vpc = "10.1.0.0/16" }
        peer_owner_id = "444455556666"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "another_region_that_does_not_accept" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        peer_region = "eu-west-1"
      }
    }
  }

  expect_failures = [var.spokes]
}

run "tables_of_the_far_side" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection           = "peering"
        peer_vpc_id          = "vpc-0123456789abcdef1"
        cidr_blocks          = { vpc = "10.1.0.0/16" }
        needs_acceptance     = true
        peer_route_table_ids = { private = "rtb-0123456789abcdef1" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "dns_options_of_the_far_side" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection                      = "peering"
        peer_vpc_id                     = "vpc-0123456789abcdef1"
        cidr_blocks                     = { vpc = "10.1.0.0/16" }
        needs_acceptance                = true
        allow_remote_vpc_dns_resolution = true
      }
    }
  }

  expect_failures = [var.spokes]
}

run "groups_without_ports" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection              = "peering"
        peer_vpc_id             = "vpc-0123456789abcdef1"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_security_group_ids = { orders = "sg-0123456789abcdef1" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "groups_of_another_region" {
  command = plan

  variables {
    security_group_id = "sg-0123456789abcdef0"

    spokes = {
      orders = {
        connection              = "peering"
        peer_vpc_id             = "vpc-0123456789abcdef1"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_region             = "eu-west-1"
        needs_acceptance        = true
        peer_security_group_ids = { orders = "sg-0123456789abcdef1" }
        ports                   = { https = 443 }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spoke_without_networks" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = {}
      }
    }
  }

  expect_failures = [var.spokes]
}

run "network_of_a_host" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.2.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "network_with_an_octet_too_high" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.256.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spoke_with_the_network_of_the_hub" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.0.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "two_spokes_with_one_network" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      billing = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef2"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "one_network_behind_both_ways" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "one_network_under_two_names" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection = "transit_gateway"
        cidr_blocks = {
          datacenter = "172.16.0.0/12"
          again      = "172.16.0.0/12"
        }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "spoke_inside_the_hub" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.0.240.0/20" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "hub_inside_a_spoke" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.0.0.0/15" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "datacenter_inside_the_hub" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "10.0.240.0/20" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "datacenter_inside_a_peered_spoke" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { lab = "10.1.7.0/24" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "overlap_within_a_spoke" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = {
          vpc    = "10.4.0.0/14"
          second = "10.6.0.0/16"
        }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "one_vpc_twice" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      billing = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.2.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "hub_as_its_own_spoke" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef0"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
    }
  }

  expect_failures = [var.spokes]
}

run "accepted_spoke_that_needs_none" {
  command = plan

  variables {
    accepted_connection_ids = { orders = "pcx-0123456789abcdef0" }
  }

  expect_failures = [var.accepted_connection_ids]
}

run "spoke_without_its_transit_gateway" {
  command = plan

  variables {
    spokes = {
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
    }

    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.transit_gateway_id]
}

run "attachment_without_subnets" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = []

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
    }
  }

  expect_failures = [var.transit_gateway_subnet_ids]
}

run "subnets_of_an_attachment_that_is_there" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
      }
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
    }

    create_transit_gateway_attachment = false
  }

  expect_failures = [var.transit_gateway_subnet_ids]
}

run "attachment_made_elsewhere_and_not_accepted" {
  command = plan

  variables {
    transit_gateway_id                = "tgw-0123456789abcdef0"
    create_transit_gateway_attachment = false

    spokes = {
      datacenter = {
        connection       = "transit_gateway"
        cidr_blocks      = { datacenter = "172.16.0.0/12" }
        needs_acceptance = true
      }
    }
  }

  expect_failures = [var.create_transit_gateway_attachment]
}

run "attachment_that_is_accepted_by_half" {
  command = plan

  variables {
    transit_gateway_id         = "tgw-0123456789abcdef0"
    transit_gateway_subnet_ids = ["subnet-0123456789abcdef0"]

    spokes = {
      datacenter = {
        connection  = "transit_gateway"
        cidr_blocks = { datacenter = "172.16.0.0/12" }
      }
      office = {
        connection       = "transit_gateway"
        cidr_blocks      = { lan = "10.9.0.0/16" }
        needs_acceptance = true
      }
    }
  }

  expect_failures = [var.spokes]
}

run "ports_without_a_group" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection  = "peering"
        peer_vpc_id = "vpc-0123456789abcdef1"
        cidr_blocks = { vpc = "10.1.0.0/16" }
        ports       = { https = 443 }
      }
    }
  }

  expect_failures = [var.security_group_id]
}
