# What each provider is created with: the block of its vendor alone, and the secret by reference.
variables {
  api_key_providers = {
    weather = {
      secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf"
      json_key   = "api_key"
    }
  }
}

run "an_api_key_stays_in_its_secret" {
  variables {
    tags = { team = "agents" }
  }

  assert {
    condition = jsonencode([for provider in aws_bedrockagentcore_api_key_credential_provider.this : [
      provider.name, provider.api_key, provider.api_key_wo, provider.api_key_secret_source, provider.api_key_secret_config, provider.tags
    ]]) == jsonencode([["weather", null, null, "EXTERNAL", [{ json_key = "api_key", secret_id = "arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf" }], { team = "agents" }]])
    error_message = "AgentCore reads the key from the secret."
  }

  assert {
    condition     = output.secret_arns == { weather = "arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf" } && output.api_key_provider_arns == { weather = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/made" }
    error_message = "Gateway targets take both."
  }
}

run "without_tags_there_are_none" {
  command = plan

  assert {
    condition     = aws_bedrockagentcore_api_key_credential_provider.this["weather"].tags == null
    error_message = "The service returns no empty map."
  }
}

run "each_vendor_has_its_block_and_no_other" {
  variables {
    api_key_providers = {}
    oauth2_providers = {
      for vendor in ["Atlassian", "Github", "Google", "Linkedin", "Microsoft", "Salesforce", "Slack", "X", "Facebook"] : vendor => {
        vendor     = "${vendor}Oauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = vendor
      }
    }
  }

  assert {
    condition = jsonencode({
      for name, provider in aws_bedrockagentcore_oauth2_credential_provider.this : name => concat([provider.credential_provider_vendor], [
        for blocks in [
          provider.oauth2_provider_config[0].atlassian_oauth2_provider_config,
          provider.oauth2_provider_config[0].github_oauth2_provider_config,
          provider.oauth2_provider_config[0].google_oauth2_provider_config,
          provider.oauth2_provider_config[0].linkedin_oauth2_provider_config,
          provider.oauth2_provider_config[0].microsoft_oauth2_provider_config,
          provider.oauth2_provider_config[0].salesforce_oauth2_provider_config,
          provider.oauth2_provider_config[0].slack_oauth2_provider_config,
          provider.oauth2_provider_config[0].included_oauth2_provider_config,
          provider.oauth2_provider_config[0].custom_oauth2_provider_config,
        ] : length(blocks)
      ])
      }) == jsonencode({
      Atlassian  = ["AtlassianOauth2", 1, 0, 0, 0, 0, 0, 0, 0, 0]
      Facebook   = ["FacebookOauth2", 0, 0, 0, 0, 0, 0, 0, 1, 0]
      Github     = ["GithubOauth2", 0, 1, 0, 0, 0, 0, 0, 0, 0]
      Google     = ["GoogleOauth2", 0, 0, 1, 0, 0, 0, 0, 0, 0]
      Linkedin   = ["LinkedinOauth2", 0, 0, 0, 1, 0, 0, 0, 0, 0]
      Microsoft  = ["MicrosoftOauth2", 0, 0, 0, 0, 1, 0, 0, 0, 0]
      Salesforce = ["SalesforceOauth2", 0, 0, 0, 0, 0, 1, 0, 0, 0]
      Slack      = ["SlackOauth2", 0, 0, 0, 0, 0, 0, 1, 0, 0]
      X          = ["XOauth2", 0, 0, 0, 0, 0, 0, 0, 1, 0]
    })
    error_message = "The service wants the block of the vendor."
  }

  assert {
    condition = alltrue([
      for name, provider in aws_bedrockagentcore_oauth2_credential_provider.this : alltrue([
        for block in concat(
          provider.oauth2_provider_config[0].atlassian_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].github_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].google_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].linkedin_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].microsoft_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].salesforce_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].slack_oauth2_provider_config[*].client_secret_config[0],
          provider.oauth2_provider_config[0].included_oauth2_provider_config[*].client_secret_config[0],
        ) : block.json_key == name && block.secret_id == "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
      ])
    ])
    error_message = "The secret of each, by reference."
  }

  assert {
    condition     = alltrue([for provider in aws_bedrockagentcore_oauth2_credential_provider.this : provider.tags == null])
    error_message = "The service returns no empty map here either."
  }

  assert {
    condition     = output.oauth2_provider_arns["X"] == "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/made" && output.callback_urls["X"] == "https://bedrock-agentcore.us-east-1.amazonaws.com/identities/oauth2/callback/made" && length(output.callback_urls) == 9
    error_message = "By name."
  }
}

