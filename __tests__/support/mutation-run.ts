import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { init, runTests, validate } from './engines';
import type { EngineRun } from './engines';
import { mutantsOf, mutate, runsAbout, sample } from './mutations';
import type { Mutant } from './mutations';
import { copyToWorkspace } from './workspace';
import type { Workspace } from './workspace';

/** What became of a fault: noticed, not noticed, or no valid configuration to begin with. */
export type Fate = 'killed' | 'survived' | 'invalid';

export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

const INPUT_TESTS = 'tests/inputs.tftest.hcl';
const CUT_TESTS = 'tests/cut.tftest.hcl';

/** What `test -json` says of a run that did not pass. */
const NOTICED = /"status":"(fail|error)"/;

/** One copy of a module, with faults put into it in turn. */
export class MutationBench {
  /** By block, the test file that noticed the last fault in it: the most likely to notice the next. */
  private readonly noticedBy = new Map<string, string>();

  private constructor(
    private readonly workspace: Workspace,
    private readonly run: EngineRun,
    private readonly byHand: readonly string[],
  ) {}

  /** Throws if the module's tests fail as they are: then every fault would count as noticed. */
  static async open(folder: string, settings: Omit<EngineRun, 'cwd'>): Promise<MutationBench> {
    const workspace = copyToWorkspace(folder);
    const run = { ...settings, cwd: workspace.dir };
    const tests = readdirSync(workspace.path('tests')).map((file) => `tests/${file}`);
    const byHand = tests.filter((file) => file !== INPUT_TESTS).sort();
    await init(run);
    const bench = new MutationBench(workspace, run, byHand);
    if (byHand.length > 0 && (await bench.notice(byHand)).fate !== 'survived') {
      throw new Error(`${folder}: found failing tests; want them to pass before they are tried.`);
    }
    return bench;
  }

  close(): void {
    this.workspace.remove();
  }

  async try(mutant: Mutant): Promise<Outcome> {
    const file = this.workspace.path(mutant.file);
    const text = readFileSync(file, 'utf8');
    this.workspace.write(mutant.file, mutate(text, mutant));
    try {
      return { mutant, fate: await this.fateOf(mutant) };
    } finally {
      this.workspace.write(mutant.file, text);
    }
  }

  private async fateOf(mutant: Mutant): Promise<Fate> {
    const variable = /^variable "(\w+)"/.exec(mutant.block)?.[1];
    const cut = variable === undefined ? null : runsAbout(variable, this.inputTests());
    if (cut !== null) {
      this.workspace.write(CUT_TESTS, cut);
      const { fate } = await this.notice([CUT_TESTS]);
      this.workspace.write(CUT_TESTS, '');
      if (fate !== 'survived') return fate;
    }
    const key = `${mutant.file} ${mutant.block}`;
    const likely = this.noticedBy.get(key);
    const first = likely === undefined ? [] : [likely];
    const rest = this.byHand.filter((file) => file !== likely);
    for (const files of [first, rest].filter(({ length }) => length > 0)) {
      const { fate, file } = await this.notice(files);
      if (file !== undefined) this.noticedBy.set(key, file);
      if (fate !== 'survived') return fate;
    }
    return 'survived';
  }

  private inputTests(): string {
    return readFileSync(this.workspace.path(INPUT_TESTS), 'utf8');
  }

  private async notice(files: readonly string[]): Promise<{ fate: Fate; file?: string }> {
    const { code, runs } = await runTests(
      { ...this.run, stopAt: NOTICED },
      files.map((file) => `-filter=${file}`),
    );
    if (code === 0) return { fate: 'survived' };
    const noticed = runs.find(({ status }) => status === 'fail' || status === 'error');
    if (code === -1 && !noticed) throw new Error(`${files.join(', ')}: did not end in time.`);
    const ran = runs.some(({ status }) => status === 'pass' || status === 'fail');
    if (!ran && (await this.isInvalid())) return { fate: 'invalid' };
    return noticed ? { fate: 'killed', file: noticed.file } : { fate: 'killed' };
  }

  private async isInvalid(): Promise<boolean> {
    return (await validate(this.run)).some(({ severity }) => severity === 'error');
  }
}

/** Faults of a module's own files: all of them, or so many of each kind in the inputs and in the rest. */
export function mutantsOfModule(folder: string, limit: number): { tried: Mutant[]; all: Mutant[] } {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tf'))
    .sort();
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(folder, file), 'utf8')));
  // Inputs have tests of their own, and would crowd the rest out.
  const kindOf = ({ operator, file }: Mutant) => `${operator} ${file === 'variables.tf'}`;
  const kinds = [...new Set(all.map(kindOf))];
  const tried = kinds.flatMap((kind) =>
    sample(
      all.filter((mutant) => kindOf(mutant) === kind),
      limit,
    ),
  );
  return { tried, all };
}
