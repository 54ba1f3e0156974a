# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

output "code_interpreter_arn" {
  description = "ARN of the code interpreter."
  value       = aws_bedrockagentcore_code_interpreter.this.code_interpreter_arn
}

output "code_interpreter_id" {
  description = "ID of the code interpreter, by which agents start sessions. Every change but one of tags gives a new one: pass it to the agent from here, never as a constant."
  value       = aws_bedrockagentcore_code_interpreter.this.code_interpreter_id
}

output "security_group_id" {
  description = "Security group that the module creates, to name as the source in rules elsewhere. Null where existing ones are used, and outside of a VPC."
  value       = one(aws_security_group.interpreter[*].id)
}

output "security_group_ids" {
  description = "Groups of the code interpreter's interfaces. Name them as the source in the rules of what the code interpreter must reach."
  value       = local.security_group_ids
}

output "execution_role_arn" {
  description = "Role of the code interpreter."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the code interpreter needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}

output "agent_statements" {
  description = "Statements for the role of each agent that uses the code interpreter, for the input `further_statements` of the runtime modules. They allow starting, using, listing, and stopping sessions of this code interpreter, and reading its certificates. The execution role decides what code can do."
  value       = local.agent_statements
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
