/** The command as a user runs it: what it refuses, in one line, and how it ends. */
import { spawnSync } from 'node:child_process';
import { truncateSync } from 'node:fs';

import type { Log } from 'sarif';

import { compiledProject } from '../../support/command';
import { APPLIED, appliedPlan, appliedState } from '../../support/posture/applied';
import { writeSavedPlan } from '../../support/posture/fixtures';
import type { FixtureName } from '../../support/posture/fixtures';
import { newWorkspace } from '../../support/workspace';
import type { Workspace } from '../../support/workspace';

const project = compiledProject('posture', 'scripts');

let files: Workspace;

beforeAll(() => {
  files = newWorkspace();
  files.write(
    'plan.json',
    JSON.stringify({ format_version: '1.2', configuration: { root_module: {} } }),
  );
  files.write('text.json', 'hunter2 is no JSON');
  files.write('vouch.yaml', 'version: 1\nvouched: []\n');
  files.write('large.json', '');
  truncateSync(files.path('large.json'), 501 * 1024 * 1024);
});

afterAll(() => {
  files.remove();
  project.remove();
});

function posture(args: readonly string[], env: Record<string, string> = {}) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [project.path('scripts/posture.js'), ...args],
    { encoding: 'utf8', cwd: files.dir, env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr, seconds: Number(process.hrtime.bigint() - started) / 1e9 };
}

test.each([
  {
    title: 'no input',
    args: [],
    want: 'posture: posture: found neither --plan nor --state. Expected one of them. Run `terraform show -json FILE > plan.json`, and pass --plan plan.json --plan-file FILE.\n',
  },
  {
    title: 'a plan and a state',
    args: ['--plan', 'plan.json', '--state', 'plan.json'],
    want: "error: option '--state <file>' cannot be used with option '--plan <file>'\n",
  },
  {
    title: 'two kinds of sources',
    args: ['--plan', 'plan.json', '--plan-file', 'plan.out', '--root', '.'],
    want: "error: option '--root <folder>' cannot be used with option '--plan-file <file>'\n",
  },
  {
    title: 'a pattern that is none',
    args: ['--plan', 'plan.json', '--require', 'safe'],
    want: "error: option '--require <pattern>' argument 'safe' is invalid. Allowed choices are public, vpc-egress, private-inbound, isolated.\n",
  },
  {
    title: 'a file that is not there',
    args: ['--plan', 'none.json'],
    want: 'posture: --plan none.json: found no file that can be read. Expected an existing file. Pass the path of that file.\n',
  },
  {
    title: 'text that is no JSON, without quoting it',
    args: ['--plan', 'text.json'],
    want: 'posture: plan JSON: found no JSON. Expected what `terraform show -json FILE` or `tofu show -json FILE` prints. Pass the output of that command, and of no other.\n',
  },
  {
    title: 'a plan file that is no archive',
    args: ['--plan', 'plan.json', '--plan-file', 'text.json'],
    want: expect.stringMatching(/^posture: plan file: found no zip archive/) as string,
  },
  {
    title: 'a root without files',
    args: ['--plan', 'plan.json', '--root', '.'],
    want: 'posture: --root .: found no .tf file. Expected the folder in which the plan was made, after `init`. Pass that folder.\n',
  },
  {
    title: 'a vouch file with a fault',
    args: ['--plan', 'plan.json', '--vouch', 'vouch.yaml'],
    want: expect.stringMatching(/^posture: vouch file: found 2:10: vouched: want a list/) as string,
  },
])('$title is refused in one line', ({ args, want }) => {
  const { status, stdout, stderr } = posture(args);
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: want });
});

test('a plan above the limit is refused before it is read', () => {
  const { status, stderr, seconds } = posture(['--plan', 'large.json']);
  expect(stderr).toBe(
    'posture: --plan large.json: found more than 500 MB. Expected a smaller file. Pass the path of that file.\n',
  );
  expect(status).toBe(1);
  expect(seconds).toBeLessThan(10);
});

test('options that npm kept for itself are named, with the right command', () => {
  const { status, stderr } = posture(['plan.json'], {
    npm_config_plan: 'true',
    npm_config_plan_file: 'plan.out',
    npm_lifecycle_event: 'posture',
  });
  expect(stderr).toMatch(/Run `npm run posture -- --plan plan\.json --plan-file plan\.out`\.\n$/);
  expect(status).toBe(1);
});

/** A plan and its file, as an engine would have written them. */
function write(name: FixtureName): { plan: string; file: string } {
  const [plan, file] = [`${name}.json`, `${name}.out`];
  writeSavedPlan(name, { json: files.path(plan), file: files.path(file) });
  return { plan, file };
}

