# Generated from modules/blocks/jwt-authorizer/tests/private-provider.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_availability_zone" {
    defaults = { name = "us-east-1a" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_prefix_list" {
    defaults = { id = "pl-0s3" }
  }

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_route_table" {
    defaults = {
      id     = "rtb-0123456789abcdef0"
      routes = []
    }
  }

  mock_data "aws_route_tables" {
    defaults = { ids = [] }
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

  mock_data "aws_vpc_endpoint" {
    defaults = {
      route_table_ids   = ["rtb-0123456789abcdef0"]
      service_name      = "com.amazonaws.us-east-1.s3"
      vpc_endpoint_type = "Gateway"
      vpc_id            = "vpc-0123456789abcdef0"
      state             = "available"
    }
  }

  mock_data "aws_vpc_endpoint_service" {
    defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime" {
    defaults = {
      agent_runtime_arn     = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789"
      agent_runtime_id      = "research_agent-0123456789"
      agent_runtime_version = "7"
    }
  }

  mock_resource "aws_bedrockagentcore_agent_runtime_endpoint" {
    defaults = {
      agent_runtime_endpoint_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789/runtime-endpoint/prod"
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

variables {
  name                  = "research-agent"
  container_image       = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]
  caller_principal_arns = []
}

# An identity provider without a public address: how AgentCore reaches it. Each one here names a client, because a provider whose tokens
# all get in is refused for that alone.

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
    condition = jsonencode(aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint) == jsonencode([{
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

  assert {
    condition = jsonencode({ for filter in data.aws_subnets.identity_provider[0].filter : filter.name => filter.values }) == jsonencode({
      owner-id  = ["111122223333"]
      subnet-id = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      vpc-id    = ["vpc-0123456789abcdef0"]
    })
    error_message = "The subnets are looked up by their ids, their VPC, and this account."
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
      aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint,
      aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint_overrides,
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

run "a_public_provider_needs_no_private_endpoint" {
  command = plan

  variables {
    jwt_authorizer = {
      discovery_url   = "https://idp.example.com/.well-known/openid-configuration"
      allowed_clients = ["app"]
    }
  }

  assert {
    condition     = jsonencode([for authorizer in aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer : [authorizer.private_endpoint, authorizer.private_endpoint_overrides]]) == jsonencode([[[], []]])
    error_message = "AgentCore reads the provider over the internet."
  }

  assert {
    condition     = length(data.aws_subnets.identity_provider) == 0
    error_message = "No subnets are looked up."
  }
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
    condition     = length(aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint_overrides) == 5
    error_message = "All of them arrive."
  }

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint[0].managed_vpc_resource[*].endpoint_ip_address_type) == jsonencode(["IPV6"])
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
    condition     = aws_bedrockagentcore_agent_runtime.this.authorizer_configuration[0].custom_jwt_authorizer[0].private_endpoint[0].managed_vpc_resource[0].routing_domain == "a.b"
    error_message = "Three characters are enough."
  }
}
