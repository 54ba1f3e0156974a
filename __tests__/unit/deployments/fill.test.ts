/** Texts with names of the place in braces. */
import { parse as parseHcl } from '@cdktf/hcl2json';

import { filled } from '../../../deployments/layers/fill';
import { deploymentsOf, errorOf, rootsOf } from '../../support/deployments';
import { SHORT_HOSTILE_TEXT } from '../../support/hostile-text';

const PLACE = {
  account: 'payments',
  account_id: '444455556666',
  environment: 'prod',
  region: 'eu-west-1',
};
const LISTED = '{account}, {account_id}, {environment}, {region}';

describe('a text', () => {
  test.each([
    ['arn:aws:iam::{account_id}:role/agent', 'arn:aws:iam::444455556666:role/agent'],
    ['{account}-{environment}-{region}-{region}', 'payments-prod-eu-west-1-eu-west-1'],
    ['nothing to fill', 'nothing to fill'],
    ['{{region}} {{{region}}}', '{region} {eu-west-1}'],
    ['${{var.x}}', '${var.x}'],
    ['%{{ if true }}', '%{ if true }'],
  ])('%s', (text, want) => {
    expect(filled(text, PLACE)).toEqual({ text: want, faults: [] });
  });

  test.each([
    ['{acount_id}', 'got "{acount_id}"', 'write {account_id}'],
    ['{}', 'got "{}"', 'write one of them, or {{ and }} for braces in the text'],
    ['{Region}', 'got "{Region}"', 'write {region}'],
    ['{__proto__}', 'got "{__proto__}"', 'write one of them, or {{ and }} for braces in the text'],
    ['a {region', 'got a { without its counterpart', 'write {{ for one brace in the text'],
    ['a } b', 'got a } without its counterpart', 'write }} for one brace in the text'],
    [
      '${region}',
      'got "${region}", and text is never an expression of Terraform',
      'write {region}',
    ],
    [
      '${var.x}',
      'got "${var.x}", and text is never an expression of Terraform',
      'write a name without $, or { ref: ... } in place of the whole text',
    ],
  ])('%s is refused', (text, found, fix) => {
    const { faults } = filled(text, PLACE);
    expect(faults).toEqual([{ found, want: expect.stringContaining(LISTED) as string, fix }]);
  });

  test('that is none is refused', () => {
    expect(filled(['a'], PLACE).faults[0]?.found).toBe('got a list');
  });
});

const FILE = `version: 1
defaults:
  backend: { type: s3, bucket: { fill: 'state-{account_id}' }, region: { fill: '{region}' } }
  provider: { assume_role: { role_arn: { fill: 'arn:aws:iam::{account_id}:role/deploy-{environment}' } } }
accounts:
  sandbox: { id: '111122223333' }
  payments: { id: '444455556666' }
environments:
  dev: { matrix: { accounts: [sandbox], regions: [us-east-1] } }
  prod: { matrix: { accounts: [payments], regions: [us-east-1, eu-west-1] } }
deployments:
  research:
    module: runtime-public
    inputs:
      name: research
      container_image: { fill: '111122223333.dkr.ecr.{region}.amazonaws.com/research:1' }
      execution_role_name: { by_environment: { dev: { fill: 'research-{region}' }, prod: { fill: '{account}-{region}' } } }
      model_arns: [{ fill: 'arn:aws:bedrock:{region}:{account_id}:inference-profile/x' }]
      environment_variables: { FILLED: { fill: '{region}' }, PLAIN: '{region}' }
`;
const changed = (from: string, to: string) => {
  const text = FILE.replace(from, () => to);
  expect(text).not.toBe(FILE);
  return text;
};

