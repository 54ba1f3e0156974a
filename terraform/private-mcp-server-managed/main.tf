# Generated from patterns/private-mcp-server-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

resource "aws_bedrockagentcore_gateway_target" "this" {
  gateway_identifier = var.gateway_id
  name               = var.name
  description        = var.description

  target_configuration {
    mcp {
      mcp_server {
        endpoint     = "https://${var.host_name}${var.path}"
        listing_mode = var.listing_mode
      }
    }
  }

  private_endpoint {
    managed_vpc_resource {
      vpc_identifier           = var.vpc_id
      subnet_ids               = var.subnet_ids
      security_group_ids       = [local.resource_gateway_security_group_id]
      endpoint_ip_address_type = "IPV4"
      routing_domain           = local.routing_domain

      # The service answers null for an empty map, and the provider then fails the apply.
      tags = length(var.tags) > 0 ? var.tags : null
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
  }

  # The service asks for credentials, and the server for its tools, while it creates the target: the whole way to the
  # server is there before.
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
