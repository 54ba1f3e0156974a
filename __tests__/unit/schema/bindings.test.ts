import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import pinned from '../../../schema/aws-6.69.1.json';
import { bindingsFor } from '../../../schema/prune';
import types from '../../../schema/types.json';
import { ROOT } from '../../support/modules';
import { newWorkspace } from '../../support/workspace';

test('bindings are generated without a word, whatever the settings of Terraform on the machine', () => {
  const workspace = newWorkspace();
  try {
    for (const name of ['schema', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(ROOT, name), workspace.path(name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), workspace.path('node_modules'));
    workspace.write(
      'bin/terraform',
      `#!/bin/sh\n[ -z "$TF_CLI_CONFIG_FILE" ] || echo "no $TF_CLI_CONFIG_FILE" >&2\necho '{"terraform_version":"1.11.4"}'\n`,
    );
    chmodSync(workspace.path('bin/terraform'), 0o755);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/bindings.ts'],
      {
        cwd: workspace.dir,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          PATH: `${workspace.path('bin')}:${process.env.PATH ?? ''}`,
          TF_CLI_CONFIG_FILE: '/no/such/file',
        },
      },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(workspace.path('.gen/providers/aws/index.ts'))).toBe(true);
  } finally {
    workspace.remove();
  }
});

test('the list of bindings is that of the pinned types', () => {
  expect(readFileSync(join(ROOT, 'schema/bindings.ts'), 'utf8')).toBe(
    bindingsFor(pinned as never, types),
  );
});
