# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "api_key_providers" {
  description = <<-EOT
    API key credential providers, keyed by name. Renaming one replaces it.
    - `secret_arn`: ARN of the Secrets Manager secret that contains the API key or client secret.
    - `json_key`: Key of the value in the JSON object of the secret.
  EOT
  type = map(object({
    secret_arn = string
    json_key   = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.api_key_providers) : can(regex(local.patterns.oauth2_provider_key, key))])
    error_message = "api_key_providers: got ${join(", ", [for key in keys(var.api_key_providers) : jsonencode(key) if !can(regex(local.patterns.oauth2_provider_key, key))])}. Expected keys of 1 to 128 letters, digits, hyphens, or underscores."
  }

  validation {
    condition     = alltrue([for item in var.api_key_providers : can(regex(local.patterns.secret_arn, item.secret_arn))])
    error_message = "api_key_providers: got ${join(", ", [for key, item in var.api_key_providers : "${key}.secret_arn ${try(length(item.secret_arn), 0)} characters" if !can(regex(local.patterns.secret_arn, item.secret_arn))])}. Expected the ARN of a secret, with the six characters that Secrets Manager adds. Pass the ARN of the secret, not its name, and never its value."
  }

  validation {
    condition     = alltrue([for item in var.api_key_providers : try(length(item.json_key) >= 1 && length(item.json_key) <= 128, false)])
    error_message = "api_key_providers: got ${join(", ", [for key, item in var.api_key_providers : "${key}.json_key ${try(length(item.json_key), 0)} characters" if !try(length(item.json_key) >= 1 && length(item.json_key) <= 128, false)])}. Expected 1 to 128 characters. Pass the name of the key in the JSON object."
  }
}

