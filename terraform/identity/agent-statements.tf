# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  directory_arn = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:workload-identity-directory/default"

  # Decided by names that the user wrote. Without an identity the statements would allow nothing.
  has_users = length(var.agent_names) > 0 || length(var.workload_identities) > 0

  # A token or key is checked against its provider, the vault, the workload identity of the agent, and the directory of
  # that. AgentCore names the identity of a runtime after it.
  shared_arns = concat(
    [
      "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:token-vault/default",
      local.directory_arn,
    ],
    [for name in var.agent_names : "${local.directory_arn}/workload-identity/${replace(name, "-", "_")}-*"],
    values(aws_bedrockagentcore_workload_identity.this)[*].workload_identity_arn,
  )

  statements_by_provider = merge(
    {
      for name, provider in aws_bedrockagentcore_api_key_credential_provider.this : name => [{
        actions    = ["bedrock-agentcore:GetResourceApiKey"]
        resources  = concat([provider.credential_provider_arn], local.shared_arns)
        conditions = []
        }, {
        actions    = ["secretsmanager:GetSecretValue"]
        resources  = [var.api_key_providers[name].secret_arn]
        conditions = []
      }] if local.has_users
    },
    {
      for name, provider in aws_bedrockagentcore_oauth2_credential_provider.this : name => [{
        actions    = ["bedrock-agentcore:CompleteResourceTokenAuth", "bedrock-agentcore:GetResourceOauth2Token"]
        resources  = concat([provider.credential_provider_arn], local.shared_arns)
        conditions = []
        }, {
        actions    = ["secretsmanager:GetSecretValue"]
        resources  = [var.oauth2_providers[name].secret_arn]
        conditions = []
      }] if local.has_users
    },
  )

  # For agents outside of AgentCore Runtime, which fetch the token of their identity themselves.
  workload_token_statements = length(var.workload_identities) > 0 ? [{
    actions = [
      "bedrock-agentcore:GetWorkloadAccessToken",
      "bedrock-agentcore:GetWorkloadAccessTokenForJWT",
      "bedrock-agentcore:GetWorkloadAccessTokenForUserId",
    ]
    resources  = concat([local.directory_arn], values(aws_bedrockagentcore_workload_identity.this)[*].workload_identity_arn)
    conditions = []
  }] : []
}
