/**
 * The committed roots of posture and their labelled mutants, planned by an engine. Each must be a configuration that can
 * be planned: a label of one that fails would prove nothing. The plan is the judge of the evaluator: what it knows must
 * come out the same. And the labels are the judge of the claims: nothing that a person calls open may be called proven,
 * and nothing harmless may be called violated.
 */
import { findEngines } from '../support/engines';
import { isFixture, writeFixture } from '../support/posture/fixtures';
import { BASES, POSTURE_MUTANTS } from '../support/posture/mutants';
import type { BaseName, Mutant } from '../support/posture/mutants';
import { judge } from '../support/posture/oracle';
import { openPlanMaker } from '../support/posture/plans';
import type { PlanMaker } from '../support/posture/plans';
import { verdictOn } from '../support/posture/verdict';

jest.setTimeout(300_000);

const engine = findEngines().find(({ name }) => name === 'Terraform') ?? findEngines()[0];

let maker: PlanMaker;

beforeAll(async () => {
  if (!engine) throw new Error('found no engine. Expected terraform or tofu. Npm run tools.');
  maker = await openPlanMaker(engine);
});

afterAll(() => maker.close());

/** Roles of the network module and of gateways, whose policies hold a name that only AWS knows. */
const UNRESOLVED = /aws_iam_role_policy\.\w+(\[\d+\])?\.policy$/;

/** With this variable set, the plans of the bases become the fixtures of the unit tests. */
const WRITES_FIXTURES = process.env.AGENTCORE_POSTURE_FIXTURES !== undefined;

test.each(Object.keys(BASES) as BaseName[])(
  '%s is evaluated as it is planned, and has the pattern of its label',
  async (base) => {
    const made = await maker.make({ base });
    if (WRITES_FIXTURES && isFixture(base)) await writeFixture(base, made);
    const { unread, differences, missing, unresolved } = await judge(made);
    expect({ unread, differences, missing }).toEqual({ unread: [], differences: [], missing: [] });
    expect(unresolved.filter((name) => !UNRESOLVED.test(name))).toEqual([]);
    const { pattern } = await verdictOn(made, BASES[base].subject);
    const wanted = BASES[base];
    expect(pattern).toBe('pattern' in wanted ? wanted.pattern : undefined);
  },
);

const caught = new Map<string, boolean>();

test.each(POSTURE_MUTANTS.map((mutant) => [mutant.id, mutant] as const))(
  '%s is planned, evaluated as it is planned, and judged as its label says',
  async (_id, mutant) => {
    const made = await maker.make(mutant);
    const { unread, differences, missing } = await judge(made);
    expect({ unread, differences }).toEqual({ unread: [], differences: [] });
    expect(missing.length > 0).toBe(mutant.planArguments !== undefined);
    const subject = mutant.subject ?? BASES[mutant.base].subject;
    const { rank, outcome } = await verdictOn(made, subject, mutant.claim, mutant.strictest);
    // The pattern is never stricter than what is true.
    expect(rank).not.toBe('too strict');
    if (mutant.label !== 'harmful') expect(outcome).not.toBe('violated');
    else {
      expect(outcome).not.toBe('proven');
      caught.set(mutant.id, isCaught(mutant, outcome));
    }
  },
);

/** What a person could say from the plan. */
const isCaught = (mutant: Mutant, outcome: string) =>
  outcome === 'violated' || outcome === mutant.outcome;

test('at least four of five harmful mutants are caught', () => {
  const share = [...caught.values()].filter(Boolean).length / Math.max(caught.size, 1);
  expect(caught.size === 0 || share >= 0.8).toBe(true);
});
