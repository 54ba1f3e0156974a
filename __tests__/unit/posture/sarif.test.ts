/** The report for code scanning: valid, stable, within the limits, and without what a name in a plan could do. */
import type { Log, Result } from 'sarif';

import { SARIF_LIMITS } from '../../../facts/code-review';
import { CLAIM_IDS } from '../../../posture/claims/claim';
import type { Claim, Evidence, Report, Workload } from '../../../posture/claims/claim';
import { postureOf } from '../../../posture/claims/posture';
import { ASPECTS } from '../../../posture/difference/difference';
import type { Change, Difference } from '../../../posture/difference/difference';
import { readPlan } from '../../../posture/input/plan';
import { flowsOf } from '../../../posture/report/findings';
import type { Asked } from '../../../posture/report/json';
import { maskReport } from '../../../posture/report/masked';
import { fileInRepository, placeOfSteps, uriOf } from '../../../posture/report/places';
import { printReportSarif } from '../../../posture/report/sarif';
import { FIXTURES, modelOf, readFixture } from '../../support/posture/fixtures';
import { sarifValidator } from '../../support/posture/sarif/schema';

const validate = sarifValidator();

const AGENT = 'module.agent.aws_bedrockagentcore_agent_runtime.this';

const step = (address: string, more: Partial<Evidence> = {}): Evidence => ({ address, ...more });

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'no-internet',
  subject: AGENT,
  sentence: 'No route leads to the internet',
  outcome: 'violated',
  why: 'aws_route.out leads to the internet',
  evidence: [
    step(AGENT, { attribute: 'network_configuration', file: '.terraform/modules/agent/main.tf' }),
    step('aws_subnet.a', { file: 'network.tf', line: 3 }),
    step('aws_route.out', { attribute: 'nat_gateway_id', file: 'network.tf', line: 12 }),
  ],
  ...more,
});

