# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(length(var.api_key_providers) + length(var.oauth2_providers) > 0 && !local.has_users ? [
    "agent_statements is empty, because agent_names and workload_identities are. Name the agents that use the providers.",
  ] : [])
}
