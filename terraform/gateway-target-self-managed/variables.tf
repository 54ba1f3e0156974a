# Generated from patterns/gateway-target-self-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the target, the resource gateway, and the resource configuration. Tools are named `<name>___<tool>`. Changing it replaces all of them."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9](-?[a-z0-9]){2,39}$", var.name))
    error_message = "name: got \"${var.name}\". Expected 3 to 40 lowercase letters or digits, with single hyphens between them."
  }

  validation {
    condition     = !startswith(var.name, "rgw-") && !startswith(var.name, "rcfg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with rgw- or rcfg-, which VPC Lattice reserves for IDs."
  }

  validation {
    condition     = length(var.name) <= 40
    error_message = "name: got ${length(var.name)} characters. Expected at most 40 characters, including hyphens."
  }
}

variable "description" {
  description = "What the target is for."
  type        = string
  default     = null

  validation {
    condition     = var.description == null ? true : (length(var.description) >= 1 && length(var.description) <= 200)
    error_message = "description: got ${try(length(var.description), 0)} characters. Expected 1 to 200 characters."
  }
}

variable "gateway_id" {
  description = "ID of the gateway: output `gateway_id` of the module `gateway`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9a-z]-?){1,100}-[0-9a-z]{10}$", var.gateway_id))
    error_message = "gateway_id: got \"${var.gateway_id}\". Expected the ID of a gateway, in lowercase, ending with a hyphen and ten letters or digits. Pass gateway_id of the gateway, not its name or ARN."
  }
}

variable "gateway_role_name" {
  description = "Name of the service role of the gateway. The module adds an inline policy with the permissions for this target. Required when `attach_gateway_role_policy = true`."
  type        = string
  default     = null

  validation {
    condition     = var.gateway_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.gateway_role_name))
    error_message = "gateway_role_name: got ${jsonencode(var.gateway_role_name)}. Expected the name of a role: 1 to 64 letters, digits, or + = , . @ - _. Pass the name, not the ARN."
  }

  validation {
    condition     = (var.gateway_role_name != null) == var.attach_gateway_role_policy
    error_message = "gateway_role_name: ${var.gateway_role_name == null ? "unset" : "set"}, and attach_gateway_role_policy is ${var.attach_gateway_role_policy}. Expected gateway_role_name with attach_gateway_role_policy = true, and only then."
  }
}

variable "attach_gateway_role_policy" {
  description = "Whether to add the permissions for this target to the service role of the gateway. If false, add them yourself before you create the target."
  type        = bool
  default     = true
  nullable    = false
}

variable "private_targets_allowed" {
  description = "Output `private_targets_allowed` of the module `gateway`. AWS refuses private targets if everybody can call the gateway and no interceptor checks requests."
  type        = bool
  nullable    = false
}

variable "mcp_server" {
  description = <<-EOT
    MCP server to call.
    - `endpoint`: URL of the server.
    - `listing_mode`: `DYNAMIC` lists tools with each call. `DEFAULT` lists them once.
    - `resource_priority`: Priority of the resources of this server.
    - `tool_schema`: Tool schema to use instead of what the server lists.
  EOT
  type = object({
    endpoint          = string
    listing_mode      = optional(string)
    resource_priority = optional(number)
    tool_schema       = optional(string)
  })
  default = null

  validation {
    condition     = var.mcp_server == null ? true : can(regex(local.patterns.endpoint, var.mcp_server.endpoint))
    error_message = "mcp_server.endpoint: got ${try(jsonencode(var.mcp_server.endpoint), "null")}. Expected an https URL with a host name. Use the name in the certificate."
  }

  validation {
    condition = (
      var.mcp_server == null ? true :
      var.mcp_server.listing_mode == null ? true :
      contains(["DEFAULT", "DYNAMIC"], var.mcp_server.listing_mode)
    )
    error_message = "mcp_server.listing_mode: got ${try(jsonencode(var.mcp_server.listing_mode), "null")}. Expected DEFAULT or DYNAMIC."
  }

  validation {
    condition = (
      var.mcp_server == null ? true :
      var.mcp_server.resource_priority == null ? true :
      (
        var.mcp_server.resource_priority >= 0 &&
        var.mcp_server.resource_priority <= 1000 &&
        floor(var.mcp_server.resource_priority) == var.mcp_server.resource_priority
      )
    )
    error_message = "mcp_server.resource_priority: got ${try(jsonencode(var.mcp_server.resource_priority), "null")}. Expected a whole number, 0 to 1000."
  }

  validation {
    condition = length([
      for kind in [var.mcp_server, var.openapi, var.openapi_s3, var.http_passthrough] : kind if kind != null
    ]) == 1
    error_message = "mcp_server: none or several of mcp_server, openapi, openapi_s3, and http_passthrough are set. Expected exactly one."
  }
}

