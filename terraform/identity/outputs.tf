# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

output "api_key_provider_arns" {
  description = "ARNs of the API key credential providers, keyed by name."
  value       = { for name, made in aws_bedrockagentcore_api_key_credential_provider.this : name => made.credential_provider_arn }
}

output "oauth2_provider_arns" {
  description = "ARNs of the OAuth2 credential providers, keyed by name."
  value       = { for name, made in aws_bedrockagentcore_oauth2_credential_provider.this : name => made.credential_provider_arn }
}

output "credential_provider_arns" {
  description = "ARNs of all credential providers, as `credential_provider_arns` of `runtime-isolated` and `vpc-endpoints` takes them."
  value = concat(
    values(aws_bedrockagentcore_api_key_credential_provider.this)[*].credential_provider_arn,
    values(aws_bedrockagentcore_oauth2_credential_provider.this)[*].credential_provider_arn
  )
}

output "secret_arns" {
  description = "ARNs of the secrets that the providers read, keyed by provider. They are what was passed, and never a value."
  value = merge(
    { for name, provider in var.api_key_providers : name => provider.secret_arn },
    { for name, provider in var.oauth2_providers : name => provider.secret_arn }
  )
}

output "callback_urls" {
  description = "Callback URLs of the OAuth2 providers, keyed by name. Register each at its identity provider. The user's web browser must reach it."
  value       = { for name, made in aws_bedrockagentcore_oauth2_credential_provider.this : name => made.callback_url }
}

output "workload_identity_arns" {
  description = "ARNs of the workload identities, keyed by name."
  value       = { for name, made in aws_bedrockagentcore_workload_identity.this : name => made.workload_identity_arn }
}

output "agent_statements" {
  description = "Statements for the roles of agents that use every provider, for the input `further_statements` of the runtime modules. They allow getting tokens and API keys as the workload identities of `agent_names` and `workload_identities`, and reading the secrets. Empty without those two inputs."
  value       = flatten(values(local.statements_by_provider))
}

output "agent_statements_by_provider" {
  description = "The same, keyed by provider, for agents that use some of them. Join those of several with `concat`."
  value       = local.statements_by_provider
}

output "workload_token_statements" {
  description = "Statements for the roles of agents outside of AgentCore Runtime: to get workload access tokens of `workload_identities`. They also need those of the providers. Empty without identities."
  value       = local.workload_token_statements
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
