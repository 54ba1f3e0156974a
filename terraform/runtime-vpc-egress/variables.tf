# Generated from patterns/runtime-vpc-egress. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the agent. Names of what is made start with it, and with underscores it is that of the runtime: to AWS my-agent and my_agent are one."
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
  description = "Image of the agent (linux/arm64) in ECR, with a tag or a digest. It must be there when the agent is made. Exactly one of this and code."
  type        = string
  default     = null

  validation {
    condition     = var.container_image == null ? true : can(regex("^(([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?|public\\.ecr\\.aws)/([a-z0-9]+([._-][a-z0-9]+)*/)*[a-z0-9]+([._-][a-z0-9]+)*(:[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}|@sha256:[a-f0-9]{64})$", var.container_image))
    error_message = "container_image: got ${jsonencode(var.container_image)}. Expected <account>.dkr.ecr.<region>.amazonaws.com/<repository> or public.ecr.aws/<repository>, with :<tag> or @sha256:<digest>. Copy the image to ECR and name its tag or digest."
  }

  validation {
    condition     = (var.container_image == null) != (var.code == null)
    error_message = "container_image: found ${var.container_image == null ? "no image" : "an image"} and ${var.code == null ? "no code" : "code"}. Expected exactly one of container_image and code. Set one and leave the other out."
  }
}

variable "code" {
  description = "Zipped code in S3 in place of an image: bucket, key and version of the zip file, language runtime, entry point."
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
    error_message = "code.s3_prefix: got ${try(length(var.code.s3_prefix), 0)} characters. Expected 1 to 1024 characters. Pass the key of the zip file."
  }

  validation {
    condition     = var.code == null ? true : var.code.s3_version_id == null ? true : (length(var.code.s3_version_id) >= 3 && length(var.code.s3_version_id) <= 1024)
    error_message = "code.s3_version_id: got ${try(length(var.code.s3_version_id), 0)} characters. Expected 3 to 1024 characters. Pass the version id of the object, or leave it out."
  }

  validation {
    condition     = var.code == null ? true : try(contains(["PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22"], var.code.runtime), false)
    error_message = "code.runtime: got ${try(jsonencode(var.code.runtime), "null")}. Expected PYTHON_3_10, PYTHON_3_11, PYTHON_3_12, PYTHON_3_13, PYTHON_3_14 or NODE_22."
  }

  validation {
    condition     = var.code == null ? true : try(length(var.code.entry_point) >= 1 && length(var.code.entry_point) <= 2, false)
    error_message = "code.entry_point: got ${try(length(var.code.entry_point), 0)}. Expected 1 to 2. Pass the file, behind a wrapper if there is one."
  }

  validation {
    condition     = var.code == null ? true : try(alltrue([for item in var.code.entry_point : try(length(item) >= 1 && length(item) <= 128, false)]), false)
    error_message = "code: got ${try(join(", ", [for index, item in var.code.entry_point : "entry_point[${index}] ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 128, false)]), "null")}. Expected 1 to 128 characters."
  }
}

variable "server_protocol" {
  description = "Protocol that the agent speaks: HTTP (port 8080), MCP (8000), A2A (9000) or AGUI (8080)."
  type        = string
  default     = "HTTP"
  nullable    = false

  validation {
    condition     = contains(["A2A", "AGUI", "HTTP", "MCP"], var.server_protocol)
    error_message = "server_protocol: got \"${var.server_protocol}\". Expected A2A, AGUI, HTTP or MCP. Pick what the agent serves."
  }
}

variable "environment_variables" {
  description = "Environment of the agent. Not for secrets: they show in plans and in the console."
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
  description = "Headers of a request that the service hands on to the agent, beside its own."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.request_header_allowlist) <= 20
    error_message = "request_header_allowlist: got ${length(var.request_header_allowlist)}. Expected at most 20."
  }

  validation {
    condition     = alltrue([for item in var.request_header_allowlist : can(regex("^[A-Za-z][A-Za-z0-9_-]{0,255}$", item))])
    error_message = "request_header_allowlist: got ${join(", ", [for item in var.request_header_allowlist : jsonencode(item) if !can(regex("^[A-Za-z][A-Za-z0-9_-]{0,255}$", item))])}. Expected the name of a header: a letter, then up to 255 letters, digits, hyphens or underscores. Pass the name alone."
  }
}

variable "idle_session_timeout_seconds" {
  description = "Seconds without a request after which a session ends."
  type        = number
  default     = 900
  nullable    = false

  validation {
    condition     = var.idle_session_timeout_seconds >= 60 && var.idle_session_timeout_seconds <= 28800 && floor(var.idle_session_timeout_seconds) == var.idle_session_timeout_seconds
    error_message = "idle_session_timeout_seconds: got ${var.idle_session_timeout_seconds}. Expected a whole number, 60 to 28800. Pick a value in that range, in seconds."
  }

  validation {
    condition     = var.idle_session_timeout_seconds <= var.max_session_lifetime_seconds
    error_message = "idle_session_timeout_seconds: got ${var.idle_session_timeout_seconds}. Expected at most max_session_lifetime_seconds. Lower this one or raise the other."
  }
}

