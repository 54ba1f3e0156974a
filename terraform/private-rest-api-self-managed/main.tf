# Generated from patterns/private-rest-api-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  private_endpoint {
    self_managed_lattice_resource {
      resource_configuration_identifier = aws_vpclattice_resource_configuration.this.arn
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

    precondition {
      condition     = alltrue([for host in local.openapi_hosts : host == "" || host == lower(var.host_name)])
      error_message = "openapi: found servers on ${join(", ", local.openapi_hosts)}. Expected ${lower(var.host_name)}, the host_name that the load balancer answers for. Write that host into the document, or change host_name."
    }

    precondition {
      condition = alltrue([
        for address in local.openapi_addresses :
        !can(regex("^https://[^/]*:", address)) || can(regex("^https://[^/:]*:443(/|$)", address))
      ])
      error_message = "openapi: found servers ${jsonencode(local.openapi_addresses)}. Expected port 443, on which the load balancer listens. Leave the port out."
    }
  }

  # The service asks for credentials and places interfaces while it creates the target, and calls may come at once: the
  # whole way to the service is there before.
  depends_on = [
    aws_iam_role_policy.gateway,
    data.aws_vpc.this,
    data.aws_subnet.this,
    aws_lb_listener.tls,
    aws_route53_record.this,
    aws_lb_target_group_attachment.ips,
    aws_lb_target_group_attachment.instances,
    aws_vpc_security_group_egress_rule.resource_gateway,
    aws_vpc_security_group_ingress_rule.load_balancer,
    aws_vpc_security_group_egress_rule.backends,
    aws_vpc_security_group_ingress_rule.backends,
    aws_vpc_security_group_egress_rule.health_checks,
    aws_vpc_security_group_ingress_rule.health_checks,
    data.aws_security_group.resource_gateway,
  ]
}
