# Generated from modules/code-interpreter/examples/basic/main.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

provider "aws" {
  region = "us-east-1"
}

# Code that calculates: it has no network, no role, and no credentials.
module "code" {
  source = "../.."

  name = "research-code"
}
