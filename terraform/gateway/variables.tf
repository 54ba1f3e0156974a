# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the gateway and prefix for the names of other resources. Changing it replaces the gateway."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9a-zA-Z]-?){1,48}$", var.name))
    error_message = "name: got \"${var.name}\". Expected 1 to 48 letters or digits, with single hyphens between them."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }
}

variable "description" {
  description = "What the gateway is for."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 200)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 200 characters."
  }
}

variable "authorizer_type" {
  description = "How the gateway authenticates callers: `AWS_IAM` (signature and policies), `CUSTOM_JWT` (token), `AUTHENTICATE_ONLY` (any valid signature), or `NONE` (requires an interceptor at `REQUEST`). Changing it replaces the gateway."
  type        = string
  default     = "AWS_IAM"
  nullable    = false

  validation {
    condition     = contains(["AUTHENTICATE_ONLY", "AWS_IAM", "CUSTOM_JWT", "NONE"], var.authorizer_type)
    error_message = "authorizer_type: got \"${var.authorizer_type}\". Expected AUTHENTICATE_ONLY, AWS_IAM, CUSTOM_JWT, or NONE."
  }

  validation {
    condition     = (var.authorizer_type == "CUSTOM_JWT") == (var.jwt_authorizer != null)
    error_message = "authorizer_type: got ${var.authorizer_type}, and ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer. Expected CUSTOM_JWT with jwt_authorizer, and another type without."
  }

  validation {
    condition = (
      var.authorizer_type != "NONE" ||
      anytrue([for interceptor in var.interceptors : contains(interceptor.interception_points, "REQUEST")])
    )
    error_message = "authorizer_type: got NONE without an interceptor at REQUEST, so anybody on the internet could call every tool. Expected an interceptor at REQUEST. Add one, or use AWS_IAM or CUSTOM_JWT."
  }
}

