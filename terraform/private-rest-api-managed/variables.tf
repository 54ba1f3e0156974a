# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "name" {
  description = "Name of the target, the load balancer and what belongs to it: 3 to 24 characters. Tools are called <name>___<tool>. Changing it replaces all of them."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,22}[a-z0-9]$", var.name))
    error_message = "name: got \"${var.name}\". Expected 3 to 24 lowercase letters, digits, or hyphens, starting with a letter and ending with a letter or digit."
  }

  validation {
    condition     = !startswith(lower(var.name), "sg-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name that does not start with sg-, which EC2 refuses for security groups. Put another word in front."
  }

  validation {
    condition     = !strcontains(var.name, "--") && !startswith(var.name, "internal-")
    error_message = "name: got ${jsonencode(var.name)}. Expected a name without two hyphens in a row that does not start with internal-, which Elastic Load Balancing reserves."
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

variable "openapi" {
  description = "OpenAPI 3 document of the service as JSON or YAML, up to 1 MB, for example `file(\"openapi.yaml\")`. It must have one https host, and an operationId for each operation, which becomes the tool name."
  type        = string
  default     = null

  validation {
    condition     = (var.openapi == null) != (var.openapi_s3 == null)
    error_message = "openapi: ${var.openapi == null ? "neither openapi nor openapi_s3 is set" : "both openapi and openapi_s3 are set"}. Expected exactly one. Set one of them."
  }
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

variable "vpc_id" {
  description = "ID of the VPC of the service and the load balancer. DNS support and DNS hostnames must be enabled."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^vpc-[0-9a-z]{8,17}$", var.vpc_id))
    error_message = "vpc_id: got \"${var.vpc_id}\". Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "subnet_ids" {
  description = "IDs of private subnets in `vpc_id` for the load balancer, one per Availability Zone. At least two zones are required."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 2 && length(var.subnet_ids) <= 16
    error_message = "subnet_ids: got ${length(var.subnet_ids)}. Expected 2 to 16. Pass one per zone."
  }

  validation {
    condition     = alltrue([for item in var.subnet_ids : can(regex(local.patterns.subnet_id, item))])
    error_message = "subnet_ids: got ${join(", ", [for index, item in var.subnet_ids : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.subnet_id, item))])}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "host_name" {
  description = "Host name that the gateway uses for the service. The certificate must cover it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex(local.patterns.host_name, var.host_name))
    error_message = "host_name: got \"${var.host_name}\". Expected a domain name. Pass the name only, without https:// and path."
  }

  validation {
    condition = anytrue([
      for domain in var.certificate_domains :
      try(lower(domain) == lower(var.host_name) || lower(domain) == "*.${regex("^[^.]+[.](.+)$", lower(var.host_name))[0]}", false)
    ])
    error_message = "host_name: got ${jsonencode(var.host_name)}, and the certificate names ${jsonencode(var.certificate_domains)}. Expected one of these names, or a name that a wildcard covers (one label only). Use a certificate for host_name, or pass all names of the certificate."
  }
}

variable "certificate_arn" {
  description = "ARN of an existing ACM certificate in the region of the load balancer. It must be from a public certificate authority, which AgentCore trusts."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:acm:[a-z0-9-]*:([0-9]{12})?:certificate/[0-9a-zA-Z-]+$", var.certificate_arn))
    error_message = "certificate_arn: got \"${var.certificate_arn}\". Expected the ARN of an ACM certificate. Pass the ARN, not the name."
  }
}

variable "certificate_domains" {
  description = "Domain names on the certificate, such as `subject_alternative_names` of `aws_acm_certificate`. One of them must match `host_name`, either exactly or as a wildcard."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.certificate_domains) >= 1
    error_message = "certificate_domains: got ${length(var.certificate_domains)}. Expected at least 1. Pass the domain name and the alternative names of the certificate."
  }

  validation {
    condition     = alltrue([for item in var.certificate_domains : can(regex(local.patterns.certificate_domain, item))])
    error_message = "certificate_domains: got ${join(", ", [for index, item in var.certificate_domains : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.certificate_domain, item))])}. Expected a domain name, optionally with a leading *.. Pass each name exactly as in the certificate."
  }
}

