# Generated from patterns/private-mcp-server-self-managed/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_id" {
  description = "Id of the target."
  value       = module.search.target_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.search.warnings
}
