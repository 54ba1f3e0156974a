# Generated from patterns/gateway-target-shared. Change it there and run `npm run synth`: edits here are reported, not kept.

resource "aws_bedrockagentcore_gateway_target" "this" {
  gateway_identifier = var.gateway_id
  name               = var.name
  description        = var.description

  target_configuration {
    dynamic "mcp" {
      for_each = var.http_passthrough == null ? ["mcp"] : []

      content {
        dynamic "mcp_server" {
          for_each = var.mcp_server[*]

          content {
            endpoint          = mcp_server.value.endpoint
            listing_mode      = mcp_server.value.listing_mode
            resource_priority = mcp_server.value.resource_priority

            dynamic "mcp_tool_schema" {
              for_each = mcp_server.value.tool_schema[*]

              content {
                inline_payload {
                  payload = mcp_tool_schema.value
                }
              }
            }
          }
        }

        dynamic "open_api_schema" {
          for_each = var.mcp_server == null ? ["openapi"] : []

          content {
            dynamic "inline_payload" {
              for_each = var.openapi[*]

              content {
                # Unchanged, because writing the document again would change numbers and dates of YAML.
                payload = inline_payload.value
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
    }

    dynamic "http" {
      for_each = var.http_passthrough[*]

      content {
        passthrough {
          endpoint      = http.value.endpoint
          protocol_type = http.value.protocol_type

          # The service answers null for an empty map, and the provider then fails the apply.
          static_query_parameters = length(coalesce(http.value.static_query_parameters, {})) > 0 ? http.value.static_query_parameters : null

          static_query_parameter_conflict_resolution = http.value.on_query_parameter_conflict

          dynamic "stickiness_configuration" {
            for_each = http.value.stickiness[*]

            content {
              identifier           = stickiness_configuration.value.identifier
              composite_identifier = stickiness_configuration.value.composite_identifier
              timeout              = stickiness_configuration.value.timeout_seconds
            }
          }
        }
      }
    }
  }

  private_endpoint {
    self_managed_lattice_resource {
      resource_configuration_identifier = var.resource_configuration_arn
    }
  }

  dynamic "credential_provider_configuration" {
    for_each = var.credential[*]

    content {
      dynamic "gateway_iam_role" {
        for_each = credential_provider_configuration.value.gateway_role[*]

        content {
          service = gateway_iam_role.value.service
          region  = gateway_iam_role.value.region
        }
      }

      dynamic "oauth" {
        for_each = credential_provider_configuration.value.oauth[*]

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
        for_each = credential_provider_configuration.value.api_key[*]

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

    # Named here, the share is waited for, accepted or not: before it, the service does not find the resource.
    precondition {
      condition     = local.resource_owner == local.share_owner
      error_message = "resource_share_arn: found a share of ${local.share_owner[1]} in ${local.share_owner[0]}. Expected one of ${local.resource_owner[1]} in ${local.resource_owner[0]}, as resource_configuration_arn says. Pass both from the same lattice-share."
    }

    # TLS asks for the host of the target, wherever the owner routes it.
    precondition {
      condition     = alltrue([for host in local.target_hosts : contains([host, replace(host, "/^[^.]+/", "*")], lower(var.domain_name))])
      error_message = "domain_name: the target calls ${join(", ", local.target_hosts)}. Expected ${var.domain_name}, which is what the certificate of the service carries. Call that name, or ask the owner for the right one."
    }

    precondition {
      condition     = try(length(var.openapi) <= 1048576, var.openapi == null)
      error_message = "openapi: got ${try(length(var.openapi), 0)} characters. Expected at most 1048576 characters. Put the document in S3 and set openapi_s3."
    }

    precondition {
      condition     = var.openapi == null || can(regex("^3\\.[01]\\.", local.openapi_version))
      error_message = "openapi: found version ${local.openapi_version}. Expected an OpenAPI 3.0 or 3.1 document as JSON or YAML. Pass the text of the document, for example with file(), and quote its version."
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
      condition     = var.openapi == null || length(local.openapi_addresses) > 0
      error_message = "openapi: servers is empty. Expected the https URL of the service."
    }

    precondition {
      condition     = !contains(local.openapi_hosts, "")
      error_message = "openapi: found servers ${jsonencode(local.openapi_addresses)}. Expected https URLs with a host name and without variables."
    }

    precondition {
      condition     = length(local.openapi_hosts) <= 1
      error_message = "openapi: found servers on ${join(", ", local.openapi_hosts)}. Expected one host, because a private endpoint leads to one. Create a target for each host."
    }
  }

  # While it creates the target, the service asks for credentials and for the resource: the role must be able to, and the
  # share be accepted, before.
  depends_on = [aws_iam_role_policy.gateway, aws_ram_resource_share_accepter.this]
}
