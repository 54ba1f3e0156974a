# An identity provider without a public address: how AgentCore reaches it.
variables {
  api_key_providers = {}
}

run "private_providers_are_reached_in_one_way_each" {
  command = plan

  variables {
    oauth2_providers = {
      managed = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key      = "login"
        discovery_url = "https://login.internal.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
            security_group_ids = ["sg-0123456789abcdef0"]
            routing_domain     = "internal-login.us-east-1.elb.amazonaws.com"
          }
        }
      }
      shared = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key      = "login"
        discovery_url = "https://login.internal.example.com/.well-known/openid-configuration"
        private_endpoint = {
          resource_configuration_id = "rcfg-0123456789abcdef0"
        }
        private_endpoint_overrides = {
          "keys.internal.example.com" = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef1"
        }
      }
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_oauth2_credential_provider.this["managed"].oauth2_provider_config[0].custom_oauth2_provider_config[0].private_endpoint) == jsonencode([{
      managed_vpc_resource = [{
        endpoint_ip_address_type = "IPV4"
        routing_domain           = "internal-login.us-east-1.elb.amazonaws.com"
        security_group_ids       = ["sg-0123456789abcdef0"]
        subnet_ids               = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
        tags                     = null
        vpc_identifier           = "vpc-0123456789abcdef0"
      }]
      self_managed_lattice_resource = []
    }])
    error_message = "The managed form, and nothing of the other."
  }

  assert {
    condition = jsonencode([for custom in aws_bedrockagentcore_oauth2_credential_provider.this["shared"].oauth2_provider_config[0].custom_oauth2_provider_config : [custom.private_endpoint, custom.private_endpoint_override]]) == jsonencode([[
      [{ managed_vpc_resource = [], self_managed_lattice_resource = [{ resource_configuration_identifier = "rcfg-0123456789abcdef0" }] }],
      [{
        domain = "keys.internal.example.com"
        private_endpoint = [{
          managed_vpc_resource          = []
          self_managed_lattice_resource = [{ resource_configuration_identifier = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef1" }]
        }]
      }],
    ]])
    error_message = "The self-managed form, of another account too."
  }

  assert {
    condition = jsonencode([for name, lookup in data.aws_subnets.identity_provider : [name, [for filter in lookup.filter : { name = filter.name, values = filter.values }]]]) == jsonencode([["managed", [
      { name = "owner-id", values = ["111122223333"] },
      { name = "subnet-id", values = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] },
      { name = "vpc-id", values = ["vpc-0123456789abcdef0"] },
    ]]])
    error_message = "The lookup asks for the subnets of that VPC and of this account."
  }
}

run "subnets_of_another_account_or_vpc_are_refused" {
  command = plan

  variables {
    oauth2_providers = {
      login = {
        vendor        = "CustomOauth2"
        client_id     = "agents"
        secret_arn    = "arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf"
        json_key      = "login"
        discovery_url = "https://login.internal.example.com/.well-known/openid-configuration"
        private_endpoint = {
          managed = {
            vpc_id             = "vpc-0123456789abcdef0"
            subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
            security_group_ids = ["sg-0123456789abcdef0"]
          }
        }
      }
    }
  }

  expect_failures = [data.aws_subnets.identity_provider]
}
