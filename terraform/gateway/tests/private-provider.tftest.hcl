# Generated from modules/gateway/tests/private-provider.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_subnets" {
    defaults = { ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-01234567"] }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_bedrockagentcore_gateway" {
    defaults = {
      gateway_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
      gateway_id  = "tools-abcdefghij"
      gateway_url = "https://tools-abcdefghij.gateway.bedrock-agentcore.us-east-1.amazonaws.com/mcp"
      workload_identity_details = [{
        workload_identity_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/tools-abcdefghij"
      }]
    }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/made" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

# Bounds of a private identity provider, on one that is otherwise good: a provider that takes any token is refused for that alone.
variables {
  name            = "tools"
  authorizer_type = "CUSTOM_JWT"
}

run "at_the_bounds_it_is_taken" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id                   = "vpc-01234567"
          subnet_ids               = ["subnet-01234567"]
          security_group_ids       = [for i in [0, 1, 2, 3, 4] : "sg-0123456789abcdef${i}"]
          endpoint_ip_address_type = "IPV6"
          routing_domain           = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
      private_endpoint_overrides = { for i in [0, 1, 2, 3, 4] : "keys-${i}.example.com" => "rcfg-0123456789abcdef0" }
    }
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint_overrides) == 5
    error_message = "All of them arrive."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint[0].managed_vpc_resource[*].endpoint_ip_address_type) == jsonencode(["IPV6"])
    error_message = "The kind of address is what was asked for."
  }
}

run "subnets_of_another_account_or_vpc_are_refused" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }
  }

  expect_failures = [data.aws_subnets.identity_provider]
}

run "subnets_are_looked_up_by_vpc_and_owner" {
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
      }
    }
  }

  assert {
    condition = { for filter in data.aws_subnets.identity_provider[0].filter : filter.name => one(filter.values) } == {
      "subnet-id" = "subnet-0123456789abcdef0"
      "vpc-id"    = "vpc-0123456789abcdef0"
      "owner-id"  = "111122223333"
    }
    error_message = "By their ids, their VPC, and this account."
  }
}

run "the_shortest_routing_domain_is_taken" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-01234567"
          subnet_ids         = ["subnet-01234567"]
          security_group_ids = ["sg-01234567"]
          routing_domain     = "a.b"
        }
      }
    }
  }

  assert {
    condition     = aws_bedrockagentcore_gateway.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint[0].managed_vpc_resource[0].routing_domain == "a.b"
    error_message = "Three characters are enough."
  }
}

run "the_vpc_is_an_id" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "agents"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "there_is_at_least_one_subnet" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = []
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "subnets_are_ids" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["private-a"]
          security_group_ids = ["sg-0123456789abcdef0"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "there_is_at_least_one_group" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = []
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "there_are_five_groups_at_most" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = [for i in [0, 1, 2, 3, 4, 5] : "sg-0123456789abcdef${i}"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "groups_are_ids" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id             = "vpc-0123456789abcdef0"
          subnet_ids         = ["subnet-0123456789abcdef0"]
          security_group_ids = ["default"]
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "addresses_are_of_one_kind" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        managed = {
          vpc_id                   = "vpc-0123456789abcdef0"
          subnet_ids               = ["subnet-0123456789abcdef0"]
          security_group_ids       = ["sg-0123456789abcdef0"]
          endpoint_ip_address_type = "DUALSTACK"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "a_routing_domain_has_three_characters" {
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
          routing_domain     = "ab"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "a_routing_domain_has_255_characters_at_most" {
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
          routing_domain     = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "a_resource_configuration_is_an_id_or_an_arn" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
      private_endpoint = {
        resource_configuration_id = "rgw-0123456789abcdef0"
      }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "there_are_five_further_hosts_at_most" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url              = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      private_endpoint_overrides = { for i in [0, 1, 2, 3, 4, 5] : "keys-${i}.example.com" => "rcfg-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "a_further_host_is_a_name" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url              = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      private_endpoint_overrides = { "https://keys.example.com" = "rcfg-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}

run "a_further_host_has_a_resource_configuration" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url              = "https://idp.internal.example.com/.well-known/openid-configuration"
      allowed_clients            = ["app"]
      private_endpoint_overrides = { "keys.example.com" = "rgw-0123456789abcdef0" }
    }
  }

  expect_failures = [var.jwt_authorizer]
}
