# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for the name of the target to resolve there. Enable them in the VPC."
    }
  }
}

data "aws_caller_identity" "current" {}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "this" {
  count = length(var.subnet_ids)

  id = var.subnet_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "subnet_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass subnets of that VPC."
    }

    # VPC Lattice does not find subnets that another account shares, and reports it only when the target is created.
    postcondition {
      condition     = self.owner_id == data.aws_caller_identity.current.account_id
      error_message = "subnet_ids[${count.index}]: ${self.id} belongs to account ${self.owner_id}. Expected ${data.aws_caller_identity.current.account_id}, because a resource gateway cannot be in a subnet that another account shares. Pass subnets of this account, or let the owner of the VPC share the resource."
    }
  }
}
