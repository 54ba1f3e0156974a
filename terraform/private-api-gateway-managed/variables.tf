# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the target. Tools are named `<name>___<tool>`. Changing it replaces the target."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9a-zA-Z]-?){1,100}$", var.name))
    error_message = "name: got \"${var.name}\". Expected 1 to 100 letters or digits, with single hyphens between them."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
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

variable "region" {
  description = "Region of the API, the VPC, and the gateway. It is separate from the ARN, so that the endpoint can exist before the API, which may have to name it."
  type        = string
  nullable    = false
}

variable "rest_api_execution_arn" {
  description = "Execution ARN of the private REST API: `execution_arn` of `aws_api_gateway_rest_api`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:(aws|aws-us-gov):execute-api:[a-z0-9-]+:[0-9]{12}:[a-z0-9]{1,32}$", var.rest_api_execution_arn))
    error_message = "rest_api_execution_arn: got \"${var.rest_api_execution_arn}\". Expected the execution ARN of a REST API: arn:aws:execute-api:<region>:<account>:<ID>. Pass execution_arn of the API, without a stage or method."
  }

  validation {
    condition     = try(split(":", var.rest_api_execution_arn)[3] == var.region, true)
    error_message = "rest_api_execution_arn: the API is in ${try(split(":", var.rest_api_execution_arn)[3], "no region")}, and region is ${var.region}. Expected the same region, because an endpoint serves its own region only."
  }
}

variable "stage_name" {
  description = "Name of the stage: `stage_name` of `aws_api_gateway_stage`. With this reference, the target waits for the stage. `depends_on` on the module would be a cycle."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.stage_name))
    error_message = "stage_name: got \"${var.stage_name}\". Expected 1 to 128 letters, digits, hyphens, or underscores. Pass stage_name of the stage."
  }
}

variable "addressing" {
  description = "Host name that the gateway calls: `api_host` (`<api>.execute-api...`, routed to the DNS name of the endpoint) or `endpoint_host` (`<api>-<endpoint>.execute-api...`, which resolves only if `vpc_endpoint_ids` of the API contain the endpoint)."
  type        = string
  default     = "api_host"
  nullable    = false

  validation {
    condition     = contains(["api_host", "endpoint_host"], var.addressing)
    error_message = "addressing: got \"${var.addressing}\". Expected api_host or endpoint_host."
  }
}

variable "openapi" {
  description = "Export of the stage, as JSON of OpenAPI 3, up to 1 MB: body of data.aws_api_gateway_export with export_type \"oas30\" and accepts \"application/json\". Its servers are replaced; each method needs an operationId, which becomes the name of the tool."
  type        = string
  default     = null

  validation {
    condition     = (var.openapi == null) != (var.openapi_s3 == null)
    error_message = "openapi: ${var.openapi == null ? "neither openapi nor openapi_s3 is set" : "both openapi and openapi_s3 are set"}. Expected exactly one. Set one of them."
  }
}

