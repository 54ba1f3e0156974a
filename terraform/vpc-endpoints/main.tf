# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id
}

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for the private names of endpoints. Enable them in the VPC."
    }
  }
}

locals {
  # What each need brings, S3 aside. Source: AgentCore developer guide, "Configure for VPC", and PrivateLink, read
  # 2026-11-21.
  services_by_need = {
    browser          = ["bedrock-agentcore"]
    code             = []
    code_interpreter = ["bedrock-agentcore"]
    data_plane       = ["bedrock-agentcore"]
    gateway          = ["bedrock-agentcore.gateway"]
    identity         = ["bedrock-agentcore"]
    image            = ["ecr.api", "ecr.dkr"]
    kms              = ["kms"]
    mantle           = ["bedrock-mantle"]
    memory           = ["bedrock-agentcore"]
    metrics          = ["monitoring"]
    models           = ["bedrock-runtime"]
    parameters       = ["ssm"]
    secrets          = ["secretsmanager"]
    session_storage  = []
    sts              = ["sts"]
    traces           = ["xray"]
  }

  interface_services = toset(concat(["logs"], flatten([for need in var.needs : local.services_by_need[need]]), values(var.further_services)[*].service))

  # Only one endpoint per VPC and service can have private DNS, so the module does not create existing ones again.
  made_services = setsubtract(local.interface_services, keys(var.endpoint_ids))

  makes_s3_endpoint = (
    length(setintersection(var.needs, ["code", "image", "session_storage"])) + length(var.s3_buckets) > 0 &&
    !contains(keys(var.endpoint_ids), "s3")
  )

  makes_dynamodb_endpoint = length(var.dynamodb_tables) > 0 && !contains(keys(var.endpoint_ids), "dynamodb")
}

# The name of each zone in this account, as services list them. No condition on purpose: names do not change with the
# network, and a condition would make them unknown whenever it changes.
data "aws_availability_zone" "this" {
  for_each = toset(keys(var.subnet_ids_by_zone_id))

  zone_id = each.key
}

# The zones in which each service has endpoints: not all of them have all zones.
data "aws_vpc_endpoint_service" "this" {
  for_each = local.made_services

  service_name = "com.amazonaws.${local.region}.${each.key}"
}

locals {
  # Where a service's zones and the subnets' overlap.
  zone_ids_by_service = {
    for service in local.made_services : service => [
      for zone_id in keys(var.subnet_ids_by_zone_id) : zone_id
      if contains(data.aws_vpc_endpoint_service.this[service].availability_zones, data.aws_availability_zone.this[zone_id].name)
    ]
  }
}

resource "aws_vpc_endpoint" "interface" {
  for_each = local.made_services

  vpc_id              = var.vpc_id
  service_name        = "com.amazonaws.${local.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [for zone_id in local.zone_ids_by_service[each.key] : var.subnet_ids_by_zone_id[zone_id]]
  security_group_ids  = aws_security_group.endpoints[*].id
  private_dns_enabled = true

  policy = jsonencode({
    Version   = "2012-10-17",
    Statement = concat(local.interface_statements[each.key], local.further_action_statements[each.key])
  })

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  lifecycle {
    precondition {
      condition     = length(local.zone_ids_by_service[each.key]) > 0
      error_message = "subnet_ids_by_zone_id: found ${join(", ", keys(var.subnet_ids_by_zone_id))}, and ${each.key} has endpoints in none of them. Expected a subnet in one of the zones that this account calls ${join(", ", data.aws_vpc_endpoint_service.this[each.key].availability_zones)}. Add one."
    }

    precondition {
      condition = length(
        jsonencode({
          Version   = "2012-10-17",
          Statement = concat(local.interface_statements[each.key], local.further_action_statements[each.key])
        })
      ) <= 20480
      error_message = "The policy of the endpoint ${each.key} has ${length(jsonencode({ Version = "2012-10-17", Statement = concat(local.interface_statements[each.key], local.further_action_statements[each.key]) }))} characters, with ${length(var.caller_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer agents, callers, or resources, or use patterns of ARNs where the input allows them."
    }
  }

  # The private names need DNS in the VPC: found good before.
  depends_on = [data.aws_vpc.this]
}

