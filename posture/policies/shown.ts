import { Symbolic, Text, type Value } from '../evaluate/value';

/** A value of a request for people: symbols by address and attribute. */
export function shown(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof Symbolic) return `${value.address}.${value.path}`;
  return value instanceof Text ? value.parts.map(shown).join('') : '?';
}