variable "max_session_lifetime_seconds" {
  description = "Seconds after which a session ends whatever it is doing."
  type        = number
  default     = 28800
  nullable    = false

  validation {
    condition     = var.max_session_lifetime_seconds >= 60 && var.max_session_lifetime_seconds <= 28800 && floor(var.max_session_lifetime_seconds) == var.max_session_lifetime_seconds
    error_message = "max_session_lifetime_seconds: got ${var.max_session_lifetime_seconds}. Expected a whole number, 60 to 28800. Pick a value in that range, in seconds."
  }
}

variable "session_storage_mount_path" {
  description = "Where the agent finds files that last as long as its session. Wiped when the version of the runtime changes."
  type        = string
  default     = null

  validation {
    condition     = var.session_storage_mount_path == null ? true : can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", var.session_storage_mount_path))
    error_message = "session_storage_mount_path: got ${jsonencode(var.session_storage_mount_path)}. Expected /mnt/ and one level of letters, digits, dots, hyphens or underscores. Mount directly below /mnt."
  }
}

variable "named_endpoints" {
  description = "Endpoints beside DEFAULT, by name: a version to pin (left out: always the newest) and a description."
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
    condition     = alltrue([for key in keys(var.named_endpoints) : can(regex("^[a-zA-Z][a-zA-Z0-9_]{0,47}$", key))])
    error_message = "named_endpoints: got ${join(", ", [for key in keys(var.named_endpoints) : jsonencode(key) if !can(regex("^[a-zA-Z][a-zA-Z0-9_]{0,47}$", key))])}. Expected keys of a letter, then up to 47 letters, digits or underscores. Replace hyphens with underscores."
  }

  validation {
    condition     = alltrue([for item in var.named_endpoints : item.version == null ? true : can(regex("^[1-9][0-9]{0,4}$", item.version))])
    error_message = "named_endpoints: got ${join(", ", [for key, item in var.named_endpoints : "${key}.version ${jsonencode(item.version)}" if !(item.version == null ? true : can(regex("^[1-9][0-9]{0,4}$", item.version)))])}. Expected a version number, 1 to 99999. Take it from the runtime, or leave it out."
  }

  validation {
    condition     = alltrue([for item in var.named_endpoints : item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 256)])
    error_message = "named_endpoints: got ${join(", ", [for key, item in var.named_endpoints : "${key}.description ${try(length(item.description), 0)} characters" if !(item.description == null ? true : (length(item.description) >= 1 && length(item.description) <= 256))])}. Expected 1 to 256 characters."
  }

  validation {
    condition     = !contains(keys(var.named_endpoints), "DEFAULT")
    error_message = "named_endpoints: got ${join(", ", keys(var.named_endpoints))}. Expected names other than DEFAULT, which the service makes itself. Choose another name."
  }
}

