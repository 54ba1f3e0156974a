/** The pipelines in examples/: what they name is there, they hold no more rights than they use, and their shell works. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse as parseHcl } from '@cdktf/hcl2json';
import { parse as parseYaml } from 'yaml';

import { checkInput } from '../../inputs/parse';
import { scripts } from '../../package.json';
import { CATALOGUE } from '../../stacks/catalogue';
import { ROOT } from '../support/modules';
import { newWorkspace } from '../support/workspace';

const FOLDER = join(ROOT, 'examples/pipelines');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort();

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const yamlOf = (path: string) => parseYaml(read(path), { uniqueKeys: true }) as unknown;

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'runs-on': string;
  'timeout-minutes': number;
  permissions: Record<string, string>;
  steps: Step[];
  needs?: string | string[];
  if?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}
type GitlabJob = Record<'script' | 'before_script' | 'after_script', string[] | undefined> & {
  stage?: string;
};

const WORKFLOWS = ['github-actions.yml', 'nightly.yml'];
const workflows = WORKFLOWS.map((path) => yamlOf(path) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.entries(workflow.jobs));
const steps = jobs.flatMap(([, job]) => job.steps);
const gitlab = yamlOf('gitlab-ci.yml') as Record<string, GitlabJob>;
const { stages } = yamlOf('gitlab-ci.yml') as { stages: string[] };
const gitlabJobs = Object.entries(gitlab).filter(([, { stage }]) => stage !== undefined);

interface AtlantisServer {
  repos: { allowed_workflows: string[]; allow_custom_workflows: boolean }[];
  workflows: { patient: { plan: { steps: (string | { run: { command: string } } | object)[] } } };
}
const atlantis = yamlOf('atlantis/repos.yaml') as AtlantisServer;

/** Every script, with where it stands. */
const shells = [
  ...jobs.flatMap(([job, { steps: own }]) =>
    own.map(({ run = '' }, index): [string, string] => [`${job}, step ${index + 1}`, run]),
  ),
  ...gitlabJobs.flatMap(([job, { before_script = [], script = [], after_script = [] }]) => [
    [`${job}, script`, [...before_script, ...script].join('\n')] as [string, string],
    [`${job}, after_script`, after_script.join('\n')] as [string, string],
  ]),
  ...atlantis.workflows.patient.plan.steps.flatMap((step): [string, string][] =>
    typeof step === 'object' && 'run' in step ? [['Atlantis, plan', step.run.command]] : [],
  ),
  ...FILES.filter((path) => path.endsWith('.sh')).map((path): [string, string] => [
    path,
    read(path),
  ]),
].filter(([, text]) => text !== '');

test('there are some', () => {
  expect(FILES).toEqual(
    expect.arrayContaining(['atlantis/atlantis.yaml', 'github-actions.yml', 'gitlab-ci.yml']),
  );
  expect(shells.length).toBeGreaterThan(14);
});

