/** Inputs of the published modules that change what keeps a workload from its next pattern. */
import type { ClaimId, Hint, Pattern, WorkloadKind } from './claim';

type Inputs = Partial<Record<ClaimId, string>>;

const RUNTIME: Partial<Record<Pattern, Inputs>> = {
  'vpc-egress': { 'in-vpc': 'subnet_ids' },
  'private-inbound': {
    'caller-identity': 'caller_principal_arns',
    'caller-networks': 'use_data_plane_endpoint',
    'entry-service': 'create_data_plane_endpoint',
  },
  isolated: {
    'no-internet': 'internet_egress',
    'no-other-network': 'trusted_route_target_ids',
  },
};

const GATEWAY: Partial<Record<Pattern, Inputs>> = {
  public: { 'caller-identity': 'authorizer_type' },
  'private-inbound': {
    'caller-identity': 'authorizer_type',
    'caller-networks': 'use_resource_policy',
    'entry-service': 'create_gateway_endpoint',
  },
};

const TOOL: Partial<Record<Pattern, Inputs>> = { 'vpc-egress': { 'in-vpc': 'network_mode' } };

/** The module that a workload of a kind comes from once it has the pattern, and its inputs. */
const HINTS: Partial<
  Record<
    WorkloadKind,
    { readonly module: (pattern: Pattern) => string; readonly inputs: typeof RUNTIME }
  >
> = {
  runtime: { module: (pattern) => `runtime-${pattern}`, inputs: RUNTIME },
  gateway: { module: () => 'gateway', inputs: GATEWAY },
  browser: { module: () => 'browser', inputs: TOOL },
  'code-interpreter': { module: () => 'code-interpreter', inputs: TOOL },
};

export function hintFor(kind: WorkloadKind, pattern: Pattern, id: ClaimId): Hint | undefined {
  const hints = HINTS[kind];
  const input = hints?.inputs[pattern]?.[id];
  return hints && input !== undefined ? { module: hints.module(pattern), input } : undefined;
}
