/** Claims about an agent runtime. */
import { INVOKE_ACTIONS } from '../../facts/invoke-actions';
import { Unknown, type Value } from '../evaluate/value';
import { isCreated } from '../graph/entity';
import { onlyBlock, type Graph } from '../graph/graph';
import { invocablesOfRuntime, policiesOn, type Invocable } from '../graph/invocables';
import type { Instance } from '../input/plan';

import { callersOf, type Callers } from './callers';
import type { Claim, Workload } from './claim';
import { claimOf, type Context, type Findings } from './context';
import { endpointsFor, entryClaims } from './entries';
import { step } from './evidence';
import { outboundClaims, type Placement } from './outbound';

/** Without its pattern, which needs the claims about the whole plan as well. */
export type Claimed = Pick<Workload, 'address' | 'kind' | 'place' | 'exceptions' | 'claims'>;

export const RUNTIME_ACTIONS = INVOKE_ACTIONS.map(({ action }) => action);
export const RUNTIME_SERVICE = 'bedrock-agentcore';
const STRANGER = 'arn:aws:bedrock-agentcore:us-east-1:999999999999:runtime/stranger-0000000000';

export function runtimeClaims(context: Context, runtime: Instance): Claimed {
  const { graph } = context;
  const invocables = invocablesOfRuntime(graph, runtime);
  const usesJwt = hasAuthorizer(graph, runtime);
  const endpoints = endpointsFor(context, RUNTIME_SERVICE);
  const callers = invocables.map((invocable) => ({
    invocable,
    callers: callersOf(context, {
      workload: runtime,
      invocable,
      on: policiesOn(graph, invocable),
      actions: RUNTIME_ACTIONS,
      endpoints,
      scheme: schemeOf(usesJwt),
    }),
  }));
  const own = callers[0] && claimOfNetworks(context, runtime, callers[0]);
  return {
    address: runtime.address,
    kind: 'runtime',
    exceptions: [...new Set(callers.flatMap(({ callers: { exceptions } }) => exceptions))],
    claims: [
      ...placementClaims(context, runtime, 'network_mode_config'),
      identityClaim(context, runtime, usesJwt),
      ...callers.flatMap((each) => [
        withoutPolicy(claimOfNetworks(context, runtime, each), each.callers, own),
        withoutPolicy(principalsClaim(context, runtime, each, usesJwt), each.callers, own),
        actionsClaim(context, runtime, each),
      ]),
      ...entryClaims(
        context,
        {
          workload: runtime,
          service: RUNTIME_SERVICE,
          actions: RUNTIME_ACTIONS,
          stranger: STRANGER,
        },
        callers.map((each) => each.callers),
      ),
    ],
  };
}

export const schemeOf = (usesJwt: boolean | undefined) =>
  usesJwt === undefined ? undefined : usesJwt ? 'token' : 'signature';

export interface CallersOf {
  readonly invocable: Invocable;
  readonly callers: Callers;
}

/** Undefined where it is not known. */
export function hasAuthorizer(graph: Graph, runtime: Instance): boolean | undefined {
  const block = onlyBlock(graph.value(runtime, 'authorizer_configuration'));
  return block instanceof Unknown ? undefined : block !== undefined;
}

/**
 * AWS checks the policy of the runtime and that of the endpoint that is called. That a runtime's own policy alone closes
 * an endpoint without one is not established, so it proves nothing, and nothing is shown to be open either.
 */
function withoutPolicy(claim: Claim, { hasPolicy }: Callers, own: Claim | undefined): Claim {
  if (hasPolicy || own?.outcome !== 'proven' || claim.outcome !== 'violated') return claim;
  return {
    ...claim,
    outcome: 'undecided',
    why: 'it has no resource policy of its own, and AWS does not say that the runtime’s own is enough',
  };
}

export const subjectOf = (workload: Instance, { name }: Invocable): string =>
  name.startsWith('its ') ? `${workload.address} ${name.slice(4)}` : workload.address;

/** Of something that exists, a resource policy may exist outside of the plan. */
function unlessElsewhere(findings: Findings, { hasPolicy }: Callers, workload: Instance): Findings {
  if (hasPolicy || isCreated(workload) || findings.violated.length === 0) return findings;
  const why = 'no resource policy for it is in the plan, and one may exist outside of the plan';
  return { ...findings, violated: [], undecided: [{ why }] };
}

