/** Inputs of an internal load balancer that terminates TLS in front of a service. */
import { z } from 'zod';

import {
  FEWEST_ZONES,
  HEALTH_CHECKS,
  IDLE_TIMEOUT,
  LOAD_BALANCING_NAMES,
  TLS_POLICIES,
} from '../../../facts/load-balancing';
import { hcl, raw, tpl } from '../../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  contains,
  empty,
  equals,
  given,
  isTrue,
  not,
  rule,
  startsWith,
} from '../../../inputs/claims';
import { listOf, mapOf, oneOf, pattern, text, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import {
  arnOf,
  domainName,
  hostedZoneId,
  instanceId,
  port,
  securityGroupId,
  subnetId,
  urlPath,
  vpcId,
} from '../../../inputs/primitives';
import { givenOrCreated, setBeside } from '../given-or-created';

export type LoadBalancerKind = keyof typeof TLS_POLICIES;

/** Short enough for the names of the load balancer and of its security groups. */
const shortName = pattern(/^[a-z][a-z0-9-]{1,22}[a-z0-9]$/, {
  want: '3 to 24 lowercase letters, digits, or hyphens, starting with a letter and ending with a letter or digit',
  good: 'orders',
  bad: ['Orders', 'orders-', '1st-orders', 'or'],
});

export const shortNameShape = (names: string) => ({
  name: shortName.describe(`Name of ${names}. Changing it replaces all of them.`),
});

const certificateArn = arnOf('acm', {
  resource: 'certificate/[0-9a-zA-Z-]+',
  good: 'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
  noun: 'an ACM certificate',
});

const certificateDomain = pattern(
  /^([*]\.)?[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$/,
  {
    want: 'a domain name, optionally with a leading *.',
    fix: 'pass each name exactly as in the certificate',
    good: 'orders.example.com',
    bad: ['orders', 'api.*.example.com', 'https://orders.example.com'],
  },
);

const tlsPolicy = pattern(/^ELBSecurityPolicy-TLS13-1-[23](-[a-zA-Z0-9]+)*-20[0-9]{2}-[0-9]{2}$/, {
  want: 'an Elastic Load Balancing policy with TLS 1.3 and no version older than TLS 1.2',
  fix: 'use one whose name starts with ELBSecurityPolicy-TLS13-1-2 or ELBSecurityPolicy-TLS13-1-3',
  good: TLS_POLICIES.application.name,
  bad: ['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-TLS13-1-0-2021-06'],
});

const bucketName = pattern(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
  want: 'an S3 bucket name',
  fix: 'pass the name, not the ARN',
  good: 'access-logs',
  bad: ['arn:aws:s3:::access-logs'],
});

/** Network, host name, and certificate of the load balancer. */
export const loadBalancerShape = (kind: LoadBalancerKind) => ({
  vpc_id: vpcId.describe(
    'ID of the VPC of the service and the load balancer. DNS support and DNS hostnames must be enabled.',
  ),
  subnet_ids: listOf(subnetId, {
    min: FEWEST_ZONES[kind].zones,
    max: 16,
    fix: 'pass one per zone',
  }).describe(
    `IDs of private subnets in \`vpc_id\` for the load balancer, one per Availability Zone. ${kind === 'network' ? 'Use at least two zones for high availability' : 'At least two zones are required'}.`,
  ),
  host_name: domainName.describe(
    'Host name that the gateway uses for the service. The certificate must cover it.',
  ),
  certificate_arn: certificateArn.describe(
    'ARN of an existing ACM certificate in the region of the load balancer. It must be from a public certificate authority, which AgentCore trusts.',
  ),
  certificate_domains: listOf(certificateDomain, {
    min: 1,
    fix: 'pass the domain name and the alternative names of the certificate',
  }).describe(
    'Domain names on the certificate, such as `subject_alternative_names` of `aws_acm_certificate`. One of them must match `host_name`, either exactly or as a wildcard.',
  ),
  ssl_policy: tlsPolicy
    .default(TLS_POLICIES[kind].name)
    .describe(
      'TLS policy of the listener. The default is the one that AWS recommends: TLS 1.3 and 1.2 with forward secrecy.',
    ),
  access_logs: z
    .strictObject({
      bucket: bucketName.describe(
        'Name of the bucket. Its policy must allow Elastic Load Balancing to write.',
      ),
      prefix: text({ min: 1, max: 512 }).optional().describe('Prefix of the log files.'),
    })
    .nullable()
    .default(null)
    .describe('S3 bucket for access logs of the load balancer. By default, there are none.'),
  deletion_protection: z
    .boolean()
    .default(false)
    .describe(
      'Whether to enable deletion protection for the load balancer. Set it to false and apply before a destroy.',
    ),
});

/** Only for an Application Load Balancer. */
export const idleTimeoutShape = {
  idle_timeout_seconds: wholeNumber({ min: IDLE_TIMEOUT.min, max: IDLE_TIMEOUT.max })
    .default(IDLE_TIMEOUT.default)
    .describe(
      'Maximum time that the load balancer waits for a response of the service, in seconds.',
    ),
};

export const recordShape = {
  hosted_zone_id: hostedZoneId
    .nullable()
    .default(null)
    .describe(
      'ID of the private hosted zone for the record of `host_name`. Required when `create_record = true`.',
    ),
  create_record: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create a record for `host_name`, an alias of the load balancer. Set it to false if the record exists, or if only the gateway uses `host_name`: it needs the record only if `routing_domain` is `host_name`.',
    ),
};

