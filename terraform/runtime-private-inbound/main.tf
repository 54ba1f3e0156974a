# Generated from patterns/runtime-private-inbound. Change it there and run `npm run synth`: edits here are reported, not kept.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id

  # The name of a runtime takes no hyphens.
  runtime_name = replace(var.name, "-", "_")

  # Depends on code only: the image can be unknown at plan, and the number of blocks must be known.
  uses_code = var.code != null

  # Step by step: of an object with an unknown part, try would be unknown as a whole.
  managed_provider = (
    var.jwt_authorizer == null ? null :
    var.jwt_authorizer.private_endpoint == null ? null :
    var.jwt_authorizer.private_endpoint.managed
  )
}

data "aws_subnets" "identity_provider" {
  count = local.managed_provider == null ? 0 : 1

  filter {
    name   = "subnet-id"
    values = local.managed_provider.subnet_ids
  }

  filter {
    name   = "vpc-id"
    values = [local.managed_provider.vpc_id]
  }

  filter {
    name   = "owner-id"
    values = [local.account_id]
  }

  lifecycle {
    # VPC Lattice does not find subnets that another account shares, and reports it only when it is used.
    postcondition {
      condition     = length(setsubtract(local.managed_provider.subnet_ids, self.ids)) == 0
      error_message = "jwt_authorizer.private_endpoint.managed.subnet_ids: found no ${join(", ", setsubtract(local.managed_provider.subnet_ids, self.ids))} in ${local.managed_provider.vpc_id} that account ${local.account_id} owns. Expected subnets of that VPC, owned by this account. Pass such subnets, or resource_configuration_id of a resource that the owner of the VPC shares."
    }
  }
}

