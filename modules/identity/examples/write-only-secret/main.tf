provider "aws" {
  region = "us-east-1"
}

data "aws_caller_identity" "current" {}

resource "aws_secretsmanager_secret" "weather" {
  #checkov:skip=CKV_AWS_149:Secrets Manager encrypts with its own key. Set kms_key_id for yours, and let AgentCore decrypt.
  #checkov:skip=CKV2_AWS_57:The weather service gives the key. Raise the version to write another one.
  name        = "weather"
  description = "API key that agents use for the weather service"
}

# Neither the plan nor the state has the value. A new value is written when the version is raised.
resource "aws_secretsmanager_secret_version" "weather" {
  secret_id                = aws_secretsmanager_secret.weather.id
  secret_string_wo         = jsonencode({ api_key = var.weather_api_key })
  secret_string_wo_version = var.weather_api_key_version
}

resource "aws_secretsmanager_secret_policy" "weather" {
  secret_arn = aws_secretsmanager_secret.weather.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AgentCoreReads"
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Condition = {
        StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
      }
    }]
  })
}

module "identity" {
  source = "../.."

  api_key_providers = {
    weather = { secret_arn = aws_secretsmanager_secret_policy.weather.secret_arn, json_key = "api_key" }
  }

  agent_names = ["research-agent"]
}