run "a_client_is_known_by_its_id_and_its_secret_by_reference" {
  command = plan

  variables {
    tags = { team = "agents" }
    oauth2_providers = {
      code = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "github"
      }
      tickets = {
        vendor         = "OktaOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key       = "okta"
        issuer         = "https://acme.okta.com"
        token_endpoint = "https://acme.okta.com/token"
      }
      mail = {
        vendor     = "MicrosoftOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "microsoft"
        tenant_id  = "acme"
      }
    }
  }

  assert {
    condition = jsonencode([for client in aws_bedrockagentcore_oauth2_credential_provider.this["code"].oauth2_provider_config[0].github_oauth2_provider_config : [
      client.client_id, client.client_id_wo, client.client_secret, client.client_secret_wo, client.client_secret_source, client.client_secret_config
    ]]) == jsonencode([["agents", null, null, null, "EXTERNAL", [{ json_key = "github", secret_id = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf" }]]])
    error_message = "No secret is in the configuration."
  }

  assert {
    condition     = alltrue([for provider in aws_bedrockagentcore_oauth2_credential_provider.this : provider.tags == tomap({ team = "agents" })])
    error_message = "Each carries the tags."
  }

  assert {
    condition     = jsonencode([for okta in aws_bedrockagentcore_oauth2_credential_provider.this["tickets"].oauth2_provider_config[0].included_oauth2_provider_config : [okta.client_id, okta.client_secret_source, okta.issuer, okta.authorization_endpoint, okta.token_endpoint]]) == jsonencode([["agents", "EXTERNAL", "https://acme.okta.com", null, "https://acme.okta.com/token"]])
    error_message = "The addresses of the tenant."
  }

  assert {
    condition     = jsonencode([for mail in aws_bedrockagentcore_oauth2_credential_provider.this["mail"].oauth2_provider_config[0].microsoft_oauth2_provider_config : [mail.client_id, mail.client_secret_source, mail.tenant_id]]) == jsonencode([["agents", "EXTERNAL", "acme"]])
    error_message = "The tenant."
  }
}

run "a_custom_provider_is_discovered_or_described" {
  command = plan

  variables {
    oauth2_providers = {
      found = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key      = "found"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
      told = {
        vendor                       = "CustomOauth2"
        client_id                    = "agents"
        secret_arn                   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key                     = "told"
        issuer                       = "https://login.example.com"
        authorization_endpoint       = "https://login.example.com/authorize"
        token_endpoint               = "https://login.example.com/token"
        client_authentication_method = "CLIENT_SECRET_POST"
      }
    }
  }

  assert {
    condition = jsonencode([for name, provider in aws_bedrockagentcore_oauth2_credential_provider.this : [for custom in provider.oauth2_provider_config[0].custom_oauth2_provider_config : [
      custom.client_secret_source, custom.client_secret_config[0].json_key, custom.client_authentication_method, custom.oauth_discovery[0].discovery_url,
      [for server in custom.oauth_discovery[0].authorization_server_metadata : [server.issuer, server.authorization_endpoint, server.token_endpoint]],
      custom.private_endpoint, custom.private_endpoint_override
      ]]]) == jsonencode([
      [["EXTERNAL", "found", null, "https://login.example.com/.well-known/openid-configuration", [], [], []]],
      [["EXTERNAL", "told", "CLIENT_SECRET_POST", null, [["https://login.example.com", "https://login.example.com/authorize", "https://login.example.com/token"]], [], []]],
    ])
    error_message = "One of the two, and no private endpoint unasked."
  }
}

run "workload_identities_have_their_return_urls" {
  variables {
    workload_identities = {
      batch-agent = { allowed_resource_oauth2_return_urls = ["https://batch.example.com/callback"] }
      night-agent = {}
    }
  }

  assert {
    condition     = jsonencode([for identity in aws_bedrockagentcore_workload_identity.this : [identity.name, identity.allowed_resource_oauth2_return_urls]]) == jsonencode([["batch-agent", ["https://batch.example.com/callback"]], ["night-agent", null]])
    error_message = "The service takes no empty set."
  }

  assert {
    condition     = output.workload_identity_arns["night-agent"] == "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/made"
    error_message = "By name."
  }
}

run "secrets_of_another_region_are_refused" {
  command = plan

  variables {
    api_key_providers = {
      weather = {
        secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:weather-AbCdEf"
        json_key   = "api_key"
      }
    }
    oauth2_providers = {
      code = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:clients-AbCdEf"
        json_key   = "github"
      }
    }
  }

  expect_failures = [
    aws_bedrockagentcore_api_key_credential_provider.this,
    aws_bedrockagentcore_oauth2_credential_provider.this,
  ]
}

run "a_misspelt_vendor_is_refused" {
  command = plan

  variables {
    oauth2_providers = {
      code = {
        vendor     = "GitHubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "github"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "an_endpoint_without_tls_is_refused" {
  command = plan

  variables {
    oauth2_providers = {
      tickets = {
        vendor     = "OktaOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "okta"
        issuer     = "http://acme.okta.com"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "nor_for_authorization" {
  command = plan

  variables {
    oauth2_providers = {
      tickets = {
        vendor                 = "OktaOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key               = "okta"
        authorization_endpoint = "http://acme.okta.com/authorize"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "nor_for_tokens" {
  command = plan

  variables {
    oauth2_providers = {
      tickets = {
        vendor         = "OktaOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key       = "okta"
        token_endpoint = "http://acme.okta.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "an_empty_tenant_is_refused" {
  command = plan

  variables {
    oauth2_providers = {
      mail = {
        vendor     = "MicrosoftOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "microsoft"
        tenant_id  = ""
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_tenant_of_2049_characters_is_refused" {
  command = plan

  variables {
    oauth2_providers = {
      mail = {
        vendor     = "MicrosoftOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key   = "microsoft"
        tenant_id  = "%{for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}01234567890123456789%{endfor}%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}
