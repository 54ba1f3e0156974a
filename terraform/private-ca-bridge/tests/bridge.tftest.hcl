# Generated from patterns/private-ca-bridge/tests/bridge.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

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

# The load balancer, its listener, its rule, and its targets.
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

run "tls_for_the_public_name_ends_here_and_begins_anew" {
  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition     = jsonencode([aws_lb.this.name, aws_lb.this.internal, aws_lb.this.load_balancer_type, sort(aws_lb.this.subnets), tolist(aws_lb.this.security_groups), aws_lb.this.drop_invalid_header_fields, aws_lb.this.desync_mitigation_mode, aws_lb.this.idle_timeout, aws_lb.this.enable_deletion_protection, aws_lb.this.tags, length(aws_lb.this.access_logs)]) == jsonencode(["orders", true, "application", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], [aws_security_group.load_balancer.id], true, "strictest", 60, false, { Name = "orders", Team = "orders" }, 0])
    error_message = "Internal, in the subnets, and strict about invalid requests."
  }

  assert {
    condition     = jsonencode([aws_lb_listener.tls.load_balancer_arn, aws_lb_listener.tls.port, aws_lb_listener.tls.protocol, aws_lb_listener.tls.ssl_policy, aws_lb_listener.tls.certificate_arn, [for action in aws_lb_listener.tls.default_action : [action.type, [for answer in action.fixed_response : [answer.content_type, answer.message_body, answer.status_code]]]], aws_lb_listener.tls.tags]) == jsonencode([aws_lb.this.arn, 443, "HTTPS", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef", [["fixed-response", [["text/plain", "Not found", "404"]]]], { Name = "orders", Team = "orders" }])
    error_message = "The public certificate, and status 404 for other hosts."
  }

  assert {
    condition     = jsonencode([for rule in [aws_lb_listener_rule.host] : [rule.listener_arn, rule.priority, [for condition in rule.condition : [for host in condition.host_header : tolist(host.values)]], [for action in rule.action : [action.type, action.target_group_arn]], rule.tags]]) == jsonencode([[aws_lb_listener.tls.arn, 1, [[["orders.example.com"]]], [["forward", aws_lb_target_group.this.arn]], { Name = "orders", Team = "orders" }]])
    error_message = "Requests for the host name are forwarded to the service."
  }

  assert {
    condition     = jsonencode([for transform in aws_lb_listener_rule.host.transform : [transform.type, [for config in transform.host_header_rewrite_config : [for rewrite in config.rewrite : [rewrite.regex, rewrite.replace]]], length(transform.url_rewrite_config)]]) == jsonencode([["host-header-rewrite", [[["^.+$", "orders.corp.internal"]]], 0]])
    error_message = "The Host header is rewritten, and the path is not."
  }

  assert {
    condition     = jsonencode([aws_lb_target_group.this.name_prefix, aws_lb_target_group.this.vpc_id, aws_lb_target_group.this.target_type, aws_lb_target_group.this.protocol, aws_lb_target_group.this.port, aws_lb_target_group.this.tags]) == jsonencode(["order-", "vpc-0123456789abcdef0", "ip", "HTTPS", 443, { Name = "orders", Team = "orders" }])
    error_message = "TLS to the service too."
  }

  assert {
    condition     = jsonencode([for check in aws_lb_target_group.this.health_check : [check.protocol, check.path, check.matcher, check.port, check.interval, check.timeout, check.healthy_threshold, check.unhealthy_threshold]]) == jsonencode([["HTTPS", "/", "200", "443", 30, 5, 3, 3]])
    error_message = "Health checks over TLS."
  }

  assert {
    condition     = [output.routing_domain, output.load_balancer_arn, output.target_group_arn] == [aws_lb.this.dns_name, aws_lb.this.arn, aws_lb_target_group.this.arn]
    error_message = "The outputs name the created resources."
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(aws_security_group.resource_gateway[*].id)
    error_message = "The security group of the resource gateway, as a list."
  }
}

run "what_can_be_set_is_passed_on" {
  variables {
    ssl_policy                             = "ELBSecurityPolicy-TLS13-1-3-2021-06"
    deletion_protection                    = true
    idle_timeout_seconds                   = 300
    access_logs                            = { bucket = "access-logs", prefix = "orders" }
    target_ips                             = { one = "10.0.1.10" }
    backend_port                           = 8443
    health_check                           = { path = "/health", matcher = "200-204", interval_seconds = 10, timeout_seconds = 3, healthy_threshold = 2, unhealthy_threshold = 4 }
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "sg-0123456789abcdef9"
  }

  assert {
    condition     = [aws_lb_listener.tls.ssl_policy, tostring(aws_lb.this.enable_deletion_protection), tostring(aws_lb.this.idle_timeout), tostring(aws_lb_target_group.this.port)] == ["ELBSecurityPolicy-TLS13-1-3-2021-06", "true", "300", "8443"]
    error_message = "TLS policy, deletion protection, and port."
  }

  assert {
    condition     = jsonencode([for logs in aws_lb.this.access_logs : [logs.bucket, logs.prefix, logs.enabled]]) == jsonencode([["access-logs", "orders", true]])
    error_message = "Logs go to the bucket."
  }

  assert {
    condition     = jsonencode([for check in aws_lb_target_group.this.health_check : [check.path, check.matcher, check.port, check.interval, check.timeout, check.healthy_threshold, check.unhealthy_threshold]]) == jsonencode([["/health", "200-204", "8443", 10, 3, 2, 4]])
    error_message = "The health check that was set, on the port of the service."
  }

  assert {
    condition     = jsonencode({ for name, target in aws_lb_target_group_attachment.ips : name => [target.target_group_arn, target.target_id, target.port] }) == jsonencode({ one = [aws_lb_target_group.this.arn, "10.0.1.10", 8443] })
    error_message = "The address is in the target group."
  }

  assert {
    condition     = jsonencode(output.security_group_ids) == jsonencode(["sg-0123456789abcdef9"])
    error_message = "An existing security group is passed on."
  }
}

run "instances_join_the_target_group" {
  variables {
    target_type         = "instance"
    target_instance_ids = { one = "i-0123456789abcdef0" }
  }

  assert {
    condition     = jsonencode([aws_lb_target_group.this.target_type, [for target in aws_lb_target_group_attachment.instances : [target.target_group_arn, target.target_id, target.port]]]) == jsonencode(["instance", [[aws_lb_target_group.this.arn, "i-0123456789abcdef0", 443]]])
    error_message = "The instance is in the target group."
  }
}

run "a_short_name_leaves_no_hyphens_at_the_cut" {
  command = plan

  variables {
    name = "shop-orders"
  }

  assert {
    condition     = aws_lb_target_group.this.name_prefix == "shop-"
    error_message = "One hyphen between the prefix and what the provider appends."
  }
}

run "a_vpc_without_host_names_is_refused" {
  command = plan

  override_data {
    target = data.aws_vpc.this
    values = { enable_dns_support = true, enable_dns_hostnames = false }
  }

  expect_failures = [data.aws_vpc.this]
}

run "a_subnet_of_another_vpc_is_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.this
    values = { vpc_id = "vpc-0elsewhere" }
  }

  expect_failures = [data.aws_subnet.this[0], data.aws_subnet.this[1]]
}
