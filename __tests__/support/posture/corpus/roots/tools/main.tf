# Tools without a runtime: a browser behind a NAT gateway, a code interpreter in a closed subnet, one in the sandbox.
provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "tools" {
  cidr_block                       = "10.99.0.0/16"
  assign_generated_ipv6_cidr_block = true
}

resource "aws_internet_gateway" "tools" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_subnet" "edge" {
  vpc_id               = aws_vpc.tools.id
  cidr_block           = "10.99.0.0/24"
  availability_zone_id = "use1-az1"
}

resource "aws_subnet" "browser" {
  vpc_id               = aws_vpc.tools.id
  cidr_block           = "10.99.1.0/24"
  availability_zone_id = "use1-az1"
}

resource "aws_subnet" "closed" {
  vpc_id               = aws_vpc.tools.id
  cidr_block           = "10.99.2.0/24"
  availability_zone_id = "use1-az1"
}

resource "aws_eip" "nat" {}

resource "aws_nat_gateway" "tools" {
  allocation_id = aws_eip.nat.allocation_id
  subnet_id     = aws_subnet.edge.id
}

resource "aws_route_table" "edge" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_route" "edge" {
  route_table_id         = aws_route_table.edge.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.tools.id
}

resource "aws_route_table" "browser" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_route" "browser" {
  route_table_id         = aws_route_table.browser.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.tools.id
}

resource "aws_route_table" "closed" {
  vpc_id = aws_vpc.tools.id
}

resource "aws_route_table_association" "this" {
  for_each = {
    edge    = { subnet = aws_subnet.edge.id, table = aws_route_table.edge.id }
    browser = { subnet = aws_subnet.browser.id, table = aws_route_table.browser.id }
    closed  = { subnet = aws_subnet.closed.id, table = aws_route_table.closed.id }
  }

  subnet_id      = each.value.subnet
  route_table_id = each.value.table
}

resource "aws_security_group" "tools" {
  vpc_id = aws_vpc.tools.id

  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_bedrockagentcore_browser" "web" {
  name = "web"

  network_configuration {
    network_mode = "VPC"

    vpc_config {
      subnets         = [aws_subnet.browser.id]
      security_groups = [aws_security_group.tools.id]
    }
  }
}

resource "aws_bedrockagentcore_code_interpreter" "closed" {
  name = "closed"

  network_configuration {
    network_mode = "VPC"

    vpc_config {
      subnets         = [aws_subnet.closed.id]
      security_groups = [aws_security_group.tools.id]
    }
  }
}

resource "aws_bedrockagentcore_code_interpreter" "sandbox" {
  name = "sandbox"

  network_configuration {
    network_mode = "SANDBOX"
  }
}
