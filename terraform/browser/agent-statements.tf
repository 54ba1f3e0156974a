# Generated from modules/browser. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several browsers.
  sid_suffix = join("", [for word in split("_", local.browser_name) : title(word)])

  agent_statements = concat(
    [
      {
        sid = "UseBrowser${local.sid_suffix}"
        actions = [
          "bedrock-agentcore:GetBrowserSession",
          "bedrock-agentcore:StartBrowserSession",
          "bedrock-agentcore:StopBrowserSession",
          "bedrock-agentcore:UpdateBrowserStream",
        ]
        resources  = [aws_bedrockagentcore_browser.this.browser_arn]
        conditions = []
      },
      {
        sid = "DriveBrowser${local.sid_suffix}"
        actions = [
          "bedrock-agentcore:ConnectBrowserAutomationStream",
          "bedrock-agentcore:ConnectBrowserLiveViewStream",
        ]
        resources  = [aws_bedrockagentcore_browser.this.browser_arn]
        conditions = []
      },
    ],
    length(var.profiles) > 0 ? [{
      sid        = "UseProfiles${local.sid_suffix}"
      actions    = ["bedrock-agentcore:SaveBrowserSessionProfile", "bedrock-agentcore:StartBrowserSession"]
      resources  = concat([aws_bedrockagentcore_browser.this.browser_arn], values(aws_bedrockagentcore_browser_profile.this)[*].profile_arn)
      conditions = []
    }] : [],
    length(var.root_certificate_secret_arns) > 0 ? [{
      sid        = "ReadRootCertificates${local.sid_suffix}"
      actions    = ["secretsmanager:GetSecretValue"]
      resources  = var.root_certificate_secret_arns
      conditions = []
    }] : [],
    length(var.enterprise_policies) > 0 ? [{
      sid       = "ReadEnterprisePolicies${local.sid_suffix}"
      actions   = ["s3:GetObject", "s3:GetObjectVersion"]
      resources = local.policy_object_arns
      conditions = [{
        test     = "StringEquals"
        variable = "aws:ResourceAccount"
        values   = [local.account_id]
      }]
    }] : [],
  )
}
