output "result_log_group_names" {
  description = "Log groups with the scores."
  value       = module.evaluations.result_log_group_names
}
