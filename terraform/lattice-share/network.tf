# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

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

data "aws_security_group" "given" {
  count = length(var.security_group_ids)

  id = var.security_group_ids[count.index]

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "security_group_ids[${count.index}]: ${self.id} is in ${self.vpc_id}. Expected ${var.vpc_id}. Pass groups of that VPC."
    }

    # A change of the default security group would change what the gateway reaches, where nobody expects it.
    postcondition {
      condition     = self.name != "default"
      error_message = "security_group_ids[${count.index}]: ${self.id} is the default security group of ${self.vpc_id}. Expected another security group. Create a security group that allows egress to the target only."
    }
  }
}

# Nothing here can be changed in place but groups and tags: a new subnet is a new resource gateway, and an outage.
resource "aws_vpclattice_resource_gateway" "this" {
  count = var.create_resource_gateway ? 1 : 0

  name               = var.name
  vpc_id             = var.vpc_id
  subnet_ids         = var.resource_gateway_subnet_ids
  security_group_ids = var.security_group_ids
  ip_address_type    = var.ip_address_type

  # Cannot change later. Each address limits the number of open connections.
  ipv4_addresses_per_eni = var.ip_address_type == "IPV6" ? null : var.ipv4_addresses_per_interface

  # Cannot change later. Only IN_VPC resolves private hosted zones.
  resource_config_dns_resolution = var.dns_resolution

  tags = merge(var.tags, { Name = var.name })

  # Found good before: the service would say so minutes later.
  depends_on = [data.aws_subnet.this, data.aws_security_group.given]
}

locals {
  resource_gateway_id = var.create_resource_gateway ? one(aws_vpclattice_resource_gateway.this[*].id) : var.resource_gateway_id
}

resource "aws_vpclattice_resource_configuration" "this" {
  name                        = var.name
  type                        = "SINGLE"
  protocol                    = "TCP"
  port_ranges                 = [tostring(var.port)]
  resource_gateway_identifier = local.resource_gateway_id

  resource_configuration_definition {
    dynamic "dns_resource" {
      for_each = var.ip_address == null ? [coalesce(var.routing_domain, var.domain_name)] : []

      content {
        domain_name     = dns_resource.value
        ip_address_type = var.ip_address_type
      }
    }

    dynamic "ip_resource" {
      for_each = var.ip_address[*]

      content {
        ip_address = ip_resource.value
      }
    }
  }

  # Set explicitly, because AWS documents contradictory defaults.
  allow_association_to_shareable_service_network = false

  tags = merge(var.tags, { Name = var.name })

  # VPC Lattice can need minutes after the last consumer is deleted; the default of the provider is 10 minutes.
  timeouts {
    delete = "30m"
  }
}
