# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the agent and prefix for the names of all resources. Hyphens become underscores in the AgentCore runtime name, so `my-agent` and `my_agent` conflict. Changing it replaces the runtime."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9_-]{0,47}$", var.name))
    error_message = "name: got \"${var.name}\". Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }
}

variable "description" {
  description = "What the agent is for."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 4096)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 4096 characters."
  }
}

variable "container_image" {
  description = "URI of the container image (linux/arm64) in ECR, with a tag or digest. The image must exist before the first apply. Set exactly one of `container_image` and `code`."
  type        = string
  default     = null

  validation {
    condition = (
      var.container_image == null ? true :
      can(
        regex(
          "^(([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?|public\\.ecr\\.aws)/([a-z0-9]+([._-][a-z0-9]+)*/)*[a-z0-9]+([._-][a-z0-9]+)*(:[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}|@sha256:[a-f0-9]{64})$",
          var.container_image
        )
      )
    )
    error_message = "container_image: got ${jsonencode(var.container_image)}. Expected <account>.dkr.ecr.<region>.amazonaws.com/<repository> or public.ecr.aws/<repository>, with :<tag> or @sha256:<digest>. Copy the image to ECR and name its tag or digest."
  }

  validation {
    condition     = (var.container_image == null) != (var.code == null)
    error_message = "container_image: found ${var.container_image == null ? "no image" : "an image"} and ${var.code == null ? "no code" : "code"}. Expected exactly one of container_image and code. Set one of them."
  }
}

variable "code" {
  description = <<-EOT
    Zip file in S3 with the code of the agent, to use instead of `container_image`.
    - `s3_bucket`: Name of the bucket.
    - `s3_prefix`: Key of the zip file.
    - `s3_version_id`: Version ID of the object.
    - `runtime`: Language runtime, such as `PYTHON_3_13`.
    - `entry_point`: File to run, or a wrapper and the file.
  EOT
  type = object({
    s3_bucket     = string
    s3_prefix     = string
    s3_version_id = optional(string)
    runtime       = string
    entry_point   = list(string)
  })
  default = null

  validation {
    condition     = var.code == null ? true : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.code.s3_bucket))
    error_message = "code.s3_bucket: got ${try(jsonencode(var.code.s3_bucket), "null")}. Expected the name of a bucket. Pass the name, not an s3:// address."
  }

  validation {
    condition     = var.code == null ? true : try(length(var.code.s3_prefix) >= 1 && length(var.code.s3_prefix) <= 1024, false)
    error_message = "code.s3_prefix: got ${try(length(var.code.s3_prefix), 0)} characters. Expected 1 to 1024 characters. Set it to the key of the zip file."
  }

  validation {
    condition = (
      var.code == null ? true :
      var.code.s3_version_id == null ? true :
      (length(var.code.s3_version_id) >= 3 && length(var.code.s3_version_id) <= 1024)
    )
    error_message = "code.s3_version_id: got ${try(length(var.code.s3_version_id), 0)} characters. Expected 3 to 1024 characters. Pass the version ID of the object, or omit it."
  }

  validation {
    condition = (
      var.code == null ? true :
      try(contains(["PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22"], var.code.runtime), false)
    )
    error_message = "code.runtime: got ${try(jsonencode(var.code.runtime), "null")}. Expected PYTHON_3_10, PYTHON_3_11, PYTHON_3_12, PYTHON_3_13, PYTHON_3_14, or NODE_22."
  }

  validation {
    condition     = var.code == null ? true : try(length(var.code.entry_point) >= 1 && length(var.code.entry_point) <= 2, false)
    error_message = "code.entry_point: got ${try(length(var.code.entry_point), 0)}. Expected 1 to 2. Pass the file, after a wrapper if there is one."
  }

  validation {
    condition = (
      var.code == null ? true :
      try(alltrue([for item in var.code.entry_point : try(length(item) >= 1 && length(item) <= 128, false)]), false)
    )
    error_message = "code: got ${try(join(", ", [for index, item in var.code.entry_point : "entry_point[${index}] ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 128, false)]), "null")}. Expected 1 to 128 characters."
  }
}

variable "server_protocol" {
  description = "Protocol that the agent serves: `HTTP` (port 8080), `MCP` (8000), `A2A` (9000), or `AGUI` (8080)."
  type        = string
  default     = "HTTP"
  nullable    = false

  validation {
    condition     = contains(["A2A", "AGUI", "HTTP", "MCP"], var.server_protocol)
    error_message = "server_protocol: got \"${var.server_protocol}\". Expected A2A, AGUI, HTTP, or MCP."
  }
}

