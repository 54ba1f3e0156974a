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
