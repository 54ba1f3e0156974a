# Generated from patterns/hub-and-spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Rules by CIDR range, where security groups cannot be referenced (transit gateway, other region) or none is set.
  network_rules = merge([
    for key, spoke in local.accepted_spokes : {
      for pair in setproduct(keys(spoke.cidr_blocks), keys(spoke.ports)) : "${key}/${pair[0]}/${pair[1]}" => {
        cidr_block = spoke.cidr_blocks[pair[0]]
        port       = spoke.ports[pair[1]]
      }
    } if length(spoke.peer_security_group_ids) == 0
  ]...)

  group_rules = merge([
    for key, spoke in local.accepted_spokes : {
      for pair in setproduct(keys(spoke.peer_security_group_ids), keys(spoke.ports)) : "${key}/${pair[0]}/${pair[1]}" => {
        spoke             = key
        owner_id          = spoke.peer_owner_id
        security_group_id = spoke.peer_security_group_ids[pair[0]]
        port              = spoke.ports[pair[1]]
      }
    }
  ]...)
}

resource "aws_vpc_security_group_egress_rule" "networks" {
  for_each = local.network_rules

  security_group_id = var.security_group_id
  description       = "To the spoke ${each.key}"
  cidr_ipv4         = each.value.cidr_block
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = each.value.port

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

resource "aws_vpc_security_group_egress_rule" "groups" {
  for_each = local.group_rules

  security_group_id = var.security_group_id
  description       = "To the spoke ${each.key}"

  # A reference to a security group of another account needs the account ID.
  referenced_security_group_id = each.value.owner_id == null ? each.value.security_group_id : "${each.value.owner_id}/${each.value.security_group_id}"

  ip_protocol = "tcp"
  from_port   = each.value.port
  to_port     = each.value.port

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  # A rule can reference a security group of another VPC only after the connection is active.
  depends_on = [aws_vpc_peering_connection.spokes]
}

# Both security groups need a rule. If the other side accepts the connection, the module spoke creates this one.
resource "aws_vpc_security_group_ingress_rule" "groups" {
  for_each = { for key, rule in local.group_rules : key => rule if contains(keys(local.accepted_here), rule.spoke) }

  security_group_id            = each.value.security_group_id
  description                  = "From the hub ${var.name}: ${each.key}"
  referenced_security_group_id = var.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  # A rule can reference a security group of another VPC only after the connection is active.
  depends_on = [aws_vpc_peering_connection.spokes]
}
