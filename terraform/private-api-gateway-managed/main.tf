# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

resource "aws_bedrockagentcore_gateway_target" "this" {
  gateway_identifier = var.gateway_id
  name               = var.name
  description        = var.description

  target_configuration {
    mcp {
      open_api_schema {
        dynamic "inline_payload" {
          for_each = var.openapi[*]

          content {
            payload = local.openapi_payload
          }
        }

        dynamic "s3" {
          for_each = var.openapi_s3[*]

          content {
            uri                     = "s3://${split(":::", s3.value.object_arn)[1]}"
            bucket_owner_account_id = s3.value.bucket_owner_account_id
          }
        }
      }
    }
  }

  private_endpoint {
    managed_vpc_resource {
      vpc_identifier           = var.vpc_id
      subnet_ids               = var.subnet_ids
      security_group_ids       = [local.resource_gateway_security_group_id]
      endpoint_ip_address_type = var.ip_address_type
      routing_domain           = local.routing_domain

      # The service answers null for an empty map, and the provider then fails the apply.
      tags = length(var.tags) > 0 ? var.tags : null
    }
  }

  dynamic "credential_provider_configuration" {
    for_each = var.sign_requests || var.credential != null ? ["credential"] : []

    content {
      dynamic "gateway_iam_role" {
        for_each = var.sign_requests ? ["sigv4"] : []

        content {
          service = "execute-api"
          region  = var.region
        }
      }

      dynamic "oauth" {
        for_each = local.oauth[*]

        content {
          provider_arn = oauth.value.provider_arn
          scopes       = oauth.value.scopes
          grant_type   = oauth.value.grant_type

          # The service answers null for an empty map, and the provider then fails the apply.
          custom_parameters = length(coalesce(oauth.value.custom_parameters, {})) > 0 ? oauth.value.custom_parameters : null

          default_return_url = oauth.value.default_return_url
        }
      }

      dynamic "api_key" {
        for_each = local.api_key[*]

        content {
          provider_arn              = api_key.value.provider_arn
          credential_location       = api_key.value.location
          credential_parameter_name = api_key.value.parameter_name
          credential_prefix         = api_key.value.prefix
        }
      }
    }
  }

  # The service answers null for an empty list, and the provider then fails the apply.
  dynamic "metadata_configuration" {
    for_each = (
      sum([
        length(var.allowed_request_headers),
        length(var.allowed_response_headers),
        length(var.allowed_query_parameters)
      ]) > 0 ? ["metadata"] :
      []
    )

    content {
      allowed_request_headers  = length(var.allowed_request_headers) > 0 ? var.allowed_request_headers : null
      allowed_response_headers = length(var.allowed_response_headers) > 0 ? var.allowed_response_headers : null
      allowed_query_parameters = length(var.allowed_query_parameters) > 0 ? var.allowed_query_parameters : null
    }
  }

  lifecycle {
    precondition {
      condition     = var.private_targets_allowed
      error_message = "private_targets_allowed: false, because everybody can call the gateway and no interceptor checks requests. Expected true, because AWS refuses private targets of such a gateway. Add an authorizer or a request interceptor to the gateway."
    }

    precondition {
      condition     = var.openapi == null || local.openapi_document != null
      error_message = "openapi: the document is not JSON. Expected JSON, because the module replaces its servers, which would change the formatting of YAML. Export the stage as application/json, or put the document in S3 and set openapi_s3."
    }

    precondition {
      condition     = var.openapi == null || can(regex("^3\\.[01]\\.", local.openapi_version))
      error_message = "openapi: found version ${local.openapi_version}. Expected OpenAPI 3.0 or 3.1. Export the stage as oas30."
    }

    precondition {
      condition     = var.openapi == null || length(local.openapi_operations) > 0
      error_message = "openapi: paths has no operations. Expected at least one, because each operation becomes a tool."
    }

    precondition {
      condition     = alltrue([for operation in local.openapi_operations : operation.id != null && operation.id != ""])
      error_message = "openapi: ${join(", ", [for operation in local.openapi_operations : operation.name if try(length(operation.id), 0) == 0])} without operationId. Expected an operationId for each operation. Add it; it becomes the tool name."
    }

    precondition {
      condition     = length(distinct(local.openapi_operations[*].id)) == length(local.openapi_operations)
      error_message = "openapi: found ${length(local.openapi_operations)} operations and ${length(distinct(local.openapi_operations[*].id))} operationIds. Expected a different operationId for each operation."
    }

    precondition {
      condition     = length(local.openapi_own_servers) == 0
      error_message = "openapi: ${join(", ", local.openapi_own_servers)} have their own servers. Expected no such servers, because their calls would bypass the endpoint."
    }

    precondition {
      condition     = try(length(local.openapi_payload) <= 1048576, true)
      error_message = "openapi: got ${try(length(local.openapi_payload), 0)} characters after the module replaced the servers (each <, >, and & counts as six). Expected at most 1048576 characters. Put the document in S3 with the output server_url as its server, and set openapi_s3."
    }
  }

  # AgentCore gets credentials and can read the API while it creates the target: role, endpoint, and rules are there
  # before.
  depends_on = [
    aws_iam_role_policy.gateway,
    aws_vpc_endpoint_policy.execute_api,
    data.aws_vpc_endpoint.execute_api,
    aws_vpc_security_group_egress_rule.execute_api,
    aws_vpc_security_group_ingress_rule.resource_gateway,
    data.aws_vpc.this,
    data.aws_subnet.this,
    data.aws_security_group.resource_gateway,
  ]
}
