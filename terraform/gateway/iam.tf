# Generated from modules/gateway. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  service_role_arn    = var.create_service_role ? one(aws_iam_role.service[*].arn) : var.service_role_arn
  service_role_name   = var.create_service_role ? one(aws_iam_role.service[*].name) : reverse(split("/", var.service_role_arn))[0]
  invoked_lambda_arns = distinct(concat(values(var.lambda_target_arns), values(var.interceptors)[*].lambda_arn))

  # IAM refuses a policy without statements. The condition uses only values that are known at plan.
  role_needs_policy = (
    length(var.lambda_target_arns) + length(var.interceptors) + length(var.agent_runtime_arns) > 0 ||
    var.policy_engine != null ||
    var.use_kms_key
  )
}

resource "aws_iam_role" "service" {
  count = var.create_service_role ? 1 : 0

  name = var.service_role_name

  # A prefix may have 38 characters.
  name_prefix = var.service_role_name == null ? "${substr(var.name, 0, 37)}-" : null

  description          = "What the gateway ${var.name} may do"
  permissions_boundary = var.permissions_boundary_arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "sts:AssumeRole"
      # Only for this gateway: this prevents the confused deputy problem. By its name, because its ID exists
      # after the role.
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-*"
        }
      }
    }]
  })

  tags = var.tags
}

resource "aws_iam_role_policy" "service" {
  count = var.create_service_role && local.role_needs_policy ? 1 : 0

  name = "gateway"
  role = aws_iam_role.service[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      length(local.invoked_lambda_arns) > 0 ? [{
        Sid      = "InvokeFunctions"
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = local.invoked_lambda_arns
      }] : [],
      length(var.agent_runtime_arns) > 0 ? [{
        Sid      = "InvokeAgents"
        Effect   = "Allow"
        Action   = "bedrock-agentcore:InvokeAgentRuntime"
        Resource = values(var.agent_runtime_arns)
      }] : [],
      var.policy_engine != null ? [{
        Sid    = "AskPolicyEngine"
        Effect = "Allow"
        Action = [
          "bedrock-agentcore:AuthorizeAction",
          "bedrock-agentcore:GetPolicyEngine",
          "bedrock-agentcore:PartiallyAuthorizeActions",
        ]
        Resource = var.policy_engine.arn
      }] : [],
      # By name: the gateway waits for this policy, so the policy cannot wait for the gateway's ARN.
      var.policy_engine != null ? [{
        Sid      = "AskAboutThisGateway"
        Effect   = "Allow"
        Action   = ["bedrock-agentcore:AuthorizeAction", "bedrock-agentcore:PartiallyAuthorizeActions"]
        Resource = "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-*"
      }] : [],
      # AgentCore checks this when the policy engine is attached. The resource is in no AWS document; its
      # form is that of the error message.
      var.policy_engine != null ? [{
        Sid      = "CheckPolicyEngine"
        Effect   = "Allow"
        Action   = "bedrock-agentcore:CheckAuthorizePermissions"
        Resource = "${replace(var.policy_engine.arn, ":policy-engine/", ":policy-engines/")}/target-resource/arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-*"
      }] : [],
      # Narrowed by the key alone: reports differ on whether a gateway can be created with kms:ViaService
      # and an encryption context.
      var.use_kms_key ? [{
        Sid      = "UseKey"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
        Resource = var.kms_key_arn
      }] : [],
      # Grants for AWS services only: the role cannot hand the key to another principal.
      var.use_kms_key ? [{
        Sid       = "LetServiceUseKey"
        Effect    = "Allow"
        Action    = "kms:CreateGrant"
        Resource  = var.kms_key_arn
        Condition = { Bool = { "kms:GrantIsForAWSResource" = "true" } }
      }] : [],
    )
  })

  lifecycle {
    postcondition {
      condition     = length(self.policy) <= 10240
      error_message = "The policy of the service role of ${var.name} has ${length(self.policy)} characters. Expected at most 10240, the limit of AWS. Name fewer Lambda functions or agents."
    }
  }
}
