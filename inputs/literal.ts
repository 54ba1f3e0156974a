/** Plain data as a value of HCL: whatever it looks like, its text stays text. */
import { Text, type Value } from '../hcl/value';

/** `value`, which came from JSON or could go there, with every text marked as such. */
export function literal(value: unknown): Value {
  if (typeof value === 'string') return new Text(value);
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object' || value === null) return value as Value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}
