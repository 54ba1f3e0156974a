output "log_group_names" {
  description = "Log groups, by resource and log type."
  value       = module.observability.log_group_names
}
