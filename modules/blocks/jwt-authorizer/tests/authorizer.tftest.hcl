# Callers with a token. Each file begins with the sample of its module, without callers that sign.

run "callers_bring_tokens_of_the_provider_that_is_named" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
      allowed_audience = ["agents"]
      allowed_clients  = ["app", "cli"]
      allowed_scopes   = ["invoke"]

      custom_claims = {
        department = { operator = "EQUALS", values = ["research"] }
        groups     = { operator = "CONTAINS", values = ["users"] }
        roles      = { operator = "CONTAINS_ANY", values = ["admin", "owner"] }
      }
    }
  }

  assert {
    condition = [
      for authorizer in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer :
      [authorizer.discovery_url, jsonencode(authorizer.allowed_audience), jsonencode(authorizer.allowed_clients), jsonencode(authorizer.allowed_scopes)]
    ] == [["https://idp.example.com/.well-known/openid-configuration", "[\"agents\"]", "[\"app\",\"cli\"]", "[\"invoke\"]"]]
    error_message = "One authorizer, with the audience, the clients and the scopes that are named."
  }

  # EQUALS looks at a text, the others at a list; only CONTAINS_ANY compares with several values.
  assert {
    condition = jsonencode({
      for claim in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].custom_claim :
      claim.inbound_token_claim_name => [claim.inbound_token_claim_value_type, claim.authorizing_claim_match_value]
      }) == jsonencode({
      department = ["STRING", [{ claim_match_operator = "EQUALS", claim_match_value = [{ match_value_string = "research", match_value_string_list = null }] }]]
      groups     = ["STRING_ARRAY", [{ claim_match_operator = "CONTAINS", claim_match_value = [{ match_value_string = "users", match_value_string_list = null }] }]]
      roles      = ["STRING_ARRAY", [{ claim_match_operator = "CONTAINS_ANY", claim_match_value = [{ match_value_string = null, match_value_string_list = ["admin", "owner"] }] }]]
    })
    error_message = "Each claim with its operator and values."
  }
}

run "what_the_authorizer_does_not_name_it_does_not_ask_for" {
  command = plan

  variables {
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/openid-configuration", allowed_clients = ["app"] }
  }

  assert {
    condition = jsonencode([
      for authorizer in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer :
      [authorizer.allowed_audience, authorizer.allowed_clients, authorizer.allowed_scopes, authorizer.custom_claim]
    ]) == jsonencode([[null, ["app"], null, []]])
    error_message = "Null, and no claim: an empty list would be refused."
  }
}

run "the_provider_may_publish_its_metadata_as_rfc_8414_says" {
  command = plan

  variables {
    jwt_authorizer = { discovery_url = "https://idp.example.com/.well-known/oauth-authorization-server/tenants/a", allowed_clients = ["app"] }
  }

  assert {
    condition     = one(aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[*].discovery_url) == "https://idp.example.com/.well-known/oauth-authorization-server/tenants/a"
    error_message = "Under the other well-known path, with the path of the issuer behind it."
  }
}
