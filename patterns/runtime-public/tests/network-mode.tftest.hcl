variables {
  name            = "research-agent"
  container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
}

run "the_agent_lives_outside_any_vpc" {
  command = plan

  assert {
    condition     = jsonencode(aws_bedrockagentcore_agent_runtime.this.network_configuration) == jsonencode([{ network_mode = "PUBLIC", network_mode_config = [] }])
    error_message = "PUBLIC mode, without subnets and groups."
  }
}
