/** The comment on a pull request: what it begins with, how long it gets, and that names in it do nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv/dist/2020';

import { COMMENT_LIMITS } from '../../../facts/code-review';
import type { Report } from '../../../posture/claims/claim';
import { ASPECTS, CHANGES } from '../../../posture/difference/difference';
import type { Change, Difference } from '../../../posture/difference/difference';
import { readPlan } from '../../../posture/input/plan';
import { printReportJson } from '../../../posture/report/json';
import { printReportMarkdown } from '../../../posture/report/markdown';
import { codeOf } from '../../../posture/report/markdown-text';
import { maskDifference } from '../../../posture/report/masked';
import { printReportText } from '../../../posture/report/text';

const change = (more: Partial<Change> = {}): Change => ({
  change: 'wider',
  mayBeWider: true,
  aspect: 'internet',
  workload: 'module.agent',
  kind: 'runtime',
  words: ['can reach the internet'],
  path: ['aws_subnet.a', 'aws_route_table.a', 'aws_nat_gateway.a'],
  ...more,
});

const NONE: Difference = {
  isFirst: false,
  changes: [],
  addedWorkloads: [],
  removedWorkloads: [],
  removed: [],
  idle: [],
};

const FULL: Difference = {
  ...NONE,
  changes: [
    change(),
    change({
      change: 'narrower',
      mayBeWider: false,
      aspect: 'callers',
      words: ['one caller less: ', { name: 'role/a' }],
      path: [],
    }),
    change({
      change: 'undecided',
      aspect: 'groups',
      words: ['rules of its security groups change'],
      path: [],
    }),
  ],
  addedWorkloads: ['module.new'],
  removedWorkloads: ['module.old'],
  removed: [
    { address: 'aws_vpc.a', action: 'replaced' },
    { address: 'aws_vpc.b', action: 'destroyed' },
  ],
  idle: [
    { unit: 'NAT gateways', before: 0, after: 1 },
    { unit: 'load balancers', before: 1, after: undefined },
  ],
};

const report = (more: Partial<Report> = {}): Report => ({
  workloads: [
    {
      address: 'module.agent',
      kind: 'runtime',
      pattern: 'private-inbound',
      assumptions: [],
      exceptions: ['role/admin from anywhere'],
      claims: [
        {
          id: 'no-internet',
          subject: 'module.agent',
          sentence: 'No route leads to the internet',
          outcome: 'violated',
          why: 'aws_route.a leads to the internet',
          evidence: [],
        },
      ],
    },
  ],
  claims: [],
  unread: [],
  disagreements: [],
  ...more,
});

const markdown = (difference: Difference, of = report()) =>
  printReportMarkdown(of, difference, { expired: [] });

const firstLine = (difference: Difference) => markdown(difference).split('\n')[0];

test('the whole comment', () => {
  expect(printReportMarkdown(report(), FULL, { required: 'public', expired: ['tgw-9 (me)'] })).toBe(
    `Wider: runtime \`module.agent\` can reach the internet: \`aws_subnet.a\` -> \`aws_route_table.a\` -> \`aws_nat_gateway.a\`

Required: public. Verdict: conforms.

| Change | Workload | What changes |
| --- | --- | --- |
| wider | runtime \`module.agent\` | can reach the internet: \`aws_subnet.a\` -> \`aws_route_table.a\` -> \`aws_nat_gateway.a\` |
| undecided | runtime \`module.agent\` | rules of its security groups change |
| narrower | runtime \`module.agent\` | one caller less: \`role/a\` |

<details>
<summary>Wider</summary>

- runtime \`module.agent\` can reach the internet: \`aws_subnet.a\` -> \`aws_route_table.a\` -> \`aws_nat_gateway.a\`

</details>

<details>
<summary>Undecided</summary>

- runtime \`module.agent\`: rules of its security groups change

</details>

<details>
<summary>Narrower</summary>

- runtime \`module.agent\`: one caller less: \`role/a\`

</details>

<details>
<summary>Replaced and destroyed resources</summary>

- replaced: \`aws_vpc.a\`
- destroyed: \`aws_vpc.b\`

</details>

<details>
<summary>Workloads added and removed</summary>

- added: \`module.new\`
- removed: \`module.old\`

</details>

<details>
<summary>Idle cost in units</summary>

- NAT gateways: 0 -> 1
- load balancers: 1 -> undecided

</details>

<details>
<summary>Limits of this report</summary>

- expired in the vouch file: \`tgw-9 (me)\`

</details>

<details>
<summary>Claims about runtime <code>module&#46;agent</code>: private-inbound</summary>

- exception: \`role/admin from anywhere\`
- violated no-internet: \`module.agent\`: \`aws_route.a leads to the internet\`

</details>
`,
  );
});

test.each([
  { title: 'nothing', of: NONE, want: 'Nothing becomes wider' },
  {
    title: 'several',
    of: { ...NONE, changes: [change({ path: [] }), change()] },
    want: 'Wider: runtime `module.agent` can reach the internet (and 1 more)',
  },
  {
    title: 'undecided',
    of: { ...NONE, changes: [change({ change: 'undecided', words: ['routes change'], path: [] })] },
    want: 'Undecided whether something becomes wider: runtime `module.agent`: routes change',
  },
  {
    title: 'undecided, but surely not wider',
    of: { ...NONE, changes: [change({ change: 'undecided', mayBeWider: false })] },
    want: 'Nothing becomes wider',
  },
  {
    title: 'a first plan',
    of: { ...NONE, isFirst: true },
    want: 'First plan: nothing exists before it, so nothing is compared',
  },
])('the first line of $title', ({ of, want }) => {
  expect(firstLine(of)).toBe(want);
});

test('a first plan says what each workload will be able to do', () => {
  expect(markdown({ ...NONE, isFirst: true })).toContain(
    '| runtime `module.agent` | private-inbound | will be able to reach the internet |',
  );
});

test('a violated claim names the released controls that ask about the same thing', () => {
  const [workload] = report().workloads;
  const claim = workload?.claims[0];
  if (!workload || !claim) throw new Error('found no claim');
  const inVpc = (outcome: typeof claim.outcome) => ({ ...claim, id: 'in-vpc' as const, outcome });
  const text = markdown(
    NONE,
    report({ workloads: [{ ...workload, claims: [inVpc('violated'), inVpc('undecided')] }] }),
  );
  expect(text).toContain(
    '(related: `BedrockAgentCore.1`, `bedrockagentcore-runtime-private-network-required`)\n',
  );
  expect(text).not.toContain('bedrockagentcore_runtime_vpc_configured');
  expect(text.match(/related:/g)).toHaveLength(1);
});

const HOSTILE = [
  'a`b`c',
  '``',
  'a|b',
  'a\\|b',
  '@everyone',
  '@org/team `@me`',
  '<img src=x onerror=alert(1)>',
  '</details><h1>x',
  '[a](https://evil.example)',
  'https://evil.example www.evil.example',
  'a\n\n# b\r\n| c |',
  '\u202Eabc\u200B\u2028',
  '<!-- x -->',
  '#1 org/repo#2',
  ' `',
  '\ud800',
];

/** What is left of a text without code: inside, Markdown and GitHub see nothing. */
const outsideOfCode = (text: string) =>
  text.replace(/`[^`\n]*`/g, '').replace(/<code>[A-Za-z0-9 &#;]*<\/code>/g, '');

test.each(HOSTILE)('the name %j is shown and does nothing', (hostile) => {
  expect(outsideOfCode(codeOf(hostile))).toBe('');
  const all = markdown(
    {
      ...FULL,
      changes: [change({ workload: hostile, words: ['can ', { name: hostile }], path: [hostile] })],
      addedWorkloads: [hostile],
      removed: [{ address: hostile, action: 'destroyed' }],
    },
    report({
      workloads: report().workloads.map((one) => ({
        ...one,
        address: hostile,
        exceptions: [hostile],
        claims: one.claims.map((claim) => ({ ...claim, subject: hostile, why: hostile })),
      })),
      unread: [{ module: hostile, why: hostile }],
    }),
  );
  const rest = outsideOfCode(all);
  expect(rest).not.toMatch(/[`@[\]\\]|https?:|www|<(?!\/?(?:details|summary)>)|#/);
  // Own structure only: three columns in each row, and as many blocks opened as closed.
  // GitHub cuts rows into cells before it looks for code.
  for (const row of all.split('\n').filter((line) => line.startsWith('|')))
    expect(row.match(/\|/g)).toHaveLength(4);
  expect(rest.match(/<details>/g)).toHaveLength(rest.match(/<\/details>/g)?.length ?? 0);
  expect(all).not.toMatch(/[\u202A-\u202E\u200B\u2028\r]/);
});

