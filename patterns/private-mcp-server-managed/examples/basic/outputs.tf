output "target_id" {
  description = "Id of the target."
  value       = module.search.target_id
}
