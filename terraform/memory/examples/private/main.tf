# Generated from modules/memory/examples/private/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# Taken from a registry, each source is the module's address there, with a version.
module "network" {
  source = "../../../network"

  name       = "agents"
  cidr_block = "10.20.0.0/18"
  zone_ids   = ["use1-az1", "use1-az2"]
}

# The way of the agent to the memory, to its image, and to its logs. The endpoint admits this memory alone.
module "endpoints" {
  source = "../../../vpc-endpoints"

  name                  = "agents"
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
  route_table_ids       = module.network.route_table_ids

  needs           = ["image", "memory"]
  repository_arns = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
  memory_arns     = [module.research_memory.memory_arn]
  agent_role_arns = { research-agent = module.research_agent.execution_role_arn }
}

# The other half: whatever identity policies say, only the role of the agent reads and writes, and only through the endpoint.
# Only the role that applies this configuration can delete the memory.
module "research_memory" {
  source = "../.."

  name = "research-memory"

  strategies = {
    preferences = { type = "USER_PREFERENCE", namespace_template = "/preferences/{actorId}/" }
  }

  use_resource_policy     = true
  agent_role_arns         = { research-agent = module.research_agent.execution_role_arn }
  source_vpc_endpoint_ids = [module.endpoints.data_plane_endpoint_id]
  administrator_arns      = [var.deployer_role_arn]
}

# The agent starts when the memory is restricted, because its ID waits for the policy.
module "research_agent" {
  source = "../../../runtime-vpc-egress"

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id          = module.network.vpc_id
  subnet_ids      = module.network.subnet_ids

  egress_to_security_groups = {
    endpoints = { security_group_id = module.endpoints.endpoint_security_group_id, port = 443 }
  }
  s3_gateway_endpoint_id = module.endpoints.s3_gateway_endpoint_id

  further_statements    = module.research_memory.agent_statements
  environment_variables = { MEMORY_ID = module.research_memory.memory_id }
}
