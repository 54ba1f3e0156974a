# Generated from patterns/private-mcp-server-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

locals {
  # A resource gateway resolves public names wherever it is, private ones only where its resolver knows the zone; the
  # name of a load balancer is public.
  routing_domain = coalesce(var.routing_domain, aws_lb.this.dns_name)
}
