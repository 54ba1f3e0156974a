# Generated from modules/memory. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  templates = compact(flatten([
    [for strategy in var.strategies : [strategy.namespace_template, strategy.reflection_template]],
    [for strategy in var.override_strategies : [strategy.namespace_template, strategy.reflection_template]],
  ]))

  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    length([for template in local.templates : template if !endswith(template, "/")]) > 0 ? [
      "A namespace template does not end with a slash, so a search for the records of one actor also finds those of actors whose ID begins in the same way. Add a slash at the end of namespace_template and reflection_template.",
    ] : [],
    var.use_resource_policy && length(var.administrator_arns) == 0 ? [
      "administrator_arns is empty, so every principal of the account with an identity policy for it can delete the memory with its data. Name the role that applies this configuration, and nobody else can.",
    ] : [],
  )
}