variable "oauth2_providers" {
  description = <<-EOT
    OAuth2 credential providers, keyed by name. `CustomOauth2` requires `discovery_url`, or all of `issuer`, `authorization_endpoint`, and `token_endpoint`. Vendors with tenants, such as `OktaOauth2`, require at least one of the three. Renaming a provider, or changing its vendor, replaces it, and its users must consent again.
    - `vendor`: Vendor of the identity provider, such as `GithubOauth2`, or `CustomOauth2`. Changing it replaces the provider.
    - `client_id`: Client ID that the identity provider issued.
    - `secret_arn`: ARN of the Secrets Manager secret that contains the API key or client secret.
    - `json_key`: Key of the value in the JSON object of the secret.
    - `discovery_url`: URL of the OpenID Connect discovery document, for `CustomOauth2`.
    - `issuer`: Issuer, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.
    - `authorization_endpoint`: Authorization endpoint, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.
    - `token_endpoint`: Token endpoint, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.
    - `client_authentication_method`: How AgentCore authenticates to the token endpoint, for `CustomOauth2`.
    - `tenant_id`: ID of the tenant. Required for `MicrosoftOauth2`.
    - `private_endpoint`: Private endpoint of an identity provider without a public address: `managed` (AgentCore creates a VPC Lattice resource gateway in your subnets) or `resource_configuration_id`.
    - `private_endpoint_overrides`: IDs of VPC Lattice resource configurations for other hosts of the identity provider, keyed by host name.
  EOT
  type = map(object({
    vendor                       = string
    client_id                    = string
    secret_arn                   = string
    json_key                     = string
    discovery_url                = optional(string)
    issuer                       = optional(string)
    authorization_endpoint       = optional(string)
    token_endpoint               = optional(string)
    client_authentication_method = optional(string)
    tenant_id                    = optional(string)
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
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.oauth2_providers) : can(regex(local.patterns.oauth2_provider_key, key))])
    error_message = "oauth2_providers: got ${join(", ", [for key in keys(var.oauth2_providers) : jsonencode(key) if !can(regex(local.patterns.oauth2_provider_key, key))])}. Expected keys of 1 to 128 letters, digits, hyphens, or underscores."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      try(
        contains(
          [
            "GoogleOauth2",
            "GithubOauth2",
            "SlackOauth2",
            "SalesforceOauth2",
            "MicrosoftOauth2",
            "CustomOauth2",
            "AtlassianOauth2",
            "LinkedinOauth2",
            "XOauth2",
            "OktaOauth2",
            "OneLoginOauth2",
            "PingOneOauth2",
            "FacebookOauth2",
            "YandexOauth2",
            "RedditOauth2",
            "ZoomOauth2",
            "TwitchOauth2",
            "SpotifyOauth2",
            "DropboxOauth2",
            "NotionOauth2",
            "HubspotOauth2",
            "CyberArkOauth2",
            "FusionAuthOauth2",
            "Auth0Oauth2",
            "CognitoOauth2"
          ],
          item.vendor
        ),
        false
      )
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.vendor ${jsonencode(item.vendor)}" if !try(contains(["GoogleOauth2", "GithubOauth2", "SlackOauth2", "SalesforceOauth2", "MicrosoftOauth2", "CustomOauth2", "AtlassianOauth2", "LinkedinOauth2", "XOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2", "FacebookOauth2", "YandexOauth2", "RedditOauth2", "ZoomOauth2", "TwitchOauth2", "SpotifyOauth2", "DropboxOauth2", "NotionOauth2", "HubspotOauth2", "CyberArkOauth2", "FusionAuthOauth2", "Auth0Oauth2", "CognitoOauth2"], item.vendor), false)])}. Expected GoogleOauth2, GithubOauth2, SlackOauth2, SalesforceOauth2, MicrosoftOauth2, CustomOauth2, AtlassianOauth2, LinkedinOauth2, XOauth2, OktaOauth2, OneLoginOauth2, PingOneOauth2, FacebookOauth2, YandexOauth2, RedditOauth2, ZoomOauth2, TwitchOauth2, SpotifyOauth2, DropboxOauth2, NotionOauth2, HubspotOauth2, CyberArkOauth2, FusionAuthOauth2, Auth0Oauth2, or CognitoOauth2. Pick one, or CustomOauth2."
  }

  validation {
    condition     = alltrue([for item in var.oauth2_providers : try(length(item.client_id) >= 1 && length(item.client_id) <= 256, false)])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.client_id ${try(length(item.client_id), 0)} characters" if !try(length(item.client_id) >= 1 && length(item.client_id) <= 256, false)])}. Expected 1 to 256 characters. Pass the ID that the identity provider gave the client."
  }

  validation {
    condition     = alltrue([for item in var.oauth2_providers : can(regex(local.patterns.secret_arn, item.secret_arn))])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.secret_arn ${try(length(item.secret_arn), 0)} characters" if !can(regex(local.patterns.secret_arn, item.secret_arn))])}. Expected the ARN of a secret, with the six characters that Secrets Manager adds. Pass the ARN of the secret, not its name, and never its value."
  }

  validation {
    condition     = alltrue([for item in var.oauth2_providers : try(length(item.json_key) >= 1 && length(item.json_key) <= 128, false)])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.json_key ${try(length(item.json_key), 0)} characters" if !try(length(item.json_key) >= 1 && length(item.json_key) <= 128, false)])}. Expected 1 to 128 characters. Pass the name of the key in the JSON object."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.discovery_url == null ? true : can(regex(local.patterns.discovery_url, item.discovery_url))
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.discovery_url ${jsonencode(item.discovery_url)}" if !(item.discovery_url == null ? true : can(regex(local.patterns.discovery_url, item.discovery_url)))])}. Expected an https URL with /.well-known/openid-configuration or /.well-known/oauth-authorization-server, optionally followed by a path. Copy it from the identity provider's metadata."
  }

  validation {
    condition     = alltrue([for item in var.oauth2_providers : item.issuer == null ? true : can(regex(local.patterns.issuer, item.issuer))])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.issuer ${jsonencode(item.issuer)}" if !(item.issuer == null ? true : can(regex(local.patterns.issuer, item.issuer)))])}. Expected an https URL. Copy it from the identity provider's metadata."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.authorization_endpoint == null ? true : can(regex(local.patterns.issuer, item.authorization_endpoint))
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.authorization_endpoint ${jsonencode(item.authorization_endpoint)}" if !(item.authorization_endpoint == null ? true : can(regex(local.patterns.issuer, item.authorization_endpoint)))])}. Expected an https URL. Copy it from the identity provider's metadata."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.token_endpoint == null ? true : can(regex(local.patterns.issuer, item.token_endpoint))
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.token_endpoint ${jsonencode(item.token_endpoint)}" if !(item.token_endpoint == null ? true : can(regex(local.patterns.issuer, item.token_endpoint)))])}. Expected an https URL. Copy it from the identity provider's metadata."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.client_authentication_method == null ? true :
      contains(["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST"], item.client_authentication_method)
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.client_authentication_method ${jsonencode(item.client_authentication_method)}" if !(item.client_authentication_method == null ? true : contains(["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST"], item.client_authentication_method))])}. Expected CLIENT_SECRET_BASIC or CLIENT_SECRET_POST."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.tenant_id == null ? true : (length(item.tenant_id) >= 1 && length(item.tenant_id) <= 2048)
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.tenant_id ${try(length(item.tenant_id), 0)} characters" if !(item.tenant_id == null ? true : (length(item.tenant_id) >= 1 && length(item.tenant_id) <= 2048))])}. Expected 1 to 2048 characters. Pass the ID of the tenant."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      can(regex(local.patterns.vpc_id, item.private_endpoint.managed.vpc_id))
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.managed.vpc_id ${jsonencode(item.private_endpoint.managed.vpc_id)}" if !(item.private_endpoint == null ? true : item.private_endpoint.managed == null ? true : can(regex(local.patterns.vpc_id, item.private_endpoint.managed.vpc_id)))])}. Expected vpc- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      try(length(item.private_endpoint.managed.subnet_ids) >= 1, false)
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.managed.subnet_ids ${try(length(item.private_endpoint.managed.subnet_ids), 0)}" if !(item.private_endpoint == null ? true : item.private_endpoint.managed == null ? true : try(length(item.private_endpoint.managed.subnet_ids) >= 1, false))])}. Expected at least 1."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      try(alltrue([for inner in item.private_endpoint.managed.subnet_ids : can(regex(local.patterns.subnet_id, inner))]), false)
    ])
    error_message = "oauth2_providers: got ${join(", ", flatten([for key, item in var.oauth2_providers : try([for inner in item.private_endpoint.managed.subnet_ids : "${key}.private_endpoint.managed.subnet_ids ${jsonencode(inner)}" if !can(regex(local.patterns.subnet_id, inner))], [])]))}. Expected subnet- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      try(
        length(item.private_endpoint.managed.security_group_ids) >= 1 && length(item.private_endpoint.managed.security_group_ids) <= 5,
        false
      )
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.managed.security_group_ids ${try(length(item.private_endpoint.managed.security_group_ids), 0)}" if !(item.private_endpoint == null ? true : item.private_endpoint.managed == null ? true : try(length(item.private_endpoint.managed.security_group_ids) >= 1 && length(item.private_endpoint.managed.security_group_ids) <= 5, false))])}. Expected 1 to 5. List one to five: AWS uses the default security group of the VPC otherwise."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      try(
        alltrue([for inner in item.private_endpoint.managed.security_group_ids : can(regex(local.patterns.security_group_id, inner))]),
        false
      )
    ])
    error_message = "oauth2_providers: got ${join(", ", flatten([for key, item in var.oauth2_providers : try([for inner in item.private_endpoint.managed.security_group_ids : "${key}.private_endpoint.managed.security_group_ids ${jsonencode(inner)}" if !can(regex(local.patterns.security_group_id, inner))], [])]))}. Expected sg- and 8 to 17 letters or digits. Pass the ID, not the name."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      try(contains(["IPV4", "IPV6"], item.private_endpoint.managed.endpoint_ip_address_type), false)
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.managed.endpoint_ip_address_type ${jsonencode(item.private_endpoint.managed.endpoint_ip_address_type)}" if !(item.private_endpoint == null ? true : item.private_endpoint.managed == null ? true : try(contains(["IPV4", "IPV6"], item.private_endpoint.managed.endpoint_ip_address_type), false))])}. Expected IPV4 or IPV6."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.managed == null ? true :
      item.private_endpoint.managed.routing_domain == null ? true :
      (length(item.private_endpoint.managed.routing_domain) >= 3 && length(item.private_endpoint.managed.routing_domain) <= 255)
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.managed.routing_domain ${try(length(item.private_endpoint.managed.routing_domain), 0)} characters" if !(item.private_endpoint == null ? true : item.private_endpoint.managed == null ? true : item.private_endpoint.managed.routing_domain == null ? true : (length(item.private_endpoint.managed.routing_domain) >= 3 && length(item.private_endpoint.managed.routing_domain) <= 255))])}. Expected 3 to 255 characters."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      item.private_endpoint == null ? true :
      item.private_endpoint.resource_configuration_id == null ? true :
      can(regex(local.patterns.resource_configuration_id, item.private_endpoint.resource_configuration_id))
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint.resource_configuration_id ${jsonencode(item.private_endpoint.resource_configuration_id)}" if !(item.private_endpoint == null ? true : item.private_endpoint.resource_configuration_id == null ? true : can(regex(local.patterns.resource_configuration_id, item.private_endpoint.resource_configuration_id)))])}. Expected the ID or ARN of a VPC Lattice resource configuration. Use the ID (rcfg- and 17 letters or digits), or the ARN if another account shares it."
  }

  validation {
    condition     = alltrue([for item in var.oauth2_providers : try(length(item.private_endpoint_overrides) <= 5, false)])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint_overrides ${try(length(item.private_endpoint_overrides), 0)}" if !try(length(item.private_endpoint_overrides) <= 5, false)])}. Expected at most 5."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      try(
        alltrue([for key in keys(item.private_endpoint_overrides) : can(regex(local.patterns.private_endpoint_override_key, key))]),
        false
      )
    ])
    error_message = "oauth2_providers: got ${join(", ", [for key, item in var.oauth2_providers : "${key}.private_endpoint_overrides ${jsonencode(try(keys(item.private_endpoint_overrides), null))}" if !try(alltrue([for key in keys(item.private_endpoint_overrides) : can(regex(local.patterns.private_endpoint_override_key, key))]), false)])}. Expected keys of a host name of up to 253 characters. Pass the host only, without https:// and path."
  }

  validation {
    condition = alltrue([
      for item in var.oauth2_providers :
      try(alltrue([for inner in item.private_endpoint_overrides : can(regex(local.patterns.resource_configuration_id, inner))]), false)
    ])
    error_message = "oauth2_providers: got ${join(", ", flatten([for key, item in var.oauth2_providers : try([for inner_key, inner in item.private_endpoint_overrides : "${key}.private_endpoint_overrides.${inner_key} ${jsonencode(inner)}" if !can(regex(local.patterns.resource_configuration_id, inner))], [])]))}. Expected the ID or ARN of a VPC Lattice resource configuration. Use the ID (rcfg- and 17 letters or digits), or the ARN if another account shares it."
  }

  validation {
    condition = try(
      alltrue([
        for provider in var.oauth2_providers :
        provider.vendor != "CustomOauth2" ||
        (
          provider.discovery_url != null ? (
            provider.issuer == null && provider.authorization_endpoint == null && provider.token_endpoint == null
          ) :
          (provider.issuer != null && provider.authorization_endpoint != null && provider.token_endpoint != null)
        )
      ]),
      false
    )
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(provider.vendor != "CustomOauth2" || (provider.discovery_url != null ? (provider.issuer == null && provider.authorization_endpoint == null && provider.token_endpoint == null) : (provider.issuer != null && provider.authorization_endpoint != null && provider.token_endpoint != null)))], []))}. Expected discovery_url with CustomOauth2, or issuer, authorization_endpoint and token_endpoint. Set one of the two, in full."
  }

  validation {
    condition = try(
      alltrue([
        for provider in var.oauth2_providers :
        provider.vendor == "CustomOauth2" ||
        (
          provider.discovery_url == null &&
          provider.client_authentication_method == null &&
          provider.private_endpoint == null &&
          length(provider.private_endpoint_overrides) == 0
        )
      ]),
      false
    )
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(provider.vendor == "CustomOauth2" || (provider.discovery_url == null && provider.client_authentication_method == null && provider.private_endpoint == null && length(provider.private_endpoint_overrides) == 0))], []))}. Expected discovery_url, client_authentication_method, private_endpoint, and private_endpoint_overrides with CustomOauth2 only. Omit them, or set vendor to CustomOauth2."
  }

  validation {
    condition = try(
      alltrue([
        for provider in var.oauth2_providers :
        !contains(
          ["AtlassianOauth2", "GithubOauth2", "GoogleOauth2", "LinkedinOauth2", "MicrosoftOauth2", "SalesforceOauth2", "SlackOauth2"],
          provider.vendor
        ) ||
        (provider.issuer == null && provider.authorization_endpoint == null && provider.token_endpoint == null)
      ]),
      false
    )
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(!contains(["AtlassianOauth2", "GithubOauth2", "GoogleOauth2", "LinkedinOauth2", "MicrosoftOauth2", "SalesforceOauth2", "SlackOauth2"], provider.vendor) || (provider.issuer == null && provider.authorization_endpoint == null && provider.token_endpoint == null))], []))}. Expected no issuer, authorization_endpoint, or token_endpoint with AtlassianOauth2, GithubOauth2, GoogleOauth2, LinkedinOauth2, MicrosoftOauth2, SalesforceOauth2, SlackOauth2. Omit them: AgentCore knows those of this vendor."
  }

  validation {
    condition = try(
      alltrue([
        for provider in var.oauth2_providers :
        !contains(
          ["Auth0Oauth2", "CognitoOauth2", "CyberArkOauth2", "FusionAuthOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2"],
          provider.vendor
        ) ||
        provider.issuer != null ||
        provider.authorization_endpoint != null ||
        provider.token_endpoint != null
      ]),
      false
    )
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(!contains(["Auth0Oauth2", "CognitoOauth2", "CyberArkOauth2", "FusionAuthOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2"], provider.vendor) || provider.issuer != null || provider.authorization_endpoint != null || provider.token_endpoint != null)], []))}. Expected issuer, authorization_endpoint, or token_endpoint of your tenant with Auth0Oauth2, CognitoOauth2, CyberArkOauth2, FusionAuthOauth2, OktaOauth2, OneLoginOauth2, PingOneOauth2."
  }

  validation {
    condition     = try(alltrue([for provider in var.oauth2_providers : provider.vendor == "MicrosoftOauth2" || provider.tenant_id == null]), false)
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(provider.vendor == "MicrosoftOauth2" || provider.tenant_id == null)], []))}. Expected tenant_id with MicrosoftOauth2 alone. Omit it."
  }

  validation {
    condition = try(
      alltrue([
        for provider in var.oauth2_providers :
        provider.private_endpoint == null ? true :
        (provider.private_endpoint.managed == null) != (provider.private_endpoint.resource_configuration_id == null)
      ]),
      false
    )
    error_message = "oauth2_providers: got ${join(", ", try([for name, provider in var.oauth2_providers : "${name} of ${provider.vendor}" if !(provider.private_endpoint == null ? true : (provider.private_endpoint.managed == null) != (provider.private_endpoint.resource_configuration_id == null))], []))}. Expected in private_endpoint either managed or resource_configuration_id. Set one and omit the other."
  }

  validation {
    condition     = length(setintersection(keys(var.api_key_providers), keys(var.oauth2_providers))) == 0
    error_message = "oauth2_providers: got ${join(", ", setintersection(keys(var.api_key_providers), keys(var.oauth2_providers)))} in api_key_providers too. Expected names that api_key_providers does not have, because outputs are keyed by them. Rename one."
  }
}

