# The setting of the vault, and the policy for those who use the key, compared whole.
variables {
  kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
}

run "the_vault_of_the_account_and_region_uses_the_key" {
  assert {
    condition     = jsonencode([for key in aws_bedrockagentcore_token_vault_cmk.this.kms_configuration : [key.key_type, key.kms_key_arn]]) == jsonencode([["CustomerManagedKey", "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"]])
    error_message = "The key that was given."
  }

  assert {
    condition     = output.token_vault_arn == "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default"
    error_message = "The account has one vault in a region."
  }

  assert {
    condition = jsondecode(output.key_user_policy_json) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "UseKeyOfTokenVault"
          Effect   = "Allow"
          Action   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKeyWithoutPlaintext"]
          Resource = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
          Condition = {
            StringEquals = {
              "kms:ViaService"                                                                     = "bedrock-agentcore-identity.us-east-1.amazonaws.com"
              "kms:EncryptionContext:aws-crypto-ec:aws:bedrock-agentcore-identity:token-vault-arn" = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default"
            }
          }
        },
        {
          Sid      = "ReadKeyOfTokenVault"
          Effect   = "Allow"
          Action   = "kms:DescribeKey"
          Resource = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
        },
      ]
    }
    error_message = "Three uses through AgentCore Identity for this vault, and the description of the key."
  }
}

run "the_key_of_the_service_needs_no_policy" {
  command = plan

  variables {
    kms_key_arn = null
    key_type    = "ServiceManagedKey"
  }

  assert {
    condition     = jsonencode([for key in aws_bedrockagentcore_token_vault_cmk.this.kms_configuration : key.key_type]) == jsonencode(["ServiceManagedKey"]) && output.key_user_policy_json == null
    error_message = "The vault goes back to the service."
  }
}

run "a_multi_region_key_is_a_key" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-0123456789abcdef0123456789abcdef"
  }

  assert {
    condition     = aws_bedrockagentcore_token_vault_cmk.this.kms_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:111122223333:key/mrk-0123456789abcdef0123456789abcdef"
    error_message = "Its ID has as many characters."
  }
}

run "a_key_of_another_region_is_refused" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [aws_bedrockagentcore_token_vault_cmk.this]
}
