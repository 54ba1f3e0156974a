# In the manner of published modules for AgentCore: everything from one map, with dynamic blocks.
resource "aws_iam_role" "runtime" {
  for_each = { for name, runtime in var.runtimes : name => runtime if var.create_role && runtime.role_arn == null }

  name = "${each.key}-runtime"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
    }]
  })
}

resource "aws_bedrockagentcore_agent_runtime" "this" {
  for_each = var.runtimes

  agent_runtime_name = each.key
  description        = each.value.description
  role_arn           = coalesce(each.value.role_arn, try(aws_iam_role.runtime[each.key].arn, null))

  agent_runtime_artifact {
    container_configuration {
      container_uri = each.value.container_uri
    }
  }

  dynamic "authorizer_configuration" {
    for_each = each.value.authorizer != null ? [each.value.authorizer] : []
    content {
      custom_jwt_authorizer {
        discovery_url    = authorizer_configuration.value.discovery_url
        allowed_audience = authorizer_configuration.value.audience
        allowed_clients  = authorizer_configuration.value.clients
      }
    }
  }

  network_configuration {
    network_mode = each.value.network_mode

    dynamic "network_mode_config" {
      for_each = each.value.network_mode == "VPC" ? [1] : []
      content {
        subnets         = each.value.subnets
        security_groups = each.value.security_groups
      }
    }
  }
}

resource "aws_bedrockagentcore_agent_runtime_endpoint" "this" {
  for_each = merge([
    for runtime, value in var.runtimes : {
      for endpoint, version in value.endpoints : "${runtime}/${endpoint}" => {
        runtime = runtime, name = endpoint, version = version
      }
    }
  ]...)

  name                  = each.value.name
  agent_runtime_id      = aws_bedrockagentcore_agent_runtime.this[each.value.runtime].agent_runtime_id
  agent_runtime_version = each.value.version
}

output "runtime_arns" {
  value = { for name, runtime in aws_bedrockagentcore_agent_runtime.this : name => runtime.agent_runtime_arn }
}
