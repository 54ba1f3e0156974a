/** Faults put into a copy of posture: some unit test must notice each of them. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../support/modules';
import { CODE_FAULTS } from '../support/posture/code-faults';
import { editText } from '../support/posture/plans';
import { newWorkspace } from '../support/workspace';

jest.setTimeout(300_000);

/** What the unit tests of posture read. */
const COPIED = [
  '__tests__',
  'emit',
  'facts',
  'hcl',
  'inputs',
  'jest.config.js',
  'modules',
  'package.json',
  'patterns',
  'posture',
  'schema',
  'scripts',
  'tsconfig.json',
];

const TESTS =
  'unit/posture/(configuration|evaluate|policies|policies-monotonic|policy-document|posture)\\.test';

const copy = newWorkspace();

beforeAll(() => {
  for (const name of COPIED) cpSync(join(ROOT, name), copy.path(name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), copy.path('node_modules'));
});

afterAll(() => copy.remove());

const unitTests = () =>
  spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--selectProjects=unit',
      '--bail',
      `--testPathPatterns=${TESTS}`,
    ],
    { cwd: copy.path('.'), encoding: 'utf8', timeout: 240_000 },
  );

test('the copy as it is passes', () => {
  expect(unitTests().status).toBe(0);
});

test.each(CODE_FAULTS)('$file: $because', (fault) => {
  const file = join('posture', fault.file);
  const text = readFileSync(copy.path(file), 'utf8');
  copy.write(file, editText(text, fault));
  const { status, stderr } = unitTests();
  copy.write(file, text);
  // A copy that cannot be loaded would be noticed by everybody.
  expect(stderr).not.toContain('Test suite failed to run');
  expect(status).toBe(1);
});
