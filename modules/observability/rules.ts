/** What the inputs of `observability` must agree on. */
import {
  OBSERVED_KINDS,
  OBSERVED_METRICS,
  type Kind,
  type ObservedKind,
} from '../../facts/observability';
import { printValue } from '../../hcl/print';
import { hcl, raw, tpl } from '../../hcl/value';
import { alternatives } from '../../inputs/alternatives';
import { anyOf, claim, equals, missing, rule } from '../../inputs/claims';
import { countDifferent } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { setBeside } from '../blocks/given-or-created';

interface Resource {
  arn: string;
  kind: Kind;
  log_types: string[];
}

interface Alarm {
  metric: keyof typeof OBSERVED_METRICS;
  resource?: string;
}

interface Input {
  name: string;
  resources: Record<string, Resource>;
  destination_type: string;
  destination_arn: string | null;
  alarms: Record<string, Alarm>;
}

const arn = (resource: string) =>
  `arn:aws:bedrock-agentcore:us-east-1:111122223333:${resource}-0123456789`;

/** A resource of each kind that tests need, and an alarm. */
export const EXAMPLES = {
  runtime: {
    arn: arn('runtime/research_agent'),
    kind: 'runtime',
    log_types: ['APPLICATION_LOGS', 'TRACES'],
  },
  gateway: { arn: arn('gateway/tools'), kind: 'gateway', log_types: ['APPLICATION_LOGS'] },
  identity: {
    arn: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:workload-identity-directory/default/workload-identity/research',
    kind: 'identity',
    log_types: ['APPLICATION_LOGS'],
  },
  alarm: { metric: 'DenyDecisions' },
} as const;

const KINDS = Object.entries(OBSERVED_KINDS) as [Kind, ObservedKind][];

const resources = (resource: object) => ({ resources: { research: resource } });

/** Log types that some kinds lack, with those kinds. */
const LACKING = [...new Set(KINDS.flatMap(([, { logTypes }]) => logTypes))]
  .map((type) => ({
    type,
    kinds: KINDS.filter(([, { logTypes }]) => !logTypes.includes(type)).map(([kind]) => kind),
  }))
  .filter(({ kinds }) => kinds.length > 0);

const LACKS = raw(
  LACKING.map(
    ({ type, kinds }) =>
      hcl`contains(${kinds}, resource.kind) && contains(resource.log_types, ${type})`.source,
  ).join(' || '),
);

const knownTypes: CrossRule = rule(
  claim(hcl`!try(anytrue([for resource in var.resources : ${LACKS}]), false)`, (input: Input) =>
    Object.values(input.resources).every((resource) =>
      LACKING.every(
        ({ type, kinds }) => !(kinds.includes(resource.kind) && resource.log_types.includes(type)),
      ),
    ),
  ),
  {
    variable: 'resources',
    found: hcl`"got \${join(", ", try([for key, resource in var.resources : "\${join(" and ", resource.log_types)} of \${key}, a \${resource.kind}" if ${LACKS}], []))}"`,
    want: LACKING.map(({ type, kinds }) => `no ${type} of a ${kinds.join(' or ')}`).join(', and '),
    fix: 'remove that log type: the service has none for this kind',
    bad: { usage_of_a_gateway: resources({ ...EXAMPLES.gateway, log_types: ['USAGE_LOGS'] }) },
    good: [resources(EXAMPLES.gateway), resources(EXAMPLES.identity)],
  },
);

const ARN_OF = raw(
  `{\n${KINDS.map(([kind, { arn: start }]) => `  ${kind} = ":${start}"\n`).join('')}}`,
);

const kindOfArn: CrossRule = rule(
  claim(
    hcl`
      try(alltrue([for resource in var.resources : can(regex(lookup(${ARN_OF}, resource.kind, ""), resource.arn))]), true)
    `,
    (input: Input) =>
      Object.values(input.resources).every((resource) =>
        new RegExp(KINDS.find(([kind]) => kind === resource.kind)?.[1].arn ?? '').test(
          resource.arn,
        ),
      ),
  ),
  {
    variable: 'resources',
    found: hcl`"got \${join(", ", try([for key, resource in var.resources : "\${resource.arn} as \${resource.kind} in \${key}"], []))}"`,
    want: 'the kind that the ARN says, for each entry',
    fix: 'correct kind or arn',
    bad: { a_runtime_as_gateway: resources({ ...EXAMPLES.gateway, arn: EXAMPLES.runtime.arn }) },
  },
);

const LONGEST = 60 - '--traces'.length;

const namesFit: CrossRule = rule(
  claim(
    hcl`alltrue([for key in keys(var.resources) : length(var.name) + length(key) <= ${LONGEST}])`,
    (input: Input) =>
      Object.keys(input.resources).every((key) => input.name.length + key.length <= LONGEST),
  ),
  {
    variable: 'resources',
    found: hcl`"got \${join(", ", [for key in keys(var.resources) : "\${length(var.name) + length(key)} characters of \${var.name} and \${key}" if length(var.name) + length(key) > ${LONGEST}])}"`,
    want: `at most ${LONGEST} in name and key together, because the name of a delivery has 60 at most`,
    fix: 'shorten name or the key',
    bad: {
      a_name_too_long: {
        name: 'n'.repeat(20),
        resources: { ['k'.repeat(33)]: EXAMPLES.runtime },
      },
    },
    good: [{ name: 'n'.repeat(20), resources: { ['k'.repeat(32)]: EXAMPLES.runtime } }],
  },
);

const PAIRS = hcl`try(flatten([for resource in var.resources : [for log_type in resource.log_types : "\${log_type} of \${resource.arn}"]]), [])`;

