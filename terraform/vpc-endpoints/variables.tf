# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the security group, and prefix for the Name tags. Changing it replaces the security group and moves the endpoints to the new one."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.name, var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }
}

variable "vpc_id" {
  description = "ID of the VPC for the endpoints. DNS support and DNS hostnames must be enabled."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "subnet_ids_by_zone_id" {
  description = "IDs of private subnets, one per Availability Zone, keyed by zone ID."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids_by_zone_id) >= 1 && length(var.subnet_ids_by_zone_id) <= 16
    error_message = "subnet_ids_by_zone_id: got ${length(var.subnet_ids_by_zone_id)}. Expected 1 to 16 zones. Pass one private subnet per zone."
  }

  validation {
    condition     = alltrue([for key in keys(var.subnet_ids_by_zone_id) : can(regex(local.patterns.subnet_ids_by_zone_id_key, key))])
    error_message = "subnet_ids_by_zone_id: got ${join(", ", [for key in keys(var.subnet_ids_by_zone_id) : jsonencode(key) if !can(regex(local.patterns.subnet_ids_by_zone_id_key, key))])}. Expected keys of a zone ID such as use1-az1. Use the ID, not the name: `aws ec2 describe-availability-zones` lists both."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids_by_zone_id : can(regex(local.patterns.subnet_ids_by_zone_id, item))])
    error_message = "subnet_ids_by_zone_id: got ${join(", ", [for key, item in var.subnet_ids_by_zone_id : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.subnet_ids_by_zone_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "route_table_ids" {
  description = "IDs of the route tables of the subnets of the agents. Required for the S3 gateway endpoint (needs `image`, `code`, `session_storage`, and `s3_buckets`) and the DynamoDB gateway endpoint (`dynamodb_tables`), unless `endpoint_ids` names them."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.route_table_ids : can(regex(local.patterns.route_table_id, item))])
    error_message = "route_table_ids: got ${join(", ", [for index, item in var.route_table_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.route_table_id, item))])}. Expected rtb- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "needs" {
  description = <<-EOT
    What the agents need. The endpoint for logs is always created.
    - `image` or `code`: the artifact of the agents.
    - `session_storage`: agents keep session files.
    - `data_plane`: callers, or agents with `agent_data_plane_actions`, use the AgentCore data plane.
    - `models`: set `model_arns`.
    - `mantle`: set `mantle_project_arns`.
    - `secrets`: set `secret_arns`.
    - `parameters`: set `parameter_arns`.
    - `kms`: set `kms_key_arns`.
    - `sts`: set `assumable_role_arns`.
    - `memory`: set `memory_arns`.
    - `browser`: set `browser_arns`.
    - `code_interpreter`: set `code_interpreter_arns`.
    - `identity`: set `credential_provider_arns`.
    - `gateway`: set `gateway_arns`.
    - `traces` and `metrics`: no further input.
  EOT
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.needs) >= 1
    error_message = "needs: got ${length(var.needs)}. Expected at least 1. List what the agents need."
  }

  validation {
    condition = alltrue([
      for item in var.needs :
      try(
        contains(
          [
            "image",
            "code",
            "session_storage",
            "data_plane",
            "models",
            "mantle",
            "secrets",
            "parameters",
            "kms",
            "sts",
            "memory",
            "browser",
            "code_interpreter",
            "identity",
            "gateway",
            "traces",
            "metrics"
          ],
          item
        ),
        false
      )
    ])
    error_message = "needs: got ${join(", ", [for index, item in var.needs : "[${index}] ${jsonencode(item)}" if !try(contains(["image", "code", "session_storage", "data_plane", "models", "mantle", "secrets", "parameters", "kms", "sts", "memory", "browser", "code_interpreter", "identity", "gateway", "traces", "metrics"], item), false)])}. Expected image, code, session_storage, data_plane, models, mantle, secrets, parameters, kms, sts, memory, browser, code_interpreter, identity, gateway, traces, or metrics. Take needs from that list."
  }
}

variable "agent_role_arns" {
  description = "ARN of the execution role of each agent, keyed by the `name` of its module. The endpoint policies admit these roles."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.agent_role_arns) >= 1
    error_message = "agent_role_arns: got ${length(var.agent_role_arns)}. Expected at least one agent, because the endpoint policies admit only these roles. Pass the execution role of each agent."
  }

  validation {
    condition     = alltrue([for key in keys(var.agent_role_arns) : can(regex(local.patterns.name, key))])
    error_message = "agent_role_arns: got ${join(", ", [for key in keys(var.agent_role_arns) : jsonencode(key) if !can(regex(local.patterns.name, key))])}. Expected keys of the name of the agent. Use the `name` of the module of the agent."
  }

  validation {
    condition     = alltrue([for item in var.agent_role_arns : can(regex(local.patterns.agent_role_arn, item))])
    error_message = "agent_role_arns: got ${join(", ", [for key, item in var.agent_role_arns : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.agent_role_arn, item))])}. Expected the ARN of a role. Pass the role, not its name."
  }
}

