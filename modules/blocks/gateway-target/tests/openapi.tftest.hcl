# OpenAPI documents: what is passed on, and what is refused. The sample is something else, so each run says so.

run "json_passes_as_it_is" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\", \"description\": \"Amounts are $${currency} and %%{ if true } \\\"quoted\\\" \\\\ <b>\\ttab\\nline é 🙂\"}}}}"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload == "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\", \"description\": \"Amounts are $${currency} and %%{ if true } \\\"quoted\\\" \\\\ <b>\\ttab\\nline é 🙂\"}}}}"
    error_message = "Byte for byte as it was given."
  }
}

run "yaml_passes_as_it_is" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "openapi: 3.0.3\ninfo: {title: Orders, version: 1.0}\nservers:\n  - url: https://orders.example.com\npaths:\n  /orders:\n    parameters: []\n    get:\n      operationId: listOrders\n      description: \"since 2026-01-01, $${currency} %%{ if true }\"\n  /later:\n"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload == "openapi: 3.0.3\ninfo: {title: Orders, version: 1.0}\nservers:\n  - url: https://orders.example.com\npaths:\n  /orders:\n    parameters: []\n    get:\n      operationId: listOrders\n      description: \"since 2026-01-01, $${currency} %%{ if true }\"\n  /later:\n"
    error_message = "Byte for byte as it was given."
  }

  assert {
    condition     = length(concat(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].mcp_server, aws_bedrockagentcore_gateway_target.this.target_configuration[0].http, aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].s3)) == 0
    error_message = "One kind, from one place."
  }
}

run "version_3_1_passes" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload == "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
    error_message = "Byte for byte as it was given."
  }
}

run "several_addresses_of_one_host_pass" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com\"}, {\"url\": \"https://ORDERS.example.com:8443/v2\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  assert {
    condition     = aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload == "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com\"}, {\"url\": \"https://ORDERS.example.com:8443/v2\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
    error_message = "Byte for byte as it was given."
  }
}

run "a_megabyte_passes" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/o\":{\"get\":{\"operationId\":\"o\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}}}"
  }

  assert {
    condition     = length(aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].inline_payload[0].payload) == 1048576
    error_message = "As long as the service takes it."
  }
}

run "a_character_more_is_for_s3" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/o\":{\"get\":{\"operationId\":\"o\",\"description\":\"%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}%{for i in [0, 1]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7, 8]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}%{endfor}%{for i in [0, 1, 2, 3, 4, 5, 6, 7]}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%{endfor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "empty_text" {
  command = plan

  variables {
    mcp_server = null
    openapi    = ""
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "text_that_is_no_document" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "hello"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "malformed_json" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", "
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "malformed_yaml" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "openapi: 3.0.3\n  - : : x\n\t"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_list" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "[{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}]"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "no_version" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "version_2" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"2.0\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "version_as_a_number" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": 3.0, \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "no_paths" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}]}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "paths_that_are_null" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": null}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "path_without_operations" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"summary\": \"later\"}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "operation_without_an_id" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}, \"post\": {}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "operation_with_an_empty_id" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "operation_that_is_null" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}, \"post\": null}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "two_operations_of_one_id" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"o\"}}, \"/other\": {\"get\": {\"operationId\": \"o\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "no_servers" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "servers_that_are_null" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": null, \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "servers_that_are_text" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": \"https://orders.example.com\", \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "server_without_an_address" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com\"}, {}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "server_without_tls" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"http://orders.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "server_with_a_variable" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://{stage}.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "server_with_a_user_before_the_host" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com@evil.example.net\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "server_that_is_relative" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "two_hosts" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com\"}, {\"url\": \"https://other.example.com\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"listOrders\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_path_on_another_host" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"servers\": [{\"url\": \"https://other.example.com\"}], \"get\": {\"operationId\": \"o\"}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_operation_on_another_host" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"o\", \"servers\": [{\"url\": \"https://other.example.com\"}]}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "an_operation_without_tls" {
  command = plan

  variables {
    mcp_server = null
    openapi    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://orders.example.com/v1\"}], \"paths\": {\"/orders\": {\"get\": {\"operationId\": \"o\", \"servers\": [{\"url\": \"http://orders.example.com\"}]}}}}"
  }

  expect_failures = [aws_bedrockagentcore_gateway_target.this]
}

run "a_document_in_s3" {
  command = plan

  variables {
    mcp_server = null
    openapi_s3 = { object_arn = "arn:aws-cn:s3:::schemas/v1/orders.json", bucket_owner_account_id = "444455556666" }
  }

  assert {
    condition     = [for s3 in aws_bedrockagentcore_gateway_target.this.target_configuration[0].mcp[0].open_api_schema[0].s3 : [s3.uri, s3.bucket_owner_account_id]] == [["s3://schemas/v1/orders.json", "444455556666"]]
    error_message = "The address of the object, and whose bucket it is."
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.gateway[0].policy).Statement == [{
      Sid      = "ReadSchema"
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "arn:aws-cn:s3:::schemas/v1/orders.json"
    }]
    error_message = "The role of the gateway reads this object, and no other."
  }
}
