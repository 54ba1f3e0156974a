/**
 * The test files of the published modules, read back: no check may get lost. The committed lists beside this file name
 * every bad input and every assertion; a list that gets shorter has to be defended in review.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { parse } from '@cdktf/hcl2json';

import { badInputsOf, type BadInput } from '../../../emit/bad-inputs';
import { batchesOf } from '../../../emit/batches';
import { runOf, TESTS_OF_INPUTS } from '../../../emit/tests-of-inputs';
import { printBlocks } from '../../../hcl/print';
import { variablesOf } from '../../../inputs/shape';
import { CATALOGUE } from '../../../stacks/catalogue';
import { faultyVariables } from '../../support/faulty-variables';
import { ROOT } from '../../support/modules';

interface ParsedRun {
  command?: string;
  variables?: Record<string, unknown>[];
  expect_failures?: string[];
  assert?: { condition: unknown }[];
  override_data?: unknown[];
}

interface ParsedTests {
  run?: Record<string, ParsedRun[]>;
  variables?: Record<string, unknown>[];
}

const GENERATED = basename(TESTS_OF_INPUTS);

const testsIn = (module: string) => join(ROOT, 'terraform', module, 'tests');

const parsed = new Map<string, Promise<ParsedTests>>();

/** A test file of a module: parsed once for all tests here. */
function read(module: string, file: string): Promise<ParsedTests> {
  const path = join(testsIn(module), file);
  const tests =
    parsed.get(path) ?? (parse(file, readFileSync(path, 'utf8')) as Promise<ParsedTests>);
  parsed.set(path, tests);
  return tests;
}

const runsOf = ({ run = {} }: ParsedTests) =>
  Object.entries(run).map(([name, [body = {}]]) => ({ name, ...body }));

/** A short name for something long: two that differ get different ones. */
const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

/** What an input changes, as the parser reads it from a file. */
async function changesOf(input: BadInput): Promise<Record<string, unknown>> {
  const text = printBlocks([runOf([input], input.name)]);
  const [run] = runsOf((await parse('one.tftest.hcl', text)) as ParsedTests);
  return run?.variables?.[0] ?? {};
}

describe.each(CATALOGUE)('$name', ({ name, input }) => {
  const inputs = badInputsOf(input);

  test('tries each of its bad inputs in one run, which expects the variable to be refused', async () => {
    const runs = runsOf(await read(name, GENERATED));
    const wrong: string[] = [];
    for (const bad of inputs) {
      const changes = await changesOf(bad);
      const tried = runs.filter(
        ({ variables: [values = {}] = [], expect_failures = [] }) =>
          expect_failures.includes(`\${var.${bad.variable}}`) &&
          Object.entries(changes).every(
            ([variable, value]) =>
              variable in values && JSON.stringify(values[variable]) === JSON.stringify(value),
          ),
      );
      if (tried.length === 0) wrong.push(bad.name);
    }
    expect(wrong).toEqual([]);
    const expected = runs.flatMap(({ expect_failures = [] }) => expect_failures);
    expect(expected).toHaveLength(inputs.length);
  });

  test('breaks, in each run, just the variables that the run expects to be refused', () => {
    const batches = batchesOf(input, inputs);
    expect(batches.flat()).toHaveLength(inputs.length);
    const wrong = batches
      .filter((batch) => batch.length > 1)
      .map((batch) => ({
        want: batch.map(({ variable }) => variable).sort(),
        found: faultyVariables(
          input,
          batch.reduce((values, { changes }) => ({ ...values, ...changes }), input.sample),
        ),
      }))
      .filter(({ want, found }) => JSON.stringify(want) !== JSON.stringify(found));
    expect(wrong).toEqual([]);
  });

  test('tries the bad inputs of the committed list', () => {
    const order = variablesOf(input.schema).map((variable) => variable.name);
    const listed = [...inputs].sort(
      (one, other) => order.indexOf(one.variable) - order.indexOf(other.variable),
    );
    expect(
      listed
        .map((bad) => `${bad.name}: ${bad.variable} ${digest([bad.changes, bad.answers])}`)
        .join('\n'),
    ).toMatchSnapshot();
  });

  test('asserts by hand what the committed list says', async () => {
    const lines: string[] = [];
    for (const file of readdirSync(testsIn(name)).sort()) {
      if (file === GENERATED) continue;
      for (const run of runsOf(await read(name, file)))
        lines.push(
          `${file} ${run.name}: ${[
            ...(run.assert ?? []).map(({ condition }) => digest(condition)),
            ...(run.expect_failures ?? []),
          ].join(' ')}`,
        );
    }
    expect(lines.join('\n')).toMatchSnapshot();
  });

  // A plan is faster, and enough for what it knows; but a module that is only planned may fail to apply.
  test('is applied by at least one of its tests', async () => {
    const commands: string[] = [];
    for (const file of readdirSync(testsIn(name)))
      for (const { command = '${apply}' } of runsOf(await read(name, file))) commands.push(command);
    expect(new Set(commands)).toEqual(new Set(['${apply}', '${plan}']));
  });

  // A run costs a plan of the module, which a reader waits for; an assertion costs nothing.
  test('asserts in one run what holds for the same values', async () => {
    const twice: string[] = [];
    for (const file of readdirSync(testsIn(name))) {
      const runs = new Map<string, string>();
      for (const { name: title, ...run } of runsOf(await read(name, file))) {
        if (run.expect_failures) continue;
        const setup = JSON.stringify({ ...run, command: undefined, assert: undefined });
        const before = runs.get(setup);
        if (before !== undefined) twice.push(`${file}: move what ${title} asserts to ${before}`);
        runs.set(setup, title);
      }
    }
    expect(twice).toEqual([]);
  });

  // OpenTofu before 1.10 refuses them there: "Function calls not allowed".
  test('calls no function in the values of its tests', async () => {
    const calls: string[] = [];
    for (const file of readdirSync(testsIn(name))) {
      const parsed = await read(name, file);
      const values = [
        ...(parsed.variables ?? []),
        ...runsOf(parsed).flatMap(({ variables = [] }) => variables),
      ];
      calls.push(
        ...textsIn(values)
          .flatMap(callsIn)
          .map((call) => `${file}: ${call}`),
      );
    }
    expect(calls).toEqual([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

const KEYWORDS = new Set(['for', 'in', 'if']);

/** Functions that the expressions of a value call. The parser writes an expression as one whole interpolation. */
function callsIn(text: string): string[] {
  return [...text.matchAll(/[$%]\{([^}]*)/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/\b([a-z]\w*)\(/g)].flatMap(([, name = '']) =>
      KEYWORDS.has(name) ? [] : [name],
    ),
  );
}

test('a call in a value is seen', () => {
  expect(callsIn('${jsonencode({ a = 1 })}')).toEqual(['jsonencode']);
  expect(callsIn('a ${format("%03d", 0)} b')).toEqual(['format']);
  expect(callsIn('plain (text) of f(x)')).toEqual([]);
  expect(callsIn('%{for i in [0, 1]}x%{endfor}')).toEqual([]);
});
