# Generated from patterns/private-rest-api-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, for host_name to resolve there. Enable them in the VPC."
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
  }
}

locals {
  # A resource gateway resolves public names wherever it is, private ones only where its resolver knows the zone; the
  # name of a load balancer is public.
  routing_domain = coalesce(var.routing_domain, aws_lb.this.dns_name)
}

data "aws_caller_identity" "current" {}

# One lookup per subnet, by position, because the IDs can be unknown at plan.
data "aws_subnet" "resource_gateway" {
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
  ip_address_type    = "IPV4"

  # Cannot change later. Each address limits the number of open connections.
  ipv4_addresses_per_eni = var.ipv4_addresses_per_interface

  # Cannot change later. Only IN_VPC resolves private hosted zones.
  resource_config_dns_resolution = var.dns_resolution

  tags = merge(var.tags, { Name = var.name })

  # Found good before: the service would say so minutes later.
  depends_on = [
    data.aws_vpc.this,
    data.aws_subnet.this,
    data.aws_security_group.resource_gateway,
    data.aws_subnet.resource_gateway,
  ]
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
      domain_name     = local.routing_domain
      ip_address_type = "IPV4"
    }
  }

  tags = merge(var.tags, { Name = var.name })
}
