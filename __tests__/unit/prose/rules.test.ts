/** Each rule of prose with texts that break it and texts that do not. */
import { lintProse, printFaults, RULE_NAMES } from '../../../prose/lint';

/** Rules that `text` breaks, as a document. */
const rulesIn = (text: string) =>
  [...new Set(lintProse(new Map([['docs/a.md', text]]), []).map(({ rule }) => rule))].sort();

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;
const capitalized = (count: number) => `W${words(count).slice(1)}`;

const BAD: readonly [rule: string, texts: readonly string[]][] = [
  [
    'terms',
    [
      'The policy opens a second door.',
      'The group is worn by the endpoint.',
      'It is the entrance of the VPC.',
      'There is no way in.',
      'It lets in the callers.',
    ],
  ],
  [
    'phrases',
    [
      'Whoever calls it needs a role.',
      'Nobody but the agent reads it.',
      'None but these are allowed.',
      'Pass a key of yours.',
      'It has a table of its own.',
      'The value is kept as it is.',
      'Groups by a name of your choice.',
      'The same for the other table.',
      'It stands in the VPC.',
      'The output says so.',
      'The root hands on the ID.',
      'It hands them out, and hands out more.',
      'The agent is told the name.',
      'A role that is there already.',
      'Left out: the default.',
      'Set it, or leave it out.',
      'It comes from AWS.',
      'The packet goes to the endpoint.',
      'The bucket holds objects.',
      'Utilize the module.',
      'Set it in order to connect.',
    ],
  ],
  [
    'create',
    [
      'The endpoint is made first.',
      'Whether the module makes the group.',
      'AgentCore makes interfaces in your subnets.',
      'Make a role for the agent.',
      'The interface that is made here.',
      'It makes one security group.',
    ],
  ],
  [
    'latin',
    ['Use a port, e.g. 443.', 'Ports, names, etc. are checked.', 'One mode vs. the other.'],
  ],
  [
    'spelling',
    [
      'The behaviour is the same.',
      'A neighbouring VPC.',
      'The organisation shares it.',
      'AWS recognises it.',
      'The Apache licence.',
      'The call is cancelled.',
      'The module catalogue.',
      'The colour of the dashboard.',
      'Unauthorised calls fail.',
    ],
  ],
  ['acronyms', ['Pass the id of the subnet.', 'Ids of subnets.', 'The arn of the role.']],
  [
    'oxford-comma',
    [
      'Set the VPC, subnets and groups.',
      'Pass `a`, `b` and `c`.',
      'Supports Lambda, API Gateway, OpenAPI or Smithy targets.',
      'It has a role, a policy and logs.',
    ],
  ],
  ['heading-case', ['## Before You Apply', '## inputs and outputs', '# 3. the Decision']],
  ['sentence-length', [`${capitalized(36)}`, `| ${capitalized(36)} |\n| --- |`]],
  ['median-length', [Array(5).fill(capitalized(19)).join(' ')]],
];

const GOOD: readonly [rule: string, texts: readonly string[]][] = [
  [
    'terms',
    ['The endpoint policy allows a second caller.', 'Run `door`.', 'It always installs it.'],
  ],
  [
    'phrases',
    [
      'Only the agent reads it.',
      'Existing role to use instead of creating one.',
      'Security groups, keyed by a name you choose.',
      'Omit it to use the default.',
      'Outgoing traffic is denied. Standard logs and threshold values.',
      'See [the page](https://example.com/comes-goes) and `whoever`.',
      '```sh\nwhoever stands\n```',
      '<!-- whoever -->',
    ],
  ],
  [
    'create',
    [
      'The module creates the role.',
      'Make sure that the role exists.',
      'An ARN is made of six parts.',
      'A deferred lookup makes the value unknown.',
      'This makes sense.',
    ],
  ],
  ['latin', ['Use a port, for example 443.', 'The fetcher runs.']],
  [
    'spelling',
    [
      'The behavior, color, and license.',
      'The exercise is concise.',
      'Four hours, yours.',
      'A controller.',
    ],
  ],
  ['acronyms', ['The ID and IDs.', 'Set `id`.', 'An identity is valid.', 'The file-id.']],
  [
    'oxford-comma',
    [
      'Set the VPC, subnets, and groups.',
      'In this VPC, callers and agents connect.',
      'If it is set, AWS checks names and values.',
      'The role is created, and logs and traces are written.',
      'Callers and agents, which connect and wait.',
      'It has the endpoints, `a` and `b`.',
    ],
  ],
  [
    'heading-case',
    [
      '## Before you apply',
      '# Amazon Bedrock AgentCore and VPC Lattice',
      '# terraform-aws-agentcore-gateway',
      '## Step 1: Create the VPC',
      '## `input` values',
      '# 1. Our own printer',
    ],
  ],
  [
    'sentence-length',
    [
      capitalized(35),
      `Use ${capitalized(20)} ${capitalized(20)}`,
      `Run \`${words(40)}\` first.`,
      `## ${capitalized(40)}`,
    ],
  ],
  ['median-length', [Array(5).fill(capitalized(18)).join(' '), capitalized(30)]],
];

test.each(BAD.flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const)))(
  '%s finds a fault in: %s',
  (rule, text) => {
    expect(rulesIn(text)).toEqual([rule]);
  },
);

test.each(GOOD.flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const)))(
  '%s finds nothing in: %s',
  (_rule, text) => {
    expect(rulesIn(text)).toEqual([]);
  },
);

test('each rule has both kinds of texts', () => {
  const named = RULE_NAMES.filter((name) => name !== 'stale-exception');
  expect(BAD.map(([rule]) => rule)).toEqual(named);
  expect(GOOD.map(([rule]) => rule)).toEqual(named);
});

test('a fault has its place, and what to write instead', () => {
  const files = new Map([['docs/a.md', '# Title\n\nOne two\n> **three** whoever calls `x`.\n']]);
  expect(printFaults(lintProse(files, []))).toBe(
    'docs/a.md:4:13 phrases: "whoever" is hard to read. Name the caller, deployer, or owner.\n' +
      'prose: 1 fault: phrases 1\n',
  );
  expect(printFaults([])).toBe('prose: 0 faults\n');
});
