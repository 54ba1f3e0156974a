variables {
  name       = "agents"
  cidr_block = "10.0.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2", "use1-az4"]
}

run "every_subnet_has_the_addresses_of_its_zone_and_its_own_table" {
  assert {
    condition = { for id, subnet in aws_subnet.private : id => subnet.cidr_block } == {
      use1-az1 = "10.0.16.0/20"
      use1-az2 = "10.0.32.0/20"
      use1-az4 = "10.0.64.0/20"
    }
    error_message = "The slot of a zone is the number in its id."
  }

  assert {
    condition     = { for id, subnet in aws_subnet.private : id => subnet.availability_zone_id } == { for id in var.zone_ids : id => id }
    error_message = "A subnet stands in the zone that it is named for."
  }

  assert {
    condition = output.subnet_cidr_blocks_by_zone_id == {
      use1-az1 = "10.0.16.0/20"
      use1-az2 = "10.0.32.0/20"
      use1-az4 = "10.0.64.0/20"
    }
    error_message = "Neighbours must learn the same addresses."
  }

  assert {
    condition     = !aws_vpc.this.assign_generated_ipv6_cidr_block && alltrue([for subnet in aws_subnet.private : !subnet.assign_ipv6_address_on_creation])
    error_message = "IPv6 is asked for, never given."
  }

  assert {
    condition     = output.vpc_ipv6_cidr_block == null && length(output.subnet_ipv6_cidr_blocks_by_zone_id) == 0
    error_message = "What is not there has no range."
  }

  assert {
    condition     = { for id, it in aws_route_table_association.private : id => [it.subnet_id, it.route_table_id] } == { for id in var.zone_ids : id => [aws_subnet.private[id].id, aws_route_table.private[id].id] }
    error_message = "Each private subnet belongs to the table of its zone."
  }

  assert {
    condition     = aws_vpc.this.enable_dns_support && aws_vpc.this.enable_dns_hostnames
    error_message = "Endpoints with private names need both."
  }

  assert {
    condition     = aws_default_security_group.closed.vpc_id == aws_vpc.this.id
    error_message = "The default group is that of this VPC."
  }

  assert {
    condition     = output.subnet_ids_by_zone_id == { for id in var.zone_ids : id => aws_subnet.private[id].id } && output.subnet_ids == [for id in sort(var.zone_ids) : aws_subnet.private[id].id]
    error_message = "Neighbours get the private subnets, and no others."
  }
}

run "a_zone_added_in_front_moves_no_address" {
  command = plan

  variables {
    zone_ids = ["use1-az4", "use1-az2"]
  }

  assert {
    condition = { for id, subnet in aws_subnet.private : id => subnet.cidr_block } == {
      use1-az2 = "10.0.32.0/20"
      use1-az4 = "10.0.64.0/20"
    }
    error_message = "Without use1-az1, the others must be where they are with it."
  }
}

run "the_smallest_vpc_has_subnets_that_aws_accepts" {
  command = plan

  variables {
    cidr_block  = "192.168.240.0/20"
    egress      = "nat_single"
    nat_zone_id = "use1-az4"
  }

  assert {
    condition = { for id, subnet in aws_subnet.private : id => subnet.cidr_block } == {
      use1-az1 = "192.168.241.0/24"
      use1-az2 = "192.168.242.0/24"
      use1-az4 = "192.168.244.0/24"
    }
    error_message = "Private subnets of a /20 are /24."
  }

  assert {
    condition     = { for id, subnet in aws_subnet.public : id => subnet.cidr_block } == { use1-az4 = "192.168.248.64/28" }
    error_message = "Public subnets of a /20 are /28, the smallest that AWS has."
  }
}

run "left_out_zones_are_the_first_two_of_the_table" {
  command = plan

  variables {
    zone_ids = []
  }

  assert {
    condition     = toset(keys(aws_subnet.private)) == toset(["use1-az1", "use1-az2"])
    error_message = "us-east-1 starts with use1-az1 and use1-az2."
  }
}

run "left_out_zones_are_those_of_the_region" {
  command = plan

  variables {
    zone_ids = []
  }

  override_data {
    target = data.aws_region.current
    values = { id = "eu-central-1" }
  }

  assert {
    condition     = toset(keys(aws_subnet.private)) == toset(["euc1-az1", "euc1-az2"])
    error_message = "eu-central-1 starts with euc1-az1 and euc1-az2."
  }
}

run "left_out_zones_are_the_first_two_of_those_that_are_said_to_be_supported" {
  command = plan

  variables {
    zone_ids           = []
    supported_zone_ids = ["use1-az6", "use1-az5", "use1-az2"]
  }

  assert {
    condition     = toset(keys(aws_subnet.private)) == toset(["use1-az2", "use1-az5"])
    error_message = "supported_zone_ids stands in place of the table."
  }
}

run "a_single_supported_zone_is_enough" {
  command = plan

  variables {
    zone_ids           = []
    supported_zone_ids = ["use1-az6"]
  }

  assert {
    condition     = keys(aws_subnet.private) == ["use1-az6"]
    error_message = "There is no second zone to take."
  }
}

run "a_zone_that_agentcore_lacks_is_refused" {
  command = plan

  variables {
    zone_ids = ["use1-az1", "use1-az3"]
  }

  expect_failures = [aws_vpc.this]
}

run "a_zone_of_another_region_is_refused" {
  command = plan

  variables {
    zone_ids = ["usw2-az1"]
  }

  expect_failures = [aws_vpc.this]
}

run "a_zone_that_is_said_to_be_supported_is_let_through" {
  command = plan

  variables {
    zone_ids           = ["use1-az3"]
    supported_zone_ids = ["use1-az1", "use1-az3"]
  }

  assert {
    condition     = keys(aws_subnet.private) == ["use1-az3"]
    error_message = "supported_zone_ids stands in place of the table."
  }
}

run "an_unknown_region_is_refused_where_no_zone_is_named" {
  command = plan

  variables {
    zone_ids = []
  }

  override_data {
    target = data.aws_region.current
    values = { id = "xx-nowhere-1" }
  }

  expect_failures = [aws_vpc.this]
}

run "an_unknown_region_is_let_through_where_zones_are_named" {
  command = plan

  variables {
    zone_ids = ["xxn1-az1", "xxn1-az2"]
  }

  override_data {
    target = data.aws_region.current
    values = { id = "xx-nowhere-1" }
  }

  assert {
    condition     = length(aws_subnet.private) == 2
    error_message = "The module cannot know every region."
  }
}

run "ipv6_ranges_follow_the_zone_too" {
  command = apply

  variables {
    assign_ipv6 = true
  }

  assert {
    condition = output.subnet_ipv6_cidr_blocks_by_zone_id == {
      use1-az1 = "2001:db8:0:1::/64"
      use1-az2 = "2001:db8:0:2::/64"
      use1-az4 = "2001:db8:0:4::/64"
    }
    error_message = "The slot of a zone is the number in its id."
  }

  assert {
    condition     = alltrue([for subnet in aws_subnet.private : subnet.assign_ipv6_address_on_creation])
    error_message = "Whatever starts in a subnet with IPv6 gets an address."
  }

  assert {
    condition     = output.vpc_ipv6_cidr_block == "2001:db8::/56"
    error_message = "Neighbours learn the range of the VPC."
  }
}