variable "environment_variables" {
  description = "Environment variables of the agent. Do not pass secrets: the values appear in plans and in the console."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.environment_variables) <= 50
    error_message = "environment_variables: got ${length(var.environment_variables)}. Expected at most 50. Move settings to a parameter store."
  }

  validation {
    condition     = alltrue([for key in keys(var.environment_variables) : length(key) >= 1 && length(key) <= 100])
    error_message = "environment_variables: got ${join(", ", [for key in keys(var.environment_variables) : jsonencode(key) if !(length(key) >= 1 && length(key) <= 100)])}. Expected keys of 1 to 100 characters. Shorten the name."
  }

  validation {
    condition     = alltrue([for item in var.environment_variables : try(length(item) <= 5000, false)])
    error_message = "environment_variables: got ${join(", ", [for key, item in var.environment_variables : "${key} ${try(length(item), 0)} characters" if !try(length(item) <= 5000, false)])}. Expected at most 5000 characters. Move long settings to a parameter store."
  }
}

variable "request_header_allowlist" {
  description = "Request headers that AgentCore passes to the agent, in addition to its own."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.request_header_allowlist) <= 20
    error_message = "request_header_allowlist: got ${length(var.request_header_allowlist)}. Expected at most 20."
  }

  validation {
    condition     = alltrue([for item in var.request_header_allowlist : can(regex(local.patterns.request_header_allowlist, item))])
    error_message = "request_header_allowlist: got ${join(", ", [for item in var.request_header_allowlist : jsonencode(item) if !can(regex(local.patterns.request_header_allowlist, item))])}. Expected the name of a header: a letter, then up to 255 letters, digits, hyphens, or underscores. Pass the name only."
  }
}

variable "idle_session_timeout_seconds" {
  description = "Idle time after which a session ends, in seconds."
  type        = number
  default     = 900
  nullable    = false

  validation {
    condition = (
      var.idle_session_timeout_seconds >= 60 &&
      var.idle_session_timeout_seconds <= 28800 &&
      floor(var.idle_session_timeout_seconds) == var.idle_session_timeout_seconds
    )
    error_message = "idle_session_timeout_seconds: got ${var.idle_session_timeout_seconds}. Expected a whole number, 60 to 28800. Pick a value in that range, in seconds."
  }

  validation {
    condition     = var.idle_session_timeout_seconds <= var.max_session_lifetime_seconds
    error_message = "idle_session_timeout_seconds: got ${var.idle_session_timeout_seconds}. Expected at most max_session_lifetime_seconds. Lower this one or raise the other."
  }
}

variable "max_session_lifetime_seconds" {
  description = "Maximum lifetime of a session, in seconds."
  type        = number
  default     = 28800
  nullable    = false

  validation {
    condition = (
      var.max_session_lifetime_seconds >= 60 &&
      var.max_session_lifetime_seconds <= 28800 &&
      floor(var.max_session_lifetime_seconds) == var.max_session_lifetime_seconds
    )
    error_message = "max_session_lifetime_seconds: got ${var.max_session_lifetime_seconds}. Expected a whole number, 60 to 28800. Pick a value in that range, in seconds."
  }
}

variable "session_storage_mount_path" {
  description = "Mount path of session storage, whose files last as long as the session. A new version of the runtime deletes them."
  type        = string
  default     = null

  validation {
    condition     = var.session_storage_mount_path == null ? true : can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", var.session_storage_mount_path))
    error_message = "session_storage_mount_path: got ${jsonencode(var.session_storage_mount_path)}. Expected /mnt/ and one level of letters, digits, dots, hyphens, or underscores. Mount directly below /mnt."
  }
}

