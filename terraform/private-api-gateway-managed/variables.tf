# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the target. Tools are called <name>___<tool>. A change replaces the target."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9a-zA-Z]-?){1,100}$", var.name))
    error_message = "name: got \"${var.name}\". Expected 1 to 100 letters or digits, each followed by one hyphen at most."
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
  description = "Gateway that gets the target: gateway_id of the module gateway."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([0-9a-z]-?){1,100}-[0-9a-z]{10}$", var.gateway_id))
    error_message = "gateway_id: got \"${var.gateway_id}\". Expected the id of a gateway: lower case, ending in a hyphen and ten letters or digits. Pass gateway_id of the gateway, not its name or ARN."
  }
}

variable "gateway_role_name" {
  description = "Role of the gateway, by name: it gets an inline policy with what this target needs. Needed with attach_gateway_role_policy."
  type        = string
  default     = null

  validation {
    condition     = var.gateway_role_name == null ? true : can(regex("^[\\w+=,.@-]{1,64}$", var.gateway_role_name))
    error_message = "gateway_role_name: got ${jsonencode(var.gateway_role_name)}. Expected the name of a role: 1 to 64 letters, digits or + = , . @ - _. Pass the name, not the ARN."
  }

  validation {
    condition     = (var.gateway_role_name != null) == var.attach_gateway_role_policy
    error_message = "gateway_role_name: ${var.gateway_role_name == null ? "unset" : "set"}, and attach_gateway_role_policy is ${var.attach_gateway_role_policy}. Expected the name with attach_gateway_role_policy, and none without. Pass gateway_role_name of the gateway, or set attach_gateway_role_policy = false and leave it out."
  }
}

variable "attach_gateway_role_policy" {
  description = "Whether the module gives the role of the gateway what the target needs. Without it, somebody else must, before the target is made."
  type        = bool
  default     = true
  nullable    = false
}

variable "private_targets_allowed" {
  description = "Whether the gateway may have private targets: private_targets_allowed of the module gateway. AWS refuses them where anybody may call the gateway and no interceptor looks."
  type        = bool
  nullable    = false
}

variable "region" {
  description = "Region of the API, of the VPC and of the gateway. Given beside the ARN, so that the endpoint can be there before the API, which may have to name it."
  type        = string
  nullable    = false
}

variable "rest_api_execution_arn" {
  description = "The private REST API: execution_arn of aws_api_gateway_rest_api."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:(aws|aws-us-gov):execute-api:[a-z0-9-]+:[0-9]{12}:[a-z0-9]{1,32}$", var.rest_api_execution_arn))
    error_message = "rest_api_execution_arn: got \"${var.rest_api_execution_arn}\". Expected the execution ARN of a REST API: arn:aws:execute-api:<region>:<account>:<id>. Pass execution_arn of the API, not its arn, and nothing of a stage or method."
  }

  validation {
    condition     = try(split(":", var.rest_api_execution_arn)[3] == var.region, true)
    error_message = "rest_api_execution_arn: found an API in ${try(split(":", var.rest_api_execution_arn)[3], "no region")}, and region is ${var.region}. Expected one region, because an endpoint leads to APIs of its own. Correct region, or pass an API of it."
  }
}

variable "stage_name" {
  description = "Stage that is called: stage_name of aws_api_gateway_stage. The reference makes the target wait for the stage; depends_on on the whole module would be a cycle."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.stage_name))
    error_message = "stage_name: got \"${var.stage_name}\". Expected 1 to 128 letters, digits, hyphens or underscores. Pass stage_name of the stage."
  }
}

variable "addressing" {
  description = "Host that the gateway asks for: api_host (<api>.execute-api..., routed to the DNS name of the endpoint) or endpoint_host (<api>-<endpoint>.execute-api..., which resolves only where vpc_endpoint_ids of the API name the endpoint)."
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
    error_message = "openapi: found ${var.openapi == null ? "neither openapi nor openapi_s3" : "both openapi and openapi_s3"}. Expected exactly one. Pass the document as text, or the object that holds it."
  }
}

