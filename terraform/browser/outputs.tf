# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

output "browser_arn" {
  description = "ARN of the browser."
  value       = aws_bedrockagentcore_browser.this.browser_arn
}

output "browser_id" {
  description = "ID of the browser, by which agents start sessions. Every change but one of tags gives a new one: pass it to the agent from here, never as a constant."
  value       = aws_bedrockagentcore_browser.this.browser_id
}

output "profile_ids" {
  description = "IDs of the browser profiles, by name."
  value       = { for name, profile in aws_bedrockagentcore_browser_profile.this : name => profile.profile_id }
}

output "security_group_id" {
  description = "Security group that the module creates, to name as the source in rules elsewhere. Null where existing ones are used, and outside of a VPC."
  value       = one(aws_security_group.browser[*].id)
}

output "security_group_ids" {
  description = "Groups of the browser's interfaces. Name them as the source in the rules of what the browser must reach."
  value       = local.security_group_ids
}

output "execution_role_arn" {
  description = "Role of the browser."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the browser needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}

output "agent_statements" {
  description = "Statements for the role of each agent that uses the browser, for the input `further_statements` of the runtime modules. They allow starting, driving, watching, and stopping sessions of this browser, using its profiles, and reading its certificates and policy files."
  value       = local.agent_statements
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
