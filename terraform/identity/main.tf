# Generated from modules/identity. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id
}

resource "aws_bedrockagentcore_workload_identity" "this" {
  for_each = var.workload_identities

  name                                = each.key
  allowed_resource_oauth2_return_urls = length(each.value.allowed_resource_oauth2_return_urls) > 0 ? each.value.allowed_resource_oauth2_return_urls : null
}

resource "aws_bedrockagentcore_api_key_credential_provider" "this" {
  for_each = var.api_key_providers

  name                  = each.key
  api_key_secret_source = "EXTERNAL"

  api_key_secret_config {
    secret_id = each.value.secret_arn
    json_key  = each.value.json_key
  }

  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    precondition {
      condition     = split(":", each.value.secret_arn)[3] == local.region
      error_message = "api_key_providers[\"${each.key}\"].secret_arn: got ${each.value.secret_arn}. Expected a secret of ${local.region}, the region of the provider. Replicate the secret to that region, and pass the ARN of the replica."
    }
  }
}

locals {
  # Keyed by names that the user chose, so that the lookups are known while IDs are not.
  managed_providers = {
    for name, provider in var.oauth2_providers : name => provider.private_endpoint.managed
    if provider.private_endpoint == null ? false : provider.private_endpoint.managed != null
  }
}

data "aws_subnets" "identity_provider" {
  for_each = local.managed_providers

  filter {
    name   = "subnet-id"
    values = each.value.subnet_ids
  }

  filter {
    name   = "vpc-id"
    values = [each.value.vpc_id]
  }

  filter {
    name   = "owner-id"
    values = [local.account_id]
  }

  lifecycle {
    # VPC Lattice does not find subnets that another account shares, and reports it only when it is used.
    postcondition {
      condition     = length(setsubtract(each.value.subnet_ids, self.ids)) == 0
      error_message = "oauth2_providers[\"${each.key}\"].private_endpoint.managed.subnet_ids: found no ${join(", ", setsubtract(each.value.subnet_ids, self.ids))} in ${each.value.vpc_id} that account ${local.account_id} owns. Expected subnets of that VPC, owned by this account. Pass such subnets, or resource_configuration_id of a resource that the owner of the VPC shares."
    }
  }
}

# Client secrets stay in Secrets Manager: nothing here has the value of one.
resource "aws_bedrockagentcore_oauth2_credential_provider" "this" {
  for_each = var.oauth2_providers

  name                       = each.key
  credential_provider_vendor = each.value.vendor

  oauth2_provider_config {
    dynamic "atlassian_oauth2_provider_config" {
      for_each = each.value.vendor == "AtlassianOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }

    dynamic "custom_oauth2_provider_config" {
      for_each = each.value.vendor == "CustomOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }

        client_authentication_method = each.value.client_authentication_method

        oauth_discovery {
          discovery_url = each.value.discovery_url

          dynamic "authorization_server_metadata" {
            for_each = each.value.discovery_url == null ? [1] : []

            content {
              issuer                 = each.value.issuer
              authorization_endpoint = each.value.authorization_endpoint
              token_endpoint         = each.value.token_endpoint
            }
          }
        }

        dynamic "private_endpoint" {
          for_each = each.value.private_endpoint[*]

          content {
            dynamic "managed_vpc_resource" {
              for_each = private_endpoint.value.managed[*]

              content {
                vpc_identifier           = managed_vpc_resource.value.vpc_id
                subnet_ids               = managed_vpc_resource.value.subnet_ids
                security_group_ids       = managed_vpc_resource.value.security_group_ids
                endpoint_ip_address_type = managed_vpc_resource.value.endpoint_ip_address_type
                routing_domain           = managed_vpc_resource.value.routing_domain
              }
            }

            # Depends on managed only, because the ID can be unknown at plan.
            dynamic "self_managed_lattice_resource" {
              for_each = private_endpoint.value.managed == null ? [private_endpoint.value.resource_configuration_id] : []

              content {
                resource_configuration_identifier = self_managed_lattice_resource.value
              }
            }
          }
        }

        # The service takes no managed endpoint here.
        dynamic "private_endpoint_override" {
          for_each = each.value.private_endpoint_overrides

          content {
            domain = private_endpoint_override.key

            private_endpoint {
              self_managed_lattice_resource {
                resource_configuration_identifier = private_endpoint_override.value
              }
            }
          }
        }
      }
    }

    dynamic "github_oauth2_provider_config" {
      for_each = each.value.vendor == "GithubOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }

    dynamic "google_oauth2_provider_config" {
      for_each = each.value.vendor == "GoogleOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }

    # All other vendors share one block.
    dynamic "included_oauth2_provider_config" {
      for_each = (
        contains(
          [
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
          each.value.vendor
        ) ? [1] :
        []
      )

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }

        issuer                 = each.value.issuer
        authorization_endpoint = each.value.authorization_endpoint
        token_endpoint         = each.value.token_endpoint
      }
    }

    dynamic "linkedin_oauth2_provider_config" {
      for_each = each.value.vendor == "LinkedinOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }

    dynamic "microsoft_oauth2_provider_config" {
      for_each = each.value.vendor == "MicrosoftOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }

        tenant_id = each.value.tenant_id
      }
    }

    dynamic "salesforce_oauth2_provider_config" {
      for_each = each.value.vendor == "SalesforceOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }

    dynamic "slack_oauth2_provider_config" {
      for_each = each.value.vendor == "SlackOauth2" ? [1] : []

      content {
        client_id            = each.value.client_id
        client_secret_source = "EXTERNAL"

        client_secret_config {
          secret_id = each.value.secret_arn
          json_key  = each.value.json_key
        }
      }
    }
  }

  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    precondition {
      condition     = split(":", each.value.secret_arn)[3] == local.region
      error_message = "oauth2_providers[\"${each.key}\"].secret_arn: got ${each.value.secret_arn}. Expected a secret of ${local.region}, the region of the provider. Replicate the secret to that region, and pass the ARN of the replica."
    }
  }

  # The lookup refuses subnets that the service would not find.
  depends_on = [data.aws_subnets.identity_provider]
}
