# Callers with a token, and how the service reaches their identity provider.
variables {
  name            = "tools"
  authorizer_type = "CUSTOM_JWT"
  jwt_authorizer = {
    discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
    allowed_clients = ["app"]
  }
}

run "a_public_provider_needs_nothing_else" {
  command = plan

  assert {
    condition = jsonencode(aws_bedrockagentcore_gateway.this.authorizer_configuration) == jsonencode([{ custom_jwt_authorizer = [{
      allowed_audience               = null
      allowed_clients                = ["app"]
      allowed_scopes                 = null
      allowed_workload_configuration = []
      custom_claim                   = []
      discovery_url                  = "https://idp.example.com/.well-known/openid-configuration"
      private_endpoint               = []
      private_endpoint_overrides     = []
    }] }])
    error_message = "What is left out is null or absent."
  }
}

run "audiences_scopes_and_claims_arrive" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/oauth-authorization-server/tenants/a"
      allowed_audience = ["orders"]
      allowed_scopes   = ["tools:call"]
      custom_claims = {
        department = { operator = "EQUALS", values = ["sales"] }
        groups     = { operator = "CONTAINS_ANY", values = ["buyers", "sellers"] }
      }
    }
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].allowed_audience,
      aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].allowed_scopes,
    ]) == jsonencode([["orders"], ["tools:call"]])
    error_message = "Audience and scope."
  }

  assert {
    condition = jsonencode({
      for claim in aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].custom_claim :
      claim.inbound_token_claim_name => [claim.inbound_token_claim_value_type, claim.authorizing_claim_match_value]
      }) == jsonencode({
      department = ["STRING", [{ claim_match_operator = "EQUALS", claim_match_value = [{ match_value_string = "sales", match_value_string_list = null }] }]]
      groups     = ["STRING_ARRAY", [{ claim_match_operator = "CONTAINS_ANY", claim_match_value = [{ match_value_string = null, match_value_string_list = ["buyers", "sellers"] }] }]]
    })
    error_message = "One value or several, as the operator takes them."
  }
}

run "a_private_provider_is_reached_through_interfaces_in_your_subnets" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
          security_group_ids = ["sg-0123456789abcdef0"]
          routing_domain     = "internal-idp.us-east-1.elb.amazonaws.com"
        }
      }
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint) == jsonencode([{
      managed_vpc_resource = [{
        endpoint_ip_address_type = "IPV4"
        routing_domain           = "internal-idp.us-east-1.elb.amazonaws.com"
        security_group_ids       = ["sg-0123456789abcdef0"]
        subnet_ids               = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
        tags                     = null
        vpc_identifier           = "vpc-0123456789abcdef0"
      }]
      self_managed_lattice_resource = []
    }])
    error_message = "The managed form, and nothing of the other."
  }
}

run "or_through_a_resource_configuration_and_each_further_host_through_its_own" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        resource_configuration_id = "rcfg-0123456789abcdef0"
      }
      private_endpoint_overrides = {
        "keys.internal.example.com" = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef1"
      }
    }
  }

  assert {
    condition = jsonencode([
      aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint,
      aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint_overrides,
      ]) == jsonencode([
      [{ managed_vpc_resource = [], self_managed_lattice_resource = [{ resource_configuration_identifier = "rcfg-0123456789abcdef0" }] }],
      [{
        domain = "keys.internal.example.com"
        private_endpoint = [{
          managed_vpc_resource          = []
          self_managed_lattice_resource = [{ resource_configuration_identifier = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef1" }]
        }]
      }],
    ])
    error_message = "The self-managed form, of another account too."
  }
}

run "two_ways_to_one_provider_are_refused" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
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

  expect_failures = [var.jwt_authorizer]
}