test('commands and options of this project are there', () => {
  const optionsOf = (...files: string[]) => {
    const text = files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    return [...text.matchAll(/(?:\.option|new Option)\(\s*'(--[a-z-]+)/g)].map(([, name]) => name);
  };
  const known: Readonly<Record<string, readonly (string | undefined)[]>> = {
    synth: optionsOf('main.ts'),
    posture: optionsOf(
      ...readdirSync(join(ROOT, 'scripts')).flatMap((file) =>
        /^posture.*\.ts$/.test(file) ? [`scripts/${file}`] : [],
      ),
    ),
  };
  const calls = shells.flatMap(([, text]) => [
    ...text.replaceAll(/\\\n/g, '').matchAll(/npm (?:--prefix \S+ )?run (?:-s )?([\w:]+)(.*)/g),
  ]);
  expect(calls.length).toBeGreaterThan(7);
  for (const [, script = '', rest = ''] of calls) {
    expect(scripts).toHaveProperty(script);
    const options = [...rest.matchAll(/ (--[a-z][a-z-]*)/g)].map(([, name]) => name);
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((name) => known[script]?.includes(name) !== true)).toEqual([]);
  }
});

test.each(shells)('%s: bash reads it', (_where, text) => {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('GitHub', () => {
  const rightsOf = (workflow: Workflow | undefined) =>
    Object.fromEntries(
      Object.entries(workflow?.jobs ?? {}).map(([name, job]) => [name, job.permissions]),
    );

  test('runs what a pull request may bring with no right but those of its job', () => {
    const [onChange, nightly] = workflows;
    expect(Object.keys(onChange?.on ?? {})).toEqual(['pull_request']);
    expect(Object.keys(nightly?.on ?? {})).toEqual(['schedule', 'workflow_dispatch']);
    for (const { permissions } of workflows) expect(permissions).toEqual({});
    expect(rightsOf(onChange)).toEqual({
      verify: { contents: 'read' },
      plan: { contents: 'read', 'id-token': 'write' },
      comment: { contents: 'read', 'pull-requests': 'write' },
      alerts: { actions: 'read', contents: 'read', 'security-events': 'write' },
    });
    expect(rightsOf(nightly)).toEqual({
      roots: { contents: 'read' },
      state: { contents: 'read', 'id-token': 'write' },
    });
  });

  test('gives a fork neither a plan nor a job that writes', () => {
    const { verify, ...others } = workflows[0]?.jobs ?? {};
    expect(verify?.permissions).toEqual({ contents: 'read' });
    expect(others.plan?.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository',
    );
    for (const name of ['comment', 'alerts']) {
      expect([others[name]?.needs].flat()).toContain('plan');
      expect(others[name]?.if).toContain("!cancelled() && needs.plan.result != 'skipped'");
    }
  });

  test('runs no file of a pull request with a token that writes', () => {
    const { comment } = workflows[0]?.jobs ?? {};
    const checkouts = comment?.steps.filter(({ uses = '' }) =>
      uses.startsWith('actions/checkout@'),
    );
    expect(checkouts?.map((step) => step.with?.repository)).toEqual([
      'acme/agentcore-connectivity',
    ]);
  });

  test('puts no expression into a script, and leaves no token in a checkout', () => {
    for (const { run = '', uses = '', with: settings } of steps) {
      expect(run).not.toContain('${{');
      if (uses.startsWith('actions/checkout@'))
        expect(settings).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('pins each action by its commit, and says which version that is', () => {
    const texts = WORKFLOWS.map(read).join('\n');
    const used = [...texts.matchAll(/uses: (.*)/g)].map(([, text]) => text);
    expect(used.length).toBeGreaterThan(18);
    for (const text of used)
      expect(text).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has jobs of the form that it takes', () => {
    for (const [, job] of jobs) {
      const siblings = workflows.find((workflow) => Object.values(workflow.jobs).includes(job));
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.04$/);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const name of [job.needs ?? []].flat()) expect(siblings?.jobs).toHaveProperty(name);
      for (const { uses, run } of job.steps) expect([uses, run].filter(Boolean)).toHaveLength(1);
    }
  });
});

describe('GitLab', () => {
  test('has each job in a stage that there is', () => {
    expect(gitlabJobs).toHaveLength(3);
    for (const [, { stage }] of gitlabJobs) expect(stages).toContain(stage);
  });
});

test.each([...WORKFLOWS, 'gitlab-ci.yml'])('%s keeps no plan file', (path) => {
  const kept = [...read(path).matchAll(/^\s*paths?: (.*)$/gm)].map(([, text]) => text);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.join()).not.toContain('tfplan');
  expect(read(path)).not.toMatch(/terraform .*\bapply\b|set -x|\benv\b *$/m);
});

/** The lines that look for the roots that changed, without their indentation. */
function search(text = ''): string {
  return /git diff --name-only[^]*?> changed\.txt/.exec(text)?.[0] ?? '';
}

describe('the search for roots that changed', () => {
  const inGitlab = search(gitlab.verify?.script?.join('\n'));
  const inGithub = search(steps.find(({ name }) => name === 'Find the roots that changed')?.run);

  test('is the same on both', () => {
    const body = (text: string) => text.replace(/^git diff .* -- roots/, '');
    expect(inGitlab).toContain('sort -u > changed.txt');
    expect(body(inGithub)).toBe(body(inGitlab));
  });

  test('finds roots at any depth, by their own files and by those of their modules, and none that are gone', () => {
    const workspace = newWorkspace();
    const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      execFileSync(file, args, {
        cwd: workspace.dir,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      }).trim();
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
    const roots = ['one', 'two', 'same', 'gone', 'prod/eu-west-1/three'];
    try {
      git('init', '--quiet');
      for (const root of roots)
        for (const file of ['main.tf', 'providers.tf', 'modules/network/main.tf'])
          workspace.write(`roots/${root}/${file}`, '# before\n');
      git('add', '.');
      git('commit', '--quiet', '--message', 'before');
      const before = git('rev-parse', 'HEAD');
      workspace.write('roots/one/main.tf', '# after\n');
      workspace.write('roots/two/modules/network/main.tf', '# after\n');
      workspace.write('roots/prod/eu-west-1/three/modules/network/main.tf', '# after\n');
      workspace.write('roots/new $(id) "root"/providers.tf', '# new\n');
      workspace.write('roots/manifest.json', '{}\n');
      git('rm', '--quiet', '-r', 'roots/gone');
      git('add', '.');
      git('commit', '--quiet', '--message', 'after');
      run('bash', ['-ec', inGitlab], { CI_MERGE_REQUEST_DIFF_BASE_SHA: before });
      expect(readFileSync(workspace.path('changed.txt'), 'utf8').trim().split('\n')).toEqual([
        'roots/one',
        'roots/prod/eu-west-1/three',
        'roots/two',
      ]);
    } finally {
      workspace.remove();
    }
  });
});

describe('Atlantis', () => {
  const { projects } = yamlOf('atlantis/atlantis.yaml') as { projects: { workflow: string }[] };

  test('lets the repository choose a workflow of the server, and write none', () => {
    for (const { workflow: name } of projects) {
      expect(atlantis.workflows).toHaveProperty(name);
      expect(atlantis.repos[0]?.allowed_workflows).toContain(name);
    }
    expect(atlantis.repos[0]?.allow_custom_workflows).toBe(false);
  });
});

describe('Terragrunt', () => {
  test('takes a module of the catalogue, with inputs that it takes', async () => {
    const path = 'terragrunt/research-agent/terragrunt.hcl';
    const { terraform, inputs } = (await parseHcl(path, read(path))) as {
      terraform: { source: string }[];
      inputs: object;
    };
    const [, name] = /\/\/terraform\/([\w-]+)\?ref=v/.exec(terraform[0]?.source ?? '') ?? [];
    const module = CATALOGUE.find((candidate) => candidate.name === name);
    expect(module && checkInput(module.input, inputs).faults).toEqual([]);
  });
});

test.each(FILES.filter((path) => /\.(hcl|tf)$/.test(path)))('%s is HCL', async (path) => {
  expect(Object.keys(await parseHcl(path, read(path))).length).toBeGreaterThan(0);
});
