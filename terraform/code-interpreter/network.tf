# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  count = local.in_vpc ? 1 : 0

  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for the private names of endpoints. Enable them in the VPC."
    }
  }
}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "this" {
  count = length(var.subnet_ids)

  id = var.subnet_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "subnet_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass subnets of that VPC."
    }

    postcondition {
      condition     = length(local.supported_zone_ids) == 0 || contains(local.supported_zone_ids, self.availability_zone_id)
      error_message = "subnet_ids[${count.index}]: ${self.id} is in ${self.availability_zone_id}. Expected ${join(", ", local.supported_zone_ids)}, the zones that AgentCore supports in ${local.region}. Pass a subnet in one of these, or set supported_zone_ids if AWS has added this zone."
    }
  }
}

locals {
  # Zone IDs in which AgentCore can place a network interface. Names such as us-east-1a differ between accounts, and IDs
  # do not.
  # Source: AgentCore developer guide, "Configure for VPC", read 2026-11-21. A region that is not here is let through.
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

  supported_zone_ids = length(var.supported_zone_ids) > 0 ? var.supported_zone_ids : try(local.zone_ids_by_region[local.region], [])
}

# The table that is associated with each subnet. None where the subnet uses the main table of its VPC.
data "aws_route_tables" "explicit" {
  count = length(var.subnet_ids)

  filter {
    name   = "association.subnet-id"
    values = [var.subnet_ids[count.index]]
  }

  lifecycle {
    # True of every subnet: it is here because a lookup with a condition waits for changes upstream, and one without sees
    # half a network.
    postcondition {
      condition     = length(self.ids) <= 1
      error_message = "subnet_ids[${count.index}]: ${var.subnet_ids[count.index]} has ${length(self.ids)} route tables. Expected at most one."
    }
  }
}

# A subnet without an association uses the main route table of its VPC.
data "aws_route_table" "effective" {
  count = length(var.subnet_ids)

  route_table_id = coalesce(one(data.aws_route_tables.explicit[count.index].ids), one(data.aws_vpc.this[*].main_route_table_id))

  lifecycle {
    postcondition {
      condition = (
        !var.allow_internet_egress ||
        length([for route in self.routes : route if route.cidr_block == "0.0.0.0/0" && !startswith(route.gateway_id, "igw-")]) > 0
      )
      error_message = "subnet_ids[${count.index}]: ${var.subnet_ids[count.index]} has no default route that a network interface without a public address can use (route table ${self.id}). Expected one with allow_internet_egress = true. Route 0.0.0.0/0 to a NAT gateway, firewall, or transit gateway, or set allow_internet_egress = false."
    }
  }
}

data "aws_prefix_list" "s3" {
  count = var.use_s3_gateway_endpoint ? 1 : 0

  name = "com.amazonaws.${local.region}.s3"
}

data "aws_vpc_endpoint" "s3" {
  count = var.use_s3_gateway_endpoint ? 1 : 0

  # Unknown as long as a route table is: an apply that creates a table also adds it to the endpoint.
  id = alltrue([for table in data.aws_route_table.effective : table.id != ""]) ? var.s3_gateway_endpoint_id : null
}

locals {
  subnets_without_s3 = [
    for index, table in data.aws_route_table.effective :
    "${var.subnet_ids[index]} (route table ${table.id})"
    if !(!var.use_s3_gateway_endpoint || contains(flatten(data.aws_vpc_endpoint.s3[*].route_table_ids), table.id))
  ]
}

data "aws_security_group" "given" {
  count = length(var.security_group_ids)

  id = var.security_group_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "security_group_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass groups of that VPC."
    }
  }
}

# Attached to the network interfaces that AgentCore places in the subnets. It has no ingress rule, because the code
# interpreter only sends requests. The provider removes the rule with which AWS allows all egress of a new security
# group.
resource "aws_security_group" "interpreter" {
  # checkov:skip=CKV2_AWS_5:attached to the interpreter, a type that checkov does not know

  count = local.creates_security_group ? 1 : 0

  name_prefix = "${var.name}-interpreter-"
  description = "AgentCore interpreter ${var.name}: interfaces of the code interpreter"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-interpreter" })

  lifecycle {
    create_before_destroy = true
  }
}

locals {
  security_group_ids = concat(aws_security_group.interpreter[*].id, var.security_group_ids)
}

resource "aws_vpc_security_group_egress_rule" "security_groups" {
  for_each = local.creates_security_group ? var.egress_to_security_groups : {}

  security_group_id            = aws_security_group.interpreter[0].id
  description                  = coalesce(each.value.description, each.key)
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.port
  to_port                      = coalesce(each.value.to_port, each.value.port)
  referenced_security_group_id = each.value.security_group_id

  tags = merge(var.tags, { Name = each.key })
}

# The other half of each rule: the target lets the code interpreter in.
resource "aws_vpc_security_group_ingress_rule" "targets" {
  for_each = local.creates_security_group && var.create_target_ingress_rules ? var.egress_to_security_groups : {}

  security_group_id            = each.value.security_group_id
  description                  = "From the code interpreter ${var.name}: ${each.key}"
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.port
  to_port                      = coalesce(each.value.to_port, each.value.port)
  referenced_security_group_id = aws_security_group.interpreter[0].id

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_egress_rule" "networks" {
  for_each = local.creates_security_group ? var.egress_to_networks : {}

  security_group_id = aws_security_group.interpreter[0].id
  description       = coalesce(each.value.description, each.key)
  ip_protocol       = each.value.protocol
  from_port         = each.value.port
  to_port           = coalesce(each.value.to_port, each.value.port)
  cidr_ipv4         = strcontains(each.value.cidr_block, ":") ? null : each.value.cidr_block
  cidr_ipv6         = strcontains(each.value.cidr_block, ":") ? each.value.cidr_block : null

  tags = merge(var.tags, { Name = each.key })
}

# Only with use_s3_gateway_endpoint.
resource "aws_vpc_security_group_egress_rule" "s3" {
  count = local.creates_security_group && var.use_s3_gateway_endpoint ? 1 : 0

  security_group_id = aws_security_group.interpreter[0].id
  description       = "S3 gateway endpoint"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = data.aws_prefix_list.s3[0].id

  tags = merge(var.tags, { Name = "s3" })
}

resource "aws_vpc_security_group_egress_rule" "prefix_lists" {
  for_each = local.creates_security_group ? var.egress_to_prefix_lists : {}

  security_group_id = aws_security_group.interpreter[0].id
  description       = coalesce(each.value.description, each.key)
  ip_protocol       = each.value.protocol
  from_port         = each.value.port
  to_port           = coalesce(each.value.to_port, each.value.port)
  prefix_list_id    = each.value.prefix_list_id

  tags = merge(var.tags, { Name = each.key })
}

# Only with allow_internet_egress.
resource "aws_vpc_security_group_egress_rule" "internet" {
  count = local.creates_security_group && var.allow_internet_egress ? 1 : 0

  security_group_id = aws_security_group.interpreter[0].id
  description       = "Any address of the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"

  tags = merge(var.tags, { Name = "internet" })
}