const ipv4 = pattern(
  /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/,
  {
    want: 'an IPv4 address',
    fix: 'pass the address only',
    good: '10.0.1.10',
    bad: ['10.0.1.0/24', '10.0.256.1', 'orders.internal'],
  },
);

/** The service behind the load balancer. */
export const backendShape = ({
  backend,
  defaultPort,
}: {
  backend: string;
  defaultPort: number;
}) => ({
  backend_port: port.default(defaultPort).describe(`Port of ${backend}.`),
  backend_security_group_ids: mapOf(securityGroupId, {
    min: 1,
    max: 50,
    want: '1 to 50 security groups, the only destinations of the load balancer',
    fix: 'pass the security groups of the service',
  }).describe(
    `IDs of the security groups of ${backend}, keyed by a name you choose. The module adds rules that allow requests and health checks from the load balancer, which can connect to nothing else.`,
  ),
  target_type: oneOf(
    ['instance', 'ip'],
    'use ip for Fargate tasks, pods, and IP addresses, and instance otherwise',
  )
    .default('ip')
    .describe(
      'Target type of the target group: `ip` (IP addresses, such as pods or Fargate tasks) or `instance`.',
    ),
  target_ips: mapOf(ipv4, { max: 1000 })
    .default({})
    .describe(
      'IPv4 addresses in the VPC to register as targets, keyed by a name you choose. Omit it if a controller or a service registers its targets with the output `target_group_arn`.',
    ),
  target_instance_ids: mapOf(instanceId, { max: 500 })
    .default({})
    .describe(
      'IDs of instances to register as targets, keyed by a name you choose. Set it only with `target_type = "instance"`.',
    ),
});

const matcher = pattern(/^[2-4][0-9]{2}([,-][2-4][0-9]{2})*$/, {
  want: 'status codes such as 200, 200,204, or 200-299',
  good: '200',
  bad: ['2xx', '500'],
});

const { interval_seconds, timeout_seconds, threshold } = HEALTH_CHECKS;

const timing = {
  interval_seconds: wholeNumber(interval_seconds)
    .default(30)
    .describe('Time between two checks, in seconds.'),
  timeout_seconds: wholeNumber(timeout_seconds)
    .default(5)
    .describe(
      'Time after which a check fails without a response, in seconds. Must be shorter than `interval_seconds`.',
    ),
  healthy_threshold: wholeNumber(threshold)
    .default(3)
    .describe('Number of consecutive successful checks after which a target is healthy.'),
  unhealthy_threshold: wholeNumber(threshold)
    .default(3)
    .describe('Number of consecutive failed checks after which a target is unhealthy.'),
};

const TIMING = {
  interval_seconds: 30,
  timeout_seconds: 5,
  healthy_threshold: 3,
  unhealthy_threshold: 3,
};

