# What runs in the VPC of private-agent.yaml. Put it beside the root: research/services.tf.

# The private REST API of the orders. Its policy admits the endpoint of module.orders, and that endpoint admits this API.
resource "aws_api_gateway_rest_api" "orders" {
  name              = "orders"
  put_rest_api_mode = "merge"

  endpoint_configuration {
    types            = ["PRIVATE"]
    vpc_endpoint_ids = [module.orders.execute_api_endpoint_id]
  }

  body = local.orders_openapi
}

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  policy      = module.orders.api_resource_policy
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  triggers    = { policy = module.orders.redeploy_trigger, body = sha256(local.orders_openapi) }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [aws_api_gateway_rest_api_policy.orders]
}

resource "aws_api_gateway_stage" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "prod"
}

# The identity provider stands behind a load balancer in the same VPC. AgentCore reaches it through interfaces in this group.
resource "aws_security_group" "login" {
  name        = "login-from-agentcore"
  description = "AgentCore to the identity provider"
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "login" {
  security_group_id            = aws_security_group.login.id
  description                  = "HTTPS to the identity provider"
  referenced_security_group_id = aws_security_group.login_load_balancer.id
  from_port                    = 443
  to_port                      = 443
  ip_protocol                  = "tcp"
}

resource "aws_security_group" "login_load_balancer" {
  name        = "login-load-balancer"
  description = "Load balancer of the identity provider"
  vpc_id      = module.network.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "login" {
  security_group_id            = aws_security_group.login_load_balancer.id
  description                  = "HTTPS from AgentCore"
  referenced_security_group_id = aws_security_group.login.id
  from_port                    = 443
  to_port                      = 443
  ip_protocol                  = "tcp"
}

resource "aws_lb" "login" {
  name               = "login"
  internal           = true
  load_balancer_type = "application"
  subnets            = module.network.subnet_ids
  security_groups    = [aws_security_group.login_load_balancer.id]
}

locals {
  login = {
    vpc_id             = module.network.vpc_id
    subnet_ids         = module.network.subnet_ids
    security_group_ids = [aws_security_group.login.id]
    routing_domain     = aws_lb.login.dns_name
  }

  orders_api_arn = aws_api_gateway_rest_api.orders.execution_arn
  orders_openapi = jsonencode({
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