variable "jwt_authorizer" {
  description = <<-EOT
    Identity provider whose tokens callers use instead of SigV4. Requires at least one of `allowed_audience`, `allowed_clients`, `allowed_scopes`, and `custom_claims`.
    - `discovery_url`: URL of the OpenID Connect discovery document.
    - `allowed_audience`: Accepted values of the claim `aud`.
    - `allowed_clients`: Accepted client IDs.
    - `allowed_scopes`: Accepted OAuth scopes.
    - `custom_claims`: Required claims, keyed by claim name. `operator` is `EQUALS` (the claim equals one value), `CONTAINS` (the claim is a list with one value), or `CONTAINS_ANY` (a list with any of `values`).
    - `private_endpoint`: Private endpoint of an identity provider without a public address: `managed` (AgentCore creates a VPC Lattice resource gateway in your subnets) or `resource_configuration_id`.
    - `private_endpoint_overrides`: IDs of VPC Lattice resource configurations for other hosts of the identity provider, keyed by host name.
  EOT
  type = object({
    discovery_url    = string
    allowed_audience = optional(set(string))
    allowed_clients  = optional(set(string))
    allowed_scopes   = optional(set(string))
    custom_claims = optional(map(object({
      operator = string
      values   = list(string)
    })))
    private_endpoint = optional(object({
      managed = optional(object({
        vpc_id                   = string
        subnet_ids               = set(string)
        security_group_ids       = set(string)
        endpoint_ip_address_type = optional(string, "IPV4")
        routing_domain           = optional(string)
      }))
      resource_configuration_id = optional(string)
    }))
    private_endpoint_overrides = optional(map(string), {})
  })
  default = null

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      can(
        regex(
          "^https://[^\\s?#]+/\\.well-known/(openid-configuration|oauth-authorization-server)(/[^\\s?#]+)?$",
          var.jwt_authorizer.discovery_url
        )
      )
    )
    error_message = "jwt_authorizer.discovery_url: got ${try(jsonencode(var.jwt_authorizer.discovery_url), "null")}. Expected an https URL with /.well-known/openid-configuration or /.well-known/oauth-authorization-server, optionally followed by a path. Copy it from the identity provider's metadata."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_audience == null ? true :
      length(var.jwt_authorizer.allowed_audience) >= 1
    )
    error_message = "jwt_authorizer.allowed_audience: got ${try(length(var.jwt_authorizer.allowed_audience), 0)}. Expected at least 1. List at least one, or omit it."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_audience == null ? true :
      alltrue([for item in var.jwt_authorizer.allowed_audience : try(length(item) >= 1 && length(item) <= 255, false)])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_audience : "allowed_audience ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 255, false)]), "null")}. Expected 1 to 255 characters."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_clients == null ? true :
      length(var.jwt_authorizer.allowed_clients) >= 1
    )
    error_message = "jwt_authorizer.allowed_clients: got ${try(length(var.jwt_authorizer.allowed_clients), 0)}. Expected at least 1. List at least one, or omit it."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_clients == null ? true :
      alltrue([for item in var.jwt_authorizer.allowed_clients : try(length(item) >= 1 && length(item) <= 255, false)])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_clients : "allowed_clients ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 255, false)]), "null")}. Expected 1 to 255 characters."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_scopes == null ? true :
      length(var.jwt_authorizer.allowed_scopes) >= 1
    )
    error_message = "jwt_authorizer.allowed_scopes: got ${try(length(var.jwt_authorizer.allowed_scopes), 0)}. Expected at least 1. List at least one, or omit it."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.allowed_scopes == null ? true :
      alltrue([for item in var.jwt_authorizer.allowed_scopes : can(regex(local.patterns.allowed_scope, item))])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_scopes : "allowed_scopes ${jsonencode(item)}" if !can(regex(local.patterns.allowed_scope, item))]), "null")}. Expected an OAuth scope: 1 to 255 printable characters without spaces, quotes, or backslashes. List each scope separately."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.custom_claims == null ? true :
      alltrue([for key in keys(var.jwt_authorizer.custom_claims) : can(regex(local.patterns.custom_claim_key, key))])
    )
    error_message = "jwt_authorizer.custom_claims: got ${try(join(", ", [for key in keys(var.jwt_authorizer.custom_claims) : jsonencode(key) if !can(regex(local.patterns.custom_claim_key, key))]), "null")}. Expected keys of 1 to 255 letters, digits, or _ . / :."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.custom_claims == null ? true :
      alltrue([
        for item in var.jwt_authorizer.custom_claims :
        try(contains(["EQUALS", "CONTAINS", "CONTAINS_ANY"], item.operator), false)
      ])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.custom_claims : "custom_claims.${key}.operator ${jsonencode(item.operator)}" if !try(contains(["EQUALS", "CONTAINS", "CONTAINS_ANY"], item.operator), false)]), "null")}. Expected EQUALS, CONTAINS, or CONTAINS_ANY."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.custom_claims == null ? true :
      alltrue([for item in var.jwt_authorizer.custom_claims : try(length(item.values) >= 1, false)])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.custom_claims : "custom_claims.${key}.values ${try(length(item.values), 0)}" if !try(length(item.values) >= 1, false)]), "null")}. Expected at least 1."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.custom_claims == null ? true :
      alltrue([
        for item in var.jwt_authorizer.custom_claims :
        try(alltrue([for inner in item.values : can(regex(local.patterns.value, inner))]), false)
      ])
    )
    error_message = "jwt_authorizer: got ${try(join(", ", flatten([for key, item in var.jwt_authorizer.custom_claims : try([for inner_index, inner in item.values : "custom_claims.${key}.values[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.value, inner))], [])])), "null")}. Expected 1 to 255 letters, digits, or _ . -."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      can(regex(local.patterns.vpc_id, var.jwt_authorizer.private_endpoint.managed.vpc_id))
    )
    error_message = "jwt_authorizer.private_endpoint.managed.vpc_id: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.managed.vpc_id), "null")}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      try(length(var.jwt_authorizer.private_endpoint.managed.subnet_ids) >= 1, false)
    )
    error_message = "jwt_authorizer.private_endpoint.managed.subnet_ids: got ${try(length(var.jwt_authorizer.private_endpoint.managed.subnet_ids), 0)}. Expected at least 1."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      try(
        alltrue([for item in var.jwt_authorizer.private_endpoint.managed.subnet_ids : can(regex(local.patterns.subnet_id, item))]),
        false
      )
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.private_endpoint.managed.subnet_ids : "private_endpoint.managed.subnet_ids ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))]), "null")}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      try(
        length(var.jwt_authorizer.private_endpoint.managed.security_group_ids) >= 1 &&
        length(var.jwt_authorizer.private_endpoint.managed.security_group_ids) <= 5,
        false
      )
    )
    error_message = "jwt_authorizer.private_endpoint.managed.security_group_ids: got ${try(length(var.jwt_authorizer.private_endpoint.managed.security_group_ids), 0)}. Expected 1 to 5. List one to five: AWS uses the default security group of the VPC otherwise."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      try(
        alltrue([
          for item in var.jwt_authorizer.private_endpoint.managed.security_group_ids :
          can(regex(local.patterns.security_group_id, item))
        ]),
        false
      )
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.private_endpoint.managed.security_group_ids : "private_endpoint.managed.security_group_ids ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))]), "null")}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      try(contains(["IPV4", "IPV6"], var.jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type), false)
    )
    error_message = "jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type), "null")}. Expected IPV4 or IPV6."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.managed == null ? true :
      var.jwt_authorizer.private_endpoint.managed.routing_domain == null ? true :
      (
        length(var.jwt_authorizer.private_endpoint.managed.routing_domain) >= 3 &&
        length(var.jwt_authorizer.private_endpoint.managed.routing_domain) <= 255
      )
    )
    error_message = "jwt_authorizer.private_endpoint.managed.routing_domain: got ${try(length(var.jwt_authorizer.private_endpoint.managed.routing_domain), 0)} characters. Expected 3 to 255 characters."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      var.jwt_authorizer.private_endpoint.resource_configuration_id == null ? true :
      can(regex(local.patterns.resource_configuration_id, var.jwt_authorizer.private_endpoint.resource_configuration_id))
    )
    error_message = "jwt_authorizer.private_endpoint.resource_configuration_id: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.resource_configuration_id), "null")}. Expected the ID or ARN of a VPC Lattice resource configuration. Use the ID (rcfg- and 17 letters or digits), or the ARN if another account shares it."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : try(length(var.jwt_authorizer.private_endpoint_overrides) <= 5, false)
    error_message = "jwt_authorizer.private_endpoint_overrides: got ${try(length(var.jwt_authorizer.private_endpoint_overrides), 0)}. Expected at most 5."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      try(
        alltrue([
          for key in keys(var.jwt_authorizer.private_endpoint_overrides) :
          can(regex(local.patterns.private_endpoint_override_key, key))
        ]),
        false
      )
    )
    error_message = "jwt_authorizer.private_endpoint_overrides: got ${try(join(", ", [for key in keys(var.jwt_authorizer.private_endpoint_overrides) : jsonencode(key) if !can(regex(local.patterns.private_endpoint_override_key, key))]), "null")}. Expected keys of a host name of up to 253 characters. Pass the host only, without https:// and path."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      try(
        alltrue([for item in var.jwt_authorizer.private_endpoint_overrides : can(regex(local.patterns.resource_configuration_id, item))]),
        false
      )
    )
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.private_endpoint_overrides : "private_endpoint_overrides.${key} ${jsonencode(item)}" if !can(regex(local.patterns.resource_configuration_id, item))]), "null")}. Expected the ID or ARN of a VPC Lattice resource configuration. Use the ID (rcfg- and 17 letters or digits), or the ARN if another account shares it."
  }

  validation {
    condition = (
      var.jwt_authorizer == null ? true :
      var.jwt_authorizer.private_endpoint == null ? true :
      (var.jwt_authorizer.private_endpoint.managed == null) != (var.jwt_authorizer.private_endpoint.resource_configuration_id == null)
    )
    error_message = "jwt_authorizer: found in private_endpoint both managed and resource_configuration_id, or neither. Expected exactly one of the two. Set one and leave the other out."
  }

  validation {
    condition = var.jwt_authorizer == null ? true : sum([
      length(coalesce(var.jwt_authorizer.allowed_audience, [])),
      length(coalesce(var.jwt_authorizer.allowed_clients, [])),
      length(coalesce(var.jwt_authorizer.allowed_scopes, [])),
      length(coalesce(var.jwt_authorizer.custom_claims, {})),
    ]) > 0
    error_message = "jwt_authorizer: no audience, client, scope, or claim is set, so every token of the provider would be accepted. Expected at least one. Set allowed_audience, allowed_clients, allowed_scopes, or custom_claims."
  }

  validation {
    condition = var.jwt_authorizer == null ? true : alltrue([
      for claim in coalesce(var.jwt_authorizer.custom_claims, {}) : claim.operator == "CONTAINS_ANY" ? true : length(claim.values) == 1
    ])
    error_message = "jwt_authorizer: found several values for a claim that EQUALS or CONTAINS compares with one. Expected one value, or the operator CONTAINS_ANY. Leave one value, or change the operator."
  }
}

