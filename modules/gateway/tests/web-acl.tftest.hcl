# AWS WAF in front of the gateway: only where it is asked for, and only of its region.
variables {
  name            = "tools"
  authorizer_type = "AWS_IAM"
}

run "by_itself_the_gateway_has_no_web_acl" {
  command = plan

  assert {
    condition     = length(aws_wafv2_web_acl_association.gateway) == 0
    error_message = "None that was not asked for."
  }
}

run "the_web_acl_is_on_this_gateway" {
  variables {
    use_web_acl = true
    web_acl_arn = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"
  }

  assert {
    condition     = jsonencode([for one in aws_wafv2_web_acl_association.gateway : [one.resource_arn, one.web_acl_arn]]) == jsonencode([["arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij", "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"]])
    error_message = "The web ACL that is named, and the gateway by its ARN."
  }
}

run "a_web_acl_of_another_region" {
  command = plan

  variables {
    use_web_acl = true
    web_acl_arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef"
  }

  expect_failures = [aws_wafv2_web_acl_association.gateway]
}
