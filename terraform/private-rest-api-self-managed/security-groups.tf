# Generated from patterns/private-rest-api-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# Attached to the network interfaces of the resource gateway. The gateway can connect only to what its egress rules
# allow.
resource "aws_security_group" "resource_gateway" {
  # checkov:skip=CKV2_AWS_5:attached to a resource gateway, a type that checkov does not know

  count = var.create_resource_gateway_security_group ? 1 : 0

  name_prefix = "${var.name}-gateway-"
  description = "Resource gateway in front of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-gateway" })

  lifecycle {
    create_before_destroy = true
  }
}

locals {
  resource_gateway_security_group_id = (
    var.create_resource_gateway_security_group ? one(aws_security_group.resource_gateway[*].id) :
    var.resource_gateway_security_group_id
  )
}

resource "aws_security_group" "load_balancer" {
  name_prefix = "${var.name}-lb-"
  description = "Load balancer of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${var.name}-lb" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "resource_gateway" {
  security_group_id            = local.resource_gateway_security_group_id
  description                  = "Load balancer of ${var.name}"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.load_balancer.id

  tags = merge(var.tags, { Name = "${var.name}-lb" })

  # Check an existing security group before adding a rule.
  depends_on = [data.aws_security_group.resource_gateway]
}

# No other source is allowed. Further callers need their own rule.
resource "aws_vpc_security_group_ingress_rule" "load_balancer" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Resource gateway of AgentCore"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = local.resource_gateway_security_group_id

  tags = merge(var.tags, { Name = "${var.name}-gateway" })
}

# The only egress of the load balancer, with the matching ingress rule of the backend.
resource "aws_vpc_security_group_egress_rule" "backends" {
  for_each = var.backend_security_group_ids

  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Requests to the backend"
  ip_protocol                  = "tcp"
  from_port                    = var.backend_port
  to_port                      = var.backend_port
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "backends" {
  for_each = var.backend_security_group_ids

  security_group_id            = each.value
  description                  = "Requests from the load balancer of ${var.name}"
  ip_protocol                  = "tcp"
  from_port                    = var.backend_port
  to_port                      = var.backend_port
  referenced_security_group_id = aws_security_group.load_balancer.id

  tags = merge(var.tags, { Name = each.key })
}

locals {
  # Health checks need security group rules like requests do, or no target becomes healthy.
  health_check_port = coalesce(var.health_check.port, var.backend_port)
}

# Only if health checks use another port: EC2 rejects duplicate rules.
resource "aws_vpc_security_group_egress_rule" "health_checks" {
  for_each = local.health_check_port == var.backend_port ? {} : var.backend_security_group_ids

  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Health checks to the backend"
  ip_protocol                  = "tcp"
  from_port                    = local.health_check_port
  to_port                      = local.health_check_port
  referenced_security_group_id = each.value

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_vpc_security_group_ingress_rule" "health_checks" {
  for_each = local.health_check_port == var.backend_port ? {} : var.backend_security_group_ids

  security_group_id            = each.value
  description                  = "Health checks from the load balancer of ${var.name}"
  ip_protocol                  = "tcp"
  from_port                    = local.health_check_port
  to_port                      = local.health_check_port
  referenced_security_group_id = aws_security_group.load_balancer.id

  tags = merge(var.tags, { Name = each.key })
}