variable "repository_arns" {
  description = "ARNs of the ECR repositories of the container images. Requires the need `image`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.repository_arns : can(regex(local.patterns.repository_arn, item))])
    error_message = "repository_arns: got ${join(", ", [for index, item in var.repository_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.repository_arn, item))])}. Expected the ARN of a repository, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "image") == (length(var.repository_arns) > 0)
    error_message = "repository_arns: got ${length(var.repository_arns)}, and image is ${contains(var.needs, "image") ? "" : "not "}among needs. Expected both repository_arns and the need image, or neither."
  }
}

variable "model_arns" {
  description = "ARNs of Bedrock models, inference profiles, and prompt routers that agents can invoke. For a profile or router, also list its models in every region that it uses. Requires the need `models`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex(local.patterns.model_arn, item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.model_arn, item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "models") == (length(var.model_arns) > 0)
    error_message = "model_arns: got ${length(var.model_arns)}, and models is ${contains(var.needs, "models") ? "" : "not "}among needs. Expected both model_arns and the need models, or neither."
  }
}

variable "secret_arns" {
  description = "ARNs of secrets that can be read through the endpoint. Requires the need `secrets`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.secret_arns : can(regex(local.patterns.secret_arn, item))])
    error_message = "secret_arns: got ${join(", ", [for index, item in var.secret_arns : "[${index}] ${try(length(item), 0)} characters" if !can(regex(local.patterns.secret_arn, item))])}. Expected the ARN of a secret, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "secrets") == (length(var.secret_arns) > 0)
    error_message = "secret_arns: got ${length(var.secret_arns)}, and secrets is ${contains(var.needs, "secrets") ? "" : "not "}among needs. Expected both secret_arns and the need secrets, or neither."
  }
}

variable "parameter_arns" {
  description = "ARNs of parameters that can be read through the endpoint. Requires the need `parameters`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.parameter_arns : can(regex(local.patterns.parameter_arn, item))])
    error_message = "parameter_arns: got ${join(", ", [for index, item in var.parameter_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.parameter_arn, item))])}. Expected the ARN of a parameter, or a path of them that ends in /*. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "parameters") == (length(var.parameter_arns) > 0)
    error_message = "parameter_arns: got ${length(var.parameter_arns)}, and parameters is ${contains(var.needs, "parameters") ? "" : "not "}among needs. Expected both parameter_arns and the need parameters, or neither."
  }
}

variable "kms_key_arns" {
  description = "ARNs of KMS keys that the code of the agent uses through the endpoint. Requires the need `kms`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.kms_key_arns : can(regex(local.patterns.kms_key_arn, item))])
    error_message = "kms_key_arns: got ${join(", ", [for index, item in var.kms_key_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.kms_key_arn, item))])}. Expected the ARN of a key. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "kms") == (length(var.kms_key_arns) > 0)
    error_message = "kms_key_arns: got ${length(var.kms_key_arns)}, and kms is ${contains(var.needs, "kms") ? "" : "not "}among needs. Expected both kms_key_arns and the need kms, or neither."
  }
}

variable "assumable_role_arns" {
  description = "ARNs of IAM roles that can be assumed through the endpoint. Requires the need `sts`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.assumable_role_arns : can(regex(local.patterns.agent_role_arn, item))])
    error_message = "assumable_role_arns: got ${join(", ", [for index, item in var.assumable_role_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.agent_role_arn, item))])}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = contains(var.needs, "sts") == (length(var.assumable_role_arns) > 0)
    error_message = "assumable_role_arns: got ${length(var.assumable_role_arns)}, and sts is ${contains(var.needs, "sts") ? "" : "not "}among needs. Expected both assumable_role_arns and the need sts, or neither."
  }
}

variable "memory_arns" {
  description = "ARNs of AgentCore memories that can be read and written through the data-plane endpoint. Requires the need `memory`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.memory_arns : can(regex(local.patterns.memory_arn, item))])
    error_message = "memory_arns: got ${join(", ", [for index, item in var.memory_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.memory_arn, item))])}. Expected the ARN of a memory, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "memory") == (length(var.memory_arns) > 0)
    error_message = "memory_arns: got ${length(var.memory_arns)}, and memory is ${contains(var.needs, "memory") ? "" : "not "}among needs. Expected both memory_arns and the need memory, or neither."
  }
}

