/** Keeps values that a plan or a state calls sensitive out of everything that is printed. */
import type { Mask, Plan } from '../input/plan';
import type { ConfiguredModule } from '../input/plan-json';

export const MASKED = '(sensitive)';

/** Shorter texts are in half of all words. The graph leaves the attributes out that hold them. */
const SHORTEST_SECRET = 4;

/** Texts that the plan calls sensitive, in every form that a document may hold them in; the longest first. */
export function secretsOf(plan: Plan): readonly string[] {
  const marked = [
    ...[...plan.instances.values()].flatMap(({ values, sensitive }) => marksOf(values, sensitive)),
    ...sensitiveVariables(plan.configuration).flatMap((name) => textsOf(plan.variables[name])),
  ];
  const forms = marked.flatMap(formsOf).filter((text) => text.length >= SHORTEST_SECRET);
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Puts {@link MASKED} in the place of each of `secrets`. */
export function masker(secrets: readonly string[]): (text: string) => string {
  if (secrets.length === 0) return (text) => text;
  const any = new RegExp(secrets.map(literally).join('|'), 'g');
  return (text) => text.replace(any, MASKED);
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const sensitiveVariables = (root: ConfiguredModule | undefined) =>
  Object.entries(root?.variables ?? {})
    .filter(([, { sensitive }]) => sensitive === true)
    .map(([name]) => name);

/** Texts of `value` at the places that `mask` marks. */
function marksOf(value: unknown, mask: Mask): string[] {
  if (mask === true) return textsOf(value);
  if (typeof mask !== 'object' || mask === null || typeof value !== 'object' || value === null)
    return [];
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.entries(mask).flatMap(([key, part]) => marksOf(parts[key], part));
}

/** All texts and numbers in there, keys too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(textsOf)];
}

/** As it stands, as JSON holds it, and each line of it: a report shows values by the line. */
function formsOf(text: string): string[] {
  const asJson = JSON.stringify(text).slice(1, -1);
  return [text, asJson, ...(text.includes('\n') ? text.split('\n') : [])];
}
