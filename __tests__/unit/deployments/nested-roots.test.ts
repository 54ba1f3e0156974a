/** Roots in folders of environments, as the command writes, chooses and leaves them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { compiledProject, runCommand } from '../../support/command';

jest.setTimeout(120_000);

const workspace = compiledProject();
afterAll(() => workspace.remove());

const PROD = '  prod: { matrix: { regions: [us-east-1, eu-west-1] } }\n';
const FILE = `version: 1
defaults: { provider: { region: us-east-1 } }
environments:
  modules: {}
${PROD}deployments:
  one:
    module: runtime-public
    provider: { version: "~> 6.60" }
    inputs: { name: one, container_image: "public.ecr.aws/acme/a:1" }
`;

function synth(text: string, out: string, ...args: string[]) {
  workspace.write('d.yaml', text);
  const place = ['--deployments', workspace.path('d.yaml'), '--out', workspace.path(out)];
  return runCommand(workspace.dir, [...place, ...args], {
    CDKTF_OUTDIR: workspace.path(`${out}.json`),
  });
}

const has = (...parts: string[]) => existsSync(workspace.path(...parts, 'main.tf'));

test('stand at their paths, and as JSON at ids without slashes', () => {
  expect(synth(FILE, 'all')).toMatchObject({ code: 0, stderr: '' });
  for (const path of ['modules/one', 'prod/us-east-1/one', 'prod/eu-west-1/one'])
    for (const module of ['', 'modules/runtime-public'])
      expect(has('all', path, module)).toBe(true);
  const stacks = workspace.path('all.json', 'stacks');
  expect(readdirSync(stacks)).toEqual(['modules.one', 'prod.eu-west-1.one', 'prod.us-east-1.one']);
  for (const id of readdirSync(stacks))
    expect(readdirSync(join(stacks, id))).toEqual(['cdk.tf.json', 'modules']);
  expect(synth(FILE, 'all').stdout).toMatch(/: 0 written, 0 removed, \d+ unchanged, 0 left alone/);
  expect(synth(FILE, 'all', '--verify')).toMatchObject({ code: 0, stderr: '' });
});

test('are written one alone, or all below a folder', () => {
  expect(synth(FILE, 'some', '--only', 'prod/eu-west-1/one').code).toBe(0);
  expect(readdirSync(workspace.path('some', 'prod'))).toEqual(['eu-west-1']);
  expect(synth(FILE, 'some', '--only', 'prod').code).toBe(0);
  expect(readdirSync(workspace.path('some', 'prod'))).toEqual(['eu-west-1', 'us-east-1']);
  expect(existsSync(workspace.path('some', 'modules'))).toBe(false);
  const { code, stderr } = synth(FILE, 'some', '--only', 'pro');
  expect(code).toBe(1);
  expect(stderr).toContain(
    'got pro. Expected one of modules/one, prod/us-east-1/one, prod/eu-west-1/one.',
  );
});

test('are left as they are when their environment is gone, and each is named', () => {
  synth(FILE, 'left');
  const { code, stderr } = synth(FILE.replace(PROD, ''), 'left');
  expect(code).toBe(0);
  const named = [...stderr.matchAll(/no longer has (\S+)\. Destroy/g)].map(([, path]) => path);
  expect(named.sort()).toEqual(['prod/eu-west-1/one', 'prod/us-east-1/one']);
  expect(has('left', 'prod/eu-west-1/one')).toBe(true);
});
