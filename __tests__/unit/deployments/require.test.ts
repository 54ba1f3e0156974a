/** A pattern that a deployment requires: from the file to the README of its root, and to the file beside the roots. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { REQUIREMENTS } from '../../../deployments/schema/requirement';
import { REQUIRABLE } from '../../../posture/report/verdict';
import { compiledProject, runCommand } from '../../support/command';
import { exampleFiles, messageOf, rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

jest.setTimeout(60_000);

const workspace = compiledProject();
afterAll(() => workspace.remove());

const deployment = (name: string, require = '') => `  ${name}:
    module: runtime-public
${require && `    require: ${require}\n`}    inputs: { name: ${name}, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }
`;
const file = (deployments: string, defaults = '') =>
  `version: 1\ndefaults: { provider: { region: us-east-1 }${defaults} }\ndeployments:\n${deployments}`;

const requirementsOf = (text: string): unknown => {
  const found = rootsOf(text).files.get('posture.json');
  return found === undefined ? undefined : JSON.parse(found);
};

describe('posture.json', () => {
  test('lists the roots that require a pattern, by path', () => {
    const text = file(deployment('two', 'isolated') + deployment('free') + deployment('one'));
    expect(requirementsOf(text.replace(/one:\n/, 'one:\n    require: public\n'))).toEqual({
      version: 1,
      roots: [
        { path: 'one', require: 'public' },
        { path: 'two', require: 'isolated' },
      ],
    });
  });

  test('is not there where no root requires one', () => {
    expect(rootsOf(file(deployment('one'))).files.has('posture.json')).toBe(false);
  });

  test('follows the layers of the file, and the place', () => {
    const layered = `version: 1
defaults: { provider: { region: us-east-1 }, require: public }
environments:
  dev: {}
  stage: { require: { by_environment: { stage: private-inbound } } }
  prod: { require: vpc-egress, deployments: { one: {}, two: { require: isolated } } }
deployments:
${deployment('one')}${deployment('two')}`;
    const { roots } = requirementsOf(layered) as { roots: { path: string; require: string }[] };
    expect(Object.fromEntries(roots.map(({ path, require }) => [path, require]))).toEqual({
      'dev/one': 'public',
      'dev/two': 'public',
      'stage/one': 'private-inbound',
      'stage/two': 'private-inbound',
      'prod/one': 'vpc-egress',
      'prod/two': 'isolated',
    });
  });
});

test('what the file accepts is what the posture command does', () => {
  expect(REQUIREMENTS).toEqual(REQUIRABLE);
});

test.each(REQUIREMENTS)('%s can be required', (pattern) => {
  const { files } = rootsOf(file(deployment('one', pattern)));
  const readme = files.get('one/README.md') ?? '';
  expect(readme).toContain(`requires the pattern \`${pattern}\` of every agent and gateway`);
  expect(readme).toContain(`--plan-file "$root/plan.tfplan" --require ${pattern}\n`);
});

test('the README of a root that requires nothing has no such section', () => {
  expect(rootsOf(file(deployment('one'))).files.get('one/README.md')).not.toContain('posture');
});

test.each([
  ['open', '"open"'],
  ['Isolated', '"Isolated"'],
  ['[isolated]', 'a list'],
  ['true', 'true'],
])('%s is refused, with the place and what is accepted', (value, found) => {
  const text = file(deployment('one', value));
  expect(messageOf(text)).toBe(
    `d.yaml:6:14: deployments.one.require: got ${found}. Expected one of public, vpc-egress, private-inbound, isolated. Write one of them.`,
  );
  expect(messageOf(file(deployment('one'), `, require: ${value}`))).toContain(
    `d.yaml:2:55: defaults.require: got ${found}. Expected one of public`,
  );
});

test('the command writes, verifies, and removes the file, whichever root it is asked for', () => {
  const synth = (text: string, ...args: string[]) => {
    workspace.write('d.yaml', text);
    const place = ['--deployments', workspace.path('d.yaml'), '--out', workspace.path('roots')];
    return runCommand(workspace.dir, [...place, ...args], { CDKTF_OUTDIR: workspace.path('json') });
  };
  const path = workspace.path('roots/posture.json');
  const both = file(deployment('one', 'public') + deployment('two', 'isolated'));
  expect(synth(both, '--only', 'one')).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    roots: [{ path: 'one' }, { path: 'two' }],
  });
  expect(synth(both)).toMatchObject({ code: 0, stderr: '' });
  const looser = both.replace('isolated', 'public');
  const verified = synth(looser, '--verify');
  expect(verified.code).toBe(1);
  expect(verified.stderr).toContain('posture.json');
  const none = file(deployment('one') + deployment('two'));
  expect(synth(none, '--verify').stderr).toContain('posture.json');
  expect(synth(none)).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(path)).toBe(false);
});

/** What the examples require; that it is proven of their plans is tested with an engine. */
test('examples require what their modules are for', () => {
  const required = exampleFiles().flatMap((name) => {
    const text = readFileSync(join(ROOT, 'examples/deployments', name), 'utf8');
    const [, pattern] = /^ +require: ([a-z-]+)/m.exec(text) ?? [];
    return pattern === undefined ? [] : [[name, pattern]];
  });
  expect(Object.fromEntries(required)).toEqual({
    'isolated-own-data.yaml': 'isolated',
    'isolated.yaml': 'isolated',
    'private-agent.yaml': 'isolated',
    'private-inbound.yaml': 'private-inbound',
    'shared-endpoints.yaml': 'isolated',
  });
});
