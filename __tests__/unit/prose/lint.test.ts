/** Documents together, exceptions, and the command. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EXCEPTIONS } from '../../../prose/exceptions';
import { lintProse, RULE_NAMES } from '../../../prose/lint';
import { ROOT } from '../../support/modules';

const DOOR = 'The door is open.\n';
const reason = 'A test.';

const placesOf = (
  files: Record<string, string>,
  exceptions: Parameters<typeof lintProse>[1] = [],
) =>
  lintProse(new Map(Object.entries(files)), exceptions).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

test('a table that repeats a description is not reported again, and other cells are', () => {
  const row = (text: string) => `| a | ${text} |\n| --- | --- |\n`;
  const files = {
    'terraform/a/README.md': row('The &lt;door>.'),
    'terraform/b/README.md': row('The &lt;door>.'),
    'terraform/a/variables.tf': 'variable "a" {\n  description = "The <door>."\n}\n',
  };
  expect(placesOf(files)).toEqual([
    'terraform/b/README.md:1 terms',
    'terraform/a/variables.tf:2 terms',
  ]);
});

test('an exception allows its text, in its file or folder, for its rule', () => {
  const files = { 'docs/a.md': DOOR, 'docs/b.md': DOOR };
  const one = { path: 'docs/a.md', rule: 'terms', text: 'door is', reason };
  expect(placesOf(files, [one])).toEqual(['docs/b.md:1 terms']);
  expect(placesOf(files, [{ ...one, path: 'docs/' }])).toEqual([]);
});

test.each([
  ['rule', { rule: 'spelling' }],
  ['text', { text: 'gate is' }],
  ['path', { path: 'docs/c.md' }],
])('an exception whose %s matches nothing is a fault, and allows nothing', (_what, change) => {
  const exception = { path: 'docs/a.md', rule: 'terms', text: 'door is', reason, ...change };
  expect(placesOf({ 'docs/a.md': DOOR }, [exception])).toEqual([
    'docs/a.md:1 terms',
    `${exception.path}:1 stale-exception`,
  ]);
});

test('each exception has a reason, and names a rule', () => {
  expect(EXCEPTIONS.filter((one) => one.reason.length < 15)).toEqual([]);
  expect(EXCEPTIONS.filter((one) => !RULE_NAMES.includes(one.rule))).toEqual([]);
});

describe('the command', () => {
  const root = mkdtempSync(join(tmpdir(), 'prose-'));
  const lint = (...args: string[]) => {
    const script = join(ROOT, 'scripts/lint-prose.ts');
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tsx, script, '--root', root, ...args],
      { encoding: 'utf8', cwd: ROOT },
    );
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'README.md'), 'One behaviour.\n');
    writeFileSync(join(root, 'docs/a.md'), DOOR);
    writeFileSync(join(root, 'docs/b.md'), 'Plain text.\n');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('reports the faults of the files that are named, and ends with 1', () => {
    expect(lint('docs')).toEqual({
      status: 1,
      stdout: expect.stringMatching(
        /^docs\/a\.md:1:5 terms: .*\nprose: 1 fault: terms 1\n$/,
      ) as string,
      stderr: '',
    });
  });

  test('ends with 0 where there are none', () => {
    expect(lint('docs/b.md')).toEqual({ status: 0, stdout: 'prose: 0 faults\n', stderr: '' });
  });

  test('refuses a path that matches nothing', () => {
    expect(lint('doc')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('doc') as string,
    });
  });
});
