# Generated from modules/network/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "subnet_ids_by_zone_id" {
  description = "Private subnets by zone id, as vpc-endpoints takes them."
  value       = module.network.subnet_ids_by_zone_id
}

output "allow_list" {
  description = "Addresses that a partner has to let in."
  value       = [for ip in values(module.network.nat_public_ips_by_zone_id) : "${ip}/32"]
}
