# What agents may do with the code interpreter: each statement with all that it says.
variables {
  name                         = "research-interpreter"
  root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
}

run "agents_use_this_code_interpreter_and_no_other" {
  assert {
    condition = jsonencode(output.agent_statements) == jsonencode([
      {
        actions    = ["bedrock-agentcore:GetCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter", "bedrock-agentcore:ListCodeInterpreterSessions", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:StopCodeInterpreterSession"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:code-interpreter-custom/research_interpreter-0123456789"]
        sid        = "UseCodeInterpreterResearchInterpreter"
      },
      {
        actions    = ["secretsmanager:GetSecretValue"]
        conditions = []
        resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
        sid        = "ReadRootCertificatesResearchInterpreter"
      },
    ])
    error_message = "Sessions of this code interpreter, by its ARN, and its certificates."
  }
}

run "without_certificates_agents_read_no_secret" {
  command = plan

  variables {
    root_certificate_secret_arns = []
  }

  assert {
    condition     = jsonencode([for statement in output.agent_statements : statement.sid]) == jsonencode(["UseCodeInterpreterResearchInterpreter"])
    error_message = "Only the statement of the sessions."
  }
}
