/** Classes of requests share their parts, so each part of a policy is compared with each of them once. */
import type { Truth } from './truth';

/** The same function, which remembers its answers for as long as `part` lives. Neither argument may change. */
export function remembered<P extends object, V>(
  compare: (part: P, value: V) => Truth,
): (part: P, value: V) => Truth {
  const answers = new WeakMap<P, Map<V, Truth>>();
  return (part, value) => {
    const known = answers.get(part) ?? new Map<V, Truth>();
    if (known.has(value)) return known.get(value);
    answers.set(part, known);
    const answer = compare(part, value);
    known.set(value, answer);
    return answer;
  };
}
