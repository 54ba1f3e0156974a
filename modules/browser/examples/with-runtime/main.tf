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

# The browser opens pages of the intranet. Its network interfaces need no rule for the agent: the agent drives it through
# the data plane of AgentCore.
module "research_browser" {
  source = "../.."

  name       = "research-browser"
  vpc_id     = module.network.vpc_id
  subnet_ids = module.network.subnet_ids

  egress_to_networks = {
    intranet = { cidr_block = "10.1.0.0/16", port = 443 }
  }

  root_certificate_secret_arns = [var.root_certificate_secret_arn]
}

# No change of the agent's code when the browser is replaced: its ID comes from the module.
module "research_agent" {
  source = "../../../runtime-public"

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  further_statements    = module.research_browser.agent_statements
  environment_variables = { BROWSER_ID = module.research_browser.browser_id }
}