variable "interceptors" {
  description = <<-EOT
    Lambda functions that process each request before its target, or each response before the caller, keyed by a name you choose.
    - `lambda_arn`: ARN of the Lambda function.
    - `interception_points`: `REQUEST`, `RESPONSE`, or both.
    - `pass_request_headers`: Whether to pass request headers, which can contain tokens.
  EOT
  type = map(object({
    lambda_arn           = string
    interception_points  = set(string)
    pass_request_headers = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in var.interceptors : can(regex(local.patterns.lambda_arn, item.lambda_arn))])
    error_message = "interceptors: got ${join(", ", [for key, item in var.interceptors : "${key}.lambda_arn ${jsonencode(item.lambda_arn)}" if !can(regex(local.patterns.lambda_arn, item.lambda_arn))])}. Expected the ARN of a Lambda function, optionally with a version or alias. Pass the ARN, not the name."
  }

  validation {
    condition     = alltrue([for item in var.interceptors : try(length(item.interception_points) >= 1, false)])
    error_message = "interceptors: got ${join(", ", [for key, item in var.interceptors : "${key}.interception_points ${try(length(item.interception_points), 0)}" if !try(length(item.interception_points) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.interceptors :
      try(alltrue([for inner in item.interception_points : try(contains(["REQUEST", "RESPONSE"], inner), false)]), false)
    ])
    error_message = "interceptors: got ${join(", ", flatten([for key, item in var.interceptors : try([for inner in item.interception_points : "${key}.interception_points ${jsonencode(inner)}" if !try(contains(["REQUEST", "RESPONSE"], inner), false)], [])]))}. Expected REQUEST or RESPONSE."
  }

  validation {
    condition = length(flatten([for interceptor in var.interceptors : interceptor.interception_points])) == length(distinct(flatten([
      for interceptor in var.interceptors : interceptor.interception_points
    ])))
    error_message = "interceptors: two interceptors have the same interception point. Expected REQUEST and RESPONSE once each."
  }
}

