output "agent_runtime_arns" {
  description = "What callers name to invoke the agents."
  value       = [module.research_agent.agent_runtime_arn, module.review_agent.agent_runtime_arn]
}
