# Generated from modules/evaluations/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "result_log_group_names" {
  description = "Log groups with the scores."
  value       = module.evaluations.result_log_group_names
}