# A gateway endpoint costs nothing, and is a route in each of the tables.
resource "aws_vpc_endpoint" "s3" {
  count = local.makes_s3_endpoint ? 1 : 0

  vpc_id            = var.vpc_id
  service_name      = "com.amazonaws.${local.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = var.route_table_ids
  policy            = jsonencode({ Version = "2012-10-17", Statement = local.s3_statements })

  tags = merge(var.tags, { Name = "${var.name}-s3" })

  lifecycle {
    precondition {
      condition     = length(var.route_table_ids) > 0
      error_message = "route_table_ids: got none, and the agents reach S3 through the gateway endpoint. Expected the tables of their subnets. Pass them."
    }

    precondition {
      condition     = length(jsonencode({ Version = "2012-10-17", Statement = local.s3_statements })) <= 20480
      error_message = "The policy of the endpoint s3 has ${length(jsonencode({ Version = "2012-10-17", Statement = local.s3_statements }))} characters. Expected at most 20480, the limit of AWS. Name fewer agents, buckets, prefixes, or tables."
    }
  }
}

resource "aws_vpc_endpoint" "dynamodb" {
  count = local.makes_dynamodb_endpoint ? 1 : 0

  vpc_id            = var.vpc_id
  service_name      = "com.amazonaws.${local.region}.dynamodb"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = var.route_table_ids
  policy            = jsonencode({ Version = "2012-10-17", Statement = local.dynamodb_statements })

  tags = merge(var.tags, { Name = "${var.name}-dynamodb" })

  lifecycle {
    precondition {
      condition     = length(var.route_table_ids) > 0
      error_message = "route_table_ids: got none, and the agents reach DynamoDB through the gateway endpoint. Expected the tables of their subnets. Pass them."
    }

    precondition {
      condition     = alltrue([for table in var.dynamodb_tables : split(":", table.table_arn)[3] == local.region])
      error_message = "dynamodb_tables: got ${join(", ", [for key, table in var.dynamodb_tables : "${key}: ${split(":", table.table_arn)[3]}" if split(":", table.table_arn)[3] != local.region])}. Expected tables of ${local.region}, which is the region of the endpoint. Name the replica of a global table in this region."
    }

    precondition {
      condition     = length(jsonencode({ Version = "2012-10-17", Statement = local.dynamodb_statements })) <= 20480
      error_message = "The policy of the endpoint dynamodb has ${length(jsonencode({ Version = "2012-10-17", Statement = local.dynamodb_statements }))} characters. Expected at most 20480, the limit of AWS. Name fewer agents, buckets, prefixes, or tables."
    }
  }
}

# The module checks existing endpoints and does not change their policies and security groups.
data "aws_vpc_endpoint" "existing" {
  for_each = var.endpoint_ids

  id = each.value

  lifecycle {
    postcondition {
      condition = (
        self.service_name == "com.amazonaws.${local.region}.${each.key}" &&
        self.vpc_endpoint_type == (contains(["dynamodb", "s3"], each.key) ? "Gateway" : "Interface") &&
        self.vpc_id == var.vpc_id
      )
      error_message = "endpoint_ids[\"${each.key}\"]: ${self.id} is a ${self.vpc_endpoint_type} endpoint of ${self.service_name} in ${self.vpc_id}. Expected the ${contains(["dynamodb", "s3"], each.key) ? "Gateway" : "Interface"} endpoint of com.amazonaws.${local.region}.${each.key} in ${var.vpc_id}. Pass the ID of that endpoint, or remove it and let the module create one."
    }
  }
}

# One group for all endpoints: it says who may open a connection, their policies say who may do what.
resource "aws_security_group" "endpoints" {
  # checkov:skip=CKV2_AWS_5:attached to the interface endpoints, which checkov does not always see

  count = length(local.made_services) > 0 ? 1 : 0

  name_prefix = "${var.name}-endpoints-"
  description = "Interface endpoints of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-endpoints" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "caller_security_groups" {
  for_each = length(local.made_services) > 0 ? var.caller_security_group_ids : {}

  security_group_id            = aws_security_group.endpoints[0].id
  description                  = "HTTPS from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "caller_networks" {
  for_each = length(local.made_services) > 0 ? var.caller_networks : {}

  security_group_id = aws_security_group.endpoints[0].id
  description       = "HTTPS from ${each.key}"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value

  tags = merge(var.tags, { Name = each.key })
}

locals {
  # Made and given, by service.
  endpoint_ids = merge(
    { for service, endpoint in aws_vpc_endpoint.interface : service => endpoint.id },
    { for endpoint in aws_vpc_endpoint.s3 : "s3" => endpoint.id },
    { for endpoint in aws_vpc_endpoint.dynamodb : "dynamodb" => endpoint.id },
    var.endpoint_ids,
  )
}
