/** What is told of a file in the end: of all that stages found, what does not follow from other faults, and nothing that repeats a secret. */
import { pathOf } from '../../inputs/parse';

import { withExpressionWords } from './expressions';
import { inOrder, isAbove, isBelow, keyFault, withoutEchoes, type FileFault } from './fault';
import type { Read } from './read-yaml';
import { HIDDEN, secretsIn } from './secrets';

/** Secrets first, and no other message that could repeat one. */
function withSecrets(faults: readonly FileFault[], read: Read): FileFault[] {
  const secrets = secretsIn(read.value).map(({ steps, ...words }) =>
    keyFault(read, steps, { found: HIDDEN, ...words }),
  );
  const paths = secrets.map(({ steps }) => steps);
  const isSecret = isBelow(paths);
  const holdsSecret = isAbove(paths);
  const others = faults
    .filter(({ steps }) => !isSecret(steps))
    .map((fault) =>
      holdsSecret(fault.steps) ? { ...fault, found: 'its value is not shown' } : fault,
    );
  return [...secrets, ...others];
}

/** Faults that do not follow from what could not be read. */
function withReading(faults: readonly FileFault[], read: Read): FileFault[] {
  const isUnread = isBelow(
    read.faults.map(({ steps }) => steps).filter((steps) => steps.length > 0),
  );
  const own = faults.filter(({ steps }) => !isUnread(steps));
  return [...read.faults, ...own];
}

/** A fault where whoever wrote the file finds it. */
const atOrigin =
  ({ originOf }: Read) =>
  (fault: FileFault): FileFault => {
    if (!originOf) return fault;
    const steps = originOf(fault.steps);
    return { ...fault, steps, path: pathOf(steps) };
  };

/** Faults of the file's own format, and those of its translation that do not follow from them. */
function withOwnRules(faults: readonly FileFault[], own: readonly FileFault[]): FileFault[] {
  const steps = own.map((fault) => fault.steps);
  const isInside = isBelow(steps);
  const isAround = isAbove(steps);
  return [...own, ...faults.filter((fault) => !isInside(fault.steps) && !isAround(fault.steps))];
}

/** What to tell of `faults`, which stages found in `read`; `own` are those of the format that it was translated from. */
export function report(
  faults: readonly FileFault[],
  read: Read,
  own: readonly FileFault[] = [],
): FileFault[] {
  const worded = faults.map((fault) => withExpressionWords(fault, read.value));
  const all = withSecrets(withoutEchoes(withReading(worded, read)), read);
  return inOrder(withOwnRules(all.map(atOrigin(read)), own));
}
