# Generated from patterns/private-api-gateway-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_security_group" "resource_gateway" {
  count = var.create_resource_gateway_security_group ? 0 : 1

  id = var.resource_gateway_security_group_id

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "resource_gateway_security_group_id: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass a group of that VPC."
    }

    # A change of the default security group would change what the gateway reaches, where nobody expects it.
    postcondition {
      condition     = self.name != "default"
      error_message = "resource_gateway_security_group_id: ${self.id} is the default security group of ${self.vpc_id}. Expected another security group. Pass another security group, or let the module create one."
    }
  }
}

resource "aws_security_group" "resource_gateway" {
  # checkov:skip=CKV2_AWS_5:the resource gateway uses it, which checkov does not know

  count = var.create_resource_gateway_security_group ? 1 : 0

  name_prefix = "${var.name}-resource-gateway-"
  description = "Resource gateway: out to the endpoint of execute-api alone"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-resource-gateway" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "execute_api" {
  count = var.create_execute_api_endpoint ? 1 : 0

  name_prefix = "${var.name}-execute-api-"
  description = "Endpoint of execute-api: in from the resource gateway alone"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-execute-api" })

  lifecycle {
    create_before_destroy = true
  }
}

locals {
  resource_gateway_security_group_id = (
    var.create_resource_gateway_security_group ? one(aws_security_group.resource_gateway[*].id) :
    var.resource_gateway_security_group_id
  )

  execute_api_security_group_id = var.create_execute_api_endpoint ? one(aws_security_group.execute_api[*].id) : var.execute_api_security_group_id
}

resource "aws_vpc_security_group_egress_rule" "execute_api" {
  count = var.create_security_group_rules ? 1 : 0

  security_group_id            = local.resource_gateway_security_group_id
  description                  = "HTTPS to the endpoint of execute-api"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = local.execute_api_security_group_id

  tags = merge(var.tags, { Name = "execute-api" })
}

resource "aws_vpc_security_group_ingress_rule" "resource_gateway" {
  count = var.create_security_group_rules ? 1 : 0

  security_group_id            = local.execute_api_security_group_id
  description                  = "HTTPS from the resource gateway"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = local.resource_gateway_security_group_id

  tags = merge(var.tags, { Name = "resource-gateway" })
}

data "aws_caller_identity" "current" {}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "this" {
  count = length(var.resource_gateway_subnet_ids)

  id = var.resource_gateway_subnet_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "resource_gateway_subnet_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass subnets of that VPC."
    }

    # VPC Lattice does not find subnets that another account shares, and reports it only when the target is created.
    postcondition {
      condition     = self.owner_id == data.aws_caller_identity.current.account_id
      error_message = "resource_gateway_subnet_ids[${count.index}]: ${self.id} belongs to account ${self.owner_id}. Expected ${data.aws_caller_identity.current.account_id}, because a resource gateway cannot be in a subnet that another account shares. Pass subnets of this account, or let the owner of the VPC share the resource."
    }
  }
}

# Nothing here can be changed in place but groups and tags: a new subnet is a new resource gateway, and an outage.
resource "aws_vpclattice_resource_gateway" "this" {
  count = var.create_resource_gateway ? 1 : 0

  name               = var.name
  vpc_id             = var.vpc_id
  subnet_ids         = var.resource_gateway_subnet_ids
  security_group_ids = [local.resource_gateway_security_group_id]
  ip_address_type    = var.ip_address_type

  # Cannot change later. Each address limits the number of open connections.
  ipv4_addresses_per_eni = var.ip_address_type == "IPV6" ? null : var.ipv4_addresses_per_interface

  # Cannot change later. Only IN_VPC resolves private hosted zones.
  resource_config_dns_resolution = var.dns_resolution

  tags = merge(var.tags, { Name = var.name })

  # Found good before: the service would say so minutes later.
  depends_on = [data.aws_subnet.this, data.aws_security_group.resource_gateway]
}

locals {
  resource_gateway_id = var.create_resource_gateway ? one(aws_vpclattice_resource_gateway.this[*].id) : var.resource_gateway_id
}

resource "aws_vpclattice_resource_configuration" "this" {
  name                        = var.name
  type                        = "SINGLE"
  protocol                    = "TCP"
  port_ranges                 = ["443"]
  resource_gateway_identifier = local.resource_gateway_id

  resource_configuration_definition {
    dns_resource {
      domain_name     = coalesce(local.routing_domain, local.server_host)
      ip_address_type = var.ip_address_type
    }
  }

  tags = merge(var.tags, { Name = var.name })
}