variable "jwt_authorizer" {
  description = <<-EOT
    Identity provider whose tokens callers bring, in place of SigV4. Custom claims by name: EQUALS compares a text with one value, CONTAINS looks for one value in a list, CONTAINS_ANY for any of several. A provider without an address on the internet: private_endpoint, either managed (AgentCore makes interfaces in your subnets) or a resource configuration of VPC Lattice; private_endpoint_overrides are resource configurations for its other hosts, by host name.
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
    condition     = var.jwt_authorizer == null ? true : can(regex("^https://[^\\s?#]+/\\.well-known/(openid-configuration|oauth-authorization-server)(/[^\\s?#]+)?$", var.jwt_authorizer.discovery_url))
    error_message = "jwt_authorizer.discovery_url: got ${try(jsonencode(var.jwt_authorizer.discovery_url), "null")}. Expected an https URL with /.well-known/openid-configuration or /.well-known/oauth-authorization-server, and at most a path behind it. Copy it from the identity provider's metadata."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_audience == null ? true : length(var.jwt_authorizer.allowed_audience) >= 1
    error_message = "jwt_authorizer.allowed_audience: got ${try(length(var.jwt_authorizer.allowed_audience), 0)}. Expected at least 1. Name at least one, or leave it out."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_audience == null ? true : alltrue([for item in var.jwt_authorizer.allowed_audience : try(length(item) >= 1 && length(item) <= 255, false)])
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_audience : "allowed_audience ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 255, false)]), "null")}. Expected 1 to 255 characters. Take 1 to 255 characters."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_clients == null ? true : length(var.jwt_authorizer.allowed_clients) >= 1
    error_message = "jwt_authorizer.allowed_clients: got ${try(length(var.jwt_authorizer.allowed_clients), 0)}. Expected at least 1. Name at least one, or leave it out."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_clients == null ? true : alltrue([for item in var.jwt_authorizer.allowed_clients : try(length(item) >= 1 && length(item) <= 255, false)])
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_clients : "allowed_clients ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 255, false)]), "null")}. Expected 1 to 255 characters. Take 1 to 255 characters."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_scopes == null ? true : length(var.jwt_authorizer.allowed_scopes) >= 1
    error_message = "jwt_authorizer.allowed_scopes: got ${try(length(var.jwt_authorizer.allowed_scopes), 0)}. Expected at least 1. Name at least one, or leave it out."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.allowed_scopes == null ? true : alltrue([for item in var.jwt_authorizer.allowed_scopes : can(regex("^[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}$", item))])
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.allowed_scopes : "allowed_scopes ${jsonencode(item)}" if !can(regex("^[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}$", item))]), "null")}. Expected an OAuth scope: 1 to 255 printable characters without spaces, quotes or backslashes. List each scope apart."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.custom_claims == null ? true : alltrue([for key in keys(var.jwt_authorizer.custom_claims) : can(regex("^[A-Za-z0-9_./:]{1,255}$", key))])
    error_message = "jwt_authorizer.custom_claims: got ${try(join(", ", [for key in keys(var.jwt_authorizer.custom_claims) : jsonencode(key) if !can(regex("^[A-Za-z0-9_./:]{1,255}$", key))]), "null")}. Expected keys of 1 to 255 letters, digits or _ . / :. Correct the name of the claim."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.custom_claims == null ? true : alltrue([for item in var.jwt_authorizer.custom_claims : try(contains(["EQUALS", "CONTAINS", "CONTAINS_ANY"], item.operator), false)])
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.custom_claims : "custom_claims.${key}.operator ${jsonencode(item.operator)}" if !try(contains(["EQUALS", "CONTAINS", "CONTAINS_ANY"], item.operator), false)]), "null")}. Expected EQUALS, CONTAINS or CONTAINS_ANY."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.custom_claims == null ? true : alltrue([for item in var.jwt_authorizer.custom_claims : try(length(item.values) >= 1, false)])
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.custom_claims : "custom_claims.${key}.values ${try(length(item.values), 0)}" if !try(length(item.values) >= 1, false)]), "null")}. Expected at least 1. Name a value."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.custom_claims == null ? true : alltrue([for item in var.jwt_authorizer.custom_claims : try(alltrue([for inner in item.values : can(regex("^[A-Za-z0-9_.-]{1,255}$", inner))]), false)])
    error_message = "jwt_authorizer: got ${try(join(", ", flatten([for key, item in var.jwt_authorizer.custom_claims : try([for inner_index, inner in item.values : "custom_claims.${key}.values[${inner_index}] ${jsonencode(inner)}" if !can(regex("^[A-Za-z0-9_.-]{1,255}$", inner))], [])])), "null")}. Expected 1 to 255 letters, digits or _ . -. Correct the value of the claim."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", var.jwt_authorizer.private_endpoint.managed.vpc_id))
    error_message = "jwt_authorizer.private_endpoint.managed.vpc_id: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.managed.vpc_id), "null")}. Expected vpc- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : try(length(var.jwt_authorizer.private_endpoint.managed.subnet_ids) >= 1, false)
    error_message = "jwt_authorizer.private_endpoint.managed.subnet_ids: got ${try(length(var.jwt_authorizer.private_endpoint.managed.subnet_ids), 0)}. Expected at least 1. Name at least one."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : try(alltrue([for item in var.jwt_authorizer.private_endpoint.managed.subnet_ids : can(regex("^subnet-[0-9a-z]{8,17}$", item))]), false)
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.private_endpoint.managed.subnet_ids : "private_endpoint.managed.subnet_ids ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))]), "null")}. Expected subnet- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : try(length(var.jwt_authorizer.private_endpoint.managed.security_group_ids) >= 1 && length(var.jwt_authorizer.private_endpoint.managed.security_group_ids) <= 5, false)
    error_message = "jwt_authorizer.private_endpoint.managed.security_group_ids: got ${try(length(var.jwt_authorizer.private_endpoint.managed.security_group_ids), 0)}. Expected 1 to 5. Name one to five: without any, AWS takes the default group of the VPC."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : try(alltrue([for item in var.jwt_authorizer.private_endpoint.managed.security_group_ids : can(regex("^sg-[0-9a-z]{8,17}$", item))]), false)
    error_message = "jwt_authorizer: got ${try(join(", ", [for item in var.jwt_authorizer.private_endpoint.managed.security_group_ids : "private_endpoint.managed.security_group_ids ${jsonencode(item)}" if !can(regex("^sg-[0-9a-z]{8,17}$", item))]), "null")}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : try(contains(["IPV4", "IPV6"], var.jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type), false)
    error_message = "jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.managed.endpoint_ip_address_type), "null")}. Expected IPV4 or IPV6."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.managed == null ? true : var.jwt_authorizer.private_endpoint.managed.routing_domain == null ? true : (length(var.jwt_authorizer.private_endpoint.managed.routing_domain) >= 3 && length(var.jwt_authorizer.private_endpoint.managed.routing_domain) <= 255)
    error_message = "jwt_authorizer.private_endpoint.managed.routing_domain: got ${try(length(var.jwt_authorizer.private_endpoint.managed.routing_domain), 0)} characters. Expected 3 to 255 characters."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : var.jwt_authorizer.private_endpoint.resource_configuration_id == null ? true : can(regex("^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$", var.jwt_authorizer.private_endpoint.resource_configuration_id))
    error_message = "jwt_authorizer.private_endpoint.resource_configuration_id: got ${try(jsonencode(var.jwt_authorizer.private_endpoint.resource_configuration_id), "null")}. Expected the id or ARN of a resource configuration of VPC Lattice. Pass rcfg- and 17 letters or digits, or the ARN of one that was shared."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : try(length(var.jwt_authorizer.private_endpoint_overrides) <= 5, false)
    error_message = "jwt_authorizer.private_endpoint_overrides: got ${try(length(var.jwt_authorizer.private_endpoint_overrides), 0)}. Expected at most 5."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : try(alltrue([for key in keys(var.jwt_authorizer.private_endpoint_overrides) : can(regex("^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$", key))]), false)
    error_message = "jwt_authorizer.private_endpoint_overrides: got ${try(join(", ", [for key in keys(var.jwt_authorizer.private_endpoint_overrides) : jsonencode(key) if !can(regex("^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$", key))]), "null")}. Expected keys of a host name of up to 253 characters. Pass the host alone, without https:// and path."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : try(alltrue([for item in var.jwt_authorizer.private_endpoint_overrides : can(regex("^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$", item))]), false)
    error_message = "jwt_authorizer: got ${try(join(", ", [for key, item in var.jwt_authorizer.private_endpoint_overrides : "private_endpoint_overrides.${key} ${jsonencode(item)}" if !can(regex("^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$", item))]), "null")}. Expected the id or ARN of a resource configuration of VPC Lattice. Pass rcfg- and 17 letters or digits, or the ARN of one that was shared."
  }

  validation {
    condition     = var.jwt_authorizer == null ? true : var.jwt_authorizer.private_endpoint == null ? true : (var.jwt_authorizer.private_endpoint.managed == null) != (var.jwt_authorizer.private_endpoint.resource_configuration_id == null)
    error_message = "jwt_authorizer: found in private_endpoint both managed and resource_configuration_id, or neither. Expected exactly one of the two. Set one and leave the other out."
  }

  validation {
    condition = var.jwt_authorizer == null ? true : sum([
      length(coalesce(var.jwt_authorizer.allowed_audience, [])),
      length(coalesce(var.jwt_authorizer.allowed_clients, [])),
      length(coalesce(var.jwt_authorizer.allowed_scopes, [])),
      length(coalesce(var.jwt_authorizer.custom_claims, {})),
    ]) > 0

    error_message = "jwt_authorizer: found no audience, client, scope or claim, so any token of the provider would do. Expected at least one. Set allowed_audience, allowed_clients, allowed_scopes or custom_claims."
  }

  validation {
    condition = var.jwt_authorizer == null ? true : alltrue([
      for claim in coalesce(var.jwt_authorizer.custom_claims, {}) : claim.operator == "CONTAINS_ANY" ? true : length(claim.values) == 1
    ])

    error_message = "jwt_authorizer: found several values for a claim that EQUALS or CONTAINS compares with one. Expected one value, or the operator CONTAINS_ANY. Leave one value, or change the operator."
  }
}

