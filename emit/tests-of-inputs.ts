/** `tests/inputs.tftest.hcl`: for every bound of every variable, an input that breaks it. */
import { attribute, block, type Block, type Entry } from '../hcl/document';
import { printValue } from '../hcl/print';
import { raw, Text, type Value } from '../hcl/value';
import type { ModuleInput } from '../inputs/module-input';

import { badInputsOf, type BadInput } from './bad-inputs';
import { batchesOf } from './batches';

/** The file, from the folder of the module. */
export const TESTS_OF_INPUTS = 'tests/inputs.tftest.hcl';

/** Largest map that a test spells out; a larger one is made from the numbers of its keys. */
const LARGEST = 20;

/** Numbers from 0 as HCL: OpenTofu before 1.10 takes no call of a function, such as `range`, in the values of a test. */
const numbers = (count: number) =>
  `[${Array.from({ length: count }, (_, index) => index).join(', ')}]`;

/** A test value as HCL's: text stays text, and large maps become short. */
export function testValue(value: unknown): Value {
  if (typeof value === 'string') return new Text(value);
  if (Array.isArray(value)) return (value as unknown[]).map(testValue);
  if (value === null || typeof value !== 'object') return value as Value;
  const entries = Object.entries(value);
  if (entries.length > LARGEST) {
    const [key = '', item] = entries[0] ?? [];
    const made = `${printValue(new Text(key)).slice(0, -1)}\${i}"`;
    return raw(
      `{ for i in ${numbers(entries.length)} : ${made} => ${printValue(testValue(item))} }`,
    );
  }
  return Object.fromEntries(entries.map(([name, item]) => [name, testValue(item)]));
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

/** Values of several inputs, each group below the name of what is wrong with it. */
function namedAssignments(batch: readonly BadInput[]): Entry[] {
  return batch.flatMap(({ name, changes }) => {
    const values = Object.entries(changes);
    return values.map(([variable, value], index) =>
      attribute(variable, testValue(value), {
        ...(index === 0 ? { comment: name } : {}),
        apart: index === values.length - 1 ? 'below' : false,
      }),
    );
  });
}

/** One run that tries every input of `batch`, whose name it has where there is only one. */
export function runOf(batch: readonly BadInput[], name: string): Block {
  const [first] = batch;
  const isOne = batch.length === 1 && first !== undefined;
  return block(
    'run',
    [isOne ? first.name : name],
    [
      attribute('command', raw('plan'), { apart: true }),
      block('variables', [], isOne ? assignments(first.changes) : namedAssignments(batch)),
      ...batch.flatMap(({ answers }) => Object.entries(answers).map(override)),
      attribute(
        'expect_failures',
        batch.map(({ variable }) => raw(`var.${variable}`)),
      ),
    ],
  );
}

/** The module's sample, from which the runs of a file start. */
export function sampleBlock(sample: ModuleInput['sample']): Block {
  return block('variables', [], assignments(sample));
}

/** Blocks of the file, mocks left out. */
export function testsOfInputs(input: ModuleInput): Block[] {
  const batches = batchesOf(input, badInputsOf(input));
  return [
    sampleBlock(input.sample),
    ...batches.map((batch, index) => runOf(batch, `bad_values_${index + 1}`)),
  ];
}
