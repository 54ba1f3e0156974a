/** The command in a copy of the project, so that it writes there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { transformFileSync } from '@swc/core';

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
  linkPackages(workspace);
  return workspace;
}

/**
 * The same as JavaScript, for a test that runs a command many times: translating the sources is two fifths of what a short
 * command does. `more` are files and folders that only this command needs.
 */
export function compiledProject(...more: readonly string[]): Workspace {
  const workspace = newWorkspace();
  for (const name of [...SOURCES, ...more].flatMap(filesBelow)) {
    if (name.endsWith('.ts'))
      workspace.write(name.replace(/ts$/, 'js'), compiled(join(ROOT, name)));
    else workspace.write(name, readFileSync(join(ROOT, name), 'utf8'));
  }
  linkPackages(workspace);
  return workspace;
}

function linkPackages(workspace: Workspace): void {
  for (const name of ['node_modules', '.gen']) symlinkSync(join(ROOT, name), workspace.path(name));
}

/** Files of the project below `name`, or `name` itself. */
function filesBelow(name: string): string[] {
  if (statSync(join(ROOT, name)).isFile()) return [name];
  return readdirSync(join(ROOT, name)).flatMap((entry) => filesBelow(join(name, entry)));
}

function compiled(file: string): string {
  return transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code;
}

/** The command as arguments of Node: as tsx runs it, without the process between, or compiled where the folder is. */
export const commandIn = (folder: string): string[] =>
  existsSync(join(folder, 'main.js')) ? ['main.js'] : ['--import', 'tsx', 'main.ts'];

/** Runs the command of the project in `folder`, with variables of its environment. */
export function runCommand(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commandIn(folder), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', AGENTCORE_DEPLOYMENTS: '', ...env },
  });
  return { code: status, stdout, stderr };
}
