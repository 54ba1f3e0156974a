output "spans_log_group_name" {
  description = "CloudWatch log group with the spans of all applications."
  value       = module.transaction_search.spans_log_group_name
}
