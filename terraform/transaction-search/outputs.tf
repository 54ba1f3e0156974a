# Generated from modules/transaction-search. Change it there and run `npm run synth`: edits here are reported, not kept.

output "trace_segment_destination" {
  description = "Where X-Ray stores spans: CloudWatchLogs or XRay. Let whatever needs Transaction Search, such as an online evaluation, depend on it."
  value       = aws_xray_trace_segment_destination.this.destination

  # In use once the indexing rule is set.
  depends_on = [aws_xray_indexing_rule.default]
}

output "spans_log_group_name" {
  description = "CloudWatch log group with all spans. X-Ray creates it, and keeps spans for 30 days."
  value       = "aws/spans"
}
