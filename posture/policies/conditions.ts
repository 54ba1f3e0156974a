/** Conditions of a statement on a class of requests, as IAM evaluates them. */
import { isMap, Unknown, type Value, type ValueMap } from '../evaluate/value';
import { remembered, rememberedOf } from '../remembered';

import { isIn } from './addresses';
import { valuesOf } from './document';
import { equals, isArnLike, isLike, type Present } from './patterns';
import type { KeyValue, RequestClass } from './request';
import { every, not, some, type Truth } from './truth';

type Comparison = (actual: Present, value: Value) => Truth;

/** Operators with a negated twin. Of the others only is known what an absent key does. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: (actual, value) => isWithoutWildcard(value, actual),
  StringLike: isLike,
  ArnEquals: isArnLike,
  ArnLike: isArnLike,
  Bool: (actual, value) =>
    typeof value === 'string' ? equals(actual, value.toLowerCase()) : undefined,
  NumericEquals: () => undefined,
  NumericLessThan: () => undefined,
  NumericLessThanEquals: () => undefined,
  NumericGreaterThan: () => undefined,
  NumericGreaterThanEquals: () => undefined,
  DateEquals: () => undefined,
  DateLessThan: () => undefined,
  DateLessThanEquals: () => undefined,
  DateGreaterThan: () => undefined,
  DateGreaterThanEquals: () => undefined,
  BinaryEquals: () => undefined,
  IpAddress: () => undefined,
};

const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
  NotIpAddress: 'IpAddress',
};

/** Without regard to case, a star is a star: only constants without wildcards are compared. */
function isWithoutWildcard(value: Value, actual: Present): Truth {
  if (typeof value !== 'string' || /[*?]/.test(value)) return undefined;
  return isLike(actual, value, true);
}

interface Operator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly base: string;
  readonly isNegated: boolean;
  readonly ifExists: boolean;
}

function parsedOperator(text: string): Operator | undefined {
  const [, set, name = '', exists] =
    /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(text) ?? [];
  const base = NEGATED[name] ?? name;
  if (base !== 'Null' && !Object.hasOwn(COMPARISONS, base)) return undefined;
  return {
    set: set as Operator['set'],
    base,
    isNegated: Object.hasOwn(NEGATED, name),
    ifExists: exists !== undefined,
  };
}

/** One key of one operator, and what it is compared with. */
interface Condition {
  readonly operator: string;
  /** In lower case. */
  readonly key: string;
  readonly expected: Value;
}

/** Whether all conditions of a statement hold. */
export function conditionsHold(conditions: Value | undefined, request: RequestClass): Truth {
  if (conditions === undefined) return true;
  if (!isMap(conditions)) return undefined;
  return every(
    listOf(conditions).map((condition) =>
      condition === undefined ? undefined : holdsFor(condition, request.keys.get(condition.key)),
    ),
  );
}

/** Conditions of a statement, taken apart once. Undefined where an operator has no keys to compare. */
const listOf = rememberedOf((conditions: ValueMap): readonly (Condition | undefined)[] =>
  [...conditions].flatMap(([operator, block]) =>
    isMap(block)
      ? [...block].map(([key, expected]) => ({ operator, key: key.toLowerCase(), expected }))
      : [undefined],
  ),
);

const holdsFor = remembered(({ operator, expected }: Condition, actual: KeyValue) =>
  holds(operator, actual, expected),
);

function holds(text: string, actual: KeyValue, expected: Value): Truth {
  const operator = parsedOperator(text);
  const values = valuesOf(expected);
  if (!operator || !values || actual === undefined) return undefined;
  if (operator.base === 'Null')
    return operator.set || operator.ifExists
      ? undefined
      : some(values.map((value) => isNull(actual, value)));
  if (actual === 'absent') return holdsWithout(operator);
  // A key of our classes has one value, so that all and any of its values are that one.
  const matches = some(values.map((value) => compared(operator.base, actual, value)));
  return operator.isNegated ? not(matches) : matches;
}

function isNull(actual: Exclude<KeyValue, undefined>, value: Value): Truth {
  if (typeof value !== 'string') return undefined;
  const wanted = value.toLowerCase();
  if (wanted !== 'true' && wanted !== 'false') return undefined;
  return (actual === 'absent') === (wanted === 'true');
}

function holdsWithout({ set, isNegated, ifExists }: Operator): Truth {
  if (set === 'ForAllValues') return true;
  // Pages differ about IfExists there.
  if (set === 'ForAnyValue') return ifExists ? undefined : false;
  return ifExists || isNegated;
}

function compared(
  base: string,
  actual: Exclude<KeyValue, undefined | 'absent'>,
  value: Value,
): Truth {
  if (value instanceof Unknown) return undefined;
  if ('value' in actual) return COMPARISONS[base]?.(actual, value);
  return base === 'IpAddress' && typeof value === 'string' ? isIn(actual, value) : undefined;
}
