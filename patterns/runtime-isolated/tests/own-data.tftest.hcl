# Buckets and tables of the owner: what the endpoints let the agent do with them, and what its role may.
variables {
  name            = "research-agent"
  container_image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0"

  vpc_id                = "vpc-0123456789abcdef0"
  subnet_ids_by_zone_id = { use1-az1 = "subnet-0123456789abcdef0" }
  minimum_zones         = 1
  route_table_ids       = ["rtb-0123456789abcdef0"]

  create_execution_role = true
  execution_role_name   = "research"
  caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
}

run "without_them_nothing_is_opened" {
  command = plan

  assert {
    condition     = length(aws_vpc_endpoint.dynamodb) + length(aws_vpc_security_group_egress_rule.dynamodb) + length(data.aws_prefix_list.dynamodb) == 0
    error_message = "No way to DynamoDB unasked."
  }

  assert {
    condition     = length(local.bucket_statements) + length(local.table_statements) + length(local.dynamodb_statements) == 0
    error_message = "No statement unasked."
  }
}

run "a_bucket_opens_the_endpoint_and_the_role" {
  command = plan

  variables {
    s3_buckets = {
      documents = { bucket_arn = "arn:aws:s3:::documents", prefixes = ["contracts/", "memos/2026/"] }
      results   = { bucket_arn = "arn:aws:s3:::results", prefixes = ["*"], access = ["read", "write", "delete"], account_id = "444455556666" }
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy).Statement == [
      {
        Sid       = "PullLayers"
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*"
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = ["s3:GetObject"]
        Resource  = ["arn:aws:s3:::documents/contracts/*", "arn:aws:s3:::documents/memos/2026/*"]
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] }
          StringEquals = { "aws:ResourceAccount" = "111122223333" }
        }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = ["s3:DeleteObject", "s3:GetObject", "s3:AbortMultipartUpload", "s3:PutObject"]
        Resource  = ["arn:aws:s3:::results/*"]
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] }
          StringEquals = { "aws:ResourceAccount" = "444455556666" }
        }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:ListBucket"
        Resource  = "arn:aws:s3:::documents"
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] }
          StringEquals = { "aws:ResourceAccount" = "111122223333" }
          StringLike   = { "s3:prefix" = ["contracts/*", "memos/2026/*"] }
        }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:ListBucket"
        Resource  = "arn:aws:s3:::results"
        Condition = {
          ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] }
          StringEquals = { "aws:ResourceAccount" = "444455556666" }
        }
      },
    ]
    error_message = "The agent reads two prefixes of one bucket, and the whole of another, each of its owner's account."
  }

  assert {
    condition = slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, 8) == [
      {
        Effect    = "Allow"
        Action    = ["s3:GetObject"]
        Resource  = ["arn:aws:s3:::documents/contracts/*", "arn:aws:s3:::documents/memos/2026/*"]
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } }
      },
      {
        Effect    = "Allow"
        Action    = ["s3:DeleteObject", "s3:GetObject", "s3:AbortMultipartUpload", "s3:PutObject"]
        Resource  = ["arn:aws:s3:::results/*"]
        Condition = { StringEquals = { "aws:ResourceAccount" = "444455556666" } }
      },
      {
        Effect    = "Allow"
        Action    = "s3:ListBucket"
        Resource  = "arn:aws:s3:::documents"
        Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" }, StringLike = { "s3:prefix" = ["contracts/*", "memos/2026/*"] } }
      },
      {
        Effect    = "Allow"
        Action    = "s3:ListBucket"
        Resource  = "arn:aws:s3:::results"
        Condition = { StringEquals = { "aws:ResourceAccount" = "444455556666" } }
      },
    ] && length(jsondecode(aws_iam_role_policy.execution[0].policy).Statement) == 8
    error_message = "The role may do what the endpoint lets through."
  }
}

run "a_writer_lists_nothing" {
  command = plan

  variables {
    s3_buckets = { results = { bucket_arn = "arn:aws:s3:::results", prefixes = ["out/"], access = ["write"] } }
  }

  assert {
    condition     = [for statement in local.bucket_statements : statement.Action] == [["s3:AbortMultipartUpload", "s3:PutObject"]]
    error_message = "Whoever only writes does not see what is there."
  }
}

run "a_table_opens_an_endpoint_and_the_role" {
  variables {
    dynamodb_tables = {
      orders   = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders", indexes = ["by-customer"] }
      sessions = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/sessions", access = ["write", "delete"] }
      notes    = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/notes", access = ["write"] }
    }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.dynamodb[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = "dynamodb:DescribeEndpoints"
          Resource  = "*"
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
          Resource  = ["arn:aws:dynamodb:us-east-1:111122223333:table/notes"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action = [
            "dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable", "dynamodb:GetItem",
            "dynamodb:Query", "dynamodb:Scan",
          ]
          Resource  = ["arn:aws:dynamodb:us-east-1:111122223333:table/orders", "arn:aws:dynamodb:us-east-1:111122223333:table/orders/index/by-customer"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"]
          Resource  = ["arn:aws:dynamodb:us-east-1:111122223333:table/sessions"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Each table with its own access; batch writes delete too, so they take both."
  }

  assert {
    condition     = [for statement in slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, 8) : merge(statement, { Principal = "*", Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/research"] } } })] == jsondecode(aws_vpc_endpoint.dynamodb[0].policy).Statement
    error_message = "The role may do what the endpoint lets through."
  }

  assert {
    condition     = jsonencode([for endpoint in aws_vpc_endpoint.dynamodb : [endpoint.service_name, endpoint.vpc_endpoint_type, endpoint.vpc_id, tolist(endpoint.route_table_ids), endpoint.tags]]) == jsonencode([["com.amazonaws.us-east-1.dynamodb", "Gateway", "vpc-0123456789abcdef0", ["rtb-0123456789abcdef0"], { Name = "research-agent-dynamodb" }]])
    error_message = "DynamoDB is a route in every table."
  }

  assert {
    condition     = jsonencode([for rule in aws_vpc_security_group_egress_rule.dynamodb : [rule.ip_protocol, rule.from_port, rule.to_port, rule.prefix_list_id, rule.cidr_ipv4, rule.cidr_ipv6, rule.referenced_security_group_id]]) == jsonencode([["tcp", 443, 443, "pl-0s3", null, null, null]]) && data.aws_prefix_list.dynamodb[0].name == "com.amazonaws.us-east-1.dynamodb"
    error_message = "The agent is let out to the addresses of DynamoDB."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.dynamodb[0].security_group_id == aws_security_group.runtime.id
    error_message = "The rule is on the group of the agent."
  }

  assert {
    condition     = output.endpoint_ids["dynamodb"] == "vpce-0made"
    error_message = "Neighbours learn of the endpoint."
  }
}

run "keys_are_for_their_service_alone" {
  command = plan

  variables {
    role_only_from_vpc = true
    s3_buckets = {
      documents = { bucket_arn = "arn:aws:s3:::documents", prefixes = ["contracts/"], kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001" }
      results   = { bucket_arn = "arn:aws:s3:::results", prefixes = ["out/"], access = ["write"], kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000002" }
      public    = { bucket_arn = "arn:aws:s3:::public", prefixes = ["all/"], access = ["write"] }
    }
    dynamodb_tables = {
      orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000003" }
    }
  }

  assert {
    condition = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement if strcontains(jsonencode(statement), "kms:")] == [
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001"
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000002"
        Condition = { StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" } }
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt"]
        Resource  = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000003"
        Condition = { StringEquals = { "kms:ViaService" = "dynamodb.us-east-1.amazonaws.com" } }
      },
    ]
    error_message = "S3 and DynamoDB use the keys, from wherever they are; nobody else does."
  }

  assert {
    condition     = !strcontains(aws_vpc_endpoint.s3[0].policy, "kms:") && !strcontains(aws_vpc_endpoint.dynamodb[0].policy, "kms:")
    error_message = "Keys do not pass these endpoints."
  }
}

run "the_role_uses_data_only_from_the_vpc_when_asked_to" {
  command = plan

  variables {
    role_only_from_vpc = true
    s3_buckets         = { documents = { bucket_arn = "arn:aws:s3:::documents", prefixes = ["contracts/"] } }
    dynamodb_tables    = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  assert {
    condition = [for statement in slice(jsondecode(aws_iam_role_policy.execution[0].policy).Statement, 4, 8) : statement.Condition] == [
      { StringEquals = { "aws:ResourceAccount" = "111122223333", "aws:SourceVpc" = "vpc-0123456789abcdef0" } },
      { StringEquals = { "aws:ResourceAccount" = "111122223333", "aws:SourceVpc" = "vpc-0123456789abcdef0" }, StringLike = { "s3:prefix" = ["contracts/*"] } },
      { StringEquals = { "aws:SourceVpc" = "vpc-0123456789abcdef0" } },
      { StringEquals = { "aws:SourceVpc" = "vpc-0123456789abcdef0" } },
    ]
    error_message = "Stolen credentials are of no use elsewhere."
  }
}

run "a_given_dynamodb_endpoint_is_not_made_again" {
  command = plan

  variables {
    endpoint_ids    = { dynamodb = "vpce-0123456789abcdef1" }
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.dynamodb", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  assert {
    condition     = length(aws_vpc_endpoint.dynamodb) == 0 && length(aws_vpc_security_group_egress_rule.dynamodb) == 1 && keys(aws_vpc_security_group_egress_rule.endpoints) == ["made"]
    error_message = "The agent uses the endpoint that is there. It has no group."
  }
}

run "a_given_dynamodb_endpoint_without_the_subnets_table_is_refused" {
  command = plan

  variables {
    endpoint_ids    = { dynamodb = "vpce-0123456789abcdef1" }
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.dynamodb", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef9"] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "an_interface_endpoint_of_dynamodb_is_refused" {
  command = plan

  variables {
    endpoint_ids = { dynamodb = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.dynamodb", vpc_endpoint_type = "Interface", vpc_id = "vpc-0123456789abcdef0", route_table_ids = ["rtb-0123456789abcdef0"] }
  }

  expect_failures = [aws_bedrockagentcore_agent_runtime.this]
}

run "tables_of_routes_beside_both_given_endpoints_are_refused" {
  command = plan

  variables {
    endpoint_ids    = { dynamodb = "vpce-0123456789abcdef1", s3 = "vpce-0123456789abcdef2" }
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  expect_failures = [var.route_table_ids]
}

run "a_table_of_another_region_is_refused" {
  command = plan

  variables {
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" } }
  }

  expect_failures = [aws_vpc_endpoint.dynamodb]
}

run "three_buckets_of_long_prefixes_fit_the_endpoint" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = null
    s3_buckets            = { for key in ["a", "b", "c"] : key => { bucket_arn = "arn:aws:s3:::documents-${key}", prefixes = [for a in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] : "${a}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}/"] } }
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3[0].policy) < 20480 && length(aws_vpc_endpoint.s3[0].policy) > 15000
    error_message = "As much as AWS takes."
  }
}

run "a_policy_of_s3_of_20480_characters_fits" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = null
    s3_buckets = { for key, long in { a = 10, b = 10, c = 10, d = 8 } : key => {
      bucket_arn = "arn:aws:s3:::documents-${key}"
      access     = long == 8 ? ["write"] : ["read"]
      prefixes   = [for index, a in(long == 8 ? ["0", "1", "2", "3", "4", "5", "6", "7", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] : ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]) : "${a}%{if index < long}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}%{endif}/"]
    } }
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3[0].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.s3[0].policy)}."
  }
}

run "a_policy_of_s3_of_one_character_more_is_refused" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = null
    s3_buckets = { for key, long in { a = 10, b = 10, c = 10, d = 8 } : key => {
      bucket_arn = "arn:aws:s3:::documents-${key}"
      access     = long == 8 ? ["write"] : ["read"]
      prefixes   = [for index, a in(long == 8 ? ["0", "1", "2", "3", "4", "5", "6", "7", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] : ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]) : "${a}%{if index < long}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}%{endif}/"]
    } }
  }

  expect_failures = [aws_vpc_endpoint.s3]
}

run "a_table_of_too_many_indexes_is_too_long_for_the_policy_of_the_endpoint" {
  command = plan

  variables {
    create_execution_role = false
    execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
    execution_role_name   = null
    dynamodb_tables       = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders", indexes = [for a in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "aa", "bb", "cc", "dd", "ee", "ff", "gg"] : "${a}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}"] } }
  }

  expect_failures = [aws_vpc_endpoint.dynamodb]
}

run "a_role_policy_with_too_many_buckets_is_refused" {
  command = plan

  variables {
    s3_buckets = { for a in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"] : a => { bucket_arn = "arn:aws:s3:::documents-${a}", prefixes = ["contracts/"] } }
  }

  expect_failures = [aws_iam_role_policy.execution]
}
