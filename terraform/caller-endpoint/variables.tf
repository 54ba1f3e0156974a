# Generated from modules/caller-endpoint. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the security group, and prefix for the Name tags of the endpoints."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the callers. DNS support and DNS hostnames must be enabled."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "subnet_ids" {
  description = "IDs of subnets in `vpc_id` for the endpoints, one per Availability Zone. Use at least two zones for high availability."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1 && length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected 1 to 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "runtimes" {
  description = <<-EOT
    AgentCore runtimes of this or another account that callers in this VPC can invoke, keyed by a name you choose. A runtime adds about 300 characters to the endpoint policy, and each of its callers about 60.
    - `arn`: ARN of the runtime: `agent_runtime_arn` of its module.
    - `caller_principal_arns`: ARNs of the IAM roles and users that call with SigV4.
    - `callers_use_jwt`: Whether callers authenticate with a JWT instead. The endpoint policy then admits everybody.
    - `server_protocol`: Protocol of the agent.
    - `allowed_invoke_actions`: IAM actions that callers can use. Defaults to those of the protocol.
  EOT
  type = map(object({
    arn                    = string
    caller_principal_arns  = optional(list(string), [])
    callers_use_jwt        = optional(bool, false)
    server_protocol        = optional(string, "HTTP")
    allowed_invoke_actions = optional(list(string))
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.runtimes) : can(regex(local.patterns.runtime_key, key))])
    error_message = "runtimes: got ${join(", ", [for key in keys(var.runtimes) : jsonencode(key) if !can(regex(local.patterns.runtime_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.runtimes : can(regex(local.patterns.runtimes_arn, item.arn))])
    error_message = "runtimes: got ${join(", ", [for key, item in var.runtimes : "${key}.arn ${jsonencode(item.arn)}" if !can(regex(local.patterns.runtimes_arn, item.arn))])}. Expected the ARN of a runtime. Pass agent_runtime_arn of the runtime, not the ARN of one of its endpoints."
  }

  validation {
    condition = alltrue([
      for item in var.runtimes :
      try(alltrue([for inner in item.caller_principal_arns : can(regex(local.patterns.caller_principal_arn, inner))]), false)
    ])
    error_message = "runtimes: got ${join(", ", flatten([for key, item in var.runtimes : try([for inner_index, inner in item.caller_principal_arns : "${key}.caller_principal_arns[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.caller_principal_arn, inner))], [])]))}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition     = alltrue([for item in var.runtimes : try(contains(["A2A", "AGUI", "HTTP", "MCP"], item.server_protocol), false)])
    error_message = "runtimes: got ${join(", ", [for key, item in var.runtimes : "${key}.server_protocol ${jsonencode(item.server_protocol)}" if !try(contains(["A2A", "AGUI", "HTTP", "MCP"], item.server_protocol), false)])}. Expected A2A, AGUI, HTTP, or MCP."
  }

  validation {
    condition = alltrue([
      for item in var.runtimes :
      item.allowed_invoke_actions == null ? true :
      alltrue([
        for inner in item.allowed_invoke_actions :
        try(
          contains(
            [
              "bedrock-agentcore:GetAgentCard",
              "bedrock-agentcore:InvokeAgentRuntime",
              "bedrock-agentcore:InvokeAgentRuntimeCommand",
              "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
              "bedrock-agentcore:InvokeAgentRuntimeForUser",
              "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream",
              "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser",
              "bedrock-agentcore:StopRuntimeSession"
            ],
            inner
          ),
          false
        )
      ])
    ])
    error_message = "runtimes: got ${join(", ", flatten([for key, item in var.runtimes : try([for inner_index, inner in item.allowed_invoke_actions : "${key}.allowed_invoke_actions[${inner_index}] ${jsonencode(inner)}" if !try(contains(["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand", "bedrock-agentcore:InvokeAgentRuntimeCommandShell", "bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser", "bedrock-agentcore:StopRuntimeSession"], inner), false)], [])]))}. Expected bedrock-agentcore:GetAgentCard, bedrock-agentcore:InvokeAgentRuntime, bedrock-agentcore:InvokeAgentRuntimeCommand, bedrock-agentcore:InvokeAgentRuntimeCommandShell, bedrock-agentcore:InvokeAgentRuntimeForUser, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser, or bedrock-agentcore:StopRuntimeSession. Use full IAM actions from this list."
  }

  validation {
    condition     = length(var.runtimes) + length(var.gateways) > 0
    error_message = "runtimes: got none, and no gateways. Expected at least one runtime or gateway."
  }

  validation {
    condition     = try(alltrue([for called in var.runtimes : called.callers_use_jwt != (length(called.caller_principal_arns) > 0)]), true)
    error_message = "runtimes: ${join(", ", try([for key, called in var.runtimes : "${key} has ${length(called.caller_principal_arns)} callers and callers_use_jwt = ${called.callers_use_jwt}" if called.callers_use_jwt == (length(called.caller_principal_arns) > 0)], []))}. Expected either caller_principal_arns or callers_use_jwt = true. List the callers that use SigV4, or set callers_use_jwt if they use tokens."
  }

  validation {
    condition     = length(distinct(values(var.runtimes)[*].arn)) == length(var.runtimes)
    error_message = "runtimes: got ${join(", ", values(var.runtimes)[*].arn)}. Expected each ARN once. Merge the entries that repeat an ARN."
  }

  validation {
    condition = alltrue([
      for called in var.runtimes :
      called.allowed_invoke_actions == null ? true :
      contains(called.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntime") ||
      (
        contains(["AGUI", "HTTP"], called.server_protocol) &&
        contains(called.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream")
      )
    ])
    error_message = "runtimes: got ${join("; ", [for key, called in var.runtimes : "${join(", ", coalesce(called.allowed_invoke_actions, []))} for ${key}, which serves ${called.server_protocol}" if called.allowed_invoke_actions != null])}. Expected bedrock-agentcore:InvokeAgentRuntime among them, or bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream for an agent that serves only WebSocket connections over AGUI or HTTP. Add it, or omit allowed_invoke_actions to use the default."
  }

  validation {
    condition = alltrue([
      for called in var.runtimes :
      called.allowed_invoke_actions == null ? true :
      called.server_protocol != "A2A" || contains(called.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard")
    ])
    error_message = "runtimes: got ${join("; ", [for key, called in var.runtimes : "${join(", ", coalesce(called.allowed_invoke_actions, []))} for ${key}, which serves ${called.server_protocol}" if called.allowed_invoke_actions != null])}. Expected bedrock-agentcore:GetAgentCard among them with A2A, because clients read the card of an A2A agent first. Add it, or omit allowed_invoke_actions to use the default."
  }
}

variable "gateways" {
  description = <<-EOT
    AgentCore gateways of this or another account that callers in this VPC can invoke, keyed by a name you choose. A gateway adds about 200 characters to the endpoint policy, and each of its callers about 60.
    - `arn`: ARN of the gateway: `gateway_arn` of its module.
    - `caller_principal_arns`: ARNs of the IAM roles and users that call with SigV4.
    - `callers_use_jwt`: Whether callers authenticate with a JWT instead. The endpoint policy then admits everybody.
  EOT
  type = map(object({
    arn                   = string
    caller_principal_arns = optional(list(string), [])
    callers_use_jwt       = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.gateways) : can(regex(local.patterns.runtime_key, key))])
    error_message = "gateways: got ${join(", ", [for key in keys(var.gateways) : jsonencode(key) if !can(regex(local.patterns.runtime_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.gateways : can(regex(local.patterns.gateways_arn, item.arn))])
    error_message = "gateways: got ${join(", ", [for key, item in var.gateways : "${key}.arn ${jsonencode(item.arn)}" if !can(regex(local.patterns.gateways_arn, item.arn))])}. Expected the ARN of a gateway. Pass gateway_arn of the gateway."
  }

  validation {
    condition = alltrue([
      for item in var.gateways :
      try(alltrue([for inner in item.caller_principal_arns : can(regex(local.patterns.caller_principal_arn, inner))]), false)
    ])
    error_message = "gateways: got ${join(", ", flatten([for key, item in var.gateways : try([for inner_index, inner in item.caller_principal_arns : "${key}.caller_principal_arns[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.caller_principal_arn, inner))], [])]))}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition     = try(alltrue([for called in var.gateways : called.callers_use_jwt != (length(called.caller_principal_arns) > 0)]), true)
    error_message = "gateways: ${join(", ", try([for key, called in var.gateways : "${key} has ${length(called.caller_principal_arns)} callers and callers_use_jwt = ${called.callers_use_jwt}" if called.callers_use_jwt == (length(called.caller_principal_arns) > 0)], []))}. Expected either caller_principal_arns or callers_use_jwt = true. List the callers that use SigV4, or set callers_use_jwt if they use tokens."
  }

  validation {
    condition     = length(distinct(values(var.gateways)[*].arn)) == length(var.gateways)
    error_message = "gateways: got ${join(", ", values(var.gateways)[*].arn)}. Expected each ARN once. Merge the entries that repeat an ARN."
  }
}

