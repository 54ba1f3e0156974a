/**
 * The example of a private agent, which calls every component of AgentCore: no id of the run is known at its first plan, posture calls
 * its agent isolated, and it is applied, planned empty, changed, planned empty, and destroyed. Wiring, not AWS.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { postureOf } from '../../posture/claims/posture';
import {
  applyPlan,
  changesOf,
  describeEngines,
  destroyRefreshed,
  plan,
  planActions,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import { openPlanMaker } from '../support/posture/plans';
import { modelOfPlan } from '../support/posture/verdict';

jest.setTimeout(600_000);

const EXAMPLE = 'runtime-isolated/examples/private-agent';
const AGENT = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';

/** Components that the example has to call. */
const TYPES = [
  'agent_runtime',
  'browser',
  'code_interpreter',
  'gateway',
  'gateway_target',
  'memory',
  'oauth2_credential_provider',
  'policy',
  'policy_engine',
].map((name) => `aws_bedrockagentcore_${name}`);

/** An id of something that the run makes. */
const MADE_ID = /"(?:vpc|subnet|sg|rtb|vpce|eni)-[0-9a-f]{17}"/;

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('the private agent', (engine) => {
    test('lives, and is isolated', async () => {
      const maker = await openPlanMaker(engine);
      try {
        const made = await maker.makePublished(EXAMPLE);
        const first = changesOf(JSON.parse(made.json) as Parameters<typeof changesOf>[0]);
        expect(first.every(({ change }) => change.actions.join() === 'create')).toBe(true);
        expect(first.map(({ type }) => type)).toEqual(expect.arrayContaining(TYPES));
        expect(first.filter(({ change }) => MADE_ID.test(JSON.stringify(change.after)))).toEqual(
          [],
        );
        const { workloads } = postureOf(await modelOfPlan(made));
        const agent = workloads.find(({ address }) => address === AGENT);
        const open = agent?.claims.filter(({ outcome }) => outcome !== 'proven');
        expect({ pattern: agent?.pattern, open }).toEqual({ pattern: 'isolated', open: [] });

        const next = await maker.makeNext(made);
        const run = maker.runOf(next);
        expect(await planActions(run)).toEqual([]);

        const main = `${next.root}/main.tf`;
        writeFileSync(main, readFileSync(main, 'utf8').replace('research:1.4.0', 'research:1.4.1'));
        expect(changesOf(await plan(run)).map(({ address }) => address)).toEqual([AGENT]);
        await applyPlan(run);
        expect(await planActions(run)).toEqual([]);
        await destroyRefreshed(run);
        expect((await runEngine(run, ['state', 'list'])).stdout).toBe('');
      } finally {
        await maker.close();
      }
    });
  });
});
