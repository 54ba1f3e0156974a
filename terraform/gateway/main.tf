# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # IDs of gateways are in lowercase, whatever the name.
  gateway_name = lower(var.name)

  # Step by step: of an object with an unknown part, try would be unknown as a whole.
  managed_provider = (
    var.jwt_authorizer == null ? null :
    var.jwt_authorizer.private_endpoint == null ? null :
    var.jwt_authorizer.private_endpoint.managed
  )
}

data "aws_subnets" "identity_provider" {
  count = local.managed_provider == null ? 0 : 1

  filter {
    name   = "subnet-id"
    values = local.managed_provider.subnet_ids
  }

  filter {
    name   = "vpc-id"
    values = [local.managed_provider.vpc_id]
  }

  filter {
    name   = "owner-id"
    values = [local.account_id]
  }

  lifecycle {
    # VPC Lattice does not find subnets that another account shares, and reports it only when it is used.
    postcondition {
      condition     = length(setsubtract(local.managed_provider.subnet_ids, self.ids)) == 0
      error_message = "jwt_authorizer.private_endpoint.managed.subnet_ids: found no ${join(", ", setsubtract(local.managed_provider.subnet_ids, self.ids))} in ${local.managed_provider.vpc_id} that account ${local.account_id} owns. Expected subnets of that VPC, owned by this account. Pass such subnets, or resource_configuration_id of a resource that the owner of the VPC shares."
    }
  }
}

resource "aws_bedrockagentcore_gateway" "this" {
  name        = var.name
  description = var.description
  role_arn    = local.service_role_arn

  # MCP, or null: then the gateway takes targets that speak something else too.
  protocol_type = var.protocol_type

  dynamic "protocol_configuration" {
    for_each = var.mcp[*]

    content {
      mcp {
        supported_versions = protocol_configuration.value.supported_versions
        instructions       = protocol_configuration.value.instructions
        search_type        = protocol_configuration.value.semantic_search ? "SEMANTIC" : null

        dynamic "session_configuration" {
          for_each = protocol_configuration.value.session_timeout_seconds[*]

          content {
            session_timeout_in_seconds = session_configuration.value
          }
        }

        dynamic "streaming_configuration" {
          for_each = protocol_configuration.value.response_streaming[*]

          content {
            enable_response_streaming = streaming_configuration.value
          }
        }
      }
    }
  }

  authorizer_type = var.authorizer_type

  dynamic "authorizer_configuration" {
    for_each = var.jwt_authorizer[*]

    content {
      custom_jwt_authorizer {
        discovery_url    = authorizer_configuration.value.discovery_url
        allowed_audience = authorizer_configuration.value.allowed_audience
        allowed_clients  = authorizer_configuration.value.allowed_clients
        allowed_scopes   = authorizer_configuration.value.allowed_scopes

        dynamic "custom_claim" {
          for_each = coalesce(authorizer_configuration.value.custom_claims, {})

          content {
            inbound_token_claim_name       = custom_claim.key
            inbound_token_claim_value_type = custom_claim.value.operator == "EQUALS" ? "STRING" : "STRING_ARRAY"

            authorizing_claim_match_value {
              claim_match_operator = custom_claim.value.operator

              claim_match_value {
                match_value_string      = custom_claim.value.operator == "CONTAINS_ANY" ? null : custom_claim.value.values[0]
                match_value_string_list = custom_claim.value.operator == "CONTAINS_ANY" ? custom_claim.value.values : null
              }
            }
          }
        }

        dynamic "private_endpoint" {
          for_each = authorizer_configuration.value.private_endpoint[*]

          content {
            dynamic "managed_vpc_resource" {
              for_each = private_endpoint.value.managed[*]

              content {
                vpc_identifier           = managed_vpc_resource.value.vpc_id
                subnet_ids               = managed_vpc_resource.value.subnet_ids
                security_group_ids       = managed_vpc_resource.value.security_group_ids
                endpoint_ip_address_type = managed_vpc_resource.value.endpoint_ip_address_type
                routing_domain           = managed_vpc_resource.value.routing_domain
              }
            }

            # Depends on managed only, because the ID can be unknown at plan.
            dynamic "self_managed_lattice_resource" {
              for_each = private_endpoint.value.managed == null ? [private_endpoint.value.resource_configuration_id] : []

              content {
                resource_configuration_identifier = self_managed_lattice_resource.value
              }
            }
          }
        }

        # The service takes no managed endpoint here.
        dynamic "private_endpoint_overrides" {
          for_each = authorizer_configuration.value.private_endpoint_overrides

          content {
            domain = private_endpoint_overrides.key

            private_endpoint {
              self_managed_lattice_resource {
                resource_configuration_identifier = private_endpoint_overrides.value
              }
            }
          }
        }
      }
    }
  }

  dynamic "interceptor_configuration" {
    for_each = var.interceptors

    content {
      interception_points = interceptor_configuration.value.interception_points

      interceptor {
        lambda {
          arn = interceptor_configuration.value.lambda_arn
        }
      }

      input_configuration {
        pass_request_headers = interceptor_configuration.value.pass_request_headers
      }
    }
  }

  dynamic "policy_engine_configuration" {
    for_each = var.policy_engine[*]

    content {
      arn  = policy_engine_configuration.value.arn
      mode = policy_engine_configuration.value.mode
    }
  }

  kms_key_arn     = var.kms_key_arn
  exception_level = var.exception_level

  # The service answers null for an empty map, and the provider then fails the apply.
  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    # AWS checks the length of a policy when the gateway already exists, and without its policy it would be open.
    precondition {
      condition     = !var.use_resource_policy || length(local.own_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.own_resource_policy)} characters, with ${length(local.admitted_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers: let several of them assume one role, and name that role."
    }
  }

  # The service uses the role while it creates the gateway, and a network that is refused should leave no gateway behind.
  depends_on = [
    aws_iam_role_policy.service,
    data.aws_vpc.this,
    data.aws_subnet.endpoint,
    data.aws_subnets.identity_provider,
  ]
}