const workload = (more: Partial<Workload> = {}): Workload => ({
  address: AGENT,
  kind: 'runtime',
  place: { file: 'main.tf', line: 7 },
  pattern: 'private-inbound',
  assumptions: [],
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

const ofClaims = (...claims: readonly Claim[]) => report({ workloads: [workload({ claims })] });

const change = (more: Partial<Change> = {}): Change => ({
  change: 'wider',
  mayBeWider: true,
  aspect: 'internet',
  workload: AGENT,
  kind: 'runtime',
  words: ['can reach the internet'],
  path: ['aws_subnet.a', 'aws_nat_gateway.a'],
  ...more,
});

const difference = (...changes: readonly Change[]): Difference => ({
  isFirst: false,
  changes,
  addedWorkloads: [],
  removedWorkloads: [],
  removed: [],
  idle: [],
});

async function logOf(of: Report, asked: Partial<Asked> = {}, folder = '') {
  const text = await printReportSarif(of, { expired: [], ...asked }, { version: '0.1.0', folder });
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  const [run] = log.runs;
  if (!run) throw new Error('found no run');
  const notes = run.invocations?.[0]?.toolExecutionNotifications ?? [];
  return {
    text,
    run,
    results: run.results ?? [],
    notes: notes.map(({ message }) => message.text ?? ''),
  };
}

const placeOf = (result: Result | undefined) => {
  const physical = result?.locations?.[0]?.physicalLocation;
  return `${physical?.artifactLocation?.uri ?? ''}:${String(physical?.region?.startLine)}`;
};

const flowOf = (result: Result | undefined) =>
  (result?.codeFlows ?? []).map(({ threadFlows }) =>
    threadFlows[0]?.locations.map(({ location }) => ({
      uri: location?.physicalLocation?.artifactLocation?.uri,
      line: location?.physicalLocation?.region?.startLine,
      address: location?.logicalLocations?.[0]?.fullyQualifiedName,
    })),
  );

test.each(FIXTURES)('%s: the report fits the schema, and is the same each time', async (name) => {
  const of = postureOf(modelOf(readFixture(name)));
  const asked = { required: 'isolated' } as const;
  const { text, results, run } = await logOf(of, asked, 'examples/complete');
  expect((await logOf(of, asked, 'examples/complete')).text).toBe(text);
  const open = [...of.claims, ...of.workloads.flatMap(({ claims }) => claims)].filter(
    ({ outcome }) => outcome === 'violated' || outcome === 'undecided',
  );
  expect(results).toHaveLength(open.length);
  const rules = run.tool.driver.rules ?? [];
  for (const { ruleId, ruleIndex = -1, locations = [], partialFingerprints } of results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(locations[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[^/.]/);
    expect(partialFingerprints).toEqual({
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:\d+$/) as string,
    });
  }
  const prints = results.map((one) => one.partialFingerprints?.primaryLocationLineHash);
  expect(new Set(prints).size).toBe(prints.length);
});

test('a schema that accepts everything would be of no use', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  expect(validate({ version: '2.2.0', runs: [] })).toBe(false);
});

test('one rule for each claim and for each aspect, with the related controls', async () => {
  const { run } = await logOf(report({ workloads: [] }));
  const rules = run.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual([
    ...CLAIM_IDS,
    ...ASPECTS.map((aspect) => `wider-${aspect}`),
  ]);
  const inVpc = rules.find(({ id }) => id === 'in-vpc');
  expect(inVpc?.shortDescription?.text).toBe('The workload runs in a VPC.');
  expect(inVpc?.help?.markdown).toContain('- BedrockAgentCore.1 (AWS Security Hub): Bedrock');
  expect(inVpc?.help?.markdown).toContain('(Prowler, proposed)');
  expect(inVpc?.properties?.relatedControls).toContain('BedrockAgentCore.7');
  expect(run.automationDetails?.id).toBe('posture/');
});

test.each([
  { title: 'violated, with nothing required', outcome: 'violated', level: 'warning' },
  { title: 'violated, and required', outcome: 'violated', required: 'isolated', level: 'error' },
  {
    title: 'violated, and not required',
    outcome: 'violated',
    required: 'public',
    level: 'warning',
  },
  { title: 'undecided, with nothing required', outcome: 'undecided', level: 'note' },
  {
    title: 'undecided, and required',
    outcome: 'undecided',
    required: 'isolated',
    level: 'warning',
  },
  { title: 'proven', outcome: 'proven', required: 'isolated', level: undefined },
  { title: 'assumed', outcome: 'assumed', required: 'isolated', level: undefined },
] as const)('a claim that is $title: $level', async ({ outcome, level, ...asked }) => {
  const { results } = await logOf(ofClaims(claim({ outcome })), asked);
  expect(results.map((one) => one.level)).toEqual(level === undefined ? [] : [level]);
  expect(results.map((one) => one.kind)).toEqual(results.map(() => undefined));
});

test.each([
  { kind: 'browser', id: 'no-internet', level: 'error' },
  { kind: 'gateway', id: 'no-internet', level: 'warning' },
  { kind: 'gateway', id: 'caller-networks', level: 'error' },
  { kind: 'gateway-target', id: 'target-private', level: 'error' },
] as const)('isolated asks of a $kind for $id: $level', async ({ kind, id, level }) => {
  const of = report({ workloads: [workload({ kind, claims: [claim({ id })] })] });
  const { results } = await logOf(of, { required: 'isolated' });
  expect(results[0]?.level).toBe(level);
});

test('a claim about the whole plan is needed by every pattern', async () => {
  const of = report({ claims: [claim({ id: 'plan-complete', subject: 'the plan' })] });
  const { results } = await logOf(of, { required: 'public' });
  const found = results.find(({ ruleId }) => ruleId === 'plan-complete');
  expect(found?.level).toBe('error');
});

test('what weighs most comes first', async () => {
  const all = [claim({ id: 's3-path', outcome: 'undecided' }), claim({ id: 'in-vpc' }), claim()];
  const { results } = await logOf(ofClaims(...all), { required: 'vpc-egress' });
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
});

test('a result says what is wrong, why, and what to do', async () => {
  const subject = AGENT;
  const of = report({
    workloads: [
      workload({
        nextPattern: {
          pattern: 'isolated',
          missing: [
            {
              claimId: 'no-internet',
              subject,
              outcome: 'undecided',
              changedBy: { module: 'runtime-isolated', input: 'internet_egress' },
            },
          ],
        },
        claims: [claim({ outcome: 'undecided', vouchable: ['tgw-1'], why: 'what lies behind.' })],
      }),
    ],
  });
  const { results } = await logOf(of);
  expect(results[0]?.message.text).toBe(
    'Undecided: No route leads to the internet. Reason: what lies behind. Can be vouched for: tgw-1. See the input internet_egress of the module runtime-isolated.',
  );
  expect(results[0]?.properties).toEqual({ outcome: 'undecided' });
});

test('the way to what decides is a code flow, with a file of the repository at every step', async () => {
  const { results } = await logOf(report(), {}, 'environments/prod');
  expect(placeOf(results[0])).toBe('environments/prod/network.tf:12');
  expect(flowOf(results[0])).toEqual([
    [
      // In a module that Terraform downloads, and so at the place of the result.
      { uri: 'environments/prod/network.tf', line: 12, address: AGENT },
      { uri: 'environments/prod/network.tf', line: 3, address: 'aws_subnet.a' },
      { uri: 'environments/prod/network.tf', line: 12, address: 'aws_route.out' },
    ],
  ]);
  const steps = results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  expect(steps[2]?.location?.message?.text).toBe('aws_route.out.nat_gateway_id (network.tf:12)');
});

test('each way is a code flow of its own', () => {
  const [a, b, c] = [step('a', { attribute: 'x' }), step('b'), step('c')];
  expect(flowsOf([a, b, a, c, c, a])).toEqual([[a, b], [a, c, c], [a]]);
  expect(flowsOf([])).toEqual([]);
});

test.each([
  { folder: '', file: 'main.tf', want: 'main.tf' },
  { folder: 'a/b', file: '../../c/./d.tf', want: 'c/d.tf' },
  { folder: 'a', file: '../../d.tf', want: undefined },
  { folder: '', file: '../d.tf', want: undefined },
  { folder: 'a', file: '.terraform/modules/vpc/main.tf', want: undefined },
  { folder: '', file: '', want: undefined },
])('the file $file of a root in "$folder" is $want', ({ folder, file, want }) => {
  expect(fileInRepository(folder, file)).toBe(want);
});

test.each([
  { title: 'the step that decides', files: ['a.tf', 'b.tf'], want: 'r/b.tf:2' },
  { title: 'the nearest before it', files: ['a.tf', '.terraform/b.tf'], want: 'r/a.tf:1' },
  { title: 'where the root declares it', files: ['../../a.tf'], want: 'r/call.tf:9' },
  { title: 'where the root declares it, without any step', files: [], want: 'r/call.tf:9' },
])('a result is shown at $title', ({ files, want }) => {
  const steps = files.map((file, at) => step('x', { file, line: at + 1 }));
  const { file, line } = placeOfSteps('r', steps, { file: 'call.tf', line: 9 });
  expect(`${file}:${String(line)}`).toBe(want);
});

test('without sources a result is shown at main.tf of the root', async () => {
  const model = modelOf(readFixture('by-hand'), new Map());
  const { results } = await logOf(postureOf(model), {}, 'roots/a');
  expect(results.length).toBeGreaterThan(0);
  expect([...new Set(results.map(placeOf))]).toEqual(['roots/a/main.tf:1']);
});

test('a workload of a module is declared by the call in the root', () => {
  const { workloads } = postureOf(modelOf(readFixture('isolated')));
  const root = readFixture('isolated').files['tfconfig/m-/main.tf']?.split('\n') ?? [];
  for (const { place, address } of workloads) {
    expect(place?.file).toBe('main.tf');
    const name = address.split('.')[1] ?? '';
    expect(root[(place?.line ?? 0) - 1]).toBe(`module "${name}" {`);
  }
});

test('a file becomes a URI in which nothing of its name is left to read', () => {
  expect(uriOf('a b/ü#?%[1]\ud800/c:d.tf')).toBe('a%20b/%C3%BC%23%3F%25%5B1%5D%EF%BF%BD/c%3Ad.tf');
});

describe('the fingerprint', () => {
  const printOf = async (of: Claim, folder = '') => {
    const { results } = await logOf(ofClaims(of), {}, folder);
    return results.map((one) => one.partialFingerprints?.primaryLocationLineHash);
  };

  test('stays where lines, files, evidence, and the outcome change', async () => {
    const moved = claim({ evidence: [step('other', { file: 'x.tf', line: 99 })], why: 'else' });
    const before = await printOf(claim());
    expect(await printOf(moved, 'elsewhere')).toEqual(before);
    expect(await printOf(claim({ outcome: 'undecided' }))).toEqual(before);
  });

  test.each([{ id: 'no-other-network' }, { subject: `${AGENT} endpoint DEFAULT` }] as const)(
    'is another with %j',
    async (more) => {
      expect(await printOf(claim(more))).not.toEqual(await printOf(claim()));
    },
  );

  test('counts what is the same twice', async () => {
    const { results } = await logOf(ofClaims(claim(), claim()));
    const prints = results.map((one) => one.partialFingerprints?.primaryLocationLineHash ?? '');
    expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2']);
  });
});

describe('what becomes wider', () => {
  const CHANGES = [
    change(),
    change({ aspect: 'callers', words: ['one caller more: ', { name: 'role/a' }], path: [] }),
    change({ change: 'undecided', aspect: 'groups', words: ['rules change'], path: [] }),
    change({ change: 'undecided', mayBeWider: false }),
    change({ change: 'narrower', mayBeWider: false }),
  ];
  const ofChanges = (more: Partial<Asked> = {}) =>
    logOf(ofClaims(claim({ outcome: 'proven' })), { difference: difference(...CHANGES), ...more });

  test('has a result for each change that is or may be wider', async () => {
    const { results } = await ofChanges();
    expect(results.map(({ ruleId, level }) => `${ruleId ?? ''} ${level ?? ''}`)).toEqual([
      'wider-internet warning',
      'wider-callers warning',
      'wider-groups note',
    ]);
    expect(results[0]?.message.text).toBe(
      `Wider: runtime ${AGENT} can reach the internet: aws_subnet.a -> aws_nat_gateway.a.`,
    );
    expect(results[2]?.message.text).toBe(
      `Undecided whether wider: runtime ${AGENT}: rules change.`,
    );
  });

  test('is an error where the command fails because of it', async () => {
    const { results } = await ofChanges({ failsOnWider: true });
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'warning']);
  });

  test('takes the place of a step from the claims', async () => {
    const { results } = await ofChanges();
    expect(placeOf(results[0])).toBe('network.tf:3');
    expect(placeOf(results[1])).toBe('main.tf:7');
    expect(flowOf(results[0])).toEqual([
      [
        { uri: 'network.tf', line: 3, address: 'aws_subnet.a' },
        { uri: 'network.tf', line: 3, address: 'aws_nat_gateway.a' },
      ],
    ]);
  });
});