variable "policy_engine" {
  description = <<-EOT
    AgentCore policy engine of the gateway.
    - `arn`: ARN of the policy engine.
    - `mode`: `ENFORCE` decides each tool call. `LOG_ONLY` only records the decision.
  EOT
  type = object({
    arn  = string
    mode = string
  })
  default = null

  validation {
    condition = (
      var.policy_engine == null ? true :
      can(
        regex(
          "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine/[a-zA-Z][a-zA-Z0-9_-]{0,99}-[a-zA-Z0-9_]{10}$",
          var.policy_engine.arn
        )
      )
    )
    error_message = "policy_engine.arn: got ${try(jsonencode(var.policy_engine.arn), "null")}. Expected the ARN of a policy engine. Pass the ARN, not the ID."
  }

  validation {
    condition     = var.policy_engine == null ? true : try(contains(["ENFORCE", "LOG_ONLY"], var.policy_engine.mode), false)
    error_message = "policy_engine.mode: got ${try(jsonencode(var.policy_engine.mode), "null")}. Expected ENFORCE or LOG_ONLY. Start with LOG_ONLY, then ENFORCE."
  }
}

variable "protocol_type" {
  description = "Protocol of the gateway. `MCP` presents all targets as one MCP server. `null` leaves the protocol open, for agents, HTTP, and inference targets, each under its own path. Setting `null` later does not change an existing MCP gateway."
  type        = string
  default     = "MCP"

  validation {
    condition     = var.protocol_type == null ? true : contains(["MCP"], var.protocol_type)
    error_message = "protocol_type: got ${jsonencode(var.protocol_type)}. Expected MCP. Use MCP, or null."
  }
}

