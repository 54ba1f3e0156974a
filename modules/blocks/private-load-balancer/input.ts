/** What an internal load balancer that ends TLS in front of a service takes. */
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

/** Short enough for a load balancer and for the prefixes of its groups, with room to spare. */
const shortName = pattern(/^[a-z][a-z0-9-]{1,22}[a-z0-9]$/, {
  want: '3 to 24 lower case letters, digits or hyphens, from a letter to a letter or digit',
  good: 'orders',
  bad: ['Orders', 'orders-', '1st-orders', 'or'],
});

export const shortNameShape = (names: string) => ({
  name: shortName.describe(`Name of ${names}. A change replaces all of them.`),
});

const certificateArn = arnOf('acm', {
  resource: 'certificate/[0-9a-zA-Z-]+',
  good: 'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
  noun: 'a certificate of ACM',
});

const certificateDomain = pattern(
  /^([*]\.)?[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$/,
  {
    want: 'a domain name, or one with *. in front',
    fix: 'pass the names as they stand on the certificate',
    good: 'orders.example.com',
    bad: ['orders', 'api.*.example.com', 'https://orders.example.com'],
  },
);

const tlsPolicy = pattern(/^ELBSecurityPolicy-TLS13-1-[23](-[a-zA-Z0-9]+)*-20[0-9]{2}-[0-9]{2}$/, {
  want: 'a policy of Elastic Load Balancing with TLS 1.3 that admits nothing older than 1.2',
  fix: 'take one whose name begins with ELBSecurityPolicy-TLS13-1-2 or ELBSecurityPolicy-TLS13-1-3',
  good: TLS_POLICIES.application.name,
  bad: ['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-TLS13-1-0-2021-06'],
});

const bucketName = pattern(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
  want: 'the name of a bucket',
  fix: 'pass the name, not the ARN',
  good: 'access-logs',
  bad: ['arn:aws:s3:::access-logs'],
});

/** Where the load balancer stands and under which name it answers. */
export const loadBalancerShape = (kind: LoadBalancerKind) => ({
  vpc_id: vpcId.describe(
    'VPC of the service and of the load balancer. DNS support and DNS host names must be on.',
  ),
  subnet_ids: listOf(subnetId, {
    min: FEWEST_ZONES[kind].zones,
    max: 16,
    fix: 'pass one per zone',
  }).describe(
    `Private subnets of that VPC for the load balancer, one per zone${kind === 'network' ? '; two zones outlive the loss of one' : ', in two zones at least'}.`,
  ),
  host_name: domainName.describe(
    'Name under which the gateway asks for the service, and that the certificate must carry.',
  ),
  certificate_arn: certificateArn.describe(
    'Certificate of ACM from a public authority, in the region of the load balancer: AgentCore trusts public authorities. Made elsewhere: its validation needs the public zone.',
  ),
  certificate_domains: listOf(certificateDomain, {
    min: 1,
    fix: 'pass the domain name of the certificate and its alternative names',
  }).describe(
    'Names on that certificate: subject_alternative_names of aws_acm_certificate. host_name must be one of them, or below one with *.',
  ),
  ssl_policy: tlsPolicy
    .default(TLS_POLICIES[kind].name)
    .describe(
      'TLS policy of the listener. The default is what AWS advises: TLS 1.3 and 1.2, forward secrecy.',
    ),
  access_logs: z
    .strictObject({ bucket: bucketName, prefix: text({ min: 1, max: 512 }).optional() })
    .nullable()
    .default(null)
    .describe(
      'Bucket for the access logs of the load balancer, whose policy must let Elastic Load Balancing write. Left out: no logs.',
    ),
  deletion_protection: z
    .boolean()
    .default(false)
    .describe('Whether the load balancer refuses to be deleted. Switch it off before a destroy.'),
});

/** Of an Application Load Balancer alone. */
export const idleTimeoutShape = {
  idle_timeout_seconds: wholeNumber({ min: IDLE_TIMEOUT.min, max: IDLE_TIMEOUT.max })
    .default(IDLE_TIMEOUT.default)
    .describe(
      'How long the service may take for an answer before the load balancer gives up, in seconds.',
    ),
};

export const recordShape = {
  zone_id: hostedZoneId
    .nullable()
    .default(null)
    .describe(
      'Private hosted zone of the VPC that gets host_name as an alias of the load balancer. Needed with create_record.',
    ),
  create_record: z
    .boolean()
    .default(true)
    .describe(
      'Whether the module makes that record. Set to false where another module makes it, or nobody but the gateway asks for host_name: the gateway itself needs no record unless routing_domain says so.',
    ),
};

const ipv4 = pattern(
  /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/,
  {
    want: 'an IPv4 address',
    fix: 'pass the address alone',
    good: '10.0.1.10',
    bad: ['10.0.1.0/24', '10.0.256.1', 'orders.internal'],
  },
);

/** What stands behind the load balancer. */
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
    want: '1 to 50 security groups, because the load balancer reaches nothing else',
    fix: 'pass the security groups of the service',
  }).describe(
    `Groups that ${backend} wears, by a name of your choice: the load balancer may reach them on the backend port and the port of the health check, and they let it in. No other way out of the load balancer is open.`,
  ),
  target_type: oneOf(
    ['instance', 'ip'],
    'take ip for tasks of Fargate, pods and addresses, instance for the rest',
  )
    .default('ip')
    .describe('What the target group holds: addresses or instances.'),
  target_ips: mapOf(ipv4, { max: 1000 })
    .default({})
    .describe(
      'Addresses in the VPC that the target group gets, by a name of your choice. Left out: a controller or a service joins it by target_group_arn.',
    ),
  target_instance_ids: mapOf(instanceId, { max: 500 })
    .default({})
    .describe(
      'Instances that the target group gets, by a name of your choice. For target_type = "instance".',
    ),
});

