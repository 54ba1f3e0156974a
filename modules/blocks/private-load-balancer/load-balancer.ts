/** An internal load balancer that terminates TLS for one host name, its target group, and the record of the name. */
import type { Construct } from 'constructs';

import { hcl, raw, type Expression } from '../../../hcl/value';
import type { Body, Resources, Why } from '../../../schema/arguments';
import { check, data, locals, output, resource } from '../declare';
import { named } from '../security-rules';

import type { Groups } from './security-groups';

type Kind = 'application' | 'network';
type HealthCheck = Body<Resources['aws_lb_target_group']['health_check']>;
type Action = Body<Resources['aws_lb_listener']['default_action']>;

/** Arguments that only one type of load balancer has. */
const OF_KIND: Readonly<Record<Kind, Partial<Resources['aws_lb'] & Why>>> = {
  application: {
    idle_timeout: hcl`var.idle_timeout_seconds`,
    drop_invalid_header_fields: true,
    '# desync_mitigation_mode':
      'Rejects ambiguous requests, which the load balancer and the service could interpret differently.',
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
      'checkov:skip=CKV_AWS_150:deletion_protection is an input; without it, a destroy needs no second apply',
      ...(kind === 'network'
        ? [
            'checkov:skip=CKV_AWS_152:cross-zone traffic is billed; DNS omits zones without a healthy target',
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
    '# depends_on': 'Check the VPC and the subnets before creating the load balancer.',
    depends_on: lookups,
  });
}

export interface TargetGroupProps {
  protocol: 'HTTP' | 'HTTPS' | 'TCP';
  healthCheck: HealthCheck;
  /** Whether an existing one can be used instead. */
  optional: boolean;
  further?: Partial<Resources['aws_lb_target_group'] & Why>;
  /** Lines for scanners. */
  remarks?: readonly string[];
}

/** Timing of a health check, the same for both types of load balancer. */
export const checkTiming: HealthCheck = {
  port: hcl`tostring(local.health_check_port)`,
  interval: hcl`var.health_check.interval_seconds`,
  timeout: hcl`var.health_check.timeout_seconds`,
  healthy_threshold: hcl`var.health_check.healthy_threshold`,
  unhealthy_threshold: hcl`var.health_check.unhealthy_threshold`,
};

/** A target group: its ARN, and the addresses of its targets. */
export interface TargetGroup {
  arn: Expression;
  members: readonly Expression[];
}

/** Declares the target group and its targets. */
export function declareTargetGroup(
  scope: Construct,
  { protocol, healthCheck, optional, further = {}, remarks }: TargetGroupProps,
): TargetGroup {
  const group = resource(scope, 'aws_lb_target_group', 'this', {
    remarks,
    count: optional ? hcl`var.create_target_group ? 1 : 0` : undefined,
    '# name_prefix': 'AWS provider limit: six characters.',
    name_prefix: hcl('"${trimsuffix(substr(var.name, 0, 5), "-")}-"'),
    vpc_id: hcl`var.vpc_id`,
    target_type: hcl`var.target_type`,
    protocol,
    port: hcl`var.backend_port`,
    ...further,
    health_check: healthCheck,
    tags: named(hcl`var.name`),
    lifecycle: {
      '#': 'A listener cannot lose its target group before it has the new one.',
      create_before_destroy: true,
    },
  });
  const arn = optional ? declareGivenArn(scope, group) : hcl`${group}.arn`;
  const targets = (label: string, input: string): Expression =>
    resource(scope, 'aws_lb_target_group_attachment', label, {
      for_each: raw(`var.${input}`),
      target_group_arn: arn,
      target_id: hcl`each.value`,
      port: hcl`var.backend_port`,
    });
  return {
    arn,
    members: [targets('ips', 'target_ips'), targets('instances', 'target_instance_ids')],
  };
}

/** Declares the ARN of the group that there is: of this module, or an existing one. */
function declareGivenArn(scope: Construct, group: Expression): Expression {
  locals(scope, {
    target_group_arn: hcl`var.create_target_group ? one(${group}[*].arn) : var.target_group_arn`,
  });
  return hcl`local.target_group_arn`;
}

/** Forwards everything to the target group. */
export const forwardTo = ({ arn }: TargetGroup): Action => ({
  type: 'forward',
  target_group_arn: arn,
});

/** Declares the listener, which terminates TLS. Returns its address. */
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

/** Declares the record of the host name in the private hosted zone if `create_record` is true. Returns its address. */
export function declareRecord(scope: Construct, loadBalancer: Expression): Expression {
  const zone = data(scope, 'aws_route53_zone', 'this', {
    count: hcl`var.create_record ? 1 : 0`,
    zone_id: hcl`var.hosted_zone_id`,
    lifecycle: {
      postcondition: [
        check(
          hcl('endswith(".${lower(var.host_name)}", ".${lower(trimsuffix(self.name, "."))}")'),
          {
            '#': 'For a name outside the zone, Route 53 would silently create <host_name>.<zone name>.',
            at: 'hosted_zone_id',
            found: '${self.zone_id} is the hosted zone ${self.name}',
            want: 'a hosted zone that contains ${var.host_name}',
            fix: 'pass the ID of that zone, or set create_record = false',
          },
        ),
      ],
    },
  });
  return resource(scope, 'aws_route53_record', 'this', {
    count: hcl`var.create_record ? 1 : 0`,
    zone_id: hcl`var.hosted_zone_id`,
    name: hcl`var.host_name`,
    type: 'A',
    alias: {
      name: hcl`${loadBalancer}.dns_name`,
      zone_id: hcl`${loadBalancer}.zone_id`,
      evaluate_target_health: false,
    },
    '# depends_on': 'Check that the zone contains the host name first.',
    depends_on: [zone],
  });
}

export const LOAD_BALANCER_ACCESS = 'Who can connect to the load balancer and where it leads';

/** What the output `access` says of a load balancer that only a resource gateway reaches. */
export const loadBalancerAccess = () => ({
  networks: hcl`[var.create_resource_gateway_security_group ? "{resource_gateway_security_group_id}" : var.resource_gateway_security_group_id]`,
  entry_points: hcl`[var.host_name]`,
  egress: { targets: hcl`concat(values(var.target_ips), values(var.target_instance_ids))` },
});

/** Outputs of the load balancer. */
export function declareLoadBalancerOutputs(
  scope: Construct,
  {
    loadBalancer,
    group,
    listener,
  }: { loadBalancer: Expression; group: TargetGroup; listener: Expression },
): void {
  output(scope, 'load_balancer_arn', {
    description: 'ARN of the load balancer, for alarms, a web ACL, or listener rules.',
    value: hcl`${loadBalancer}.arn`,
  });
  output(scope, 'target_group_arn', {
    description:
      'ARN of the target group, for services and controllers that register their targets.',
    value: group.arn,
    '# depends_on':
      'A service can register targets only in a target group that a load balancer uses.',
    depends_on: [listener],
  });
}