const checkPort = port.optional().describe('Port of the health check. Defaults to `backend_port`.');

/** Health check of an Application Load Balancer. */
export const httpHealthCheckShape = {
  health_check: z
    .strictObject({
      path: urlPath.default('/').describe('Path of the request that checks a target.'),
      matcher: matcher
        .default('200')
        .describe('Status codes of a healthy target, for example `200` or `200-299`.'),
      port: checkPort,
      ...timing,
    })
    .default({ path: '/', matcher: '200', ...TIMING })
    .describe('Health check of the target group.'),
};

/** Health check of a Network Load Balancer. */
export const tcpHealthCheckShape = {
  health_check: z
    .strictObject({
      protocol: oneOf(['HTTP', 'HTTPS', 'TCP'])
        .default('TCP')
        .describe(
          'Protocol: `TCP` (the target accepts a connection), or `HTTP` or `HTTPS` (the target also responds to a request).',
        ),
      path: urlPath.default('/').describe('Path of the request, for `HTTP` and `HTTPS`.'),
      matcher: matcher
        .default('200-399')
        .describe('Status codes of a healthy target, for `HTTP` and `HTTPS`.'),
      port: checkPort,
      ...timing,
    })
    .default({ protocol: 'TCP', path: '/', matcher: '200-399', ...TIMING })
    .describe(
      'Health check of the target group. For an existing target group, only `port` applies: the module adds the security group rules for it.',
    ),
};

const targetGroupArn = arnOf('elasticloadbalancing', {
  resource: 'targetgroup/[^*?]+',
  good: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef',
  noun: 'a target group',
});

/** A target group that the module creates, or an existing one. */
export const givenTargetGroupShape = {
  create_target_group: z.boolean().default(true).describe('Whether to create the target group.'),
  target_group_arn: targetGroupArn
    .nullable()
    .default(null)
    .describe(
      'ARN of an existing TCP target group with registered targets and a health check. Required when `create_target_group = false`.',
    ),
};

/** Security group of the resource gateway, the only source that the load balancer accepts. */
export const callerGroupShape = (mode: 'managed' | 'self-managed' | 'either') => ({
  create_resource_gateway_security_group: z
    .boolean()
    .default(true)
    .describe(
      `Whether to create the security group of the resource gateway.${mode === 'self-managed' ? '' : ' AgentCore may keep it in use after the gateway target is deleted. If a destroy must not wait for that, set it to false and manage the security group in another state.'}`,
    ),
  resource_gateway_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe(
      'ID of an existing security group of the resource gateway. The module adds an egress rule to the load balancer. Targets with the same subnets and security group share a resource gateway. Required when `create_resource_gateway_security_group = false`.',
    ),
});

interface LoadBalancerInput {
  host_name: string;
  certificate_domains: string[];
  health_check: { interval_seconds: number; timeout_seconds: number };
}

const RESERVED = LOAD_BALANCING_NAMES.load_balancer.reserved;

/** Whether `domain` on a certificate covers `host`: the same name, or a wildcard for its first label. */
function covers(domain: string, host: string): boolean {
  const [wanted, name] = [domain.toLowerCase(), host.toLowerCase()];
  return wanted === name || wanted === `*.${name.replace(/^[^.]+\./, '')}`;
}

export const nameRules: readonly CrossRule[] = [
  rule(allOf(not(contains('name', '--')), not(startsWith('name', RESERVED))), {
    variable: 'name',
    found: tpl('got ${jsonencode(var.name)}'),
    want: `a name without two hyphens in a row that does not start with ${RESERVED}, which Elastic Load Balancing reserves`,
    bad: {
      two_hyphens_in_a_row: { name: 'orders--v2' },
      name_of_the_load_balancers_own: { name: `${RESERVED}orders` },
    },
    good: [{ name: 'internals-v2' }],
  }),
];

