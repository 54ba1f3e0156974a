/** The command that writes roots from a deployments file. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compiledProject, runCommand } from '../../support/command';

jest.setTimeout(60_000);

const workspace = compiledProject();
const synth = (...args: string[]) => runCommand(workspace.dir, args);

afterAll(() => workspace.remove());

const deployment = (name: string) => `  ${name}:
    module: runtime-public
    inputs: { name: ${name}, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }
`;
const HEAD = 'version: 1\ndefaults: { provider: { region: us-east-1 } }\ndeployments:\n';
const TWO = HEAD + deployment('one') + deployment('two');
const root = (...parts: string[]) => workspace.path('roots', ...parts);

test('becomes roots as HCL and as JSON, each with its module, and no module is written', () => {
  workspace.write('d.yaml', TWO);
  expect(synth('--deployments', 'd.yaml')).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^roots\/: \d\d written, 0 removed, 0 unchanged, 0 left/,
    ) as string,
    stderr: '',
  });
  expect(existsSync(workspace.path('terraform'))).toBe(false);
  const stale = workspace.path('cdktf.out/stacks/one/modules/network/main.tf');
  workspace.write('cdktf.out/stacks/one/modules/network/main.tf', '# stale\n');
  expect(existsSync(stale)).toBe(true);
  const once = synth('--deployments', 'd.yaml').stdout;
  expect(once).toMatch(/^roots\/: 0 written, 0 removed, \d\d unchanged, 0 left alone\n$/);
  expect(existsSync(stale)).toBe(false);
  for (const folder of [root('one'), workspace.path('cdktf.out/stacks/one')])
    expect(existsSync(join(folder, 'modules/runtime-public/main.tf'))).toBe(true);
  expect(existsSync(workspace.path('cdktf.out/stacks/one/cdk.tf.json'))).toBe(true);
  workspace.write('d.yaml', TWO.replace('name: two', 'name: second'));
  expect(synth('--deployments', 'd.yaml').stdout).toMatch(
    /^roots\/: 1 written, .*\n {2}two: 1 written, \d+ unchanged\n$/,
  );
  expect(synth('--deployments', 'd.yaml', '--verify')).toMatchObject({ code: 0, stderr: '' });
});

test('comes from the command line, else the environment, else cdktf.json', () => {
  const configured = JSON.stringify({ context: { deployments: 'context.yaml' } });
  const before = readFileSync(workspace.path('cdktf.json'), 'utf8');
  workspace.write('cdktf.json', configured);
  const env = { AGENTCORE_DEPLOYMENTS: 'environment.yaml' };
  try {
    expect(runCommand(workspace.dir, ['--deployments', 'line.yaml'], env).stderr).toMatch(
      /^line\.yaml: ENOENT/,
    );
    expect(runCommand(workspace.dir, [], env).stderr).toMatch(/^environment\.yaml: ENOENT/);
    expect(synth().stderr).toContain('context.yaml: ENOENT');
  } finally {
    workspace.write('cdktf.json', before);
  }
});

test.each([
  { title: 'of syntax', text: 'version: [', error: /^bad\.yaml:1:\d+: got / },
  {
    title: 'of an input',
    text: TWO.replace('name: two', 'nam: two'),
    error: /^bad\.yaml:\d+:\d+: dep/,
  },
  {
    title: 'of 10 MB',
    text: `${TWO}#${'x'.repeat(10_000_000)}\n`,
    error: /^bad\.yaml:1:1: got 100\d+ bytes. Expected at most 4194304\. Split it/,
  },
])('with a fault $title writes nothing', ({ text, error }) => {
  workspace.write('bad.yaml', text);
  const { code, stdout, stderr } = synth('--deployments', 'bad.yaml', '--out', 'elsewhere');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(error);
  expect(existsSync(workspace.path('elsewhere'))).toBe(false);
});

test.each(['only', 'deployments', 'out'])('wants more than an empty --%s', (name) => {
  const { code, stdout, stderr } = synth('--deployments', 'd.yaml', `--${name}`, '');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `--${name}: got an empty text. Expected a name. Set the variable that it comes from.\n`,
  );
});

test('writes nothing from a file whose name would end a comment', () => {
  const name = 'two\nresource "x" "y" {}.yaml';
  workspace.write(name, TWO);
  const { code, stderr } = synth('--deployments', name, '--out', 'elsewhere');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^"[^\n]+":1:1: got a file whose name has [^\n]+\n$/);
  expect(existsSync(workspace.path('elsewhere'))).toBe(false);
});

test('says what the disk refuses, without a trace', () => {
  workspace.write('file', '');
  workspace.write('damaged/manifest.json', '{bad');
  workspace.write('good.yaml', TWO);
  const said = (out: string) => synth('--deployments', 'good.yaml', '--out', out);
  expect(said('file')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^ENOTDIR: [^\n]+. Expected [^\n]+\. [^\n]+\.\n$/) as string,
  });
  expect(said('damaged')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^[^\n]+manifest\.json: [^\n]+. Expected the JSON [^\n]+\. [^\n]+\.\n$/,
    ) as string,
  });
  expect(existsSync(workspace.path('damaged/one'))).toBe(false);
});

test('leaves alone what was edited, what is of its owner, and what it no longer names', () => {
  workspace.write('roots/one/references.tf', '# mine\n');
  appendFileSync(root('one/main.tf'), '# mine\n');
  workspace.write('d.yaml', HEAD + deployment('one') + deployment('three'));
  const { code, stderr } = synth('--deployments', 'd.yaml');
  expect(code).toBe(1);
  expect(stderr).toContain('roots/one/main.tf: left alone, because it was edited by hand.');
  expect(stderr).toContain('two: left as it is, because the deployments file no longer has two.');
  expect(readFileSync(root('one/main.tf'), 'utf8')).toContain('# mine');
  expect(readFileSync(root('one/references.tf'), 'utf8')).toBe('# mine\n');
  expect(existsSync(root('two/main.tf'))).toBe(true);
  expect(existsSync(root('three/main.tf'))).toBe(true);

  const verify = synth('--deployments', 'd.yaml', '--verify');
  expect(verify.code).toBe(1);
  expect(verify.stderr).toContain('1 files differ.');

  const forced = synth('--deployments', 'd.yaml', '--force');
  expect(forced.code).toBe(0);
  expect(readFileSync(root('one/main.tf'), 'utf8')).not.toContain('# mine');
  expect(existsSync(root('two/main.tf'))).toBe(true);
});

describe('of agentkit', () => {
  const config = (image: string) =>
    JSON.stringify({
      stackName: 'stats',
      region: 'us-east-1',
      agents: [{ name: 'research', containerImage: image, memoryMB: 512 }],
      vpc: { vpcId: 'vpc-0123456789abcdef0', subnetIds: ['subnet-0123456789abcdef0'] },
    });
  const GOOD = config('111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1');

  test('becomes roots, with a line for each field', () => {
    workspace.write('config.json', GOOD);
    const { code, stdout, stderr } = synth('--deployments', 'config.json', '--out', 'kit');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('config.json: agents[0].memoryMB: dropped, because AgentCore has');
    expect(stdout).toMatch(/^kit\/: \d+ written/m);
    expect(existsSync(workspace.path('kit/stats-research/main.tf'))).toBe(true);
    expect(synth('--deployments', 'config.json', '--out', 'kit', '--verify').stdout).toMatch(
      /^kit\/: \d+ files are what the source makes\n$/,
    );
  });

  test('is printed as a deployments file, which makes the same roots', () => {
    workspace.write('config.json', GOOD);
    const { stdout } = synth('--deployments', 'config.json', '--print');
    expect(existsSync(workspace.path('roots/stats-research'))).toBe(false);
    workspace.write('kit.yaml', stdout);
    expect(synth('--deployments', 'kit.yaml', '--out', 'printed').code).toBe(0);
    const main = (out: string) =>
      readFileSync(workspace.path(out, 'stats-research/main.tf'), 'utf8').replace(/^.*\n/, '');
    expect(main('printed')).toBe(main('kit'));
  });

  test('with a fault writes nothing', () => {
    workspace.write('bad.json', config('ghcr.io/acme/a:1'));
    const { code, stdout, stderr } = synth('--deployments', 'bad.json', '--out', 'elsewhere');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^bad\.json:1:\d+: agents\[0\]\.containerImage: got "ghcr/);
    expect(existsSync(workspace.path('elsewhere'))).toBe(false);
  });

  test('is all that can be printed', () => {
    workspace.write('d.yaml', TWO);
    expect(synth('--deployments', 'd.yaml', '--print')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(
        '--print: got d.yaml, a deployments file. Expected',
      ) as string,
    });
    expect(synth('--print').stderr).toContain('--print: got no file. Expected one of agentkit.');
  });

  test.each([['--verify'], ['--force'], ['--out', 'x'], ['--only', 'x']])(
    'is not printed together with %s',
    (...options) => {
      workspace.write('config.json', GOOD);
      const { code, stderr } = synth('--deployments', 'config.json', '--print', ...options);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringContaining("'--print' cannot be used with option") as string,
      });
    },
  );
});

test('a folder for roots goes with a deployments file alone', () => {
  expect(synth('--out', 'elsewhere')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('--out: got no deployments file. Expected one.') as string,
  });
});