variable "vpc_id" {
  description = "VPC of the agent's interfaces."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "subnet_ids" {
  description = "Private subnets for the agent's interfaces, in zones that AgentCore supports."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1 && length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected 1 to 16. Pass one private subnet per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex("^subnet-[0-9a-z]{8,17}$", item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "minimum_zones" {
  description = "Zones that the subnets must span at least. AgentCore accepts one; AWS advises two."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.minimum_zones >= 1 && var.minimum_zones <= 16 && floor(var.minimum_zones) == var.minimum_zones
    error_message = "minimum_zones: got ${var.minimum_zones}. Expected a whole number, 1 to 16. Leave it out, or take 1 where a single zone will do."
  }
}

variable "supported_zone_ids" {
  description = "Zone ids that AgentCore supports in this region, in place of the module's own table. For regions and zones newer than the module."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.supported_zone_ids : can(regex("^[a-z]+[0-9]+-az[0-9]+$", item))])
    error_message = "supported_zone_ids: got ${join(", ", [for index, item in var.supported_zone_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^[a-z]+[0-9]+-az[0-9]+$", item))])}. Expected a zone id as use1-az1. Pass the id of the zone, not its name: aws ec2 describe-availability-zones shows both."
  }
}

variable "use_s3_gateway_endpoint" {
  description = "Whether the agent reaches S3, where its image layers or its code are, through s3_gateway_endpoint_id. If not, the subnets need a default route, and the agent a rule to S3 on 443: by egress_to_prefix_lists, or in a group of yours."
  type        = bool
  default     = true
  nullable    = false
}

