# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

resource "aws_lb" "this" {
  # checkov:skip=CKV_AWS_150:deletion_protection is an input; without it, a destroy needs no second apply

  name                       = var.name
  internal                   = true
  load_balancer_type         = "application"
  subnets                    = var.subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  idle_timeout               = var.idle_timeout_seconds
  drop_invalid_header_fields = true

  # Rejects ambiguous requests, which the load balancer and the service could interpret differently.
  desync_mitigation_mode = "strictest"

  enable_deletion_protection = var.deletion_protection

  dynamic "access_logs" {
    for_each = var.access_logs[*]

    content {
      bucket  = access_logs.value.bucket
      prefix  = access_logs.value.prefix
      enabled = true
    }
  }

  tags = merge(var.tags, { Name = var.name })

  # Check the VPC and the subnets before creating the load balancer.
  depends_on = [data.aws_vpc.this, data.aws_subnet.this]
}

resource "aws_lb_target_group" "this" {
  # checkov:skip=CKV_AWS_378:TLS ends at the load balancer, and the way on is closed to all but its group

  # AWS provider limit: six characters.
  name_prefix = "${trimsuffix(substr(var.name, 0, 5), "-")}-"

  vpc_id      = var.vpc_id
  target_type = var.target_type
  protocol    = "HTTP"
  port        = var.backend_port

  health_check {
    protocol            = "HTTP"
    path                = var.health_check.path
    matcher             = var.health_check.matcher
    port                = tostring(local.health_check_port)
    interval            = var.health_check.interval_seconds
    timeout             = var.health_check.timeout_seconds
    healthy_threshold   = var.health_check.healthy_threshold
    unhealthy_threshold = var.health_check.unhealthy_threshold
  }

  tags = merge(var.tags, { Name = var.name })

  # A listener cannot lose its target group before it has the new one.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_target_group_attachment" "ips" {
  for_each = var.target_ips

  target_group_arn = aws_lb_target_group.this.arn
  target_id        = each.value
  port             = var.backend_port
}

resource "aws_lb_target_group_attachment" "instances" {
  for_each = var.target_instance_ids

  target_group_arn = aws_lb_target_group.this.arn
  target_id        = each.value
  port             = var.backend_port
}

resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.ssl_policy
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }

  tags = merge(var.tags, { Name = var.name })
}

data "aws_route53_zone" "this" {
  count = var.create_record ? 1 : 0

  zone_id = var.hosted_zone_id

  lifecycle {
    # For a name outside the zone, Route 53 would silently create <host_name>.<zone name>.
    postcondition {
      condition     = endswith(".${lower(var.host_name)}", ".${lower(trimsuffix(self.name, "."))}")
      error_message = "hosted_zone_id: ${self.zone_id} is the hosted zone ${self.name}. Expected a hosted zone that contains ${var.host_name}. Pass the ID of that zone, or set create_record = false."
    }
  }
}

resource "aws_route53_record" "this" {
  count = var.create_record ? 1 : 0

  zone_id = var.hosted_zone_id
  name    = var.host_name
  type    = "A"

  alias {
    name                   = aws_lb.this.dns_name
    zone_id                = aws_lb.this.zone_id
    evaluate_target_health = false
  }

  # Check that the zone contains the host name first.
  depends_on = [data.aws_route53_zone.this]
}