variable "gateway_arns" {
  description = "ARNs of AgentCore gateways that can be invoked through the endpoint. Requires the need `gateway`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.gateway_arns : can(regex(local.patterns.gateway_arn, item))])
    error_message = "gateway_arns: got ${join(", ", [for index, item in var.gateway_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.gateway_arn, item))])}. Expected the ARN of a gateway, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "gateway") == (length(var.gateway_arns) > 0)
    error_message = "gateway_arns: got ${length(var.gateway_arns)}, and gateway is ${contains(var.needs, "gateway") ? "" : "not "}among needs. Expected both gateway_arns and the need gateway, or neither."
  }
}

variable "mantle_project_arns" {
  description = "ARNs of projects of bedrock-mantle, the OpenAI-compatible endpoint of Bedrock, in which the agent can run models. Requires the need `mantle`. The first adds about 310 characters to the endpoint policy and 195 to the role policy, each further one 65 to both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.mantle_project_arns : can(regex(local.patterns.mantle_project_arn, item))])
    error_message = "mantle_project_arns: got ${join(", ", [for index, item in var.mantle_project_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.mantle_project_arn, item))])}. Expected the ARN of a project of bedrock-mantle, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "mantle") == (length(var.mantle_project_arns) > 0)
    error_message = "mantle_project_arns: got ${length(var.mantle_project_arns)}, and mantle is ${contains(var.needs, "mantle") ? "" : "not "}among needs. Expected both mantle_project_arns and the need mantle, or neither."
  }
}

variable "guardrails" {
  description = <<-EOT
    Bedrock guardrails that the agent can apply. Requires the need `models`. One guardrail adds about 270 characters to the endpoint policy and 155 to the role policy, and with `required` another 115 and 270.
    - `arns`: ARNs of guardrails, each with or without a version.
    - `profile_arns`: ARNs of guardrail profiles, for guardrails that work across regions.
    - `required`: Whether models can be called only with one of these guardrails: in the version that the ARN names, or in any version except the draft.
  EOT
  type = object({
    arns         = list(string)
    profile_arns = optional(list(string), [])
    required     = optional(bool, false)
  })
  default = null

  validation {
    condition     = var.guardrails == null ? true : try(length(var.guardrails.arns) >= 1, false)
    error_message = "guardrails.arns: got ${try(length(var.guardrails.arns), 0)}. Expected at least 1."
  }

  validation {
    condition = (
      var.guardrails == null ? true :
      try(alltrue([for item in var.guardrails.arns : can(regex(local.patterns.guardrail_arn, item))]), false)
    )
    error_message = "guardrails: got ${try(join(", ", [for index, item in var.guardrails.arns : "arns[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.guardrail_arn, item))]), "null")}. Expected the ARN of a guardrail, with or without a version at its end. Pass the ARN, not the name."
  }

  validation {
    condition = (
      var.guardrails == null ? true :
      try(alltrue([for item in var.guardrails.profile_arns : can(regex(local.patterns.profile_arn, item))]), false)
    )
    error_message = "guardrails: got ${try(join(", ", [for index, item in var.guardrails.profile_arns : "profile_arns[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.profile_arn, item))]), "null")}. Expected the ARN of a guardrail profile, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = var.guardrails == null ? true : contains(var.needs, "models")
    error_message = "guardrails: set, and needs does not contain models. Expected the need models beside guardrails. Add models to needs and set model_arns, or remove guardrails."
  }
}

variable "browser_arns" {
  description = "ARNs of AgentCore browsers that the agent can start and drive. Requires the need `browser`. A browser in public mode, such as `aws.browser.v1`, gives internet access. The first adds about 730 characters to the endpoint policy and 510 to the role policy, each further one 170 to both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.browser_arns : can(regex(local.patterns.browser_arn, item))])
    error_message = "browser_arns: got ${join(", ", [for index, item in var.browser_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.browser_arn, item))])}. Expected the ARN of a browser: ...:<account>:browser-custom/<ID>, or ...:aws:browser/aws.browser.v1 for that of AWS. Pass ARNs, without wildcards."
  }

  validation {
    condition     = contains(var.needs, "browser") == (length(var.browser_arns) > 0)
    error_message = "browser_arns: got ${length(var.browser_arns)}, and browser is ${contains(var.needs, "browser") ? "" : "not "}among needs. Expected both browser_arns and the need browser, or neither."
  }
}

variable "code_interpreter_arns" {
  description = "ARNs of AgentCore code interpreters that the agent can start and use. Requires the need `code_interpreter`. A code interpreter in public mode, such as `aws.codeinterpreter.v1`, gives internet access. The first adds about 510 characters to the endpoint policy and 400 to the role policy, each further one 95 to both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.code_interpreter_arns : can(regex(local.patterns.code_interpreter_arn, item))])
    error_message = "code_interpreter_arns: got ${join(", ", [for index, item in var.code_interpreter_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.code_interpreter_arn, item))])}. Expected the ARN of a code interpreter: ...:<account>:code-interpreter-custom/<ID>, or ...:aws:code-interpreter/aws.codeinterpreter.v1 for that of AWS. Pass ARNs, without wildcards."
  }

  validation {
    condition     = contains(var.needs, "code_interpreter") == (length(var.code_interpreter_arns) > 0)
    error_message = "code_interpreter_arns: got ${length(var.code_interpreter_arns)}, and code_interpreter is ${contains(var.needs, "code_interpreter") ? "" : "not "}among needs. Expected both code_interpreter_arns and the need code_interpreter, or neither."
  }
}

