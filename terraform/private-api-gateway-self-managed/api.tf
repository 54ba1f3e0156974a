# Generated from patterns/private-api-gateway-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  rest_api_id        = split(":", var.rest_api_execution_arn)[5]
  stage_arn          = "${var.rest_api_execution_arn}/${var.stage_name}"
  execute_api_domain = "execute-api.${var.region}.amazonaws.com"

  server_host = (
    var.addressing == "api_host"
    ? "${local.rest_api_id}.${local.execute_api_domain}"
    : "${local.rest_api_id}-${local.execute_api_endpoint_id}.${local.execute_api_domain}"
  )

  server_url = "https://${local.server_host}/${var.stage_name}"

  # The host of the API resolves nowhere, or to public APIs: the name of the endpoint is resolved in its place.
  routing_domain = var.addressing == "api_host" ? local.execute_api_dns_name : null

  # Within an account an allow does not restrict: everyone with an identity policy would still have access, so the policy
  # denies it. The policy does not name the stage, which exists after it.
  api_resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "DenyOtherWaysIn"
        Effect    = "Deny"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "${var.rest_api_execution_arn}/*"
        Condition = { StringNotEquals = { "aws:SourceVpce" = local.execute_api_endpoint_id } }
      },
      {
        Sid       = "InvokeThroughEndpoint"
        Effect    = "Allow"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "${var.rest_api_execution_arn}/*"
        Condition = { StringEquals = { "aws:SourceVpce" = local.execute_api_endpoint_id } }
      },
    ]
  })
}
