/** Inputs of the published modules that change a claim. */
import type { ClaimId, WorkloadKind } from './claim';

const RUNTIME: Partial<Record<ClaimId, string>> = {
  'caller-actions': 'allowed_invoke_actions',
  'caller-networks': 'use_data_plane_endpoint',
  'caller-principals': 'caller_principal_arns',
  'entry-groups': 'caller_security_group_ids',
  'entry-policy': 'create_data_plane_endpoint',
  'entry-service': 'endpoint_ids',
  'group-egress': 'egress_to_security_groups',
  'in-vpc': 'subnet_ids',
  'no-internet': 'internet_egress',
  'no-other-network': 'trusted_route_target_ids',
  's3-path': 's3_gateway_endpoint_id',
};

const GATEWAY: Partial<Record<ClaimId, string>> = {
  'caller-identity': 'authorizer_type',
  'caller-networks': 'use_resource_policy',
  'caller-principals': 'caller_principal_arns',
  'entry-groups': 'caller_security_group_ids',
  'entry-policy': 'create_gateway_endpoint',
  'entry-service': 'create_gateway_endpoint',
};

const TARGET: Partial<Record<ClaimId, string>> = {
  'group-egress': 'security_group_ids',
  'target-egress': 'subnet_ids',
};

const INPUTS: Partial<Record<WorkloadKind, Partial<Record<ClaimId, string>>>> = {
  runtime: RUNTIME,
  gateway: GATEWAY,
  'gateway-target': TARGET,
};

export const inputFor = (kind: WorkloadKind, id: ClaimId): string | undefined => INPUTS[kind]?.[id];