variable "caller_security_group_ids" {
  description = "IDs of security groups whose members can connect to the endpoints, keyed by a name you choose."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_security_group_ids) : can(regex(local.patterns.runtime_key, key))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key in keys(var.caller_security_group_ids) : jsonencode(key) if !can(regex(local.patterns.runtime_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_security_group_ids : can(regex(local.patterns.caller_security_group_id, item))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key, item in var.caller_security_group_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.caller_security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(distinct(values(var.caller_security_group_ids))) == length(var.caller_security_group_ids)
    error_message = "caller_security_group_ids: got ${join(", ", values(var.caller_security_group_ids))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }
}

variable "caller_networks" {
  description = "CIDR ranges that can connect to the endpoints, keyed by a name you choose."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_networks) : can(regex(local.patterns.runtime_key, key))])
    error_message = "caller_networks: got ${join(", ", [for key in keys(var.caller_networks) : jsonencode(key) if !can(regex(local.patterns.runtime_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_networks : can(regex(local.patterns.caller_network, item))])
    error_message = "caller_networks: got ${join(", ", [for key, item in var.caller_networks : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.caller_network, item))])}. Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = length(distinct(values(var.caller_networks))) == length(var.caller_networks)
    error_message = "caller_networks: got ${join(", ", values(var.caller_networks))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }
}

variable "tags" {
  description = "Tags to apply to all resources that support tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 49
    error_message = "tags: got ${length(var.tags)}. Expected at most 49."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : can(regex(local.patterns.tag_key, key))])
    error_message = "tags: got ${join(", ", [for key in keys(var.tags) : jsonencode(key) if !can(regex(local.patterns.tag_key, key))])}. Expected keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -."
  }
}

# Patterns that validations and their messages share.
locals {
  patterns = {
    subnet_id                = "^subnet-[0-9a-z]{8,17}$"
    runtime_key              = "^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$"
    runtimes_arn             = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime/[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$"
    caller_principal_arn     = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$"
    gateways_arn             = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:gateway/[0-9a-z-]+-[0-9a-z]{10}$"
    caller_security_group_id = "^sg-[0-9a-z]{8,17}$"
    caller_network           = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$"
    tag_key                  = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