variable "workload_identities" {
  description = <<-EOT
    Workload identities for agents outside AgentCore Runtime, keyed by name. AgentCore creates and deletes the identities of runtimes and gateways itself.
    - `allowed_resource_oauth2_return_urls`: URLs to which users return after they have consented.
  EOT
  type = map(object({
    allowed_resource_oauth2_return_urls = optional(set(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for key in keys(var.workload_identities) : can(regex(local.patterns.workload_identity_key, key))])
    error_message = "workload_identities: got ${join(", ", [for key in keys(var.workload_identities) : jsonencode(key) if !can(regex(local.patterns.workload_identity_key, key))])}. Expected keys of 3 to 255 letters, digits, or . _ -."
  }

  validation {
    condition = alltrue([
      for item in var.workload_identities :
      try(
        alltrue([
          for inner in item.allowed_resource_oauth2_return_urls :
          can(regex(local.patterns.allowed_resource_oauth2_return_url, inner))
        ]),
        false
      )
    ])
    error_message = "workload_identities: got ${join(", ", flatten([for key, item in var.workload_identities : try([for inner in item.allowed_resource_oauth2_return_urls : "${key}.allowed_resource_oauth2_return_urls ${jsonencode(inner)}" if !can(regex(local.patterns.allowed_resource_oauth2_return_url, inner))], [])]))}. Expected a URL without spaces. Pass the URL with its scheme."
  }
}

variable "agent_names" {
  description = "Names of the AgentCore runtimes that use the providers: the input `name` of the runtime modules. `agent_statements` allows the workload identities of these agents, and of no others."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for item in var.agent_names : can(regex(local.patterns.agent_name, item))])
    error_message = "agent_names: got ${join(", ", [for index, item in var.agent_names : "[${index}] ${jsonencode(item)}" if !can(regex(local.patterns.agent_name, item))])}. Expected a letter, then up to 47 letters, digits, hyphens, or underscores."
  }
}

variable "tags" {
  description = "Tags to apply to the credential providers. Workload identities get none."
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
    oauth2_provider_key                = "^[a-zA-Z0-9\\-_]{1,128}$"
    secret_arn                         = "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\\w/+=.@-]+-[a-zA-Z0-9]{6}$"
    discovery_url                      = "^https://[^\\s?#]+/\\.well-known/(openid-configuration|oauth-authorization-server)(/[^\\s?#]+)?$"
    issuer                             = "^https://[^\\s]+$"
    vpc_id                             = "^vpc-[0-9a-z]{8,17}$"
    subnet_id                          = "^subnet-[0-9a-z]{8,17}$"
    security_group_id                  = "^sg-[0-9a-z]{8,17}$"
    resource_configuration_id          = "^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration/rcfg-[0-9a-z]{17})$"
    private_endpoint_override_key      = "^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$"
    workload_identity_key              = "^[A-Za-z0-9_.-]{3,255}$"
    allowed_resource_oauth2_return_url = "^\\w+:(/?/?)[^\\s]+$"
    agent_name                         = "^[a-zA-Z][a-zA-Z0-9_-]{0,47}$"
    tag_key                            = "^[a-zA-Z0-9\\s._:/=+@-]{1,128}$"
  }
}
