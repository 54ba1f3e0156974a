# Generated from patterns/hub-and-spoke/tests/security.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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
  name              = "agents"
  vpc_id            = "vpc-0123456789abcdef0"
  vpc_cidr_block    = "10.0.0.0/16"
  route_table_ids   = { private = "rtb-0123456789abcdef0" }
  security_group_id = "sg-0123456789abcdef0"

  spokes = {
    orders = {
      connection  = "peering"
      peer_vpc_id = "vpc-0123456789abcdef1"
      cidr_blocks = { vpc = "10.1.0.0/16", pods = "100.64.0.0/18" }
      ports       = { https = 443, health = 8080 }
    }
  }
}

run "each_network_is_opened_on_each_named_port_and_no_other" {
  command = plan

  assert {
    condition = keys(aws_vpc_security_group_egress_rule.networks) == [
      "orders/pods/health", "orders/pods/https", "orders/vpc/health", "orders/vpc/https",
    ]
    error_message = "One rule for each network and port."
  }

  assert {
    condition     = alltrue([for rule in aws_vpc_security_group_egress_rule.networks : rule.security_group_id == "sg-0123456789abcdef0" && rule.ip_protocol == "tcp" && rule.from_port == rule.to_port])
    error_message = "TCP, one port for each rule, on the security group of the resource gateways."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.networks["orders/vpc/health"].cidr_ipv4 == "10.1.0.0/16" && aws_vpc_security_group_egress_rule.networks["orders/vpc/health"].from_port == 8080
    error_message = "Each rule has its network and its port."
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.groups) == 0 && length(aws_vpc_security_group_ingress_rule.groups) == 0
    error_message = "Without peer_security_group_ids, no rule references a security group."
  }
}

run "a_spoke_without_ports_opens_nothing" {
  command = plan

  variables {
    security_group_id = null

    spokes = {
      orders = { connection = "peering", peer_vpc_id = "vpc-0123456789abcdef1", cidr_blocks = { vpc = "10.1.0.0/16" } }
    }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.networks) + length(aws_vpc_security_group_egress_rule.groups) == 0
    error_message = "Without ports, there are no rules."
  }
}

run "groups_stand_in_place_of_networks_and_let_the_hub_in" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection              = "peering"
        peer_vpc_id             = "vpc-0123456789abcdef1"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_security_group_ids = { load_balancer = "sg-0123456789abcdef1" }
        ports                   = { https = 443 }
      }
    }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.networks) == 0 && keys(aws_vpc_security_group_egress_rule.groups) == ["orders/load_balancer/https"]
    error_message = "With security groups, there are no rules by network."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.groups["orders/load_balancer/https"].referenced_security_group_id == "sg-0123456789abcdef1"
    error_message = "A security group of the same account is referenced by its ID."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.groups["orders/load_balancer/https"].security_group_id == "sg-0123456789abcdef1" && aws_vpc_security_group_ingress_rule.groups["orders/load_balancer/https"].referenced_security_group_id == "sg-0123456789abcdef0" && aws_vpc_security_group_ingress_rule.groups["orders/load_balancer/https"].from_port == 443
    error_message = "The security group of the spoke allows that of the hub."
  }

  assert {
    condition     = alltrue([for rule in concat(values(aws_vpc_security_group_egress_rule.groups), values(aws_vpc_security_group_ingress_rule.groups)) : rule.ip_protocol == "tcp" && rule.from_port == 443 && rule.to_port == 443 && rule.cidr_ipv4 == null])
    error_message = "TCP, the port of the input, and no network."
  }
}

run "a_group_of_another_account_is_named_with_it_and_left_alone" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection              = "peering"
        needs_acceptance        = true
        peer_vpc_id             = "vpc-0123456789abcdef1"
        peer_owner_id           = "444455556666"
        cidr_blocks             = { vpc = "10.1.0.0/16" }
        peer_security_group_ids = { load_balancer = "sg-0123456789abcdef1" }
        ports                   = { https = 443 }
      }
    }

    accepted_connection_ids = { orders = "pcx-0123456789abcdef0" }
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.groups["orders/load_balancer/https"].referenced_security_group_id == "444455556666/sg-0123456789abcdef1"
    error_message = "A reference to a security group of another account has the account ID."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.groups) == 0
    error_message = "The other side creates its own rules."
  }
}

run "nothing_is_opened_before_acceptance" {
  command = plan

  variables {
    spokes = {
      orders = {
        connection       = "peering"
        needs_acceptance = true
        peer_vpc_id      = "vpc-0123456789abcdef1"
        cidr_blocks      = { vpc = "10.1.0.0/16" }
        ports            = { https = 443 }
      }
      billing = {
        connection              = "peering"
        needs_acceptance        = true
        peer_vpc_id             = "vpc-0123456789abcdef2"
        cidr_blocks             = { vpc = "10.2.0.0/16" }
        peer_security_group_ids = { load_balancer = "sg-0123456789abcdef1" }
        ports                   = { https = 443 }
      }
    }
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.networks) + length(aws_vpc_security_group_egress_rule.groups) == 0
    error_message = "A rule can reference a security group of another VPC only after the connection is active."
  }
}
