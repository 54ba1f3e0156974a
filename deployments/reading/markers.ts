/** Markers: maps of one key that stand for a value which the file does not hold itself. Text is never taken for one. */
import { isMap } from './plain';

/** A value that only Terraform knows. */
export interface Reference {
  ref: unknown;
}

/** An output of another deployment. */
export interface Link {
  from: unknown;
}

/** What a value may be chosen by, under the name of its marker. */
export const CHOICES = {
  by_environment: 'environment',
  by_region: 'region',
  by_account: 'account',
} as const;

export const CHOICE_NAMES: readonly string[] = Object.keys(CHOICES);

/** Marker of a text with names of its place in braces. */
export const FILL = 'fill';

/** Steps to a value, without those from it to what was chosen for a place: its key is above the marker. */
export function withoutChoice(steps: readonly PropertyKey[]): readonly PropertyKey[] {
  if (steps.at(-1) === FILL) return withoutChoice(steps.slice(0, -1));
  return CHOICE_NAMES.includes(String(steps.at(-2))) ? withoutChoice(steps.slice(0, -2)) : steps;
}

const isOnly = (value: unknown, name: string) => isMap(value) && Object.keys(value).join() === name;

export function isReference(value: unknown): value is Reference {
  return isOnly(value, 'ref');
}

export function isLink(value: unknown): value is Link {
  return isOnly(value, 'from');
}

export function isFill(value: unknown): value is { fill: unknown } {
  return isOnly(value, FILL);
}

/** Whether `value` is what only the engine knows. Choices are made, and texts are filled, before anybody asks. */
export function isMarker(value: unknown): value is Reference | Link {
  return isReference(value) || isLink(value);
}
