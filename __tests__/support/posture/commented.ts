/** What the command posture says of a saved plan, as a comment on a pull request. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runEngine, type EngineRun } from '../engines';
import { ROOT } from '../modules';

interface Comment {
  status: number | null;
  /** The first line. */
  headline: string;
}

/** Reads `engine.tfplan` in the folder of `run`, the plan that was made last. */
export async function commentOn(run: EngineRun, ...args: string[]): Promise<Comment> {
  const { stdout: json } = await runEngine(run, ['show', '-no-color', '-json', 'engine.tfplan']);
  const planJson = join(run.cwd, 'plan.json');
  writeFileSync(planJson, json);
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', 'scripts/posture.ts', '--before', '--format', 'markdown'],
      ...['--plan', planJson, '--plan-file', join(run.cwd, 'engine.tfplan'), ...args],
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, headline: stdout.split('\n')[0] ?? '' };
}
