# Generated from patterns/runtime-public. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.
  warnings = concat(
    var.server_protocol != "A2A" && contains(local.allowed_invoke_actions, "bedrock-agentcore:GetAgentCard") ? [
      "allowed_invoke_actions includes GetAgentCard, and server_protocol is ${var.server_protocol}, which has no agent cards. Set server_protocol = \"A2A\", or remove the action.",
    ] : [],
    (
      contains(["A2A", "MCP"], var.server_protocol) &&
      length(
        setintersection(
          local.allowed_invoke_actions,
          ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream", "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser"]
        )
      ) > 0
      ) ? [
      "allowed_invoke_actions allows WebSocket connections, and server_protocol is ${var.server_protocol}, which has none. Set server_protocol to HTTP or AGUI, or remove the action.",
    ] : [],
  )
}
