import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';

import { init, runTests, validate } from './engines';
import type { EngineRun } from './engines';
import { mutantsOf, mutate, runNamed, runsAbout, runsNaming, sample } from './mutations';
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
  readonly by?: { readonly testFile: string; readonly run: string };
}

const keyOf = ({ file, block }: Mutant) => `${file} ${block}`;

const cutTests = (index: number) => `tests/cut-${index}.tftest.hcl`;

/** What \`test -json\` says of a run that did not pass. */
const NOTICED = /"status":"(fail|error)"/;

/** What benches of one module have learnt about its tests. */
export class Memory {
  /** Whether the tests by hand pass on the module as it is. */
  healthy?: Promise<boolean>;
  /** By block, the run that noticed the last fault in it, as a test file: the most likely to notice the next. */
  readonly noticedBy = new Map<string, string>();
  /** Whether test files that were cut pass on the module as it is: some runs need those before them. */
  readonly passes = new Map<string, boolean>();
}

/** One copy of a module, with faults put into it in turn. */
export class MutationBench {
  private constructor(
    private readonly workspace: Workspace,
    private readonly run: EngineRun,
    private readonly byHand: readonly string[],
    private readonly memory: Memory,
  ) {}

  /** Throws if the module's tests fail as they are: then every fault would count as noticed. */
  static async open(
    folder: string,
    settings: Omit<EngineRun, 'cwd'>,
    memory = new Memory(),
  ): Promise<MutationBench> {
    const workspace = copyToWorkspace(folder);
    const run = { ...settings, cwd: workspace.dir };
    const tests = readdirSync(workspace.path('tests')).map((file) => `tests/${file}`);
    const byHand = tests.filter((file) => file !== TESTS_OF_INPUTS).sort();
    await init(run);
    const bench = new MutationBench(workspace, run, byHand, memory);
    memory.healthy ??= bench.noticeByHand().then(({ fate }) => fate === 'survived');
    if (!(await memory.healthy)) {
      throw new Error(`${folder}: found failing tests; want them to pass before they are tried.`);
    }
    return bench;
  }

  close(): void {
    this.workspace.remove();
  }

  async try(mutant: Mutant): Promise<Outcome> {
    const likely = await this.likelyTests(mutant);
    const text = this.read(mutant.file);
    this.workspace.write(mutant.file, mutate(text, mutant));
    let noticed: Noticed;
    try {
      noticed = await this.noticeFault(likely);
    } finally {
      this.workspace.write(mutant.file, text);
    }
    const { fate, by } = noticed;
    const run = by ? runNamed(by.run, by.testFile) : null;
    if (run !== null && (await this.passes([run]))) this.memory.noticedBy.set(keyOf(mutant), run);
    return { mutant, fate };
  }

  /** Test files cut down to what is likely to notice a fault, the likeliest first. */
  private async likelyTests(mutant: Mutant): Promise<string[][]> {
    const variable = /^variable "(\w+)"/.exec(mutant.block)?.[1];
    const about = variable === undefined ? null : runsAbout(variable, this.read(TESTS_OF_INPUTS));
    const last = this.memory.noticedBy.get(keyOf(mutant)) ?? null;
    const naming = this.byHand
      .map((file) => runsNaming(mutant.block, this.read(file)))
      .filter((text) => text !== null);
    return [
      ...[about, last].filter((text) => text !== null).map((text) => [text]),
      ...(naming.length > 0 && (await this.passes(naming)) ? [naming] : []),
    ];
  }

  /** Tries what is likely to notice it, and then all. */
  private async noticeFault(likely: readonly string[][]): Promise<Noticed> {
    for (const testFiles of likely) {
      const noticed = await this.noticeBy(testFiles);
      if (noticed.fate !== 'survived') return noticed;
    }
    return this.noticeByHand();
  }

  private async noticeByHand(): Promise<Noticed> {
    return this.byHand.length > 0 ? this.notice(this.byHand) : { fate: 'survived' };
  }

  /** Whether test files pass on the module as it is. */
  private async passes(testFiles: readonly string[]): Promise<boolean> {
    const key = testFiles.join('\n');
    const known = this.memory.passes.get(key);
    if (known !== undefined) return known;
    const passes = (await this.noticeBy(testFiles)).fate === 'survived';
    this.memory.passes.set(key, passes);
    return passes;
  }

  private async noticeBy(testFiles: readonly string[]): Promise<Noticed> {
    testFiles.forEach((text, index) => this.workspace.write(cutTests(index), text));
    try {
      return await this.notice(testFiles.map((_text, index) => cutTests(index)));
    } finally {
      testFiles.forEach((_text, index) => this.workspace.write(cutTests(index), ''));
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
    if (!noticed) return { fate: 'killed' };
    return { fate: 'killed', by: { testFile: this.read(noticed.file), run: noticed.run } };
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
