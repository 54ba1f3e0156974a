# Generated from modules/caller-endpoint. Change it there and run `npm run synth`: edits here are reported, not kept.

output "data_plane_endpoint_id" {
  description = "Endpoint through which callers reach the runtimes, null without runtimes. The owner of a runtime adds it to additional_source_vpc_endpoint_ids."
  value       = one(aws_vpc_endpoint.data_plane[*].id)

  # Wait for the rules before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "gateway_endpoint_id" {
  description = "Endpoint through which callers reach the gateways, null without gateways. The owner of a gateway adds it to source_vpc_endpoint_ids."
  value       = one(aws_vpc_endpoint.gateway[*].id)

  # Wait for the rules before anything uses this output.
  depends_on = [
    aws_vpc_security_group_ingress_rule.caller_security_groups,
    aws_vpc_security_group_ingress_rule.caller_networks,
  ]
}

output "endpoint_security_group_id" {
  description = "Security group of the endpoints. Callers need a rule to it, TCP port 443."
  value       = aws_security_group.endpoints.id
}
