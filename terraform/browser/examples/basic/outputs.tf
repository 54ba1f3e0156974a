# Generated from modules/browser/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "browser_id" {
  description = "What agents name to start a session."
  value       = module.research_browser.browser_id
}

output "warnings" {
  description = "Advice about the inputs. Empty when there is none."
  value       = module.research_browser.warnings
}