variable "s3_gateway_endpoint_id" {
  description = "S3 gateway endpoint of the VPC. Needed with use_s3_gateway_endpoint."
  type        = string
  default     = null

  validation {
    condition     = var.s3_gateway_endpoint_id == null ? true : can(regex("^vpce-[0-9a-z]{8,17}$", var.s3_gateway_endpoint_id))
    error_message = "s3_gateway_endpoint_id: got ${jsonencode(var.s3_gateway_endpoint_id)}. Expected vpce- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = (var.s3_gateway_endpoint_id != null) == var.use_s3_gateway_endpoint
    error_message = "s3_gateway_endpoint_id: ${var.s3_gateway_endpoint_id == null ? "missing" : "given"}, and use_s3_gateway_endpoint is ${var.use_s3_gateway_endpoint}. Expected both or neither. Pass the endpoint's id, or set use_s3_gateway_endpoint = false."
  }
}

variable "create_security_group" {
  description = "Whether the module makes the group of the agent's interfaces. AWS keeps it in use for up to 8 hours after the agent is gone: set this to false, and keep the group elsewhere, where a destroy must not wait."
  type        = bool
  default     = true
  nullable    = false
}

variable "security_group_ids" {
  description = "Groups for the agent's interfaces, beside or in place of the module's own; 16 in all."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.security_group_ids : can(regex("^sg-[0-9a-z]{8,17}$", item))])
    error_message = "security_group_ids: got ${join(", ", [for index, item in var.security_group_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^sg-[0-9a-z]{8,17}$", item))])}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = length(var.security_group_ids) + (var.create_security_group ? 1 : 0) >= 1 && length(var.security_group_ids) + (var.create_security_group ? 1 : 0) <= 16
    error_message = "security_group_ids: got ${length(var.security_group_ids)}${var.create_security_group ? " and the module's own" : ""}. Expected 1 to 16 in all. Pass a group, or set create_security_group = true."
  }
}

