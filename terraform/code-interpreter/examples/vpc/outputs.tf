# Generated from modules/code-interpreter/examples/vpc/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "code_interpreter_id" {
  description = "What agents name to start a session."
  value       = module.code.code_interpreter_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.code.warnings
}