test('a comment fits, and says what is cut', () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `aws_vpc.${'`'.repeat(300)}${String(at)}`);
  const text = markdown({
    ...FULL,
    changes: names.map((name) => change({ workload: name, path: [name, name, name] })),
    removed: names.map((address) => ({ address, action: 'destroyed' })),
  });
  for (const { most } of Object.values(COMMENT_LIMITS)) expect(text.length).toBeLessThan(most);
  expect(text).toMatch(
    /\nCut to fit into a comment: \d+ lines\. `--format json` prints everything\.\n$/,
  );
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  expect(markdown(FULL)).not.toContain('Cut to fit');
});

test('what is sensitive on either side is masked in names and paths', () => {
  const planOf = (secret: string) =>
    readPlan(
      Buffer.from(
        JSON.stringify({
          format_version: '1.2',
          configuration: { root_module: { variables: { a: { sensitive: true } } } },
          variables: { a: { value: secret } },
        }),
      ),
    );
  const difference = {
    ...FULL,
    changes: [
      change({ workload: 'a["hunter2"]', words: ['can ', { name: 'former9' }], path: ['hunter2'] }),
    ],
    addedWorkloads: ['former9'],
  };
  const masked = maskDifference(difference, planOf('hunter2'), planOf('former9'));
  for (const text of [
    markdown(masked),
    printReportText(report(), { expired: [], difference: masked }),
  ]) {
    expect(text).not.toMatch(/hunter2|former9/);
    expect(text).toContain('(sensitive)');
  }
  // A secret that is one of our own words changes no shape.
  expect(maskDifference(FULL, planOf('wider')).changes[0]?.change).toBe('wider');
});