variable "openapi" {
  description = "OpenAPI 3 document of the service as JSON or YAML, up to 1 MB, for example `file(\"openapi.yaml\")`. It must have one https host, and an operationId for each operation, which becomes the tool name."
  type        = string
  default     = null
}

variable "openapi_s3" {
  description = <<-EOT
    OpenAPI document in S3, up to 10 MB, in the gateway's region. The module does not validate its servers and operations, as it does for `openapi`.
    - `object_arn`: ARN of the object.
    - `bucket_owner_account_id`: ID of the account that owns the bucket.
  EOT
  type = object({
    object_arn              = string
    bucket_owner_account_id = optional(string)
  })
  default = null

  validation {
    condition = (
      var.openapi_s3 == null ? true :
      can(regex("^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s*?]+$", var.openapi_s3.object_arn))
    )
    error_message = "openapi_s3.object_arn: got ${try(jsonencode(var.openapi_s3.object_arn), "null")}. Expected the ARN of an object: arn:aws:s3:::<bucket>/<key>. Pass the ARN of the object, not its s3:// URI."
  }

  validation {
    condition = (
      var.openapi_s3 == null ? true :
      var.openapi_s3.bucket_owner_account_id == null ? true :
      can(regex("^[0-9]{12}$", var.openapi_s3.bucket_owner_account_id))
    )
    error_message = "openapi_s3.bucket_owner_account_id: got ${try(jsonencode(var.openapi_s3.bucket_owner_account_id), "null")}. Expected an account ID: twelve digits. Pass it as a string."
  }
}

