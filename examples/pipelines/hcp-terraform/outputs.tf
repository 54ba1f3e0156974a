output "workspace_ids" {
  description = "Id of the workspace of each root, by the folder of the root."
  value       = { for root, workspace in tfe_workspace.root : root => workspace.id }
}
