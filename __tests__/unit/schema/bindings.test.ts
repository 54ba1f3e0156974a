import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, stacksOfCatalogue } from '../../support/modules';
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

const [resources = '', dataSources = ''] = readFileSync(
  join(ROOT, 'schema/bindings.ts'),
  'utf8',
).split('DataModules');
const typesIn = (text: string) => [...text.matchAll(/^ {2}(aws_\w+):/gm)].map(([, type]) => type);

test.each([
  { kind: 'resource', listed: typesIn(resources) },
  { kind: 'data', listed: typesIn(dataSources) },
])('the list of bindings holds no $kind that no module declares', ({ kind, listed }) => {
  const used = stacksOfCatalogue().flatMap(({ document }) =>
    document.flatMap(({ block }) => (block.type === kind ? [block.labels[0]] : [])),
  );
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((type) => !used.includes(type))).toEqual([]);
});
