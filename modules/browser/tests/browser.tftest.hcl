# The browser itself: its network mode, and what it is asked to do.
variables {
  name          = "research-browser"
  vpc_id        = "vpc-0123456789abcdef0"
  subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  minimum_zones = 1
}

# What tells one group from the other.
override_resource {
  target = aws_security_group.browser
  values = { id = "sg-0browser" }
}

run "by_itself_the_browser_is_in_the_vpc_and_does_nothing_more" {
  assert {
    condition = jsonencode([
      for block in aws_bedrockagentcore_browser.this.network_configuration :
      [block.network_mode, [for config in block.vpc_config : [config.subnets, config.security_groups]]]
    ]) == jsonencode([["VPC", [[["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0browser"]]]]])
    error_message = "VPC mode, in both subnets, with the group that the module created."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_browser.this.name, aws_bedrockagentcore_browser.this.description, aws_bedrockagentcore_browser.this.execution_role_arn, aws_bedrockagentcore_browser.this.tags]) == jsonencode(["research_browser", null, null, null])
    error_message = "With underscores, without a role, and without an empty map of tags."
  }

  assert {
    condition     = length(aws_bedrockagentcore_browser.this.recording) + length(aws_bedrockagentcore_browser.this.enterprise_policy) + length(aws_bedrockagentcore_browser.this.certificate) + length(aws_bedrockagentcore_browser.this.browser_signing) + length(aws_bedrockagentcore_browser_profile.this) == 0
    error_message = "Nothing that was not asked for."
  }

  assert {
    condition     = jsonencode([output.browser_arn, output.browser_id, output.security_group_id, output.execution_role_arn, output.execution_role_name, output.profile_ids]) == jsonencode(["arn:aws:bedrock-agentcore:us-east-1:111122223333:browser-custom/research_browser-0123456789", "research_browser-0123456789", "sg-0browser", null, null, {}])
    error_message = "The outputs tell of what there is."
  }

  assert {
    condition     = jsonencode([for warning in output.warnings : split(",", warning)[0]]) == jsonencode(["No egress rule exists"])
    error_message = "A browser without any rule opens no page."
  }
}

run "the_browser_does_what_it_is_asked_to" {
  variables {
    description                  = "Reads pages."
    recording                    = { bucket = "browser-recordings", prefix = "research/" }
    enterprise_policies          = [{ bucket = "browser-policies", key = "managed.json", version_id = "abc" }, { bucket = "browser-policies", key = "more.json" }]
    root_certificate_secret_arns = ["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]
    sign_requests                = true
    profiles                     = { shop = { description = "Logins" }, bank = {} }
    tags                         = { Team = "research" }
  }

  assert {
    condition     = jsonencode([for recording in aws_bedrockagentcore_browser.this.recording : [recording.enabled, [for location in recording.s3_location : [location.bucket, location.prefix]]]]) == jsonencode([[true, [["browser-recordings", "research/"]]]])
    error_message = "Recordings are on, and go to that prefix."
  }

  assert {
    condition = jsonencode([
      for policy in aws_bedrockagentcore_browser.this.enterprise_policy : [policy.type, [for location in policy.location : [for file in location.s3 : [file.bucket, file.prefix, file.version_id]]]]
      ]) == jsonencode([
      ["MANAGED", [[["browser-policies", "managed.json", "abc"]]]],
      ["MANAGED", [[["browser-policies", "more.json", null]]]],
    ])
    error_message = "Managed policies only, each by its key, and by its version where one is named."
  }

  assert {
    condition     = jsonencode([for certificate in aws_bedrockagentcore_browser.this.certificate : [for location in certificate.location : location.secrets_manager[*].secret_arn]]) == jsonencode([[["arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf"]]])
    error_message = "The root certificate by its secret."
  }

  assert {
    condition     = jsonencode([aws_bedrockagentcore_browser.this.browser_signing[*].enabled, aws_bedrockagentcore_browser.this.description, aws_bedrockagentcore_browser.this.tags]) == jsonencode([[true], "Reads pages.", { Team = "research" }])
    error_message = "Signed requests, description, and tags."
  }

  assert {
    condition     = jsonencode({ for name, profile in aws_bedrockagentcore_browser_profile.this : name => [profile.name, profile.description, profile.tags] }) == jsonencode({ bank = ["bank", null, { Team = "research" }], shop = ["shop", "Logins", { Team = "research" }] })
    error_message = "A profile for each name."
  }

  assert {
    condition     = jsonencode(output.profile_ids) == jsonencode({ bank = "shop-0123456789", shop = "shop-0123456789" })
    error_message = "IDs by name."
  }
}

run "outside_of_a_vpc_there_is_no_network_of_yours" {
  command = plan

  variables {
    network_mode = "PUBLIC"
    vpc_id       = null
    subnet_ids   = []
  }

  assert {
    condition     = jsonencode([for block in aws_bedrockagentcore_browser.this.network_configuration : [block.network_mode, block.vpc_config]]) == jsonencode([["PUBLIC", []]])
    error_message = "Public mode, without subnets and groups."
  }

  assert {
    condition     = length(aws_security_group.browser) + length(data.aws_vpc.this) + length(data.aws_subnet.this) + length(data.aws_route_table.effective) == 0
    error_message = "Nothing of a network is created or looked up."
  }

  assert {
    condition     = jsonencode([output.security_group_id, output.security_group_ids, output.warnings]) == jsonencode([null, [], []])
    error_message = "No group, and nothing to warn of: it was asked for."
  }
}

run "public_mode_in_a_vpc" {
  command = plan

  variables {
    network_mode = "PUBLIC"
  }

  expect_failures = [var.vpc_id, var.subnet_ids]
}

run "egress_that_is_named_leaves_nothing_to_warn_of" {
  command = plan

  variables {
    egress_to_networks = { intranet = { cidr_block = "10.1.0.0/16", port = 8443 } }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Which ports an intranet has is its own business."
  }
}

run "one_subnet_is_one_zone" {
  command = plan

  variables {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    egress_to_networks = { intranet = { cidr_block = "10.1.0.0/16", port = 443 } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["subnet_ids has one subnet"]
    error_message = "Its failure stops the browser."
  }
}

run "the_name_of_a_role_that_is_not_created" {
  command = plan

  variables {
    execution_role_name = "research-browser"
    egress_to_networks  = { intranet = { cidr_block = "10.1.0.0/16", port = 443 } }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["execution_role_name has no effect"]
    error_message = "Nothing asks for a role."
  }
}
