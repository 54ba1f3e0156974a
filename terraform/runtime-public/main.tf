# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # The name of a runtime takes no hyphens.
  runtime_name = replace(var.name, "-", "_")

  # Depends on code only: the image can be unknown at plan, and the number of blocks must be known.
  uses_code = var.code != null

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

resource "aws_bedrockagentcore_agent_runtime" "this" {
  agent_runtime_name = local.runtime_name
  description        = var.description
  role_arn           = local.execution_role_arn

  dynamic "agent_runtime_artifact" {
    for_each = local.uses_code ? [] : [var.container_image]

    content {
      container_configuration {
        container_uri = agent_runtime_artifact.value
      }
    }
  }

  dynamic "agent_runtime_artifact" {
    for_each = var.code[*]

    content {
      code_configuration {
        runtime     = agent_runtime_artifact.value.runtime
        entry_point = agent_runtime_artifact.value.entry_point

        code {
          s3 {
            bucket     = agent_runtime_artifact.value.s3_bucket
            prefix     = agent_runtime_artifact.value.s3_prefix
            version_id = agent_runtime_artifact.value.s3_version_id
          }
        }
      }
    }
  }

  network_configuration {
    network_mode = "PUBLIC"
  }

  protocol_configuration {
    server_protocol = var.server_protocol
  }

  # Both or neither: the provider fails on one of the two.
  lifecycle_configuration = [{
    idle_runtime_session_timeout = var.idle_session_timeout_seconds
    max_lifetime                 = var.max_session_lifetime_seconds
  }]

  # Callers bring a token when this block is there, and sign with SigV4 when it is not. A runtime takes one kind only.
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

  dynamic "request_header_configuration" {
    for_each = length(var.request_header_allowlist) > 0 ? [var.request_header_allowlist] : []

    content {
      request_header_allowlist = request_header_configuration.value
    }
  }

  dynamic "filesystem_configuration" {
    for_each = var.session_storage_mount_path[*]

    content {
      session_storage {
        mount_path = filesystem_configuration.value
      }
    }
  }

  # The service answers null for an empty map, and the provider then fails the apply. Tags too.
  environment_variables = length(var.environment_variables) > 0 ? var.environment_variables : null

  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    # AWS checks the length of a policy when the runtime already exists, and without its policy it would be open.
    precondition {
      condition     = length(local.longest_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.longest_resource_policy)} characters, with ${length(var.caller_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers: let several of them assume one role, and name that role."
    }
  }

  # The service assumes the role while it creates the runtime.
  depends_on = [aws_iam_role_policy.execution, data.aws_subnets.identity_provider]
}

# AgentCore creates DEFAULT, which always uses the newest version. These endpoints do too, unless a version is pinned.
resource "aws_bedrockagentcore_agent_runtime_endpoint" "this" {
  for_each = var.named_endpoints

  name                  = each.key
  agent_runtime_id      = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id
  agent_runtime_version = coalesce(each.value.version, aws_bedrockagentcore_agent_runtime.this.agent_runtime_version)
  description           = each.value.description

  tags = length(var.tags) > 0 ? var.tags : null
}

locals {
  # DEFAULT has no resource, so the module composes its ARN, as the API model documents it.
  endpoint_arns = merge(
    {
      DEFAULT = "${aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn}/runtime-endpoint/DEFAULT"
    },
    { for name, endpoint in aws_bedrockagentcore_agent_runtime_endpoint.this : name => endpoint.agent_runtime_endpoint_arn },
  )
}
