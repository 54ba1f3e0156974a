/**
 * The committed roots of posture and their labelled mutants, planned by an engine. Each must be a configuration that can
 * be planned: a label of one that fails would prove nothing. And the plan is the judge of the evaluator: what it knows
 * must come out the same.
 */
import { findEngines } from '../support/engines';
import { BASES, POSTURE_MUTANTS } from '../support/posture/mutants';
import type { BaseName } from '../support/posture/mutants';
import { judge } from '../support/posture/oracle';
import { openPlanMaker } from '../support/posture/plans';
import type { PlanMaker } from '../support/posture/plans';

jest.setTimeout(300_000);

const engine = findEngines().find(({ name }) => name === 'Terraform') ?? findEngines()[0];

let maker: PlanMaker;

beforeAll(async () => {
  if (!engine) throw new Error('found no engine; want terraform or tofu. Fix: npm run tools.');
  maker = await openPlanMaker(engine);
});

afterAll(() => maker.close());

/** Roles of the network module and of gateways, whose policies hold a name that only AWS knows. */
const UNRESOLVED = /aws_iam_role_policy\.\w+(\[\d+\])?\.policy$/;

test.each(Object.keys(BASES) as BaseName[])('%s is evaluated as it is planned', async (base) => {
  const { unread, differences, missing, unresolved } = await judge(await maker.make({ base }));
  expect({ unread, differences, missing }).toEqual({ unread: [], differences: [], missing: [] });
  expect(unresolved.filter((name) => !UNRESOLVED.test(name))).toEqual([]);
});

test.each(POSTURE_MUTANTS.map((mutant) => [mutant.id, mutant] as const))(
  '%s is planned, and evaluated as it is planned',
  async (_id, mutant) => {
    const { unread, differences, missing } = await judge(await maker.make(mutant));
    expect({ unread, differences }).toEqual({ unread: [], differences: [] });
    expect(missing.length > 0).toBe(mutant.planArguments !== undefined);
  },
);
