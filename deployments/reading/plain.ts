/** Plain values, as they are read. */

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map with each of its values changed; what is no map as it is. */
export function mapValues(value: unknown, change: (item: unknown) => unknown): unknown {
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

/** `values` without those that equal an earlier one. */
export function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
