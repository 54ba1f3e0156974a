/** What of a runtime or gateway can be called, with which actions, and how callers prove who they are. */
import { invocableOfGateway, invocablesOfRuntime, type Invocable } from '../graph/invocables';
import type { Instance } from '../input/plan';

import type { CallersQuestion } from './callers';
import type { Context } from './context';
import { GATEWAY_ACTIONS, GATEWAY_SERVICE, SCHEMES } from './gateway';
import { hasAuthorizer, RUNTIME_ACTIONS, RUNTIME_SERVICE, schemeOf } from './runtime';

interface Calls {
  readonly invocables: readonly Invocable[];
  readonly actions: readonly string[];
  /** The AWS service of VPC endpoints that callers use. */
  readonly service: string;
  readonly scheme: CallersQuestion['scheme'];
}

export function callsOf({ graph }: Context, workload: Instance): Calls {
  if (workload.type !== 'aws_bedrockagentcore_gateway')
    return {
      invocables: invocablesOfRuntime(graph, workload),
      actions: RUNTIME_ACTIONS,
      service: RUNTIME_SERVICE,
      scheme: schemeOf(hasAuthorizer(graph, workload)),
    };
  const authorizer = graph.value(workload, 'authorizer_type');
  return {
    invocables: [invocableOfGateway(graph, workload)],
    actions: GATEWAY_ACTIONS,
    service: GATEWAY_SERVICE,
    scheme: typeof authorizer === 'string' ? SCHEMES[authorizer] : undefined,
  };
}