describe('in a file', () => {
  const made = deploymentsOf(FILE);
  const inputsOf = (path: string) => made.find((one) => one.path === path)?.calls[0]?.inputs;

  test('inputs are filled by the place, in maps, lists and choices too', () => {
    expect(inputsOf('prod/payments/eu-west-1/research')).toMatchObject({
      container_image: { text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/research:1' },
      execution_role_name: { text: 'payments-eu-west-1' },
      model_arns: [{ text: 'arn:aws:bedrock:eu-west-1:444455556666:inference-profile/x' }],
      environment_variables: { FILLED: { text: 'eu-west-1' }, PLAIN: { text: '{region}' } },
    });
    expect(inputsOf('dev/sandbox/us-east-1/research')).toMatchObject({
      execution_role_name: { text: 'research-us-east-1' },
    });
  });

  test('settings are filled too', () => {
    const [dev] = made;
    expect(dev?.backend).toMatchObject({ bucket: 'state-111122223333', region: 'us-east-1' });
    expect(dev?.provider.assume_role?.role_arn).toBe('arn:aws:iam::111122223333:role/deploy-dev');
  });

  test('without a matrix the account and the region are those of the provider', () => {
    const text = (provider: string) => `version: 1
defaults: { provider: { region: eu-west-1, ${provider} } }
deployments:
  one:
    module: runtime-public
    inputs: { name: one, container_image: { fill: '{account_id}.dkr.ecr.{region}.amazonaws.com/one:1' } }
`;
    const image = '444455556666.dkr.ecr.eu-west-1.amazonaws.com/one:1';
    for (const provider of [
      "allowed_account_ids: ['444455556666']",
      "assume_role: { role_arn: 'arn:aws:iam::444455556666:role/deploy' }",
    ])
      expect(deploymentsOf(text(provider))[0]?.calls[0]?.inputs.container_image).toEqual({
        text: image,
      });
    expect(errorOf(text("allowed_account_ids: ['444455556666', '111122223333']"))).toBe(
      'd.yaml:6:51: deployments.one.inputs.container_image.fill: got {account_id}, and a place has no account id. ' +
        'Expected a name that every place has. Add accounts to the matrix of the environment, or one account to allowed_account_ids.',
    );
  });

  test.each([
    {
      title: 'an unknown name, once for all places',
      text: changed('{region}.amazonaws', '{regoin}.amazonaws'),
      error: `d.yaml:16:32: deployments.research.inputs.container_image.fill: got "{regoin}". Expected one of ${LISTED}. Write {region}.`,
    },
    {
      title: 'an expression in a setting',
      text: changed('state-{account_id}', 'state-${account_id}'),
      error: `d.yaml:3:40: defaults.backend.bucket.fill: got "\${account_id}", and text is never an expression of Terraform. Expected one of ${LISTED}. Write {account_id}.`,
    },
    {
      title: 'a place without an account',
      text: changed('dev: { matrix: { accounts: [sandbox], ', 'dev: { matrix: { ').replace(
        "  sandbox: { id: '111122223333' }\n",
        '',
      ),
      error:
        'd.yaml:3:40: defaults.backend.bucket.fill: got {account_id}, and a place of dev has no account id. Expected a name that every place has. Add accounts to the matrix of the environment, or one account to allowed_account_ids.',
    },
    {
      title: 'a text that does not fit where it is',
      text: changed("'research-{region}'", "'research {region}'"),
      error:
        'd.yaml:17:61: deployments.research.inputs.execution_role_name.by_environment.dev.fill: got "research us-east-1". Expected 1 to 64 letters',
    },
    {
      title: 'a secret',
      text: changed("FILLED: { fill: '{region}' }", "DB_PASSWORD: { fill: 'x{region}' }"),
      error:
        'd.yaml:19:47: deployments.research.inputs.environment_variables.DB_PASSWORD.fill: got a secret in plain sight; its value is not shown.',
    },
  ])('$title is refused at its place', ({ text, error }) => {
    const [first, ...others] = errorOf(text).split('\n');
    expect(first?.startsWith(error) ? error : first).toBe(error);
    expect(others.every((line) => line.includes('has no'))).toBe(true);
  });

  test.each(SHORT_HOSTILE_TEXT)('$title stays text', async ({ text }) => {
    const braced = text.replaceAll('{', '{{').replaceAll('}', '}}');
    const before = filled(`${braced} {region}`, PLACE);
    expect(before).toEqual({ text: `${text} eu-west-1`, faults: [] });
    // What the input does not accept is refused, as it is without a fill.
    const value = JSON.stringify(`x${braced} {region}`);
    const file = FILE.replace("FILLED: { fill: '{region}' }", () => `FILLED: { fill: ${value} }`);
    if (errorOf(file) !== 'accepted') return;
    const { files } = rootsOf(file);
    const main = files.get('dev/sandbox/us-east-1/research/main.tf') ?? '';
    const json = JSON.stringify(await parseHcl('main.tf', main));
    const want = `x${text} us-east-1`.replace(/[$%](?=\{)/g, '$&$&');
    expect(json).toContain(JSON.stringify(want).slice(1, -1));
  });
});
