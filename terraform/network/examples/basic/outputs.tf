# Generated from modules/network/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "subnet_ids" {
  description = "Private subnets, as the runtime patterns take them."
  value       = module.network.subnet_ids
}
