output "code_interpreter_id" {
  description = "What agents name to start a session."
  value       = module.code.code_interpreter_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.code.warnings
}
