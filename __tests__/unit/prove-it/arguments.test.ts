/** Arguments that prove-it.sh refuses before it reads anything. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from '../../support/modules';

const SCRIPT = join(ROOT, 'examples/prove-it/prove-it.sh');

test.each<[string, string[]]>([
  ["prove-it: '--all': found no such option.", ['--all']],
  ['prove-it: --root: found no value.', ['--root']],
  ['prove-it: --root: found none.', ['--require', 'isolated']],
  ['prove-it: --root /nowhere: found no folder.', ['--root', '/nowhere', '--require', 'isolated']],
  ["prove-it: --require: found ''.", ['--root', '.']],
  ["prove-it: --require: found 'closed'.", ['--root', '.', '--require', 'closed']],
])('%s', (message, args) => {
  const { status, stdout, stderr } = spawnSync('bash', [SCRIPT, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).toMatch(/Expected .+\. \w.+\.\n$/);
});

test('a tool that is missing is named', () => {
  const args = [SCRIPT, '--root', '.', '--require', 'isolated'];
  const { status, stderr } = spawnSync('/bin/bash', args, {
    encoding: 'utf8',
    env: { PATH: join(ROOT, 'examples') },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('aws: found none on PATH. Expected the AWS CLI, version 2. Install it.');
});
