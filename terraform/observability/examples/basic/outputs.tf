# Generated from modules/observability/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "log_group_names" {
  description = "Log groups, by resource and log type."
  value       = module.observability.log_group_names
}
