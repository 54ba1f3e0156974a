/**
 * The plan as its own judge: what it knows is evaluated as well, and must come out the same. A module in which something
 * does not is not understood, and nothing that is evaluated in it counts.
 */
import { sourceKey } from '../input/address';
import { marksAnything, type Plan } from '../input/plan';
import type { Sources } from '../input/sources';

import { Configuration } from './configuration';
import { parsedJson } from './text';
import {
  compareTexts,
  ExpressionError,
  fromJson,
  isConstant,
  isKnown,
  isList,
  isMap,
  SetValue,
  Undecided,
  type Value,
} from './value';

export interface Difference {
  /** Address and attribute. Values are left out: they may be secrets. */
  readonly where: string;
  readonly file: string;
  readonly line: number;
}

export interface CheckedConfiguration {
  readonly configuration: Configuration;
  readonly differences: readonly Difference[];
  /** How many attributes were known to both and came out the same. */
  readonly agreed: number;
  /** How many the plan knows and the evaluator does not. */
  readonly open: number;
}

/** Arguments that are the engine's, not the provider's. */
const META = new Set(['count', 'for_each', 'provider', 'depends_on', 'lifecycle', 'timeouts']);

/** The configuration of a plan without the modules that this evaluator does not understand. */
export function checkedConfiguration(plan: Plan, sources: Sources): CheckedConfiguration {
  const first = new Configuration(plan, sources);
  const differences: Difference[] = [];
  const wrong = new Set<string>();
  let agreed = 0;
  let open = 0;
  for (const instance of plan.instances.values()) {
    const block = first.block(instance);
    if (!block) continue;
    for (const { name, line } of block.body.attributes.values()) {
      const mask = (instance.unknown as Record<string, unknown> | undefined)?.[name];
      if (META.has(name) || !(name in instance.values) || marksAnything(mask)) continue;
      const evaluated = () => first.configured(instance, name);
      const verdict = compared(
        instance.isNew ? evaluated : unlessLeftOut(evaluated),
        instance.values[name],
      );
      if (verdict === 'same') agreed++;
      else if (verdict === 'open') open++;
      else {
        differences.push({ where: `${instance.address}.${name}`, file: block.file, line });
        wrong.add(sourceKey(instance.module));
      }
    }
  }
  const configuration = wrong.size === 0 ? first : new Configuration(plan, sources, wrong);
  return { configuration, differences, agreed, open };
}

/** What is not set in the source of a resource that exists has the value that the provider has chosen. */
const unlessLeftOut = (evaluate: () => Value | undefined) => () => evaluate() ?? undefined;

/** Whether what is evaluated is what was planned; `open` where it is not known. */
export function compared(
  evaluate: () => Value | undefined,
  planned: unknown,
): 'same' | 'different' | 'open' {
  let value: Value | undefined;
  try {
    value = evaluate();
  } catch (error) {
    if (error instanceof ExpressionError) return 'different';
    throw error;
  }
  if (value === undefined || !isKnown(value)) return 'open';
  return canonical(value) === canonical(fromJson(planned)) ? 'same' : 'different';
}

/**
 * One text for what the provider takes for one: JSON in any layout, null and empty, numbers and their text. Lists are
 * sorted, because of which attributes are sets only the provider's schema knows.
 */
function canonical(value: Value): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    try {
      return canonical(parsedJson(value));
    } catch (error) {
      if (error instanceof ExpressionError || error instanceof Undecided) return value;
      throw error;
    }
  }
  if (isConstant(value)) return String(value);
  if (value instanceof SetValue) return canonical(value.items);
  if (isList(value))
    return value.length === 0 ? '' : JSON.stringify(value.map(canonical).sort(compareTexts));
  if (!isMap(value)) return '?';
  const members = [...value].map(([key, item]) => [key, canonical(item)] as const);
  const filled = members.filter(([, item]) => item !== '');
  return filled.length === 0 ? '' : JSON.stringify(filled);
}
