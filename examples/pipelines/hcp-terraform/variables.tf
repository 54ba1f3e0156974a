variable "organization" {
  description = "Organization that holds the workspaces."
  type        = string
}

variable "repository" {
  description = "Repository that holds roots/, as acme/infrastructure."
  type        = string
}

variable "github_app_installation_id" {
  description = "Installation of the GitHub App of HCP Terraform."
  type        = string
}
