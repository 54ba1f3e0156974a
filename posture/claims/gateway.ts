/** Claims about a gateway. */
import { GATEWAY_ACTION } from '../../facts/invoke-actions';
import { invocableOfGateway, policiesOn } from '../graph/invocables';
import type { Instance } from '../input/plan';

import { callersOf, type CallersQuestion } from './callers';
import type { Claim } from './claim';
import { claimOf, type Context } from './context';
import { endpointsFor, entryClaims } from './entries';
import { step } from './evidence';
import { actionsClaim, claimOfNetworks, principalsClaim, type Claimed } from './runtime';

export const GATEWAY_SERVICE = 'bedrock-agentcore.gateway';
const STRANGER = 'arn:aws:bedrock-agentcore:us-east-1:999999999999:gateway/stranger-0000000000';
export const GATEWAY_ACTIONS = [GATEWAY_ACTION.action];

export const SCHEMES: Readonly<Record<string, CallersQuestion['scheme']>> = {
  AUTHENTICATE_ONLY: 'signature',
  AWS_IAM: 'signature',
  CUSTOM_JWT: 'token',
  NONE: 'none',
};

export function gatewayClaims(context: Context, gateway: Instance): Claimed {
  const { graph } = context;
  const invocable = invocableOfGateway(graph, gateway);
  const authorizer = graph.value(gateway, 'authorizer_type');
  const callers = callersOf(context, {
    workload: gateway,
    invocable,
    on: policiesOn(graph, invocable),
    actions: GATEWAY_ACTIONS,
    endpoints: endpointsFor(context, GATEWAY_SERVICE),
    scheme: typeof authorizer === 'string' ? SCHEMES[authorizer] : undefined,
  });
  const about = { invocable, callers };
  return {
    address: gateway.address,
    kind: 'gateway',
    exceptions: callers.exceptions,
    claims: [
      identityClaim(context, gateway),
      claimOfNetworks(context, gateway, about),
      principalsClaim(context, gateway, about, authorizer === 'AWS_IAM' ? false : undefined),
      actionsClaim(context, gateway, about),
      ...entryClaims(
        context,
        {
          workload: gateway,
          service: GATEWAY_SERVICE,
          actions: GATEWAY_ACTIONS,
          stranger: STRANGER,
        },
        [callers],
      ),
    ],
  };
}

function identityClaim(context: Context, gateway: Instance): Claim {
  const type = context.graph.value(gateway, 'authorizer_type');
  const evidence = [step(context.graph, gateway, 'authorizer_type')];
  const isText = typeof type === 'string';
  const reason = {
    why: isText ? `authorizer_type is ${type}` : 'authorizer_type is not known',
    evidence,
  };
  const isKnown = isText && ['AWS_IAM', 'CUSTOM_JWT', 'AUTHENTICATE_ONLY'].includes(type);
  return claimOf(
    context,
    {
      id: 'caller-identity',
      subject: gateway.address,
      sentence: `${gateway.address} authenticates its callers`,
    },
    {
      violated: type === 'NONE' ? [reason] : [],
      undecided: isKnown || type === 'NONE' ? [] : [reason],
      proof: reason,
    },
  );
}