variable "egress_to_security_groups" {
  description = "Groups that the agent may reach, by a name of your choice: a port, or the range from port to to_port; tcp, or udp by protocol."
  type = map(object({
    security_group_id = string
    port              = number
    to_port           = optional(number)
    protocol          = optional(string, "tcp")
    description       = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_security_groups) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])
    error_message = "egress_to_security_groups: got ${join(", ", [for key in keys(var.egress_to_security_groups) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Pick another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : can(regex("^sg-[0-9a-z]{8,17}$", item.security_group_id))])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.security_group_id ${jsonencode(item.security_group_id)}" if !can(regex("^sg-[0-9a-z]{8,17}$", item.security_group_id))])}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_security_groups : item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description))])
    error_message = "egress_to_security_groups: got ${join(", ", [for key, item in var.egress_to_security_groups : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description)))])}. Expected 1 to 255 letters, digits, spaces or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_security_groups : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_security_groups: found a range that ends before it starts in ${join(", ", [for key, rule in var.egress_to_security_groups : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port. Swap them."
  }

  validation {
    condition     = length(distinct([for rule in var.egress_to_security_groups : "${rule.security_group_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])) == length(var.egress_to_security_groups)
    error_message = "egress_to_security_groups: got ${join(", ", [for rule in var.egress_to_security_groups : "${rule.security_group_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once: EC2 refuses a second rule like the first. Join the entries that are alike."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_security_groups) == 0
    error_message = "egress_to_security_groups: found rules, and create_security_group is false. Expected none without a group of the module that they belong to. Put the rules on the groups that you pass, or set create_security_group = true."
  }
}

variable "create_target_ingress_rules" {
  description = "Whether each group in egress_to_security_groups also gets the rule that lets the agent in. Set to false where somebody else owns those groups."
  type        = bool
  default     = true
  nullable    = false
}

variable "egress_to_networks" {
  description = "Networks that the agent may reach, by a name of your choice: IPv4 or IPv6, a port, or the range from port to to_port; tcp, or udp by protocol. Never the whole internet."
  type = map(object({
    cidr        = string
    port        = number
    to_port     = optional(number)
    protocol    = optional(string, "tcp")
    description = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_networks) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])
    error_message = "egress_to_networks: got ${join(", ", [for key in keys(var.egress_to_networks) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Pick another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : can(regex("^(([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])|[0-9a-fA-F:]*:[0-9a-fA-F:]*/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$", item.cidr))])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.cidr ${jsonencode(item.cidr)}" if !can(regex("^(([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|[12][0-9]|3[0-2])|[0-9a-fA-F:]*:[0-9a-fA-F:]*/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$", item.cidr))])}. Expected a network as 10.1.0.0/16 or 2001:db8::/56, of /8 (IPv6: /16) at most. Name the network; nothing here opens to the whole internet."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_networks : item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description))])
    error_message = "egress_to_networks: got ${join(", ", [for key, item in var.egress_to_networks : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description)))])}. Expected 1 to 255 letters, digits, spaces or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_networks : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_networks: found a range that ends before it starts in ${join(", ", [for key, rule in var.egress_to_networks : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port. Swap them."
  }

  validation {
    condition     = length(distinct([for rule in var.egress_to_networks : "${rule.cidr} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])) == length(var.egress_to_networks)
    error_message = "egress_to_networks: got ${join(", ", [for rule in var.egress_to_networks : "${rule.cidr} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once: EC2 refuses a second rule like the first. Join the entries that are alike."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_networks) == 0
    error_message = "egress_to_networks: found rules, and create_security_group is false. Expected none without a group of the module that they belong to. Put the rules on the groups that you pass, or set create_security_group = true."
  }
}

variable "egress_to_prefix_lists" {
  description = "Prefix lists that the agent may reach, by a name of your choice: a port, or the range from port to to_port; tcp, or udp by protocol. S3 needs no entry with use_s3_gateway_endpoint."
  type = map(object({
    prefix_list_id = string
    port           = number
    to_port        = optional(number)
    protocol       = optional(string, "tcp")
    description    = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.egress_to_prefix_lists) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key in keys(var.egress_to_prefix_lists) : jsonencode(key) if !can(regex("^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$", key))])}. Expected keys of a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -. Pick another name: it becomes the description of a rule."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : can(regex("^pl-[0-9a-z]{8,17}$", item.prefix_list_id))])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.prefix_list_id ${jsonencode(item.prefix_list_id)}" if !can(regex("^pl-[0-9a-z]{8,17}$", item.prefix_list_id))])}. Expected pl- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.port ${jsonencode(item.port)}" if !try(item.port >= 1 && item.port <= 65535 && floor(item.port) == item.port, false)])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port)])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.to_port ${jsonencode(item.to_port)}" if !(item.to_port == null ? true : (item.to_port >= 1 && item.to_port <= 65535 && floor(item.to_port) == item.to_port))])}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : try(contains(["tcp", "udp"], item.protocol), false)])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.protocol ${jsonencode(item.protocol)}" if !try(contains(["tcp", "udp"], item.protocol), false)])}. Expected tcp or udp."
  }

  validation {
    condition     = alltrue([for item in var.egress_to_prefix_lists : item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description))])
    error_message = "egress_to_prefix_lists: got ${join(", ", [for key, item in var.egress_to_prefix_lists : "${key}.description ${jsonencode(item.description)}" if !(item.description == null ? true : can(regex("^[a-zA-Z0-9 ._:/()#,@[\\]+=;{}!$*-]{1,255}$", item.description)))])}. Expected 1 to 255 letters, digits, spaces or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *."
  }

  validation {
    condition     = alltrue([for rule in var.egress_to_prefix_lists : rule.port <= coalesce(rule.to_port, rule.port)])
    error_message = "egress_to_prefix_lists: found a range that ends before it starts in ${join(", ", [for key, rule in var.egress_to_prefix_lists : key if rule.port > coalesce(rule.to_port, rule.port)])}. Expected to_port at or above port. Swap them."
  }

  validation {
    condition     = length(distinct([for rule in var.egress_to_prefix_lists : "${rule.prefix_list_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])) == length(var.egress_to_prefix_lists)
    error_message = "egress_to_prefix_lists: got ${join(", ", [for rule in var.egress_to_prefix_lists : "${rule.prefix_list_id} ${rule.protocol} ${rule.port}-${coalesce(rule.to_port, rule.port)}"])}. Expected each target with the same ports once: EC2 refuses a second rule like the first. Join the entries that are alike."
  }

  validation {
    condition     = var.create_security_group || length(var.egress_to_prefix_lists) == 0
    error_message = "egress_to_prefix_lists: found rules, and create_security_group is false. Expected none without a group of the module that they belong to. Put the rules on the groups that you pass, or set create_security_group = true."
  }
}

variable "allow_internet_egress" {
  description = "Whether the agent may call any address of the internet over HTTPS (TCP 443). Refused where a subnet has no default route, or one to an internet gateway."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = var.create_security_group || !var.allow_internet_egress
    error_message = "allow_internet_egress: true, with no group of the module's own to carry the rule. Expected create_security_group with it. Open the groups that you pass, or set create_security_group = true."
  }
}

variable "efs_mounts" {
  description = "EFS access points to mount, by name. Needs NFS (2049) both ways: name the group of the mount targets in egress_to_security_groups."
  type = map(object({
    access_point_arn = string
    mount_path       = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.efs_mounts) <= 2
    error_message = "efs_mounts: got ${length(var.efs_mounts)}. Expected at most 2."
  }

  validation {
    condition     = alltrue([for item in var.efs_mounts : can(regex("^arn:aws[a-z-]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:access-point/fsap-[0-9a-f]{8,40}$", item.access_point_arn))])
    error_message = "efs_mounts: got ${join(", ", [for key, item in var.efs_mounts : "${key}.access_point_arn ${jsonencode(item.access_point_arn)}" if !can(regex("^arn:aws[a-z-]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:access-point/fsap-[0-9a-f]{8,40}$", item.access_point_arn))])}. Expected the ARN of an EFS access point. Pass the ARN, not the id."
  }

  validation {
    condition     = alltrue([for item in var.efs_mounts : can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", item.mount_path))])
    error_message = "efs_mounts: got ${join(", ", [for key, item in var.efs_mounts : "${key}.mount_path ${jsonencode(item.mount_path)}" if !can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", item.mount_path))])}. Expected /mnt/ and one level of letters, digits, dots, hyphens or underscores. Mount directly below /mnt."
  }
}

