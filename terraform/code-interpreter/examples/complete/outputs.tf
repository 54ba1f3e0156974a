# Generated from modules/code-interpreter/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "code_interpreter_id" {
  description = "What agents name to start a session."
  value       = module.code.code_interpreter_id
}

output "execution_role_arn" {
  description = "The role that code has, for the policy of the bucket."
  value       = module.code.execution_role_arn
}

output "agent_statements" {
  description = "What the role of an agent needs to use the code interpreter."
  value       = module.code.agent_statements
}
