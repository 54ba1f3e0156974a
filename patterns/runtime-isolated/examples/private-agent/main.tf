# An agent with every component of AgentCore, and no path to the internet. Taken from a registry, each source is the module's address
# there, with a version.
provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}

# A VPC without a gateway of any kind.
module "network" {
  source = "../../../network"

  name       = "research"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

# Apart from the agent, because a VPC has one endpoint of each private name: the resource policies of the memory and the gateway name
# these endpoints, further agents can use them, and they stay when the agent is replaced.
module "endpoints" {
  source = "../../../vpc-endpoints"

  name                  = "research"
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  route_table_ids       = module.network.route_table_ids

  needs                    = ["image", "data_plane", "models", "memory", "browser", "code_interpreter", "identity", "gateway", "traces"]
  repository_arns          = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  model_arns               = [local.model_arn]
  memory_arns              = [module.memory.memory_arn]
  browser_arns             = [module.browser.browser_arn]
  code_interpreter_arns    = [module.code.code_interpreter_arn]
  credential_provider_arns = module.identity.credential_provider_arns
  gateway_arns             = [module.gateway.gateway_arn]

  agent_role_arns       = { research-agent = module.research_agent.execution_role_arn }
  caller_principal_arns = [var.front_end_role_arn]
  caller_networks       = { vpc = "10.20.0.0/18" }
}

locals {
  model_arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
}

module "research_agent" {
  source = "../.."

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  vpc_id                     = module.network.vpc_id
  subnet_ids_by_zone_id      = module.network.subnet_ids_by_zone_id
  internet_egress            = module.network.internet_egress
  endpoint_ids               = module.endpoints.endpoint_ids
  endpoint_security_group_id = module.endpoints.endpoint_security_group_id

  caller_principal_arns = [var.front_end_role_arn]

  needs                    = ["models", "memory", "browser", "code_interpreter", "identity", "gateway", "traces"]
  model_arns               = [local.model_arn]
  memory_arns              = [module.memory.memory_arn]
  browser_arns             = [module.browser.browser_arn]
  code_interpreter_arns    = [module.code.code_interpreter_arn]
  credential_provider_arns = module.identity.credential_provider_arns
  gateway_arns             = [module.gateway.gateway_arn]

  further_statements = concat(
    module.browser.agent_statements,
    module.code.agent_statements,
    module.identity.agent_statements,
    module.memory.agent_statements,
  )

  environment_variables = {
    BROWSER_ID          = module.browser.browser_id
    CODE_INTERPRETER_ID = module.code.code_interpreter_id
    GATEWAY_URL         = module.gateway.gateway_url
    MEMORY_ID           = module.memory.memory_id
  }
}

# Only the role of the agent reads and writes it, and only through the endpoint.
module "memory" {
  source = "../../../memory"

  name = "research-memory"

  strategies = {
    preferences = { type = "USER_PREFERENCE", namespace_template = "/preferences/{actorId}/" }
  }

  use_resource_policy     = true
  agent_role_arns         = { research-agent = module.research_agent.execution_role_arn }
  source_vpc_endpoint_ids = [module.endpoints.data_plane_endpoint_id]
  administrator_arns      = [var.deployer_role_arn]
}

# It opens the pages of the orders service, and no other.
module "browser" {
  source = "../../../browser"

  name       = "research-browser"
  vpc_id     = module.network.vpc_id
  subnet_ids = module.network.subnet_ids

  egress_to_security_groups = {
    orders = { security_group_id = module.orders.load_balancer_security_group_id, port = 443 }
  }
}

# Code of the model reaches the orders service, and nothing else.
module "code" {
  source = "../../../code-interpreter"

  name         = "research-code"
  network_mode = "VPC"
  vpc_id       = module.network.vpc_id
  subnet_ids   = module.network.subnet_ids

  egress_to_security_groups = {
    orders = { security_group_id = module.orders.load_balancer_security_group_id, port = 443 }
  }
}

# AgentCore calls the identity provider through interfaces in the VPC.
module "identity" {
  source = "../../../identity"

