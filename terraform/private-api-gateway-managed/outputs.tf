# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "What the gateway can reach through the target, from the inputs alone, so that the first plan shows it."
  value = {
    # What can be reached, by the names of the inputs.
    egress = {
      mode                   = "managed"
      rest_api_execution_arn = var.rest_api_execution_arn
      stage_name             = var.stage_name
    }
  }
}

output "target_id" {
  description = "ID of the target."
  value       = aws_bedrockagentcore_gateway_target.this.target_id
}

output "target_name" {
  description = "Name of the target: its tools are called <name>___<tool>."
  value       = aws_bedrockagentcore_gateway_target.this.name
}

output "api_resource_policy" {
  description = "Policy for the API, as JSON: for aws_api_gateway_rest_api_policy. It admits calls through this endpoint, and denies all others."
  value       = local.api_resource_policy

  # Wait for the check of an existing endpoint. The policy of a created endpoint exists later, because it names the
  # stage.
  depends_on = [data.aws_vpc_endpoint.execute_api]
}

output "redeploy_trigger" {
  description = "Changes with that policy, which takes effect with a deployment: for triggers of aws_api_gateway_deployment."
  value       = sha256(local.api_resource_policy)
}

output "execute_api_endpoint_id" {
  description = "Endpoint through which the API is called: for vpc_endpoint_ids of the API."
  value       = local.execute_api_endpoint_id

  # Wait for the check of an existing endpoint. The policy of a created endpoint exists later, because it names the
  # stage.
  depends_on = [data.aws_vpc_endpoint.execute_api]
}

output "execute_api_dns_name" {
  description = "DNS name of that endpoint. Null where a given one has not said it."
  value       = local.execute_api_dns_name
}

output "server_url" {
  description = "Address at which the gateway calls the API: what servers of a document in S3 must say."
  value       = local.server_url
}

output "execute_api_security_group_id" {
  description = "Group of the endpoint."
  value       = local.execute_api_security_group_id
}

output "resource_gateway_security_group_id" {
  description = "ID of the security group of the resource gateway."
  value       = local.resource_gateway_security_group_id
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