variable "credential_provider_arns" {
  description = "ARNs of AgentCore Identity credential providers from which the agent can get tokens and API keys, as the workload identity of its runtime. Requires the need `identity`. The first adds about 645 characters to the endpoint policy and 740 to the role policy, each further one 105 and 210."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.credential_provider_arns : can(regex(local.patterns.credential_provider_arn, item))])
    error_message = "credential_provider_arns: got ${join(", ", [for index, item in var.credential_provider_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.credential_provider_arn, item))])}. Expected the ARN of a credential provider, for OAuth2 or API keys. Pass the ARN, not the name."
  }

  validation {
    condition     = contains(var.needs, "identity") == (length(var.credential_provider_arns) > 0)
    error_message = "credential_provider_arns: got ${length(var.credential_provider_arns)}, and identity is ${contains(var.needs, "identity") ? "" : "not "}among needs. Expected both credential_provider_arns and the need identity, or neither."
  }
}

variable "further_actions" {
  description = <<-EOT
    Actions to allow in addition to those of a need, keyed by the need. An entry adds about 160 characters to the endpoint policy and 45 to the role policy, plus its actions and ARNs.
    - `actions`: IAM actions of the service of the need, such as `secretsmanager:DescribeSecret`.
    - `resources`: ARNs to use instead of those of the need, or `*` if the actions have no resource.
  EOT
  type = map(object({
    actions   = list(string)
    resources = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.further_actions) : can(regex(local.patterns.further_action_key, key))])
    error_message = "further_actions: got ${join(", ", [for key in keys(var.further_actions) : jsonencode(key) if !can(regex(local.patterns.further_action_key, key))])}. Expected keys of browser, code_interpreter, gateway, identity, kms, mantle, memory, models, parameters, secrets, sts."
  }

  validation {
    condition     = alltrue([for item in var.further_actions : try(length(item.actions) >= 1, false)])
    error_message = "further_actions: got ${join(", ", [for key, item in var.further_actions : "${key}.actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_actions :
      try(alltrue([for inner in item.actions : can(regex(local.patterns.action, inner))]), false)
    ])
    error_message = "further_actions: got ${join(", ", flatten([for key, item in var.further_actions : try([for inner_index, inner in item.actions : "${key}.actions[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.action, inner))], [])]))}. Expected a full IAM action such as secretsmanager:DescribeSecret. List each action, without wildcards."
  }

  validation {
    condition = alltrue([
      for item in var.further_actions :
      try(alltrue([for inner in item.resources : can(regex(local.patterns.resource, inner))]), false)
    ])
    error_message = "further_actions: got ${join(", ", flatten([for key, item in var.further_actions : try([for inner_index, inner in item.resources : "${key}.resources[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.resource, inner))], [])]))}. Expected an ARN, or * if the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition = length(
      setsubtract(
        setintersection(
          keys(var.further_actions),
          ["browser", "code_interpreter", "gateway", "identity", "kms", "mantle", "memory", "models", "parameters", "secrets", "sts"]
        ),
        var.needs
      )
    ) == 0
    error_message = "further_actions: got ${join(", ", setsubtract(keys(var.further_actions), var.needs))}. Expected actions of needs that `needs` contains. Add the need, or remove its actions."
  }

  validation {
    condition = alltrue(
      flatten([
        for need, further in var.further_actions :
        [
          for action in further.actions :
          split(":", action)[0] == lookup(
            {
              browser          = "bedrock-agentcore",
              code_interpreter = "bedrock-agentcore",
              gateway          = "bedrock-agentcore",
              identity         = "bedrock-agentcore",
              kms              = "kms",
              mantle           = "bedrock-mantle",
              memory           = "bedrock-agentcore",
              models           = "bedrock",
              parameters       = "ssm",
              secrets          = "secretsmanager",
              sts              = "sts"
            },
            need,
            split(":", action)[0]
          ) &&
          !startswith(action, "bedrock:InvokeModel")
        ]
      ])
    )
    error_message = "further_actions: got ${join(", ", flatten(values(var.further_actions)[*].actions))}. Expected actions of the service of their need, and no model invocations. Put each action under the need of its service, and use model_arns to invoke models."
  }
}

