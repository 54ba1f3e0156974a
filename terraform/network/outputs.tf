# Generated from modules/network. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "What the private subnets can reach, from the inputs alone, so that the first plan shows it."
  value = {
    # What can be reached, by the names of the inputs.
    egress = {
      mode     = var.egress
      internet = local.internet_egress
    }
  }
}

output "vpc_id" {
  description = "ID of the VPC."
  value       = aws_vpc.this.id
}

output "vpc_cidr_block" {
  description = "IPv4 range of the VPC."
  value       = var.cidr_block
}

output "vpc_ipv6_cidr_block" {
  description = "IPv6 range of the VPC. Null without assign_ipv6."
  value       = var.assign_ipv6 ? aws_vpc.this.ipv6_cidr_block : null
}

output "subnet_ids" {
  description = "Private subnets, for agents and endpoints, in the order of their zone ids."
  value       = [for id in local.zone_ids : aws_subnet.private[id].id]

  # A subnet is of use once it has its table and its routes: who looks it up before finds the main table of the VPC.
  depends_on = [aws_route_table_association.private, aws_route.private_nat, aws_route.private_ipv6]
}

output "subnet_ids_by_zone_id" {
  description = "IDs of the private subnets, keyed by zone ID. The keys are known at plan."
  value       = { for id in local.zone_ids : id => aws_subnet.private[id].id }

  # A subnet is of use once it has its table and its routes: who looks it up before finds the main table of the VPC.
  depends_on = [aws_route_table_association.private, aws_route.private_nat, aws_route.private_ipv6]
}

output "subnet_cidr_blocks_by_zone_id" {
  description = "IPv4 CIDR ranges of the private subnets, keyed by zone ID. Known at plan if `cidr_block` is."
  value       = local.private_cidr_blocks
}

output "subnet_ipv6_cidr_blocks_by_zone_id" {
  description = "IPv6 ranges of the private subnets by zone id. Empty without assign_ipv6."
  value       = { for id in local.zone_ids : id => aws_subnet.private[id].ipv6_cidr_block if var.assign_ipv6 }
}

output "route_table_ids" {
  description = "IDs of the route tables of the private subnets, in the order of their zone IDs, for gateway endpoints."
  value       = [for id in local.zone_ids : aws_route_table.private[id].id]
}

output "route_table_ids_by_zone_id" {
  description = "IDs of the route tables of the private subnets, keyed by zone ID, to add further routes."
  value       = { for id in local.zone_ids : id => aws_route_table.private[id].id }
}

output "internet_egress" {
  description = "Whether the module gives the private subnets internet access. It does not include routes that you add. Known at plan."
  value       = local.internet_egress
}

output "nat_public_ips_by_zone_id" {
  description = "Public IPv4 addresses of the agents, keyed by the zone ID of the NAT gateway. Empty with `egress = \"none\"`."
  value       = { for id in local.nat_zone_ids : id => aws_eip.nat[id].public_ip }
}

output "flow_log_group_name" {
  description = "CloudWatch log group with the record of traffic."
  value       = aws_cloudwatch_log_group.flow_logs.name
}
