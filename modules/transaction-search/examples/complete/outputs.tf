output "trace_segment_destination" {
  description = "Where X-Ray stores spans. Online evaluations depend on it."
  value       = module.transaction_search.trace_segment_destination
}
