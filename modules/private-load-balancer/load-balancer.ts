/** An internal load balancer that ends TLS for one name, its target group, and the record of the name. */
import { DataAwsRoute53Zone } from '@cdktf/provider-aws/lib/data-aws-route53-zone';
import { Lb, type LbConfig } from '@cdktf/provider-aws/lib/lb';
import { LbListener, type LbListenerDefaultAction } from '@cdktf/provider-aws/lib/lb-listener';
import {
  LbTargetGroup,
  type LbTargetGroupConfig,
  type LbTargetGroupHealthCheck,
} from '@cdktf/provider-aws/lib/lb-target-group';
import { LbTargetGroupAttachment } from '@cdktf/provider-aws/lib/lb-target-group-attachment';
import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import type { Construct } from 'constructs';

import { dynamic, hcl, note, raw, type Expression } from '../../hcl/value';
import { declare, locals, output } from '../declare';
import { named } from '../security-rules';

import type { Groups } from './security-groups';

type Kind = 'application' | 'network';

/** What only one kind of load balancer can do, or must be told. */
const OF_KIND: Readonly<Record<Kind, Partial<LbConfig>>> = {
  application: {
    idleTimeout: hcl`var.idle_timeout_seconds`,
    dropInvalidHeaderFields: true,
    desyncMitigationMode: note(
      'Requests that two servers may read in two ways are refused.',
      'strictest',
    ),
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
  return declare(
    scope,
    Lb,
    'this',
    {
      name: hcl`var.name`,
      internal: true,
      loadBalancerType: kind,
      subnets: hcl`var.subnet_ids`,
      securityGroups: hcl`[${groups.loadBalancer}.id]`,
      ...OF_KIND[kind],
      enableDeletionProtection: hcl`var.deletion_protection`,
      accessLogs: dynamic(hcl`var.access_logs[*]`, {
        bucket: hcl<string>`access_logs.value.bucket`,
        prefix: hcl<string>`access_logs.value.prefix`,
        enabled: true,
      }),
      tags: named(hcl`var.name`),
    },
    {
      remarks: [
        'checkov:skip=CKV_AWS_150:deletion_protection is an input; a destroy must not be refused by surprise',
        ...(kind === 'network'
          ? [
              'checkov:skip=CKV_AWS_152:a request that crosses zones is billed; a zone without a healthy target is left out of the name',
            ]
          : []),
      ],
      depends_on: lookups,
      depends_on_comment: 'Found good before: the service would say so when the groups are made.',
    },
  );
}

interface TargetGroupProps {
  protocol: 'HTTP' | 'HTTPS' | 'TCP';
  healthCheck: LbTargetGroupHealthCheck;
  /** Whether one may be given in its place. */
  optional: boolean;
  further?: Partial<LbTargetGroupConfig>;
  /** Lines for scanners. */
  remarks?: readonly string[];
}

/** Timing of a health check, which both kinds share. */
export const checkTiming: LbTargetGroupHealthCheck = {
  port: hcl`tostring(local.health_check_port)`,
  interval: hcl`var.health_check.interval_seconds`,
  timeout: hcl`var.health_check.timeout_seconds`,
  healthyThreshold: hcl`var.health_check.healthy_threshold`,
  unhealthyThreshold: hcl`var.health_check.unhealthy_threshold`,
};

/** Declares the target group and what is in it, and a name for its ARN. Returns what waits for its targets. */
export function declareTargetGroup(
  scope: Construct,
  { protocol, healthCheck, optional, further = {}, remarks }: TargetGroupProps,
): readonly Expression[] {
  const group = declare(
    scope,
    LbTargetGroup,
    'this',
    {
      namePrefix: note(
        'Six characters are all that a prefix may have.',
        hcl`"\${trimsuffix(substr(var.name, 0, 5), "-")}-"`,
      ),
      vpcId: hcl`var.vpc_id`,
      targetType: hcl`var.target_type`,
      protocol,
      port: hcl`var.backend_port`,
      ...further,
      healthCheck,
      tags: named(hcl`var.name`),
    },
    {
      remarks,
      count: optional ? hcl`var.create_target_group ? 1 : 0` : undefined,
      lifecycle: {
        comment: 'A listener holds on to its group until it has the next one.',
        create_before_destroy: true,
      },
    },
  );
  const arn: Expression = optional ? hcl`one(${group}[*].arn)` : hcl`${group}.arn`;
  locals(scope, {
    target_group_arn: optional ? hcl`var.create_target_group ? ${arn} : var.target_group_arn` : arn,
  });
  const targets = (label: string, input: string): Expression =>
    declare(
      scope,
      LbTargetGroupAttachment,
      label,
      {
        targetGroupArn: hcl`local.target_group_arn`,
        targetId: hcl`each.value`,
        port: hcl`var.backend_port`,
      },
      { for_each: raw(`var.${input}`) },
    );
  return [targets('ips', 'target_ips'), targets('instances', 'target_instance_ids')];
}

/** Hands on to the target group whatever comes. */
export const FORWARD: LbListenerDefaultAction = {
  type: 'forward',
  targetGroupArn: hcl`local.target_group_arn`,
};

/** Declares the listener, which ends TLS. Returns its address. */
export function declareListener(
  scope: Construct,
  {
    kind,
    loadBalancer,
    action,
  }: { kind: Kind; loadBalancer: Expression; action: LbListenerDefaultAction },
): Expression {
  return declare(scope, LbListener, 'tls', {
    loadBalancerArn: hcl`${loadBalancer}.arn`,
    port: 443,
    protocol: LISTENS[kind],
    sslPolicy: hcl`var.ssl_policy`,
    certificateArn: hcl`var.certificate_arn`,
    defaultAction: [action],
    tags: named(hcl`var.name`),
  });
}

/** Declares the record of the name in the private zone, where it is asked for. Returns its address. */
export function declareRecord(scope: Construct, loadBalancer: Expression): Expression {
  const zone = declare(
    scope,
    DataAwsRoute53Zone,
    'this',
    { zoneId: hcl`var.zone_id` },
    {
      count: hcl`var.create_record ? 1 : 0`,
      lifecycle: {
        postcondition: [
          {
            comment:
              'A name outside the zone would become <host_name>.<name of the zone>, without a word.',
            condition: hcl`endswith(".\${lower(var.host_name)}", ".\${lower(trimsuffix(self.name, "."))}")`,
            error_message: hcl`"zone_id: \${self.zone_id} is the zone \${self.name}; want one that holds \${var.host_name}. Fix: pass that zone, or set create_record = false."`,
          },
        ],
      },
    },
  );
  return declare(
    scope,
    Route53Record,
    'this',
    {
      zoneId: hcl`var.zone_id`,
      name: hcl`var.host_name`,
      type: 'A',
      alias: {
        name: hcl`${loadBalancer}.dns_name`,
        zoneId: hcl`${loadBalancer}.zone_id`,
        evaluateTargetHealth: false,
      },
    },
    {
      count: hcl`var.create_record ? 1 : 0`,
      depends_on: [zone],
      depends_on_comment: 'Found to hold the name before.',
    },
  );
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
    depends_on: [listener],
    depends_on_comment: 'A service that joins it wants a load balancer in front.',
  });
}
