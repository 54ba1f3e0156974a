import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { init, runTests, validate } from './engines';
import type { EngineRun, TestRun } from './engines';
import { mutantsOf, mutate, runNamed, runsAbout, sample } from './mutations';
import type { Mutant } from './mutations';
import { copyToWorkspace } from './workspace';
import type { Workspace } from './workspace';

/** What became of a fault: noticed, not noticed, or no valid configuration to begin with. */
export type Fate = 'killed' | 'survived' | 'invalid';

export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** What became of a fault, and the run that noticed it, where one did. */
interface Noticed {
  readonly fate: Fate;
  readonly by?: Pick<TestRun, 'file' | 'run'>;
}

const keyOf = ({ file, block }: Mutant) => `${file} ${block}`;

const INPUT_TESTS = 'tests/inputs.tftest.hcl';
const CUT_TESTS = 'tests/cut.tftest.hcl';

/** What `test -json` says of a run that did not pass. */
const NOTICED = /"status":"(fail|error)"/;

/** One copy of a module, with faults put into it in turn. */
export class MutationBench {
  /** By block, the run that noticed the last fault in it, as a file of its own: the most likely to notice the next. */
  private readonly noticedBy = new Map<string, string>();
  /** By file and name, a run as a file of its own; null where it needs those before it. */
  private readonly alone = new Map<string, string | null>();

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
    let noticed: Noticed;
    try {
      noticed = await this.noticeFault(mutant);
    } finally {
      this.workspace.write(mutant.file, text);
    }
    const likely = noticed.by && (await this.runAlone(noticed.by));
    if (likely) this.noticedBy.set(keyOf(mutant), likely);
    return { mutant, fate: noticed.fate };
  }

  /** Tries the tests most likely to notice it, and then all. */
  private async noticeFault(mutant: Mutant): Promise<Noticed> {
    const variable = /^variable "(\w+)"/.exec(mutant.block)?.[1];
    const about = variable === undefined ? null : runsAbout(variable, this.read(INPUT_TESTS));
    const likely = [about, this.noticedBy.get(keyOf(mutant)) ?? null];
    for (const text of likely.filter((text) => text !== null)) {
      const fate = await this.noticeBy(text);
      if (fate !== 'survived') return { fate };
    }
    return this.byHand.length > 0 ? this.notice(this.byHand) : { fate: 'survived' };
  }

  /** A run as a file of its own, unless it fails that way on the module as it is. */
  private async runAlone({ file, run }: Pick<TestRun, 'file' | 'run'>): Promise<string | null> {
    const key = `${file} ${run}`;
    const known = this.alone.get(key);
    if (known !== undefined) return known;
    const text = runNamed(run, this.read(file));
    const passes = text !== null && (await this.noticeBy(text)) === 'survived';
    this.alone.set(key, passes ? text : null);
    return passes ? text : null;
  }

  private async noticeBy(text: string): Promise<Fate> {
    this.workspace.write(CUT_TESTS, text);
    try {
      return (await this.notice([CUT_TESTS])).fate;
    } finally {
      this.workspace.write(CUT_TESTS, '');
    }
  }

  private read(file: string): string {
    return readFileSync(this.workspace.path(file), 'utf8');
  }

  private async notice(files: readonly string[]): Promise<Noticed> {
    const { code, runs } = await runTests(
      { ...this.run, stopAt: NOTICED },
      files.map((file) => `-filter=${file}`),
    );
    if (code === 0) return { fate: 'survived' };
    const noticed = runs.find(({ status }) => status === 'fail' || status === 'error');
    if (code === -1 && !noticed) throw new Error(`${files.join(', ')}: did not end in time.`);
    const ran = runs.some(({ status }) => status === 'pass' || status === 'fail');
    if (!ran && (await this.isInvalid())) return { fate: 'invalid' };
    return noticed ? { fate: 'killed', by: noticed } : { fate: 'killed' };
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
