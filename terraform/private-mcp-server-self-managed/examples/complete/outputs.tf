# Generated from patterns/private-mcp-server-self-managed/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_ids" {
  description = "Targets by name."
  value = {
    for target in [module.search, module.wiki] : target.target_name => target.target_id
  }
}

output "search_target_group_arn" {
  description = "Target group that the ingress of the search joins."
  value       = module.search.target_group_arn
}
