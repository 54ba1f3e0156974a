# Generated from modules/vpc-endpoints. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the set, for tags and the group."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens or underscores."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }
}

variable "vpc_id" {
  description = "VPC that receives the endpoints, with DNS support and DNS host names on."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "subnet_ids_by_zone_id" {
  description = "Private subnets by the id of their zone: one per zone, as an endpoint takes them."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids_by_zone_id) >= 1 && length(var.subnet_ids_by_zone_id) <= 16
    error_message = "subnet_ids_by_zone_id: got ${length(var.subnet_ids_by_zone_id)}. Expected 1 to 16 zones. Pass one private subnet per zone."
  }

  validation {
    condition     = alltrue([for key in keys(var.subnet_ids_by_zone_id) : can(regex("^[a-z]+[0-9]+-az[0-9]+$", key))])
    error_message = "subnet_ids_by_zone_id: got ${join(", ", [for key in keys(var.subnet_ids_by_zone_id) : jsonencode(key) if !can(regex("^[a-z]+[0-9]+-az[0-9]+$", key))])}. Expected keys of a zone id as use1-az1. Pass the id of the zone, not its name: aws ec2 describe-availability-zones shows both."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids_by_zone_id : can(regex("^subnet-[0-9a-z]{8,17}$", item))])
    error_message = "subnet_ids_by_zone_id: got ${join(", ", [for key, item in var.subnet_ids_by_zone_id : "${key} ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "route_table_ids" {
  description = "Route tables of the agents' subnets, for the gateway endpoints of S3 (image, code, session_storage and s3_buckets) and DynamoDB (dynamodb_tables), unless existing_endpoint_ids has them."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.route_table_ids : can(regex("^rtb-[0-9a-z]{8,17}$", item))])
    error_message = "route_table_ids: got ${join(", ", [for index, item in var.route_table_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^rtb-[0-9a-z]{8,17}$", item))])}. Expected rtb- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "needs" {
  description = "What the agents need: image or code, whatever they start from; session_storage where they keep files of a session; data_plane where callers, or the agents by agent_data_plane_actions, use the AgentCore data plane; models (narrowed by model_arns), mantle (narrowed by mantle_project_arns), secrets (narrowed by secret_arns), parameters (narrowed by parameter_arns), kms (narrowed by kms_key_arns), sts (narrowed by assumable_role_arns), memory (narrowed by memory_arns), browser (narrowed by browser_arns), code_interpreter (narrowed by code_interpreter_arns), identity (narrowed by credential_provider_arns), gateway (narrowed by gateway_arns), traces, metrics. Logs always."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.needs) >= 1
    error_message = "needs: got ${length(var.needs)}. Expected at least 1. Declare what the agents need."
  }

  validation {
    condition     = alltrue([for item in var.needs : try(contains(["image", "code", "session_storage", "data_plane", "models", "mantle", "secrets", "parameters", "kms", "sts", "memory", "browser", "code_interpreter", "identity", "gateway", "traces", "metrics"], item), false)])
    error_message = "needs: got ${join(", ", [for index, item in var.needs : "[${index}] ${jsonencode(item)}" if !try(contains(["image", "code", "session_storage", "data_plane", "models", "mantle", "secrets", "parameters", "kms", "sts", "memory", "browser", "code_interpreter", "identity", "gateway", "traces", "metrics"], item), false)])}. Expected image, code, session_storage, data_plane, models, mantle, secrets, parameters, kms, sts, memory, browser, code_interpreter, identity, gateway, traces or metrics. Take needs from that list."
  }
}

variable "agent_role_arns" {
  description = "Execution role of each agent, by the name that its own module takes. What the endpoints let through is for them."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.agent_role_arns) >= 1
    error_message = "agent_role_arns: got ${length(var.agent_role_arns)}. Expected at least one agent, because the endpoints deny everybody else. Pass the execution role of each agent."
  }

  validation {
    condition     = alltrue([for key in keys(var.agent_role_arns) : can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", key))])
    error_message = "agent_role_arns: got ${join(", ", [for key in keys(var.agent_role_arns) : jsonencode(key) if !can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", key))])}. Expected keys of the agent's name, as its own module takes it. Pass the name that the module of the agent has."
  }

  validation {
    condition     = alltrue([for item in var.agent_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", item))])
    error_message = "agent_role_arns: got ${join(", ", [for key, item in var.agent_role_arns : "${key} ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", item))])}. Expected the ARN of a role. Pass the role, not its name."
  }
}

variable "repository_arns" {
  description = "ECR repositories of the agents' images. For the need image."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.repository_arns : can(regex("^arn:aws[a-z-]*:ecr:[a-z0-9-]*:([0-9]{12})?:repository/[^*?]+$", item))])
    error_message = "repository_arns: got ${join(", ", [for index, item in var.repository_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:ecr:[a-z0-9-]*:([0-9]{12})?:repository/[^*?]+$", item))])}. Expected the ARN of a repository, without wildcards. Pass ARNs of ecr, not names."
  }

  validation {
    condition     = contains(var.needs, "image") == (length(var.repository_arns) > 0)
    error_message = "repository_arns: got ${length(var.repository_arns)}, and image is ${contains(var.needs, "image") ? "" : "not "}among needs. Expected repositories and the need, or neither. Name the repositories and put image into needs, or leave both out."
  }
}