variable "http_passthrough" {
  description = <<-EOT
    HTTP service to which the gateway passes calls unchanged.
    - `endpoint`: URL of the service.
    - `protocol_type`: Protocol of the service: `A2A`, `CUSTOM`, `INFERENCE`, or `MCP`.
    - `static_query_parameters`: Query parameters to set in every call.
    - `on_query_parameter_conflict`: Whose query parameter wins if both set it.
    - `stickiness`: How to keep a caller on one instance of the service.
  EOT
  type = object({
    endpoint                    = string
    protocol_type               = string
    static_query_parameters     = optional(map(string))
    on_query_parameter_conflict = optional(string)
    stickiness = optional(object({
      identifier           = string
      composite_identifier = optional(set(string))
      timeout_seconds      = optional(number)
    }))
  })
  default = null

  validation {
    condition     = var.http_passthrough == null ? true : can(regex(local.patterns.endpoint, var.http_passthrough.endpoint))
    error_message = "http_passthrough.endpoint: got ${try(jsonencode(var.http_passthrough.endpoint), "null")}. Expected an https URL with a host name. Use the name in the certificate."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      try(contains(["A2A", "CUSTOM", "INFERENCE", "MCP"], var.http_passthrough.protocol_type), false)
    )
    error_message = "http_passthrough.protocol_type: got ${try(jsonencode(var.http_passthrough.protocol_type), "null")}. Expected A2A, CUSTOM, INFERENCE, or MCP."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.static_query_parameters == null ? true :
      alltrue([
        for key in keys(var.http_passthrough.static_query_parameters) :
        can(regex(local.patterns.static_query_parameter_key, key))
      ])
    )
    error_message = "http_passthrough.static_query_parameters: got ${try(join(", ", [for key in keys(var.http_passthrough.static_query_parameters) : jsonencode(key) if !can(regex(local.patterns.static_query_parameter_key, key))]), "null")}. Expected keys of 1 to 128 letters, digits, or _ . -."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.static_query_parameters == null ? true :
      alltrue([for item in var.http_passthrough.static_query_parameters : try(length(item) <= 2048, false)])
    )
    error_message = "http_passthrough: got ${try(join(", ", [for key, item in var.http_passthrough.static_query_parameters : "static_query_parameters.${key} ${try(length(item), 0)} characters" if !try(length(item) <= 2048, false)]), "null")}. Expected at most 2048 characters."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.on_query_parameter_conflict == null ? true :
      contains(["CLIENT_OVERRIDE", "STATIC_OVERRIDE"], var.http_passthrough.on_query_parameter_conflict)
    )
    error_message = "http_passthrough.on_query_parameter_conflict: got ${try(jsonencode(var.http_passthrough.on_query_parameter_conflict), "null")}. Expected CLIENT_OVERRIDE or STATIC_OVERRIDE."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.stickiness == null ? true :
      try(length(var.http_passthrough.stickiness.identifier) >= 1 && length(var.http_passthrough.stickiness.identifier) <= 256, false)
    )
    error_message = "http_passthrough.stickiness.identifier: got ${try(length(var.http_passthrough.stickiness.identifier), 0)} characters. Expected 1 to 256 characters."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.stickiness == null ? true :
      var.http_passthrough.stickiness.composite_identifier == null ? true :
      (
        length(var.http_passthrough.stickiness.composite_identifier) >= 1 &&
        length(var.http_passthrough.stickiness.composite_identifier) <= 5
      )
    )
    error_message = "http_passthrough.stickiness.composite_identifier: got ${try(length(var.http_passthrough.stickiness.composite_identifier), 0)}. Expected 1 to 5."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.stickiness == null ? true :
      var.http_passthrough.stickiness.composite_identifier == null ? true :
      alltrue([for item in var.http_passthrough.stickiness.composite_identifier : try(length(item) >= 1 && length(item) <= 256, false)])
    )
    error_message = "http_passthrough: got ${try(join(", ", [for item in var.http_passthrough.stickiness.composite_identifier : "stickiness.composite_identifier ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 256, false)]), "null")}. Expected 1 to 256 characters."
  }

  validation {
    condition = (
      var.http_passthrough == null ? true :
      var.http_passthrough.stickiness == null ? true :
      var.http_passthrough.stickiness.timeout_seconds == null ? true :
      (
        var.http_passthrough.stickiness.timeout_seconds >= 1 &&
        var.http_passthrough.stickiness.timeout_seconds <= 86400 &&
        floor(var.http_passthrough.stickiness.timeout_seconds) == var.http_passthrough.stickiness.timeout_seconds
      )
    )
    error_message = "http_passthrough.stickiness.timeout_seconds: got ${try(jsonencode(var.http_passthrough.stickiness.timeout_seconds), "null")}. Expected a whole number, 1 to 86400."
  }
}

variable "routing_domain" {
  description = "Domain name that the resource gateway resolves and routes to: an internal load balancer, a VPC endpoint, or the target itself. TLS still uses the host name of the target. Set exactly one of `routing_domain` and `ip_address`."
  type        = string
  default     = null

  validation {
    condition = (
      var.routing_domain == null ? true :
      can(regex("^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$", var.routing_domain))
    )
    error_message = "routing_domain: got ${jsonencode(var.routing_domain)}. Expected a domain name. Pass the name only, without https:// and path."
  }

  validation {
    condition     = (var.routing_domain == null) != (var.ip_address == null)
    error_message = "routing_domain: routing_domain is ${var.routing_domain == null ? "unset" : "set"} and ip_address is ${var.ip_address == null ? "unset" : "set"}. Expected exactly one of routing_domain and ip_address."
  }
}

