variables {
  name       = "agents"
  cidr_block = "10.0.0.0/16"
  zone_ids   = ["use1-az1", "use1-az2", "use1-az4"]
}

run "nothing_leads_out_unless_asked_for" {
  command = plan

  assert {
    condition = sum([
      length(aws_internet_gateway.this),
      length(aws_egress_only_internet_gateway.this),
      length(aws_nat_gateway.this),
      length(aws_eip.nat),
      length(aws_subnet.public),
      length(aws_route_table.public),
      length(aws_route_table_association.public),
      length(aws_route.public),
      length(aws_route.private_nat),
      length(aws_route.private_ipv6),
    ]) == 0
    error_message = "egress = none makes no gateway, no public subnet and no route."
  }

  assert {
    condition     = output.internet_egress == false && length(output.nat_public_ips_by_zone_id) == 0
    error_message = "Neighbours learn at plan that there is no way out."
  }
}

run "ipv6_alone_leads_nowhere" {
  command = plan

  variables {
    assign_ipv6 = true
  }

  assert {
    condition     = length(aws_egress_only_internet_gateway.this) + length(aws_route.private_ipv6) + length(aws_internet_gateway.this) == 0
    error_message = "egress = none holds for IPv6 too."
  }

  assert {
    condition     = output.internet_egress == false
    error_message = "An IPv6 range is no way out."
  }
}

run "one_nat_gateway_serves_every_zone" {
  command = apply

  variables {
    egress      = "nat_single"
    nat_zone_id = "use1-az2"
  }

  assert {
    condition     = keys(aws_nat_gateway.this) == ["use1-az2"] && keys(aws_eip.nat) == ["use1-az2"] && keys(aws_route_table_association.public) == ["use1-az2"]
    error_message = "The NAT gateway and all that it needs are in nat_zone_id alone."
  }

  assert {
    condition     = { for id, subnet in aws_subnet.public : id => [subnet.cidr_block, subnet.availability_zone_id] } == { use1-az2 = ["10.0.130.0/24", "use1-az2"] }
    error_message = "The public subnet is slot 2 of the second half."
  }

  assert {
    condition     = !aws_subnet.public["use1-az2"].map_public_ip_on_launch
    error_message = "Nothing gets a public address by standing in the public subnet."
  }

  assert {
    condition     = jsonencode({ for id, route in aws_route.private_nat : id => [route.route_table_id, route.destination_cidr_block, route.nat_gateway_id, route.gateway_id] }) == jsonencode({ for id in var.zone_ids : id => [aws_route_table.private[id].id, "0.0.0.0/0", aws_nat_gateway.this["use1-az2"].id, null] })
    error_message = "Every private table leads to the one NAT gateway, and none to the internet gateway."
  }

  assert {
    condition     = [for route in aws_route.public : [route.route_table_id, route.destination_cidr_block, route.gateway_id]] == [[aws_route_table.public[0].id, "0.0.0.0/0", aws_internet_gateway.this[0].id]]
    error_message = "The public table leads to the internet gateway."
  }

  assert {
    condition     = aws_nat_gateway.this["use1-az2"].subnet_id == aws_subnet.public["use1-az2"].id && aws_nat_gateway.this["use1-az2"].allocation_id == aws_eip.nat["use1-az2"].id
    error_message = "The NAT gateway stands in the public subnet, with the address."
  }

  assert {
    condition     = output.internet_egress && keys(output.nat_public_ips_by_zone_id) == ["use1-az2"]
    error_message = "Neighbours learn of the way out."
  }

  assert {
    condition     = length(aws_egress_only_internet_gateway.this) + length(aws_route.private_ipv6) == 0
    error_message = "No IPv6, no gateway for it."
  }
}

run "a_nat_gateway_in_each_zone_serves_its_own" {
  command = apply

  variables {
    egress = "nat_per_zone"
  }

  assert {
    condition     = jsonencode({ for id, route in aws_route.private_nat : id => [route.route_table_id, route.nat_gateway_id] }) == jsonencode({ for id in var.zone_ids : id => [aws_route_table.private[id].id, aws_nat_gateway.this[id].id] })
    error_message = "Each zone leaves through its own NAT gateway."
  }

  assert {
    condition = { for id, subnet in aws_subnet.public : id => subnet.cidr_block } == {
      use1-az1 = "10.0.129.0/24"
      use1-az2 = "10.0.130.0/24"
      use1-az4 = "10.0.132.0/24"
    }
    error_message = "Public subnets follow the number of the zone too."
  }

  assert {
    condition     = length(aws_internet_gateway.this) == 1 && length(aws_route_table.public) == 1 && jsonencode(keys(aws_route_table_association.public)) == jsonencode(sort(var.zone_ids))
    error_message = "The public subnets share one table and one internet gateway."
  }
}

run "ipv6_leaves_through_an_egress_only_gateway" {
  command = apply

  variables {
    egress      = "nat_single"
    nat_zone_id = "use1-az1"
    assign_ipv6 = true
  }

  assert {
    condition     = jsonencode({ for id, route in aws_route.private_ipv6 : id => [route.route_table_id, route.destination_ipv6_cidr_block, route.egress_only_gateway_id, route.gateway_id] }) == jsonencode({ for id in var.zone_ids : id => [aws_route_table.private[id].id, "::/0", aws_egress_only_internet_gateway.this[0].id, null] })
    error_message = "IPv6 goes out, and nothing comes in."
  }
}

run "a_nat_zone_outside_the_network_is_refused" {
  command = plan

  variables {
    zone_ids    = ["use1-az1", "use1-az2"]
    egress      = "nat_single"
    nat_zone_id = "use1-az4"
  }

  expect_failures = [aws_vpc.this]
}

run "a_nat_zone_outside_the_zones_of_the_table_is_refused" {
  command = plan

  variables {
    zone_ids    = []
    egress      = "nat_single"
    nat_zone_id = "use1-az4"
  }

  expect_failures = [aws_vpc.this]
}