variable "openapi_s3" {
  description = "The same in S3, up to 10 MB, in the region of the gateway, with the output server_url as its server. It is not looked at."
  type = object({
    object_arn              = string
    bucket_owner_account_id = optional(string)
  })
  default = null

  validation {
    condition     = var.openapi_s3 == null ? true : can(regex("^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s*?]+$", var.openapi_s3.object_arn))
    error_message = "openapi_s3.object_arn: got ${try(jsonencode(var.openapi_s3.object_arn), "null")}. Expected the ARN of an object: arn:aws:s3:::<bucket>/<key>. Pass the arn of the object, not its s3:// address."
  }

  validation {
    condition     = var.openapi_s3 == null ? true : var.openapi_s3.bucket_owner_account_id == null ? true : can(regex("^[0-9]{12}$", var.openapi_s3.bucket_owner_account_id))
    error_message = "openapi_s3.bucket_owner_account_id: got ${try(jsonencode(var.openapi_s3.bucket_owner_account_id), "null")}. Expected an account: twelve digits. Pass the number of the account as text."
  }
}

variable "vpc_id" {
  description = "VPC in which the target can be reached. DNS support and DNS host names must be on."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "subnet_ids" {
  description = "Subnets of that VPC, one per zone: AgentCore takes one address in each. Two zones outlive the loss of one."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1 && length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected 1 to 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex("^subnet-[0-9a-z]{8,17}$", item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "ip_address_type" {
  description = "Addresses of the interfaces: IPV4 or IPV6. There is no dual stack here."
  type        = string
  default     = "IPV4"
  nullable    = false

  validation {
    condition     = contains(["IPV4", "IPV6"], var.ip_address_type)
    error_message = "ip_address_type: got \"${var.ip_address_type}\". Expected IPV4 or IPV6."
  }

  validation {
    condition     = var.ip_address_type != "IPV6" || !var.create_execute_api_endpoint
    error_message = "ip_address_type: got IPV6, and the endpoint that the module makes has IPv4. Expected an address type that reaches the endpoint. Leave it out, or pass an endpoint that has IPv6."
  }
}

variable "create_execute_api_endpoint" {
  description = "Whether the module makes the endpoint, for this API and stage alone. One that is shared by several APIs is made elsewhere."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_execute_api_endpoint || (length(var.execute_api_subnet_ids) == 0 && !var.execute_api_private_dns)
    error_message = "create_execute_api_endpoint: false, with settings for an endpoint that the module creates. Expected no execute_api_subnet_ids and no execute_api_private_dns beside an endpoint that is given. Set them where that endpoint is created."
  }
}

variable "execute_api_subnet_ids" {
  description = "Subnets of the endpoint that the module makes, one per zone. Left out: those of the resource gateway."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.execute_api_subnet_ids) <= 16
    error_message = "execute_api_subnet_ids: got ${length(var.execute_api_subnet_ids)}. Expected at most 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.execute_api_subnet_ids : can(regex("^subnet-[0-9a-z]{8,17}$", item))])
    error_message = "execute_api_subnet_ids: got ${join(", ", [for index, item in var.execute_api_subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex("^subnet-[0-9a-z]{8,17}$", item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the id, not the name."
  }
}

variable "execute_api_private_dns" {
  description = "Whether the default hosts of all APIs of the region resolve to the endpoint that the module makes. From that VPC, public APIs can then no longer be called by theirs."
  type        = bool
  default     = false
  nullable    = false
}