variable "s3_buckets" {
  description = <<-EOT
    S3 buckets that the agent can use through the S3 gateway endpoint, keyed by a name you choose. With one agent and one prefix, an entry that reads adds about 560 characters to the endpoint policy, and one that only writes 290. AWS accepts 20,480.
    - `bucket_arn`: ARN of the bucket.
    - `prefixes`: Key prefixes, each ending with `/`, or `*` for the whole bucket.
    - `access`: Any of `read`, `write`, and `delete`. Reading includes listing the prefixes.
    - `account_id`: ID of the account that owns the bucket, if it is another account.
  EOT
  type = map(object({
    bucket_arn = string
    prefixes   = list(string)
    access     = optional(set(string), ["read"])
    account_id = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.s3_buckets : can(regex(local.patterns.bucket_arn, item.bucket_arn))])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.bucket_arn ${jsonencode(item.bucket_arn)}" if !can(regex(local.patterns.bucket_arn, item.bucket_arn))])}. Expected the ARN of a bucket, such as arn:aws:s3:::documents. Pass the bucket only, and set prefixes for keys."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(length(item.prefixes) >= 1, false)])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.prefixes ${try(length(item.prefixes), 0)}" if !try(length(item.prefixes) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.s3_buckets :
      try(alltrue([for inner in item.prefixes : can(regex(local.patterns.prefix, inner))]), false)
    ])
    error_message = "s3_buckets: got ${join(", ", flatten([for key, item in var.s3_buckets : try([for inner_index, inner in item.prefixes : "${key}.prefixes[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.prefix, inner))], [])]))}. Expected a prefix that ends with /, such as contracts/, or * for the whole bucket."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(length(item.access) >= 1, false)])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.access ${try(length(item.access), 0)}" if !try(length(item.access) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.s3_buckets :
      try(alltrue([for inner in item.access : try(contains(["read", "write", "delete"], inner), false)]), false)
    ])
    error_message = "s3_buckets: got ${join(", ", flatten([for key, item in var.s3_buckets : try([for inner in item.access : "${key}.access ${jsonencode(inner)}" if !try(contains(["read", "write", "delete"], inner), false)], [])]))}. Expected read, write, or delete."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : item.account_id == null ? true : can(regex("^[0-9]{12}$", item.account_id))])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.account_id ${jsonencode(item.account_id)}" if !(item.account_id == null ? true : can(regex("^[0-9]{12}$", item.account_id)))])}. Expected an account ID: twelve digits. Pass it as a string."
  }
}

variable "dynamodb_tables" {
  description = <<-EOT
    DynamoDB tables that the agent can use, keyed by a name you choose. The module creates a DynamoDB gateway endpoint for them. With one agent, an entry that reads adds about 340 characters to the endpoint policy, and one that only writes 250. AWS accepts 20,480.
    - `table_arn`: ARN of the table, in the region of the endpoint.
    - `indexes`: Names of the indexes to query.
    - `access`: Any of `read`, `write`, and `delete`. Batch writes need both `write` and `delete`.
  EOT
  type = map(object({
    table_arn = string
    indexes   = optional(list(string), [])
    access    = optional(set(string), ["read"])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : can(regex(local.patterns.table_arn, item.table_arn))])
    error_message = "dynamodb_tables: got ${join(", ", [for key, item in var.dynamodb_tables : "${key}.table_arn ${jsonencode(item.table_arn)}" if !can(regex(local.patterns.table_arn, item.table_arn))])}. Expected the ARN of a table, without index and wildcards. Pass the ARN, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.dynamodb_tables :
      try(alltrue([for inner in item.indexes : can(regex(local.patterns.index, inner))]), false)
    ])
    error_message = "dynamodb_tables: got ${join(", ", flatten([for key, item in var.dynamodb_tables : try([for inner_index, inner in item.indexes : "${key}.indexes[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.index, inner))], [])]))}. Expected the name of an index: 3 to 255 letters, digits, underscores, dots, or hyphens. Pass the name, not the ARN."
  }

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : try(length(item.access) >= 1, false)])
    error_message = "dynamodb_tables: got ${join(", ", [for key, item in var.dynamodb_tables : "${key}.access ${try(length(item.access), 0)}" if !try(length(item.access) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.dynamodb_tables :
      try(alltrue([for inner in item.access : try(contains(["read", "write", "delete"], inner), false)]), false)
    ])
    error_message = "dynamodb_tables: got ${join(", ", flatten([for key, item in var.dynamodb_tables : try([for inner in item.access : "${key}.access ${jsonencode(inner)}" if !try(contains(["read", "write", "delete"], inner), false)], [])]))}. Expected read, write, or delete."
  }
}