test('what limits the report is a note of the run', async () => {
  const of = report({
    workloads: [
      workload({ claims: [claim({ outcome: 'assumed', assumptions: ['tgw-1 is ours (me)'] })] }),
    ],
    unread: [{ module: '', why: 'no sources' }],
    disagreements: [{ where: 'aws_vpc.v.cidr_block', file: 'main.tf', line: 3 }],
  });
  const { notes } = await logOf(of, { expired: ['tgw-9: was ours'] });
  expect(notes).toEqual([
    'Not read: the root: no sources',
    'Evaluated differently than planned: aws_vpc.v.cidr_block',
    'Expired in the vouch file: tgw-9: was ours',
    'Assumed, because the vouch file says so: tgw-1 is ours (me)',
  ]);
});

test('more results than GitHub takes are cut, the least important first, and counted', async () => {
  const { most } = SARIF_LIMITS.resultsOfRun;
  const many = Array.from({ length: most + 1 }, () =>
    claim({ id: 's3-path', outcome: 'undecided', evidence: [] }),
  );
  const text = await printReportSarif(
    ofClaims(...many, claim({ evidence: [] })),
    { expired: [] },
    { version: '0.1.0', folder: '' },
  );
  const [run] = (JSON.parse(text) as Log).runs;
  expect(run?.results).toHaveLength(most);
  expect(run?.results?.[0]?.ruleId).toBe('no-internet');
  expect(text).toContain('"Cut at the limit of code scanning: 2 results"');
});

