/** The scripts of the pipelines in examples/, run with stubs for engines and servers, on plans of our examples. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse as parseYaml } from 'yaml';

import { compiledProject } from '../support/command';
import { ROOT } from '../support/modules';
import { newPipeline, type Pipeline } from '../support/pipeline-stubs';
import { APPLIED, appliedState } from '../support/posture/applied';

jest.setTimeout(30_000);

const read = (path: string) => readFileSync(join(ROOT, 'examples/pipelines', path), 'utf8');

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
}

/** The scripts of a job on GitHub, from the step `first` on. */
function scriptsOf(path: string, job: string, first: string): string {
  const { steps } = (parseYaml(read(path)) as Workflow).jobs[job] ?? { steps: [] };
  const at = steps.findIndex(({ name }) => name === first);
  const scripts = steps.slice(at).flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(scripts.length).toBeGreaterThan(0);
  // Each step is a shell of its own there, and fails the job.
  return scripts.map((text) => `bash -e <<'STEP'\n${text}\nSTEP`).join('\n');
}

const project = compiledProject('posture', 'scripts');
afterAll(() => project.remove());

let pipeline: Pipeline;
beforeEach(() => {
  pipeline = newPipeline(project);
});
afterEach(() => pipeline.workspace.remove());

const text = (path: string) => readFileSync(pipeline.workspace.path(path), 'utf8');