variable "execute_api_endpoint_id" {
  description = "Interface endpoint of com.amazonaws.<region>.execute-api. Needed without create_execute_api_endpoint; its own policy must admit the API."
  type        = string
  default     = null

  validation {
    condition     = var.execute_api_endpoint_id == null ? true : can(regex("^vpce-[0-9a-z]{8,17}$", var.execute_api_endpoint_id))
    error_message = "execute_api_endpoint_id: got ${jsonencode(var.execute_api_endpoint_id)}. Expected vpce- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = (var.execute_api_endpoint_id == null) == var.create_execute_api_endpoint
    error_message = "execute_api_endpoint_id: ${var.execute_api_endpoint_id == null ? "unset" : "set"}, and create_execute_api_endpoint is ${var.create_execute_api_endpoint}. Expected exactly one of execute_api_endpoint_id and create_execute_api_endpoint = true. Pass it with create_execute_api_endpoint = false, or leave it out."
  }
}

variable "execute_api_security_group_id" {
  description = "Group of that endpoint. Needed with execute_api_endpoint_id."
  type        = string
  default     = null

  validation {
    condition     = var.execute_api_security_group_id == null ? true : can(regex("^sg-[0-9a-z]{8,17}$", var.execute_api_security_group_id))
    error_message = "execute_api_security_group_id: got ${jsonencode(var.execute_api_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = (var.execute_api_security_group_id == null) == var.create_execute_api_endpoint
    error_message = "execute_api_security_group_id: ${var.execute_api_security_group_id == null ? "unset" : "set"}, and create_execute_api_endpoint is ${var.create_execute_api_endpoint}. Expected exactly one of execute_api_security_group_id and create_execute_api_endpoint = true. Pass it with create_execute_api_endpoint = false, or leave it out."
  }
}

variable "execute_api_dns_name" {
  description = "DNS name of that endpoint, dns_entry[0].dns_name. Needed with execute_api_endpoint_id where addressing is api_host."
  type        = string
  default     = null

  validation {
    condition     = var.execute_api_dns_name == null ? true : can(regex("^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$", var.execute_api_dns_name))
    error_message = "execute_api_dns_name: got ${jsonencode(var.execute_api_dns_name)}. Expected a domain name. Pass the name alone, without https:// and path."
  }

  validation {
    condition     = var.create_execute_api_endpoint ? var.execute_api_dns_name == null : (var.execute_api_dns_name != null || var.addressing == "endpoint_host")
    error_message = "execute_api_dns_name: ${var.execute_api_dns_name == null ? "missing" : "given"}, create_execute_api_endpoint is ${var.create_execute_api_endpoint}, and addressing is ${var.addressing}. Expected the name of a given endpoint where addressing is api_host, and none of one that is made. Pass dns_entry[0].dns_name of the endpoint, or leave it out."
  }
}

variable "create_resource_gateway_security_group" {
  description = "Whether the module makes the group of the resource gateway. Targets that share a resource gateway share a group too, made elsewhere."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_security_group_id" {
  description = "Group that the resource gateway wears. Needed without create_resource_gateway_security_group. Of a given one it is not changed but for the rule to the endpoint."
  type        = string
  default     = null

  validation {
    condition     = var.resource_gateway_security_group_id == null ? true : can(regex("^sg-[0-9a-z]{8,17}$", var.resource_gateway_security_group_id))
    error_message = "resource_gateway_security_group_id: got ${jsonencode(var.resource_gateway_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the id, not the name."
  }

  validation {
    condition     = (var.resource_gateway_security_group_id == null) == var.create_resource_gateway_security_group
    error_message = "resource_gateway_security_group_id: ${var.resource_gateway_security_group_id == null ? "unset" : "set"}, and create_resource_gateway_security_group is ${var.create_resource_gateway_security_group}. Expected exactly one of resource_gateway_security_group_id and create_resource_gateway_security_group = true."
  }
}

variable "create_security_group_rules" {
  description = "Whether the module adds the two rules, out of the group of the resource gateway and into that of the endpoint. Switch it off where both are given and another target has joined them already: EC2 refuses a rule that is there."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.create_security_group_rules || !(var.create_resource_gateway_security_group || var.create_execute_api_endpoint)
    error_message = "create_security_group_rules: false, and a group that the module makes would let nothing through. Expected true unless both groups are given. Leave it out."
  }
}