test.each([
  { title: 'of one way', ways: [12_000], want: [10_000] },
  { title: 'of several ways', ways: [6_000, 3_000, 3_000], want: [6_000, 3_000] },
  { title: 'that just fit', ways: [6_000, 4_000], want: [6_000, 4_000] },
])('more steps than GitHub takes are cut $title', async ({ ways, want }) => {
  const evidence = ways.flatMap((length) =>
    Array.from({ length }, (_, at) => step(at === 0 ? 'first' : 'next')),
  );
  const text = await printReportSarif(
    ofClaims(claim({ evidence })),
    { expired: [] },
    { version: '0.1.0', folder: '' },
  );
  const flows = (JSON.parse(text) as Log).runs[0]?.results?.[0]?.codeFlows ?? [];
  expect(flows.map(({ threadFlows }) => threadFlows[0]?.locations.length)).toEqual(want);
  expect(want.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10_000);
  const isCut = text.includes('"Cut at the limit of code scanning: steps of 1 results"');
  expect(isCut).toBe(ways.length !== want.length || ways[0] !== want[0]);
});

const HOSTILE = [
  '[click](https://evil.example)',
  '](1)',
  '\u202Eabc\u200B\u2028',
  'a\n\nb\r',
  '\ud800',
  'SARIF_BUILDER_INVALID',
  '"}]}',
  '{0}',
  '../../../etc/passwd',
  'x'.repeat(100_000),
];

