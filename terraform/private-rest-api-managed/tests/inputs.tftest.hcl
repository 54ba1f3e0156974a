# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_route53_zone" {
    defaults = { name = "example.com" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
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

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/made/0123456789abcdef"
      dns_name = "internal-made-0123456789.us-east-1.elb.amazonaws.com"
      zone_id  = "Z35SXDOTRQ7X7K"
    }
  }

  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/made/0123456789abcdef/0123456789abcdef"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/made/0123456789abcdef" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

variables {
  name                       = "orders"
  gateway_id                 = "tools-abcdefghij"
  gateway_role_name          = "tools-gateway"
  private_targets_allowed    = true
  openapi                    = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  zone_id                    = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

run "name_malformed" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

run "name_malformed_2" {
  command = plan

  variables {
    name = "orders-"
  }

  expect_failures = [var.name]
}

run "name_malformed_3" {
  command = plan

  variables {
    name = "1st-orders"
  }

  expect_failures = [var.name]
}

run "name_malformed_4" {
  command = plan

  variables {
    name = "or"
  }

  expect_failures = [var.name]
}

run "description_too_few_characters" {
  command = plan

  variables {
    description = ""
  }

  expect_failures = [var.description]
}

run "description_too_many_characters" {
  command = plan

  variables {
    description = format("%0201d", 0)
  }

  expect_failures = [var.description]
}

run "gateway_id_malformed" {
  command = plan

  variables {
    gateway_id = "tools"
  }

  expect_failures = [var.gateway_id]
}

run "gateway_id_malformed_2" {
  command = plan

  variables {
    gateway_id = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"
  }

  expect_failures = [var.gateway_id]
}

run "gateway_role_name_malformed" {
  command = plan

  variables {
    gateway_role_name = "arn:aws:iam::111122223333:role/tools-gateway"
  }

  expect_failures = [var.gateway_role_name]
}

run "openapi_s3_object_arn_malformed" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "s3://schemas/orders.json" }
  }

  expect_failures = [var.openapi_s3]
}

