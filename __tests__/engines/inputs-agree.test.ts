import fc from 'fast-check';

import { attribute, block } from '../../hcl/document';
import { printBlocks } from '../../hcl/print';
import { raw } from '../../hcl/value';
import { literal } from '../../inputs/literal';
import type { ModuleInput } from '../../inputs/module-input';
import { InputError, parseInput } from '../../inputs/parse';
import { variablesOf } from '../../inputs/shape';
import { variableBlocks } from '../../inputs/variables';
import { CATALOGUE } from '../../stacks/catalogue';
import { describeEngines, init, runTests, type Diagnostic, type TestRun } from '../support/engines';
import { EVERY_FACET } from '../support/every-facet';
import { inputsOf } from '../support/inputs-arbitrary';
import { writeToWorkspace } from '../support/workspace';

jest.setTimeout(900_000);

/** A fixed seed: what fails today fails tomorrow. */
const SEED = 20_261_121;
const SAMPLES = 60;
const SAMPLES_OF_ALL_FACETS = 250;

type Input = Readonly<Record<string, unknown>>;

/** A file a sample: an engine skips what stands behind a run that failed. */
function testFile(input: Input): string {
  const variables = Object.entries(input).map(([name, value]) => attribute(name, literal(value)));
  return printBlocks([
    block(
      'run',
      ['sample'],
      [attribute('command', raw('plan')), block('variables', [], variables)],
    ),
  ]);
}

function zodFaults(module: ModuleInput, input: Input): string[] {
  try {
    parseInput(module, input);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
}

const OURS = /^(\w+)[^]*: [^]+\. Expected [^]+\.\n/;

/** What a failed run is to say: our words, for a variable that is there, and nothing of the engine's own. */
function messageFaults(
  run: TestRun,
  sample: Input,
  { names, tolerant }: { names: readonly string[]; tolerant: boolean },
): string[] {
  const isOurs = ({ summary, detail }: Diagnostic) =>
    summary === 'Invalid value for variable' && names.includes(OURS.exec(detail)?.[1] ?? '');
  // For a null where Terraform's own types refuse it, Terraform speaks before our rules do.
  const others = run.diagnostics.filter(
    (diagnostic) => !isOurs(diagnostic) && !/^required variable not set$/i.test(diagnostic.summary),
  );
  // A rule between variables may stumble over a null in a list, as long as the list's own rule has spoken.
  const holdsNull =
    tolerant && /[[,:]null/.test(JSON.stringify(Object.values(sample).filter(Boolean)));
  return holdsNull && run.diagnostics.some(isOurs)
    ? []
    : others.map(({ summary, detail }) => `${summary}: ${detail}`);
}

interface Judged {
  input: Input;
  zod: string[];
}

const judged = new Map<string, Judged[]>();

/** Samples of the inputs of a module and what zod says of them: made once, for all engines. */
function judgedSamples({ name, input, samples }: (typeof modules)[number]): Judged[] {
  const known =
    judged.get(name) ??
    fc
      .sample(inputsOf(input), { seed: SEED, numRuns: samples })
      .map((sample) => ({ input: sample, zod: zodFaults(input, sample) }));
  judged.set(name, known);
  return known;
}

const modules = [
  ...CATALOGUE.map(({ name, input }) => ({ name, input, samples: SAMPLES, tolerant: true })),
  {
    name: 'every facet',
    input: EVERY_FACET as ModuleInput,
    samples: SAMPLES_OF_ALL_FACETS,
    tolerant: false,
  },
];

describeEngines('zod and the engine agree', (engine) => {
  test.each(modules)('on the inputs of $name', async (module) => {
    const { input, samples, tolerant } = module;
    const inputs = judgedSamples(module);
    const files = inputs.map((each, index) => [`tests/s${index}.tftest.hcl`, testFile(each.input)]);
    const workspace = writeToWorkspace({
      'variables.tf': printBlocks(variableBlocks(input)),
      ...(Object.fromEntries(files) as Record<string, string>),
    });
    const names = variablesOf(input.schema).map(({ name }) => name);
    try {
      await init({ engine, cwd: workspace.dir });
      const { runs, stderr, diagnostics } = await runTests({
        engine,
        cwd: workspace.dir,
        timeoutSeconds: 380,
      });
      expect({ runs: runs.length, stderr, diagnostics }).toEqual({
        runs: samples,
        stderr: '',
        diagnostics: [],
      });
      const verdicts = runs.map((run) => {
        const about = inputs[Number(/s(\d+)\./.exec(run.file)?.[1])];
        return { run, sample: about?.input ?? {}, zod: about?.zod ?? [] };
      });
      const disagree = verdicts
        .filter(({ run, zod }) => (run.status === 'pass') !== (zod.length === 0))
        .map(({ run, sample, zod }) => ({
          sample,
          zod,
          engine: run.diagnostics.map(({ detail }) => detail),
        }));
      expect(disagree).toEqual([]);
      expect(
        verdicts.flatMap(({ run, sample }) => {
          const faults = messageFaults(run, sample, { names, tolerant });
          return faults.length > 0 ? [{ sample, faults }] : [];
        }),
      ).toEqual([]);
      const passed = verdicts.filter(({ zod }) => zod.length === 0).length;
      // Neither side of the mix may be empty, or the test proves nothing.
      expect(passed).toBeGreaterThan(samples / 10);
      expect(samples - passed).toBeGreaterThan(samples / 10);
    } finally {
      workspace.remove();
    }
  });
});
