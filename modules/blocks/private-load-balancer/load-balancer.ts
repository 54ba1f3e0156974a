/** An internal load balancer that ends TLS for one name, its target group, and the record of the name. */
import type { Construct } from 'constructs';

import { hcl, raw, type Expression } from '../../../hcl/value';
import type { Body, Resources, Why } from '../../../schema/arguments';
import { check, data, locals, output, resource } from '../declare';
import { named } from '../security-rules';

import type { Groups } from './security-groups';

type Kind = 'application' | 'network';
type HealthCheck = Body<Resources['aws_lb_target_group']['health_check']>;
type Action = Body<Resources['aws_lb_listener']['default_action']>;

/** What only one kind of load balancer can do, or must be told. */
const OF_KIND: Readonly<Record<Kind, Partial<Resources['aws_lb'] & Why>>> = {
  application: {
    idle_timeout: hcl`var.idle_timeout_seconds`,
    drop_invalid_header_fields: true,
    '# desync_mitigation_mode': 'Requests that two servers may read in two ways are refused.',
    desync_mitigation_mode: 'strictest',
  },
  network: {},
};

const LISTENS: Readonly<Record<Kind, 'HTTPS' | 'TLS'>> = { application: 'HTTPS', network: 'TLS' };

interface LoadBalancerProps {
  kind: Kind;
  groups: Groups;
  /** Checks of the VPC and its subnets. */
  lookups: readonly Expression[];
}

/** Declares the load balancer. Returns its address. */
export function declareLoadBalancer(
  scope: Construct,
  { kind, groups, lookups }: LoadBalancerProps,
): Expression {
  return resource(scope, 'aws_lb', 'this', {
    remarks: [
      'checkov:skip=CKV_AWS_150:deletion_protection is an input; a destroy must not be refused by surprise',
      ...(kind === 'network'
        ? [
            'checkov:skip=CKV_AWS_152:a request that crosses zones is billed; a zone without a healthy target is left out of the name',
          ]
        : []),
    ],
    name: hcl`var.name`,
    internal: true,
    load_balancer_type: kind,
    subnets: hcl`var.subnet_ids`,
    security_groups: hcl`[${groups.loadBalancer}.id]`,
    ...OF_KIND[kind],
    enable_deletion_protection: hcl`var.deletion_protection`,
    access_logs: {
      for_each: hcl`var.access_logs[*]`,
      content: {
        bucket: hcl`access_logs.value.bucket`,
        prefix: hcl`access_logs.value.prefix`,
        enabled: true,
      },
    },
    tags: named(hcl`var.name`),
    '# depends_on': 'Found good before: the service would say so when the groups are made.',
    depends_on: lookups,
  });
}

export interface TargetGroupProps {
  protocol: 'HTTP' | 'HTTPS' | 'TCP';
  healthCheck: HealthCheck;
  /** Whether one may be given in its place. */
  optional: boolean;
  further?: Partial<Resources['aws_lb_target_group'] & Why>;
  /** Lines for scanners. */
  remarks?: readonly string[];
}

/** Timing of a health check, which both kinds share. */
export const checkTiming: HealthCheck = {
  port: hcl`tostring(local.health_check_port)`,
  interval: hcl`var.health_check.interval_seconds`,
  timeout: hcl`var.health_check.timeout_seconds`,
  healthy_threshold: hcl`var.health_check.healthy_threshold`,
  unhealthy_threshold: hcl`var.health_check.unhealthy_threshold`,
};

