/** What a plan tells of the text that a symbol becomes: names are part of IDs and ARNs. */
import type { Plan } from '../input/plan';

import { Symbolic, type Value } from './value';

/** Whether a symbol surely becomes other text than `text`. */
export type IsApart = (symbol: Symbolic, text: string) => boolean;

/** Whether two values surely differ though one of them is not known yet. */
export const areApart = (a: Value, b: Value, isApart: IsApart): boolean =>
  (a instanceof Symbolic && typeof b === 'string' && isApart(a, b)) ||
  (b instanceof Symbolic && typeof a === 'string' && isApart(b, a));

/** A role's ARN ends in its name, of which the plan knows at least how it begins. */
export function isApartIn({ instances }: Plan, { address, path }: Symbolic, text: string): boolean {
  const instance = instances.get(address);
  if (instance?.type !== 'aws_iam_role' || path !== 'arn') return false;
  const written = text.slice(text.lastIndexOf('/') + 1);
  const { name, name_prefix: prefix } = instance.values;
  if (typeof name === 'string') return written !== name;
  return typeof prefix === 'string' && !written.startsWith(prefix);
}

/** Names that the plan knows may be part of an ARN; what AWS adds itself holds no placeholder. */
export function isFreeIn({ instances }: Plan, { address }: Symbolic, text: string): boolean {
  const instance = instances.get(address);
  return instance !== undefined && !JSON.stringify(instance.values).includes(text);
}
