# HCP Terraform or Terraform Enterprise: a workspace for each root of the repository, and nothing else. It plans on pull
# requests, and keeps the state: the deployments need `backend: { type: none }`.
#
# Stands beside roots/, in a workspace of its own. A new root gets its workspace with the next apply here.
locals {
  # A root has a provider of its own, which no module has.
  roots = toset([for path in fileset(path.module, "roots/**/providers.tf") : dirname(path)])
}

resource "tfe_workspace" "root" {
  for_each = local.roots

  organization      = var.organization
  name              = replace(trimprefix(each.key, "roots/"), "/", "-")
  working_directory = each.key
  trigger_patterns  = ["${each.key}/**/*"]
  auto_apply        = false

  vcs_repo {
    identifier                 = var.repository
    github_app_installation_id = var.github_app_installation_id
  }
}