variable "mcp" {
  description = <<-EOT
    MCP settings. Defaults to those of AgentCore.
    - `supported_versions`: Supported MCP versions.
    - `instructions`: Instructions for clients.
    - `semantic_search`: Whether to add a tool that searches tools by meaning.
    - `response_streaming`: Whether to stream responses.
  EOT
  type = object({
    supported_versions      = optional(set(string))
    instructions            = optional(string)
    semantic_search         = optional(bool, false)
    session_timeout_seconds = optional(number)
    response_streaming      = optional(bool)
  })
  default = null

  validation {
    condition     = var.mcp == null ? true : var.mcp.supported_versions == null ? true : length(var.mcp.supported_versions) >= 1
    error_message = "mcp.supported_versions: got ${try(length(var.mcp.supported_versions), 0)}. Expected at least 1. List at least one, or omit it."
  }

  validation {
    condition = (
      var.mcp == null ? true :
      var.mcp.supported_versions == null ? true :
      alltrue([for item in var.mcp.supported_versions : can(regex(local.patterns.supported_version, item))])
    )
    error_message = "mcp: got ${try(join(", ", [for item in var.mcp.supported_versions : "supported_versions ${jsonencode(item)}" if !can(regex(local.patterns.supported_version, item))]), "null")}. Expected an MCP version, which is a date such as 2025-06-18. Use a version that AgentCore supports."
  }

  validation {
    condition = (
      var.mcp == null ? true :
      var.mcp.instructions == null ? true :
      (length(var.mcp.instructions) >= 1 && length(var.mcp.instructions) <= 2048)
    )
    error_message = "mcp.instructions: got ${try(length(var.mcp.instructions), 0)} characters. Expected 1 to 2048 characters."
  }

  validation {
    condition = (
      var.mcp == null ? true :
      var.mcp.session_timeout_seconds == null ? true :
      (
        var.mcp.session_timeout_seconds >= 900 &&
        var.mcp.session_timeout_seconds <= 28800 &&
        floor(var.mcp.session_timeout_seconds) == var.mcp.session_timeout_seconds
      )
    )
    error_message = "mcp.session_timeout_seconds: got ${try(jsonencode(var.mcp.session_timeout_seconds), "null")}. Expected a whole number, 900 to 28800."
  }

  validation {
    condition     = var.mcp == null || var.protocol_type == "MCP"
    error_message = "mcp: set, and protocol_type is null. Expected mcp only with protocol_type MCP."
  }

  validation {
    condition = var.mcp == null ? true : var.mcp.semantic_search || anytrue([
      var.mcp.supported_versions != null,
      var.mcp.instructions != null,
      var.mcp.session_timeout_seconds != null,
      var.mcp.response_streaming != null,
    ])
    error_message = "mcp: has no setting. Expected at least one setting: with an empty block, the provider fails the apply. Set one, or omit mcp."
  }
}

variable "exception_level" {
  description = "Set `DEBUG` to return full errors of targets to callers. When unset, callers get a general error."
  type        = string
  default     = null

  validation {
    condition     = var.exception_level == null ? true : contains(["DEBUG"], var.exception_level)
    error_message = "exception_level: got ${jsonencode(var.exception_level)}. Expected DEBUG. Use DEBUG while you debug, or omit it."
  }
}

variable "use_kms_key" {
  description = "Whether to encrypt the gateway with the customer managed key `kms_key_arn`."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "ARN of the KMS key that encrypts the gateway. Required when `use_kms_key = true`. The key policy must allow the service role of the gateway, or delegate to IAM."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null ? true : can(regex("^arn:aws[a-z-]*:kms:[a-zA-Z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]{36}$", var.kms_key_arn))
    error_message = "kms_key_arn: got ${jsonencode(var.kms_key_arn)}. Expected the ARN of a KMS key. Use the key, not an alias."
  }

  validation {
    condition     = (var.kms_key_arn != null) == var.use_kms_key
    error_message = "kms_key_arn: ${var.kms_key_arn == null ? "unset" : "set"}, and use_kms_key is ${var.use_kms_key}. Expected both kms_key_arn and use_kms_key = true, or neither."
  }
}

variable "create_service_role" {
  description = "Whether to create the IAM service role with which the gateway calls its targets. Modules of targets add the permissions that they need to it."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_service_role || (var.service_role_name == null && var.permissions_boundary_arn == null)
    error_message = "create_service_role: false, with settings for a role that the module creates. Expected no service_role_name or permissions_boundary_arn with an existing role. Set them on that role instead."
  }
}

variable "service_role_arn" {
  description = "ARN of an existing service role to use instead of creating one. Required when `create_service_role = false`."
  type        = string
  default     = null

  validation {
    condition     = var.service_role_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", var.service_role_arn))
    error_message = "service_role_arn: got ${jsonencode(var.service_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = (var.service_role_arn == null) == var.create_service_role
    error_message = "service_role_arn: ${var.service_role_arn == null ? "unset" : "set"}, and create_service_role is ${var.create_service_role}. Expected exactly one of service_role_arn and create_service_role = true."
  }
}

