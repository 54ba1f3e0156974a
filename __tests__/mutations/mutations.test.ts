/**
 * Puts small faults into each published module and runs the module's own tests on them: a fault that no run notices
 * fails here, unless it is listed with the reason why none can.
 *
 * `AGENTCORE_MUTATIONS` is how many faults of a kind are tried in a module, or `all`. What is listed is tried with `all`
 * only: it takes the longest.
 */
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { CATALOGUE } from '../../stacks/catalogue';
import { findEngines } from '../support/engines';
import { Memory, MutationBench, mutantsOfModule } from '../support/mutation-run';
import type { Fate, Outcome } from '../support/mutation-run';
import type { Mutant } from '../support/mutations';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyToWorkspace } from '../support/workspace';

import { isExpected } from './expected-survivors';

jest.setTimeout(3_600_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);
const BENCHES = 2;
const DEFAULT_LIMIT = 8;
/** Faults from one sign of life to the next. */
const TELL_EVERY = 25;

const engines = findEngines();
const engine = engines.find(({ name }) => name === 'Terraform') ?? engines[0];

let provider: SchemaProvider;

beforeAll(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
});

afterAll(() => provider.stop());

function limit(): number {
  const asked = process.env.AGENTCORE_MUTATIONS ?? String(DEFAULT_LIMIT);
  if (asked === 'all') return Infinity;
  if (/^[1-9]\d*$/.test(asked)) return Number(asked);
  throw new Error(`AGENTCORE_MUTATIONS: got "${asked}"; want a number from 1, or all.`);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function tryAll(
  folder: string,
  mutants: readonly Mutant[],
  tell: (outcome: Outcome, tried: number) => void,
): Promise<Outcome[]> {
  if (!engine) throw new Error('found no engine. Expected terraform or tofu. Npm run tools.');
  const settings = { engine, reattach: provider.reattach, timeoutSeconds: 300 };
  const memory = new Memory();
  const queue = [...mutants];
  const outcomes: Outcome[] = [];
  const work = async () => {
    const bench = await MutationBench.open(folder, settings, memory);
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const outcome = await bench.try(next);
        tell(outcome, outcomes.push(outcome));
      }
    } finally {
      bench.close();
    }
  };
  await Promise.all(Array.from({ length: BENCHES }, work));
  return outcomes.sort((a, b) => mutants.indexOf(a.mutant) - mutants.indexOf(b.mutant));
}

const described = (name: string, { file, line, operator, change }: Mutant) =>
  `terraform/${name}/${file}:${line}: ${operator}: ${change}`;

function report(name: string, outcomes: readonly Outcome[], possible: number): void {
  const count = (fate: Fate, operator?: string) =>
    outcomes.filter(
      (outcome) =>
        outcome.fate === fate && (operator ?? outcome.mutant.operator) === outcome.mutant.operator,
    ).length;
  const totals = (operator?: string) =>
    `${count('killed', operator)} killed, ${count('survived', operator)} survived, ${count('invalid', operator)} invalid`;
  say(`${name}: ${totals()}; ${outcomes.length} tried of ${possible}`);
  for (const operator of new Set(outcomes.map(({ mutant }) => mutant.operator))) {
    say(`  ${operator}: ${totals(operator)}`);
  }
}

/** A run may take an hour: what it has found so far is worth reading if somebody ends it. */
function teller(name: string, total: number): (outcome: Outcome, tried: number) => void {
  const start = Date.now();
  return ({ fate, mutant }, tried) => {
    if (fate === 'survived') {
      const known = isExpected(name, mutant);
      say(`  survived${known ? ' as expected' : ''}: ${described(name, mutant)}`);
    }
    if (tried % TELL_EVERY !== 0 && tried !== total) return;
    say(`  ${name}: ${tried} of ${total} after ${Math.round((Date.now() - start) / 1000)} seconds`);
  };
}

test.each(CATALOGUE.map(({ name }) => name))('%s: its tests notice every fault', async (name) => {
  // As it is now, whatever becomes of the checkout while this runs.
  const copy = copyToWorkspace(join(ROOT, 'terraform', name));
  try {
    const { tried, all } = mutantsOfModule(copy.dir, limit());
    const listed = limit() === Infinity ? [] : tried.filter((mutant) => isExpected(name, mutant));
    const unlisted = tried.filter((mutant) => !listed.includes(mutant));
    const outcomes = await tryAll(copy.dir, unlisted, teller(name, unlisted.length));
    report(name, outcomes, all.length);
    if (listed.length > 0) say(`  not tried, for they are listed: ${listed.length}`);
    const unnoticed = outcomes.filter(
      ({ fate, mutant }) => fate === 'survived' && !isExpected(name, mutant),
    );
    expect(unnoticed.map(({ mutant }) => described(name, mutant))).toEqual([]);
  } finally {
    copy.remove();
  }
});
