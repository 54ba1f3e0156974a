# Generated from modules/transaction-search/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "spans_log_group_name" {
  description = "CloudWatch log group with the spans of all applications."
  value       = module.transaction_search.spans_log_group_name
}