variable "service_role_name" {
  description = "Exact name of the role that the module creates. Defaults to `name` and a random suffix. With an exact name, policies in other states can name the role before it exists."
  type        = string
  default     = null

  validation {
    condition     = var.service_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.service_role_name))
    error_message = "service_role_name: got ${jsonencode(var.service_role_name)}. Expected 1 to 64 letters, digits, or + = , . @ - _."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the permissions boundary of the role that the module creates."
  type        = string
  default     = null

  validation {
    condition = (
      var.permissions_boundary_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[^*?]+$", var.permissions_boundary_arn))
    )
    error_message = "permissions_boundary_arn: got ${jsonencode(var.permissions_boundary_arn)}. Expected the ARN of a managed policy. Pass the policy, not its name."
  }
}

variable "lambda_target_arns" {
  description = "ARNs of Lambda functions that targets call, keyed by a name you choose. The module adds those of `interceptors`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for item in var.lambda_target_arns : can(regex(local.patterns.lambda_arn, item))])
    error_message = "lambda_target_arns: got ${join(", ", [for key, item in var.lambda_target_arns : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.lambda_arn, item))])}. Expected the ARN of a Lambda function, optionally with a version or alias. Pass the ARN, not the name."
  }

  validation {
    condition     = var.create_service_role || length(var.lambda_target_arns) == 0
    error_message = "lambda_target_arns: got ${length(var.lambda_target_arns)}, and create_service_role is false. Expected no entries without create_service_role = true. Give that role the permissions instead."
  }
}

variable "agent_runtime_arns" {
  description = "ARNs of AgentCore runtimes, and of each of their endpoints, that targets call with the service role, keyed by a name you choose. AgentCore checks both."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for item in var.agent_runtime_arns : can(regex(local.patterns.agent_runtime_arn, item))])
    error_message = "agent_runtime_arns: got ${join(", ", [for key, item in var.agent_runtime_arns : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.agent_runtime_arn, item))])}. Expected the ARN of a runtime or of one of its endpoints. Pass the ARN, not the ID."
  }

  validation {
    condition     = var.create_service_role || length(var.agent_runtime_arns) == 0
    error_message = "agent_runtime_arns: got ${length(var.agent_runtime_arns)}, and create_service_role is false. Expected no entries without create_service_role = true. Give that role the permissions instead."
  }

  validation {
    condition = alltrue([
      for arn in values(var.agent_runtime_arns) :
      anytrue([
        for other in values(var.agent_runtime_arns) :
        startswith(other, "${arn}/runtime-endpoint/") || startswith(arn, "${other}/runtime-endpoint/")
      ])
    ])
    error_message = "agent_runtime_arns: got ${join(", ", values(var.agent_runtime_arns))}. Expected each runtime with at least one of its endpoints, and each endpoint with its runtime. Pass merge({ agent = <agent_runtime_arn> }, <endpoint_arns>) of the module of the agent."
  }
}

variable "use_resource_policy" {
  description = "Whether to attach a resource policy to the gateway. It denies callers that are not in `caller_principal_arns`, and calls that do not use a VPC endpoint that the module creates or that `source_vpc_endpoint_ids` names."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.use_resource_policy || contains(["AWS_IAM", "CUSTOM_JWT"], var.authorizer_type)
    error_message = "use_resource_policy: true, and authorizer_type is ${var.authorizer_type}, for which AWS does not document that a resource policy applies. Expected authorizer_type AWS_IAM or CUSTOM_JWT. Change it, or restrict callers with the endpoint, an interceptor, or a policy engine."
  }

  validation {
    condition     = var.use_resource_policy || length(var.network_exempt_principal_arns) == 0
    error_message = "use_resource_policy: false, and network_exempt_principal_arns is set. Expected no network_exempt_principal_arns without use_resource_policy = true."
  }
}

variable "caller_principal_arns" {
  description = "ARNs of the IAM roles and users that can invoke the gateway with SigV4. Requires `authorizer_type = \"AWS_IAM\"` with `use_resource_policy` or `create_gateway_endpoint`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.caller_principal_arns : can(regex(local.patterns.caller_principal_arn, item))])
    error_message = "caller_principal_arns: got ${join(", ", [for index, item in var.caller_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.caller_principal_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition = (length(var.caller_principal_arns) > 0) == (
      var.authorizer_type == "AWS_IAM" && (var.use_resource_policy || var.create_gateway_endpoint)
    )
    error_message = "caller_principal_arns: got ${length(var.caller_principal_arns)} principals, authorizer_type ${var.authorizer_type}, ${var.use_resource_policy ? "a" : "no"} resource policy, and ${var.create_gateway_endpoint ? "an" : "no"} endpoint. Expected callers for AWS_IAM with a resource policy or an endpoint, and no callers otherwise."
  }
}

