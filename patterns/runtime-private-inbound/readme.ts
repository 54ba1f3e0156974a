import type { Readme } from '../../inputs/module-card';
import {
  CALLERS_EXIST_LIMIT,
  DEFAULT_ARN_LIMIT,
  METADATA_OF_TOKENS_LIMIT,
  OPEN_UNTIL_POLICY_LIMIT,
  POLICY_ADMINISTRATORS_LIMIT,
  PROTOCOL_LIMIT,
  SESSION_ENDPOINTS_LIMIT,
} from '../../modules/blocks/inbound/limits';
import { NOT_APPLIED, ZONE_TABLE_LIMIT } from '../../modules/blocks/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import {
  GIVEN_ROLE_LIMIT,
  LOG_GROUPS_LIMIT,
  METADATA_LIMIT,
} from '../../modules/blocks/runtime/limits';
import {
  IMAGE_PATH_LIMIT,
  INTERFACES_TEARDOWN,
  sharedSubnetsLimit,
  WAY_TO_S3_LIMIT,
  WHOLE_S3_LIMIT,
} from '../../modules/blocks/runtime-network/limits';
import { AGENT } from '../../modules/blocks/workload';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore runtime that only your network can invoke, and whose agent reaches private resources through network interfaces in your subnets.',
  access: {
    callers:
      'Only `caller_principal_arns` (or holders of a valid token), only through the data-plane endpoint, `additional_source_vpc_endpoint_ids`, or `source_vpc_ids`, and only with `allowed_invoke_actions`. Exceptions: `source_public_networks` and `network_exempt_principal_arns`, if set.',
    reach:
      'The data-plane endpoint, S3 (with `use_s3_gateway_endpoint`), and what the egress inputs name. Public addresses only if one of these names them and a route leads there.',
    risks:
      'The runtime is open until its resource policies exist. With private DNS, all data-plane calls of the VPC use the endpoint, and its policy refuses those of other agents.',
    pattern: 'private-inbound',
  },
  promise: `The runtime, DEFAULT, and every named endpoint have a resource policy. An identity policy cannot override its denies, not even that of an
administrator. AWS services that call for an admitted caller pass (SigV4 only).

The endpoint that the module creates has private DNS for the whole VPC. Its policy admits the callers to this agent (with JWT everybody: the agent
checks the token), and the agent to \`agent_data_plane_actions\`, and nothing else. The security group of the agent has no inbound rule.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      internet: { label: 'internet', kind: 'internet' },
      caller: { label: 'named callers', in: 'vpc' },
      endpoint: { label: ['data-plane endpoint', 'policy and security group'], in: 'vpc' },
      eni: { label: ['network interfaces', 'security group'], in: 'vpc' },
      named: { label: ['named security groups,', 'networks, and prefix lists'], in: 'vpc' },
      agent: { label: ['runtime, VPC mode', 'resource policy on each endpoint'] },
    },
    edges: [
      { from: 'internet', to: 'agent', label: 'denied by the resource policy', kind: 'denied' },
      { from: 'caller', to: 'endpoint', label: '443' },
      { from: 'endpoint', to: 'agent' },
      { from: 'agent', to: 'eni', kind: 'part' },
      { from: 'eni', to: 'named' },
      { from: 'eni', to: 'endpoint', label: '443' },
    ],
  },
  when: [
    'You must prove that nothing outside a VPC can invoke the agent.',
    'Callers are in your VPC, or in a network that reaches its endpoints.',
    'All callers are in other VPCs or accounts: set `use_data_plane_endpoint = false` and `source_vpc_ids`, and create the endpoints there with `caller-endpoint`.',
    'Several agents share a VPC: create the endpoint with `vpc-endpoints` and pass its ID, as in [examples/complete](examples/complete). The resource policies keep the agents apart.',
    'The agent reaches on-premises systems: use `hub-and-spoke` with a transit gateway in the same VPC, and name the networks in `egress_to_networks`.',
  ],
  whenNot: [
    'Callers use the internet: use `runtime-vpc-egress`, or `runtime-public` with a resource policy.',
    'You must prove that the agent cannot reach the internet: use `runtime-isolated`. This module closes the security group, but not the routes.',
    'The VPC has a data-plane endpoint with private DNS, and you cannot pass its ID: AWS allows one per VPC.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: {
    network: [
      SESSION_ENDPOINTS_LIMIT,
      IMAGE_PATH_LIMIT,
      WHOLE_S3_LIMIT,
      WAY_TO_S3_LIMIT,
      sharedSubnetsLimit(AGENT),
      '**The policy of the data-plane endpoint refuses what it does not name**: memory, identity, and tools of this agent (add `agent_data_plane_actions`), and everything of other agents in the VPC.',
      'An existing endpoint is checked for its service and VPC only, not for its policy, security group, and private DNS. The module also does not check the rules of existing security groups, and the zones of `data_plane_endpoint_subnet_ids`.',
      ZONE_TABLE_LIMIT,
    ],
    identity: [
      PROTOCOL_LIMIT,
      POLICY_ADMINISTRATORS_LIMIT,
      'With SigV4, the network deny does not apply to calls that an AWS service sends for an admitted caller (`aws:ViaAWSService`). With JWT there is no such exception, and everyone with a valid token who uses a named endpoint or network is a caller.',
      METADATA_OF_TOKENS_LIMIT,
      CALLERS_EXIST_LIMIT,
      GIVEN_ROLE_LIMIT,
      DEFAULT_ARN_LIMIT,
    ],
    lifecycle: [
      OPEN_UNTIL_POLICY_LIMIT,
      'From JWT to SigV4, the old policies stay until the new ones exist.',
      LOG_GROUPS_LIMIT,
      METADATA_LIMIT,
    ],
    unverified: [
      NOT_APPLIED,
      '**Calls of an AgentCore gateway may be refused.** It is not established whether they carry `aws:ViaAWSService` or a VPC key. If they are refused, add the role of the gateway to `network_exempt_principal_arns`. That role can then call from anywhere, so its trust policy decides.',
    ],
  },
  teardown: INTERFACES_TEARDOWN,
};
