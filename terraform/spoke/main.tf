# Generated from patterns/spoke. Change it there and run `npm run synth`: edits here are reported, not kept.

# Any account can request a peering with a VPC. This lookup lists, because it must not fail on destroy when the hub has
# already deleted the connection.
data "aws_vpc_peering_connections" "hub" {
  count = var.connection == "peering" ? 1 : 0

  filter {
    name   = "vpc-peering-connection-id"
    values = [var.vpc_peering_connection_id]
  }

  filter {
    name   = "requester-vpc-info.vpc-id"
    values = [var.hub_vpc_id]
  }

  filter {
    name   = "requester-vpc-info.cidr-block"
    values = [var.hub_vpc_cidr_block]
  }

  lifecycle {
    postcondition {
      condition     = length(self.ids) == 1
      error_message = "vpc_peering_connection_id: found no peering ${var.vpc_peering_connection_id} that ${var.hub_vpc_id} with ${var.hub_vpc_cidr_block} requested. Expected the peering that the hub requested. Pass the ID from vpc_peering_connection_ids of the hub, and its outputs hub_vpc_id and hub_vpc_cidr_block."
    }
  }
}

# Any account that the transit gateway is shared with can request an attachment.
data "aws_ec2_transit_gateway_vpc_attachments" "hub" {
  count = var.connection == "transit_gateway" && var.needs_acceptance ? 1 : 0

  filter {
    name   = "transit-gateway-attachment-id"
    values = [var.transit_gateway_attachment_id]
  }

  filter {
    name   = "vpc-id"
    values = [var.hub_vpc_id]
  }

  lifecycle {
    postcondition {
      condition     = length(self.ids) == 1
      error_message = "transit_gateway_attachment_id: found no attachment ${var.transit_gateway_attachment_id} of ${var.hub_vpc_id}. Expected the attachment of the hub. Pass the outputs transit_gateway_attachment_id and hub_vpc_id of the hub."
    }
  }
}

resource "aws_vpc_peering_connection_accepter" "this" {
  count = var.connection == "peering" && var.needs_acceptance ? 1 : 0

  vpc_peering_connection_id = var.vpc_peering_connection_id
  auto_accept               = true

  tags = merge(var.tags, { Name = var.name })

  # Accept only a connection that the lookup has verified.
  depends_on = [data.aws_vpc_peering_connections.hub]
}

resource "aws_ec2_transit_gateway_vpc_attachment_accepter" "this" {
  count = var.connection == "transit_gateway" && var.needs_acceptance ? 1 : 0

  transit_gateway_attachment_id = var.transit_gateway_attachment_id

  tags = merge(var.tags, { Name = var.name })

  # Accept only a connection that the lookup has verified.
  depends_on = [data.aws_ec2_transit_gateway_vpc_attachments.hub]
}

# Set also if false: deleting the resource would not disable the option on AWS.
resource "aws_vpc_peering_connection_options" "this" {
  count = var.connection == "peering" && var.needs_acceptance ? 1 : 0

  vpc_peering_connection_id = var.vpc_peering_connection_id

  accepter {
    allow_remote_vpc_dns_resolution = var.allow_remote_vpc_dns_resolution
  }

  # Options can be set on an active connection only.
  depends_on = [aws_vpc_peering_connection_accepter.this]
}

resource "aws_route" "to_hub" {
  for_each = var.route_table_ids

  route_table_id            = each.value
  destination_cidr_block    = var.hub_vpc_cidr_block
  vpc_peering_connection_id = var.vpc_peering_connection_id
  transit_gateway_id        = var.transit_gateway_id

  # A route is useless before the connection is accepted, and must not lead to an unverified VPC.
  depends_on = [
    data.aws_vpc_peering_connections.hub,
    aws_vpc_peering_connection_accepter.this,
    aws_ec2_transit_gateway_vpc_attachment_accepter.this,
  ]
}

resource "aws_route53_vpc_association_authorization" "hub" {
  for_each = var.hosted_zone_ids

  zone_id    = each.value
  vpc_id     = var.hub_vpc_id
  vpc_region = var.hub_region
}

locals {
  ingress_rules = {
    for pair in setproduct(keys(var.security_group_ids), keys(var.ports)) : "${pair[0]}/${pair[1]}" => {
      security_group_id = var.security_group_ids[pair[0]]
      port              = var.ports[pair[1]]
    }
  }
}

# By CIDR range: rules cannot reference security groups of the hub across every account, region, and transit gateway.
# Resource gateways have addresses of the hub's subnets.
resource "aws_vpc_security_group_ingress_rule" "hub" {
  for_each = local.ingress_rules

  security_group_id = each.value.security_group_id
  description       = "From the hub: ${each.key}"
  cidr_ipv4         = var.hub_vpc_cidr_block
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = each.value.port

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}