const matcher = pattern(/^[2-4][0-9]{2}([,-][2-4][0-9]{2})*$/, {
  want: 'status codes as 200, 200,204 or 200-299',
  fix: 'write out which answers are good',
  good: '200',
  bad: ['2xx', '500'],
});

const { interval_seconds, timeout_seconds, threshold } = HEALTH_CHECKS;

const timing = {
  interval_seconds: wholeNumber(interval_seconds).default(30),
  timeout_seconds: wholeNumber(timeout_seconds).default(5),
  healthy_threshold: wholeNumber(threshold).default(3),
  unhealthy_threshold: wholeNumber(threshold).default(3),
};

const TIMING = {
  interval_seconds: 30,
  timeout_seconds: 5,
  healthy_threshold: 3,
  unhealthy_threshold: 3,
};

const PORT_AND_TIMING =
  'on a port of its own where one is given, how often, how long to wait, and how many answers in a row count';

/** How an Application Load Balancer asks whether the service is well. */
export const httpHealthCheckShape = {
  health_check: z
    .strictObject({
      path: urlPath.default('/'),
      matcher: matcher.default('200'),
      port: port.optional(),
      ...timing,
    })
    .default({ path: '/', matcher: '200', ...TIMING })
    .describe(
      `How the load balancer asks whether the service is well: which path, which answers are good, ${PORT_AND_TIMING}.`,
    ),
};

/** How a Network Load Balancer asks. */
export const tcpHealthCheckShape = {
  health_check: z
    .strictObject({
      protocol: oneOf(['HTTP', 'HTTPS', 'TCP']).default('TCP'),
      path: urlPath.default('/'),
      matcher: matcher.default('200-399'),
      port: port.optional(),
      ...timing,
    })
    .default({ protocol: 'TCP', path: '/', matcher: '200-399', ...TIMING })
    .describe(
      `How the load balancer asks whether the service is well: TCP (it answers at all), or HTTP or HTTPS with a path and the answers that are good; ${PORT_AND_TIMING}. The port is opened also for a target group that is given.`,
    ),
};

const targetGroupArn = arnOf('elasticloadbalancing', {
  resource: 'targetgroup/[^*?]+',
  good: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/ingress/0123456789abcdef',
  noun: 'a target group',
});

/** A target group that somebody else may have made. */
export const givenTargetGroupShape = {
  create_target_group: z
    .boolean()
    .default(true)
    .describe('Whether the module makes the target group.'),
  target_group_arn: targetGroupArn
    .nullable()
    .default(null)
    .describe(
      'Target group that is there already, of protocol TCP, with its targets and health check. Needed without create_target_group.',
    ),
};

/** The group of the resource gateway, which the load balancer lets in. */
export const callerGroupShape = (mode: 'managed' | 'self-managed' | 'either') => ({
  create_resource_gateway_security_group: z
    .boolean()
    .default(true)
    .describe(
      `Whether the module makes the group of the resource gateway.${mode === 'self-managed' ? '' : ' AgentCore may hold on to a group after its target is gone: set this to false, and keep the group elsewhere, where a destroy must not wait.'}`,
    ),
  resource_gateway_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe(
      'Group of the resource gateway that is there already: it gets a rule out to the load balancer. Targets with the same subnets and group share a resource gateway. Needed without create_resource_gateway_security_group.',
    ),
});

interface LoadBalancerInput {
  host_name: string;
  certificate_domains: string[];
  health_check: { interval_seconds: number; timeout_seconds: number };
}

const RESERVED = LOAD_BALANCING_NAMES.load_balancer.reserved;

/** Whether `domain` stands for `host`: the same, or `*.` and all but the first label. */
function covers(domain: string, host: string): boolean {
  const [wanted, name] = [domain.toLowerCase(), host.toLowerCase()];
  return wanted === name || wanted === `*.${name.replace(/^[^.]+\./, '')}`;
}

export const nameRules: readonly CrossRule[] = [
  rule(allOf(not(contains('name', '--')), not(startsWith('name', RESERVED))), {
    variable: 'name',
    found: tpl('got ${jsonencode(var.name)}'),
    want: `a name without two hyphens in a row, and without ${RESERVED} in front, which Elastic Load Balancing keeps for itself`,
    fix: 'pick another name',
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
      'got ${jsonencode(var.host_name)}, and the certificate is for ${jsonencode(var.certificate_domains)}',
    ),
    want: 'one of these names, or one label below a wildcard name',
    fix: 'take a certificate for host_name, or pass all names of the one that you have',
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
  rule(bothOrNeither(given('zone_id'), isTrue('create_record')), {
    variable: 'zone_id',
    found: setBeside('zone_id', 'create_record'),
    want: 'the zone with create_record, and none without',
    fix: 'pass the private hosted zone, or set create_record = false and leave it out',
    bad: {
      record_in_no_zone: { zone_id: null },
      zone_without_a_record: { create_record: false },
    },
    good: [{ zone_id: null, create_record: false }],
  }),
];

/** Targets of one kind: only in a target group of that kind. */
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
    want: `none, or a target group of type ${kind}${optional ? ' that the module makes' : ''}`,
    fix: `set target_type = "${kind}", or leave them out`,
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

/** Rules of {@link backendShape}. `optional` where a target group may be given. */
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
    want: 'a shorter wait than the time between two checks',
    fix: 'lower timeout_seconds or raise interval_seconds',
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
