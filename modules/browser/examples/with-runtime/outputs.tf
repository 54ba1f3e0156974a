output "agent_runtime_arn" {
  description = "What callers name to invoke the agent."
  value       = module.research_agent.agent_runtime_arn
}

output "browser_id" {
  description = "The browser that the agent uses."
  value       = module.research_browser.browser_id
}
