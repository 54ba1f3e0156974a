# What agents may do with the browser: each statement with all that it says.
variables {
  name          = "research-browser"
  vpc_id        = "vpc-0123456789abcdef0"
  subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones = 1
}

run "agents_use_this_browser_and_no_other" {
  assert {
    condition = jsonencode(output.agent_statements) == jsonencode([
      {
        actions    = ["bedrock-agentcore:GetBrowserSession", "bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:StopBrowserSession", "bedrock-agentcore:UpdateBrowserStream"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"]
        sid        = "UseBrowserResearchBrowser"
      },
      {
        actions    = ["bedrock-agentcore:ConnectBrowserAutomationStream", "bedrock-agentcore:ConnectBrowserLiveViewStream"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789"]
        sid        = "DriveBrowserResearchBrowser"
      },
    ])
    error_message = "Sessions of this browser, by its ARN."
  }
}

run "agents_use_what_the_browser_is_given" {
  variables {
    enterprise_policies          = [{ bucket = "browser-policies", key = "managed.json" }]
    root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
    profiles                     = { shop = {} }
  }

  assert {
    condition = jsonencode(slice(output.agent_statements, 2, length(output.agent_statements))) == jsonencode([
      {
        actions    = ["bedrock-agentcore:SaveBrowserSessionProfile", "bedrock-agentcore:StartBrowserSession"]
        conditions = []
        resources  = ["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789", "arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-profile/shop-0123456789"]
        sid        = "UseProfilesResearchBrowser"
      },
      {
        actions    = ["secretsmanager:GetSecretValue"]
        conditions = []
        resources  = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
        sid        = "ReadRootCertificatesResearchBrowser"
      },
      {
        actions    = ["s3:GetObject", "s3:GetObjectVersion"]
        conditions = [{ test = "StringEquals", values = ["111122223333"], variable = "aws:ResourceAccount" }]
        resources  = ["arn:aws:s3:::browser-policies/managed.json"]
        sid        = "ReadEnterprisePoliciesResearchBrowser"
      },
    ])
    error_message = "The profiles, certificates, and policy files of this browser, and nothing else."
  }
}
