import { readFileSync } from 'node:fs';

import { missingFrom } from '../../../posture/evaluate/completeness';
import { checkedConfiguration } from '../../../posture/evaluate/self-check';
import { isList, isMap, SetValue, Text, Unknown } from '../../../posture/evaluate/value';
import type { Value } from '../../../posture/evaluate/value';
import { marksAnything, readPlan } from '../../../posture/input/plan';
import { sourcesOfPlanFile } from '../../../posture/input/sources';

import type { MadePlan } from './plans';

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

export async function judge({ json, file }: Pick<MadePlan, 'json' | 'file'>): Promise<Judged> {
  const plan = readPlan(Buffer.from(json));
  const sources = await sourcesOfPlanFile(readFileSync(file));
  const { configuration, differences, agreed } = checkedConfiguration(plan, sources);
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

function hasUnknown(value: Value): boolean {
  if (value instanceof Unknown) return true;
  if (value instanceof Text) return value.parts.some(hasUnknown);
  if (value instanceof SetValue) return value.items.some(hasUnknown);
  if (isList(value)) return value.some(hasUnknown);
  return isMap(value) && [...value.values()].some(hasUnknown);
}
