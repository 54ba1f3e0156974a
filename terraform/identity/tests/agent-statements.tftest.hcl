# Generated from modules/identity/tests/agent-statements.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_resource "aws_bedrockagentcore_api_key_credential_provider" {
    defaults = {
      credential_provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/made"
    }
  }

  mock_resource "aws_bedrockagentcore_oauth2_credential_provider" {
    defaults = {
      callback_url            = "https://bedrock-agentcore.us-east-1.amazonaws.com/identities/oauth2/callback/made"
      credential_provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/made"
    }
  }

  mock_resource "aws_bedrockagentcore_workload_identity" {
    defaults = {
      workload_identity_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/made"
    }
  }
}

# What agents may do with the providers: each statement with all that it says.
variables {
  api_key_providers = {
    weather = {
      secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf"
      json_key   = "api_key"
    }
  }
  oauth2_providers = {
    code = {
      vendor     = "GithubOauth2"
      client_id  = "agents"
      secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
      json_key   = "github"
    }
  }
}

run "named_agents_use_these_providers_and_no_other" {
  variables {
    agent_names = ["research-agent"]
  }

  assert {
    condition = jsonencode(output.agent_statements_by_provider) == jsonencode({
      code = [
        {
          actions    = ["bedrock-agentcore:CompleteResourceTokenAuth", "bedrock-agentcore:GetResourceOauth2Token"]
          conditions = []
          resources = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/made",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research_agent-*",
          ]
        },
        {
          actions    = ["secretsmanager:GetSecretValue"]
          conditions = []
          resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"]
        },
      ]
      weather = [
        {
          actions    = ["bedrock-agentcore:GetResourceApiKey"]
          conditions = []
          resources = [
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/made",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
            "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research_agent-*",
          ]
        },
        {
          actions    = ["secretsmanager:GetSecretValue"]
          conditions = []
          resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf"]
        },
      ]
    })
    error_message = "The provider, the vault, the directory, and the identity of the agent; and the one secret."
  }

  assert {
    condition     = jsonencode(output.agent_statements) == jsonencode(concat(output.agent_statements_by_provider["code"], output.agent_statements_by_provider["weather"]))
    error_message = "Those of all providers."
  }

  assert {
    condition     = length(output.workload_token_statements) == 0 && length(output.warnings) == 0
    error_message = "In AgentCore Runtime the service gets the token."
  }

  assert {
    condition     = length(output.credential_provider_arns) == 2
    error_message = "Of both kinds."
  }
}

run "an_identity_of_your_own_gets_its_token" {
  variables {
    workload_identities = { batch-agent = {} }
  }

  assert {
    condition = jsonencode(output.workload_token_statements) == jsonencode([{
      actions    = ["bedrock-agentcore:GetWorkloadAccessToken", "bedrock-agentcore:GetWorkloadAccessTokenForJWT", "bedrock-agentcore:GetWorkloadAccessTokenForUserId"]
      conditions = []
      resources = [
        "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default",
        "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/made",
      ]
    }])
    error_message = "The directory and the identity."
  }

  assert {
    condition     = output.agent_statements_by_provider["code"][0].resources[3] == "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/made" && length(output.agent_statements_by_provider["code"][0].resources) == 4 && length(output.warnings) == 0
    error_message = "The statements name the identity."
  }
}

run "nobody_is_allowed_anything_until_somebody_is_named" {
  command = plan

  assert {
    condition     = length(output.agent_statements) == 0 && length(output.agent_statements_by_provider) == 0 && length(output.workload_token_statements) == 0 && length(output.warnings) == 1
    error_message = "A statement without an identity allows nothing, and the warning says so."
  }
}

run "without_providers_there_is_nothing_to_warn_of" {
  command = plan

  variables {
    api_key_providers = {}
    oauth2_providers  = {}
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nobody can use what is not there."
  }
}
