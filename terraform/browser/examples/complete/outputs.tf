# Generated from modules/browser/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "browser_id" {
  description = "What agents name to start a session."
  value       = module.research_browser.browser_id
}

output "profile_ids" {
  description = "What agents name to start a session with saved logins."
  value       = module.research_browser.profile_ids
}

output "agent_statements" {
  description = "What the role of an agent needs to use the browser."
  value       = module.research_browser.agent_statements
}