/** Declares the target group and what is in it, and a name for its ARN. Returns what waits for its targets. */
export function declareTargetGroup(
  scope: Construct,
  { protocol, healthCheck, optional, further = {}, remarks }: TargetGroupProps,
): readonly Expression[] {
  const group = resource(scope, 'aws_lb_target_group', 'this', {
    remarks,
    count: optional ? hcl`var.create_target_group ? 1 : 0` : undefined,
    '# name_prefix': 'Six characters are all that a prefix may have.',
    name_prefix: hcl('"${trimsuffix(substr(var.name, 0, 5), "-")}-"'),
    vpc_id: hcl`var.vpc_id`,
    target_type: hcl`var.target_type`,
    protocol,
    port: hcl`var.backend_port`,
    ...further,
    health_check: healthCheck,
    tags: named(hcl`var.name`),
    lifecycle: {
      '#': 'A listener holds on to its group until it has the next one.',
      create_before_destroy: true,
    },
  });
  const arn: Expression = optional ? hcl`one(${group}[*].arn)` : hcl`${group}.arn`;
  locals(scope, {
    target_group_arn: optional ? hcl`var.create_target_group ? ${arn} : var.target_group_arn` : arn,
  });
  const targets = (label: string, input: string): Expression =>
    resource(scope, 'aws_lb_target_group_attachment', label, {
      for_each: raw(`var.${input}`),
      target_group_arn: hcl`local.target_group_arn`,
      target_id: hcl`each.value`,
      port: hcl`var.backend_port`,
    });
  return [targets('ips', 'target_ips'), targets('instances', 'target_instance_ids')];
}

/** Hands on to the target group whatever comes. */
export const FORWARD: Action = {
  type: 'forward',
  target_group_arn: hcl`local.target_group_arn`,
};

/** Declares the listener, which ends TLS. Returns its address. */
export function declareListener(
  scope: Construct,
  { kind, loadBalancer, action }: { kind: Kind; loadBalancer: Expression; action: Action },
): Expression {
  return resource(scope, 'aws_lb_listener', 'tls', {
    load_balancer_arn: hcl`${loadBalancer}.arn`,
    port: 443,
    protocol: LISTENS[kind],
    ssl_policy: hcl`var.ssl_policy`,
    certificate_arn: hcl`var.certificate_arn`,
    default_action: action,
    tags: named(hcl`var.name`),
  });
}

/** Declares the record of the name in the private zone, where it is asked for. Returns its address. */
export function declareRecord(scope: Construct, loadBalancer: Expression): Expression {
  const zone = data(scope, 'aws_route53_zone', 'this', {
    count: hcl`var.create_record ? 1 : 0`,
    zone_id: hcl`var.zone_id`,
    lifecycle: {
      postcondition: [
        check(
          hcl('endswith(".${lower(var.host_name)}", ".${lower(trimsuffix(self.name, "."))}")'),
          {
            '#': 'A name outside the zone would become <host_name>.<name of the zone>, without a word.',
            at: 'zone_id',
            found: '${self.zone_id} is the zone ${self.name}',
            want: 'one that holds ${var.host_name}',
            fix: 'pass that zone, or set create_record = false',
          },
        ),
      ],
    },
  });
  return resource(scope, 'aws_route53_record', 'this', {
    count: hcl`var.create_record ? 1 : 0`,
    zone_id: hcl`var.zone_id`,
    name: hcl`var.host_name`,
    type: 'A',
    alias: {
      name: hcl`${loadBalancer}.dns_name`,
      zone_id: hcl`${loadBalancer}.zone_id`,
      evaluate_target_health: false,
    },
    '# depends_on': 'Found to hold the name before.',
    depends_on: [zone],
  });
}

/** Outputs of the load balancer. */
export function declareLoadBalancerOutputs(
  scope: Construct,
  { loadBalancer, listener }: { loadBalancer: Expression; listener: Expression },
): void {
  output(scope, 'load_balancer_arn', {
    description: 'Load balancer, for alarms, a web ACL, or rules of its listener.',
    value: hcl`${loadBalancer}.arn`,
  });
  output(scope, 'target_group_arn', {
    description: 'Target group, as services and controllers join it.',
    value: hcl`local.target_group_arn`,
    '# depends_on': 'A service that joins it wants a load balancer in front.',
    depends_on: [listener],
  });
}