variable "ip_address" {
  description = "IP address in the VPC to route to, if there is no domain name."
  type        = string
  default     = null

  validation {
    condition     = var.ip_address == null ? true : can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}$|^[0-9a-fA-F:]*:[0-9a-fA-F:]*$", var.ip_address))
    error_message = "ip_address: got ${jsonencode(var.ip_address)}. Expected an IPv4 or IPv6 address. Pass the address only."
  }
}

variable "port" {
  description = "TLS port of the resource."
  type        = number
  default     = 443
  nullable    = false

  validation {
    condition     = var.port >= 1 && var.port <= 65535 && floor(var.port) == var.port
    error_message = "port: got ${var.port}. Expected a whole number, 1 to 65535."
  }
}

variable "create_resource_gateway" {
  description = "Whether to create the resource gateway. One can serve many targets."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_id" {
  description = "ID of an existing resource gateway to use instead of creating one. Required when `create_resource_gateway = false`."
  type        = string
  default     = null

  validation {
    condition     = var.resource_gateway_id == null ? true : can(regex("^rgw-[0-9a-z]{17}$", var.resource_gateway_id))
    error_message = "resource_gateway_id: got ${jsonencode(var.resource_gateway_id)}. Expected rgw- and 17 letters or digits. Pass the ID, not the name or ARN."
  }

  validation {
    condition     = (var.resource_gateway_id == null) == var.create_resource_gateway
    error_message = "resource_gateway_id: ${var.resource_gateway_id == null ? "unset" : "set"}, and create_resource_gateway is ${var.create_resource_gateway}. Expected exactly one of resource_gateway_id and create_resource_gateway = true."
  }
}

variable "resource_gateway_subnet_ids" {
  description = "IDs of the subnets of the resource gateway, one per zone. Required when `create_resource_gateway = true`. Changing them replaces the resource gateway and interrupts traffic."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.resource_gateway_subnet_ids) <= 16
    error_message = "resource_gateway_subnet_ids: got ${length(var.resource_gateway_subnet_ids)}. Expected at most 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.resource_gateway_subnet_ids : can(regex(local.patterns.resource_gateway_subnet_id, item))])
    error_message = "resource_gateway_subnet_ids: got ${join(", ", [for index, item in var.resource_gateway_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.resource_gateway_subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.resource_gateway_subnet_ids) > 0) == var.create_resource_gateway
    error_message = "resource_gateway_subnet_ids: got ${length(var.resource_gateway_subnet_ids)}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "ipv4_addresses_per_interface" {
  description = "Number of IPv4 addresses of each network interface of the resource gateway. AgentCore uses one per subnet; other service networks use more. Changing it replaces the resource gateway."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition = (
      var.ipv4_addresses_per_interface >= 1 &&
      var.ipv4_addresses_per_interface <= 62 &&
      floor(var.ipv4_addresses_per_interface) == var.ipv4_addresses_per_interface
    )
    error_message = "ipv4_addresses_per_interface: got ${var.ipv4_addresses_per_interface}. Expected a whole number, 1 to 62. Use 1 if only AgentCore uses the resource gateway, and more for further service networks."
  }
}

variable "dns_resolution" {
  description = "Where the resource gateway resolves names: `PUBLIC` (public DNS, which is enough for the name of a load balancer) or `IN_VPC` (the VPC resolver, with its private hosted zones). Changing it replaces the resource gateway."
  type        = string
  default     = "PUBLIC"
  nullable    = false

  validation {
    condition     = contains(["IN_VPC", "PUBLIC"], var.dns_resolution)
    error_message = "dns_resolution: got \"${var.dns_resolution}\". Expected IN_VPC or PUBLIC."
  }
}

