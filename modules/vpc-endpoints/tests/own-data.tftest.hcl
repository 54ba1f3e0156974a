# Buckets and tables of two agents. Every document is compared whole, so that no word of it can change unseen.
variables {
  name = "agents"

  vpc_id          = "vpc-0123456789abcdef0"
  route_table_ids = ["rtb-0123456789abcdef0"]

  subnet_ids_by_zone_id = {
    use1-az1 = "subnet-0123456789abcdef0"
    use1-az2 = "subnet-0123456789abcdef1"
  }

  needs = ["traces"]

  agent_role_arns = {
    research-agent = "arn:aws:iam::111122223333:role/research"
    billing        = "arn:aws:iam::111122223333:role/billing"
  }
}

run "without_them_there_is_no_gateway_endpoint" {
  command = plan

  assert {
    condition     = length(aws_vpc_endpoint.s3) + length(aws_vpc_endpoint.dynamodb) + length(local.s3_statements) + length(local.dynamodb_statements) == 0
    error_message = "No gateway endpoint unasked."
  }
}

run "a_bucket_and_a_table_bring_their_endpoints" {
  command = apply

  variables {
    s3_buckets = { documents = { bucket_arn = "arn:aws:s3:::documents", prefixes = ["contracts/"], access = ["read", "write", "delete"] } }
    dynamodb_tables = {
      orders   = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders", indexes = ["by-customer"], access = ["write"] }
      sessions = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/sessions", access = ["read", "write", "delete"] }
    }
    tags = { Stage = "prod" }
  }

  assert {
    condition = jsondecode(aws_vpc_endpoint.s3[0].policy) == {
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = ["s3:DeleteObject", "s3:GetObject", "s3:AbortMultipartUpload", "s3:PutObject"]
          Resource  = ["arn:aws:s3:::documents/contracts/*"]
          Condition = {
            ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] }
            StringEquals = { "aws:ResourceAccount" = "111122223333" }
          }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = "s3:ListBucket"
          Resource  = "arn:aws:s3:::documents"
          Condition = {
            ArnEquals    = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] }
            StringEquals = { "aws:ResourceAccount" = "111122223333" }
            StringLike   = { "s3:prefix" = ["contracts/*"] }
          }
        },
      ]
    }
    error_message = "Agents use one prefix of the bucket, and no other bucket of that name."
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
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action    = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
          Resource  = ["arn:aws:dynamodb:us-east-1:111122223333:table/orders", "arn:aws:dynamodb:us-east-1:111122223333:table/orders/index/by-customer"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
        {
          Effect    = "Allow"
          Principal = "*"
          Action = [
            "dynamodb:DeleteItem", "dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable",
            "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:PutItem", "dynamodb:UpdateItem",
            "dynamodb:BatchWriteItem",
          ]
          Resource  = ["arn:aws:dynamodb:us-east-1:111122223333:table/sessions"]
          Condition = { ArnEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/billing", "arn:aws:iam::111122223333:role/research"] } }
        },
      ]
    }
    error_message = "Agents write items of one table and delete none, and do both in the other."
  }

  assert {
    condition     = jsonencode([for endpoint in concat(aws_vpc_endpoint.s3, aws_vpc_endpoint.dynamodb) : [endpoint.service_name, endpoint.vpc_endpoint_type, tolist(endpoint.route_table_ids), endpoint.tags]]) == jsonencode([["com.amazonaws.us-east-1.s3", "Gateway", ["rtb-0123456789abcdef0"], { Name = "agents-s3", Stage = "prod" }], ["com.amazonaws.us-east-1.dynamodb", "Gateway", ["rtb-0123456789abcdef0"], { Name = "agents-dynamodb", Stage = "prod" }]])
    error_message = "Each is a route in every table."
  }

  assert {
    condition     = output.endpoint_ids["dynamodb"] == "vpce-0made" && output.s3_gateway_endpoint_id == "vpce-0made"
    error_message = "Agents learn of both."
  }
}

run "a_given_dynamodb_endpoint_is_used" {
  command = plan

  variables {
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
    endpoint_ids    = { dynamodb = "vpce-0123456789abcdef1" }
  }

  override_data {
    target = data.aws_vpc_endpoint.existing
    values = { service_name = "com.amazonaws.us-east-1.dynamodb", vpc_endpoint_type = "Gateway", vpc_id = "vpc-0123456789abcdef0" }
  }

  assert {
    condition     = length(aws_vpc_endpoint.dynamodb) == 0 && output.endpoint_ids["dynamodb"] == "vpce-0123456789abcdef1"
    error_message = "DynamoDB has one gateway endpoint."
  }
}

run "dynamodb_without_tables_of_routes_is_refused" {
  command = plan

  variables {
    route_table_ids = []
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders" } }
  }

  expect_failures = [aws_vpc_endpoint.dynamodb]
}

run "a_table_of_another_region_is_refused" {
  command = plan

  variables {
    dynamodb_tables = { orders = { table_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" } }
  }

  expect_failures = [aws_vpc_endpoint.dynamodb]
}

run "a_policy_of_dynamodb_of_20480_characters_fits" {
  command = plan

  variables {
    dynamodb_tables = {
      orders = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        indexes   = [for index, a in ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "_"] : "${a}%{if index > 0}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}%{endif}"]
      }
    }
  }

  assert {
    condition     = length(aws_vpc_endpoint.dynamodb[0].policy) == 20480
    error_message = "As many as AWS takes, not ${length(aws_vpc_endpoint.dynamodb[0].policy)}."
  }
}

run "a_policy_of_dynamodb_of_one_character_more_is_refused" {
  command = plan

  variables {
    dynamodb_tables = {
      orders = {
        table_arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders"
        indexes   = [for index, a in ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "_"] : "${a}%{if index > 0}%{for b in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]}0123456789%{endfor}%{endif}"]
      }
    }
  }

  expect_failures = [aws_vpc_endpoint.dynamodb]
}
