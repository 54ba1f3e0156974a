# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  internet_egress = var.egress != "none"

  # Zones with a NAT gateway. nat_zone_id is set for nat_single only.
  nat_zone_ids = toset([for id in local.zone_ids : id if var.egress == "nat_per_zone" || id == var.nat_zone_id])
}

resource "aws_internet_gateway" "this" {
  count = local.internet_egress ? 1 : 0

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = var.name })
}

# For NAT gateways alone, and only in zones that have one.
resource "aws_subnet" "public" {
  for_each = local.nat_zone_ids

  vpc_id                  = aws_vpc.this.id
  availability_zone_id    = each.key
  cidr_block              = local.public_cidr_blocks[each.key]
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-public-${each.key}" })
}

resource "aws_route_table" "public" {
  count = local.internet_egress ? 1 : 0

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-public" })
}

resource "aws_route" "public" {
  count = local.internet_egress ? 1 : 0

  route_table_id         = aws_route_table.public[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

resource "aws_route_table_association" "public" {
  for_each = local.nat_zone_ids

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public[0].id
}

resource "aws_eip" "nat" {
  for_each = local.nat_zone_ids

  domain = "vpc"

  tags = merge(var.tags, { Name = "${var.name}-nat-${each.key}" })
}

resource "aws_nat_gateway" "this" {
  for_each = local.nat_zone_ids

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  # A NAT gateway fails in a subnet that does not lead out yet; and on a destroy the internet gateway must outlive its
  # address.
  depends_on = [aws_route.public, aws_route_table_association.public]
}

resource "aws_route" "private_nat" {
  for_each = local.internet_egress ? local.slots : {}

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[coalesce(var.nat_zone_id, each.key)].id
}

# IPv6 has no NAT: this lets connections out and none in.
resource "aws_egress_only_internet_gateway" "this" {
  count = local.internet_egress && var.assign_ipv6 ? 1 : 0

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_route" "private_ipv6" {
  for_each = local.internet_egress && var.assign_ipv6 ? local.slots : {}

  route_table_id              = aws_route_table.private[each.key].id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.this[0].id
}
