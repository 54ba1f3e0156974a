/** `tests/inputs.tftest.hcl`: for every bound of every variable, an input that breaks it. */
import { attribute, block, type Block, type Entry } from '../hcl/document';
import { raw, Text, type Value } from '../hcl/value';
import type { CrossRule, ModuleInput } from '../inputs/module-input';
import { badValuesOf } from '../inputs/samples';
import { variablesOf } from '../inputs/shape';

/** An input that a module must refuse at plan. */
export interface BadInput {
  /** Name of the run: `subnet_ids_too_few_items`. */
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

/** Longest list or text that a test spells out; longer ones are made by an expression. */
const LONGEST = 20;

/** `range` stops at 1024, so a long text is a padded number. */
function repeated(value: readonly unknown[] | string): Value {
  if (typeof value === 'string') return raw(`format("%0${value.length}d", 0)`);
  return raw(`[for i in range(${value.length}) : ${JSON.stringify(value[0])}]`);
}

/** A test value as HCL's: text stays text, and long repetitions become short. */
export function testValue(value: unknown): Value {
  if (typeof value === 'string')
    return value.length > LONGEST && /^x+$/.test(value) ? repeated(value) : new Text(value);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const isRepetition =
      items.length > LONGEST / 2 &&
      items.every((item) => typeof item === 'string' && item === items[0]);
    return isRepetition ? repeated(items) : items.map(testValue);
  }
  if (value === null || typeof value !== 'object') return value as Value;
  const entries = Object.entries(value);
  if (entries.length > LONGEST) {
    const [first, second] = [JSON.stringify(entries[0]?.[0]), JSON.stringify(entries[0]?.[1])];
    return raw(`{ for i in range(${entries.length}) : "\${${first}}\${i}" => ${second} }`);
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, testValue(item)]));
}

function assignments(values: Readonly<Record<string, unknown>>): Entry[] {
  return Object.entries(values).map(([name, value]) => attribute(name, testValue(value)));
}

function override([address, values]: [string, Readonly<Record<string, unknown>>]): Block {
  return block(
    'override_data',
    [],
    [attribute('target', raw(address)), attribute('values', testValue(values), { apart: false })],
  );
}

function run({ name, variable, changes, answers }: BadInput): Block {
  return block(
    'run',
    [name],
    [
      attribute('command', raw('plan'), { apart: true }),
      block('variables', [], assignments(changes)),
      ...Object.entries(answers).map(override),
      attribute('expect_failures', [raw(`var.${variable}`)]),
    ],
  );
}

/** The module's sample, from which the runs of a file start. */
export function sampleBlock({ sample }: ModuleInput): Block {
  return block('variables', [], assignments(sample));
}

/** Blocks of the file, mocks left out. */
export function testsOfInputs(input: ModuleInput): Block[] {
  return [sampleBlock(input), ...badInputsOf(input).map(run)];
}