variable "source_vpc_endpoint_ids" {
  description = "IDs of existing interface endpoints for `com.amazonaws.<region>.bedrock-agentcore.gateway` that callers can use, in this or other VPCs and accounts. The module does not check them."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.source_vpc_endpoint_ids : can(regex(local.patterns.source_vpc_endpoint_id, item))])
    error_message = "source_vpc_endpoint_ids: got ${join(", ", [for index, item in var.source_vpc_endpoint_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.source_vpc_endpoint_id, item))])}. Expected vpce- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = (
      !var.use_resource_policy ||
      var.authorizer_type != "CUSTOM_JWT" ||
      var.create_gateway_endpoint ||
      length(var.source_vpc_endpoint_ids) > 0
    )
    error_message = "source_vpc_endpoint_ids: empty, and create_gateway_endpoint is false, so the resource policy would deny nobody. Expected create_gateway_endpoint or source_vpc_endpoint_ids with CUSTOM_JWT. Set one of them, or use_resource_policy = false."
  }

  validation {
    condition     = var.use_resource_policy || length(var.source_vpc_endpoint_ids) == 0
    error_message = "source_vpc_endpoint_ids: got ${length(var.source_vpc_endpoint_ids)}, and use_resource_policy is false. Expected no endpoints without use_resource_policy = true."
  }

  validation {
    condition     = length(var.network_exempt_principal_arns) == 0 || var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0
    error_message = "source_vpc_endpoint_ids: empty, create_gateway_endpoint is false, and network_exempt_principal_arns has ${length(var.network_exempt_principal_arns)}. Expected no exempt principals if callers can call from anywhere. List them in caller_principal_arns."
  }
}

variable "network_exempt_principal_arns" {
  description = "ARNs of IAM roles and users that can invoke the gateway from anywhere, such as the role that creates Cedar policies for it, which requires InvokeGateway."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.network_exempt_principal_arns : can(regex(local.patterns.caller_principal_arn, item))])
    error_message = "network_exempt_principal_arns: got ${join(", ", [for index, item in var.network_exempt_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.caller_principal_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }
}

variable "create_gateway_endpoint" {
  description = "Whether to create the interface endpoint that callers use. A VPC can have one with private DNS, which all gateways share: see `additional_gateway_arns`."
  type        = bool
  default     = false
  nullable    = false
}

variable "vpc_id" {
  description = "ID of the VPC for the endpoint that the module creates. DNS support and DNS hostnames must be enabled. Required when `create_gateway_endpoint = true`."
  type        = string
  default     = null

  validation {
    condition     = var.vpc_id == null ? true : can(regex(local.patterns.vpc_id, var.vpc_id))
    error_message = "vpc_id: got ${jsonencode(var.vpc_id)}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.vpc_id != null) == var.create_gateway_endpoint
    error_message = "vpc_id: ${var.vpc_id == null ? "unset" : "set"}, and create_gateway_endpoint is ${var.create_gateway_endpoint}. Expected both vpc_id and create_gateway_endpoint = true, or neither."
  }
}

variable "endpoint_subnet_ids" {
  description = "IDs of the subnets of the endpoint that the module creates, one per zone. Required when `create_gateway_endpoint = true`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.endpoint_subnet_ids) <= 16
    error_message = "endpoint_subnet_ids: got ${length(var.endpoint_subnet_ids)}. Expected at most 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.endpoint_subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "endpoint_subnet_ids: got ${join(", ", [for index, item in var.endpoint_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.endpoint_subnet_ids) > 0) == var.create_gateway_endpoint
    error_message = "endpoint_subnet_ids: got ${length(var.endpoint_subnet_ids)}, and create_gateway_endpoint is ${var.create_gateway_endpoint}. Expected at least one subnet with create_gateway_endpoint = true, and no subnets otherwise."
  }
}