resource "aws_bedrockagentcore_agent_runtime" "this" {
  agent_runtime_name = local.runtime_name
  description        = var.description
  role_arn           = local.execution_role_arn

  dynamic "agent_runtime_artifact" {
    for_each = local.uses_code ? [] : [var.container_image]

    content {
      container_configuration {
        container_uri = agent_runtime_artifact.value
      }
    }
  }

  dynamic "agent_runtime_artifact" {
    for_each = var.code[*]

    content {
      code_configuration {
        runtime     = agent_runtime_artifact.value.runtime
        entry_point = agent_runtime_artifact.value.entry_point

        code {
          s3 {
            bucket     = agent_runtime_artifact.value.s3_bucket
            prefix     = agent_runtime_artifact.value.s3_prefix
            version_id = agent_runtime_artifact.value.s3_version_id
          }
        }
      }
    }
  }

  network_configuration {
    network_mode = "VPC"

    network_mode_config {
      subnets         = var.subnet_ids
      security_groups = local.security_group_ids
    }
  }

  protocol_configuration {
    server_protocol = var.server_protocol
  }

  # Both or neither: the provider fails on one of the two.
  lifecycle_configuration = [{
    idle_runtime_session_timeout = var.idle_session_timeout_seconds
    max_lifetime                 = var.max_session_lifetime_seconds
  }]

  # Callers bring a token when this block is there, and sign with SigV4 when it is not. A runtime takes one kind only.
  dynamic "authorizer_configuration" {
    for_each = var.jwt_authorizer[*]

    content {
      custom_jwt_authorizer {
        discovery_url    = authorizer_configuration.value.discovery_url
        allowed_audience = authorizer_configuration.value.allowed_audience
        allowed_clients  = authorizer_configuration.value.allowed_clients
        allowed_scopes   = authorizer_configuration.value.allowed_scopes

        dynamic "custom_claim" {
          for_each = coalesce(authorizer_configuration.value.custom_claims, {})

          content {
            inbound_token_claim_name       = custom_claim.key
            inbound_token_claim_value_type = custom_claim.value.operator == "EQUALS" ? "STRING" : "STRING_ARRAY"

            authorizing_claim_match_value {
              claim_match_operator = custom_claim.value.operator

              claim_match_value {
                match_value_string      = custom_claim.value.operator == "CONTAINS_ANY" ? null : custom_claim.value.values[0]
                match_value_string_list = custom_claim.value.operator == "CONTAINS_ANY" ? custom_claim.value.values : null
              }
            }
          }
        }

        dynamic "private_endpoint" {
          for_each = authorizer_configuration.value.private_endpoint[*]

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
        dynamic "private_endpoint_overrides" {
          for_each = authorizer_configuration.value.private_endpoint_overrides

          content {
            domain = private_endpoint_overrides.key

            private_endpoint {
              self_managed_lattice_resource {
                resource_configuration_identifier = private_endpoint_overrides.value
              }
            }
          }
        }
      }
    }
  }

  dynamic "request_header_configuration" {
    for_each = length(var.request_header_allowlist) > 0 ? [var.request_header_allowlist] : []

    content {
      request_header_allowlist = request_header_configuration.value
    }
  }

  dynamic "filesystem_configuration" {
    for_each = var.session_storage_mount_path[*]

    content {
      session_storage {
        mount_path = filesystem_configuration.value
      }
    }
  }

  dynamic "filesystem_configuration" {
    for_each = var.efs_mounts

    content {
      efs_access_point {
        access_point_arn = filesystem_configuration.value.access_point_arn
        mount_path       = filesystem_configuration.value.mount_path
      }
    }
  }

  dynamic "filesystem_configuration" {
    for_each = var.s3_files_mounts

    content {
      s3_files_access_point {
        access_point_arn = filesystem_configuration.value.access_point_arn
        mount_path       = filesystem_configuration.value.mount_path
      }
    }
  }

  # The service answers null for an empty map, and the provider then fails the apply. Tags too.
  environment_variables = length(var.environment_variables) > 0 ? var.environment_variables : null

  tags = length(var.tags) > 0 ? var.tags : null

  lifecycle {
    precondition {
      condition     = length(distinct(data.aws_subnet.this[*].availability_zone_id)) >= var.minimum_zones
      error_message = "subnet_ids: got ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones. Expected at least ${var.minimum_zones}. Add a subnet in another zone, or lower minimum_zones."
    }

    precondition {
      condition = alltrue([
        for endpoint in data.aws_vpc_endpoint.s3 :
        endswith(endpoint.service_name, ".s3") && endpoint.vpc_endpoint_type == "Gateway" && endpoint.vpc_id == var.vpc_id
      ])
      error_message = "s3_gateway_endpoint_id: ${join(", ", [for endpoint in data.aws_vpc_endpoint.s3 : "${endpoint.id} is a ${endpoint.vpc_endpoint_type} endpoint of ${endpoint.service_name} in ${endpoint.vpc_id}"])}. Expected the Gateway endpoint of S3 in the VPC that vpc_id names. Pass the ID of that endpoint."
    }

    precondition {
      condition     = length(local.subnets_without_s3) == 0
      error_message = "subnet_ids: no path to S3, which stores image layers and code, from ${join(", ", local.subnets_without_s3)}. Expected a route to the S3 gateway endpoint, or a default route, in each table. Add the table to the S3 gateway endpoint and set s3_gateway_endpoint_id, or route 0.0.0.0/0 to a NAT gateway, firewall, or transit gateway and allow egress to S3."
    }

    precondition {
      condition = alltrue([
        for endpoint in data.aws_vpc_endpoint.data_plane :
        endswith(endpoint.service_name, ".bedrock-agentcore") && endpoint.vpc_id == var.vpc_id
      ])
      error_message = "data_plane_endpoint_id: ${join(", ", [for endpoint in data.aws_vpc_endpoint.data_plane : "${endpoint.id} is an endpoint of ${endpoint.service_name} in ${endpoint.vpc_id}"])}. Expected com.amazonaws.${local.region}.bedrock-agentcore in ${var.vpc_id}. Pass the ID of that endpoint, or let the module create one."
    }

    # AWS checks the length of a policy when the runtime already exists, and without its policy it would be open.
    precondition {
      condition     = length(local.longest_resource_policy) <= 20480
      error_message = "The resource policy of ${var.name} has ${length(local.longest_resource_policy)} characters, with ${length(local.admitted_principal_arns)} callers. Expected at most 20480, the limit of AWS. Name fewer callers: let several of them assume one role, and name that role."
    }
  }

  # The service assumes the role, and pulls the image or code through the network, while it creates the runtime: both
  # must be ready, and the network found good, before.
  depends_on = [
    aws_iam_role_policy.execution,
    aws_vpc_security_group_egress_rule.security_groups,
    aws_vpc_security_group_ingress_rule.targets,
    aws_vpc_security_group_egress_rule.networks,
    aws_vpc_security_group_egress_rule.s3,
    aws_vpc_security_group_egress_rule.prefix_lists,
    aws_vpc_endpoint.data_plane,
    aws_vpc_security_group_ingress_rule.agent,
    aws_vpc_security_group_egress_rule.data_plane,
    data.aws_vpc_endpoint.data_plane,
    data.aws_vpc.this,
    data.aws_subnet.this,
    data.aws_route_table.effective,
    data.aws_vpc_endpoint.s3,
    data.aws_security_group.given,
    data.aws_subnets.identity_provider,
  ]
}

# AgentCore creates DEFAULT, which always uses the newest version. These endpoints do too, unless a version is pinned.
resource "aws_bedrockagentcore_agent_runtime_endpoint" "this" {
  for_each = var.named_endpoints

  name                  = each.key
  agent_runtime_id      = aws_bedrockagentcore_agent_runtime.this.agent_runtime_id
  agent_runtime_version = coalesce(each.value.version, aws_bedrockagentcore_agent_runtime.this.agent_runtime_version)
  description           = each.value.description

  tags = length(var.tags) > 0 ? var.tags : null
}

locals {
  # DEFAULT has no resource, so the module composes its ARN, as the API model documents it.
  endpoint_arns = merge(
    {
      DEFAULT = "${aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn}/runtime-endpoint/DEFAULT"
    },
    { for name, endpoint in aws_bedrockagentcore_agent_runtime_endpoint.this : name => endpoint.agent_runtime_endpoint_arn },
  )
}
