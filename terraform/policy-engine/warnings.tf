# Generated from modules/policy-engine. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    (
      length(var.policies) > 0 &&
      !anytrue([
        for policy in var.policies :
        can(regex("permit\\s*\\(", replace(policy.statement, "/\"(?:[^\"\\\\]|\\\\[^\\n])*\"|//[^\\n]*/", "")))
      ])
      ) ? [
      "No policy is a permit. AgentCore denies what no policy permits, so a gateway in mode ENFORCE would deny every call of a tool. Add a permit to policies.",
    ] : [],
    anytrue([
      for policy in var.policies :
      can(regex("permit\\s*\\(\\s*principal\\s*,", replace(policy.statement, "/(\"(?:[^\"\\\\]|\\\\[^\\n])*\")|//[^\\n]*/", "$1")))
      ]) ? [
      "A permit in policies has a principal without a type, which AgentCore was seen to refuse as overly permissive. Write principal is AgentCore::OAuthUser or principal is AgentCore::IamEntity.",
    ] : [],
    length(var.policies) > 0 && length(var.target_ids) == 0 ? [
      "target_ids is empty, so policies do not wait for targets of the gateway. AgentCore refuses a policy that names a tool that does not exist yet. Pass the target_id of each target in target_ids.",
    ] : [],
    anytrue([for policy in var.policies : policy.validation_mode == "IGNORE_ALL_FINDINGS"]) ? [
      "A policy has validation_mode IGNORE_ALL_FINDINGS, so AgentCore accepts it even if it allows or denies everything. Remove validation_mode from policies once its findings are corrected.",
    ] : [],
  )
}