variable "s3_files_mounts" {
  description = "S3 Files access points to mount, by name. Needs NFS (2049) both ways, as efs_mounts."
  type = map(object({
    access_point_arn = string
    mount_path       = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.s3_files_mounts) <= 2
    error_message = "s3_files_mounts: got ${length(var.s3_files_mounts)}. Expected at most 2."
  }

  validation {
    condition     = alltrue([for item in var.s3_files_mounts : can(regex("^arn:aws[a-z-]*:s3files:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$", item.access_point_arn))])
    error_message = "s3_files_mounts: got ${join(", ", [for key, item in var.s3_files_mounts : "${key}.access_point_arn ${jsonencode(item.access_point_arn)}" if !can(regex("^arn:aws[a-z-]*:s3files:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$", item.access_point_arn))])}. Expected the ARN of an S3 Files access point. Pass the ARN, not the id."
  }

  validation {
    condition     = alltrue([for item in var.s3_files_mounts : can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", item.mount_path))])
    error_message = "s3_files_mounts: got ${join(", ", [for key, item in var.s3_files_mounts : "${key}.mount_path ${jsonencode(item.mount_path)}" if !can(regex("^/mnt/[a-zA-Z0-9._-]{1,194}/?$", item.mount_path))])}. Expected /mnt/ and one level of letters, digits, dots, hyphens or underscores. Mount directly below /mnt."
  }
}

variable "create_execution_role" {
  description = "Whether the module makes the agent's role, with what it takes to start, to log and to call model_arns."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_execution_role || (var.permissions_boundary_arn == null && var.execution_role_name == null && !var.restrict_role_to_runtime)
    error_message = "create_execution_role: false, with settings of a role that the module would make. Expected no permissions_boundary_arn, execution_role_name or restrict_role_to_runtime beside a role that is given. Set them on the role itself, and leave them out here."
  }
}

variable "execution_role_arn" {
  description = "Role of the agent. Needed without create_execution_role."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[^*?]+$", var.execution_role_arn))
    error_message = "execution_role_arn: got ${jsonencode(var.execution_role_arn)}. Expected the ARN of a role. Pass the role, not its name."
  }

  validation {
    condition     = (var.execution_role_arn == null) == var.create_execution_role
    error_message = "execution_role_arn: ${var.execution_role_arn == null ? "missing" : "given"}, and create_execution_role is ${var.create_execution_role}. Expected exactly one of the two. Pass the role with create_execution_role = false, or neither."
  }
}

variable "execution_role_name" {
  description = "Exact name of the role that the module makes. Left out: name and a suffix. With an exact name other states can write its ARN into policies (of a key, a bucket, shared endpoints) before there is a role."
  type        = string
  default     = null

  validation {
    condition     = var.execution_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.execution_role_name))
    error_message = "execution_role_name: got ${jsonencode(var.execution_role_name)}. Expected 1 to 64 letters, digits or + = , . @ - _."
  }
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the role that the module makes."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[^*?]+$", var.permissions_boundary_arn))
    error_message = "permissions_boundary_arn: got ${jsonencode(var.permissions_boundary_arn)}. Expected the ARN of a managed policy. Pass the policy, not its name."
  }
}

variable "restrict_role_to_runtime" {
  description = "Whether only this runtime can assume the role that the module creates: the trust policy then requires a source ARN with the name of the runtime. Off by default, because it has not been tried on AWS which source AgentCore names while it creates a runtime. When off, every AgentCore resource of the account and region can assume the role, if someone may pass it."
  type        = bool
  default     = false
  nullable    = false
}

