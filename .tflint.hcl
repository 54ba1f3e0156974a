# For every generated module and every example: `tflint --chdir=DIR --config=<this file>`.
# The ruleset of Terraform itself comes with tflint: nothing is downloaded, `tflint --init` is not needed.

config {
  # Modules called by a relative path (the examples call theirs so) are read, others are not.
  call_module_type = "local"
}

plugin "terraform" {
  enabled = true
  preset  = "all"
}

# The rules below are in the preset. They are written out because what we publish depends on them.

# main.tf, variables.tf and outputs.tf, with every variable and every output in its file.
rule "terraform_standard_module_structure" {
  enabled = true
}

rule "terraform_naming_convention" {
  enabled = true
  format  = "snake_case"
}

rule "terraform_documented_variables" {
  enabled = true
}

rule "terraform_documented_outputs" {
  enabled = true
}

rule "terraform_typed_variables" {
  enabled = true
}

# Everything declared is used, and every provider that is used is required at a version.
rule "terraform_unused_declarations" {
  enabled = true
}

rule "terraform_unused_required_providers" {
  enabled = true
}

rule "terraform_required_providers" {
  enabled = true
}

rule "terraform_required_version" {
  enabled = true
}

# A module from elsewhere is pinned to a version, not to a branch that moves.
rule "terraform_module_pinned_source" {
  enabled = true
  style   = "semver"
}

rule "terraform_module_version" {
  enabled = true
  exact   = true
}
