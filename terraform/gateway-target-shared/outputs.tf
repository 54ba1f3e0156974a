# Generated from patterns/gateway-target-shared. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_id" {
  description = "ID of the target."
  value       = aws_bedrockagentcore_gateway_target.this.target_id
}

output "target_name" {
  description = "Name of the target: its tools are called <name>___<tool>."
  value       = aws_bedrockagentcore_gateway_target.this.name
}
