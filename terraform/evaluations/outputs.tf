# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

output "evaluator_ids" {
  description = "IDs of the evaluators, by key."
  value       = local.evaluator_ids
}

output "evaluator_arns" {
  description = "ARNs of the evaluators, by key, for roles that evaluate on demand (`bedrock-agentcore:Evaluate`)."
  value = {
    for key, evaluator in merge(aws_bedrockagentcore_evaluator.llm, aws_bedrockagentcore_evaluator.code) :
    key => evaluator.evaluator_arn
  }
}

output "configuration_ids" {
  description = "IDs of the online evaluations, by key."
  value       = { for key, one in aws_bedrockagentcore_online_evaluation_config.this : key => one.online_evaluation_config_id }
}

output "configuration_arns" {
  description = "ARNs of the online evaluations, by key."
  value       = { for key, one in aws_bedrockagentcore_online_evaluation_config.this : key => one.online_evaluation_config_arn }
}

output "result_log_group_names" {
  description = "Log groups to which AgentCore writes results, by key."
  value = {
    for key, one in aws_bedrockagentcore_online_evaluation_config.this :
    key => try(one.output_config[0].cloudwatch_config[0].log_group_name, null)
  }
}

output "execution_role_arn" {
  description = "Role of the evaluation."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the evaluation needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}
