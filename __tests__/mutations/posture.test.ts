/** Every labelled mutant of posture is a configuration that an engine plans: a label of one that fails would prove nothing. */
import { findEngines } from '../support/engines';
import { POSTURE_MUTANTS } from '../support/posture/mutants';
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

test.each(POSTURE_MUTANTS.map((mutant) => [mutant.id, mutant] as const))(
  '%s is planned',
  async (_id, mutant) => {
    const { json } = await maker.make(mutant);
    expect(JSON.parse(json)).toHaveProperty('format_version');
  },
);