variable "model_arns" {
  description = "Models, inference profiles and prompt routers that may be invoked through the endpoint; for a profile or router also the models behind it, in every region it reaches. For the need models."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$", item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$", item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass ARNs of bedrock, not names."
  }

  validation {
    condition     = contains(var.needs, "models") == (length(var.model_arns) > 0)
    error_message = "model_arns: got ${length(var.model_arns)}, and models is ${contains(var.needs, "models") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put models into needs, or leave both out."
  }
}

variable "secret_arns" {
  description = "Secrets that may be read through the endpoint. For the need secrets."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.secret_arns : can(regex("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:([0-9]{12})?:secret:[^*?]+$", item))])
    error_message = "secret_arns: got ${join(", ", [for index, item in var.secret_arns : "[${index}] ${try(length(item), 0)} characters" if !can(regex("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:([0-9]{12})?:secret:[^*?]+$", item))])}. Expected the ARN of a secret, without wildcards. Pass ARNs of secretsmanager, not names."
  }

  validation {
    condition     = contains(var.needs, "secrets") == (length(var.secret_arns) > 0)
    error_message = "secret_arns: got ${length(var.secret_arns)}, and secrets is ${contains(var.needs, "secrets") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put secrets into needs, or leave both out."
  }
}

variable "parameter_arns" {
  description = "Parameters that may be read through the endpoint. For the need parameters."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.parameter_arns : can(regex("^arn:aws[a-z-]*:ssm:[a-z0-9-]*:([0-9]{12})?:parameter/[^*?]+(/\\*)?$", item))])
    error_message = "parameter_arns: got ${join(", ", [for index, item in var.parameter_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:ssm:[a-z0-9-]*:([0-9]{12})?:parameter/[^*?]+(/\\*)?$", item))])}. Expected the ARN of a parameter, or a path of them that ends in /*. Pass ARNs of ssm, not names."
  }

  validation {
    condition     = contains(var.needs, "parameters") == (length(var.parameter_arns) > 0)
    error_message = "parameter_arns: got ${length(var.parameter_arns)}, and parameters is ${contains(var.needs, "parameters") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put parameters into needs, or leave both out."
  }
}

variable "kms_key_arns" {
  description = "Keys that may be used through the endpoint, by calls of the agent itself. For the need kms."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.kms_key_arns : can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$", item))])
    error_message = "kms_key_arns: got ${join(", ", [for index, item in var.kms_key_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]*:([0-9]{12})?:key/[0-9a-z-]+$", item))])}. Expected the ARN of a key. Pass ARNs of kms, not names."
  }

  validation {
    condition     = contains(var.needs, "kms") == (length(var.kms_key_arns) > 0)
    error_message = "kms_key_arns: got ${length(var.kms_key_arns)}, and kms is ${contains(var.needs, "kms") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put kms into needs, or leave both out."
  }
}

variable "assumable_role_arns" {
  description = "Roles that may be assumed through the endpoint. For the need sts."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.assumable_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", item))])
    error_message = "assumable_role_arns: got ${join(", ", [for index, item in var.assumable_role_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", item))])}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = contains(var.needs, "sts") == (length(var.assumable_role_arns) > 0)
    error_message = "assumable_role_arns: got ${length(var.assumable_role_arns)}, and sts is ${contains(var.needs, "sts") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put sts into needs, or leave both out."
  }
}

variable "memory_arns" {
  description = "AgentCore memories that may be read and written through the data-plane endpoint. For the need memory."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.memory_arns : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:memory/[^*?]+$", item))])
    error_message = "memory_arns: got ${join(", ", [for index, item in var.memory_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:memory/[^*?]+$", item))])}. Expected the ARN of a memory, without wildcards. Pass ARNs of bedrock-agentcore, not names."
  }

  validation {
    condition     = contains(var.needs, "memory") == (length(var.memory_arns) > 0)
    error_message = "memory_arns: got ${length(var.memory_arns)}, and memory is ${contains(var.needs, "memory") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put memory into needs, or leave both out."
  }
}

variable "gateway_arns" {
  description = "AgentCore gateways that may be invoked through the endpoint. For the need gateway."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.gateway_arns : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:gateway/[^*?]+$", item))])
    error_message = "gateway_arns: got ${join(", ", [for index, item in var.gateway_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:gateway/[^*?]+$", item))])}. Expected the ARN of a gateway, without wildcards. Pass ARNs of bedrock-agentcore, not names."
  }

  validation {
    condition     = contains(var.needs, "gateway") == (length(var.gateway_arns) > 0)
    error_message = "gateway_arns: got ${length(var.gateway_arns)}, and gateway is ${contains(var.needs, "gateway") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put gateway into needs, or leave both out."
  }
}

variable "mantle_project_arns" {
  description = "Projects of bedrock-mantle, the OpenAI-compatible endpoint of Bedrock, in which the agent may run models. For the need mantle. The first costs about 310 characters of the endpoint policy and 195 of the role policy, each further one 65 of both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.mantle_project_arns : can(regex("^arn:aws[a-z-]*:bedrock-mantle:[a-z0-9-]*:([0-9]{12})?:project/[^*?]+$", item))])
    error_message = "mantle_project_arns: got ${join(", ", [for index, item in var.mantle_project_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-mantle:[a-z0-9-]*:([0-9]{12})?:project/[^*?]+$", item))])}. Expected the ARN of a project of bedrock-mantle, without wildcards. Pass ARNs of bedrock-mantle, not names."
  }

  validation {
    condition     = contains(var.needs, "mantle") == (length(var.mantle_project_arns) > 0)
    error_message = "mantle_project_arns: got ${length(var.mantle_project_arns)}, and mantle is ${contains(var.needs, "mantle") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put mantle into needs, or leave both out."
  }
}

variable "guardrails" {
  description = "Bedrock guardrails that the agent may apply, with the need models: `arns`, each with or without a version, and `profile_arns` of guardrails that work across regions. With `required = true` the models can be called only with one of these guardrails: of the version that the ARN names, or of any version but the draft. One guardrail costs about 270 characters of the endpoint policy and 155 of the role policy, and with `required` 115 and 270 more."
  type = object({
    arns         = list(string)
    profile_arns = optional(list(string), [])
    required     = optional(bool, false)
  })
  default = null

  validation {
    condition     = var.guardrails == null ? true : try(length(var.guardrails.arns) >= 1, false)
    error_message = "guardrails.arns: got ${try(length(var.guardrails.arns), 0)}. Expected at least 1. Name a guardrail."
  }

  validation {
    condition     = var.guardrails == null ? true : try(alltrue([for item in var.guardrails.arns : can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail/[a-z0-9]+(:[0-9]{1,8})?$", item))]), false)
    error_message = "guardrails: got ${try(join(", ", [for index, item in var.guardrails.arns : "arns[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail/[a-z0-9]+(:[0-9]{1,8})?$", item))]), "null")}. Expected the ARN of a guardrail, with or without a version at its end. Pass ARNs of bedrock, not names."
  }

  validation {
    condition     = var.guardrails == null ? true : try(alltrue([for item in var.guardrails.profile_arns : can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail-profile/[^*?]+$", item))]), false)
    error_message = "guardrails: got ${try(join(", ", [for index, item in var.guardrails.profile_arns : "profile_arns[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:guardrail-profile/[^*?]+$", item))]), "null")}. Expected the ARN of a guardrail profile, without wildcards. Pass ARNs of bedrock, not names."
  }

  validation {
    condition     = var.guardrails == null ? true : contains(var.needs, "models")
    error_message = "guardrails: given, and models is not among needs. Expected guardrails of models that the agent calls. Put models into needs and name model_arns, or leave guardrails out."
  }
}

variable "browser_arns" {
  description = "AgentCore browsers that the agent may start and drive. For the need browser. A browser in public mode, such as that of AWS, is a way to the internet. The first costs about 730 characters of the endpoint policy and 510 of the role policy, each further one 170 of both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.browser_arns : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:browser-custom|aws:browser)/[^*?]+$", item))])
    error_message = "browser_arns: got ${join(", ", [for index, item in var.browser_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:browser-custom|aws:browser)/[^*?]+$", item))])}. Expected the ARN of a browser: ...:<account>:browser-custom/<id>, or ...:aws:browser/aws.browser.v1 for that of AWS. Pass ARNs, without wildcards."
  }

  validation {
    condition     = contains(var.needs, "browser") == (length(var.browser_arns) > 0)
    error_message = "browser_arns: got ${length(var.browser_arns)}, and browser is ${contains(var.needs, "browser") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put browser into needs, or leave both out."
  }
}

variable "code_interpreter_arns" {
  description = "AgentCore code interpreters that the agent may start and use. For the need code_interpreter. One in public mode, such as that of AWS, is a way to the internet. The first costs about 510 characters of the endpoint policy and 400 of the role policy, each further one 95 of both."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.code_interpreter_arns : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:code-interpreter-custom|aws:code-interpreter)/[^*?]+$", item))])
    error_message = "code_interpreter_arns: got ${join(", ", [for index, item in var.code_interpreter_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:code-interpreter-custom|aws:code-interpreter)/[^*?]+$", item))])}. Expected the ARN of a code interpreter: ...:<account>:code-interpreter-custom/<id>, or ...:aws:code-interpreter/aws.codeinterpreter.v1 for that of AWS. Pass ARNs, without wildcards."
  }

  validation {
    condition     = contains(var.needs, "code_interpreter") == (length(var.code_interpreter_arns) > 0)
    error_message = "code_interpreter_arns: got ${length(var.code_interpreter_arns)}, and code_interpreter is ${contains(var.needs, "code_interpreter") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put code_interpreter into needs, or leave both out."
  }
}

variable "credential_provider_arns" {
  description = "Credential providers of AgentCore Identity whose tokens and API keys the agent may get, as the workload identity of its own runtime. For the need identity. The first costs about 645 characters of the endpoint policy and 740 of the role policy, each further one 105 and 210."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.credential_provider_arns : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:token-vault/[^/*?]+/(oauth2|apikey)credentialprovider/[^/*?]+$", item))])
    error_message = "credential_provider_arns: got ${join(", ", [for index, item in var.credential_provider_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]*:([0-9]{12})?:token-vault/[^/*?]+/(oauth2|apikey)credentialprovider/[^/*?]+$", item))])}. Expected the ARN of a credential provider, for OAuth2 or API keys. Pass ARNs of bedrock-agentcore, not names."
  }

  validation {
    condition     = contains(var.needs, "identity") == (length(var.credential_provider_arns) > 0)
    error_message = "credential_provider_arns: got ${length(var.credential_provider_arns)}, and identity is ${contains(var.needs, "identity") ? "" : "not "}among needs. Expected ARNs and the need, or neither. Name the ARNs and put identity into needs, or leave both out."
  }
}

variable "further_actions" {
  description = "Actions to allow beside those of a need, keyed by the need, such as `secretsmanager:DescribeSecret` for secrets. Each entry sets `actions` in full, of the need's own service, and optionally `resources` in place of the need's: ARNs, or `*` where the action has none. An entry costs about 160 characters of the endpoint policy and 45 of the role policy, plus its actions and the ARNs."
  type = map(object({
    actions   = list(string)
    resources = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.further_actions) : can(regex("^(browser|code_interpreter|gateway|identity|kms|mantle|memory|models|parameters|secrets|sts)$", key))])
    error_message = "further_actions: got ${join(", ", [for key in keys(var.further_actions) : jsonencode(key) if !can(regex("^(browser|code_interpreter|gateway|identity|kms|mantle|memory|models|parameters|secrets|sts)$", key))])}. Expected keys of browser, code_interpreter, gateway, identity, kms, mantle, memory, models, parameters, secrets, sts. Name a need from that list."
  }

  validation {
    condition     = alltrue([for item in var.further_actions : try(length(item.actions) >= 1, false)])
    error_message = "further_actions: got ${join(", ", [for key, item in var.further_actions : "${key}.actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1. Name what may be done."
  }

  validation {
    condition     = alltrue([for item in var.further_actions : try(alltrue([for inner in item.actions : can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))]), false)])
    error_message = "further_actions: got ${join(", ", flatten([for key, item in var.further_actions : try([for inner_index, inner in item.actions : "${key}.actions[${inner_index}] ${jsonencode(inner)}" if !can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))], [])]))}. Expected an action in full, such as secretsmanager:DescribeSecret. List each action, without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.further_actions : try(alltrue([for inner in item.resources : can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))]), false)])
    error_message = "further_actions: got ${join(", ", flatten([for key, item in var.further_actions : try([for inner_index, inner in item.resources : "${key}.resources[${inner_index}] ${jsonencode(inner)}" if !can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))], [])]))}. Expected an ARN, or * where the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition     = length(setsubtract(setintersection(keys(var.further_actions), ["browser", "code_interpreter", "gateway", "identity", "kms", "mantle", "memory", "models", "parameters", "secrets", "sts"]), var.needs)) == 0
    error_message = "further_actions: got ${join(", ", setsubtract(keys(var.further_actions), var.needs))}. Expected actions for needs that are declared. Put the need into needs, or leave its actions out."
  }

  validation {
    condition     = alltrue(flatten([for need, further in var.further_actions : [for action in further.actions : split(":", action)[0] == lookup({ browser = "bedrock-agentcore", code_interpreter = "bedrock-agentcore", gateway = "bedrock-agentcore", identity = "bedrock-agentcore", kms = "kms", mantle = "bedrock-mantle", memory = "bedrock-agentcore", models = "bedrock", parameters = "ssm", secrets = "secretsmanager", sts = "sts" }, need, split(":", action)[0]) && !startswith(action, "bedrock:InvokeModel")]]))
    error_message = "further_actions: got ${join(", ", flatten(values(var.further_actions)[*].actions))}. Expected actions of the service of their need, and no calls of models. Name the action under the need whose endpoint it passes; models are called by model_arns, where a guardrail can be required."
  }
}

variable "s3_buckets" {
  description = "S3 buckets that the agent can use through the S3 gateway endpoint, keyed by a name you choose. Each entry sets `bucket_arn` and `prefixes` (each ends with `/`; `*` is the whole bucket), and optionally `access` (`read`, `write`, `delete`; `read` by default; reading includes listing the prefixes) and `account_id` of an owner in another account. With one agent and one prefix, an entry that reads costs about 560 characters of the endpoint policy, and one that only writes 290; AWS accepts 20,480."
  type = map(object({
    bucket_arn = string
    prefixes   = list(string)
    access     = optional(set(string), ["read"])
    account_id = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.s3_buckets : can(regex("^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", item.bucket_arn))])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.bucket_arn ${jsonencode(item.bucket_arn)}" if !can(regex("^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", item.bucket_arn))])}. Expected the ARN of a bucket, such as arn:aws:s3:::documents. Pass the bucket alone; prefixes name the keys."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(length(item.prefixes) >= 1, false)])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.prefixes ${try(length(item.prefixes), 0)}" if !try(length(item.prefixes) >= 1, false)])}. Expected at least 1. Name the prefixes, or * for the whole bucket."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(alltrue([for inner in item.prefixes : can(regex("^(\\*|[^*?$\\s][^*?$]{0,254}/)$", inner))]), false)])
    error_message = "s3_buckets: got ${join(", ", flatten([for key, item in var.s3_buckets : try([for inner_index, inner in item.prefixes : "${key}.prefixes[${inner_index}] ${jsonencode(inner)}" if !can(regex("^(\\*|[^*?$\\s][^*?$]{0,254}/)$", inner))], [])]))}. Expected a prefix that ends with /, such as contracts/, or * for the whole bucket. End it with /, or name * alone."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(length(item.access) >= 1, false)])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.access ${try(length(item.access), 0)}" if !try(length(item.access) >= 1, false)])}. Expected at least 1. Name at least one of read, write and delete."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : try(alltrue([for inner in item.access : try(contains(["read", "write", "delete"], inner), false)]), false)])
    error_message = "s3_buckets: got ${join(", ", flatten([for key, item in var.s3_buckets : try([for inner in item.access : "${key}.access ${jsonencode(inner)}" if !try(contains(["read", "write", "delete"], inner), false)], [])]))}. Expected read, write or delete. Take read, write or delete."
  }

  validation {
    condition     = alltrue([for item in var.s3_buckets : item.account_id == null ? true : can(regex("^[0-9]{12}$", item.account_id))])
    error_message = "s3_buckets: got ${join(", ", [for key, item in var.s3_buckets : "${key}.account_id ${jsonencode(item.account_id)}" if !(item.account_id == null ? true : can(regex("^[0-9]{12}$", item.account_id)))])}. Expected an account: twelve digits. Pass the number of the account as text."
  }
}

variable "dynamodb_tables" {
  description = "DynamoDB tables that the agent can use through a DynamoDB gateway endpoint, which is created for them, keyed by a name you choose. Each entry sets `table_arn`, and optionally `indexes` (names of indexes to query) and `access` (`read`, `write`, `delete`; `read` by default; batch writes need both `write` and `delete`). The table must be in the region of the endpoint. With one agent, an entry that reads costs about 340 characters of the endpoint policy, and one that only writes 250; AWS accepts 20,480."
  type = map(object({
    table_arn = string
    indexes   = optional(list(string), [])
    access    = optional(set(string), ["read"])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : can(regex("^arn:aws[a-z-]*:dynamodb:[a-z0-9-]*:([0-9]{12})?:table/[a-zA-Z0-9_.-]{3,255}$", item.table_arn))])
    error_message = "dynamodb_tables: got ${join(", ", [for key, item in var.dynamodb_tables : "${key}.table_arn ${jsonencode(item.table_arn)}" if !can(regex("^arn:aws[a-z-]*:dynamodb:[a-z0-9-]*:([0-9]{12})?:table/[a-zA-Z0-9_.-]{3,255}$", item.table_arn))])}. Expected the ARN of a table, without index and wildcards. Pass ARNs of dynamodb, not names."
  }

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : try(alltrue([for inner in item.indexes : can(regex("^[a-zA-Z0-9_.-]{3,255}$", inner))]), false)])
    error_message = "dynamodb_tables: got ${join(", ", flatten([for key, item in var.dynamodb_tables : try([for inner_index, inner in item.indexes : "${key}.indexes[${inner_index}] ${jsonencode(inner)}" if !can(regex("^[a-zA-Z0-9_.-]{3,255}$", inner))], [])]))}. Expected the name of an index: 3 to 255 letters, digits, underscores, dots or hyphens. Pass the name, not the ARN."
  }

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : try(length(item.access) >= 1, false)])
    error_message = "dynamodb_tables: got ${join(", ", [for key, item in var.dynamodb_tables : "${key}.access ${try(length(item.access), 0)}" if !try(length(item.access) >= 1, false)])}. Expected at least 1. Name at least one of read, write and delete."
  }

  validation {
    condition     = alltrue([for item in var.dynamodb_tables : try(alltrue([for inner in item.access : try(contains(["read", "write", "delete"], inner), false)]), false)])
    error_message = "dynamodb_tables: got ${join(", ", flatten([for key, item in var.dynamodb_tables : try([for inner in item.access : "${key}.access ${jsonencode(inner)}" if !try(contains(["read", "write", "delete"], inner), false)], [])]))}. Expected read, write or delete. Take read, write or delete."
  }
}

variable "resource_organization_id" {
  description = "ID of an AWS organization. Where an endpoint policy allows actions on all resources (\"*\"), they must belong to an account of this organization. When unset, they must belong to the account of the endpoint, or to AWS itself."
  type        = string
  default     = null

  validation {
    condition     = var.resource_organization_id == null ? true : can(regex("^o-[a-z0-9]{10,32}$", var.resource_organization_id))
    error_message = "resource_organization_id: got ${jsonencode(var.resource_organization_id)}. Expected o- and 10 to 32 lower case letters or digits. Pass the id of the organization: aws organizations describe-organization."
  }
}

variable "further_services" {
  description = "Further interface endpoints, by a name of your choice: the service as the last part of com.amazonaws.<region>.<service>, the actions in full, and the resources as ARNs, or * where there is nothing narrower."
  type = map(object({
    service   = string
    actions   = list(string)
    resources = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.further_services : can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", item.service))])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.service ${jsonencode(item.service)}" if !can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", item.service))])}. Expected the last part of com.amazonaws.<region>.<service>, as sqs. Pass that part alone."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(length(item.actions) >= 1, false)])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1. Name what may be done."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(alltrue([for inner in item.actions : can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))]), false)])
    error_message = "further_services: got ${join(", ", flatten([for key, item in var.further_services : try([for inner_index, inner in item.actions : "${key}.actions[${inner_index}] ${jsonencode(inner)}" if !can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))], [])]))}. Expected an action in full, as sqs:SendMessage. List each action, without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(length(item.resources) >= 1, false)])
    error_message = "further_services: got ${join(", ", [for key, item in var.further_services : "${key}.resources ${try(length(item.resources), 0)}" if !try(length(item.resources) >= 1, false)])}. Expected at least 1. Name with what it may be done."
  }

  validation {
    condition     = alltrue([for item in var.further_services : try(alltrue([for inner in item.resources : can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))]), false)])
    error_message = "further_services: got ${join(", ", flatten([for key, item in var.further_services : try([for inner_index, inner in item.resources : "${key}.resources[${inner_index}] ${jsonencode(inner)}" if !can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))], [])]))}. Expected an ARN, or * where the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition     = alltrue([for further in var.further_services : !contains(["s3", "dynamodb"], further.service)])
    error_message = "further_services: got ${join(", ", [for key, further in var.further_services : "${key}: ${further.service}" if contains(["s3", "dynamodb"], further.service)])}. Expected services with an interface endpoint: S3 and DynamoDB have gateway endpoints, which follow from the needs, s3_buckets and dynamodb_tables. Name the bucket in s3_buckets or the table in dynamodb_tables, and remove the service."
  }

  validation {
    condition     = length(distinct(values(var.further_services)[*].service)) == length(var.further_services)
    error_message = "further_services: got ${join(", ", values(var.further_services)[*].service)}. Expected each service once: an endpoint has one policy. Join the entries of one service."
  }

  validation {
    condition     = alltrue([for further in var.further_services : !contains(["ecr.api", "ecr.dkr", "logs", "bedrock-runtime", "bedrock-mantle", "secretsmanager", "ssm", "kms", "sts", "xray", "monitoring", "bedrock-agentcore", "bedrock-agentcore.gateway"], further.service)])
    error_message = "further_services: got ${join(", ", [for key, further in var.further_services : "${key}: ${further.service}" if contains(["ecr.api", "ecr.dkr", "logs", "bedrock-runtime", "bedrock-mantle", "secretsmanager", "ssm", "kms", "sts", "xray", "monitoring", "bedrock-agentcore", "bedrock-agentcore.gateway"], further.service)])}. Expected services that neither a need brings nor, as logs, every agent has. Declare the need in place of the service; where it has to let more pass, make the endpoint yourself and pass its id."
  }
}

variable "callers_use_jwt" {
  description = "Whether callers bring a JWT in place of a SigV4 signature. A token carries no principal, so the data-plane endpoint then lets everybody pass to the agents named here, and each agent checks the token."
  type        = bool
  default     = false
  nullable    = false
}

variable "caller_principal_arns" {
  description = "Roles and users that invoke the agents with SigV4. For the need data_plane."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.caller_principal_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$", item))])
    error_message = "caller_principal_arns: got ${join(", ", [for index, item in var.caller_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$", item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition     = contains(var.needs, "data_plane") && !var.callers_use_jwt ? length(var.caller_principal_arns) + length(var.agent_data_plane_actions) > 0 : length(var.caller_principal_arns) == 0
    error_message = "caller_principal_arns: got ${length(var.caller_principal_arns)}, data_plane is ${contains(var.needs, "data_plane") ? "" : "not "}among needs, and callers_use_jwt is ${var.callers_use_jwt}. Expected callers or agent_data_plane_actions where the data plane is needed and callers sign with SigV4, and no callers otherwise. With data_plane name callers, agent_data_plane_actions or callers_use_jwt; without it, or with callers_use_jwt, remove them."
  }
}

variable "server_protocols" {
  description = "Protocols that the agents serve, as server_protocol of their modules."
  type        = list(string)
  default     = ["HTTP"]
  nullable    = false

  validation {
    condition     = length(var.server_protocols) >= 1
    error_message = "server_protocols: got ${length(var.server_protocols)}. Expected at least 1. Name the protocol of each agent, or omit server_protocols."
  }

  validation {
    condition     = alltrue([for item in var.server_protocols : try(contains(["A2A", "AGUI", "HTTP", "MCP"], item), false)])
    error_message = "server_protocols: got ${join(", ", [for index, item in var.server_protocols : "[${index}] ${jsonencode(item)}" if !try(contains(["A2A", "AGUI", "HTTP", "MCP"], item), false)])}. Expected A2A, AGUI, HTTP or MCP."
  }
}

variable "allowed_invoke_actions" {
  description = "IAM actions that callers may use on the agents through the data-plane endpoint. When omitted: InvokeAgentRuntime, and GetAgentCard with A2A among server_protocols. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI)."
  type        = list(string)
  default     = null

  validation {
    condition     = var.allowed_invoke_actions == null ? true : alltrue([for item in var.allowed_invoke_actions : try(contains(["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand", "bedrock-agentcore:InvokeAgentRuntimeCommandShell", "bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser", "bedrock-agentcore:StopRuntimeSession"], item), false)])
    error_message = "allowed_invoke_actions: got ${try(join(", ", [for index, item in var.allowed_invoke_actions : "[${index}] ${jsonencode(item)}" if !try(contains(["bedrock-agentcore:GetAgentCard", "bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand", "bedrock-agentcore:InvokeAgentRuntimeCommandShell", "bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser", "bedrock-agentcore:StopRuntimeSession"], item), false)]), "null")}. Expected bedrock-agentcore:GetAgentCard, bedrock-agentcore:InvokeAgentRuntime, bedrock-agentcore:InvokeAgentRuntimeCommand, bedrock-agentcore:InvokeAgentRuntimeCommandShell, bedrock-agentcore:InvokeAgentRuntimeForUser, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream, bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser or bedrock-agentcore:StopRuntimeSession. Take actions from that list, in full."
  }

  validation {
    condition     = var.allowed_invoke_actions == null ? true : contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntime") || (length(setintersection(var.server_protocols, ["A2A", "MCP"])) == 0 && contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"))
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}. Expected bedrock-agentcore:InvokeAgentRuntime among them, or bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream for an agent that serves only WebSocket connections over AGUI or HTTP. Add it, or omit allowed_invoke_actions to allow what the protocol needs."
  }

  validation {
    condition     = var.allowed_invoke_actions == null ? true : !contains(var.server_protocols, "A2A") || contains(var.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard")
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocols ${join(", ", var.server_protocols)}. Expected bedrock-agentcore:GetAgentCard among them with A2A, because clients read the card of an A2A agent first. Add it, or omit allowed_invoke_actions to allow what the protocol needs."
  }
}

variable "agent_data_plane_actions" {
  description = "What agents do on the data plane beyond what the needs memory, browser, code_interpreter and identity allow, in full, with any resource. Prefer those needs, which name their resources."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.agent_data_plane_actions : can(regex("^bedrock-agentcore:[A-Z][A-Za-z0-9]+$", item))])
    error_message = "agent_data_plane_actions: got ${join(", ", [for index, item in var.agent_data_plane_actions : "[${index}] ${jsonencode(item)}" if !can(regex("^bedrock-agentcore:[A-Z][A-Za-z0-9]+$", item))])}. Expected an action in full, as bedrock-agentcore:GetWorkloadAccessToken. List each action, without wildcards."
  }

  validation {
    condition     = length(var.agent_data_plane_actions) == 0 || length(setintersection(var.needs, ["data_plane", "memory", "browser", "code_interpreter", "identity"])) > 0
    error_message = "agent_data_plane_actions: got ${length(var.agent_data_plane_actions)}, and no need that takes the data plane is among needs. Expected none without a data-plane endpoint. Put data_plane into needs, or leave them out."
  }
}

variable "caller_security_group_ids" {
  description = "Groups of callers that may open a connection to the endpoints, by a name of your choice. The rule out of such a group, to endpoint_security_group_id on 443, is its owner's to make."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_security_group_ids) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key in keys(var.caller_security_group_ids) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Pick another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_security_group_ids : can(regex("^sg-[0-9a-z]{8,17}$", item))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key, item in var.caller_security_group_ids : "${key} ${jsonencode(item)}" if !can(regex("^sg-[0-9a-z]{8,17}$", item))])}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = length(distinct(values(var.caller_security_group_ids))) == length(var.caller_security_group_ids)
    error_message = "caller_security_group_ids: got ${join(", ", values(var.caller_security_group_ids))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }
}

variable "caller_networks" {
  description = "Private networks of callers that may open a connection to the endpoints, by a name of your choice."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_networks) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])
    error_message = "caller_networks: got ${join(", ", [for key in keys(var.caller_networks) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Pick another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_networks : can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", item))])
    error_message = "caller_networks: got ${join(", ", [for key, item in var.caller_networks : "${key} ${jsonencode(item)}" if !can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$", item))])}. Expected an IPv4 network as 10.1.0.0/16, of /8 at most. Name the network; nothing here opens to the whole internet."
  }

  validation {
    condition     = length(distinct(values(var.caller_networks))) == length(var.caller_networks)
    error_message = "caller_networks: got ${join(", ", values(var.caller_networks))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }

  validation {
    condition     = alltrue([for network in var.caller_networks : can(regex("^(10\\.[0-9.]+/([89]|[12][0-9]|3[0-2])|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+/(1[2-9]|2[0-9]|3[0-2])|192\\.168\\.[0-9.]+/(1[6-9]|2[0-9]|3[0-2])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+/(1[0-9]|2[0-9]|3[0-2])|[fF][cdCD][0-9a-fA-F]{2}:[0-9a-fA-F:]*/([7-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))$", network))])
    error_message = "caller_networks: got ${join(", ", [for key, network in var.caller_networks : "${key}: ${network}" if !can(regex("^(10\\.[0-9.]+/([89]|[12][0-9]|3[0-2])|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+/(1[2-9]|2[0-9]|3[0-2])|192\\.168\\.[0-9.]+/(1[6-9]|2[0-9]|3[0-2])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+/(1[0-9]|2[0-9]|3[0-2])|[fF][cdCD][0-9a-fA-F]{2}:[0-9a-fA-F:]*/([7-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))$", network))])}. Expected networks within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10. Name private networks; callers from elsewhere come through an endpoint of their own VPC."
  }
}

