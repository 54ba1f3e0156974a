/** Plans of both engines as posture reads them: what they know is evaluated alike, and a targeted one shows. */
import { describeEngines } from '../support/engines';
import { BASES } from '../support/posture/mutants';
import { judge, judgeNext } from '../support/posture/oracle';
import { openPlanMaker } from '../support/posture/plans';
import type { PlanMaker } from '../support/posture/plans';
import { verdictOn } from '../support/posture/verdict';

jest.setTimeout(300_000);

describeEngines('a plan', (engine) => {
  let maker: PlanMaker;

  beforeAll(async () => {
    maker = await openPlanMaker(engine);
  });

  afterAll(() => maker.close());

  test.each(['by-hand', 'public'] as const)('of %s agrees with what is evaluated', async (base) => {
    const { agreed, resolved, ...rest } = await judge(await maker.make({ base }));
    expect(rest).toEqual({
      unread: [],
      differences: [],
      unresolved: [],
      missing: [],
      isPartial: false,
    });
    expect({ agreed: agreed > 15, resolved: resolved > 5 }).toEqual({
      agreed: true,
      resolved: true,
    });
  });

  test.each(['by-hand', 'public'] as const)('of %s becomes what is evaluated', async (base) => {
    const first = await maker.make({ base });
    const next = await maker.makeNext(first);
    const { differences, agreed } = await judgeNext(first, next);
    expect({ differences, agreed: agreed > 15 }).toEqual({ differences: [], agreed: true });
    const { subject, pattern } = BASES[base];
    expect((await verdictOn(next, subject)).pattern).toBe(pattern);
  });

  test('that is targeted shows, whether the engine tells it or not', async () => {
    const planArguments = ['-target=aws_bedrockagentcore_agent_runtime.agent'];
    const { isPartial, missing } = await judge(
      await maker.make({ base: 'by-hand', planArguments }),
    );
    expect(isPartial).toBe(engine.name === 'Terraform');
    expect(missing).toContain('aws_bedrockagentcore_resource_policy.agent["default"]');
    expect(missing).not.toContain('aws_bedrockagentcore_agent_runtime.agent');
  });
});