test('the text report has the difference before its last line', () => {
  const text = printReportText(report(), { expired: [], difference: FULL });
  expect(text).toContain(`
Difference: Wider: runtime module.agent can reach the internet: aws_subnet.a -> aws_route_table.a -> aws_nat_gateway.a.
  - wider: runtime module.agent can reach the internet: aws_subnet.a -> aws_route_table.a -> aws_nat_gateway.a
  - narrower: runtime module.agent: one caller less: role/a
  - undecided: runtime module.agent: rules of its security groups change
  - added: module.new
  - removed: module.old
  - replaced: aws_vpc.a
  - destroyed: aws_vpc.b
  - idle cost, in NAT gateways: 0 -> 1
  - idle cost, in load balancers: 1 -> undecided

posture: 1 private-inbound.
`);
});

test('the JSON has the difference in the shape of the schema', () => {
  const schema = readFileSync(join(__dirname, '../../../posture.schema.json'), 'utf8');
  const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
  const printed = JSON.parse(printReportJson(report(), { expired: [], difference: FULL })) as {
    difference: { verdict: string; changes: { text: string }[]; idle: object[] };
  };
  validate(printed);
  expect(validate.errors).toBeNull();
  expect(printed.difference.verdict).toBe('wider');
  expect(printed.difference.changes[1]?.text).toBe('one caller less: role/a');
  expect(printed.difference.idle[1]).toEqual({ unit: 'load balancers', before: 1 });
  const wrong = { ...printed, difference: { ...printed.difference, verdict: 'safe' } };
  expect(validate(wrong)).toBe(false);
});

test('the guide names each change and each aspect', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/posture.md'), 'utf8');
  for (const name of [...CHANGES, ...ASPECTS]) expect(guide).toContain(`| \`${name}\``);
});
