# Generated from modules/evaluations. Change it there and run `npm run synth`: edits here are reported, not kept.

terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.53.0, < 7.0.0"
    }
  }
}