variable "vpc_id" {
  description = "ID of the VPC of the resource gateway. Required when `create_resource_gateway = true`."
  type        = string
  default     = null

  validation {
    condition     = var.vpc_id == null ? true : can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got ${jsonencode(var.vpc_id)}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.vpc_id != null) == var.create_resource_gateway
    error_message = "vpc_id: ${var.vpc_id == null ? "unset" : "set"}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "security_group_ids" {
  description = "IDs of the security groups of the resource gateway. They must allow egress to the resource on its port, and the resource must allow ingress from them. Required when `create_resource_gateway = true`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.security_group_ids) <= 5
    error_message = "security_group_ids: got ${length(var.security_group_ids)}. Expected at most 5."
  }

  validation {
    condition     = alltrue([for item in var.security_group_ids : can(regex(local.patterns.security_group_id, item))])
    error_message = "security_group_ids: got ${join(", ", [for index, item in var.security_group_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (length(var.security_group_ids) > 0) == var.create_resource_gateway
    error_message = "security_group_ids: got ${length(var.security_group_ids)}, and create_resource_gateway is ${var.create_resource_gateway}. Expected it with create_resource_gateway = true, and only then."
  }
}

variable "ip_address_type" {
  description = "IP address type of the resource gateway. `IPV6` requires subnets without IPv4."
  type        = string
  default     = "IPV4"
  nullable    = false

  validation {
    condition     = contains(["DUALSTACK", "IPV4", "IPV6"], var.ip_address_type)
    error_message = "ip_address_type: got \"${var.ip_address_type}\". Expected DUALSTACK, IPV4, or IPV6."
  }
}

