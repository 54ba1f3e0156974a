# Generated from patterns/private-api-gateway-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # By method, not by operation: all inline policies of a role together have 10,240 characters. All methods where the
  # document is in S3, unread.
  api_method_arns = (
    length(local.openapi_operations) == 0 ? ["${local.stage_arn}/*"] :
    [
      for method in distinct([for operation in local.openapi_operations : split(" ", operation.name)[0]]) :
      "${local.stage_arn}/${method}/*"
    ]
  )

  oauth = try(var.credential.oauth, null)

  api_key                 = try(var.credential.api_key, null)
  credential_provider_arn = try(coalesce(try(local.oauth.provider_arn, null), try(local.api_key.provider_arn, null)), null)
  secret_arn              = try(coalesce(try(local.oauth.secret_arn, null), try(local.api_key.secret_arn, null)), null)

  # arn:aws:bedrock-agentcore:<region>:<account>, out of the ARN of the credential provider: a lookup would turn unknown
  # with every change upstream.
  agentcore_arn = try(split(":token-vault/", local.credential_provider_arn)[0], "")

  # AgentCore gives each gateway a workload identity of the same name, and checks it and its directory.
  workload_identity_arns = [
    "${local.agentcore_arn}:workload-identity-directory/default",
    "${local.agentcore_arn}:workload-identity-directory/default/workload-identity/${var.gateway_id}",
  ]

  credential_provider_arns = concat(local.workload_identity_arns, [
    try(regex("^.*:token-vault/[^/]+", local.credential_provider_arn), ""),
    local.credential_provider_arn,
  ])
}

# What the role of the gateway needs for this target, and no more.
resource "aws_iam_role_policy" "gateway" {
  count = var.attach_gateway_role_policy && (var.sign_requests || var.credential != null || var.openapi_s3 != null) ? 1 : 0

  name = "target-${var.name}"
  role = var.gateway_role_name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = flatten([
      var.sign_requests ? [{
        Sid      = "InvokeApi"
        Effect   = "Allow"
        Action   = "execute-api:Invoke"
        Resource = local.api_method_arns
      }] : [],
      local.oauth != null || local.api_key != null ? [{
        Sid      = "GetWorkloadToken"
        Effect   = "Allow"
        Action   = "bedrock-agentcore:GetWorkloadAccessToken"
        Resource = local.workload_identity_arns
      }] : [],
      local.oauth != null || local.api_key != null ? [{
        Sid      = "ReadCredential"
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = local.secret_arn
      }] : [],
      local.oauth != null ? [{
        Sid      = "GetOauthToken"
        Effect   = "Allow"
        Action   = "bedrock-agentcore:GetResourceOauth2Token"
        Resource = local.credential_provider_arns
      }] : [],
      local.api_key != null ? [{
        Sid      = "GetApiKey"
        Effect   = "Allow"
        Action   = "bedrock-agentcore:GetResourceApiKey"
        Resource = local.credential_provider_arns
      }] : [],
      var.openapi_s3 != null ? [{
        Sid      = "ReadSchema"
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = var.openapi_s3.object_arn
      }] : [],
    ])
  })

  lifecycle {
    postcondition {
      condition     = length(self.policy) <= 10240
      error_message = "The policy that the target ${var.name} attaches to ${var.gateway_role_name} has ${length(self.policy)} characters. Expected at most 10240, the limit of AWS. Name fewer actions and resources, or set attach_gateway_role_policy = false and attach a managed policy."
    }
  }
}
