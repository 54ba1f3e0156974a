/** Policy engines in roots: they and their gateway take values of each other, and the Cedar texts of a file are parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseFile, parseFully } from '../../../deployments/parse';
import { CATALOGUE } from '../../../stacks/catalogue';
import { exampleFiles, known, rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

type Cedar = typeof import('../../../deployments/calls/cedar');

const PARSER = '@cedar-policy/cedar-wasm/nodejs';
const EXAMPLES = join(ROOT, 'examples/deployments');

const exampleOf = (file: string) => readFileSync(join(EXAMPLES, file), 'utf8');
const EXAMPLE = exampleOf('policy-engine.yaml');

/** What is said of `text`, or `accepted`. */
async function answerTo(text: string): Promise<string> {
  try {
    await parseFully(text, { file: 'd.yaml', ...known });
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

test('an engine, its gateway and a target refer to each other in one root', () => {
  const main = rootsOf(EXAMPLE).files.get('order-desk/main.tf') ?? '';
  expect(main).toContain('gateway_arn = module.gateway.gateway_arn');
  expect(main).toContain('target_ids  = { orders = module.orders.target_id }');
  expect(main).toContain('arn  = module.engine.policy_engine_arn');
  expect(main).not.toContain('depends_on');
});

test('two engines of one name are refused', () => {
  const text = `version: 1
defaults: { backend: { type: local }, provider: { region: us-east-1, allowed_account_ids: ["111122223333"] } }
deployments:
  one: { module: policy-engine, inputs: { name: my-tools } }
  other: { module: policy-engine, inputs: { name: my_tools } }
`;
  expect(() => rootsOf(text)).toThrow('an account has one policy engine of a name in a region');
});

test.each([
  {
    title: 'a word too many',
    edit: ['context.input.amount < 500', 'context.input.amount 500'],
    says: 'd.yaml:34:26: deployments.order-desk.modules.engine.inputs.policies.refund_small_amounts.statement: got unexpected token `500` in line 6, column 29 of the policy. Expected',
  },
  {
    title: 'behind letters of several bytes, as an editor counts',
    edit: ['context.input.amount < 500', '"éé" == "" && context.input.amount 500'],
    says: 'got unexpected token `500` in line 6, column 43 of the policy. Expected',
  },
  {
    title: 'no operand',
    edit: ['context.input.amount < 500', 'context.input.amount <'],
    says: 'got unexpected token `}` in line 6, column 31 of the policy. Expected',
  },
  {
    title: 'a template',
    edit: ['principal is AgentCore::OAuthUser', 'principal == ?principal'],
    says: 'd.yaml:26:26: deployments.order-desk.modules.engine.inputs.policies.look_up_orders.statement: got static policy set includes a template. Expected a policy in Cedar, and no template. Correct the policy there; https://docs.cedarpolicy.com/policies/syntax-policy.html describes the syntax.',
  },
] as const)('$title is refused', async ({ edit: [from, to], says }) => {
  expect(await answerTo(EXAMPLE)).toBe('accepted');
  expect(EXAMPLE).toContain(from);
  expect(await answerTo(EXAMPLE.replace(from, to))).toContain(says);
});

test('every fault is told', async () => {
  const broken = await answerTo(EXAMPLE.replaceAll('when {', 'when { 1 2 &&'));
  expect(broken.match(/got unexpected token `2` in line 6, column 10/g)?.length).toBe(2);
  expect(broken).toContain('d.yaml: 2 faults; nothing was written');
});

test('a text that two environments have is told once', async () => {
  const file = EXAMPLE.replace(
    'deployments:\n',
    'environments:\n  test: { provider: { region: us-east-1 } }\n  prod: { provider: { region: us-west-2 } }\n\ndeployments:\n',
  ).replace('context.input.amount < 500', 'context.input.amount 500');
  const broken = await answerTo(file);
  expect(broken).toMatch(/^d\.yaml:\d+:26: [^\n]+got unexpected token `500`[^\n]+$/);
});

test('the engine alone decides which texts are Cedar', () => {
  const places = CATALOGUE.flatMap(({ name, wiring }) => (wiring.cedar ? [name] : []));
  expect(places).toEqual(['policy-engine']);
});

describe('the parser', () => {
  /** How often it is loaded for `text`, by a project that has not loaded it. */
  const reading = async (text: string) => {
    const load = jest.fn();
    jest.resetModules();
    jest.doMock(PARSER, () => {
      load();
      return jest.requireActual<object>(PARSER);
    });
    const cedar = jest.requireActual<Cedar>('../../../deployments/calls/cedar');
    await cedar.assertCedar('d.yaml', parseFile(text, { file: 'd.yaml', ...known }).cedar);
    jest.dontMock(PARSER);
    return load.mock.calls.length;
  };
  const others = exampleFiles().filter(
    (file) => !exampleOf(file).includes('module: policy-engine'),
  );

  test('is loaded for a file with policies', async () => expect(await reading(EXAMPLE)).toBe(1));

  test.each(others)('is not loaded for %s', async (file) =>
    expect(await reading(exampleOf(file))).toBe(0),
  );

  test('is not loaded for an engine without policies', async () => {
    const text = EXAMPLE.replace(/ {10}policies:\n[^]*?(?= {6}gateway:)/, '');
    expect(text).toContain('module: policy-engine');
    expect(text).not.toContain('statement');
    expect(await reading(text)).toBe(0);
  });
});