variable "credential" {
  description = "How the gateway authenticates to the target: `gateway_role` (SigV4 with the service role, which gets `actions` on `resource_arns`), `oauth`, or `api_key` (an AgentCore Identity credential provider). When unset, the gateway does not authenticate."
  type = object({
    gateway_role = optional(object({
      service       = string
      region        = optional(string)
      actions       = list(string)
      resource_arns = list(string)
    }))
    oauth = optional(object({
      provider_arn       = string
      secret_arn         = string
      scopes             = set(string)
      grant_type         = optional(string)
      custom_parameters  = optional(map(string))
      default_return_url = optional(string)
    }))
    api_key = optional(object({
      provider_arn   = string
      secret_arn     = string
      location       = optional(string)
      parameter_name = optional(string)
      prefix         = optional(string)
    }))
  })
  default = null

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      can(regex("^[a-zA-Z0-9._-]{1,64}$", var.credential.gateway_role.service))
    )
    error_message = "credential.gateway_role.service: got ${try(jsonencode(var.credential.gateway_role.service), "null")}. Expected the SigV4 name of a service: 1 to 64 letters, digits, or . _ -."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      var.credential.gateway_role.region == null ? true :
      can(regex("^[a-z0-9-]{1,32}$", var.credential.gateway_role.region))
    )
    error_message = "credential.gateway_role.region: got ${try(jsonencode(var.credential.gateway_role.region), "null")}. Expected a region such as us-east-1. Pass its code, not its name."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      try(length(var.credential.gateway_role.actions) >= 1, false)
    )
    error_message = "credential.gateway_role.actions: got ${try(length(var.credential.gateway_role.actions), 0)}. Expected at least 1."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      try(alltrue([for item in var.credential.gateway_role.actions : can(regex(local.patterns.action, item))]), false)
    )
    error_message = "credential: got ${try(join(", ", [for index, item in var.credential.gateway_role.actions : "gateway_role.actions[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.action, item))]), "null")}. Expected a full IAM action such as execute-api:Invoke. List each action, without wildcards."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      try(length(var.credential.gateway_role.resource_arns) >= 1, false)
    )
    error_message = "credential.gateway_role.resource_arns: got ${try(length(var.credential.gateway_role.resource_arns), 0)}. Expected at least 1."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.gateway_role == null ? true :
      try(alltrue([for item in var.credential.gateway_role.resource_arns : can(regex(local.patterns.resource_arn, item))]), false)
    )
    error_message = "credential: got ${try(join(", ", [for index, item in var.credential.gateway_role.resource_arns : "gateway_role.resource_arns[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.resource_arn, item))]), "null")}. Expected an ARN. List the resources that the gateway can call."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      can(
        regex(
          "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9.-]+/oauth2credentialprovider/[a-zA-Z0-9_-]+$",
          var.credential.oauth.provider_arn
        )
      )
    )
    error_message = "credential.oauth.provider_arn: got ${try(jsonencode(var.credential.oauth.provider_arn), "null")}. Expected the ARN of an OAuth2 credential provider. Pass credential_provider_arn of the provider."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      can(regex(local.patterns.secret_arn, var.credential.oauth.secret_arn))
    )
    error_message = "credential.oauth.secret_arn: got ${try(length(var.credential.oauth.secret_arn), 0)} characters. Expected the ARN of a secret. Pass the secret of the credential provider, from its outputs."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      try(length(var.credential.oauth.scopes) >= 1 && length(var.credential.oauth.scopes) <= 100, false)
    )
    error_message = "credential.oauth.scopes: got ${try(length(var.credential.oauth.scopes), 0)}. Expected 1 to 100."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      try(alltrue([for item in var.credential.oauth.scopes : try(length(item) >= 1 && length(item) <= 64, false)]), false)
    )
    error_message = "credential: got ${try(join(", ", [for item in var.credential.oauth.scopes : "oauth.scopes ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 64, false)]), "null")}. Expected 1 to 64 characters."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      var.credential.oauth.grant_type == null ? true :
      contains(["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "TOKEN_EXCHANGE"], var.credential.oauth.grant_type)
    )
    error_message = "credential.oauth.grant_type: got ${try(jsonencode(var.credential.oauth.grant_type), "null")}. Expected AUTHORIZATION_CODE, CLIENT_CREDENTIALS, or TOKEN_EXCHANGE. Omit it for CLIENT_CREDENTIALS."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      var.credential.oauth.custom_parameters == null ? true :
      length(var.credential.oauth.custom_parameters) <= 10
    )
    error_message = "credential.oauth.custom_parameters: got ${try(length(var.credential.oauth.custom_parameters), 0)}. Expected at most 10."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      var.credential.oauth.custom_parameters == null ? true :
      (alltrue([for key in keys(var.credential.oauth.custom_parameters) : length(key) >= 1 && length(key) <= 256]))
    )
    error_message = "credential.oauth.custom_parameters: got ${try(join(", ", [for key in keys(var.credential.oauth.custom_parameters) : jsonencode(key) if !(length(key) >= 1 && length(key) <= 256)]), "null")}. Expected keys of 1 to 256 characters."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      var.credential.oauth.custom_parameters == null ? true :
      alltrue([for item in var.credential.oauth.custom_parameters : try(length(item) >= 1 && length(item) <= 2048, false)])
    )
    error_message = "credential: got ${try(join(", ", [for key, item in var.credential.oauth.custom_parameters : "oauth.custom_parameters.${key} ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 2048, false)]), "null")}. Expected 1 to 2048 characters."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.oauth == null ? true :
      var.credential.oauth.default_return_url == null ? true :
      can(regex("^https://[^\\s]+$", var.credential.oauth.default_return_url))
    )
    error_message = "credential.oauth.default_return_url: got ${try(jsonencode(var.credential.oauth.default_return_url), "null")}. Expected an https URL."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.api_key == null ? true :
      can(
        regex(
          "^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9.-]+/apikeycredentialprovider/[a-zA-Z0-9_-]+$",
          var.credential.api_key.provider_arn
        )
      )
    )
    error_message = "credential.api_key.provider_arn: got ${try(jsonencode(var.credential.api_key.provider_arn), "null")}. Expected the ARN of an API key credential provider. Pass credential_provider_arn of the provider."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.api_key == null ? true :
      can(regex(local.patterns.secret_arn, var.credential.api_key.secret_arn))
    )
    error_message = "credential.api_key.secret_arn: got ${try(length(var.credential.api_key.secret_arn), 0)} characters. Expected the ARN of a secret. Pass the secret of the credential provider, from its outputs."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.api_key == null ? true :
      var.credential.api_key.location == null ? true :
      contains(["HEADER", "QUERY_PARAMETER"], var.credential.api_key.location)
    )
    error_message = "credential.api_key.location: got ${try(jsonencode(var.credential.api_key.location), "null")}. Expected HEADER or QUERY_PARAMETER."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.api_key == null ? true :
      var.credential.api_key.parameter_name == null ? true :
      (length(var.credential.api_key.parameter_name) >= 1 && length(var.credential.api_key.parameter_name) <= 64)
    )
    error_message = "credential.api_key.parameter_name: got ${try(length(var.credential.api_key.parameter_name), 0)} characters. Expected 1 to 64 characters."
  }

  validation {
    condition = (
      var.credential == null ? true :
      var.credential.api_key == null ? true :
      var.credential.api_key.prefix == null ? true :
      (length(var.credential.api_key.prefix) >= 1 && length(var.credential.api_key.prefix) <= 64)
    )
    error_message = "credential.api_key.prefix: got ${try(length(var.credential.api_key.prefix), 0)} characters. Expected 1 to 64 characters."
  }

  validation {
    condition = var.credential == null ? true : length([
      for kind in [var.credential.gateway_role, var.credential.oauth, var.credential.api_key] : kind if kind != null
    ]) == 1
    error_message = "credential: none or several of gateway_role, oauth, and api_key are set. Expected exactly one. Set one, or omit credential."
  }
}

