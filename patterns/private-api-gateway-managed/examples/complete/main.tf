locals {
  region = "us-east-1"
}

provider "aws" {
  region = local.region

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# What agents call. Callers sign with SigV4; the role of the gateway gets what each target needs.
module "gateway" {
  source = "../../../gateway"

  name = "tools"
}

# A private API, associated with the endpoint so that its endpoint_host resolves. The module's endpoint is there before it.
resource "aws_api_gateway_rest_api" "orders" {
  # checkov:skip=CKV_AWS_237:nothing here replaces it, and the endpoint policy names its id
  name              = "orders"
  put_rest_api_mode = "merge" # what a new body does not say stays: the policy, the endpoint

  endpoint_configuration {
    types            = ["PRIVATE"]
    vpc_endpoint_ids = [module.orders.execute_api_endpoint_id]
  }

  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "orders", version = "1" }
    paths = {
      "/orders" = {
        get = {
          operationId              = "listOrders"
          x-amazon-apigateway-auth = { type = "AWS_IAM" }
          responses                = { "200" = { description = "The orders, newest first." } }
          x-amazon-apigateway-integration = {
            type             = "mock"
            requestTemplates = { "application/json" = "{\"statusCode\": 200}" }
            responses        = { default = { statusCode = "200" } }
          }
        }
      }
    }
  })
}

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  policy      = module.orders.api_resource_policy
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id

  # A change of the policy takes effect with a deployment.
  triggers = {
    body   = sha256(aws_api_gateway_rest_api.orders.body)
    policy = module.orders.redeploy_trigger
  }

  lifecycle {
    create_before_destroy = true
  }

  # A private API without a policy cannot be deployed.
  depends_on = [aws_api_gateway_rest_api_policy.orders]
}

resource "aws_api_gateway_stage" "orders" {
  # checkov:skip=CKV_AWS_76:logs of API Gateway are set up once for an account, apart from this example
  # checkov:skip=CKV2_AWS_4:logs of API Gateway are set up once for an account, apart from this example
  # checkov:skip=CKV_AWS_120:an agent asks for what is true now
  # checkov:skip=CKV2_AWS_51:there is no backend that would ask for a certificate
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  deployment_id        = aws_api_gateway_deployment.orders.id
  stage_name           = "prod"
  xray_tracing_enabled = true
}

# What the stage offers, as API Gateway says it.
data "aws_api_gateway_export" "orders" {
  rest_api_id = aws_api_gateway_stage.orders.rest_api_id
  stage_name  = aws_api_gateway_stage.orders.stage_name
  export_type = "oas30"
  accepts     = "application/json"

  # Where a new deployment is planned, the export of the old one is not what is wanted.
  depends_on = [aws_api_gateway_stage.orders]
}

module "orders" {
  source = "../.."

  name                    = "orders"
  description             = "Orders of customers, read only"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  region                 = local.region
  rest_api_execution_arn = aws_api_gateway_rest_api.orders.execution_arn
  stage_name             = aws_api_gateway_stage.orders.stage_name # makes the target wait for the stage
  addressing             = "endpoint_host"
  openapi                = data.aws_api_gateway_export.orders.body

  vpc_id     = var.vpc_id
  subnet_ids = var.subnet_ids

  allowed_request_headers = ["X-Trace-Id"]

  tags = { Stage = "prod" }
}