variable "resource_organization_id" {
  description = "ID of an AWS organization. Where an endpoint policy allows actions on all resources (`*`), these must belong to an account of the organization. When unset, they must belong to the account of the endpoint or to AWS."
  type        = string
  default     = null

  validation {
    condition     = var.resource_organization_id == null ? true : can(regex("^o-[a-z0-9]{10,32}$", var.resource_organization_id))
    error_message = "resource_organization_id: got ${jsonencode(var.resource_organization_id)}. Expected o- and 10 to 32 lowercase letters or digits. Use the ID from `aws organizations describe-organization`."
  }
}

variable "further_services" {
  description = <<-EOT
    Further interface endpoints, keyed by a name you choose.
    - `service`: Last part of `com.amazonaws.<region>.<service>`, such as `sqs`.
    - `actions`: IAM actions that the endpoint policy allows.
    - `resources`: ARNs that the endpoint policy allows, or `*` if the service has no narrower resource.
  EOT
  type = map(object({
    service   = string
    actions   = list(string)
    resources = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.further_services : can(regex(local.patterns.service, item.service))])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.service ${jsonencode(item.service)}" if !can(regex(local.patterns.service, item.service))])}. Expected the last part of com.amazonaws.<region>.<service>, such as sqs."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(length(item.actions) >= 1, false)])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_services :
      try(alltrue([for inner in item.actions : can(regex(local.patterns.action, inner))]), false)
    ])
    error_message = "further_services: got ${join(", ", flatten([for key, item in var.further_services : try([for inner_index, inner in item.actions : "${key}.actions[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.action, inner))], [])]))}. Expected a full IAM action such as sqs:SendMessage. List each action, without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(length(item.resources) >= 1, false)])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.resources ${try(length(item.resources), 0)}" if !try(length(item.resources) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_services :
      try(alltrue([for inner in item.resources : can(regex(local.patterns.resource, inner))]), false)
    ])
    error_message = "further_services: got ${join(", ", flatten([for key, item in var.further_services : try([for inner_index, inner in item.resources : "${key}.resources[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.resource, inner))], [])]))}. Expected an ARN, or * if the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition     = alltrue([for further in var.further_services : !contains(["s3", "dynamodb"], further.service)])
    error_message = "further_services: got ${join(", ", [for key, further in var.further_services : "${key}: ${further.service}" if contains(["s3", "dynamodb"], further.service)])}. Expected services with an interface endpoint: the module creates the gateway endpoints of S3 and DynamoDB from needs, s3_buckets, and dynamodb_tables. Use s3_buckets or dynamodb_tables instead."
  }

  validation {
    condition     = length(distinct(values(var.further_services)[*].service)) == length(var.further_services)
    error_message = "further_services: got ${join(", ", values(var.further_services)[*].service)}. Expected each service once, because an endpoint has one policy. Merge the entries of the service."
  }

  validation {
    condition = alltrue([
      for further in var.further_services :
      !contains(
        [
          "ecr.api",
          "ecr.dkr",
          "logs",
          "bedrock-runtime",
          "bedrock-mantle",
          "secretsmanager",
          "ssm",
          "kms",
          "sts",
          "xray",
          "monitoring",
          "bedrock-agentcore",
          "bedrock-agentcore.gateway"
        ],
        further.service
      )
    ])
    error_message = "further_services: got ${join(", ", [for key, further in var.further_services : "${key}: ${further.service}" if contains(["ecr.api", "ecr.dkr", "logs", "bedrock-runtime", "bedrock-mantle", "secretsmanager", "ssm", "kms", "sts", "xray", "monitoring", "bedrock-agentcore", "bedrock-agentcore.gateway"], further.service)])}. Expected services that no need covers; the endpoint for logs always exists. Use the need, with further_actions if it must allow more, or create the endpoint yourself and set endpoint_ids."
  }
}

variable "callers_use_jwt" {
  description = "Whether callers authenticate with a JWT instead of SigV4. A token has no principal, so the data-plane endpoint then admits everybody to the agents that are named here, and each agent checks the token."
  type        = bool
  default     = false
  nullable    = false
}

variable "caller_principal_arns" {
  description = "ARNs of the IAM roles and users that invoke the agents with SigV4. Requires the need `data_plane`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.caller_principal_arns : can(regex(local.patterns.caller_principal_arn, item))])
    error_message = "caller_principal_arns: got ${join(", ", [for index, item in var.caller_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.caller_principal_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition = (
      contains(var.needs, "data_plane") && !var.callers_use_jwt ? length(var.caller_principal_arns) + length(
        var.agent_data_plane_actions
      ) > 0 :
      length(var.caller_principal_arns) == 0
    )
    error_message = "caller_principal_arns: got ${length(var.caller_principal_arns)}, data_plane is ${contains(var.needs, "data_plane") ? "" : "not "}among needs, and callers_use_jwt is ${var.callers_use_jwt}. Expected callers or agent_data_plane_actions if data_plane is a need and callers use SigV4, and no callers otherwise. With data_plane, set caller_principal_arns, agent_data_plane_actions, or callers_use_jwt; otherwise remove caller_principal_arns."
  }
}

