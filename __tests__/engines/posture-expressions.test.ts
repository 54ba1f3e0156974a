/** Posture evaluates expressions as the engines do, or says that it does not know. */
import { spawnSync } from 'node:child_process';

import fc from 'fast-check';

import { evaluateSource } from '../../posture/evaluate/evaluate';
import { describeEngines } from '../support/engines';
import type { Engine } from '../support/engines';
import { constantExpressions } from '../support/posture/expressions-arbitrary';
import { newWorkspace } from '../support/workspace';

jest.setTimeout(300_000);

const COUNT = 1_500;
const SEED = 20_261_128;
const FAILS = 'it fails';

const question = (source: string) => `try(jsonencode(${source}), "${FAILS}")`;

/** What one console answers to each of these: JSON, or that the expression fails. */
function askConsole({ binary }: Engine, sources: readonly string[]): string[] {
  const workspace = newWorkspace();
  try {
    // In one list of a file, since a line of the console is short; `try` keeps one that fails from ending all.
    const questions = sources.map((source) => `${question(source)},\n`).join('');
    workspace.write('main.tf', `locals {\n  answers = [\n${questions}]\n}\n`);
    const { stdout, stderr } = spawnSync(binary, ['console'], {
      cwd: workspace.dir,
      input: 'base64encode(jsonencode(local.answers))\n',
      encoding: 'utf8',
      env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' },
      maxBuffer: 64 * 1024 * 1024,
    });
    const [, answer] = /^"([\w+/=]+)"\s*$/.exec(stdout) ?? [];
    if (answer === undefined)
      throw new Error(`console: ${stdout.slice(0, 300)}${stderr.slice(0, 2000)}`);
    return JSON.parse(Buffer.from(answer, 'base64').toString('utf8')) as string[];
  } finally {
    workspace.remove();
  }
}

/** What posture answers, or undefined where it does not know. */
function evaluated(source: string): string | undefined {
  const scope = {
    lookup: (name: string): never => {
      throw new Error(`bug: ${name} in an expression of constants`);
    },
    isFreeOf: () => false,
    isApart: () => false,
  };
  const value = evaluateSource(question(source), scope);
  return typeof value === 'string' ? value : undefined;
}

describeEngines('random expressions', (engine) => {
  test('are what the console says, or not known', () => {
    const sources = fc.sample(constantExpressions, { numRuns: COUNT, seed: SEED });
    const answers = askConsole(engine, sources);
    const found = sources.map((source, index) => ({
      source,
      engine: answers[index],
      posture: evaluated(source),
    }));
    const known = found.filter(({ posture }) => posture !== undefined);
    expect(known.filter(({ engine: said, posture }) => said !== posture)).toEqual([]);
    // Not knowing everything would be right too, and worth nothing.
    expect(known.length).toBeGreaterThan(COUNT * 0.7);
  });
});
