# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # Zones with interfaces of AgentCore: developer guide, "Supported Availability Zones", read 2026-11-21.
  zone_ids_by_region = {
    ap-northeast-1 = ["apne1-az1", "apne1-az2", "apne1-az4"]
    ap-northeast-2 = ["apne2-az1", "apne2-az2", "apne2-az3"]
    ap-south-1     = ["aps1-az1", "aps1-az2", "aps1-az3"]
    ap-southeast-1 = ["apse1-az1", "apse1-az2", "apse1-az3"]
    ap-southeast-2 = ["apse2-az1", "apse2-az2", "apse2-az3"]
    ap-southeast-5 = ["apse5-az1", "apse5-az2", "apse5-az3"]
    ap-southeast-7 = ["apse7-az1", "apse7-az2", "apse7-az3"]
    ca-central-1   = ["cac1-az1", "cac1-az2", "cac1-az4"]
    eu-central-1   = ["euc1-az1", "euc1-az2", "euc1-az3"]
    eu-north-1     = ["eun1-az1", "eun1-az2", "eun1-az3"]
    eu-south-1     = ["eus1-az1", "eus1-az2", "eus1-az3"]
    eu-south-2     = ["eus2-az1", "eus2-az2", "eus2-az3"]
    eu-west-1      = ["euw1-az1", "euw1-az2", "euw1-az3"]
    eu-west-2      = ["euw2-az1", "euw2-az2", "euw2-az3"]
    eu-west-3      = ["euw3-az1", "euw3-az2", "euw3-az3"]
    sa-east-1      = ["sae1-az1", "sae1-az2", "sae1-az3"]
    us-east-1      = ["use1-az1", "use1-az2", "use1-az4"]
    us-east-2      = ["use2-az1", "use2-az2", "use2-az3"]
    us-gov-west-1  = ["usgw1-az1", "usgw1-az2", "usgw1-az3"]
    us-west-2      = ["usw2-az1", "usw2-az2", "usw2-az3"]
  }

  supported_zone_ids = length(var.supported_zone_ids) > 0 ? sort(var.supported_zone_ids) : try(local.zone_ids_by_region[local.region], [])

  # Sorted, because a set is: the order in which zones were written plays no part.
  zone_ids = length(var.zone_ids) > 0 ? sort(var.zone_ids) : slice(local.supported_zone_ids, 0, min(2, length(local.supported_zone_ids)))

  # The slot of a zone is the number in its ID (use1-az4 is 4), so no address depends on which other zones there are.
  # Private subnets are slots 0 to 7 of sixteen, in the first half of the VPC; public ones are small, in the second half.
  slots = { for id in local.zone_ids : id => tonumber(regex("[0-9]+$", id)) }

  private_cidr_blocks = { for id, slot in local.slots : id => cidrsubnet(var.cidr_block, 4, slot) }
  public_cidr_blocks  = { for id, slot in local.slots : id => cidrsubnet(cidrsubnet(var.cidr_block, 1, 1), 7, slot) }
}

# Endpoints with private names need both DNS switches.
resource "aws_vpc" "this" {
  cidr_block                       = var.cidr_block
  assign_generated_ipv6_cidr_block = var.assign_ipv6
  enable_dns_support               = true
  enable_dns_hostnames             = true

  tags = merge(var.tags, { Name = var.name })

  lifecycle {
    precondition {
      condition     = length(local.zone_ids) > 0
      error_message = "zone_ids: unset, and the module knows no supported zones in ${local.region}. Expected at least one zone, or two for high availability. Name them, from the AgentCore developer guide."
    }

    # A region that is missing in the table is let through: it may be newer than the module.
    precondition {
      condition     = length(local.supported_zone_ids) == 0 || length(setsubtract(local.zone_ids, local.supported_zone_ids)) == 0
      error_message = "zone_ids: got ${join(", ", setsubtract(local.zone_ids, local.supported_zone_ids))}. Expected ${join(", ", local.supported_zone_ids)}, the zones that AgentCore supports in ${local.region}. Use one of these, or set supported_zone_ids if AWS has added this one."
    }

    precondition {
      condition     = var.nat_zone_id == null ? true : contains(local.zone_ids, var.nat_zone_id)
      error_message = "nat_zone_id: got ${coalesce(var.nat_zone_id, "none")}. Expected one of the network's own zones, ${join(", ", local.zone_ids)}. Take one of those, or add the zone to zone_ids."
    }
  }
}

# Adopts the group that AWS puts on whatever names none, and takes all its rules away: nothing gets in or out by
# accident.
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-default-closed" })
}

resource "aws_subnet" "private" {
  for_each = local.slots

  vpc_id = aws_vpc.this.id

  # By ID, because names differ between accounts. AWS accepts the ID, so no lookup is needed.
  availability_zone_id = each.key

  cidr_block                      = local.private_cidr_blocks[each.key]
  ipv6_cidr_block                 = var.assign_ipv6 ? cidrsubnet(aws_vpc.this.ipv6_cidr_block, 8, each.value) : null
  assign_ipv6_address_on_creation = var.assign_ipv6

  tags = merge(var.tags, { Name = "${var.name}-private-${each.key}" })
}

# One table a zone, also where one would do: going to a NAT gateway in each zone then only changes routes.
resource "aws_route_table" "private" {
  for_each = local.slots

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-private-${each.key}" })
}

resource "aws_route_table_association" "private" {
  for_each = local.slots

  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}