variable "server_protocols" {
  description = "Protocols of the agents: the values of `server_protocol` of their modules."
  type        = list(string)
  default     = ["HTTP"]
  nullable    = false

  validation {
    condition     = length(var.server_protocols) >= 1
    error_message = "server_protocols: got ${length(var.server_protocols)}. Expected at least 1. Name the protocol of each agent, or omit server_protocols."
  }

  validation {
    condition     = alltrue([for item in var.server_protocols : try(contains(["A2A", "AGUI", "HTTP", "MCP"], item), false)])
    error_message = "server_protocols: got ${join(", ", [for index, item in var.server_protocols : "[${index}] ${jsonencode(item)}" if !try(contains(["A2A", "AGUI", "HTTP", "MCP"], item), false)])}. Expected A2A, AGUI, HTTP, or MCP."
  }
}

variable "allowed_invoke_actions" {
  description = "IAM actions that callers can use on the agents through the data-plane endpoint. Defaults to InvokeAgentRuntime, plus GetAgentCard if `server_protocols` contains A2A. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI)."
  type        = list(string)
  default     = null

  validation {
    condition = (
      var.allowed_invoke_actions == null ? true :
      alltrue([
        for item in var.allowed_invoke_actions :
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
            item
          ),
          false
        )
      ])
    )
    error_message = "allowed_invoke_actions: got ${try(join(", ", [for index, item in var.allowed_invoke_actions : "[${index}] ${jsonencode(item)}" if !try(contains(["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand", "bedrock-agentcore:InvokeAgentRuntimeCommandShell", "bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser", "bedrock-agentcore:StopRuntimeSession"], item), false)]), "null")}. Expected bedrock-agentcore:GetAgentCard, bedrock-agentcore:InvokeAgentRuntime, bedrock-agentcore:InvokeAgentRuntimeCommand, bedrock-agentcore:InvokeAgentRuntimeCommandShell, bedrock-agentcore:InvokeAgentRuntimeForUser, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser, or bedrock-agentcore:StopRuntimeSession. Use full IAM actions from this list."
  }

  validation {
    condition = (
      var.allowed_invoke_actions == null ? true :
      contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntime") ||
      (
        length(setintersection(var.server_protocols, ["A2A", "MCP"])) == 0 &&
        contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream")
      )
    )
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}. Expected bedrock-agentcore:InvokeAgentRuntime among them, or bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream for an agent that serves only WebSocket connections over AGUI or HTTP. Add it, or omit allowed_invoke_actions to use the default."
  }

  validation {
    condition = (
      var.allowed_invoke_actions == null ? true :
      !contains(var.server_protocols, "A2A") || contains(var.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard")
    )
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}. Expected bedrock-agentcore:GetAgentCard among them with A2A, because clients read the card of an A2A agent first. Add it, or omit allowed_invoke_actions to use the default."
  }
}

variable "agent_data_plane_actions" {
  description = "Further data-plane actions of the agents, such as `bedrock-agentcore:GetWorkloadAccessToken`, on any resource. Prefer the needs `memory`, `browser`, `code_interpreter`, and `identity`, which name their resources."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.agent_data_plane_actions : can(regex(local.patterns.agent_data_plane_action, item))])
    error_message = "agent_data_plane_actions: got ${join(", ", [for index, item in var.agent_data_plane_actions : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.agent_data_plane_action, item))])}. Expected a full IAM action such as bedrock-agentcore:GetWorkloadAccessToken. List each action, without wildcards."
  }

  validation {
    condition = (
      length(var.agent_data_plane_actions) == 0 ||
      length(setintersection(var.needs, ["data_plane", "memory", "browser", "code_interpreter", "identity"])) > 0
    )
    error_message = "agent_data_plane_actions: got ${length(var.agent_data_plane_actions)}, and no need uses the data plane. Expected no actions without a data-plane endpoint. Add data_plane to needs, or remove the actions."
  }
}

variable "caller_security_group_ids" {
  description = "IDs of the security groups of callers that can connect to the endpoints, keyed by a name you choose. Each of these groups also needs an egress rule to `endpoint_security_group_id` on port 443, which this module does not create."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_security_group_ids) : can(regex(local.patterns.caller_network_key, key))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key in keys(var.caller_security_group_ids) : jsonencode(key) if !can(regex(local.patterns.caller_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
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
  description = "Private CIDR ranges of callers that can connect to the endpoints, keyed by a name you choose."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_networks) : can(regex(local.patterns.caller_network_key, key))])
    error_message = "caller_networks: got ${join(", ", [for key in keys(var.caller_networks) : jsonencode(key) if !can(regex(local.patterns.caller_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_networks : can(regex(local.patterns.caller_network, item))])
    error_message = "caller_networks: got ${join(", ", [for key, item in var.caller_networks : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.caller_network, item))])}. Expected an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = length(distinct(values(var.caller_networks))) == length(var.caller_networks)
    error_message = "caller_networks: got ${join(", ", values(var.caller_networks))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }

  validation {
    condition     = alltrue([for network in var.caller_networks : can(regex(local.patterns.caller_networks_caller_network, network))])
    error_message = "caller_networks: got ${join(", ", [for key, network in var.caller_networks : "${key}: ${network}" if !can(regex(local.patterns.caller_networks_caller_network, network))])}. Expected networks within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, or 100.64.0.0/10. Use private networks; callers elsewhere need an endpoint in their VPC."
  }
}

