# Generated from modules/blocks/private-load-balancer/tests/load-balancer.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

variables {
  name                        = "orders"
  gateway_id                  = "tools-abcdefghij"
  gateway_role_name           = "tools-gateway"
  private_targets_allowed     = true
  vpc_id                      = "vpc-0123456789abcdef0"
  subnet_ids                  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                   = "orders.example.com"
  certificate_arn             = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains         = ["*.example.com"]
  hosted_zone_id              = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids  = { service = "sg-0123456789abcdef1" }
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]
}

# The load balancer, its listener, and its targets. The lists are complete, so additional settings fail.
run "an_internal_load_balancer_ends_tls_for_the_host" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([aws_lb.this.name, aws_lb.this.internal, aws_lb.this.load_balancer_type, sort(aws_lb.this.subnets), tolist(aws_lb.this.security_groups), aws_lb.this.enable_deletion_protection, aws_lb.this.tags, length(aws_lb.this.access_logs)]) == jsonencode(["orders", true, "network", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], [aws_security_group.load_balancer.id], false, { Name = "orders", Team = "orders" }, 0])
    error_message = "Internal, in the subnets, with its own security group."
  }

  assert {
    condition     = jsonencode([aws_lb_listener.tls.load_balancer_arn, aws_lb_listener.tls.port, aws_lb_listener.tls.protocol, aws_lb_listener.tls.ssl_policy, aws_lb_listener.tls.certificate_arn, [for action in aws_lb_listener.tls.default_action : [action.type, action.target_group_arn]], aws_lb_listener.tls.tags]) == jsonencode([aws_lb.this.arn, 443, "TLS", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef", [["forward", aws_lb_target_group.this[0].arn]], { Name = "orders", Team = "orders" }])
    error_message = "TLS 1.3 and 1.2 on port 443 with the certificate, forwarded to the target group."
  }

  assert {
    condition     = jsonencode([for group in aws_lb_target_group.this : [group.name_prefix, group.vpc_id, group.target_type, group.protocol, group.port, group.preserve_client_ip, group.tags]]) == jsonencode([["order-", "vpc-0123456789abcdef0", "ip", "TCP", 80, "false", { Name = "orders", Team = "orders" }]])
    error_message = "TCP to port 80 of IP addresses, which see the load balancer as the source."
  }

  assert {
    condition     = jsonencode([for check in aws_lb_target_group.this[0].health_check : [check.protocol, check.port, check.interval, check.timeout, check.healthy_threshold, check.unhealthy_threshold]]) == jsonencode([["TCP", "80", 30, 5, 3, 3]])
    error_message = "A TCP check every 30 seconds, on the port of the ingress."
  }

  assert {
    condition     = length(aws_lb_target_group_attachment.ips) + length(aws_lb_target_group_attachment.instances) == 0
    error_message = "The target group has no targets that were not named."
  }

  assert {
    condition     = [output.load_balancer_arn, output.target_group_arn, output.routing_domain] == [aws_lb.this.arn, aws_lb_target_group.this[0].arn, aws_lb.this.dns_name]
    error_message = "The outputs name the created resources."
  }
}

run "what_can_be_set_is_passed_on" {
  variables {
    ssl_policy          = "ELBSecurityPolicy-TLS13-1-3-2021-06"
    deletion_protection = true
    access_logs         = { bucket = "access-logs", prefix = "orders" }
    target_type         = "instance"
    target_instance_ids = { one = "i-0123456789abcdef0" }
    backend_port        = 30080
    health_check        = { protocol = "HTTP", path = "/health", matcher = "200-204", port = 9000, interval_seconds = 10, timeout_seconds = 3, healthy_threshold = 2, unhealthy_threshold = 4 }
  }

  assert {
    condition     = [aws_lb_listener.tls.ssl_policy, tostring(aws_lb.this.enable_deletion_protection), aws_lb_target_group.this[0].target_type, tostring(aws_lb_target_group.this[0].port)] == ["ELBSecurityPolicy-TLS13-1-3-2021-06", "true", "instance", "30080"]
    error_message = "TLS policy, deletion protection, target type, and port."
  }

  assert {
    condition     = jsonencode([for logs in aws_lb.this.access_logs : [logs.bucket, logs.prefix, logs.enabled]]) == jsonencode([["access-logs", "orders", true]])
    error_message = "Logs go to the bucket."
  }

  assert {
    condition     = jsonencode([for check in aws_lb_target_group.this[0].health_check : [check.protocol, check.path, check.matcher, check.port, check.interval, check.timeout, check.healthy_threshold, check.unhealthy_threshold]]) == jsonencode([["HTTP", "/health", "200-204", "9000", 10, 3, 2, 4]])
    error_message = "The health check as it was set."
  }

  assert {
    condition     = jsonencode({ for name, target in aws_lb_target_group_attachment.instances : name => [target.target_group_arn, target.target_id, target.port] }) == jsonencode({ one = [aws_lb_target_group.this[0].arn, "i-0123456789abcdef0", 30080] })
    error_message = "The instance is in the target group."
  }
}

run "addresses_join_the_target_group" {
  variables {
    target_ips = { blue = "10.0.1.10", green = "10.0.2.10" }
  }

  assert {
    condition     = jsonencode({ for name, target in aws_lb_target_group_attachment.ips : name => [target.target_group_arn, target.target_id, target.port] }) == jsonencode({ blue = [aws_lb_target_group.this[0].arn, "10.0.1.10", 80], green = [aws_lb_target_group.this[0].arn, "10.0.2.10", 80] })
    error_message = "Each address under its name."
  }
}

run "a_target_group_that_is_there_takes_the_place" {
  command = plan

  variables {
    create_target_group = false
    target_group_arn    = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef"
    health_check        = { port = 9000 }
  }

  assert {
    condition     = [aws_lb_listener.tls.default_action[0].target_group_arn, output.target_group_arn] == ["arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef", "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef"]
    error_message = "The listener forwards to it."
  }

  assert {
    condition     = length(aws_lb_target_group.this) == 0 && length(aws_vpc_security_group_ingress_rule.health_checks) == 1
    error_message = "No target group is created, and the health check port of its targets is open."
  }
}

run "targets_in_a_group_of_somebody_else_are_refused" {
  command = plan

  variables {
    create_target_group = false
    target_group_arn    = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef"
    target_ips          = { blue = "10.0.1.10" }
  }

  expect_failures = [var.target_ips]
}

run "a_short_name_leaves_no_hyphens_at_the_cut" {
  command = plan

  variables {
    name = "shop-orders"
  }

  assert {
    condition     = aws_lb_target_group.this[0].name_prefix == "shop-"
    error_message = "One hyphen between the prefix and what the provider appends."
  }
}
