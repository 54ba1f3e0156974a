# Generated from modules/observability/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "log_group_names" {
  description = "Log groups, by resource and log type."
  value       = module.observability.log_group_names
}

output "alarm_arns" {
  description = "Alarms, for a composite alarm."
  value       = module.observability.alarm_arns
}

output "dashboard_name" {
  description = "Dashboard in the CloudWatch console."
  value       = module.observability.dashboard_name
}