export function claimOfNetworks(
  context: Context,
  workload: Instance,
  { invocable, callers }: CallersOf,
): Claim {
  return claimOf(
    context,
    {
      id: 'caller-networks',
      subject: subjectOf(workload, invocable),
      sentence: `Only calls through named VPC endpoints or VPCs can invoke ${invocable.name} ${ofWorkload(workload, invocable)}`,
    },
    unlessElsewhere(callers.networks, callers, workload),
  );
}

export const ofWorkload = (workload: Instance, { name }: Invocable) =>
  name.startsWith('its ') ? `of ${workload.address}` : workload.address;

export function principalsClaim(
  context: Context,
  workload: Instance,
  { invocable, callers }: CallersOf,
  usesJwt: boolean | undefined,
): Claim {
  const findings = unlessElsewhere(callers.principals, callers, workload);
  const token = { why: 'callers use tokens, and who has one is not in the plan' };
  return claimOf(
    context,
    {
      id: 'caller-principals',
      subject: subjectOf(workload, invocable),
      sentence: `Only principals that the policy names in full can invoke ${invocable.name} ${ofWorkload(workload, invocable)}`,
    },
    usesJwt === false ? findings : { ...findings, violated: [], undecided: [token] },
  );
}

export function actionsClaim(
  context: Context,
  workload: Instance,
  { invocable, callers }: CallersOf,
): Claim {
  return claimOf(
    context,
    {
      id: 'caller-actions',
      subject: subjectOf(workload, invocable),
      sentence: `Callers can do only what the policy of ${invocable.name} ${ofWorkload(workload, invocable)} allows them`,
    },
    unlessElsewhere(callers.actions, callers, workload),
  );
}

function identityClaim(context: Context, runtime: Instance, usesJwt: boolean | undefined): Claim {
  const scheme =
    usesJwt === undefined ? 'signatures or tokens' : usesJwt ? 'tokens' : 'AWS signatures';
  return claimOf(
    context,
    {
      id: 'caller-identity',
      subject: runtime.address,
      sentence: `${runtime.address} authenticates its callers`,
    },
    {
      violated: [],
      undecided: [],
      proof: {
        why: `a runtime always checks ${scheme}`,
        evidence: [step(context.graph, runtime, 'authorizer_configuration')],
      },
    },
  );
}

/** The mode that the plan itself knows, where the rest of the block needs sources. */
function plannedMode({ values }: Instance, attribute: string): string | undefined {
  const blocks = values[attribute];
  const [only, ...more] = (Array.isArray(blocks) ? blocks : []) as (
    Readonly<Record<string, unknown>> | null | undefined
  )[];
  const mode = more.length === 0 ? only?.network_mode : undefined;
  return typeof mode === 'string' ? mode : undefined;
}

interface Place {
  readonly mode: Value;
  /** Of a workload in a VPC only. */
  readonly placement?: Placement;
}

export type PlaceBlock = 'network_mode_config' | 'vpc_config';

const NETWORK = 'network_configuration';

/** The network that a runtime, browser, or code interpreter is placed in. */
export function placeOf({ graph }: Context, workload: Instance, blockName: PlaceBlock): Place {
  const network = onlyBlock(graph.value(workload, NETWORK));
  const mode: Value =
    network instanceof Unknown
      ? (plannedMode(workload, NETWORK) ?? network)
      : (network?.get('network_mode') ?? null);
  if (mode !== 'VPC') return { mode };
  const place = network instanceof Unknown ? network : onlyBlock(network?.get(blockName) ?? null);
  const valueOf = (name: string): Value =>
    place instanceof Unknown ? place : (place?.get(name) ?? null);
  const placement: Placement = {
    workload,
    attribute: NETWORK,
    subnets: valueOf('subnets'),
    groups: valueOf('security_groups'),
  };
  return { mode, placement };
}

/** Claims about the network that a runtime, browser, or code interpreter is placed in. */
export function placementClaims(
  context: Context,
  workload: Instance,
  blockName: PlaceBlock,
): readonly Claim[] {
  const evidence = [step(context.graph, workload, NETWORK)];
  const { mode, placement } = placeOf(context, workload, blockName);
  const about = {
    id: 'in-vpc',
    subject: workload.address,
    sentence: `${workload.address} runs in a VPC`,
  } as const;
  const isText = typeof mode === 'string';
  const reason = {
    why: isText ? `network_mode is ${mode}` : 'network_mode is not known',
    evidence,
  };
  const claim = claimOf(context, about, {
    violated: isText && mode !== 'VPC' ? [reason] : [],
    undecided: isText ? [] : [reason],
    proof: reason,
  });
  return placement ? [claim, ...outboundClaims(context, placement)] : [claim];
}
