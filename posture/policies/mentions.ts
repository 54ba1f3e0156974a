/** What policies compare requests with: it cuts the requests into classes. */
import { isIdentical, isMap, Unknown, type Value } from '../evaluate/value';

import { type Policy, valuesOf } from './document';

export interface Mentions {
  /** Values of `Principal` and `NotPrincipal`, by kind: AWS, Service, ... */
  readonly principals: (kind: string) => readonly Value[];
  /** Values of a condition key, by its name in lower case. */
  readonly values: (key: string) => readonly Value[];
}

export function mentionsOf(policies: readonly Policy[]): Mentions {
  const principals = new Map<string, Value[]>();
  const values = new Map<string, Value[]>();
  const addAll = (to: Map<string, Value[]>, key: string, value: Value) => {
    const list = to.get(key) ?? [];
    to.set(key, list);
    for (const one of valuesOf(value) ?? [])
      if (!(one instanceof Unknown) && !list.some((other) => isIdentical(other, one)))
        list.push(one);
  };
  for (const { elements } of policies.flatMap(({ statements }) => statements)) {
    for (const name of ['Principal', 'NotPrincipal']) {
      const element = elements?.get(name);
      if (element !== undefined && isMap(element))
        for (const [kind, value] of element) addAll(principals, kind, value);
    }
    const conditions = elements?.get('Condition');
    if (conditions === undefined || !isMap(conditions)) continue;
    for (const block of conditions.values())
      if (isMap(block)) for (const [key, value] of block) addAll(values, key.toLowerCase(), value);
  }
  return {
    principals: (kind) => principals.get(kind) ?? [],
    values: (key) => values.get(key) ?? [],
  };
}

/** Each value once; of a pattern one text that it covers. */
export function samplesOf(values: readonly Value[], filler: string): readonly Value[] {
  const samples: Value[] = [];
  for (const value of values) {
    if (typeof value === 'string' && value.includes('${')) continue;
    const sample =
      typeof value === 'string' ? value.replaceAll('*', filler).replaceAll('?', '0') : value;
    if (!samples.some((other) => isIdentical(other, sample))) samples.push(sample);
  }
  return samples;
}