variable "existing_endpoint_ids" {
  description = "Endpoints that the VPC has already, by service (ecr.api, logs, s3, ...). They are not made again, and keep their policy and group."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.existing_endpoint_ids) : can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", key))])
    error_message = "existing_endpoint_ids: got ${join(", ", [for key in keys(var.existing_endpoint_ids) : jsonencode(key) if !can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", key))])}. Expected keys of the last part of com.amazonaws.<region>.<service>, as sqs. Pass that part alone."
  }

  validation {
    condition     = alltrue([for item in var.existing_endpoint_ids : can(regex("^vpce-[0-9a-z]{8,17}$", item))])
    error_message = "existing_endpoint_ids: got ${join(", ", [for key, item in var.existing_endpoint_ids : "${key} ${jsonencode(item)}" if !can(regex("^vpce-[0-9a-z]{8,17}$", item))])}. Expected vpce- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "tags" {
  description = "Tags of everything that can carry them."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 49
    error_message = "tags: got ${length(var.tags)}. Expected at most 49."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : can(regex("^[a-zA-Z0-9\\s._:/=+@-]{1,128}$", key))])
    error_message = "tags: got ${join(", ", [for key in keys(var.tags) : jsonencode(key) if !can(regex("^[a-zA-Z0-9\\s._:/=+@-]{1,128}$", key))])}. Expected keys of 1 to 128 letters, digits, spaces or . _ : / = + @ -."
  }
}
