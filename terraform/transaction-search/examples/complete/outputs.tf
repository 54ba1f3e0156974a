# Generated from modules/transaction-search/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "trace_segment_destination" {
  description = "Where X-Ray stores spans. Online evaluations depend on it."
  value       = module.transaction_search.trace_segment_destination
}