variable "named_endpoints" {
  description = <<-EOT
    Runtime endpoints to create in addition to DEFAULT, keyed by name.
    - `version`: Version of the runtime to pin. Defaults to the newest version.
    - `description`: What the endpoint is for.
  EOT
  type = map(object({
    version     = optional(string)
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.named_endpoints) <= 10
    error_message = "named_endpoints: got ${length(var.named_endpoints)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for key in keys(var.named_endpoints) : can(regex(local.patterns.named_endpoint_key, key))])
    error_message = "named_endpoints: got ${join(", ", [for key in keys(var.named_endpoints) : jsonencode(key) if !can(regex(local.patterns.named_endpoint_key, key))])}. Expected keys of a letter, then up to 47 letters, digits, or underscores. Replace hyphens with underscores."
  }

  validation {
    condition     = alltrue([for item in var.named_endpoints : item.version == null ? true : can(regex(local.patterns.version, item.version))])
    error_message = "named_endpoints: got ${join(", ", [for key, item in var.named_endpoints : "${key}.version ${jsonencode(item.version)}" if !(item.version == null ? true : can(regex(local.patterns.version, item.version)))])}. Expected a version number, 1 to 99999. Use a version of the runtime, or omit it."
  }

  validation {
    condition = alltrue([
      for item in var.named_endpoints :
      item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 256)
    ])
    error_message = "named_endpoints: got ${join(", ", [for key, item in var.named_endpoints : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 256))])}. Expected 1 to 256 characters."
  }

  validation {
    condition     = !contains(keys(var.named_endpoints), "DEFAULT")
    error_message = "named_endpoints: got ${join(", ", keys(var.named_endpoints))}. Expected names other than DEFAULT, which AgentCore creates. Choose another name."
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
      can(regex("^vpc-[0-9a-z]{8,17}$", var.jwt_authorizer.private_endpoint.managed.vpc_id))
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

variable "use_resource_policy" {
  description = "Whether to attach a resource policy to the runtime and its endpoints. It denies callers that are not in `caller_principal_arns` (SigV4), networks that are not in `source_public_networks` (if set), and actions that are not in `allowed_invoke_actions`. If false, everyone with an identity policy or a valid token can invoke the agent."
  type        = bool
  default     = false
  nullable    = false
}

variable "caller_principal_arns" {
  description = "ARNs of the IAM roles and users that can invoke the agent with SigV4. Requires `use_resource_policy = true`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.caller_principal_arns : can(regex(local.patterns.caller_principal_arn, item))])
    error_message = "caller_principal_arns: got ${join(", ", [for index, item in var.caller_principal_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.caller_principal_arn, item))])}. Expected the ARN of a role or user, without wildcards. Name each role."
  }

  validation {
    condition     = (length(var.caller_principal_arns) > 0) == (var.use_resource_policy && var.jwt_authorizer == null)
    error_message = "caller_principal_arns: got ${length(var.caller_principal_arns)} principals, use_resource_policy is ${var.use_resource_policy}, and there is ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer. Expected callers with use_resource_policy = true and SigV4, and no callers otherwise."
  }
}

variable "allowed_invoke_actions" {
  description = "IAM actions that callers can use on the agent. Requires `use_resource_policy = true`: the policy denies every other invoke action to everybody. When omitted: InvokeAgentRuntime, and GetAgentCard with server_protocol A2A. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI)."
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
    condition     = var.use_resource_policy || var.allowed_invoke_actions == null
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))}, and use_resource_policy is false. Expected no actions without use_resource_policy = true."
  }

  validation {
    condition = (
      var.allowed_invoke_actions == null ? true :
      contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntime") ||
      (
        contains(["AGUI", "HTTP"], var.server_protocol) &&
        contains(var.allowed_invoke_actions, "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream")
      )
    )
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocol ${var.server_protocol}. Expected bedrock-agentcore:InvokeAgentRuntime among them, or bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream for an agent that serves only WebSocket connections over AGUI or HTTP. Add it, or omit allowed_invoke_actions to use the default."
  }

  validation {
    condition = (
      var.allowed_invoke_actions == null ? true :
      var.server_protocol != "A2A" || contains(var.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard")
    )
    error_message = "allowed_invoke_actions: got ${join(", ", coalesce(var.allowed_invoke_actions, []))} with server_protocol ${var.server_protocol}. Expected bedrock-agentcore:GetAgentCard among them with A2A, because clients read the card of an A2A agent first. Add it, or omit allowed_invoke_actions to use the default."
  }
}

