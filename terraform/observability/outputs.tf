# Generated from modules/observability. Change it there and run `npm run synth`: edits here are reported, not kept.

output "log_group_names" {
  description = "Names of the CloudWatch log groups, keyed by key and log type, such as \"research/APPLICATION_LOGS\". Empty when destination_type is not CWL."
  value       = { for id, group in aws_cloudwatch_log_group.logs : id => group.name }
}

output "delivery_ids" {
  description = "IDs of the deliveries, keyed by key and log type, such as \"research/TRACES\"."
  value       = { for id, delivery in merge(aws_cloudwatch_log_delivery.logs, aws_cloudwatch_log_delivery.traces) : id => delivery.id }
}

output "alarm_arns" {
  description = "ARNs of the alarms, keyed as in alarms."
  value       = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.arn }
}

output "dashboard_name" {
  description = "Name of the dashboard, null without create_dashboard."
  value       = one(aws_cloudwatch_dashboard.this[*].dashboard_name)
}
