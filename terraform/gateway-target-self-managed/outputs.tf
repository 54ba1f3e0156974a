# Generated from patterns/gateway-target-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "What the gateway can reach through the target, from the inputs alone, so that the first plan shows it."
  value = {
    # What can be reached, by the names of the inputs.
    egress = {
      mode               = "self-managed"
      vpc_id             = var.vpc_id
      security_group_ids = var.security_group_ids
      routing_domain     = var.routing_domain
      port               = var.port
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

output "resource_gateway_id" {
  description = "Resource gateway, as further targets of the same VPC take it."
  value       = local.resource_gateway_id
}

output "resource_configuration_arn" {
  description = "Resource that the target leads to."
  value       = aws_vpclattice_resource_configuration.this.arn
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
