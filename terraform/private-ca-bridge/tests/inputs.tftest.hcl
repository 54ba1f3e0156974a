# Generated from patterns/private-ca-bridge. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
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
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  backend_host_name          = "orders.corp.internal"
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

run "backend_host_name_malformed" {
  command = plan

  variables {
    backend_host_name = "https://orders.internal"
  }

  expect_failures = [var.backend_host_name]
}

run "backend_host_name_malformed_2" {
  command = plan

  variables {
    backend_host_name = "orders"
  }

  expect_failures = [var.backend_host_name]
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

run "resource_gateway_security_group_id_malformed" {
  command = plan

  variables {
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "my-sg"
  }

  expect_failures = [var.resource_gateway_security_group_id]
}

run "tags_too_many_entries" {
  command = plan

  variables {
    tags = { for i in range(50) : "${"team"}${i}" => "x" }
  }

  expect_failures = [var.tags]
}

run "tags_key_malformed" {
  command = plan

  variables {
    tags = { "a,b" = "x" }
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