variable "further_statements" {
  description = "Statements to add to the policy of the execution role that the module creates, each of which allows `actions` on `resources`, optionally with a `sid` and `conditions` (`test`, `variable`, and `values`, as in `aws_iam_policy_document`). Takes the output `agent_statements` of a tool as it is; join several with `concat`. They count toward the 10,240 characters that AWS accepts in all inline policies of a role."
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
    condition     = alltrue([for item in var.further_statements : item.sid == null ? true : can(regex("^[a-zA-Z0-9]{1,100}$", item.sid))])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].sid ${jsonencode(item.sid)}" if !(item.sid == null ? true : can(regex("^[a-zA-Z0-9]{1,100}$", item.sid)))])}. Expected 1 to 100 letters or digits. Leave other characters out, or omit the Sid."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(length(item.actions) >= 1, false)])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].actions ${try(length(item.actions), 0)}" if !try(length(item.actions) >= 1, false)])}. Expected at least 1. Name what may be done."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.actions : can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.actions : "[${index}].actions[${inner_index}] ${jsonencode(inner)}" if !can(regex("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", inner))], [])]))}. Expected an action in full, such as secretsmanager:DescribeSecret. List each action, without wildcards."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(length(item.resources) >= 1, false)])
    error_message = "further_statements: got ${join(", ", [for index, item in var.further_statements : "[${index}].resources ${try(length(item.resources), 0)}" if !try(length(item.resources) >= 1, false)])}. Expected at least 1. Name with what it may be done."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.resources : can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.resources : "[${index}].resources[${inner_index}] ${jsonencode(inner)}" if !can(regex("^(\\*|arn:aws[a-z-]*:[^\\s]+)$", inner))], [])]))}. Expected an ARN, or * where the service has nothing narrower. Pass ARNs."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.conditions : can(regex("^(ForAllValues:|ForAnyValue:)?[A-Z][A-Za-z]+$", inner.test))]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].test ${jsonencode(inner.test)}" if !can(regex("^(ForAllValues:|ForAnyValue:)?[A-Z][A-Za-z]+$", inner.test))], [])]))}. Expected a condition operator, such as StringEquals. Pass the operator as IAM writes it."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.conditions : can(regex("^[a-zA-Z0-9-]+:[^\\s]+$", inner.variable))]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].variable ${jsonencode(inner.variable)}" if !can(regex("^[a-zA-Z0-9-]+:[^\\s]+$", inner.variable))], [])]))}. Expected a condition key, such as aws:ResourceAccount. Pass the key with its prefix."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.conditions : try(length(inner.values) >= 1, false)]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : try([for inner_index, inner in item.conditions : "[${index}].conditions[${inner_index}].values ${try(length(inner.values), 0)}" if !try(length(inner.values) >= 1, false)], [])]))}. Expected at least 1. Name a value."
  }

  validation {
    condition     = alltrue([for item in var.further_statements : try(alltrue([for inner in item.conditions : try(alltrue([for innermost in inner.values : try(length(innermost) >= 1 && length(innermost) <= 2048, false)]), false)]), false)])
    error_message = "further_statements: got ${join(", ", flatten([for index, item in var.further_statements : flatten(try([for inner_index, inner in item.conditions : try([for innermost_index, innermost in inner.values : "[${index}].conditions[${inner_index}].values[${innermost_index}] ${try(length(innermost), 0)} characters" if !try(length(innermost) >= 1 && length(innermost) <= 2048, false)], [])], []))]))}. Expected 1 to 2048 characters."
  }

  validation {
    condition     = length(distinct(compact(var.further_statements[*].sid))) == length(compact(var.further_statements[*].sid))
    error_message = "further_statements: got the Sids ${join(", ", compact(var.further_statements[*].sid))}. Expected each Sid once, as IAM requires in a policy. Rename or omit the repeated ones."
  }

  validation {
    condition     = alltrue([for statement in var.further_statements : length(distinct([for one in statement.conditions : "${one.test} ${one.variable}"])) == length(statement.conditions)])
    error_message = "further_statements: found a condition that a statement has twice. Expected each test of a variable once in a statement, with all its values. Join the values of the repeated ones."
  }

  validation {
    condition     = var.create_execution_role || length(var.further_statements) == 0
    error_message = "further_statements: got ${length(var.further_statements)}, and a role that is given. Expected none without create_execution_role. Attach a policy with these statements to the role that you pass, and leave this empty."
  }
}

variable "model_arns" {
  description = "Bedrock models, inference profiles and prompt routers that the agent may invoke. For a profile or router also name the models behind it, in every region it reaches."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.model_arns : can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$", item))])
    error_message = "model_arns: got ${join(", ", [for index, item in var.model_arns : "[${index}] ${jsonencode(item)}" if !can(regex("^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:([0-9]{12})?:(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+$", item))])}. Expected the ARN of a model, inference profile or prompt router, without wildcards. Pass ARNs of bedrock, not names."
  }

  validation {
    condition     = var.create_execution_role || length(var.model_arns) == 0
    error_message = "model_arns: got ${length(var.model_arns)}, and a role that is given. Expected none without create_execution_role. Let the role that you pass invoke them, and leave this empty."
  }
}

variable "send_telemetry" {
  description = "Whether the role that the module makes may send traces to X-Ray and metrics to CloudWatch."
  type        = bool
  default     = true
  nullable    = false
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
