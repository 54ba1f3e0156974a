/** What the file says of each root, before it is checked: with the way back to where each value was written. */
import { z } from 'zod';

import type { Path } from '../inputs/parse';

export interface Unit {
  /** Folder of the root, and what its state is called. */
  path: string;
  /** Name of the deployment in the file. */
  name: string;
  /** Folders above that of the root: units of one place are meant for each other. */
  place: readonly string[];
  /** The deployment as written. */
  value: unknown;
  /** From steps inside `value` to those in the file. */
  stepsOf: (steps: Path) => Path;
}

const AnyFile = z.object({ deployments: z.record(z.string(), z.unknown()) });

/** The units of a file, which may have any faults. */
export function unitsIn(file: unknown): Unit[] {
  const { data } = AnyFile.safeParse(file);
  return Object.entries(data?.deployments ?? {}).map(([name, value]) => ({
    path: name,
    name,
    place: [],
    value,
    stepsOf: (steps) => ['deployments', name, ...steps],
  }));
}