describe('GitHub Actions', () => {
  const plan = (name: string, env: Readonly<Record<string, string>> = {}) =>
    pipeline.run(scriptsOf('github-actions.yml', 'plan', 'Plan'), {
      ROOT: `roots/${name}`,
      GITHUB_WORKSPACE: pipeline.workspace.dir,
      RUNNER_TEMP: pipeline.workspace.path('temp'),
      ...env,
    });

  test('reports on a plan that conforms, and passes', () => {
    pipeline.addRoot('agent', { plan: 'isolated', require: 'isolated' });
    expect(plan('agent')).toMatchObject({ code: 0, stderr: '' });
    expect(text('plans/posture.md')).toMatch(/^### Posture of roots\/agent\n\n.*isolated/s);
    expect(text('plans/plan.md')).toBe(
      '### Plan of roots/agent\n\n    Plan of agent: 1 to add\n\n',
    );
    expect(JSON.parse(text('plans/posture.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(pipeline.calls('npm')[1]).toMatch(
      / --require-from \S+\/roots\/agent --format sarif --folder roots\/agent$/,
    );
  });

  test('fails for a plan that does not conform, and has written the reports', () => {
    pipeline.addRoot('agent', { plan: 'public', require: 'isolated' });
    expect(plan('agent', { SARIF_CODE: '2' }).code).toBe(2);
    expect(text('plans/posture.md')).toContain('violated');
    expect(existsSync(pipeline.workspace.path('plans/posture.sarif'))).toBe(true);
  });

  test.each(['1', '3'])('ends with %s as the command does', (code) => {
    pipeline.addRoot('agent', { plan: 'public' });
    pipeline.workspace.write('stubs/agent.code', code);
    expect(String(plan('agent', { SARIF_CODE: '3' }).code)).toBe(code);
  });

  test('fails where the report of alerts cannot be written', () => {
    pipeline.addRoot('agent', { plan: 'public' });
    pipeline.workspace.write('stubs/agent.code', '0');
    expect(plan('agent', { SARIF_CODE: '1' }).code).toBe(1);
  });
});

describe('the comment of a pull request', () => {
  const comment = (...args: string[]) =>
    pipeline.run(`bash .connectivity/examples/pipelines/comment.sh ${args.join(' ')}`, {
      GH_REPO: 'acme/infrastructure',
      GH_TOKEN: 'token',
    });
  const comments = () =>
    JSON.parse(text('stubs/comments.json')) as { id: number; user: object; body: string }[];
  const OTHERS = [
    { id: 1, user: { login: 'github-actions[bot]' }, body: 'of another workflow' },
    { id: 2, user: { login: 'mallory' }, body: '<!-- agentcore-connectivity: plans -->\nfalse' },
  ];

  beforeEach(() => {
    pipeline.workspace.write('stubs/comments.json', JSON.stringify(OTHERS));
    pipeline.workspace.write('plans/plan-0/plan.md', 'the plan of one');
    pipeline.workspace.write('plans/plan-0/posture.md', 'the posture of one\n');
    pipeline.workspace.write('plans/plan-1/posture.md', 'the posture of two\n');
  });

  test('is created once, and updated later; those of others stay', () => {
    expect(comment('7', 'plans')).toMatchObject({ code: 0, stderr: '' });
    const [first, second, ours, ...more] = comments();
    expect([first, second]).toEqual(OTHERS);
    expect(more).toEqual([]);
    expect(ours?.body).toBe(
      '<!-- agentcore-connectivity: plans -->\nthe posture of one\nthe posture of two\nthe plan of one',
    );
    pipeline.workspace.write('plans/plan-1/posture.md', 'another posture of two\n');
    expect(comment('7', 'plans').code).toBe(0);
    expect(comments().map(({ id }) => id)).toEqual([1, 2, ours?.id]);
    expect(comments()[2]?.body).toContain('another posture of two');
    expect(pipeline.calls('gh').filter((call) => call.includes('POST'))).toHaveLength(1);
  });

  test('is no longer than GitHub accepts, and says what is missing', () => {
    pipeline.workspace.write('plans/plan-2/plan.md', 'x'.repeat(100_000));
    expect(comment('7', 'plans').code).toBe(0);
    const { body = '' } = comments()[2] ?? {};
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/x\n\nThe rest is in the artifacts of this run\.$/);
  });

  test.each([
    { args: ['x', 'plans'], says: "comment: NUMBER: found 'x'. Expected the number" },
    { args: ['7', 'none'], says: "comment: FOLDER: found no folder 'none'. Expected" },
    { args: ['7', 'stubs'], says: "comment: FOLDER: found no report in 'stubs'. Expected" },
  ])('is not posted from $args', ({ args, says }) => {
    const { code, stderr } = comment(...args);
    expect(code).toBe(1);
    expect(stderr.startsWith(says)).toBe(true);
    expect(comments()).toEqual(OTHERS);
  });
});

describe('GitLab', () => {
  interface Gitlab {
    plan: { script: string[] };
  }
  const [script = ''] = (parseYaml(read('gitlab-ci.yml')) as Gitlab).plan.script.slice(-1);
  const plan = (...names: string[]) => {
    pipeline.workspace.write('changed.txt', names.map((name) => `roots/${name}\n`).join(''));
    return pipeline.run(script, {
      CI_BUILDS_DIR: pipeline.workspace.path('temp'),
      CI_PROJECT_DIR: pipeline.workspace.dir,
    });
  };

  beforeEach(() => {
    pipeline.addRoot('good', { plan: 'isolated', require: 'isolated' });
    pipeline.addRoot('bad', { plan: 'public', require: 'isolated' });
    pipeline.addRoot('unclear', { plan: 'gateway-in-front', require: 'isolated' });
  });

  test('checks every root, ends with the worst code, and keeps no plan', () => {
    expect(plan('unclear', 'bad', 'good').code).toBe(2);
    expect(text('posture.md').match(/^### Posture of roots\/\w+$/gm)).toHaveLength(3);
    expect(text('plans.md').match(/^ {4}Plan of \w+: 1 to add$/gm)).toHaveLength(3);
    expect(existsSync(pipeline.workspace.path('temp/plan.json'))).toBe(false);
    expect(existsSync(pipeline.workspace.path('temp/plan.tfplan'))).toBe(false);
  });

  test.each([
    { codes: ['0', '0'], worst: 0 },
    { codes: ['0', '3'], worst: 3 },
    { codes: ['2', '3'], worst: 2 },
    { codes: ['3', '2'], worst: 2 },
    { codes: ['2', '1'], worst: 1 },
    { codes: ['9', '0'], worst: 1 },
  ])('ends with $worst after $codes', ({ codes, worst }) => {
    for (const [index, name] of ['good', 'bad'].entries())
      pipeline.workspace.write(`stubs/${name}.code`, codes[index] ?? '');
    expect(plan('good', 'bad').code).toBe(worst);
  });

  test('updates its note in place, and touches no other', () => {
    const note = () =>
      pipeline.run('bash .connectivity/examples/pipelines/note.sh posture.md none.md plans.md', {
        PLAN_NOTE_TOKEN: 'secret-token',
        CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
        CI_PROJECT_ID: '9',
        CI_MERGE_REQUEST_IID: '7',
      });
    const body = '<!-- agentcore-connectivity: plans -->\nfalse';
    const others = Array.from({ length: 120 }, (_item, id) => ({ id, author: { id: 1 }, body }));
    pipeline.workspace.write('stubs/notes.json', JSON.stringify(others));
    expect(note()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(pipeline.workspace.path('stubs/curl.log'))).toBe(false);
    for (const posture of ['first\n', 'second\n']) {
      pipeline.workspace.write('posture.md', posture);
      expect(note()).toEqual({ code: 0, stdout: '', stderr: '' });
      const notes = JSON.parse(text('stubs/notes.json')) as { id: number; body: string }[];
      expect(notes.slice(0, 120)).toEqual(others);
      expect(notes.slice(120)).toMatchObject([
        { id: 620, body: `<!-- agentcore-connectivity: plans -->\n${posture.trim()}` },
      ]);
    }
    expect(pipeline.calls('curl').join('\n')).not.toContain('secret-token');
  });
});

describe('Atlantis', () => {
  interface Server {
    workflows: { patient: { plan: { steps: (string | { run?: { command: string } })[] } } };
  }
  const { steps } = (parseYaml(read('atlantis/repos.yaml')) as Server).workflows.patient.plan;
  const command = steps.flatMap((step) => (typeof step === 'object' ? (step.run ?? []) : []))[0];

  test.each([
    { plan: 'isolated', code: 0 },
    { plan: 'public', code: 2 },
  ] as const)('keeps a plan of $plan only if it conforms', ({ plan, code }) => {
    pipeline.addRoot('agent', { plan, require: 'isolated' });
    const made = (name: string) => pipeline.workspace.path('temp', name);
    pipeline.run('cp stubs/agent.json temp/show.json; cp stubs/agent.out temp/plan.tfplan');
    const found = pipeline.run(`sh -c "$COMMAND"`, {
      COMMAND: command?.command ?? '',
      SHOWFILE: made('show.json'),
      PLANFILE: made('plan.tfplan'),
      DIR: pipeline.workspace.path('roots/agent'),
    });
    expect(found).toMatchObject({ code, stderr: '' });
    expect(found.stdout).toContain('isolated is required: ');
    expect([existsSync(made('show.json')), existsSync(made('plan.tfplan'))]).toEqual([
      false,
      code === 0,
    ]);
  });
});

describe('at night', () => {
  const LATE: typeof APPLIED = [
    { type: 'aws_internet_gateway', name: 'late', values: { id: 'igw-1', vpc_id: 'vpc-1' } },
    {
      type: 'aws_route',
      name: 'late',
      values: {
        id: 'r-1',
        route_table_id: 'rtb-1',
        destination_cidr_block: '0.0.0.0/0',
        gateway_id: 'igw-1',
      },
    },
  ];

  test.each([
    { title: 'what conforms', state: appliedState(), code: 0 },
    { title: 'a route to the internet', state: appliedState([...APPLIED, ...LATE]), code: 2 },
    { title: 'nothing', state: undefined, code: 0 },
  ])('a state with $title ends with $code', ({ state, code }) => {
    pipeline.addRoot('agent', { plan: 'isolated', require: 'isolated' });
    pipeline.workspace.write('stubs/agent.json', JSON.stringify({ prior_state: state }));
    const found = pipeline.run(scriptsOf('nightly.yml', 'state', 'Read what exists'), {
      ROOT: 'agent',
      GITHUB_WORKSPACE: pipeline.workspace.dir,
      RUNNER_TEMP: pipeline.workspace.path('temp'),
    });
    expect(found).toMatchObject({ code, stderr: '' });
  });

  test('finds the roots that require a pattern', () => {
    pipeline.addRoot('agent', { plan: 'isolated', require: 'isolated' });
    pipeline.addRoot('free', { plan: 'public' });
    const output = pipeline.workspace.path('temp/output');
    const script = scriptsOf('nightly.yml', 'roots', 'Find the roots that require a pattern');
    expect(pipeline.run(script, { GITHUB_OUTPUT: output }).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('roots=["agent"]\n');
  });
});