variable "source_public_networks" {
  description = "Public CIDR ranges from which callers can call. When unset, callers can call from anywhere. Requires `use_resource_policy = true`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.source_public_networks : can(regex(local.patterns.source_public_network, item))])
    error_message = "source_public_networks: got ${join(", ", [for index, item in var.source_public_networks : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.source_public_network, item))])}. Expected a CIDR range such as 203.0.113.0/24 or 2001:db8::/56, /8 (IPv6: /16) or smaller. Name the network: the whole internet is refused."
  }

  validation {
    condition     = var.use_resource_policy || length(var.source_public_networks) == 0
    error_message = "source_public_networks: got ${length(var.source_public_networks)} networks, and use_resource_policy is false. Expected no networks without use_resource_policy = true."
  }

  validation {
    condition     = !var.use_resource_policy || var.jwt_authorizer == null || length(var.source_public_networks) > 0
    error_message = "source_public_networks: empty, and with jwt_authorizer the policy would deny nobody. Expected networks with use_resource_policy = true and jwt_authorizer. List the networks, or set use_resource_policy = false."
  }

  validation {
    condition = alltrue([
      for network in var.source_public_networks :
      !can(
        regex(
          "^(10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|[fF][cdCD])",
          network
        )
      )
    ])
    error_message = "source_public_networks: got ${join(", ", var.source_public_networks)}. Expected public CIDR ranges, because calls over the internet never have a private source address. Remove private ranges; for callers in a VPC use runtime-private-inbound."
  }
}

variable "create_execution_role" {
  description = "Whether to create the execution role of the agent, with permission to start, write logs, and invoke `model_arns`."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = (
      var.create_execution_role ||
      (var.permissions_boundary_arn == null && var.execution_role_name == null && !var.restrict_role_to_runtime)
    )
    error_message = "create_execution_role: false, with settings for a role that the module creates. Expected no permissions_boundary_arn, execution_role_name, or restrict_role_to_runtime with an existing role. Set them on that role instead."
  }
}

variable "execution_role_arn" {
  description = "ARN of an existing execution role to use instead of creating one. Required when `create_execution_role = false`."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", var.execution_role_arn))
    error_message = "execution_role_arn: got ${jsonencode(var.execution_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = (var.execution_role_arn == null) == var.create_execution_role
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "unset" : "set"}, and create_execution_role is ${var.create_execution_role}. Expected exactly one of execution_role_arn and create_execution_role = true."
  }
}

variable "execution_role_name" {
  description = "Exact name of the role that the module creates. Defaults to `name` and a random suffix. With an exact name, policies in other states can name the role before it exists."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.execution_role_name))
    error_message = "execution_role_name: got ${jsonencode(var.execution_role_name)}. Expected 1 to 64 letters, digits, or + = , . @ - _."
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

variable "restrict_role_to_runtime" {
  description = "Whether only this runtime can assume the role that the module creates. If false, every AgentCore resource of the account and region can assume it. Defaults to false, because it is not verified which source ARN AgentCore sends while it creates a runtime."
  type        = bool
  default     = false
  nullable    = false
}

