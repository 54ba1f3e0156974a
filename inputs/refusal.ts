import { sentence } from './frame';

/** Errors that say all that their reader needs: the command prints the message and no stack. */
export class Refusal extends Error {}

/** What a module lacks of the steps of CONTRIBUTING.md. `module` is its folder, `fix` what to write and where. */
export function incomplete(
  module: string,
  { step, lacks, fix }: { step: number; lacks: string; fix: string },
): Refusal {
  return new Refusal(`${module}: ${lacks}. ${sentence(fix)} (step ${step} of CONTRIBUTING.md).`);
}
