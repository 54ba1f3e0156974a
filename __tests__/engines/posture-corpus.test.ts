/**
 * Roots as other people write them, against what a person says of each. Whatever posture understands of them, it must
 * call nothing proven that is not so, and nothing violated that is not so.
 */
import { join } from 'node:path';

import type { Workload } from '../../posture/claims/claim';
import { PATTERNS } from '../../posture/claims/claim';
import { postureOf } from '../../posture/claims/posture';
import { describeEngines } from '../support/engines';
import { CORPUS } from '../support/posture/corpus/labels';
import type { Labelled, Truth } from '../support/posture/corpus/labels';
import { judge } from '../support/posture/oracle';
import { openPlanMaker } from '../support/posture/plans';
import type { PlanMaker } from '../support/posture/plans';
import { modelOfPlan } from '../support/posture/verdict';

jest.setTimeout(300_000);

const FOLDER = join(__dirname, '../support/posture/corpus');

/** Claims that a person decides and posture does not, or does not make. */
const STILL_OPEN = [
  // What lies behind a peering connection or a transit gateway has to be vouched for.
  'allow-only: aws_bedrockagentcore_agent_runtime.main no-internet',
  'allow-only: aws_bedrockagentcore_agent_runtime.main no-other-network',
  'allow-only: aws_bedrockagentcore_agent_runtime.main s3-path',
  // A policy that names a VPC names no endpoint to ask about.
  'fleet: aws_bedrockagentcore_agent_runtime.this["billing"] entry-policy',
  'fleet: aws_bedrockagentcore_agent_runtime.this["billing"] entry-groups',
  // S3 by its public addresses is not looked for.
  'nat-inline: aws_bedrockagentcore_agent_runtime.this s3-path',
  // Outside of a VPC there are no routes to claim anything of.
  'quickstart: aws_bedrockagentcore_agent_runtime.quickstart no-internet',
  'runtime-module: module.agents.aws_bedrockagentcore_agent_runtime.this["triage"] no-internet',
  // The template is no part of a saved plan.
  'template-policy: aws_bedrockagentcore_agent_runtime.agent caller-networks',
  'template-policy: aws_bedrockagentcore_agent_runtime.agent caller-principals',
  'template-policy: aws_bedrockagentcore_agent_runtime.agent no-internet',
  'template-policy: aws_bedrockagentcore_agent_runtime.agent no-other-network',
  'template-policy: aws_bedrockagentcore_agent_runtime.agent s3-path',
  'vpc-module-nat: aws_bedrockagentcore_agent_runtime.agent s3-path',
];

describeEngines('a plan of other people', (engine) => {
  let maker: PlanMaker;

  beforeAll(async () => {
    maker = await openPlanMaker(engine);
  });

  afterAll(() => maker.close());

  const open: string[] = [];

  test.each(Object.keys(CORPUS))('%s is judged as it is labelled, or not at all', async (root) => {
    const made = await maker.makeOf(FOLDER, `roots/${root}`);
    const { unread, differences } = await judge(made);
    expect({ unread, differences }).toEqual({ unread: [], differences: [] });
    const { workloads } = postureOf(await modelOfPlan(made));
    for (const [address, label] of Object.entries(CORPUS[root] ?? {})) {
      const workload = workloads.find((one) => one.address === address);
      if (!workload) throw new Error(`found no workload ${address}`);
      const judged = judgedBy(workload, label);
      expect({ address, wrong: judged.wrong }).toEqual({ address, wrong: [] });
      open.push(...judged.open.map((claim) => `${root}: ${address} ${claim}`));
    }
  });

  test('what stays undecided is known', () => {
    expect(open).toEqual(STILL_OPEN);
  });
});

test('at least half of the labelled claims are decided', () => {
  const labelled = Object.values(CORPUS)
    .flatMap((root) => Object.values(root))
    .flatMap(({ claims }) => Object.values(claims));
  expect(STILL_OPEN.length).toBeLessThan(labelled.length / 2);
});

const outcomesOf = ({ claims }: Workload, id: string) =>
  claims.filter((claim) => claim.id === id).map(({ outcome }) => outcome);

/** What is said and not true, and what is true and not said. */
function judgedBy(
  workload: Workload,
  { strictest, claims }: Labelled,
): { wrong: readonly string[]; open: readonly string[] } {
  const found = Object.entries(claims).map(([id, truth]) => ({
    id,
    truth,
    outcome: worstOf(outcomesOf(workload, id)),
  }));
  const { pattern } = workload;
  const isTooStrict =
    pattern !== undefined &&
    strictest !== undefined &&
    PATTERNS.indexOf(pattern) > PATTERNS.indexOf(strictest);
  return {
    wrong: [
      ...found.filter(isWrong).map(({ id, outcome }) => `${id} is ${String(outcome)}`),
      ...(isTooStrict ? [`${pattern} is too strict`] : []),
    ],
    open: found
      .filter(({ truth, outcome }) => truth !== 'hidden' && outcome !== DECIDED[truth])
      .map(({ id }) => id),
  };
}

const DECIDED = { true: 'proven', false: 'violated' } as const;

const worstOf = (outcomes: readonly string[]) =>
  ['violated', 'undecided', 'proven'].find((one) => outcomes.includes(one));

const isWrong = ({ truth, outcome }: { truth: Truth; outcome: string | undefined }) =>
  truth === 'true' ? outcome === 'violated' : outcome === 'proven';