variable "endpoint_ids" {
  description = "IDs of existing VPC endpoints to use instead of creating them, keyed by service (`ecr.api`, `logs`, `s3`, ...). The module does not change their policies and security groups."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.endpoint_ids) : can(regex(local.patterns.service, key))])
    error_message = "endpoint_ids: got ${join(", ", [for key in keys(var.endpoint_ids) : jsonencode(key) if !can(regex(local.patterns.service, key))])}. Expected keys of the last part of com.amazonaws.<region>.<service>, such as sqs."
  }

  validation {
    condition     = alltrue([for item in var.endpoint_ids : can(regex(local.patterns.endpoint_id, item))])
    error_message = "endpoint_ids: got ${join(", ", [for key, item in var.endpoint_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.endpoint_id, item))])}. Expected vpce- and 8 to 17 letters or digits. Pass the ID, not the name."
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
    name                           = "^[a-zA-Z][a-zA-Z0-9_-]{0,47}$"
    subnet_ids_by_zone_id_key      = "^[a-z]+[0-9]+-az[0-9]+$"
    subnet_ids_by_zone_id          = "^subnet-[0-9a-z]{8,17}$"
    route_table_id                 = "^rtb-[0-9a-z]{8,17}$"
    agent_role_arn                 = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$"
    repository_arn                 = "^arn:aws[a-z-]*:ecr:[a-z0-9-]*:([0-9]{12})?:repository/[^*?]+$"
    model_arn                      = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$"
    secret_arn                     = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:([0-9]{12})?:secret:[^*?]+$"
    parameter_arn                  = "^arn:aws[a-z-]*:ssm:[a-z0-9-]*:([0-9]{12})?:parameter/[^*?]+(/\\*)?$"
    kms_key_arn                    = "^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$"
    memory_arn                     = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:memory/[^*?]+$"
    gateway_arn                    = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:gateway/[^*?]+$"
    mantle_project_arn             = "^arn:aws[a-z-]*:bedrock-mantle:[a-z0-9-]*:([0-9]{12})?:project/[^*?]+$"
    guardrail_arn                  = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail/[a-z0-9]+(:[0-9]{1,8})?$"
    profile_arn                    = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail-profile/[^*?]+$"
    browser_arn                    = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:browser-custom|aws:browser)/[^*?]+$"
    code_interpreter_arn           = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:code-interpreter-custom|aws:code-interpreter)/[^*?]+$"
    credential_provider_arn        = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:token-vault/[^/*?]+/(oauth2|apikey)credentialprovider/[^/*?]+$"
    further_action_key             = "^(browser|code_interpreter|gateway|identity|kms|mantle|memory|models|parameters|secrets|sts)$"
    action                         = "^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$"
    resource                       = "^(\\*|arn:aws[a-z-]*:[^\\s]+)$"
    bucket_arn                     = "^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
    prefix                         = "^(\\*|[^*?$\\s][^*?$]{0,254}/)$"
    table_arn                      = "^arn:aws[a-z-]*:dynamodb:[a-z0-9-]*:([0-9]{12})?:table/[a-zA-Z0-9_.-]{3,255}$"
    index                          = "^[a-zA-Z0-9_.-]{3,255}$"
    service                        = "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"
    caller_principal_arn           = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$"
    agent_data_plane_action        = "^bedrock-agentcore:[A-Z][A-Za-z0-9]+$"
    caller_network_key             = "^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$"
    caller_security_group_id       = "^sg-[0-9a-z]{8,17}$"
    caller_network                 = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$"
    caller_networks_caller_network = "^(10\\.[0-9.]+/([89]|[12][0-9]|3[0-2])|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+/(1[2-9]|2[0-9]|3[0-2])|192\\.168\\.[0-9.]+/(1[6-9]|2[0-9]|3[0-2])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+/(1[0-9]|2[0-9]|3[0-2])|[fF][cdCD][0-9a-fA-F]{2}:[0-9a-fA-F:]*/([7-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))$"
    endpoint_id                    = "^vpce-[0-9a-z]{8,17}$"
    tag_key                        = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
