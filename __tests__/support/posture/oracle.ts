import { missingFrom } from '../../../posture/evaluate/completeness';
import { compared } from '../../../posture/evaluate/self-check';
import { partsOf, textOf } from '../../../posture/evaluate/text';
import {
  fromJson,
  isList,
  isMap,
  mapOf,
  setOf,
  SetValue,
  Symbolic,
  Text,
  Unknown,
} from '../../../posture/evaluate/value';
import type { Value } from '../../../posture/evaluate/value';
import { marksAnything, readPlan } from '../../../posture/input/plan';
import type { Mask, Plan } from '../../../posture/input/plan';

import type { MadePlan } from './plans';
import { modelOfPlan } from './verdict';

/** Attributes that say what a plan lets in and out, and `policy` of the roles. */
const SECURITY = [
  'gateway_identifier',
  'network_configuration',
  'policy',
  'private_endpoint',
  'referenced_security_group_id',
  'resource_arn',
  'route_table_id',
  'route_table_ids',
  'security_group_id',
  'security_group_ids',
  'subnet_id',
  'subnet_ids',
];

/** What posture makes of a plan with its sources. */
export interface Judged {
  /** Modules whose sources are not read, and why. */
  readonly unread: readonly string[];
  /** Attributes that the plan knows and that are evaluated to something else. */
  readonly differences: readonly string[];
  readonly agreed: number;
  /** Attributes of {@link SECURITY} that the plan does not know and the evaluator does. */
  readonly resolved: number;
  /** Those that neither knows. */
  readonly unresolved: readonly string[];
  readonly missing: readonly string[];
  readonly isPartial: boolean;
}

export async function judge(made: Pick<MadePlan, 'json' | 'file'>): Promise<Judged> {
  const { plan, sources, checked } = await modelOfPlan(made);
  const { configuration, differences, agreed } = checked;
  const open = [...plan.instances.values()]
    .filter(({ mode }) => mode === 'managed')
    .flatMap((instance) =>
      SECURITY.filter((name) =>
        marksAnything((instance.unknown as Record<string, unknown> | undefined)?.[name]),
      ).map((name) => ({
        name: `${instance.address}.${name}`,
        isResolved: !hasUnknown(configuration.attribute(instance, name)),
      })),
    );
  return {
    unread: [...sources].flatMap(([key, module]) =>
      'unread' in module ? [`${key}: ${module.unread}`] : [],
    ),
    differences: differences.map(({ where }) => where),
    agreed,
    resolved: open.filter(({ isResolved }) => isResolved).length,
    unresolved: open.filter(({ isResolved }) => !isResolved).map(({ name }) => name),
    missing: missingFrom(configuration).map(({ address }) => address),
    isPartial: plan.isPartial,
  };
}

/** What became of the attributes that a plan did not know, beside what was evaluated of them. */
export interface JudgedNext {
  readonly differences: readonly string[];
  /** Attributes that were evaluated and that came out as evaluated. */
  readonly agreed: number;
}

/**
 * An apply as the judge of a first plan: each symbol becomes what the provider made of it, and every attribute that was
 * evaluated must be what it then is.
 */
export async function judgeNext(first: MadePlan, next: MadePlan): Promise<JudgedNext> {
  const { plan, checked } = await modelOfPlan(first);
  const made = readPlan(Buffer.from(next.json)).instances;
  const verdicts = [...plan.instances.values()].flatMap((instance) =>
    Object.entries((instance.unknown ?? {}) as Record<string, Mask>)
      .filter(([, mask]) => marksAnything(mask))
      .map(([name]) => ({
        name: `${instance.address}.${name}`,
        own: instance.address,
        value: checked.configuration.attribute(instance, name),
        became: made.get(instance.address)?.values[name],
      })),
  );
  const results = verdicts
    .filter(({ value, own }) => !hasUnknown(value) && !isOwn(value, own))
    .map(({ name, value, became }) => ({
      name,
      verdict: compared(() => filled(value, made), became),
    }));
  return {
    differences: results.flatMap(({ name, verdict }) => (verdict === 'same' ? [] : [name])),
    agreed: results.filter(({ verdict }) => verdict === 'same').length,
  };
}

/** What the provider alone makes, which nothing was evaluated of. */
const isOwn = (value: Value, address: string) =>
  value instanceof Symbolic && value.address === address;

/** A value with what the provider made in place of symbols. */
function filled(value: Value, made: Plan['instances']): Value {
  const of = (inner: Value) => filled(inner, made);
  if (value instanceof Symbolic) return fromJson(at(made.get(value.address)?.values, value.path));
  if (value instanceof Text) return textOf(value.parts.flatMap((part) => partsOf(of(part))));
  if (value instanceof SetValue) return setOf(value.items.map(of));
  if (isList(value)) return value.map(of);
  return isMap(value) ? mapOf([...value].map(([key, item]) => [key, of(item)])) : value;
}

/** What is at a path such as `a[0].b`. */
const at = (values: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      values,
    );

function hasUnknown(value: Value): boolean {
  if (value instanceof Unknown) return true;
  if (value instanceof Text) return value.parts.some(hasUnknown);
  if (value instanceof SetValue) return value.items.some(hasUnknown);
  if (isList(value)) return value.some(hasUnknown);
  return isMap(value) && [...value.values()].some(hasUnknown);
}