variable "ssl_policy" {
  description = "TLS policy of the listener. The default is the one that AWS recommends: TLS 1.3 and 1.2 with forward secrecy."
  type        = string
  default     = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  nullable    = false

  validation {
    condition     = can(regex("^ELBSecurityPolicy-TLS13-1-[23](-[a-zA-Z0-9]+)*-20[0-9]{2}-[0-9]{2}$", var.ssl_policy))
    error_message = "ssl_policy: got \"${var.ssl_policy}\". Expected an Elastic Load Balancing policy with TLS 1.3 and no version older than TLS 1.2. Use one whose name starts with ELBSecurityPolicy-TLS13-1-2 or ELBSecurityPolicy-TLS13-1-3."
  }
}

variable "access_logs" {
  description = <<-EOT
    S3 bucket for access logs of the load balancer. By default, there are none.
    - `bucket`: Name of the bucket. Its policy must allow Elastic Load Balancing to write.
    - `prefix`: Prefix of the log files.
  EOT
  type = object({
    bucket = string
    prefix = optional(string)
  })
  default = null

  validation {
    condition     = var.access_logs == null ? true : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.access_logs.bucket))
    error_message = "access_logs.bucket: got ${try(jsonencode(var.access_logs.bucket), "null")}. Expected an S3 bucket name. Pass the name, not the ARN."
  }

  validation {
    condition = (
      var.access_logs == null ? true :
      var.access_logs.prefix == null ? true :
      (length(var.access_logs.prefix) >= 1 && length(var.access_logs.prefix) <= 512)
    )
    error_message = "access_logs.prefix: got ${try(length(var.access_logs.prefix), 0)} characters. Expected 1 to 512 characters."
  }
}

variable "deletion_protection" {
  description = "Whether to enable deletion protection for the load balancer. Set it to false and apply before a destroy."
  type        = bool
  default     = false
  nullable    = false
}

variable "idle_timeout_seconds" {
  description = "Maximum time that the load balancer waits for a response of the service, in seconds."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.idle_timeout_seconds >= 1 && var.idle_timeout_seconds <= 4000 && floor(var.idle_timeout_seconds) == var.idle_timeout_seconds
    error_message = "idle_timeout_seconds: got ${var.idle_timeout_seconds}. Expected a whole number, 1 to 4000."
  }
}

variable "hosted_zone_id" {
  description = "ID of the private hosted zone for the record of `host_name`. Required when `create_record = true`."
  type        = string
  default     = null

  validation {
    condition     = var.hosted_zone_id == null ? true : can(regex("^Z[0-9A-Z]{1,31}$", var.hosted_zone_id))
    error_message = "hosted_zone_id: got ${jsonencode(var.hosted_zone_id)}. Expected the ID of a hosted zone: Z and up to 31 capital letters or digits. Use the ID, not the name, without /hostedzone/ in front."
  }

  validation {
    condition     = (var.hosted_zone_id != null) == var.create_record
    error_message = "hosted_zone_id: ${var.hosted_zone_id == null ? "unset" : "set"}, and create_record is ${var.create_record}. Expected both or neither. Pass the ID of the private hosted zone, or set create_record = false and omit hosted_zone_id."
  }
}

variable "create_record" {
  description = "Whether to create a record for `host_name`, an alias of the load balancer. Set it to false if the record exists, or if only the gateway uses `host_name`: it needs the record only if `routing_domain` is `host_name`."
  type        = bool
  default     = true
  nullable    = false
}

variable "backend_port" {
  description = "Port of the service."
  type        = number
  default     = 8000
  nullable    = false

  validation {
    condition     = var.backend_port >= 1 && var.backend_port <= 65535 && floor(var.backend_port) == var.backend_port
    error_message = "backend_port: got ${var.backend_port}. Expected a whole number, 1 to 65535."
  }
}

variable "backend_security_group_ids" {
  description = "IDs of the security groups of the service, keyed by a name you choose. The module adds rules that allow requests and health checks from the load balancer, which can connect to nothing else."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.backend_security_group_ids) >= 1 && length(var.backend_security_group_ids) <= 50
    error_message = "backend_security_group_ids: got ${length(var.backend_security_group_ids)}. Expected 1 to 50 security groups, the only destinations of the load balancer. Pass the security groups of the service."
  }

  validation {
    condition     = alltrue([for item in var.backend_security_group_ids : can(regex(local.patterns.backend_security_group_id, item))])
    error_message = "backend_security_group_ids: got ${join(", ", [for key, item in var.backend_security_group_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.backend_security_group_id, item))])}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }
}