variable "sign_requests" {
  description = "Whether the gateway signs its calls as its role, for methods with AWS_IAM: the role may then invoke the methods of the document. Switch it off for another credential or none."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = !var.sign_requests || var.credential == null
    error_message = "sign_requests: true, and a credential is given. Expected one of the two, because a target has one credential. Set sign_requests = false, or leave credential out."
  }
}

variable "credential" {
  description = "Credential that the gateway brings in place of a signature, oauth or api_key: a credential provider of AgentCore, and the secret that it keeps."
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
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9.-]+/oauth2credentialprovider/[a-zA-Z0-9_-]+$", var.credential.oauth.provider_arn))
    error_message = "credential.oauth.provider_arn: got ${try(jsonencode(var.credential.oauth.provider_arn), "null")}. Expected the ARN of an OAuth2 credential provider. Pass credential_provider_arn of the provider."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : can(regex("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/!+=.@-]+$", var.credential.oauth.secret_arn))
    error_message = "credential.oauth.secret_arn: got ${try(length(var.credential.oauth.secret_arn), 0)} characters. Expected the ARN of a secret. Pass the secret that the credential provider keeps its credential in, from its outputs."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : try(length(var.credential.oauth.scopes) >= 1 && length(var.credential.oauth.scopes) <= 100, false)
    error_message = "credential.oauth.scopes: got ${try(length(var.credential.oauth.scopes), 0)}. Expected 1 to 100."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : try(alltrue([for item in var.credential.oauth.scopes : try(length(item) >= 1 && length(item) <= 64, false)]), false)
    error_message = "credential: got ${try(join(", ", [for item in var.credential.oauth.scopes : "oauth.scopes ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 64, false)]), "null")}. Expected 1 to 64 characters."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : var.credential.oauth.grant_type == null ? true : contains(["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "TOKEN_EXCHANGE"], var.credential.oauth.grant_type)
    error_message = "credential.oauth.grant_type: got ${try(jsonencode(var.credential.oauth.grant_type), "null")}. Expected AUTHORIZATION_CODE, CLIENT_CREDENTIALS or TOKEN_EXCHANGE. Leave it out for CLIENT_CREDENTIALS."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : var.credential.oauth.custom_parameters == null ? true : length(var.credential.oauth.custom_parameters) <= 10
    error_message = "credential.oauth.custom_parameters: got ${try(length(var.credential.oauth.custom_parameters), 0)}. Expected at most 10."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : var.credential.oauth.custom_parameters == null ? true : (alltrue([for key in keys(var.credential.oauth.custom_parameters) : length(key) >= 1 && length(key) <= 256]))
    error_message = "credential.oauth.custom_parameters: got ${try(join(", ", [for key in keys(var.credential.oauth.custom_parameters) : jsonencode(key) if !(length(key) >= 1 && length(key) <= 256)]), "null")}. Expected keys of 1 to 256 characters."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : var.credential.oauth.custom_parameters == null ? true : alltrue([for item in var.credential.oauth.custom_parameters : try(length(item) >= 1 && length(item) <= 2048, false)])
    error_message = "credential: got ${try(join(", ", [for key, item in var.credential.oauth.custom_parameters : "oauth.custom_parameters.${key} ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 2048, false)]), "null")}. Expected 1 to 2048 characters."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.oauth == null ? true : var.credential.oauth.default_return_url == null ? true : can(regex("^https://[^\\s]+$", var.credential.oauth.default_return_url))
    error_message = "credential.oauth.default_return_url: got ${try(jsonencode(var.credential.oauth.default_return_url), "null")}. Expected an https address. Correct it."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.api_key == null ? true : can(regex("^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9.-]+/apikeycredentialprovider/[a-zA-Z0-9_-]+$", var.credential.api_key.provider_arn))
    error_message = "credential.api_key.provider_arn: got ${try(jsonencode(var.credential.api_key.provider_arn), "null")}. Expected the ARN of an API key credential provider. Pass credential_provider_arn of the provider."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.api_key == null ? true : can(regex("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/!+=.@-]+$", var.credential.api_key.secret_arn))
    error_message = "credential.api_key.secret_arn: got ${try(length(var.credential.api_key.secret_arn), 0)} characters. Expected the ARN of a secret. Pass the secret that the credential provider keeps its credential in, from its outputs."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.api_key == null ? true : var.credential.api_key.location == null ? true : contains(["HEADER", "QUERY_PARAMETER"], var.credential.api_key.location)
    error_message = "credential.api_key.location: got ${try(jsonencode(var.credential.api_key.location), "null")}. Expected HEADER or QUERY_PARAMETER."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.api_key == null ? true : var.credential.api_key.parameter_name == null ? true : (length(var.credential.api_key.parameter_name) >= 1 && length(var.credential.api_key.parameter_name) <= 64)
    error_message = "credential.api_key.parameter_name: got ${try(length(var.credential.api_key.parameter_name), 0)} characters. Expected 1 to 64 characters."
  }

  validation {
    condition     = var.credential == null ? true : var.credential.api_key == null ? true : var.credential.api_key.prefix == null ? true : (length(var.credential.api_key.prefix) >= 1 && length(var.credential.api_key.prefix) <= 64)
    error_message = "credential.api_key.prefix: got ${try(length(var.credential.api_key.prefix), 0)} characters. Expected 1 to 64 characters."
  }

  validation {
    condition     = var.credential == null ? true : (var.credential.oauth != null) != (var.credential.api_key != null)
    error_message = "credential: found none or both of oauth and api_key. Expected exactly one. Leave one, or leave credential out."
  }
}

