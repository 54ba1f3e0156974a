/** The command that writes the modules of the catalogue. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { CATALOGUE } from '../../stacks/catalogue';
import { commandIn, compiledProject, runCommand } from '../support/command';

jest.setTimeout(60_000);

const workspace = compiledProject();
const synth = (...args: string[]) => runCommand(workspace.dir, args);

beforeAll(() => expect(synth()).toMatchObject({ code: 0, stderr: '' }));
afterAll(() => workspace.remove());

const [first, second] = CATALOGUE.map(({ name }) => name);
const main = (module = first) => workspace.path('terraform', module ?? '', 'main.tf');

test('writes each module as HCL and as JSON', () => {
  for (const { name } of CATALOGUE) {
    expect(existsSync(main(name))).toBe(true);
    const json = JSON.parse(
      readFileSync(workspace.path('cdktf.out/stacks', name, 'cdk.tf.json'), 'utf8'),
    ) as object;
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['variable', 'output', 'terraform']));
  }
});

test('does nothing where npm kept an option for itself', () => {
  const { code, stdout, stderr } = runCommand(workspace.dir, [], {
    npm_config_deployments: 'deployments.yaml',
    npm_lifecycle_event: 'synth',
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('`npm run synth -- --deployments deployments.yaml`');
});

test('finds nothing to write the second time, and nothing that differs', () => {
  expect(synth().stdout).toMatch(
    /^terraform\/: 0 written, 0 removed, \d+ unchanged, 0 left alone\n\.\/: 0 written, 0 removed, 3 unchanged, 0 left alone\n$/,
  );
  const { code, stdout } = synth('--verify');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^terraform\/: \d+ files are what the source makes\n\.\/: 3 files are what the source makes\n$/,
    ) as string,
  });
});

test('a reader that stops early, as head does, changes nothing', () => {
  const args = commandIn(workspace.dir).join(' ');
  const command = `"$0" ${args} --verify | true; exit "\${PIPESTATUS[0]}"`;
  const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath], {
    cwd: workspace.dir,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('an unknown name gets an error that offers the nearest', () => {
  const { code, stderr } = synth('--only', 'runtime-privat');
  expect(code).toBe(1);
  expect(stderr).toContain(
    `--only: got runtime-privat. Expected one of ${CATALOGUE.length} names such as runtime-private-inbound, runtime-public, runtime-isolated. Write runtime-private-inbound.`,
  );
});

test('an edited file is told, shown, left alone, and overwritten only by force', () => {
  const before = readFileSync(main(), 'utf8');
  const only = ['--only', first ?? ''];
  appendFileSync(main(), '# mine\n');

  const verify = synth('--verify', ...only);
  expect(verify.code).toBe(1);
  expect(verify.stderr).toContain('-# mine');
  expect(verify.stderr).toContain('1 files differ. Run `npm run synth` and commit.');

  const left = synth(...only);
  expect(left.code).toBe(1);
  expect(left.stderr).toBe(
    `terraform/${first}/main.tf: left alone, because it was edited by hand. Expected what the source creates. ` +
      'Move the change to its source, or run `npm run synth -- --force`.\n',
  );
  expect(readFileSync(main(), 'utf8')).toBe(`${before}# mine\n`);

  expect(synth('--force', ...only).code).toBe(0);
  expect(readFileSync(main(), 'utf8')).toBe(before);
});

test('the tables of the README and the JSON Schema are written, and told when they are stale', () => {
  const readme = readFileSync(workspace.path('README.md'), 'utf8');
  const row = `| [\`${first}\`](terraform/${first})`;
  writeFileSync(workspace.path('README.md'), `${readme.replace(`\n${row}`, '\n| gone')}mine\n`);
  rmSync(workspace.path('deployments.schema.json'));

  const verify = synth('--verify');
  expect(verify.code).toBe(1);
  expect(verify.stderr).toContain(`+${row}`);
  expect(verify.stderr).toContain('+++ generated/deployments.schema.json');
  expect(verify.stderr).toContain('2 files differ. Run `npm run synth` and commit.');

  expect(synth().stdout).toContain('./: 2 written, 0 removed, 1 unchanged, 0 left alone\n');
  expect(readFileSync(workspace.path('README.md'), 'utf8')).toBe(`${readme}mine\n`);
  expect(existsSync(workspace.path('deployments.schema.json'))).toBe(true);
});

test('one module alone is written, and the others are not looked at', () => {
  const before = readFileSync(main(), 'utf8');
  writeFileSync(main(), '# mine\n');
  writeFileSync(main(second), '# mine\n');
  const { code, stdout } = synth('--only', first ?? '', '--force');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('terraform/: 1 written, 0 removed') as string,
  });
  expect(readFileSync(main(), 'utf8')).toBe(before);
  expect(readFileSync(main(second), 'utf8')).toBe('# mine\n');
});
