/** What an agent is allowed by modules that stand beside it: their statements, with one reference for each. */
import { DeploymentsError } from '../../../deployments/reading/fault';
import { rootsOf } from '../../support/deployments';

const HEAD =
  'version: 1\ndefaults: { backend: { type: local }, provider: { region: us-east-1 } }\n';

const CALLS = `      browser: { module: browser, inputs: { name: browser, network_mode: PUBLIC } }
      code: { module: code-interpreter, inputs: { name: code } }
      identity: { module: identity, inputs: {} }
      memory: { module: memory, inputs: { name: notes } }
`;

/** The root of an agent with these statements. */
function mainOf(written: string): string {
  const text = `${HEAD}deployments:
  research:
    modules:
${CALLS}      agent:
        module: runtime-public
        inputs:
          name: agent
          container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0
          further_statements: ${written}
`;
  return rootsOf(text).files.get('research/main.tf') ?? '';
}

/** The input of the agent in its root, on one line. */
function statementsIn(written: string): string {
  const [, found = ''] =
    /further_statements +=\s*([^]*?)\n\s*(?:\w+ +=|})/.exec(mainOf(written)) ?? [];
  return found.replace(/\s+/g, ' ').trim();
}

const all = (label: string) => `{ ref: 'module.${label}.agent_statements[*]' }`;

test.each(['browser', 'code', 'identity', 'memory'])(
  'an agent takes all statements of %s',
  (label) => {
    expect(statementsIn(`[${all(label)}]`)).toBe(`module.${label}.agent_statements`);
  },
);

test('an agent takes the statements of all of them, in the order of the file', () => {
  const labels = ['memory', 'browser', 'code', 'identity'];
  const written = `[${labels.map(all).join(', ')}]`;
  const found = statementsIn(written).replace(/\( /, '(').replace(/,? \)/, ')');
  const taken = labels.map((label) => `module.${label}.agent_statements`).join(', ');
  expect(found).toBe(`concat(${taken})`);
});

test('and statements of its own between them', () => {
  const own =
    "{ actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:us-east-1:111122223333:orders'] }";
  const main = mainOf(`[${all('memory')}, ${own}, ${all('code')}]`).replace(/\s+/g, '');
  expect(main).toContain('concat(module.memory.agent_statements,[{actions=["sqs:SendMessage"]');
  expect(main).toMatch(/"\]\}\],module\.code\.agent_statements,?\)/);
});

test('a call that does not exist, and an output that a module does not have, are refused', () => {
  expect(() => statementsIn(`[${all('browsers')}]`)).toThrow(DeploymentsError);
  expect(() => statementsIn("[{ ref: 'module.memory.statements[*]' }]")).toThrow(DeploymentsError);
});