variable "allowed_request_headers" {
  description = "Request headers that the gateway passes to the target."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.allowed_request_headers) <= 10
    error_message = "allowed_request_headers: got ${length(var.allowed_request_headers)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.allowed_request_headers : can(regex(local.patterns.allowed_request_header, item))])
    error_message = "allowed_request_headers: got ${join(", ", [for item in var.allowed_request_headers : jsonencode(item) if !can(regex(local.patterns.allowed_request_header, item))])}. Expected the name of a header: 1 to 100 letters, digits, hyphens, or underscores. Pass the name only."
  }
}

variable "allowed_response_headers" {
  description = "Response headers that the gateway returns to the caller."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.allowed_response_headers) <= 10
    error_message = "allowed_response_headers: got ${length(var.allowed_response_headers)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.allowed_response_headers : can(regex(local.patterns.allowed_request_header, item))])
    error_message = "allowed_response_headers: got ${join(", ", [for item in var.allowed_response_headers : jsonencode(item) if !can(regex(local.patterns.allowed_request_header, item))])}. Expected the name of a header: 1 to 100 letters, digits, hyphens, or underscores. Pass the name only."
  }
}

variable "allowed_query_parameters" {
  description = "Query parameters that the gateway passes to the target."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.allowed_query_parameters) <= 10
    error_message = "allowed_query_parameters: got ${length(var.allowed_query_parameters)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.allowed_query_parameters : try(length(item) >= 1 && length(item) <= 40, false)])
    error_message = "allowed_query_parameters: got ${join(", ", [for item in var.allowed_query_parameters : "${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 40, false)])}. Expected 1 to 40 characters."
  }
}

variable "tags" {
  description = "Tags of the resource gateway and of the resource. A target has none."
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
    endpoint                   = "^https://[a-zA-Z0-9.-]+(:[0-9]{1,5})?(/[^\\s]*)?$"
    static_query_parameter_key = "^[a-zA-Z0-9_.-]{1,128}$"
    resource_gateway_subnet_id = "^subnet-[0-9a-z]{8,17}$"
    security_group_id          = "^sg-[0-9a-z]{8,17}$"
    action                     = "^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$"
    resource_arn               = "^arn:aws[a-z-]*:[a-z0-9-]+:[^\\s]+$"
    secret_arn                 = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/!+=.@-]+$"
    allowed_request_header     = "^[a-zA-Z0-9_-]{1,100}$"
    tag_key                    = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