test.each(HOSTILE.map((name) => [name.slice(0, 40), name]))(
  'the name %j is shown and does nothing',
  async (_title, hostile) => {
    // No file system has longer names.
    const file = hostile.slice(0, 4_096);
    const of = report({
      workloads: [
        workload({
          address: hostile,
          place: { file, line: 1 },
          claims: [
            claim({
              subject: hostile,
              why: hostile,
              evidence: [step(hostile, { file, line: 1, value: hostile })],
            }),
          ],
        }),
      ],
      unread: [{ module: hostile, why: hostile }],
    });
    const changes = difference(
      change({ workload: hostile, words: ['can ', { name: hostile }], path: [hostile] }),
    );
    const { text, results } = await logOf(of, { difference: changes });
    expect(results).toHaveLength(2);
    const parsed: unknown[] = [];
    JSON.parse(text, (_key, value: unknown) => parsed.push(value));
    for (const value of parsed.filter((one) => typeof one === 'string')) {
      expect(value).not.toMatch(/\]\(/);
      expect(value.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
    }
    for (const result of results) expect(placeOf(result)).not.toMatch(/^\/|\.\./);
    expect(text.length).toBeLessThan(100_000);
  },
);

test('what is sensitive is masked everywhere, files too', async () => {
  const plan = readPlan(
    Buffer.from(
      JSON.stringify({
        format_version: '1.2',
        configuration: { root_module: { variables: { a: { sensitive: true } } } },
        variables: { a: { value: 'hunter2' } },
      }),
    ),
  );
  const secret = 'a["hunter2"]';
  const of = report({
    workloads: [
      workload({
        address: secret,
        place: { file: 'hunter2.tf', line: 1 },
        claims: [
          claim({
            subject: secret,
            sentence: secret,
            why: secret,
            evidence: [step(secret, { value: secret, file: 'hunter2/main.tf', line: 2 })],
          }),
        ],
      }),
    ],
  });
  const { text } = await logOf(maskReport(of, plan));
  expect(text).not.toContain('hunter2');
  expect(text).toContain('(sensitive)');
});