/** Rules of {@link loadBalancerShape} and {@link recordShape}. The sample is expected to have a record. */
export const hostRules: readonly CrossRule[] = [
  {
    variable: 'host_name',
    condition: hcl`
      anytrue([
        for domain in var.certificate_domains : try(lower(domain) == lower(var.host_name) || lower(domain) == "*.\${regex("^[^.]+[.](.+)$", lower(var.host_name))[0]}", false)
      ])
    `,
    found: tpl(
      'got ${jsonencode(var.host_name)}, and the certificate names ${jsonencode(var.certificate_domains)}',
    ),
    want: 'one of these names, or a name that a wildcard covers (one label only)',
    fix: 'use a certificate for host_name, or pass all names of the certificate',
    holds: ({ host_name, certificate_domains }: LoadBalancerInput) =>
      certificate_domains.some((domain) => covers(domain, host_name)),
    bad: {
      certificate_of_another_host: { certificate_domains: ['search.example.com'] },
      certificate_of_hosts_one_label_up: { host_name: 'eu.orders.example.com' },
      certificate_of_hosts_below: { certificate_domains: ['*.orders.example.com'] },
    },
    good: [
      { certificate_domains: ['example.org', 'Orders.Example.com'] },
      { certificate_domains: ['orders.example.com'] },
    ],
  },
];

export const recordRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('hosted_zone_id'), isTrue('create_record')), {
    variable: 'hosted_zone_id',
    found: setBeside('hosted_zone_id', 'create_record'),
    want: 'both or neither',
    fix: 'pass the ID of the private hosted zone, or set create_record = false and omit hosted_zone_id',
    bad: {
      record_in_no_zone: { hosted_zone_id: null },
      zone_without_a_record: { create_record: false },
    },
    good: [{ hosted_zone_id: null, create_record: false }],
  }),
];

/** Targets of one type need a target group of that type. */
function targetsOfKind(
  variable: 'target_instance_ids' | 'target_ips',
  { kind, value, optional }: { kind: string; value: string; optional: boolean },
): CrossRule {
  const made = optional ? [isTrue('create_target_group')] : [];
  return rule(anyOf(empty(variable), allOf(equals('target_type', kind), ...made)), {
    variable,
    found: raw(
      `"got \${length(var.${variable})}, and target_type is \${jsonencode(var.target_type)}"`,
    ),
    want: `no entries without target_type = "${kind}"${optional ? ' and create_target_group = true' : ''}`,
    bad: {
      [`${variable}_in_another_kind_of_group`]: {
        [variable]: { one: value },
        target_type: kind === 'ip' ? 'instance' : 'ip',
      },
    },
    companions: { [variable]: { target_type: kind } },
    good: [{ [variable]: { one: value }, target_type: kind }],
  });
}

/** Rules of {@link backendShape}. `optional` where an existing target group can be used. */
export const backendRules = ({ optional }: { optional: boolean }): readonly CrossRule[] => [
  targetsOfKind('target_ips', { kind: 'ip', value: '10.0.1.10', optional }),
  targetsOfKind('target_instance_ids', {
    kind: 'instance',
    value: 'i-0123456789abcdef0',
    optional,
  }),
  {
    variable: 'health_check',
    condition: hcl`try(var.health_check.timeout_seconds < var.health_check.interval_seconds, false)`,
    found: tpl(
      'timeout_seconds is ${jsonencode(try(var.health_check.timeout_seconds, null))} and interval_seconds ${jsonencode(try(var.health_check.interval_seconds, null))}',
    ),
    want: 'timeout_seconds less than interval_seconds',
    holds: ({ health_check }: LoadBalancerInput) =>
      health_check.timeout_seconds < health_check.interval_seconds,
    bad: {
      health_check_that_overlaps: { health_check: { interval_seconds: 10, timeout_seconds: 10 } },
    },
    good: [{ health_check: { interval_seconds: 10, timeout_seconds: 9 } }],
  },
];

const TARGET_GROUP =
  'arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef';

export const givenTargetGroupRules: readonly CrossRule[] = [
  givenOrCreated('target_group_arn', 'create_target_group', {
    bad: {
      target_group_given_and_made: { target_group_arn: TARGET_GROUP },
      target_group_neither_given_nor_made: { create_target_group: false },
    },
    companions: { target_group_arn: { create_target_group: false } },
    good: [{ create_target_group: false, target_group_arn: TARGET_GROUP }],
  }),
];