variable "target_type" {
  description = "Target type of the target group: `ip` (IP addresses, such as pods or Fargate tasks) or `instance`."
  type        = string
  default     = "ip"
  nullable    = false

  validation {
    condition     = contains(["instance", "ip"], var.target_type)
    error_message = "target_type: got \"${var.target_type}\". Expected instance or ip. Use ip for Fargate tasks, pods, and IP addresses, and instance otherwise."
  }
}

variable "target_ips" {
  description = "IPv4 addresses in the VPC to register as targets, keyed by a name you choose. Omit it if a controller or a service registers its targets with the output `target_group_arn`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.target_ips) <= 1000
    error_message = "target_ips: got ${length(var.target_ips)}. Expected at most 1000."
  }

  validation {
    condition     = alltrue([for item in var.target_ips : can(regex(local.patterns.target_ip, item))])
    error_message = "target_ips: got ${join(", ", [for key, item in var.target_ips : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.target_ip, item))])}. Expected an IPv4 address. Pass the address only."
  }

  validation {
    condition     = length(var.target_ips) == 0 || (var.target_type == "ip")
    error_message = "target_ips: got ${length(var.target_ips)}, and target_type is ${jsonencode(var.target_type)}. Expected no entries without target_type = \"ip\"."
  }
}

variable "target_instance_ids" {
  description = "IDs of instances to register as targets, keyed by a name you choose. Set it only with `target_type = \"instance\"`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.target_instance_ids) <= 500
    error_message = "target_instance_ids: got ${length(var.target_instance_ids)}. Expected at most 500."
  }

  validation {
    condition     = alltrue([for item in var.target_instance_ids : can(regex(local.patterns.target_instance_id, item))])
    error_message = "target_instance_ids: got ${join(", ", [for key, item in var.target_instance_ids : "${key} ${jsonencode(item)}" if !can(regex(local.patterns.target_instance_id, item))])}. Expected i- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = length(var.target_instance_ids) == 0 || (var.target_type == "instance")
    error_message = "target_instance_ids: got ${length(var.target_instance_ids)}, and target_type is ${jsonencode(var.target_type)}. Expected no entries without target_type = \"instance\"."
  }
}

variable "health_check" {
  description = <<-EOT
    Health check of the target group.
    - `path`: Path of the request that checks a target.
    - `matcher`: Status codes of a healthy target, for example `200` or `200-299`.
    - `port`: Port of the health check. Defaults to `backend_port`.
    - `interval_seconds`: Time between two checks, in seconds.
    - `timeout_seconds`: Time after which a check fails without a response, in seconds. Must be shorter than `interval_seconds`.
    - `healthy_threshold`: Number of consecutive successful checks after which a target is healthy.
    - `unhealthy_threshold`: Number of consecutive failed checks after which a target is unhealthy.
  EOT
  type = object({
    path                = optional(string, "/")
    matcher             = optional(string, "200")
    port                = optional(number)
    interval_seconds    = optional(number, 30)
    timeout_seconds     = optional(number, 5)
    healthy_threshold   = optional(number, 3)
    unhealthy_threshold = optional(number, 3)
  })
  default = {
    path                = "/"
    matcher             = "200"
    interval_seconds    = 30
    timeout_seconds     = 5
    healthy_threshold   = 3
    unhealthy_threshold = 3
  }

  nullable = false

  validation {
    condition     = can(regex("^/[!-~]*$", var.health_check.path))
    error_message = "health_check.path: got ${try(jsonencode(var.health_check.path), "null")}. Expected a path that starts with /, without spaces. Pass the path only, without host."
  }

  validation {
    condition     = can(regex("^[2-4][0-9]{2}([,-][2-4][0-9]{2})*$", var.health_check.matcher))
    error_message = "health_check.matcher: got ${try(jsonencode(var.health_check.matcher), "null")}. Expected status codes such as 200, 200,204, or 200-299."
  }

  validation {
    condition = (
      var.health_check.port == null ? true :
      (var.health_check.port >= 1 && var.health_check.port <= 65535 && floor(var.health_check.port) == var.health_check.port)
    )
    error_message = "health_check.port: got ${try(jsonencode(var.health_check.port), "null")}. Expected a whole number, 1 to 65535."
  }

  validation {
    condition = try(
      var.health_check.interval_seconds >= 5 &&
      var.health_check.interval_seconds <= 300 &&
      floor(var.health_check.interval_seconds) == var.health_check.interval_seconds,
      false
    )
    error_message = "health_check.interval_seconds: got ${try(jsonencode(var.health_check.interval_seconds), "null")}. Expected a whole number, 5 to 300."
  }

  validation {
    condition = try(
      var.health_check.timeout_seconds >= 2 &&
      var.health_check.timeout_seconds <= 120 &&
      floor(var.health_check.timeout_seconds) == var.health_check.timeout_seconds,
      false
    )
    error_message = "health_check.timeout_seconds: got ${try(jsonencode(var.health_check.timeout_seconds), "null")}. Expected a whole number, 2 to 120."
  }

  validation {
    condition = try(
      var.health_check.healthy_threshold >= 2 &&
      var.health_check.healthy_threshold <= 10 &&
      floor(var.health_check.healthy_threshold) == var.health_check.healthy_threshold,
      false
    )
    error_message = "health_check.healthy_threshold: got ${try(jsonencode(var.health_check.healthy_threshold), "null")}. Expected a whole number, 2 to 10."
  }

  validation {
    condition = try(
      var.health_check.unhealthy_threshold >= 2 &&
      var.health_check.unhealthy_threshold <= 10 &&
      floor(var.health_check.unhealthy_threshold) == var.health_check.unhealthy_threshold,
      false
    )
    error_message = "health_check.unhealthy_threshold: got ${try(jsonencode(var.health_check.unhealthy_threshold), "null")}. Expected a whole number, 2 to 10."
  }

  validation {
    condition     = try(var.health_check.timeout_seconds < var.health_check.interval_seconds, false)
    error_message = "health_check: timeout_seconds is ${jsonencode(try(var.health_check.timeout_seconds, null))} and interval_seconds ${jsonencode(try(var.health_check.interval_seconds, null))}. Expected timeout_seconds less than interval_seconds."
  }
}