variable "caller_security_group_ids" {
  description = "IDs of security groups whose members can connect to the endpoint that the module creates, keyed by a name you choose."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.caller_security_group_ids) : can(regex(local.patterns.caller_network_key, key))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key in keys(var.caller_security_group_ids) : jsonencode(key) if !can(regex(local.patterns.caller_network_key, key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Choose another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.caller_security_group_ids : can(regex(local.patterns.security_group_id, item))])
    error_message = "caller_security_group_ids: got ${join(", ", [for key, item in var.caller_security_group_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(distinct(values(var.caller_security_group_ids))) == length(var.caller_security_group_ids)
    error_message = "caller_security_group_ids: got ${join(", ", values(var.caller_security_group_ids))}. Expected each once: EC2 refuses a second rule like the first. Remove the repeated ones."
  }

  validation {
    condition     = var.create_gateway_endpoint || length(var.caller_security_group_ids) == 0
    error_message = "caller_security_group_ids: got ${length(var.caller_security_group_ids)}, and create_gateway_endpoint is false. Expected no entries without create_gateway_endpoint = true. Set them where the endpoint is created."
  }
}

variable "caller_networks" {
  description = "CIDR ranges that can connect to the endpoint that the module creates, keyed by a name you choose."
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
    condition     = var.create_gateway_endpoint || length(var.caller_networks) == 0
    error_message = "caller_networks: got ${length(var.caller_networks)}, and create_gateway_endpoint is false. Expected no entries without create_gateway_endpoint = true. Set them where the endpoint is created."
  }
}

variable "additional_gateway_arns" {
  description = "ARNs of further gateways that callers reach through the endpoint that the module creates. Its policy denies all others in this VPC. Each gateway checks its own callers."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.additional_gateway_arns : can(regex(local.patterns.additional_gateway_arn, item))])
    error_message = "additional_gateway_arns: got ${join(", ", [for index, item in var.additional_gateway_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.additional_gateway_arn, item))])}. Expected the ARN of a gateway. Name each gateway."
  }

  validation {
    condition     = var.create_gateway_endpoint || length(var.additional_gateway_arns) == 0
    error_message = "additional_gateway_arns: got ${length(var.additional_gateway_arns)}, and create_gateway_endpoint is false. Expected no entries without create_gateway_endpoint = true. Set them where the endpoint is created."
  }
}

variable "use_web_acl" {
  description = "Whether AWS WAF inspects each request to the gateway with `web_acl_arn`. When AWS WAF cannot answer, AgentCore denies the request."
  type        = bool
  default     = false
  nullable    = false
}

variable "web_acl_arn" {
  description = "ARN of an existing regional web ACL, in the region of the gateway. Required when `use_web_acl = true`. Changing it replaces the association: for a moment, no web ACL inspects requests."
  type        = string
  default     = null

  validation {
    condition = (
      var.web_acl_arn == null ? true :
      can(regex("^arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:regional/webacl/[a-zA-Z0-9_-]{1,128}/[0-9a-f-]{36}$", var.web_acl_arn))
    )
    error_message = "web_acl_arn: got ${jsonencode(var.web_acl_arn)}. Expected the ARN of a regional web ACL of AWS WAF. Pass the ARN of a regional web ACL, not of one for CloudFront."
  }

  validation {
    condition     = (var.web_acl_arn != null) == var.use_web_acl
    error_message = "web_acl_arn: ${var.web_acl_arn == null ? "unset" : "set"}, and use_web_acl is ${var.use_web_acl}. Expected both web_acl_arn and use_web_acl = true, or neither."
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
    allowed_scope                 = "^[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}$"
    custom_claim_key              = "^[A-Za-z0-9_./:]{1,255}$"
    value                         = "^[A-Za-z0-9_.-]{1,255}$"
    vpc_id                        = "^vpc-[0-9a-z]{8,17}$"
    subnet_id                     = "^subnet-[0-9a-z]{8,17}$"
    security_group_id             = "^sg-[0-9a-z]{8,17}$"
    resource_configuration_id     = "^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$"
    private_endpoint_override_key = "^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$"
    lambda_arn                    = "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_.-]+(:(\\$LATEST|[a-zA-Z0-9_-]+))?$"
    supported_version             = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    agent_runtime_arn             = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime/[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}(/runtime-endpoint/[a-zA-Z][a-zA-Z0-9_]{0,47})?$"
    caller_principal_arn          = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$"
    source_vpc_endpoint_id        = "^vpce-[0-9a-z]{8,17}$"
    caller_network_key            = "^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$"
    caller_network                = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])$"
    additional_gateway_arn        = "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:gateway/[0-9a-z-]+-[0-9a-z]{10}$"
    tag_key                       = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
