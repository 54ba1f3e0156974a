/** The posture of a plan or a state: `postureOf` is what a command calls. */
import { Graph } from '../graph/graph';
import type { Instance, Plan } from '../input/plan';
import type { Sources } from '../input/sources';

import type { PostureOptions, Report, WorkloadKind } from './claim';
import { byAddress, type Context, type PostureModel } from './context';
import { placeInRoot } from './evidence';
import { gatewayClaims } from './gateway';
import { patternOf } from './patterns';
import { placementClaims, runtimeClaims, type Claimed } from './runtime';
import { targetClaims } from './target';
import { planClaims } from './whole-plan';

const tool =
  (kind: WorkloadKind) =>
  (context: Context, workload: Instance): Claimed => ({
    address: workload.address,
    kind,
    exceptions: [],
    claims: placementClaims(context, workload, 'vpc_config'),
  });

const WORKLOADS: readonly (readonly [string, (context: Context, of: Instance) => Claimed])[] = [
  ['aws_bedrockagentcore_agent_runtime', runtimeClaims],
  ['aws_bedrockagentcore_gateway', gatewayClaims],
  ['aws_bedrockagentcore_gateway_target', targetClaims],
  ['aws_bedrockagentcore_browser', tool('browser')],
  ['aws_bedrockagentcore_code_interpreter', tool('code-interpreter')],
];

export type { PostureModel };

export function postureOf(model: PostureModel, options: PostureOptions = {}): Report {
  const { plan, sources, checked } = model;
  const graph = new Graph(checked.configuration);
  const context: Context = { graph, assumptions: options.assumptions ?? [] };
  const ofPlan = planClaims(context, model);
  const workloads = WORKLOADS.flatMap(([type, claimsOf]) =>
    graph.managed(type).map((instance) => ({ instance, claimed: claimsOf(context, instance) })),
  ).sort((a, b) => byAddress(a.instance, b.instance));
  return {
    workloads: workloads.map(({ instance, claimed }) => {
      const place = placeInRoot(graph, instance);
      return patternOf(place ? { ...claimed, place } : claimed, ofPlan);
    }),
    claims: ofPlan,
    unread: unreadOf(plan, sources),
    disagreements: checked.differences,
  };
}

function unreadOf(plan: Plan, sources: Sources): Report['unread'] {
  if (plan.configuration === undefined) return [];
  if (sources.size === 0) return [{ module: 'the root', why: 'no sources were given' }];
  return [...sources].flatMap(([key, module]) =>
    'unread' in module ? [{ module: key || 'the root', why: module.unread }] : [],
  );
}
