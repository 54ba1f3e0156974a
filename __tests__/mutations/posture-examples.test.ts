/**
 * Every published example as posture reads it, on both engines: what a plan knows is evaluated alike, and what it does
 * not know becomes what was evaluated of it once it is applied. Each workload has the pattern that a person gives it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Pattern } from '../../posture/claims/claim';
import { postureOf } from '../../posture/claims/posture';
import { CATALOGUE } from '../../stacks/catalogue';
import { describeEngines } from '../support/engines';
import { judge, judgeNext } from '../support/posture/oracle';
import { openPlanMaker } from '../support/posture/plans';
import type { MadePlan, PlanMaker } from '../support/posture/plans';
import { modelOfPlan } from '../support/posture/verdict';

jest.setTimeout(300_000);

const TERRAFORM = join(__dirname, '../../terraform');

const EXAMPLES = CATALOGUE.flatMap(({ name }) =>
  readdirSync(join(TERRAFORM, name, 'examples')).map((example) => `${name}/examples/${example}`),
);

const RESEARCH = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';
const GATEWAY = 'module.gateway.aws_bedrockagentcore_gateway.this';

/**
 * The strictest pattern that is true of each workload, as far as its plan can show it. Where an example is given subnets
 * that exist, their tables come from a lookup that hides propagated routes, and nothing there is proven to be isolated.
 */
const PATTERNS: Readonly<Record<string, Readonly<Record<string, Pattern>>>> = {
  'runtime-public/examples/basic': { [RESEARCH]: 'public' },
  'runtime-public/examples/complete': {
    [RESEARCH]: 'public',
    'module.orders_agent.aws_bedrockagentcore_agent_runtime.this': 'public',
  },
  'runtime-vpc-egress/examples/basic': { [RESEARCH]: 'vpc-egress' },
  'runtime-vpc-egress/examples/complete': { [RESEARCH]: 'vpc-egress' },
  'runtime-vpc-egress/examples/on-premises': { [RESEARCH]: 'vpc-egress' },
  'runtime-private-inbound/examples/basic': { [RESEARCH]: 'private-inbound' },
  // The network of this example leads nowhere.
  'runtime-private-inbound/examples/complete': { [RESEARCH]: 'isolated' },
  'runtime-private-inbound/examples/private-identity-provider': { [RESEARCH]: 'private-inbound' },
  'runtime-isolated/examples/basic': { [RESEARCH]: 'private-inbound' },
  'runtime-isolated/examples/complete': {
    [RESEARCH]: 'isolated',
    'module.billing_agent.aws_bedrockagentcore_agent_runtime.this': 'isolated',
  },
  'runtime-isolated/examples/private-agent': {
    [RESEARCH]: 'isolated',
    [GATEWAY]: 'private-inbound',
    'module.browser.aws_bedrockagentcore_browser.this': 'vpc-egress',
    'module.code.aws_bedrockagentcore_code_interpreter.this': 'vpc-egress',
  },
  'gateway/examples/basic': { 'module.tools.aws_bedrockagentcore_gateway.this': 'public' },
  'gateway/examples/complete': {
    'module.tools.aws_bedrockagentcore_gateway.this': 'private-inbound',
  },
  'gateway/examples/in-front-of-runtime': {
    [RESEARCH]: 'private-inbound',
    'module.front_door.aws_bedrockagentcore_gateway.this': 'private-inbound',
  },
  'gateway/examples/web-acl': { 'module.tools.aws_bedrockagentcore_gateway.this': 'public' },
  'gateway-target-managed/examples/complete': { [GATEWAY]: 'public' },
  'gateway-target-self-managed/examples/complete': { [GATEWAY]: 'public' },
  'gateway-target-shared/examples/complete': { [GATEWAY]: 'public' },
  'private-api-gateway-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-api-gateway-self-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-mcp-server-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-mcp-server-self-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-rest-api-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-rest-api-self-managed/examples/complete': { [GATEWAY]: 'public' },
  'private-ca-bridge/examples/complete': { [GATEWAY]: 'public' },
  'browser/examples/basic': {
    'module.research_browser.aws_bedrockagentcore_browser.this': 'vpc-egress',
  },
  'browser/examples/complete': {
    'module.research_browser.aws_bedrockagentcore_browser.this': 'vpc-egress',
  },
  'browser/examples/with-runtime': {
    [RESEARCH]: 'public',
    'module.research_browser.aws_bedrockagentcore_browser.this': 'vpc-egress',
  },
  // SANDBOX has no interfaces in a VPC, so the least of the patterns is all that it has.
  'code-interpreter/examples/basic': {
    'module.code.aws_bedrockagentcore_code_interpreter.this': 'public',
  },
  'code-interpreter/examples/complete': {
    'module.code.aws_bedrockagentcore_code_interpreter.this': 'vpc-egress',
  },
  'code-interpreter/examples/vpc': {
    'module.code.aws_bedrockagentcore_code_interpreter.this': 'vpc-egress',
  },
  'code-interpreter/examples/with-runtime': {
    [RESEARCH]: 'public',
    'module.code.aws_bedrockagentcore_code_interpreter.this': 'public',
  },
  'policy-engine/examples/basic': { 'module.tools.aws_bedrockagentcore_gateway.this': 'public' },
  'policy-engine/examples/complete': {
    'module.order_desk.aws_bedrockagentcore_gateway.this': 'public',
  },
  'memory/examples/private': { [RESEARCH]: 'vpc-egress' },
  'identity/examples/with-runtime': {
    [RESEARCH]: 'public',
    'module.review_agent.aws_bedrockagentcore_agent_runtime.this': 'public',
  },
};

async function patternsOf(made: MadePlan): Promise<Readonly<Record<string, Pattern | undefined>>> {
  const { workloads } = postureOf(await modelOfPlan(made));
  const withPattern = workloads.filter(({ kind }) => kind !== 'gateway-target');
  return Object.fromEntries(withPattern.map(({ address, pattern }) => [address, pattern]));
}

describeEngines('the example', (engine) => {
  let maker: PlanMaker;

  beforeAll(async () => {
    maker = await openPlanMaker(engine);
  });

  afterAll(() => maker.close());

  test.each(EXAMPLES)(
    '%s has its pattern, is evaluated as planned, and becomes that',
    async (root) => {
      const first = await maker.makePublished(root);
      const { unread, differences, missing, isPartial } = await judge(first);
      expect({ unread, differences, missing, isPartial }).toEqual({
        unread: [],
        differences: [],
        missing: [],
        isPartial: false,
      });
      const patterns = await patternsOf(first);
      expect(patterns).toEqual(PATTERNS[root] ?? {});
      const next = await maker.makeNext(first);
      expect((await judgeNext(first, next)).differences).toEqual([]);
      expect(await patternsOf(next)).toEqual(patterns);
    },
  );
});
