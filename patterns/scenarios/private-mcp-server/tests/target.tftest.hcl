# The target: which address the gateway calls, and when it asks for tools.
run "the_server_is_called_by_the_host_of_the_certificate" {
  command = plan

  variables {
    description = "Orders, \"read only\", $${var.name} %%{if}"
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_gateway_target.this.gateway_identifier, aws_bedrockagentcore_gateway_target.this.name, aws_bedrockagentcore_gateway_target.this.description]) == jsonencode(["tools-abcdefghij", "orders", "Orders, \"read only\", $${var.name} %%{if}"])
    error_message = "Owner, name and description."
  }

  assert {
    condition     = jsonencode([for mcp in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp : [for server in mcp.mcp_server : [server.endpoint, server.listing_mode]]]) == jsonencode([[["https://orders.example.com/mcp", "DEFAULT"]]])
    error_message = "The MCP server behind the load balancer, and no other kind of target."
  }
}

run "path_and_listing_can_be_set" {
  command = plan

  variables {
    path         = "/v1/$${tools}"
    listing_mode = "DYNAMIC"
  }

  assert {
    condition     = jsonencode([for server in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server : [server.endpoint, server.listing_mode]]) == jsonencode([["https://orders.example.com/v1/$${tools}", "DYNAMIC"]])
    error_message = "The path as it was written, below the host."
  }
}
