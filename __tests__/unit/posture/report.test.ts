/** What is printed of a report: whole, in a shape that is declared, and without what is sensitive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv/dist/2020';

import { CLAIM_IDS, OUTCOMES, PATTERNS } from '../../../posture/claims/claim';
import type { Claim, Report, Workload } from '../../../posture/claims/claim';
import { PostureFault } from '../../../posture/input/fault';
import { readPlan } from '../../../posture/input/plan';
import { ASPECT_TEXTS, CLAIM_TEXTS } from '../../../posture/report/claim-texts';
import { printReportJson, printReportSchema } from '../../../posture/report/json';
import { maskReport } from '../../../posture/report/masked';
import { printReportText } from '../../../posture/report/text';
import { verdictOf } from '../../../posture/report/verdict';
import { readVouchFile } from '../../../posture/report/vouch';

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'no-internet',
  subject: 'aws_bedrockagentcore_agent_runtime.agent',
  sentence: 'No route leads to the internet.',
  outcome: 'violated',
  why: 'aws_route.out leads to a NAT gateway.',
  evidence: [
    { address: 'aws_subnet.a' },
    {
      address: 'aws_route.out',
      attribute: 'nat_gateway_id',
      file: 'network.tf',
      line: 12,
      value: 'aws_nat_gateway.out',
    },
  ],
  ...more,
});

const workload = (more: Partial<Workload> = {}): Workload => ({
  address: 'aws_bedrockagentcore_agent_runtime.agent',
  kind: 'runtime',
  pattern: 'private-inbound',
  assumptions: [],
  nextPattern: {
    pattern: 'isolated',
    missing: [
      {
        claimId: 'no-internet',
        subject: 'aws_bedrockagentcore_agent_runtime.agent',
        outcome: 'violated',
        changedBy: { module: 'runtime-isolated', input: 'internet_egress' },
      },
    ],
  },
  exceptions: [],
  claims: [claim()],
  ...more,
});

const report = (more: Partial<Report> = {}): Report => ({
  workloads: [workload()],
  claims: [],
  unread: [],
  disagreements: [],
  ...more,
});

const FULL = report({
  workloads: [
    workload({ exceptions: ['role/admin from anywhere'], assumptions: ['tgw-1 is ours'] }),
    workload({
      address: 'aws_bedrockagentcore_gateway_target.t',
      kind: 'gateway-target',
      pattern: undefined,
      nextPattern: undefined,
      claims: [
        claim({ outcome: 'assumed', assumptions: ['vpce-1 is ours'], why: undefined }),
        claim({ outcome: 'undecided', vouchable: ['tgw-0123456789abcdef0'], evidence: [] }),
      ],
    }),
  ],
  claims: [claim({ id: 'plan-complete', subject: 'plan', outcome: 'proven' })],
  unread: [
    { module: '', why: 'no sources' },
    { module: 'agent', why: 'main.tf.json is not read' },
  ],
  disagreements: [{ where: 'aws_vpc.v.cidr_block', file: 'main.tf', line: 3 }],
});

describe('the verdict', () => {
  const missing = (outcome: Claim['outcome']) =>
    workload({
      nextPattern: { pattern: 'isolated', missing: [{ claimId: 'in-vpc', subject: 'x', outcome }] },
    });

  const without = { address: 'a', assumptions: [], exceptions: [] };
  const target = (outcome: Claim['outcome']): Workload => ({
    ...without,
    kind: 'gateway-target',
    claims: [claim({ id: 'target-private', outcome })],
  });
  const browser = (outcome: Claim['outcome']): Workload => ({
    ...without,
    kind: 'browser',
    pattern: 'vpc-egress',
    claims: [claim({ outcome }), claim({ id: 'no-other-network', outcome: 'proven' })],
  });

  test.each([
    { title: 'what is required', of: report(), required: 'private-inbound', want: 'conforms' },
    { title: 'more than is required', of: report(), required: 'public', want: 'conforms' },
    { title: 'a violated claim', of: report(), required: 'isolated', want: 'does not conform' },
    {
      title: 'an undecided claim',
      of: report({ workloads: [missing('undecided')] }),
      required: 'isolated',
      want: 'undecided',
    },
    {
      title: 'an undecided claim beside a violated one',
      of: report({ workloads: [missing('undecided'), missing('violated')] }),
      required: 'isolated',
      want: 'does not conform',
    },
    {
      title: 'less than is required, without a reason',
      of: report({ workloads: [workload({ nextPattern: { pattern: 'isolated', missing: [] } })] }),
      required: 'isolated',
      want: 'undecided',
    },
    {
      title: 'an incomplete plan',
      of: report({ claims: [claim({ id: 'plan-complete', outcome: 'undecided' })] }),
      required: 'public',
      want: 'undecided',
    },
    {
      title: 'an attribute that is dropped',
      of: report({ claims: [claim({ id: 'nothing-dropped', outcome: 'violated' })] }),
      required: 'public',
      want: 'does not conform',
    },
    { title: 'no workload', of: report({ workloads: [] }), required: 'isolated', want: 'conforms' },
    {
      title: 'a gateway that is as private as gateways are',
      of: report({ workloads: [workload({ kind: 'gateway', claims: [] })] }),
      required: 'isolated',
      want: 'conforms',
    },
    {
      title: 'a public gateway',
      of: report({ workloads: [workload({ kind: 'gateway', pattern: 'public', claims: [] })] }),
      required: 'isolated',
      want: 'does not conform',
    },
    {
      title: 'a target that is not private',
      of: report({ workloads: [target('violated')] }),
      required: 'isolated',
      want: 'does not conform',
    },
    {
      title: 'a target, where only its gateway counts',
      of: report({ workloads: [target('violated')] }),
      required: 'private-inbound',
      want: 'conforms',
    },
    {
      title: 'a browser that reaches nothing else',
      of: report({ workloads: [browser('proven')] }),
      required: 'isolated',
      want: 'conforms',
    },
    {
      title: 'a browser with a way to the internet',
      of: report({ workloads: [browser('violated')] }),
      required: 'isolated',
      want: 'does not conform',
    },
    {
      title: 'a browser of which nothing is claimed',
      of: report({ workloads: [workload({ kind: 'browser', pattern: 'vpc-egress', claims: [] })] }),
      required: 'isolated',
      want: 'undecided',
    },
  ] as const)('of $title is: $want', ({ of, required, want }) => {
    expect(verdictOf(of, required)).toBe(want);
  });
});

test('the text says everything that the report holds, and the sum last', () => {
  const text = printReportText(FULL, { required: 'isolated', expired: ['tgw-9: was ours (me)'] });
  expect(text).toBe(`aws_bedrockagentcore_agent_runtime.agent: private-inbound runtime
  Except:
    - role/admin from anywhere
  If these hold:
    - tgw-1 is ours
  Not isolated:
    - no-internet of aws_bedrockagentcore_agent_runtime.agent is violated; see internet_egress of the module runtime-isolated
  Claims:
    violated   no-internet: No route leads to the internet.
               aws_route.out leads to a NAT gateway.
               at aws_subnet.a
               at aws_route.out.nat_gateway_id = aws_nat_gateway.out (network.tf:12)

aws_bedrockagentcore_gateway_target.t: gateway target
  Claims:
    assumed    no-internet: No route leads to the internet.
               if: vpce-1 is ours
               at aws_subnet.a
               at aws_route.out.nat_gateway_id = aws_nat_gateway.out (network.tf:12)
    undecided  no-internet: No route leads to the internet.
               aws_route.out leads to a NAT gateway.
               can be vouched for: tgw-0123456789abcdef0

The plan as a whole:
  proven     plan-complete: No route leads to the internet.
             aws_route.out leads to a NAT gateway.
             at aws_subnet.a
             at aws_route.out.nat_gateway_id = aws_nat_gateway.out (network.tf:12)

Not read, so nothing is proven there:
  - the root: no sources
  - agent: main.tf.json is not read

What is evaluated differs from the plan, so nothing is proven in the module:
  - aws_vpc.v.cidr_block (main.tf:3)

Expired in the vouch file, and not used:
  - tgw-9: was ours (me)

posture: 1 private-inbound. isolated is required: does not conform.
`);
});

test('without workloads and without a requirement the text says so in one line', () => {
  const text = printReportText(report({ workloads: [] }), { expired: [] });
  expect(text).toBe('posture: no runtime or gateway of AgentCore.\n');
});

describe('the JSON', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(printReportSchema()) as object);
  const printed = (required?: 'isolated') =>
    JSON.parse(
      printReportJson(FULL, { ...(required ? { required } : {}), expired: ['old'] }),
    ) as Record<string, unknown>;

  test('has the schema that is committed; `npm run -s posture -- --print-schema` prints it', () => {
    const committed = readFileSync(join(__dirname, '../../../posture.schema.json'), 'utf8');
    expect(printReportSchema()).toBe(committed);
  });

  test.each([undefined, 'isolated'] as const)('fits its schema, with %s required', (required) => {
    const isValid = validate(printed(required));
    expect(validate.errors).toBeNull();
    expect(isValid).toBe(true);
  });

  test('has a verdict where a pattern is required, and else none', () => {
    expect(printed('isolated')).toMatchObject({ version: 1, verdict: 'does not conform' });
    expect(Object.keys(printed())).not.toContain('verdict');
  });

  test.each([
    { title: 'another version', more: { version: 2 } },
    { title: 'a field more', more: { safe: true } },
    { title: 'an unknown outcome', more: { claims: [claim({ outcome: 'safe' as never })] } },
    { title: 'no workloads', more: { workloads: undefined } },
  ])('with $title does not fit', ({ more }) => {
    expect(validate({ ...printed(), ...more })).toBe(false);
  });
});

describe('what is sensitive', () => {
  const SECRET = 'hunter "two"';
  const plan = readPlan(
    Buffer.from(
      JSON.stringify({
        format_version: '1.2',
        variables: { token: { value: 'variable-secret' }, name: { value: 'plain-name' } },
        configuration: { root_module: { variables: { token: { sensitive: true }, name: {} } } },
        resource_changes: [
          {
            address: 'aws_secret.s',
            mode: 'managed',
            type: 'aws_secret',
            name: 's',
            change: {
              actions: ['create'],
              after: {
                text: SECRET,
                list: ['kept', { deep: 'deep-secret' }],
                port: 44_321,
                lines: 'first line\nsecond line',
                short: 'abc',
              },
              after_sensitive: {
                text: true,
                list: [false, { deep: true }],
                port: true,
                lines: true,
                short: true,
              },
            },
          },
        ],
      }),
    ),
  );
  const masked = (text: string) => {
    const why = maskReport(report({ claims: [claim({ why: text })] }), plan).claims[0]?.why;
    return why;
  };

  test.each([
    { title: 'a value', text: `is ${SECRET}.`, want: 'is (sensitive).' },
    { title: 'its JSON', text: JSON.stringify({ a: SECRET }), want: '{"a":"(sensitive)"}' },
    { title: 'a value deep inside', text: 'arn:deep-secret/x', want: 'arn:(sensitive)/x' },
    { title: 'a variable', text: 'variable-secret', want: '(sensitive)' },
    { title: 'a number', text: 'port 44321', want: 'port (sensitive)' },
    { title: 'one line of several', text: '2: second line', want: '2: (sensitive)' },
  ])('$title is masked', ({ text, want }) => {
    expect(masked(text)).toBe(want);
  });

  test('what is not sensitive stays, and so do words as short as any', () => {
    expect(masked('kept plain-name abc')).toBe('kept plain-name abc');
  });

  test('is masked wherever it stands in a report', () => {
    const everywhere = report({
      workloads: [
        workload({
          address: `a["${SECRET}"]`,
          exceptions: [SECRET],
          claims: [claim({ subject: SECRET, evidence: [{ address: SECRET, value: SECRET }] })],
        }),
      ],
      unread: [{ module: 'm', why: SECRET }],
    });
    const printed = printReportJson(maskReport(everywhere, plan), { expired: [] });
    expect(printed).not.toMatch(/hunter/);
    expect(printed.match(/\(sensitive\)/g)).toHaveLength(6);
  });
});

describe('a vouch file', () => {
  const ENTRY = `  - about: tgw-0123456789abcdef0
    statement: leads to the office only
    owner: network@example.com
    expires: 2027-03-31
`;
  const FILE = `version: 1\nvouched:\n${ENTRY}`;

  test('names what is assumed, by whom and until when', () => {
    expect(readVouchFile(FILE, '2027-03-31')).toEqual({
      assumptions: [
        {
          about: 'tgw-0123456789abcdef0',
          text: 'leads to the office only (network@example.com, until 2027-03-31)',
        },
      ],
      expired: [],
    });
  });

  test('is not used for longer than it says', () => {
    expect(readVouchFile(FILE, '2027-04-01')).toEqual({
      assumptions: [],
      expired: [
        'tgw-0123456789abcdef0: leads to the office only (network@example.com, until 2027-03-31)',
      ],
    });
  });

  test.each([
    { title: 'no YAML', text: 'version: [1', want: /^vouch file: found 1:\d+: / },
    { title: 'nothing in it', text: '', want: /1:1: the file: want version: 1 and a list vouched/ },
    { title: 'another version', text: FILE.replace('1', '2'), want: /1:10: version: want 1;?/ },
    {
      title: 'an empty list',
      text: 'version: 1\nvouched: []\n',
      want: /2:10: vouched: want a list/,
    },
    {
      title: 'a wildcard',
      text: FILE.replace('tgw-0123456789abcdef0', "'tgw-*'"),
      want: /3:12: about: want one ID or address/,
    },
    {
      title: 'a day that is none',
      text: FILE.replace('2027-03-31', '2027-02-30'),
      want: /6:14: expires: want a day such as 2027-03-31/,
    },
    {
      title: 'no owner',
      text: FILE.replace('    owner: network@example.com\n', ''),
      want: /3:5: owner: want one line/,
    },
    {
      title: 'an unknown field',
      text: FILE.replace('owner:', 'ownr:'),
      want: /3:5: owner: want one line.*; 5:11: "ownr" is no field; take about, statement, owner and expires/,
    },
    {
      title: 'one thing twice',
      text: FILE + ENTRY,
      want: /7:12: about names what an entry before it names/,
    },
    {
      title: 'an alias',
      text: FILE.replace('about: tgw', 'about: &a tgw').replace(
        'statement: leads to the office only',
        'statement: *a',
      ),
      want: /4:16: an alias; write it out/,
    },
    {
      title: 'a statement of two lines',
      text: FILE.replace('leads to the office only', '"one\\ntwo"'),
      want: /4:16: statement: want one line/,
    },
  ])('with $title is refused by line and column', ({ text, want }) => {
    expect(() => readVouchFile(text, '2026-11-28')).toThrow(PostureFault);
    expect(() => readVouchFile(text, '2026-11-28')).toThrow(want);
  });
});

test('the guide has a row for each claim, outcome, and pattern', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/posture.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| `([a-z0-9-]+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(expect.arrayContaining([...OUTCOMES, ...CLAIM_IDS, ...PATTERNS]));
});

test('the guide and code scanning say the same of each claim and aspect', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/posture.md'), 'utf8');
  for (const [name, text] of [...Object.entries(CLAIM_TEXTS), ...Object.entries(ASPECT_TEXTS)])
    expect(guide.replace(/ +/g, ' ')).toContain(`| \`${name}\` | ${text} |`);
});
