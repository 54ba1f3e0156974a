/** The calls of modules in a deployment as written, as far as they can be read. */
import { z } from 'zod';

import type { Path } from '../inputs/parse';

import { labelOf } from './deployment';
import type { Unit } from './unit';

export interface WrittenCall {
  label: string;
  module: string;
  inputs: Readonly<Record<string, unknown>>;
  /** What stands before the names of the module's outputs in the root. */
  outputPrefix: string;
  /** From the deployment to the call. */
  steps: Path;
}

const AnyCall = z.object({
  module: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

/** The calls of `unit`, which may have any faults. */
export function callsWritten({ name, value }: Unit): WrittenCall[] {
  const { data } = AnyCall.safeParse(value);
  return data ? [{ ...data, label: labelOf(name), outputPrefix: '', steps: [] }] : [];
}
