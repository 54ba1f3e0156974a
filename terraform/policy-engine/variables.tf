# Generated from modules/policy-engine. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the policy engine and prefix for the names of its policies. Hyphens become underscores, so `my-tools` and `my_tools` conflict. Changing it replaces the engine and its policies."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }
}

variable "description" {
  description = "What the policy engine is for. The provider cannot unset it later."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 4096)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 4096 characters."
  }
}

variable "use_kms_key" {
  description = "Whether to encrypt the policy engine with the customer managed key `kms_key_arn`."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "ARN of a symmetric KMS key in this region. Required when `use_kms_key = true`. Changing it replaces the engine and its policies."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$", var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition     = (var.kms_key_arn != null) == var.use_kms_key
    error_message = "kms_key_arn: ${var.kms_key_arn == null ? "unset" : "set"}, and use_kms_key is ${var.use_kms_key}. Expected both or neither. Set both or neither."
  }
}

variable "gateway_arn" {
  description = "ARN of the gateway that the policies are about: `gateway_arn` of the module `gateway`. Required with `policies`. It replaces `{gateway_arn}` in each statement."
  type        = string
  default     = null

  validation {
    condition = (
      var.gateway_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:gateway/[0-9a-z-]+-[0-9a-z]{10}$", var.gateway_arn))
    )
    error_message = "gateway_arn: got ${jsonencode(var.gateway_arn)}. Expected the ARN of a gateway. Name each gateway."
  }

  validation {
    condition     = var.gateway_arn != null || length(var.policies) == 0
    error_message = "gateway_arn: missing, and policies has ${length(var.policies)}. Expected the gateway that the policies are about. Pass gateway_arn of the module gateway, or remove policies."
  }
}

variable "target_ids" {
  description = "IDs of the targets of the gateway, keyed by a name you choose. Policies wait for them, because AgentCore checks each policy against the tools that the gateway has."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for item in var.target_ids : can(regex(local.patterns.target_id, item))])
    error_message = "target_ids: got ${join(", ", [for key, item in var.target_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.target_id, item))])}. Expected the ID of a target: ten letters or digits. Pass target_id of the module of the target."
  }
}

variable "policies" {
  description = <<-EOT
    Cedar policies, keyed by a name you choose. The name in AWS is `<name>_<key>`, which must be unique in the account and region. Changing a statement is an in-place update. Renaming a policy replaces it.
    - `statement`: Cedar policy with one `permit` or `forbid`, and `resource == AgentCore::Gateway::"{gateway_arn}"`.
    - `description`: What the policy is for.
    - `validation_mode`: `FAIL_ON_ANY_FINDINGS`, or `IGNORE_ALL_FINDINGS` with `allow_findings = true`.
  EOT
  type = map(object({
    statement       = string
    description     = optional(string)
    validation_mode = optional(string, "FAIL_ON_ANY_FINDINGS")
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.policies) : can(regex(local.patterns.policy_key, key))])
    error_message = "policies: got ${join(", ", [for key in keys(var.policies) : jsonencode(key) if !can(regex(local.patterns.policy_key, key))])}. Expected keys of 1 to 46 letters, digits, or underscores."
  }

  validation {
    condition     = alltrue([for item in var.policies : try(length(item.statement) >= 35 && length(item.statement) <= 10000, false)])
    error_message = "policies: got ${join(", ", [for key, item in var.policies : "${key}.statement ${try(length(item.statement), 0)} characters" if !try(length(item.statement) >= 35 && length(item.statement) <= 10000, false)])}. Expected 35 to 10000 characters. Write one complete permit or forbid, and split what is longer."
  }

  validation {
    condition = alltrue([
      for item in var.policies :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096)
    ])
    error_message = "policies: got ${join(", ", [for key, item in var.policies : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 4096))])}. Expected 1 to 4096 characters."
  }

  validation {
    condition     = alltrue([for item in var.policies : try(contains(["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"], item.validation_mode), false)])
    error_message = "policies: got ${join(", ", [for key, item in var.policies : "${key}.validation_mode ${jsonencode(item.validation_mode)}" if !try(contains(["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"], item.validation_mode), false)])}. Expected FAIL_ON_ANY_FINDINGS or IGNORE_ALL_FINDINGS. Use FAIL_ON_ANY_FINDINGS, or omit it."
  }

  validation {
    condition = !try(
      anytrue([
        for policy in var.policies :
        length(regexall("(?:permit|forbid)\\s*\\(", replace(policy.statement, "/\"(?:[^\"\\\\]|\\\\[^\\n])*\"|//[^\\n]*/", ""))) != 1 ||
        length(regexall(";", replace(policy.statement, "/\"(?:[^\"\\\\]|\\\\[^\\n])*\"|//[^\\n]*/", ""))) != 1
      ]),
      false
    )
    error_message = "policies: found one in ${join(", ", keys(var.policies))}. Expected one permit or forbid that ends with a semicolon in each statement. Write each further one as a separate policy."
  }

  validation {
    condition = !try(
      anytrue([
        for policy in var.policies :
        !can(
          regex(
            "(?:permit|forbid)\\s*\\([^{};]*[,\\s]resource\\s*==\\s*AgentCore::Gateway::\"\\{gateway_arn\\}\"\\s*,?\\s*\\)",
            replace(policy.statement, "/(\"(?:[^\"\\\\]|\\\\[^\\n])*\")|//[^\\n]*/", "$1")
          )
        )
      ]),
      false
    )
    error_message = "policies: found one in ${join(", ", keys(var.policies))}. Expected resource == AgentCore::Gateway::\"{gateway_arn}\" as the resource of each statement. Write {gateway_arn}, which the module replaces, and no ARN."
  }

  validation {
    condition     = var.allow_findings || !try(anytrue([for policy in var.policies : policy.validation_mode == "IGNORE_ALL_FINDINGS"]), false)
    error_message = "policies: found ${join(", ", try([for name, policy in var.policies : name if policy.validation_mode == "IGNORE_ALL_FINDINGS"], []))}. Expected FAIL_ON_ANY_FINDINGS, unless allow_findings is true. Correct what AgentCore finds, or set allow_findings = true."
  }

  validation {
    condition     = try(alltrue([for key in keys(var.policies) : length("${var.name}_${key}") <= 48]), true)
    error_message = "policies: found ${join(", ", try([for key in keys(var.policies) : "${var.name}_${key}" if length("${var.name}_${key}") > 48], []))}. Expected at most 48 characters with the name of the engine in front. Shorten the key or the name."
  }
}

variable "allow_findings" {
  description = "Whether policies can set `validation_mode = \"IGNORE_ALL_FINDINGS\"`. AgentCore then accepts policies that allow or deny everything, or that never apply."
  type        = bool
  default     = false
  nullable    = false
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
    target_id  = "^[0-9a-zA-Z]{10}$"
    policy_key = "^[a-zA-Z0-9_]{1,46}$"
    tag_key    = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
