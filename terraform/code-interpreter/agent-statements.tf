# Generated from modules/code-interpreter. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several code
  # interpreters.
  sid_suffix = join("", [for word in split("_", local.code_interpreter_name) : title(word)])

  agent_statements = concat(
    [{
      sid = "UseCodeInterpreter${local.sid_suffix}"
      actions = [
        "bedrock-agentcore:GetCodeInterpreterSession",
        "bedrock-agentcore:InvokeCodeInterpreter",
        "bedrock-agentcore:ListCodeInterpreterSessions",
        "bedrock-agentcore:StartCodeInterpreterSession",
        "bedrock-agentcore:StopCodeInterpreterSession",
      ]
      resources  = [aws_bedrockagentcore_code_interpreter.this.code_interpreter_arn]
      conditions = []
    }],
    length(var.root_certificate_secret_arns) > 0 ? [{
      sid        = "ReadRootCertificates${local.sid_suffix}"
      actions    = ["secretsmanager:GetSecretValue"]
      resources  = var.root_certificate_secret_arns
      conditions = []
    }] : [],
  )
}
