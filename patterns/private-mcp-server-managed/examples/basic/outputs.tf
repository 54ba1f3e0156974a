output "target_id" {
  description = "Id of the target."
  value       = module.search.target_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.search.warnings
}
