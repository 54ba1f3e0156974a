/** Inputs that a module must refuse: for every bound of every variable one that breaks it, and for every rule between them. */
import type { CrossRule, ModuleInput } from '../inputs/module-input';
import { badValuesOf } from '../inputs/samples';
import { variablesOf } from '../inputs/shape';

/** An input that a module must refuse at plan. */
export interface BadInput {
  /** What is wrong, as the name of a run: `subnet_ids_too_few_items`. */
  name: string;
  /** The variable whose validation speaks. */
  variable: string;
  /** Changes to the module's sample. */
  changes: Readonly<Record<string, unknown>>;
  /** What lookups answer, by address. */
  answers: NonNullable<CrossRule['answers']>;
}

/** What rules between variables ask for beside a value of `variable`. */
function companionsOf(variable: string, rules: readonly CrossRule[]) {
  const asking = rules.filter(({ companions = {} }) => variable in companions);
  return {
    changes: merged(asking.map(({ companions = {} }) => companions[variable] ?? {})),
    answers: merged(asking.map(({ answers = {} }) => answers)),
  };
}

function merged<T>(records: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  return Object.fromEntries(records.flatMap(Object.entries<T>));
}

/** Every input that `input` must refuse: one a bound, one a rule between variables. */
export function badInputsOf(input: ModuleInput): BadInput[] {
  const own = variablesOf(input.schema).flatMap((variable) => {
    const { changes, answers } = companionsOf(variable.name, input.rules);
    return badValuesOf(variable).map(({ why, value }) => ({
      name: `${variable.name}_${why}`,
      variable: variable.name,
      changes: { ...changes, [variable.name]: value },
      answers,
    }));
  });
  const cross = input.rules.flatMap(({ variable, bad, answers = {} }) =>
    Object.entries(bad).map(([why, changes]) => ({ name: why, variable, changes, answers })),
  );
  return [...own, ...cross];
}