variable "further_statements" {
  description = <<-EOT
    Statements to add to the policy of the execution role that the module creates. Pass the output `agent_statements` of a tool, or join several with `concat`. IAM accepts 10,240 characters in all inline policies of a role.
    - `sid`: Sid, unique in the list.
    - `actions`: IAM actions to allow.
    - `resources`: ARNs, or `*` if the actions have no narrower resource.
    - `conditions`: Conditions, each with `test`, `variable`, and `values` as in `aws_iam_policy_document`.
  EOT
  type = list(object({
    sid       = optional(string)
    actions   = list(string)
    resources = list(string)
    conditions = optional(list(object({
      test     = string
      variable = string
      values   = list(string)
    })), [])
  }))
  default  = []
  nullable = false

  validation {
    condition = alltrue([
      for item in var.further_statements :
      item.sid == null ? true : can(regex(local.patterns.further_statements_sid, item.sid))
    ])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].sid ${jsonencode(item.sid)}" if !(item.sid == null ? true : can(regex(local.patterns.further_statements_sid, item.sid)))])}. Expected 1 to 100 letters or digits. Remove other characters, or omit the Sid."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(length(item.actions) >= 1, false)])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(alltrue([for inner in item.actions : can(regex(local.patterns.action, inner))]), false)
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.actions : "[${index}].actions[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.action, inner))], [])]))}. Expected a full IAM action such as secretsmanager:DescribeSecret. List each action, without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(length(item.resources) >= 1, false)])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].resources ${try(length(item.resources), 0)}" if !try(length(item.resources) >= 1, false)])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(alltrue([for inner in item.resources : can(regex(local.patterns.resource, inner))]), false)
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.resources : "[${index}].resources[${inner_index}] ${jsonencode(inner)}" if !can(regex(local.patterns.resource, inner))], [])]))}. Expected an ARN, or * if the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(alltrue([for inner in item.conditions : can(regex(local.patterns.further_statements_test, inner.test))]), false)
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].test ${jsonencode(inner.test)}" if !can(regex(local.patterns.further_statements_test, inner.test))], [])]))}. Expected a condition operator, such as StringEquals."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(alltrue([for inner in item.conditions : can(regex(local.patterns.variable, inner.variable))]), false)
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].variable ${jsonencode(inner.variable)}" if !can(regex(local.patterns.variable, inner.variable))], [])]))}. Expected a condition key, such as aws:ResourceAccount. Include the prefix."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(alltrue([for inner in item.conditions : try(length(inner.values) >= 1, false)]), false)
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].values ${try(length(inner.values), 0)}" if !try(length(inner.values) >= 1, false)], [])]))}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.further_statements :
      try(
        alltrue([
          for inner in item.conditions :
          try(alltrue([for innermost in inner.values : try(length(innermost) >= 1 && length(innermost) <= 2048, false)]), false)
        ]),
        false
      )
    ])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : flatten(try([for inner_index, inner in item.conditions : try([for innermost_index, innermost in inner.values : "[${index}].conditions[${inner_index}].values[${innermost_index}] ${try(length(innermost), 0)} characters" if !try(length(innermost) >= 1 && length(innermost) <= 2048, false)], [])], []))]))}. Expected 1 to 2048 characters."
  }

  validation {
    condition     = length(distinct(compact(var.further_statements[*].sid))) == length(compact(var.further_statements[*].sid))
    error_message = "further_statements: got the Sids ${join(", ", compact(var.further_statements[*].sid))}. Expected each Sid once, as IAM requires in a policy. Rename or omit the repeated ones."
  }

  validation {
    condition = alltrue([
      for statement in var.further_statements :
      length(distinct([for one in statement.conditions : "${one.test} ${one.variable}"])) == length(statement.conditions)
    ])
    error_message = "further_statements: a statement has a condition twice. Expected each test of a variable once per statement, with all its values. Merge the values."
  }

  validation {
    condition     = var.create_execution_role || length(var.further_statements) == 0
    error_message = "further_statements: got ${length(var.further_statements)}, and create_execution_role is false. Expected no entries without create_execution_role = true. Attach a policy with these statements to that role, and remove further_statements."
  }
}

variable "model_arns" {
  description = "ARNs of Bedrock models, inference profiles, and prompt routers that the agent can invoke. For a profile or router, also list its models in every region that it uses."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex(local.patterns.model_arn, item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.model_arn, item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass the ARN, not the name."
  }

  validation {
    condition     = var.create_execution_role || length(var.model_arns) == 0
    error_message = "model_arns: got ${length(var.model_arns)}, and create_execution_role is false. Expected no entries without create_execution_role = true. Give that role the permissions instead."
  }
}

variable "send_telemetry" {
  description = "Whether the role that the module creates can send traces to X-Ray and metrics to CloudWatch."
  type        = bool
  default     = true
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
    request_header_allowlist      = "^[A-Za-z][A-Za-z0-9_-]{0,255}$"
    named_endpoint_key            = "^[a-zA-Z][a-zA-Z0-9_]{0,47}$"
    version                       = "^[1-9][0-9]{0,4}$"
    allowed_scope                 = "^[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}$"
    custom_claim_key              = "^[A-Za-z0-9_./:]{1,255}$"
    value                         = "^[A-Za-z0-9_.-]{1,255}$"
    subnet_id                     = "^subnet-[0-9a-z]{8,17}$"
    security_group_id             = "^sg-[0-9a-z]{8,17}$"
    resource_configuration_id     = "^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$"
    private_endpoint_override_key = "^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$"
    caller_principal_arn          = "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[^*?]+$"
    source_public_network         = "^(([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])|[0-9a-fA-F:]*:[0-9a-fA-F:]*/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$"
    further_statements_sid        = "^[a-zA-Z0-9]{1,100}$"
    action                        = "^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$"
    resource                      = "^(\\*|arn:aws[a-z-]*:[^\\s]+)$"
    further_statements_test       = "^(ForAllValues:|ForAnyValue:)?[A-Z][A-Za-z]+$"
    variable                      = "^[a-zA-Z0-9-]+:[^\\s]+$"
    model_arn                     = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$"
    tag_key                       = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
