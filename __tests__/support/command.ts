/** The command in a copy of the project, so that it writes there. */
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './modules';
import { newWorkspace, type Workspace } from './workspace';

const SOURCES = [
  'hcl',
  'facts',
  'schema',
  'inputs',
  'deployments',
  'emit',
  'modules',
  'patterns',
  'stacks',
  'main.ts',
  'LICENSE',
  'README.md',
  'package.json',
  'cdktf.json',
  'tsconfig.json',
];

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of the project; whoever asks for it removes it. */
export function copyOfProject(): Workspace {
  const workspace = newWorkspace();
  for (const name of SOURCES) cpSync(join(ROOT, name), workspace.path(name), { recursive: true });
  for (const name of ['node_modules', '.gen']) symlinkSync(join(ROOT, name), workspace.path(name));
  return workspace;
}

/** Runs the command of the project in `folder`, with variables of its environment. */
export function runCommand(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Result {
  // As tsx does it, without the process between.
  const command = ['--import', 'tsx', 'main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', AGENTCORE_DEPLOYMENTS: '', ...env },
  });
  return { code: status, stdout, stderr };
}
