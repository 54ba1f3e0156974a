/** Controls of other tools that ask about the same thing as a claim. They are related, and prove something else. */
import { POSTURE_CONTROLS } from '../../facts/posture-controls';
import type { ClaimId, WorkloadKind } from '../claims/claim';

export type ControlId = keyof typeof POSTURE_CONTROLS;

type ByKind = Readonly<Partial<Record<WorkloadKind, readonly ControlId[]>>>;

const ENDPOINT_POLICY: readonly ControlId[] = ['vpc_endpoint_connections_trust_boundaries'];
const RESOURCE_POLICY: readonly ControlId[] = ['bedrockagentcore_resource_policy_not_public'];

/** By the kind of the workload: controls check one type of resource. */
export const RELATED_CONTROLS: Readonly<Partial<Record<ClaimId, ByKind>>> = {
  'in-vpc': {
    runtime: [
      'BedrockAgentCore.1',
      'bedrockagentcore-runtime-private-network-required',
      'bedrockagentcore_runtime_vpc_configured',
    ],
    browser: ['BedrockAgentCore.5', 'bedrockagentcore-browsercustom-network-mode-not-public'],
    'code-interpreter': [
      'BedrockAgentCore.7',
      'bedrockagentcore-codeinterpreter-networkmode-check',
    ],
  },
  'caller-identity': {
    gateway: [
      'BedrockAgentCore.2',
      'bedrockagentcore-gateway-authorizer-enabled',
      'bedrockagentcore_gateway_inbound_authorization_enabled',
    ],
  },
  'caller-principals': { runtime: RESOURCE_POLICY, gateway: RESOURCE_POLICY },
  'entry-policy': {
    runtime: ENDPOINT_POLICY,
    gateway: ENDPOINT_POLICY,
    'gateway-target': ENDPOINT_POLICY,
  },
};

/** Of a claim about a workload; of claims about the plan as a whole there are none. */
export const controlsOf = (id: ClaimId, kind: WorkloadKind | undefined): readonly ControlId[] =>
  (kind && RELATED_CONTROLS[id]?.[kind]) ?? [];

/** Of a claim, whatever it is about. */
export const controlsOfClaim = (id: ClaimId): readonly ControlId[] => [
  ...new Set(Object.values(RELATED_CONTROLS[id] ?? {}).flat()),
];

export interface ShownControl {
  readonly id: string;
  readonly tool: string;
  readonly title: string;
  readonly status: 'released' | 'proposed';
  readonly url: string;
  /** The day on which the page was read. */
  readonly checked: string;
}

export function shownControl(id: ControlId): ShownControl {
  const { tool, title, status, source, checked } = POSTURE_CONTROLS[id];
  return { id, tool, title, status, url: source, checked };
}

/** Released ones, for where there is little space. */
export const releasedOf = (ids: readonly ControlId[]): readonly ControlId[] =>
  ids.filter((id) => POSTURE_CONTROLS[id].status === 'released');
