/** `npm test` on machines that lack what it needs: it runs what it can, and says what it could not. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../support/modules';
import { findTool } from '../support/tools';
import { newWorkspace, type Workspace } from '../support/workspace';

let workspace: Workspace;

beforeEach(() => {
  workspace = newWorkspace();
  cpSync(join(ROOT, 'tools/test.sh'), workspace.path('tools/test.sh'), { recursive: true });
  program('bin/npm', 'echo "ran $3"');
  // The machine may have the tools: what is on PATH is what is linked here.
  for (const name of ['bash', 'dirname', 'tr']) {
    const file = findTool({ name, variable: 'AGENTCORE_NONE' }, { PATH: process.env.PATH });
    symlinkSync(file ?? '', workspace.path('bin', name));
  }
});

afterEach(() => workspace.remove());

function program(file: string, body: string): void {
  workspace.write(file, `#!/bin/sh\n${body}\n`);
  chmodSync(workspace.path(file), 0o755);
}

/** Runs it with nothing but the shell's own programs, and an installer that does what `installer` says. */
function run(installer: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  program('tools/install.sh', installer);
  const { status, stdout } = spawnSync(workspace.path('bin/bash'), ['tools/test.sh', ...args], {
    cwd: workspace.dir,
    encoding: 'utf8',
    env: {
      PATH: workspace.path('bin'),
      AGENTCORE_TOOLS_DIR: workspace.path('cache'),
      ...env,
    },
  });
  return { status, stdout };
}

const FAILS = 'echo "no go here" >&2; exit 1';
const INSTALLS = `echo "installing $1"`;

test('installs each tool that is missing, then runs both', () => {
  const { status, stdout } = run(INSTALLS);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /installing tofu\ninstalling tflint\ninstalling conftest\ninstalling checkov\ninstalling moto_server\n[^]*ran test:unit\nran test:engines\n$/,
  );
});

test('installs nothing for unit tests', () => {
  expect(run(INSTALLS, ['unit'])).toEqual({ status: 0, stdout: 'ran test:unit\n' });
});

test('does not install what is there', () => {
  program('cache/bin/tofu', 'true');
  const { stdout } = run(INSTALLS, ['engines'], { AGENTCORE_TFLINT: '/opt/tflint' });
  expect(stdout).toContain('installing checkov');
  expect(stdout).not.toMatch(/installing (tofu|tflint)/);
});

test('installs the pinned version in CI, whatever is there', () => {
  program('cache/bin/tofu', 'true');
  expect(run(INSTALLS, ['engines'], { CI: 'true' }).stdout).toContain('installing tofu');
});

test.each([
  { title: 'what cannot be installed', installer: FAILS, env: {} },
  { title: 'what must not be', installer: INSTALLS, env: { AGENTCORE_NO_INSTALL: '1' } },
])('lists $title with the way to get it, and fails in CI alone', ({ installer, env }) => {
  const laptop = run(installer, [], env);
  expect(laptop.status).toBe(0);
  expect(laptop.stdout).toContain('ran test:engines');
  expect(laptop.stdout).not.toContain('installing');
  expect(laptop.stdout).toMatch(
    /were skipped:\n {2}tofu \(.*\)\. To get it, with Go on PATH: bash tools\/install\.sh tofu\n/,
  );
  expect(run(installer, [], { ...env, CI: 'true' }).status).toBe(1);
});

test('fails when a test fails', () => {
  program('bin/npm', 'echo "ran $3"; exit 3');
  expect(run(INSTALLS)).toMatchObject({ status: 3 });
});

test('refuses a name that it does not know', () => {
  expect(run(INSTALLS, ['integration'])).toEqual({ status: 1, stdout: '' });
});