variable "openapi_s3" {
  description = <<-EOT
    The same in S3, up to 10 MB, in the region of the gateway, with the output server_url as its server. It is not looked at.
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

variable "vpc_id" {
  description = "ID of the VPC in which the target is reachable. DNS support and DNS hostnames must be enabled."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "subnet_ids" {
  description = "IDs of subnets in `vpc_id`, one per Availability Zone. AgentCore uses one IP address in each. Use at least two zones for high availability."
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

variable "ip_address_type" {
  description = "IP address type of the network interfaces: `IPV4` or `IPV6`. Dual stack is not supported."
  type        = string
  default     = "IPV4"
  nullable    = false

  validation {
    condition     = contains(["IPV4", "IPV6"], var.ip_address_type)
    error_message = "ip_address_type: got \"${var.ip_address_type}\". Expected IPV4 or IPV6."
  }

  validation {
    condition     = var.ip_address_type != "IPV6" || !var.create_execute_api_endpoint
    error_message = "ip_address_type: got IPV6, and the endpoint that the module creates uses IPv4. Expected IPV4. Omit it, or pass an existing endpoint with IPv6."
  }
}

variable "create_execute_api_endpoint" {
  description = "Whether to create the execute-api endpoint, for this API and stage only. Create an endpoint for several APIs elsewhere."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_execute_api_endpoint || (length(var.execute_api_subnet_ids) == 0 && !var.execute_api_private_dns)
    error_message = "create_execute_api_endpoint: false, with settings for an endpoint that the module creates. Expected no execute_api_subnet_ids and no execute_api_private_dns with an existing endpoint. Set them where that endpoint is created."
  }
}

variable "execute_api_subnet_ids" {
  description = "IDs of the subnets of the endpoint that the module creates, one per zone. Defaults to those of the resource gateway."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.execute_api_subnet_ids) <= 16
    error_message = "execute_api_subnet_ids: got ${length(var.execute_api_subnet_ids)}. Expected at most 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.execute_api_subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "execute_api_subnet_ids: got ${join(", ", [for index, item in var.execute_api_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "execute_api_private_dns" {
  description = "Whether to enable private DNS for the endpoint that the module creates. The VPC can then no longer call public APIs of the region by their default host names."
  type        = bool
  default     = false
  nullable    = false
}

variable "execute_api_endpoint_id" {
  description = "ID of an existing interface endpoint for `com.amazonaws.<region>.execute-api`, to use instead of creating one. Its policy must admit the API. Required when `create_execute_api_endpoint = false`."
  type        = string
  default     = null

  validation {
    condition     = var.execute_api_endpoint_id == null ? true : can(regex("^vpce-[0-9a-z]{8,17}$", var.execute_api_endpoint_id))
    error_message = "execute_api_endpoint_id: got ${jsonencode(var.execute_api_endpoint_id)}. Expected vpce- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.execute_api_endpoint_id == null) == var.create_execute_api_endpoint
    error_message = "execute_api_endpoint_id: ${var.execute_api_endpoint_id == null ? "unset" : "set"}, and create_execute_api_endpoint is ${var.create_execute_api_endpoint}. Expected exactly one of execute_api_endpoint_id and create_execute_api_endpoint = true. Set create_execute_api_endpoint = false, or omit it."
  }
}

variable "execute_api_security_group_id" {
  description = "ID of the security group of the existing endpoint. Required with `execute_api_endpoint_id`."
  type        = string
  default     = null

  validation {
    condition = (
      var.execute_api_security_group_id == null ? true :
      can(regex(local.patterns.execute_api_security_group_id, var.execute_api_security_group_id))
    )
    error_message = "execute_api_security_group_id: got ${jsonencode(var.execute_api_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.execute_api_security_group_id == null) == var.create_execute_api_endpoint
    error_message = "execute_api_security_group_id: ${var.execute_api_security_group_id == null ? "unset" : "set"}, and create_execute_api_endpoint is ${var.create_execute_api_endpoint}. Expected exactly one of execute_api_security_group_id and create_execute_api_endpoint = true. Set create_execute_api_endpoint = false, or omit it."
  }
}

variable "execute_api_dns_name" {
  description = "DNS name of the existing endpoint, `dns_entry[0].dns_name`. Required with `execute_api_endpoint_id` when `addressing = \"api_host\"`."
  type        = string
  default     = null

  validation {
    condition = (
      var.execute_api_dns_name == null ? true :
      can(regex("^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$", var.execute_api_dns_name))
    )
    error_message = "execute_api_dns_name: got ${jsonencode(var.execute_api_dns_name)}. Expected a domain name. Pass the name only, without https:// and path."
  }

  validation {
    condition = (
      var.create_execute_api_endpoint ? var.execute_api_dns_name == null :
      (var.execute_api_dns_name != null || var.addressing == "endpoint_host")
    )
    error_message = "execute_api_dns_name: ${var.execute_api_dns_name == null ? "missing" : "given"}, create_execute_api_endpoint is ${var.create_execute_api_endpoint}, and addressing is ${var.addressing}. Expected the DNS name of an existing endpoint when addressing is api_host, and null otherwise. Set it to dns_entry[0].dns_name of the endpoint, or omit it."
  }
}

variable "create_resource_gateway_security_group" {
  description = "Whether to create the security group for the resource gateway. Targets that share a resource gateway also share a security group, which you create elsewhere."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_security_group_id" {
  description = "ID of an existing security group for the resource gateway, to use instead of creating one. Required when `create_resource_gateway_security_group = false`. The module only adds the rule to the endpoint."
  type        = string
  default     = null

  validation {
    condition = (
      var.resource_gateway_security_group_id == null ? true :
      can(regex(local.patterns.execute_api_security_group_id, var.resource_gateway_security_group_id))
    )
    error_message = "resource_gateway_security_group_id: got ${jsonencode(var.resource_gateway_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.resource_gateway_security_group_id == null) == var.create_resource_gateway_security_group
    error_message = "resource_gateway_security_group_id: ${var.resource_gateway_security_group_id == null ? "unset" : "set"}, and create_resource_gateway_security_group is ${var.create_resource_gateway_security_group}. Expected exactly one of resource_gateway_security_group_id and create_resource_gateway_security_group = true."
  }
}

variable "create_security_group_rules" {
  description = "Whether to add the egress rule of the resource gateway and the ingress rule of the endpoint. Set it to false if both security groups exist and another target has added these rules: EC2 refuses duplicates."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_security_group_rules || !(var.create_resource_gateway_security_group || var.create_execute_api_endpoint)
    error_message = "create_security_group_rules: false, and the security group that the module creates would allow no traffic. Expected true unless both security groups exist."
  }
}

variable "sign_requests" {
  description = "Whether the gateway signs its calls as its role, for methods with AWS_IAM: the role may then invoke the methods of the document. Switch it off for another credential or none."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = !var.sign_requests || var.credential == null
    error_message = "sign_requests: true, and credential is set. Expected one of the two, because a target has one credential. Set sign_requests = false, or omit credential."
  }
}

variable "credential" {
  description = "Credential that the gateway sends instead of a signature: `oauth` or `api_key`, from an AgentCore Identity credential provider."
  type = object({
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
    condition     = var.credential == null ? true : (var.credential.oauth != null) != (var.credential.api_key != null)
    error_message = "credential: none or both of oauth and api_key are set. Expected exactly one. Set one, or omit credential."
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
  description = "Tags of the resources that the module creates, and of the resource gateway that AgentCore creates. Targets do not support tags, and `default_tags` of the provider do not apply to that resource gateway."
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

  validation {
    condition     = alltrue([for item in var.tags : can(regex(local.patterns.tag, item))])
    error_message = "tags: got ${join(", ", [for key, item in var.tags : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.tag, item))])}. Expected up to 256 letters, digits, spaces, or . _ : / = + @ -."
  }

  validation {
    condition     = !contains(keys(var.tags), "BedrockAgentCoreGatewayManaged")
    error_message = "tags: got BedrockAgentCoreGatewayManaged. Expected tags without it, because AgentCore sets it."
  }
}

# Patterns that validations and their messages share.
locals {
  patterns = {
    subnet_id                     = "^subnet-[0-9a-z]{8,17}$"
    execute_api_security_group_id = "^sg-[0-9a-z]{8,17}$"
    secret_arn                    = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/!+=.@-]+$"
    allowed_request_header        = "^[a-zA-Z0-9_-]{1,100}$"
    tag_key                       = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
    tag                           = "^[a-zA-Z0-9\\s._:/=+@-]{0,256}$"
  }
}
