/** The policy for conftest in examples/: its own tests, and that it denies what the posture command does not accept. */
import { join } from 'node:path';

import type { Pattern } from '../../posture/claims/claim';
import { postureOf } from '../../posture/claims/posture';
import { differenceOf, type Compared } from '../../posture/difference/compare';
import { checkedConfiguration } from '../../posture/evaluate/self-check';
import { readState } from '../../posture/input/plan';
import { printReportJson } from '../../posture/report/json';
import { REQUIRABLE, verdictOf, type Verdict } from '../../posture/report/verdict';
import { runTool, testWith } from '../support/lint-tools';
import { ROOT } from '../support/modules';
import { APPLIED, appliedState } from '../support/posture/applied';
import { FIXTURES, modelOf, readFixture, type FixtureName } from '../support/posture/fixtures';
import { newWorkspace } from '../support/workspace';

const POLICY = join(ROOT, 'examples/policies/conftest');
const testConftest = testWith('conftest');
const workspace = newWorkspace();
afterAll(() => workspace.remove());

interface Result {
  filename: string;
  successes?: number;
  failures?: { msg: string }[];
  warnings?: { msg: string }[];
}

async function conftest(...args: string[]): Promise<Result[]> {
  const all = [...args, '--policy', POLICY, '--output', 'json'];
  const { stdout, stderr } = await runTool('conftest', workspace.dir, all);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Result[];
}

testConftest(
  'its own tests pass',
  async () => {
    const results = await conftest('verify');
    expect(results.flatMap(({ failures = [] }) => failures)).toEqual([]);
    expect(results.reduce((sum, { successes = 0 }) => sum + successes, 0)).toBeGreaterThan(14);
  },
  60_000,
);

testConftest(
  'it is formatted',
  async () => {
    expect(await runTool('conftest', ROOT, ['fmt', '--check', POLICY])).toMatchObject({
      stdout: '',
      stderr: '',
    });
  },
  60_000,
);

/** A report on each fixture with each pattern, and what posture says of it. */
function writeReports(): Map<string, Verdict> {
  const cases = FIXTURES.flatMap((name) => {
    const report = postureOf(modelOf(readFixture(name)));
    return REQUIRABLE.map((required): [FixtureName, Pattern, Verdict] => {
      const text = printReportJson(report, { required, expired: [] });
      workspace.write(`${name}-${required}.json`, text);
      return [name, required, verdictOf(report, required)];
    });
  });
  return new Map(cases.map(([name, required, verdict]) => [`${name}-${required}.json`, verdict]));
}

testConftest(
  'it denies what does not conform or is undecided, and nothing else',
  async () => {
    const verdicts = writeReports();
    expect(new Set(verdicts.values()).size).toBe(3);
    const results = await conftest('test', ...verdicts.keys());
    const found = results.map(({ filename, failures = [] }): [string, boolean] => [
      filename,
      failures.length > 0,
    ]);
    const want = [...verdicts].map(([file, verdict]): [string, boolean] => [
      file,
      verdict !== 'conforms',
    ]);
    expect(new Map(found)).toEqual(new Map(want));
    // Each reason is a claim: no report falls through to the rule about the verdict alone.
    const reasons = results.flatMap(({ failures = [] }) => failures.map(({ msg }) => msg));
    expect(
      reasons.filter((msg) => !/: [a-z0-9-]+ is (violated|undecided), and /.test(msg)),
    ).toEqual([]);
  },
  60_000,
);

testConftest(
  'with its option, what is undecided is a warning',
  async () => {
    const verdicts = [...writeReports()].filter(([, verdict]) => verdict === 'undecided');
    expect(verdicts.length).toBeGreaterThan(0);
    workspace.write('options.yaml', 'posture: { undecided: warn }\n');
    const files = verdicts.map(([file]) => file);
    const results = await conftest('test', ...files, '--data', 'options.yaml');
    expect(results.flatMap(({ failures = [] }) => failures)).toEqual([]);
    for (const { warnings = [] } of results) expect(warnings.length).toBeGreaterThan(0);
  },
  60_000,
);

/** What posture sees of a state. */
function compared(resources: typeof APPLIED): Compared {
  const plan = readState(Buffer.from(JSON.stringify(appliedState(resources))));
  const sources = new Map();
  const model = { plan, sources, checked: checkedConfiguration(plan, sources) };
  return { model, report: postureOf(model) };
}

testConftest(
  'it denies what becomes wider, and not what becomes narrower',
  async () => {
    const route = {
      type: 'aws_route',
      name: 'late',
      values: {
        id: 'r-1',
        route_table_id: 'rtb-1',
        destination_cidr_block: '0.0.0.0/0',
        gateway_id: 'igw-1',
      },
    };
    const [closed, open] = [compared(APPLIED), compared([...APPLIED, route])];
    for (const [file, before, after] of [
      ['wider.json', closed, open],
      ['narrower.json', open, closed],
    ] as const) {
      const difference = differenceOf(before, after, { removed: [] });
      const asked = { required: 'public', difference, expired: [] } as const;
      workspace.write(file, printReportJson(after.report, asked));
    }
    const results = await conftest('test', 'wider.json', 'narrower.json');
    const found = new Map(results.map(({ filename, failures = [] }) => [filename, failures]));
    expect(found.get('narrower.json')).toEqual([]);
    expect(found.get('wider.json')?.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^aws_bedrockagentcore_agent_runtime\.agent: wider: it can reach /),
    ]);
  },
  60_000,
);
