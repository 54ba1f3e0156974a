provider "aws" {
  region = "us-east-1"
}

# What agents are told is kept for 30 days. What AgentCore learns of it about each user stays.
module "research_memory" {
  source = "../.."

  name = "research-memory"

  strategies = {
    preferences = { type = "USER_PREFERENCE", namespace_template = "/preferences/{actorId}/" }
  }
}
