# Generated from modules/token-vault-key. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id      = data.aws_caller_identity.current.account_id
  partition       = data.aws_partition.current.partition
  region          = data.aws_region.current.id
  token_vault_arn = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:token-vault/default"
}

# Of the vault "default", which all applications of the account and Region share. Destroying this changes nothing in
# AWS.
resource "aws_bedrockagentcore_token_vault_cmk" "this" {
  kms_configuration {
    key_type    = var.key_type
    kms_key_arn = var.kms_key_arn
  }

  lifecycle {
    precondition {
      condition     = var.kms_key_arn == null ? true : split(":", var.kms_key_arn)[3] == local.region
      error_message = "kms_key_arn: got ${coalesce(var.kms_key_arn, "none")}. Expected a key of ${local.region}, the Region of the vault. Pass a key, or the replica of a multi-Region key, of that Region."
    }
  }
}

locals {
  # The key is used with the identity of the caller, through AgentCore Identity alone and for this vault alone.
  key_user_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "UseKeyOfTokenVault"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKeyWithoutPlaintext"]
        Resource = var.kms_key_arn
        # The host is not that of the data plane.
        Condition = {
          StringEquals = {
            "kms:ViaService"                                                                     = "bedrock-agentcore-identity.${local.region}.amazonaws.com"
            "kms:EncryptionContext:aws-crypto-ec:aws:bedrock-agentcore-identity:token-vault-arn" = local.token_vault_arn
          }
        }
      },
      {
        Sid      = "ReadKeyOfTokenVault"
        Effect   = "Allow"
        Action   = "kms:DescribeKey"
        Resource = var.kms_key_arn
      },
    ]
  })
}