  oauth2_providers = {
    login = {
      vendor        = "CustomOauth2"
      client_id     = "research-agent"
      secret_arn    = var.login_secret_arn
      json_key      = "client_secret"
      discovery_url = "https://login.internal.example.com/.well-known/openid-configuration"

      private_endpoint = {
        managed = {
          vpc_id             = module.network.vpc_id
          subnet_ids         = module.network.subnet_ids
          security_group_ids = [aws_security_group.login.id]
          routing_domain     = var.login_load_balancer_dns_name
        }
      }
    }
  }

  agent_names = ["research-agent"]
}

# What AgentCore reaches in the VPC for identity: HTTPS, and nothing else.
resource "aws_security_group" "login" {
  # checkov:skip=CKV2_AWS_5:AgentCore attaches it to the resource gateway that it creates

  name_prefix = "login-from-agentcore-"
  description = "AgentCore to the identity provider"
  vpc_id      = module.network.vpc_id

  tags = { Name = "login-from-agentcore" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "login" {
  security_group_id = aws_security_group.login.id
  description       = "HTTPS to the identity provider"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.20.0.0/18"

  tags = { Name = "login" }
}

# Only the role of the agent can call it, and only through the endpoint. The deployer is exempt, because AgentCore checks its policies
# with calls to the gateway.
module "gateway" {
  source = "../../../gateway"

  name = "research-tools"

  policy_engine = { arn = module.policy_engine.policy_engine_arn, mode = "ENFORCE" }

  use_resource_policy           = true
  caller_principal_arns         = [module.research_agent.execution_role_arn]
  source_vpc_endpoint_ids       = [module.endpoints.endpoint_ids["bedrock-agentcore.gateway"]]
  network_exempt_principal_arns = [var.deployer_role_arn]
}

module "orders" {
  source = "../../../private-rest-api-managed"

  name                    = "orders"
  gateway_id              = module.gateway.gateway_id
  gateway_role_name       = module.gateway.gateway_role_name
  private_targets_allowed = module.gateway.private_targets_allowed

  openapi = file("${path.module}/orders.yaml")

  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.subnet_ids
  host_name           = "orders.example.com"
  certificate_arn     = var.certificate_arn
  certificate_domains = ["orders.example.com"]
  hosted_zone_id      = aws_route53_zone.private.zone_id

  backend_security_group_ids = { orders = aws_security_group.orders.id }
}

# The agent's browser and code use the same name as the gateway does.
resource "aws_route53_zone" "private" {
  name = "example.com"

  vpc {
    vpc_id = module.network.vpc_id
  }
}

resource "aws_security_group" "orders" {
  # checkov:skip=CKV2_AWS_5:the tasks that wear it are not part of the example

  name_prefix = "orders-"
  description = "Tasks of the orders"
  vpc_id      = module.network.vpc_id

  tags = { Name = "orders" }

  lifecycle {
    create_before_destroy = true
  }
}

# Everything that no policy permits is denied.
module "policy_engine" {
  source = "../../../policy-engine"

  name        = "research"
  gateway_arn = module.gateway.gateway_arn
  target_ids  = { orders = module.orders.target_id }

  policies = {
    look_up_orders = {
      description = "The agent reads orders"
      statement   = file("${path.module}/policies/look_up_orders.cedar")
    }
  }
}

# AWS delivers the logs without crossing the network.
module "observability" {
  source = "../../../observability"

  name = "research"

  resources = {
    agent  = { arn = module.research_agent.agent_runtime_arn, kind = "runtime", log_types = ["APPLICATION_LOGS"] }
    tools  = { arn = module.gateway.gateway_arn, kind = "gateway", log_types = ["APPLICATION_LOGS"] }
    memory = { arn = module.memory.memory_arn, kind = "memory", log_types = [] }
  }

  alarms = {
    agent-errors = { metric = "SystemErrors", resource = "agent" }
    denied-calls = { metric = "DenyDecisions", dimensions = { Mode = "ENFORCE" } }
  }
  alarm_actions = [var.on_call_topic_arn]
}
