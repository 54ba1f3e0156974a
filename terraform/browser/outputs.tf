# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

output "access" {
  description = "Who can use the browser and what it can reach, from the inputs alone, so that the first plan shows it."
  value = {
    # ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an
    # account is every principal that an identity policy allows.
    callers = ["arn:${local.partition}:iam::${local.account_id}:root"]
    # VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.
    networks = ["*"]
    # IAM actions of callers. "*" is every action that an identity policy allows.
    actions = ["*"]
    # What can be reached, by the names of the inputs.
    egress = {
      security_groups = {
        for name, rule in var.egress_to_security_groups :
        name => "${rule.security_group_id} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      networks = {
        for name, rule in var.egress_to_networks :
        name => "${rule.cidr_block} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      prefix_lists = {
        for name, rule in var.egress_to_prefix_lists :
        name => "${rule.prefix_list_id} ${rule.protocol} ${rule.port}${rule.to_port == null ? "" : "-${rule.to_port}"}"
      }
      internet                    = var.network_mode == "PUBLIC" || var.allow_internet_egress
      existing_security_group_ids = var.security_group_ids
    }
    # AWS services that are reached through a VPC endpoint.
    services = var.use_s3_gateway_endpoint ? ["s3"] : []
  }
}

output "browser_arn" {
  description = "ARN of the browser."
  value       = aws_bedrockagentcore_browser.this.browser_arn
}

output "browser_id" {
  description = "ID of the browser, by which agents start sessions. Every change but one of tags gives a new one: pass it to the agent from here, never as a constant."
  value       = aws_bedrockagentcore_browser.this.browser_id
}

output "profile_ids" {
  description = "IDs of the browser profiles, by name."
  value       = { for name, profile in aws_bedrockagentcore_browser_profile.this : name => profile.profile_id }
}

output "security_group_id" {
  description = "Security group that the module creates, to name as the source in rules elsewhere. Null where existing ones are used, and outside of a VPC."
  value       = one(aws_security_group.browser[*].id)
}

output "security_group_ids" {
  description = "Groups of the browser's interfaces. Name them as the source in the rules of what the browser must reach."
  value       = local.security_group_ids
}

output "execution_role_arn" {
  description = "Role of the browser."
  value       = local.execution_role_arn
}

output "execution_role_name" {
  description = "Name of the role that the module creates, to attach further permissions that the browser needs. Null for an existing role."
  value       = one(aws_iam_role.execution[*].name)
}

output "agent_statements" {
  description = "Statements for the role of each agent that uses the browser, for the input `further_statements` of the runtime modules. They allow starting, driving, watching, and stopping sessions of this browser, using its profiles, and reading its certificates and policy files."
  value       = local.agent_statements
}

output "warnings" {
  description = "Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none."
  value       = local.warnings
}
