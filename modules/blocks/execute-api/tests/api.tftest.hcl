# What the API is told, and how it is addressed.
# The first name is that of all zones, as AWS lists them.
override_resource {
  target = aws_vpc_endpoint.execute_api
  values = {
    id = "vpce-0made"
    dns_entry = [
      { dns_name = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" },
      { dns_name = "vpce-0made-abc123-us-east-1a.service.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" },
    ]
  }
}

run "the_api_admits_the_endpoint_alone_and_is_asked_for_under_its_own_host" {
  assert {
    condition = jsondecode(output.api_resource_policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Sid       = "DenyOtherWaysIn"
          Effect    = "Deny"
          Principal = "*"
          Action    = "execute-api:Invoke"
          Resource  = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/*"
          Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-0made" } }
        },
        {
          Sid       = "InvokeThroughEndpoint"
          Effect    = "Allow"
          Principal = "*"
          Action    = "execute-api:Invoke"
          Resource  = "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/*"
          Condition = { StringEquals = { "aws:SourceVpce" = "vpce-0made" } }
        },
      ]
    }
    error_message = "An allow through the endpoint, and a deny of everything else, on the whole API."
  }

  assert {
    condition     = output.redeploy_trigger == sha256(output.api_resource_policy)
    error_message = "A policy that changes changes the trigger."
  }

  assert {
    condition     = output.server_url == "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod"
    error_message = "API, region and stage."
  }

  assert {
    condition     = local.routing_domain == "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
    error_message = "Resolved in its place: the first name of the endpoint, which is that of all its zones."
  }
}

run "a_given_endpoint_is_the_one_that_the_api_admits" {
  command = plan

  variables {
    create_execute_api_endpoint   = false
    execute_api_endpoint_id       = "vpce-0123456789abcdef0"
    execute_api_security_group_id = "sg-0123456789abcdef1"
    execute_api_dns_name          = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"
  }

  override_data {
    target = data.aws_vpc_endpoint.execute_api
    values = {
      service_name       = "com.amazonaws.us-east-1.execute-api"
      vpc_id             = "vpc-0123456789abcdef0"
      security_group_ids = ["sg-0123456789abcdef1"]
      dns_entry          = [{ dns_name = "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com", hosted_zone_id = "Z7HUB22UULQXV" }]
    }
  }

  assert {
    condition     = join(" ", flatten([for statement in jsondecode(output.api_resource_policy).Statement : [for test in values(statement.Condition) : values(test)]])) == "vpce-0123456789abcdef0 vpce-0123456789abcdef0"
    error_message = "Both statements name it."
  }

  assert {
    condition     = [output.execute_api_endpoint_id, output.execute_api_dns_name] == ["vpce-0123456789abcdef0", "vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com"]
    error_message = "The outputs name it too."
  }
}

run "the_host_of_the_endpoint_needs_no_other_name" {
  variables {
    addressing             = "endpoint_host"
    stage_name             = "blue_1"
    region                 = "us-gov-west-1"
    rest_api_execution_arn = "arn:aws-us-gov:execute-api:us-gov-west-1:111122223333:a1b2c3d4e5"
  }

  assert {
    condition     = output.server_url == "https://a1b2c3d4e5-vpce-0made.execute-api.us-gov-west-1.amazonaws.com/blue_1"
    error_message = "API, endpoint, region and stage."
  }

  assert {
    condition     = local.routing_domain == null
    error_message = "Nothing is resolved in its place."
  }

  assert {
    condition     = aws_vpc_endpoint.execute_api[0].service_name == "com.amazonaws.us-gov-west-1.execute-api"
    error_message = "The endpoint is of that region."
  }
}