const once: CrossRule = rule(
  claim(hcl`length(distinct(${PAIRS})) == length(${PAIRS})`, (input: Input) => {
    const pairs = Object.values(input.resources).flatMap((resource) =>
      [...new Set(resource.log_types)].map((type) => [type, resource.arn]),
    );
    return countDifferent(pairs) === pairs.length;
  }),
  {
    variable: 'resources',
    found: hcl`"got \${join(", ", ${PAIRS})}"`,
    want: 'each log type of an ARN once: CloudWatch Logs takes one source for both',
    fix: 'join the entries of that ARN',
    bad: { an_arn_twice: { resources: { one: EXAMPLES.runtime, other: EXAMPLES.runtime } } },
    good: [
      {
        resources: {
          one: { ...EXAMPLES.runtime, log_types: ['TRACES'] },
          other: { ...EXAMPLES.runtime, log_types: ['USAGE_LOGS'] },
        },
      },
    ],
  },
);

export const resourceRules: readonly CrossRule[] = [knownTypes, kindOfArn, namesFit, once];

const BUCKET = 'arn:aws:s3:::agent-logs';
const STREAM = 'arn:aws:firehose:us-east-1:111122223333:deliverystream/agent-logs';
/** What an ARN must not have in it, by type: a bound of its own says which ARNs there are. */
const REFUSED: Readonly<Record<string, string>> = { CWL: ':', S3: ':firehose:', FH: ':s3:' };

const destination: CrossRule = rule(
  claim(
    hcl`var.destination_arn == null ? !contains(["S3", "FH"], var.destination_type) : !strcontains(var.destination_arn, lookup(${raw(printValue(REFUSED))}, var.destination_type, "no ARN"))`,
    ({ destination_arn, destination_type }: Input) =>
      destination_arn === null
        ? !['S3', 'FH'].includes(destination_type)
        : !destination_arn.includes(REFUSED[destination_type] ?? 'no ARN'),
  ),
  {
    variable: 'destination_arn',
    found: tpl(
      'got ${coalesce(var.destination_arn, "none")}, and destination_type is ${var.destination_type}',
    ),
    want: 'a bucket with S3, a Firehose stream with FH, and none with CWL',
    fix: 'set destination_type to match the ARN, or omit both',
    bad: {
      a_bucket_beside_log_groups: { destination_arn: BUCKET },
      no_bucket: { destination_type: 'S3' },
      a_bucket_as_stream: { destination_type: 'FH', destination_arn: BUCKET },
    },
    good: [
      { destination_type: 'S3', destination_arn: BUCKET },
      { destination_type: 'FH', destination_arn: STREAM },
    ],
    companions: { destination_arn: { destination_type: 'S3' } },
  },
);

const keyOfGroups: CrossRule = rule(
  anyOf(missing('kms_key_arn'), equals('destination_type', 'CWL')),
  {
    variable: 'kms_key_arn',
    found: setBeside('kms_key_arn', 'destination_type'),
    want: 'a key of log groups only with CWL',
    fix: 'set the key on the bucket or the stream instead',
    bad: {
      a_key_without_log_groups: {
        destination_type: 'S3',
        destination_arn: BUCKET,
        kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
      },
    },
  },
);

export const destinationRules: readonly CrossRule[] = [destination, keyOfGroups];

const METRICS = Object.entries(OBSERVED_METRICS) as [Alarm['metric'], { kinds: readonly Kind[] }][];

/** Metrics that carry the ARN of a resource, and the kinds that have them. */
export const RESOURCE_METRICS = METRICS.filter(([, { kinds }]) => kinds.length > 0).map(
  ([metric]) => metric,
);
export const METERED_KINDS = OBSERVED_METRICS.SystemErrors.kinds;

const FITS = hcl`contains(${RESOURCE_METRICS}, alarm.metric) ? try(contains(${METERED_KINDS}, var.resources[alarm.resource].kind), false) : alarm.resource == null`;

const alarmOf = (changes: object) => ({ alarms: { errors: changes } });

const alarmResource: CrossRule = rule(
  claim(hcl`alltrue([for alarm in var.alarms : ${FITS}])`, (input: Input) =>
    Object.values(input.alarms).every(({ metric, resource }) => {
      if (!RESOURCE_METRICS.includes(metric)) return resource === undefined;
      const kind = input.resources[resource ?? '']?.kind;
      return kind !== undefined && (METERED_KINDS as readonly string[]).includes(kind);
    }),
  ),
  {
    variable: 'alarms',
    found: hcl`"got \${join(", ", [for key, alarm in var.alarms : "\${key} on \${alarm.metric} of \${coalesce(alarm.resource, "no resource")}" if !(${FITS})])}"`,
    want: `a key of resources of kind ${alternatives(METERED_KINDS)} with ${alternatives(RESOURCE_METRICS)}, and null with other metrics`,
    fix: 'set resource, or remove it and narrow the metric with dimensions',
    bad: {
      errors_of_nothing: alarmOf({ metric: 'SystemErrors' }),
      errors_of_an_unknown_resource: alarmOf({ metric: 'SystemErrors', resource: 'support' }),
      errors_of_an_identity: {
        resources: { who: EXAMPLES.identity },
        ...alarmOf({ metric: 'SystemErrors', resource: 'who' }),
      },
      decisions_of_a_resource: alarmOf({ metric: 'DenyDecisions', resource: 'research' }),
    },
    good: [
      alarmOf({ metric: 'Throttles', resource: 'research' }),
      alarmOf({ metric: 'ApiKeyFetchFailures', dimensions: { ProviderName: 'orders' } }),
    ],
  },
);

export const alarmRules: readonly CrossRule[] = [alarmResource];
