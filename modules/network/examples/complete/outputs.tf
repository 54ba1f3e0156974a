output "subnet_ids_by_zone_id" {
  description = "Private subnets by zone id, as vpc-endpoints takes them."
  value       = module.network.subnet_ids_by_zone_id
}

output "vpc_id" {
  description = "VPC, as vpc-endpoints takes it."
  value       = module.network.vpc_id
}

output "route_table_ids" {
  description = "Route tables of the private subnets, as vpc-endpoints takes them."
  value       = module.network.route_table_ids
}

output "allow_list" {
  description = "Addresses that a partner has to let in: IPv6 has no NAT, so the subnets show themselves."
  value = concat(
    [for ip in values(module.network.nat_public_ips_by_zone_id) : "${ip}/32"],
    values(module.network.subnet_ipv6_cidr_blocks_by_zone_id),
  )
}
