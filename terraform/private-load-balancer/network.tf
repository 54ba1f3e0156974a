# Generated from patterns/private-load-balancer. Change it there and run `npm run synth`: edits here are reported, not kept.

# Groups and endpoints take var.vpc_id, not the ID of this lookup: one that is read during the apply is unknown before,
# and would replace them all.
data "aws_vpc" "this" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "vpc_id: ${self.id} has DNS support ${self.enable_dns_support ? "on" : "off"} and DNS hostnames ${self.enable_dns_hostnames ? "on" : "off"}. Expected both on, so that host_name resolves there. Enable them in the VPC."
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
