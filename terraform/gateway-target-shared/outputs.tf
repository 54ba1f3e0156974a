# Generated from patterns/gateway-target-shared. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "What the gateway can reach through the target, from the inputs alone, so that the first plan shows it."
  value = {
    # What can be reached, by the names of the inputs.
    egress = {
      mode                       = "shared"
      resource_configuration_arn = var.resource_configuration_arn
      domain_name                = var.domain_name
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
