# Generated from modules/caller-endpoint. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0made"
      dns_entry = [{
        dns_name       = "vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com"
        hosted_zone_id = "Z7HUB22UULQXV"
      }]
    }
  }
}

variables {
  name       = "front-end"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]

  runtimes = {
    research = {
      arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
      caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
    }
  }
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "1st"

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_too_few_items
    subnet_ids = []

    # runtimes_key_malformed
    runtimes = {
      "the team's ledger" = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }

    # caller_security_group_ids_key_malformed
    caller_security_group_ids = { "the team's ledger" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed
    caller_networks = { "the team's ledger" = "10.1.0.0/16" }

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "x"
    }
  }

  expect_failures = [
    var.name,
    var.vpc_id,
    var.subnet_ids,
    var.runtimes,
    var.caller_security_group_ids,
    var.caller_networks,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "front end"

    # subnet_ids_too_many_items
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
    ]

    # runtimes_key_malformed_2
    runtimes = {
      " orders" = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }

    # caller_security_group_ids_key_malformed_2
    caller_security_group_ids = { " orders" = "sg-0123456789abcdef0" }

    # caller_networks_key_malformed_2
    caller_networks = { " orders" = "10.1.0.0/16" }

    # tags_key_malformed
    tags = { "a,b" = "x" }
  }

  expect_failures = [
    var.name,
    var.subnet_ids,
    var.runtimes,
    var.caller_security_group_ids,
    var.caller_networks,
    var.tags,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # subnet_ids_item_malformed
    subnet_ids = ["my-subnet"]

    # runtimes_value_arn_malformed
    runtimes = {
      orders_db = {
        arn                   = "research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }

    # caller_security_group_ids_value_malformed
    caller_security_group_ids = { orders_db = "my-sg" }

    # caller_networks_value_malformed
    caller_networks = { orders_db = "0.0.0.0/0" }

    # name_of_a_security_group
    name = "sg-agent"
  }

  expect_failures = [var.subnet_ids, var.runtimes, var.caller_security_group_ids, var.caller_networks, var.name]
}

run "bad_values_4" {
  command = plan

  variables {
    # runtimes_value_arn_malformed_2
    runtimes = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/*"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }

    # caller_networks_value_malformed_2
    caller_networks = { orders_db = "0.0.0.0/1" }

    # caller_security_group_ids_twice
    caller_security_group_ids = {
      app   = "sg-0123456789abcdef0"
      batch = "sg-0123456789abcdef0"
    }
  }

  expect_failures = [var.runtimes, var.caller_networks, var.caller_security_group_ids]
}

run "bad_values_5" {
  command = plan

  variables {
    # runtimes_value_arn_malformed_3
    runtimes = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789/runtime-endpoint/DEFAULT"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }

    # caller_networks_value_malformed_3
    caller_networks = { orders_db = "10.1.0.0" }
  }

  expect_failures = [var.runtimes, var.caller_networks]
}

run "bad_values_6" {
  command = plan

  variables {
    # runtimes_value_caller_principal_arns_item_malformed
    runtimes = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:root"]
      }
    }

    # caller_networks_value_malformed_4
    caller_networks = { orders_db = "10.1/16" }
  }

  expect_failures = [var.runtimes, var.caller_networks]
}

run "bad_values_7" {
  command = plan

  variables {
    # runtimes_value_caller_principal_arns_item_malformed_2
    runtimes = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
      }
    }

    # caller_networks_twice
    caller_networks = {
      app   = "10.1.0.0/16"
      batch = "10.1.0.0/16"
    }
  }

  expect_failures = [var.runtimes, var.caller_networks]
}

run "runtimes_value_server_protocol_unknown" {
  command = plan

  variables {
    runtimes = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol       = "no-such-value"
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "runtimes_value_allowed_invoke_actions_item_unknown" {
  command = plan

  variables {
    runtimes = {
      orders_db = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        allowed_invoke_actions = ["no-such-value", "bedrock-agentcore:InvokeAgentRuntime"]
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "gateways_key_malformed" {
  command = plan

  variables {
    gateways = {
      "the team's ledger" = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_key_malformed_2" {
  command = plan

  variables {
    gateways = {
      " orders" = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_value_arn_malformed" {
  command = plan

  variables {
    gateways = {
      orders_db = {
        arn                   = "orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_value_arn_malformed_2" {
  command = plan

  variables {
    gateways = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/*"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_value_caller_principal_arns_item_malformed" {
  command = plan

  variables {
    gateways = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:root"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_value_caller_principal_arns_item_malformed_2" {
  command = plan

  variables {
    gateways = {
      orders_db = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/*"]
      }
    }
  }

  expect_failures = [var.gateways]
}

run "nothing_to_call" {
  command = plan

  variables {
    runtimes = {}
  }

  expect_failures = [var.runtimes]
}

run "runtimes_without_callers" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = []
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "runtimes_with_both_kinds_of_callers" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
        callers_use_jwt       = true
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "runtimes_twice" {
  command = plan

  variables {
    runtimes = {
      one = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
      other = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "no_action_at_all" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol        = "HTTP"
        allowed_invoke_actions = []
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "actions_without_a_request" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol        = "HTTP"
        allowed_invoke_actions = ["bedrock-agentcore:StopRuntimeSession"]
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "websocket_alone_over_mcp" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol        = "MCP"
        allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream"]
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "a2a_without_its_card" {
  command = plan

  variables {
    runtimes = {
      called = {
        arn                    = "arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789"
        caller_principal_arns  = ["arn:aws:iam::111122223333:role/front-end"]
        server_protocol        = "A2A"
        allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime"]
      }
    }
  }

  expect_failures = [var.runtimes]
}

run "gateways_without_callers" {
  command = plan

  variables {
    gateways = {
      called = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = []
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_with_both_kinds_of_callers" {
  command = plan

  variables {
    gateways = {
      called = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
        callers_use_jwt       = true
      }
    }
  }

  expect_failures = [var.gateways]
}

run "gateways_twice" {
  command = plan

  variables {
    gateways = {
      one = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
      other = {
        arn                   = "arn:aws:bedrock-agentcore:us-east-1:444455556666:gateway/orders-0123456789"
        caller_principal_arns = ["arn:aws:iam::111122223333:role/front-end"]
      }
    }
  }

  expect_failures = [var.gateways]
}