run "openapi_s3_object_arn_malformed_2" {
  command = plan

  variables {
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/*" }
  }

  expect_failures = [var.openapi_s3]
}

run "openapi_s3_bucket_owner_account_id_malformed" {
  command = plan

  variables {
    openapi = null

    openapi_s3 = {
      object_arn              = "arn:aws:s3:::schemas/orders.json"
      bucket_owner_account_id = "44445555666"
    }
  }

  expect_failures = [var.openapi_s3]
}

run "vpc_id_malformed" {
  command = plan

  variables {
    vpc_id = "my-vpc"
  }

  expect_failures = [var.vpc_id]
}

run "subnet_ids_too_few_items" {
  command = plan

  variables {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }

  expect_failures = [var.subnet_ids]
}

run "subnet_ids_too_many_items" {
  command = plan

  variables {
    subnet_ids = [for i in range(17) : "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.subnet_ids]
}

run "subnet_ids_item_malformed" {
  command = plan

  variables {
    subnet_ids = ["my-subnet", "subnet-0123456789abcdef0"]
  }

  expect_failures = [var.subnet_ids]
}

run "host_name_malformed" {
  command = plan

  variables {
    host_name = "https://orders.internal"
  }

  expect_failures = [var.host_name]
}

run "host_name_malformed_2" {
  command = plan

  variables {
    host_name = "orders"
  }

  expect_failures = [var.host_name]
}

run "certificate_arn_malformed" {
  command = plan

  variables {
    certificate_arn = "*"
  }

  expect_failures = [var.certificate_arn]
}

run "certificate_domains_too_few_items" {
  command = plan

  variables {
    certificate_domains = []
  }

  expect_failures = [var.certificate_domains]
}

run "certificate_domains_item_malformed" {
  command = plan

  variables {
    certificate_domains = ["orders"]
  }

  expect_failures = [var.certificate_domains]
}

run "certificate_domains_item_malformed_2" {
  command = plan

  variables {
    certificate_domains = ["api.*.example.com"]
  }

  expect_failures = [var.certificate_domains]
}

run "certificate_domains_item_malformed_3" {
  command = plan

  variables {
    certificate_domains = ["https://orders.example.com"]
  }

  expect_failures = [var.certificate_domains]
}

run "ssl_policy_malformed" {
  command = plan

  variables {
    ssl_policy = "ELBSecurityPolicy-2016-08"
  }

  expect_failures = [var.ssl_policy]
}

run "ssl_policy_malformed_2" {
  command = plan

  variables {
    ssl_policy = "ELBSecurityPolicy-TLS13-1-0-2021-06"
  }

  expect_failures = [var.ssl_policy]
}

run "access_logs_bucket_malformed" {
  command = plan

  variables {
    access_logs = { bucket = "arn:aws:s3:::access-logs" }
  }

  expect_failures = [var.access_logs]
}

run "access_logs_prefix_too_few_characters" {
  command = plan

  variables {
    access_logs = {
      bucket = "access-logs"
      prefix = ""
    }
  }

  expect_failures = [var.access_logs]
}

run "access_logs_prefix_too_many_characters" {
  command = plan

  variables {
    access_logs = {
      bucket = "access-logs"
      prefix = format("%0513d", 0)
    }
  }

  expect_failures = [var.access_logs]
}

run "idle_timeout_seconds_too_low" {
  command = plan

  variables {
    idle_timeout_seconds = 0
  }

  expect_failures = [var.idle_timeout_seconds]
}

run "idle_timeout_seconds_too_high" {
  command = plan

  variables {
    idle_timeout_seconds = 4001
  }

  expect_failures = [var.idle_timeout_seconds]
}

run "idle_timeout_seconds_not_whole" {
  command = plan

  variables {
    idle_timeout_seconds = 1.5
  }

  expect_failures = [var.idle_timeout_seconds]
}

run "zone_id_malformed" {
  command = plan

  variables {
    zone_id = "example.com"
  }

  expect_failures = [var.zone_id]
}

run "zone_id_malformed_2" {
  command = plan

  variables {
    zone_id = "/hostedzone/Z0123456789ABCDEFGHIJ"
  }

  expect_failures = [var.zone_id]
}

run "backend_port_too_low" {
  command = plan

  variables {
    backend_port = 0
  }

  expect_failures = [var.backend_port]
}

run "backend_port_too_high" {
  command = plan

  variables {
    backend_port = 65536
  }

  expect_failures = [var.backend_port]
}

run "backend_port_not_whole" {
  command = plan

  variables {
    backend_port = 1.5
  }

  expect_failures = [var.backend_port]
}

run "backend_security_group_ids_too_many_entries" {
  command = plan

  variables {
    backend_security_group_ids = { for i in range(51) : "${"x"}${i}" => "sg-0123456789abcdef0" }
  }

  expect_failures = [var.backend_security_group_ids]
}

run "backend_security_group_ids_value_malformed" {
  command = plan

  variables {
    backend_security_group_ids = { x = "my-sg" }
  }

  expect_failures = [var.backend_security_group_ids]
}

run "target_type_unknown" {
  command = plan

  variables {
    target_type = "no-such-value"
  }

  expect_failures = [var.target_type]
}

run "target_ips_too_many_entries" {
  command = plan

  variables {
    target_type = "ip"
    target_ips  = { for i in range(1001) : "${"x"}${i}" => "10.0.1.10" }
  }

  expect_failures = [var.target_ips]
}

run "target_ips_value_malformed" {
  command = plan

  variables {
    target_type = "ip"
    target_ips  = { x = "10.0.1.0/24" }
  }

  expect_failures = [var.target_ips]
}

run "target_ips_value_malformed_2" {
  command = plan

  variables {
    target_type = "ip"
    target_ips  = { x = "10.0.256.1" }
  }

  expect_failures = [var.target_ips]
}

run "target_ips_value_malformed_3" {
  command = plan

  variables {
    target_type = "ip"
    target_ips  = { x = "orders.internal" }
  }

  expect_failures = [var.target_ips]
}

run "target_instance_ids_too_many_entries" {
  command = plan

  variables {
    target_type         = "instance"
    target_instance_ids = { for i in range(501) : "${"x"}${i}" => "i-0123456789abcdef0" }
  }

  expect_failures = [var.target_instance_ids]
}

run "target_instance_ids_value_malformed" {
  command = plan

  variables {
    target_type         = "instance"
    target_instance_ids = { x = "my-i" }
  }

  expect_failures = [var.target_instance_ids]
}

run "health_check_path_malformed" {
  command = plan

  variables {
    health_check = { path = "health" }
  }

  expect_failures = [var.health_check]
}

run "health_check_matcher_malformed" {
  command = plan

  variables {
    health_check = { matcher = "2xx" }
  }

  expect_failures = [var.health_check]
}

run "health_check_matcher_malformed_2" {
  command = plan

  variables {
    health_check = { matcher = "500" }
  }

  expect_failures = [var.health_check]
}

run "health_check_port_too_low" {
  command = plan

  variables {
    health_check = { port = 0 }
  }

  expect_failures = [var.health_check]
}

run "health_check_port_too_high" {
  command = plan

  variables {
    health_check = { port = 65536 }
  }

  expect_failures = [var.health_check]
}

run "health_check_port_not_whole" {
  command = plan

  variables {
    health_check = { port = 1.5 }
  }

  expect_failures = [var.health_check]
}

run "health_check_interval_seconds_too_low" {
  command = plan

  variables {
    health_check = { interval_seconds = 4 }
  }

  expect_failures = [var.health_check]
}

run "health_check_interval_seconds_too_high" {
  command = plan

  variables {
    health_check = { interval_seconds = 301 }
  }

  expect_failures = [var.health_check]
}

run "health_check_interval_seconds_not_whole" {
  command = plan

  variables {
    health_check = { interval_seconds = 5.5 }
  }

  expect_failures = [var.health_check]
}

run "health_check_timeout_seconds_too_low" {
  command = plan

  variables {
    health_check = { timeout_seconds = 1 }
  }

  expect_failures = [var.health_check]
}

run "health_check_timeout_seconds_too_high" {
  command = plan

  variables {
    health_check = { timeout_seconds = 121 }
  }

  expect_failures = [var.health_check]
}

run "health_check_timeout_seconds_not_whole" {
  command = plan

  variables {
    health_check = { timeout_seconds = 2.5 }
  }

  expect_failures = [var.health_check]
}

run "health_check_healthy_threshold_too_low" {
  command = plan

  variables {
    health_check = { healthy_threshold = 1 }
  }

  expect_failures = [var.health_check]
}

run "health_check_healthy_threshold_too_high" {
  command = plan

  variables {
    health_check = { healthy_threshold = 11 }
  }

  expect_failures = [var.health_check]
}

run "health_check_healthy_threshold_not_whole" {
  command = plan

  variables {
    health_check = { healthy_threshold = 2.5 }
  }

  expect_failures = [var.health_check]
}

run "health_check_unhealthy_threshold_too_low" {
  command = plan

  variables {
    health_check = { unhealthy_threshold = 1 }
  }

  expect_failures = [var.health_check]
}

run "health_check_unhealthy_threshold_too_high" {
  command = plan

  variables {
    health_check = { unhealthy_threshold = 11 }
  }

  expect_failures = [var.health_check]
}

run "health_check_unhealthy_threshold_not_whole" {
  command = plan

  variables {
    health_check = { unhealthy_threshold = 2.5 }
  }

  expect_failures = [var.health_check]
}

run "routing_domain_malformed" {
  command = plan

  variables {
    routing_domain = "https://orders.internal"
  }

  expect_failures = [var.routing_domain]
}

run "routing_domain_malformed_2" {
  command = plan

  variables {
    routing_domain = "orders"
  }

  expect_failures = [var.routing_domain]
}

run "resource_gateway_security_group_id_malformed" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "my-sg"
  }

  expect_failures = [var.resource_gateway_security_group_id]
}

run "credential_gateway_role_service_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "api gateway"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_region_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
        region        = "N. Virginia"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_too_few_items" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = []
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_item_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_actions_item_malformed_2" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_resource_arns_too_few_items" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = []
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_gateway_role_resource_arns_item_malformed" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["*"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_provider_arn_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_secret_arn_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "orders-secret"
        scopes       = ["x"]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_too_few_items" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = []
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_too_many_items" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes = [
          "x",
          "x1",
          "x2",
          "x3",
          "x4",
          "x5",
          "x6",
          "x7",
          "x8",
          "x9",
          "x10",
          "x11",
          "x12",
          "x13",
          "x14",
          "x15",
          "x16",
          "x17",
          "x18",
          "x19",
          "x20",
          "x21",
          "x22",
          "x23",
          "x24",
          "x25",
          "x26",
          "x27",
          "x28",
          "x29",
          "x30",
          "x31",
          "x32",
          "x33",
          "x34",
          "x35",
          "x36",
          "x37",
          "x38",
          "x39",
          "x40",
          "x41",
          "x42",
          "x43",
          "x44",
          "x45",
          "x46",
          "x47",
          "x48",
          "x49",
          "x50",
          "x51",
          "x52",
          "x53",
          "x54",
          "x55",
          "x56",
          "x57",
          "x58",
          "x59",
          "x60",
          "x61",
          "x62",
          "x63",
          "x64",
          "x65",
          "x66",
          "x67",
          "x68",
          "x69",
          "x70",
          "x71",
          "x72",
          "x73",
          "x74",
          "x75",
          "x76",
          "x77",
          "x78",
          "x79",
          "x80",
          "x81",
          "x82",
          "x83",
          "x84",
          "x85",
          "x86",
          "x87",
          "x88",
          "x89",
          "x90",
          "x91",
          "x92",
          "x93",
          "x94",
          "x95",
          "x96",
          "x97",
          "x98",
          "x99",
          "x100",
        ]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_item_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [""]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_scopes_item_too_many_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [format("%065d", 0)]
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_grant_type_unknown" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        grant_type   = "no-such-value"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_too_many_entries" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          x   = "x"
          x1  = "x"
          x2  = "x"
          x3  = "x"
          x4  = "x"
          x5  = "x"
          x6  = "x"
          x7  = "x"
          x8  = "x"
          x9  = "x"
          x10 = "x"
        }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_key_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { "" = "x" }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_key_too_many_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = "x"
        }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_value_too_few_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = "" }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_custom_parameters_value_too_many_characters" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = format("%02049d", 0) }
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_oauth_default_return_url_malformed" {
  command = plan

  variables {
    credential = {
      oauth = {
        provider_arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn         = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes             = ["x"]
        default_return_url = "http://app.example.com/callback"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_provider_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_secret_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "orders-secret"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_location_unknown" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        location     = "no-such-value"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = format("%065d", 0)
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = format("%065d", 0)
      }
    }
  }

  expect_failures = [var.credential]
}

run "allowed_request_headers_too_many_items" {
  command = plan

  variables {
    allowed_request_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]
  }

  expect_failures = [var.allowed_request_headers]
}

run "allowed_request_headers_item_malformed" {
  command = plan

  variables {
    allowed_request_headers = ["X-Trace-Id: 1"]
  }

  expect_failures = [var.allowed_request_headers]
}

run "allowed_response_headers_too_many_items" {
  command = plan

  variables {
    allowed_response_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]
  }

  expect_failures = [var.allowed_response_headers]
}

run "allowed_response_headers_item_malformed" {
  command = plan

  variables {
    allowed_response_headers = ["X-Trace-Id: 1"]
  }

  expect_failures = [var.allowed_response_headers]
}

run "allowed_query_parameters_too_many_items" {
  command = plan

  variables {
    allowed_query_parameters = ["x", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"]
  }

  expect_failures = [var.allowed_query_parameters]
}

run "allowed_query_parameters_item_too_few_characters" {
  command = plan

  variables {
    allowed_query_parameters = [""]
  }

  expect_failures = [var.allowed_query_parameters]
}

run "allowed_query_parameters_item_too_many_characters" {
  command = plan

  variables {
    allowed_query_parameters = [format("%041d", 0)]
  }

  expect_failures = [var.allowed_query_parameters]
}

run "tags_too_many_entries" {
  command = plan

  variables {
    tags = { for i in range(50) : "${"team"}${i}" => "platform" }
  }

  expect_failures = [var.tags]
}

run "tags_key_malformed" {
  command = plan

  variables {
    tags = { "a,b" = "platform" }
  }

  expect_failures = [var.tags]
}

run "tags_value_malformed" {
  command = plan

  variables {
    tags = { team = "a,b" }
  }

  expect_failures = [var.tags]
}

run "name_of_a_security_group" {
  command = plan

  variables {
    name = "sg-agent"
  }

  expect_failures = [var.name]
}

run "two_hyphens_in_a_row" {
  command = plan

  variables {
    name = "orders--v2"
  }

  expect_failures = [var.name]
}

run "name_of_the_load_balancers_own" {
  command = plan

  variables {
    name = "internal-orders"
  }

  expect_failures = [var.name]
}

run "policy_for_no_role" {
  command = plan

  variables {
    gateway_role_name = null
  }

  expect_failures = [var.gateway_role_name]
}

run "role_without_a_policy" {
  command = plan

  variables {
    attach_gateway_role_policy = false
  }

  expect_failures = [var.gateway_role_name]
}

run "two_documents" {
  command = plan

  variables {
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/orders.json" }
  }

  expect_failures = [var.openapi]
}

run "no_document" {
  command = plan

  variables {
    openapi = null
  }

  expect_failures = [var.openapi]
}

run "certificate_of_another_host" {
  command = plan

  variables {
    certificate_domains = ["search.example.com"]
  }

  expect_failures = [var.host_name]
}

run "certificate_of_hosts_one_label_up" {
  command = plan

  variables {
    host_name = "eu.orders.example.com"
  }

  expect_failures = [var.host_name]
}

run "certificate_of_hosts_below" {
  command = plan

  variables {
    certificate_domains = ["*.orders.example.com"]
  }

  expect_failures = [var.host_name]
}

run "record_in_no_zone" {
  command = plan

  variables {
    zone_id = null
  }

  expect_failures = [var.zone_id]
}

run "zone_without_a_record" {
  command = plan

  variables {
    create_record = false
  }

  expect_failures = [var.zone_id]
}

run "no_way_to_the_backend" {
  command = plan

  variables {
    backend_security_group_ids = {}
  }

  expect_failures = [var.backend_security_group_ids]
}

run "target_ips_in_another_kind_of_group" {
  command = plan

  variables {
    target_ips  = { one = "10.0.1.10" }
    target_type = "instance"
  }

  expect_failures = [var.target_ips]
}

run "target_instance_ids_in_another_kind_of_group" {
  command = plan

  variables {
    target_instance_ids = { one = "i-0123456789abcdef0" }
    target_type         = "ip"
  }

  expect_failures = [var.target_instance_ids]
}

run "health_check_that_overlaps" {
  command = plan

  variables {
    health_check = {
      interval_seconds = 10
      timeout_seconds  = 10
    }
  }

  expect_failures = [var.health_check]
}

run "group_given_and_made" {
  command = plan

  variables {
    resource_gateway_security_group_id = "sg-0123456789abcdef9"
  }

  expect_failures = [var.resource_gateway_security_group_id]
}

run "group_neither_given_nor_made" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
  }

  expect_failures = [var.resource_gateway_security_group_id]
}

run "two_credentials" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.credential]
}

run "empty_credential" {
  command = plan

  variables {
    credential = {}
  }

  expect_failures = [var.credential]
}

run "reserved_tag" {
  command = plan

  variables {
    tags = { BedrockAgentCoreGatewayManaged = "true" }
  }

  expect_failures = [var.tags]
}
