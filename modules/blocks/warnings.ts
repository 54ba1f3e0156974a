/** Advice on inputs that are valid and may not be what was meant: an output, because a failing check block would fail tests. */
import { Construct } from 'constructs';

import { call, hcl, raw, tpl, when, type Expression, type Value } from '../../hcl/value';

import { inFile, locals, output } from './declare';

export interface Warning {
  /** Reads inputs that the first plan knows: switches, lengths, and ports. Never IDs, which may not exist yet. */
  when: Expression;
  /** One or two sentences that name the input to change: the inside of a quoted template. */
  says: string;
}

/** Warns of one subnet in the list or map `input`. `stops` is what its zone takes along. */
export function oneZone(input: string, stops: string, onlyWhen?: string): Warning {
  const condition = `length(var.${input}) == 1`;
  return {
    when: raw(onlyWhen === undefined ? condition : `var.${onlyWhen} && ${condition}`),
    says: `${input} has one subnet, so a failure of its Availability Zone stops ${stops}. Add a subnet in a second zone.`,
  };
}

/** Declares the output, and the names that its conditions use. */
export function declareWarnings(
  scope: Construct,
  warnings: readonly Warning[],
  names: Readonly<Record<string, Value>> = {},
): void {
  const file = new Construct(scope, 'warnings');
  inFile(file, 'warnings');
  locals(file, {
    ...names,
    '# warnings':
      'Only from values that the first plan knows: what depends on routes or IDs is left to the checks of the lookups.',
    warnings: call(
      'concat',
      ...warnings.map(({ when: condition, says }) => when(condition, tpl(says))),
    ),
  });
  output(scope, 'warnings', {
    description:
      'Sentences about inputs that are valid and may not be what was meant, each with the input to change. Empty when there are none.',
    value: hcl`local.warnings`,
  });
}
