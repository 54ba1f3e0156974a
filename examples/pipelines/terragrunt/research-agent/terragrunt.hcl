include "root" {
  path = find_in_parent_folders("root.hcl")
}

terraform {
  source = "git::https://git.example.com/platform/agentcore-connectivity.git//terraform/runtime-vpc-egress?ref=v0.1.0"
}

inputs = {
  name                   = "research-agent"
  container_image        = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  vpc_id                 = "vpc-0123456789abcdef0"
  subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  s3_gateway_endpoint_id = "vpce-0123456789abcdef0"

  egress_to_security_groups = {
    endpoints = {
      security_group_id = "sg-0123456789abcdef1"
      port              = 443
    }
  }
}