variable "routing_domain" {
  description = "Domain name that the resource gateway resolves to reach the load balancer. Defaults to the DNS name of the load balancer, which resolves publicly to private addresses. Set it to `host_name` for the record in the private hosted zone. TLS always uses `host_name`."
  type        = string
  default     = null

  validation {
    condition     = var.routing_domain == null ? true : can(regex(local.patterns.host_name, var.routing_domain))
    error_message = "routing_domain: got ${jsonencode(var.routing_domain)}. Expected a domain name. Pass the name only, without https:// and path."
  }
}

variable "create_resource_gateway_security_group" {
  description = "Whether to create the security group of the resource gateway. AgentCore may keep it in use after the gateway target is deleted. If a destroy must not wait for that, set it to false and manage the security group in another state."
  type        = bool
  default     = true
  nullable    = false
}

variable "resource_gateway_security_group_id" {
  description = "ID of an existing security group of the resource gateway. The module adds an egress rule to the load balancer. Targets with the same subnets and security group share a resource gateway. Required when `create_resource_gateway_security_group = false`."
  type        = string
  default     = null

  validation {
    condition = (
      var.resource_gateway_security_group_id == null ? true :
      can(regex(local.patterns.backend_security_group_id, var.resource_gateway_security_group_id))
    )
    error_message = "resource_gateway_security_group_id: got ${jsonencode(var.resource_gateway_security_group_id)}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition     = (var.resource_gateway_security_group_id == null) == var.create_resource_gateway_security_group
    error_message = "resource_gateway_security_group_id: ${var.resource_gateway_security_group_id == null ? "unset" : "set"}, and create_resource_gateway_security_group is ${var.create_resource_gateway_security_group}. Expected exactly one of resource_gateway_security_group_id and create_resource_gateway_security_group = true."
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
  description = "Tags to apply to all resources that support tags, and to the resource gateway that AgentCore creates. Targets do not support tags."
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
    subnet_id                 = "^subnet-[0-9a-z]{8,17}$"
    host_name                 = "^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$"
    certificate_domain        = "^([*]\\.)?[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$"
    backend_security_group_id = "^sg-[0-9a-z]{8,17}$"
    target_ip                 = "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$"
    target_instance_id        = "^i-[0-9a-z]{8,17}$"
    action                    = "^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$"
    resource_arn              = "^arn:aws[a-z-]*:[a-z0-9-]+:[^\\s]+$"
    secret_arn                = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/!+=.@-]+$"
    allowed_request_header    = "^[a-zA-Z0-9_-]{1,100}$"
    tag_key                   = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
    tag                       = "^[a-zA-Z0-9\\s._:/=+@-]{0,256}$"
  }
}
