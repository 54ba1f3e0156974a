# Generated from patterns/gateway-target-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "What the gateway can reach through the target, from the inputs alone, so that the first plan shows it."
  value = {
    # What can be reached, by the names of the inputs.
    egress = {
      mode               = "managed"
      vpc_id             = var.vpc_id
      security_group_ids = var.security_group_ids
      routing_domain     = var.routing_domain
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

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
