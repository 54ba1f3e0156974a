/** What posture.json beside the roots requires of one of them, as the command finds it. */
import { spawnSync } from 'node:child_process';

import { requirementOf } from '../../../posture/report/requirements';
import { requirementFrom } from '../../../scripts/root-requirement';
import { compiledProject } from '../../support/command';
import { rootsOf } from '../../support/deployments';
import { writeSavedPlan, type FixtureName } from '../../support/posture/fixtures';
import { newWorkspace } from '../../support/workspace';

const workspace = newWorkspace();
afterAll(() => workspace.remove());

const MANIFEST = JSON.stringify({
  'one/providers.tf': ['a'],
  'prod/eu-west-1/two/providers.tf': ['b'],
  'free/providers.tf': ['c'],
  'one/modules/network/main.tf': ['d'],
});
const REQUIREMENTS = JSON.stringify({
  version: 1,
  roots: [
    { path: 'one', require: 'isolated' },
    { path: 'prod/eu-west-1/two', require: 'public' },
  ],
});
const beside = { manifest: MANIFEST, requirements: REQUIREMENTS };

beforeAll(() => {
  workspace.write('roots/manifest.json', MANIFEST);
  workspace.write('roots/posture.json', REQUIREMENTS);
});

test.each([
  ['one', 'isolated'],
  ['prod/eu-west-1/two', 'public'],
  ['free', undefined],
])('of the root %s it is %s', (path, pattern) => {
  expect(requirementOf(path, beside)).toBe(pattern);
  expect(requirementFrom(workspace.path('roots', path))).toBe(pattern);
});

test('is nothing where no root requires anything', () => {
  expect(requirementOf('one', { manifest: MANIFEST })).toBeUndefined();
});

test('is what synth wrote', () => {
  const { files } = rootsOf(`version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  one:
    module: runtime-public
    require: vpc-egress
    inputs: { name: one, container_image: "public.ecr.aws/acme/a:1" }
`);
  expect(requirementOf('one', { ...beside, requirements: files.get('posture.json') ?? '' })).toBe(
    'vpc-egress',
  );
});

test.each(['', '..', 'on', 'one/modules/network', 'prod/eu-west-1', '__proto__'])(
  'the folder %p is no root, and does not pass',
  (path) => {
    expect(() => requirementOf(path, beside)).toThrow(
      /^--require-from: found a folder that is no root in manifest\.json\. Expected /,
    );
  },
);

test.each([
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, roots: [] })],
  [
    'a pattern that is none',
    JSON.stringify({ version: 1, roots: [{ path: 'one', require: 'open' }] }),
  ],
])('a file with %s does not pass', (_title, requirements) => {
  expect(() => requirementOf('one', { ...beside, requirements })).toThrow(
    /^posture\.json beside the roots: found another form\. Expected version 1, /,
  );
});

test('a folder without a manifest above is refused', () => {
  expect(() => requirementFrom(workspace.path('elsewhere\n'))).toThrow(
    /^--require-from ".*elsewhere\\n": found no manifest\.json in a folder above\. Expected [^\n]*$/,
  );
});

describe('the command', () => {
  const project = compiledProject('posture', 'scripts');
  afterAll(() => project.remove());

  function run(name: FixtureName, ...args: string[]) {
    writeSavedPlan(name, { json: workspace.path('plan.json'), file: workspace.path('plan.out') });
    const input = ['--plan', 'plan.json', '--plan-file', 'plan.out'];
    return spawnSync(process.execPath, [project.path('scripts/posture.js'), ...input, ...args], {
      encoding: 'utf8',
      cwd: workspace.dir,
    });
  }

  test.each([
    { name: 'isolated', root: 'one', status: 0, last: 'isolated is required: conforms.' },
    { name: 'public', root: 'one', status: 2, last: 'isolated is required: does not conform.' },
    { name: 'public', root: 'free', status: 0, last: ' public.' },
  ] as const)('ends a plan of $name for the root $root with $status', (about) => {
    const { status, stdout, stderr } = run(about.name, '--require-from', `roots/${about.root}`);
    expect({ status, stderr }).toEqual({ status: about.status, stderr: '' });
    expect(stdout.trimEnd().endsWith(about.last)).toBe(true);
  });

  test.each([
    { args: ['--require-from', 'roots/gone'], says: /^posture: --require-from: found a folder/ },
    {
      args: ['--require-from', 'roots/one', '--require', 'public'],
      says: /cannot be used with option '--require <pattern>'/,
    },
  ])('refuses $args', ({ args, says }) => {
    const { status, stdout, stderr } = run('public', ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