test.each([
  { name: 'isolated', require: 'isolated', want: 0, last: 'isolated is required: conforms.' },
  { name: 'public', require: 'vpc-egress', want: 2, last: 'required: does not conform.' },
  { name: 'gateway-in-front', require: 'isolated', want: 3, last: 'required: undecided.' },
] as const)('$name, with $require required, ends with $want', ({ name, require, want, last }) => {
  const { plan, file } = write(name);
  const { status, stdout, stderr } = posture([
    ...['--plan', plan],
    ...['--plan-file', file],
    ...['--require', require],
  ]);
  expect(stderr).toBe('');
  expect(stdout.trimEnd().endsWith(last)).toBe(true);
  expect(status).toBe(want);
});

test('SARIF is printed with the folder of the root, and ends as the other formats do', () => {
  const { plan, file } = write('vpc-egress');
  const { status, stdout, stderr } = posture([
    ...['--plan', plan],
    ...['--plan-file', file],
    ...['--require', 'isolated'],
    ...['--format', 'sarif', '--folder', 'terraform/runtime-vpc-egress/examples/complete'],
  ]);
  expect(stderr).toBe('');
  const { runs } = JSON.parse(stdout) as Log;
  const [first] = runs[0]?.results ?? [];
  expect(first?.ruleId).toBe('no-internet');
  expect(first?.level).toBe('error');
  expect(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'terraform/network/egress.tf',
  );
  expect(status).toBe(2);
});

test('a picture of the only workload is printed, and ends as the other formats do', () => {
  const { plan, file } = write('vpc-egress');
  const { status, stdout, stderr } = posture([
    ...['--plan', plan],
    ...['--plan-file', file],
    ...['--require', 'isolated'],
    ...['--format', 'svg'],
  ]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^<svg [^]*aws_nat_gateway[^]*<\/svg>\n$/);
  expect(status).toBe(2);
});

test('without sources a first plan is undecided, and says why', () => {
  const { plan } = write('by-hand');
  const { status, stdout } = posture(['--plan', plan, '--require', 'private-inbound']);
  expect(stdout).toContain('Not read, so nothing is proven there:');
  expect(status).toBe(3);
});

describe('what the plan changes', () => {
  const NAT: typeof APPLIED = [
    ...APPLIED,
    { type: 'aws_nat_gateway', name: 'out', values: { id: 'nat-1', connectivity_type: 'public' } },
    {
      type: 'aws_route',
      name: 'out',
      values: {
        id: 'r-1',
        route_table_id: 'rtb-1',
        destination_cidr_block: '0.0.0.0/0',
        nat_gateway_id: 'nat-1',
      },
    },
  ];
  const ROUTES = 'aws_route_table.agent.route';

  beforeAll(() => {
    const plan = (resources: typeof APPLIED, unknown: readonly string[] = []) =>
      JSON.stringify({
        ...appliedPlan(new Set(unknown), resources),
        prior_state: appliedState(APPLIED),
      });
    files.write('nat.json', plan(NAT));
    files.write('same.json', plan(APPLIED));
    files.write('open.json', plan(APPLIED, [ROUTES]));
    files.write('nat-state.json', JSON.stringify(appliedState(NAT)));
  });

  const comment = ['--format', 'markdown', '--fail-on', 'wider'];

  test.each([
    {
      title: 'a route more',
      args: ['--plan', 'nat.json'],
      status: 2,
      first: /^Wider: runtime `.*` can reach the internet: `aws_subnet.agent` -> /,
    },
    {
      title: 'routes that are not known',
      args: ['--plan', 'open.json'],
      status: 3,
      first: /^Undecided whether something becomes wider: /,
    },
    {
      title: 'a route less than the state before',
      args: ['--plan', 'same.json', '--before', 'nat-state.json'],
      status: 0,
      first: /^Nothing becomes wider$/,
    },
    {
      title: 'nothing, where more is required than holds',
      args: ['--plan', 'open.json', '--before', 'open.json', '--require', 'isolated'],
      status: 3,
      first: /^Nothing becomes wider$/,
    },
  ])('$title', ({ args, status: want, first }) => {
    const { status, stdout, stderr } = posture([...args, ...comment]);
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toMatch(first);
    expect(status).toBe(want);
  });

  test('of a first plan is nothing', () => {
    const { plan, file } = write('vpc-egress');
    const { status, stdout } = posture(['--plan', plan, '--plan-file', file, ...comment]);
    expect(stdout).toMatch(/^First plan: nothing exists before it, so nothing is compared\n/);
    expect(stdout).toContain('will be able to reach the internet');
    expect(status).toBe(0);
  });

  test('is in the text where it is asked for', () => {
    const text = posture(['--plan', 'nat.json', '--before']);
    expect(text.stdout).toContain('\nDifference: Wider: runtime ');
    expect(text.status).toBe(0);
    expect(posture(['--plan', 'nat.json']).stdout).not.toContain('Difference');
  });
});
