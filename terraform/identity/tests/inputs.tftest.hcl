# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

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

variables {
  api_key_providers = {
    weather = {
      secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
      json_key   = "api_key"
    }
  }
}

run "bad_values_1" {
  command = plan

  variables {
    # api_key_providers_key_malformed
    api_key_providers = {
      "weather api" = {
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "x"
      }
    }

    # workload_identities_key_malformed
    workload_identities = { ab = {} }

    # agent_names_item_malformed
    agent_names = ["1st-agent"]

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [var.api_key_providers, var.workload_identities, var.agent_names, var.tags]
}

run "bad_values_2" {
  command = plan

  variables {
    # api_key_providers_value_secret_arn_malformed
    api_key_providers = {
      weather = {
        secret_arn = "orders"
        json_key   = "x"
      }
    }

    # workload_identities_key_malformed_2
    workload_identities = { "batch agent" = {} }

    # agent_names_item_malformed_2
    agent_names = ["an agent"]

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [var.api_key_providers, var.workload_identities, var.agent_names, var.tags]
}

run "bad_values_3" {
  command = plan

  variables {
    # api_key_providers_value_secret_arn_malformed_2
    api_key_providers = {
      weather = {
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders"
        json_key   = "x"
      }
    }

    # workload_identities_value_allowed_resource_oauth2_return_urls_item_malformed
    workload_identities = { batch-agent = { allowed_resource_oauth2_return_urls = ["app.example.com"] } }
  }

  expect_failures = [var.api_key_providers, var.workload_identities]
}

run "api_key_providers_value_json_key_too_few_characters" {
  command = plan

  variables {
    api_key_providers = {
      weather = {
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = ""
      }
    }
  }

  expect_failures = [var.api_key_providers]
}

run "api_key_providers_value_json_key_too_many_characters" {
  command = plan

  variables {
    api_key_providers = {
      weather = {
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.api_key_providers]
}

run "oauth2_providers_key_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      "orders api" = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_vendor_unknown" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "no-such-value"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_client_id_too_few_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = ""
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_client_id_too_many_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_secret_arn_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "orders"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_secret_arn_malformed_2" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_json_key_too_few_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = ""
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_json_key_too_many_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_discovery_url_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://idp.example.com"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_discovery_url_malformed_2" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "http://idp.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_discovery_url_malformed_3" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://idp.example.com/.well-known/openid-configuration/"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_discovery_url_malformed_4" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://idp.example.com/.well-known/openid-configuration?tenant=a"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_issuer_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        issuer        = "http://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_authorization_endpoint_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "CustomOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        discovery_url          = "https://login.example.com/.well-known/openid-configuration"
        authorization_endpoint = "http://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_token_endpoint_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor         = "CustomOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key       = "client_secret"
        discovery_url  = "https://login.example.com/.well-known/openid-configuration"
        token_endpoint = "http://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_client_authentication_method_unknown" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                       = "CustomOauth2"
        client_id                    = "agents"
        secret_arn                   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key                     = "client_secret"
        discovery_url                = "https://login.example.com/.well-known/openid-configuration"
        client_authentication_method = "no-such-value"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_tenant_id_too_few_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        tenant_id     = ""
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_tenant_id_too_many_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        tenant_id     = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_vpc_id_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "my-vpc"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = ["sg-0123456789abcdef0"]
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_subnet_ids_too_few_items" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = []
            security_group_ids = ["sg-0123456789abcdef0"]
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_subnet_ids_item_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["my-subnet"]
            security_group_ids = ["sg-0123456789abcdef0"]
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_security_group_ids_too_few_items" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = []
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_security_group_ids_too_many_items" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id     = "vpc-0123456789abcdef0"
            subnet_ids = ["subnet-0123456789abcdef0"]
            security_group_ids = [
              "sg-0123456789abcdef0",
              "sg-0123456789abcdef1",
              "sg-0123456789abcdef2",
              "sg-0123456789abcdef3",
              "sg-0123456789abcdef4",
              "sg-0123456789abcdef5",
            ]
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_security_group_ids_item_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = ["my-sg"]
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_endpoint_ip_address_type_unknown" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id                   = "vpc-0123456789abcdef0"
            subnet_ids               = ["subnet-0123456789abcdef0"]
            security_group_ids       = ["sg-0123456789abcdef0"]
            endpoint_ip_address_type = "no-such-value"
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_routing_domain_too_few_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = ["sg-0123456789abcdef0"]
            routing_domain     = "xx"
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_managed_routing_domain_too_many_characters" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = ["sg-0123456789abcdef0"]
            routing_domain     = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          }
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_resource_configuration_id_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor           = "CustomOauth2"
        client_id        = "agents"
        secret_arn       = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key         = "client_secret"
        discovery_url    = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = { resource_configuration_id = "rgw-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_overrides_too_many_entries" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint_overrides = {
          "keys.example.com"  = "rcfg-0123456789abcdef0"
          "keys.example.com1" = "rcfg-0123456789abcdef0"
          "keys.example.com2" = "rcfg-0123456789abcdef0"
          "keys.example.com3" = "rcfg-0123456789abcdef0"
          "keys.example.com4" = "rcfg-0123456789abcdef0"
          "keys.example.com5" = "rcfg-0123456789abcdef0"
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_overrides_key_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                     = "CustomOauth2"
        client_id                  = "agents"
        secret_arn                 = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key                   = "client_secret"
        discovery_url              = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint_overrides = { "https://keys.example.com" = "rcfg-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "oauth2_providers_value_private_endpoint_overrides_value_malformed" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                     = "CustomOauth2"
        client_id                  = "agents"
        secret_arn                 = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key                   = "client_secret"
        discovery_url              = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_that_is_nowhere" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor     = "CustomOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "client_secret"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_without_its_issuer" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "CustomOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        authorization_endpoint = "https://login.example.com/authorize"
        token_endpoint         = "https://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_without_authorization" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor         = "CustomOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key       = "client_secret"
        issuer         = "https://login.example.com"
        token_endpoint = "https://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_without_tokens" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "CustomOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        issuer                 = "https://login.example.com"
        authorization_endpoint = "https://login.example.com/authorize"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_in_two_places" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "CustomOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        discovery_url          = "https://login.example.com/.well-known/openid-configuration"
        issuer                 = "https://login.example.com"
        authorization_endpoint = "https://login.example.com/authorize"
        token_endpoint         = "https://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_with_another_issuer" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        issuer        = "https://login.example.com"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_with_another_authorization" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "CustomOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        discovery_url          = "https://login.example.com/.well-known/openid-configuration"
        authorization_endpoint = "https://login.example.com/authorize"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_custom_provider_with_other_tokens" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor         = "CustomOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key       = "client_secret"
        discovery_url  = "https://login.example.com/.well-known/openid-configuration"
        token_endpoint = "https://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "discovery_of_a_vendor" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "GithubOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "method_of_a_vendor" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                       = "GithubOauth2"
        client_id                    = "agents"
        secret_arn                   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key                     = "client_secret"
        client_authentication_method = "CLIENT_SECRET_POST"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "private_endpoint_of_a_vendor" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor           = "OktaOauth2"
        client_id        = "agents"
        secret_arn       = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key         = "client_secret"
        issuer           = "https://acme.okta.com"
        private_endpoint = { resource_configuration_id = "rcfg-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "private_hosts_of_a_vendor" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                     = "OktaOauth2"
        client_id                  = "agents"
        secret_arn                 = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key                   = "client_secret"
        issuer                     = "https://acme.okta.com"
        private_endpoint_overrides = { "keys.example.com" = "rcfg-0123456789abcdef0" }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "issuer_of_github" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "client_secret"
        issuer     = "https://login.example.com"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "authorization_of_github" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor                 = "GithubOauth2"
        client_id              = "agents"
        secret_arn             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key               = "client_secret"
        authorization_endpoint = "https://login.example.com/authorize"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "tokens_of_github" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor         = "GithubOauth2"
        client_id      = "agents"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key       = "client_secret"
        token_endpoint = "https://login.example.com/token"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "okta_without_a_tenant" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor     = "OktaOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "client_secret"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "tenant_of_github" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "client_secret"
        tenant_id  = "acme"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_private_provider_reached_in_no_way" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor           = "CustomOauth2"
        client_id        = "agents"
        secret_arn       = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key         = "client_secret"
        discovery_url    = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {}
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "a_private_provider_reached_in_two_ways" {
  command = plan

  variables {
    oauth2_providers = {
      orders = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key      = "client_secret"
        discovery_url = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0"]
            security_group_ids = ["sg-0123456789abcdef0"]
          }
          resource_configuration_id = "rcfg-0123456789abcdef0"
        }
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}

run "one_name_for_two" {
  command = plan

  variables {
    api_key_providers = {
      orders = {
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "api_key"
      }
    }

    oauth2_providers = {
      orders = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf"
        json_key   = "client_secret"
      }
    }
  }

  expect_failures = [var.oauth2_providers]
}
