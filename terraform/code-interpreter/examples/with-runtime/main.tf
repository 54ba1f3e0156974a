# Generated from modules/code-interpreter/examples/with-runtime/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# Code reads the input of the team and writes its results, with a role of its own: the agent has no permission for the bucket.
module "code" {
  source = "../.."

  name = "research-code"

  s3_access = {
    input  = { bucket = "research-data", prefix = "input/" }
    output = { bucket = "research-data", prefix = "output/", access = ["write"] }
  }
}

# No change of the agent's code when the code interpreter is replaced: its ID comes from the module.
module "research_agent" {
  source = "../../../runtime-public"

  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"

  further_statements    = module.code.agent_statements
  environment_variables = { CODE_INTERPRETER_ID = module.code.code_interpreter_id }
}