variable "allowed_request_headers" {
  description = "Headers of a caller's request that the gateway hands on to the target."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.allowed_request_headers) <= 10
    error_message = "allowed_request_headers: got ${length(var.allowed_request_headers)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.allowed_request_headers : can(regex("^[a-zA-Z0-9_-]{1,100}$", item))])
    error_message = "allowed_request_headers: got ${join(", ", [for item in var.allowed_request_headers : jsonencode(item) if !can(regex("^[a-zA-Z0-9_-]{1,100}$", item))])}. Expected the name of a header: 1 to 100 letters, digits, hyphens or underscores. Pass the name alone."
  }
}

variable "allowed_response_headers" {
  description = "Headers of the target's response that the gateway hands back to the caller."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.allowed_response_headers) <= 10
    error_message = "allowed_response_headers: got ${length(var.allowed_response_headers)}. Expected at most 10."
  }

  validation {
    condition     = alltrue([for item in var.allowed_response_headers : can(regex("^[a-zA-Z0-9_-]{1,100}$", item))])
    error_message = "allowed_response_headers: got ${join(", ", [for item in var.allowed_response_headers : jsonencode(item) if !can(regex("^[a-zA-Z0-9_-]{1,100}$", item))])}. Expected the name of a header: 1 to 100 letters, digits, hyphens or underscores. Pass the name alone."
  }
}

variable "allowed_query_parameters" {
  description = "Query parameters of a caller's request that the gateway hands on to the target."
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
  description = "Tags of all that the module makes, and of the resource gateway that AgentCore makes. A target has none, and default_tags of the provider do not reach that resource gateway."
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

  validation {
    condition     = alltrue([for item in var.tags : can(regex("^[a-zA-Z0-9\\s._:/=+@-]{0,256}$", item))])
    error_message = "tags: got ${join(", ", [for key, item in var.tags : "${key} ${jsonencode(item)}" if !can(regex("^[a-zA-Z0-9\\s._:/=+@-]{0,256}$", item))])}. Expected up to 256 letters, digits, spaces or . _ : / = + @ -."
  }

  validation {
    condition     = !contains(keys(var.tags), "BedrockAgentCoreGatewayManaged")
    error_message = "tags: found BedrockAgentCoreGatewayManaged. Expected tags without it, because AgentCore sets it itself. Remove it."
  }
}
