# Generated from modules/evaluations/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "evaluator_ids" {
  description = "IDs of the evaluators, to evaluate on demand."
  value       = module.evaluations.evaluator_ids
}

output "result_log_group_names" {
  description = "Log groups with the scores."
  value       = module.evaluations.result_log_group_names
}
