/** Who may invoke an agent, and from where. */
import { z } from 'zod';

import { hcl, tpl } from '../../../hcl/value';
import {
  allEmpty,
  anyOf,
  empty,
  exactlyOne,
  filled,
  given,
  isTrue,
  missing,
  not,
  rule,
} from '../../../inputs/claims';
import { listOf, mapOf } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import {
  agentDataPlaneActions,
  allowedInvokeActions,
  cidrIpv4,
  principalArn,
  publicCidr,
  ruleName,
  securityGroupId,
  subnetId,
  vpcEndpointId,
  vpcId,
} from '../../../inputs/primitives';
import type { OwnEndpoint } from '../../../inputs/wiring';
import { givenOrCreated, SET_ON_ENDPOINT, settingsOfNew } from '../given-or-created';
import { DEFAULT_ACTIONS, invokeActionRules } from '../invoke-actions';
import { ownResourcesShape } from '../own-resources';
import { callersOnceRules } from '../rules-once';

export const callersShape = {
  caller_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of the IAM roles and users that can invoke the agent with SigV4. Set exactly one of `caller_principal_arns` and `jwt_authorizer`.',
    ),
  allowed_invoke_actions: allowedInvokeActions
    .nullable()
    .default(null)
    .describe(
      `IAM actions that callers can use on the agent. The resource policy denies every other invoke action to everybody. ${DEFAULT_ACTIONS}`,
    ),
};

/** Who reaches an endpoint that the module makes, and what the agent does through it. */
export const endpointCallersShape = {
  caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
    .default({})
    .describe(
      'IDs of security groups whose members can connect to the endpoint that the module creates, keyed by a name you choose.',
    ),
  caller_networks: mapOf(cidrIpv4, { key: ruleName })
    .default({})
    .describe(
      'CIDR ranges that can connect to the endpoint that the module creates, keyed by a name you choose.',
    ),
  agent_data_plane_actions: agentDataPlaneActions.describe(
    'Data-plane actions of the agent itself (memory, identity, tools) that the policy of the created endpoint allows. With private DNS, the calls of the agent use this endpoint, and its policy refuses all others. The role needs the same permissions: attach them to `execution_role_name`. With `create_security_group = false`, also add your security group to `caller_security_group_ids`.',
  ),
  ...ownResourcesShape,
};

/** The data-plane endpoint of one agent; agents of a VPC can share one instead. */
export const DATA_PLANE_ENDPOINT = {
  of: 'agents',
  inputs: ['caller_security_group_ids', 'caller_networks', 'agent_data_plane_actions'],
  usedWith: 'use_data_plane_endpoint',
  fix: 'add endpoints: {} to network',
} as const satisfies OwnEndpoint;

/** Whether callers come through an endpoint in the VPC of the agent. */
export const useDataPlaneShape = {
  use_data_plane_endpoint: z
    .boolean()
    .default(true)
    .describe(
      'Whether callers use a data-plane endpoint in `vpc_id`. Set it to false if all callers use endpoints in other VPCs, which the module `caller-endpoint` creates. `source_vpc_ids` or `additional_source_vpc_endpoint_ids` must then name them.',
    ),
};

export const dataPlaneShape = {
  ...useDataPlaneShape,
  create_data_plane_endpoint: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create the interface endpoint that callers use. A VPC can have one with private DNS: if agents share it, create it with `vpc-endpoints` and pass its ID.',
    ),
  data_plane_endpoint_id: vpcEndpointId
    .nullable()
    .default(null)
    .describe(
      'ID of an existing interface endpoint for `com.amazonaws.<region>.bedrock-agentcore` in `vpc_id`, to use instead of creating one. Required when `create_data_plane_endpoint = false` and `use_data_plane_endpoint = true`. Its security group and policy decide who can use it. For endpoints in other VPCs, set `additional_source_vpc_endpoint_ids`.',
    ),
  data_plane_endpoint_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe(
      'IDs of the subnets of the endpoint that the module creates, one per zone. Defaults to `subnet_ids`.',
    ),
  ...endpointCallersShape,
};

export const sourcesShape = {
  additional_source_vpc_endpoint_ids: listOf(vpcEndpointId)
    .default([])
    .describe('IDs of further VPC endpoints, in this or other VPCs, that callers can use.'),
  source_vpc_ids: listOf(vpcId)
    .default([])
    .describe(
      'IDs of VPCs from which callers can call, through any data-plane endpoint in them. When unset, callers can use only the endpoints that you name.',
    ),
  network_exempt_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of callers that can call from anywhere, such as the role of an AgentCore gateway in front of the agent: AWS does not document whether its calls carry a VPC condition key. They are also callers. If nobody else calls, list them in `caller_principal_arns` too. SigV4 only.',
    ),
};

export const publicSourcesShape = {
  source_public_networks: listOf(publicCidr)
    .default([])
    .describe(
      'Public CIDR ranges from which callers can call over the internet, in addition to the endpoints. Private ranges never match: a call through an endpoint has no source IP address.',
    ),
};

const JWT = {
  discovery_url: 'https://idp.example.com/.well-known/openid-configuration',
  allowed_clients: ['app'],
};
const ENDPOINT = 'vpce-0123456789abcdef1';

export const callersRules: readonly CrossRule[] = [
  rule(exactlyOne(filled('caller_principal_arns'), given('jwt_authorizer')), {
    variable: 'caller_principal_arns',
    found: hcl(
      '"got ${length(var.caller_principal_arns)} principals and ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer"',
    ),
    want: 'exactly one of caller_principal_arns and jwt_authorizer',
    bad: {
      neither_callers_nor_jwt: { caller_principal_arns: [] },
      callers_and_jwt: { jwt_authorizer: JWT },
    },
    good: [{ caller_principal_arns: [], jwt_authorizer: JWT }],
    companions: { jwt_authorizer: { caller_principal_arns: [] } },
  }),
  ...invokeActionRules(),
];

export const sourcesRules: readonly CrossRule[] = [
  rule(anyOf(missing('jwt_authorizer'), empty('network_exempt_principal_arns')), {
    variable: 'network_exempt_principal_arns',
    found: tpl(
      'got ${length(var.network_exempt_principal_arns)} principals, and tokens of jwt_authorizer have no principal',
    ),
    want: 'no principals with jwt_authorizer',
    fix: 'remove them, or use SigV4',
    bad: {
      exempt_principals_with_jwt: {
        caller_principal_arns: [],
        jwt_authorizer: JWT,
        network_exempt_principal_arns: ['arn:aws:iam::111122223333:role/gateway'],
      },
    },
  }),
];

/** Without an endpoint in the VPC of the agent, callers need another way in. */
export const callersFromElsewhere = (changes: Readonly<Record<string, unknown>>): CrossRule => {
  const elsewhere = { ...changes, use_data_plane_endpoint: false };
  return rule(
    anyOf(
      isTrue('use_data_plane_endpoint'),
      filled('source_vpc_ids'),
      filled('additional_source_vpc_endpoint_ids'),
    ),
    {
      variable: 'use_data_plane_endpoint',
      found: hcl`"got false, and neither source_vpc_ids nor additional_source_vpc_endpoint_ids"`,
      want: 'source_vpc_ids or additional_source_vpc_endpoint_ids, or use_data_plane_endpoint = true',
      bad: { no_endpoint_and_no_other_way_in: elsewhere },
      good: [
        { ...elsewhere, source_vpc_ids: ['vpc-0123456789abcdef1'] },
        { ...elsewhere, additional_source_vpc_endpoint_ids: [ENDPOINT] },
      ],
    },
  );
};

const WITHOUT_ENDPOINT = {
  create_data_plane_endpoint: false,
  data_plane_endpoint_subnet_ids: [],
};

const WITH_GIVEN_ENDPOINT = { ...WITHOUT_ENDPOINT, data_plane_endpoint_id: ENDPOINT };

export const dataPlaneRules: readonly CrossRule[] = [
  ...callersOnceRules,
  callersFromElsewhere(WITHOUT_ENDPOINT),
  rule(anyOf(isTrue('use_data_plane_endpoint'), not(isTrue('create_data_plane_endpoint'))), {
    variable: 'create_data_plane_endpoint',
    found: hcl`"got true, and use_data_plane_endpoint = false"`,
    want: 'create_data_plane_endpoint = false with use_data_plane_endpoint = false',
    bad: {
      endpoint_made_and_not_used: {
        use_data_plane_endpoint: false,
        source_vpc_ids: ['vpc-0123456789abcdef1'],
      },
    },
  }),
  rule(anyOf(isTrue('use_data_plane_endpoint'), missing('data_plane_endpoint_id')), {
    variable: 'data_plane_endpoint_id',
    found: hcl`"set, and use_data_plane_endpoint is false"`,
    want: 'no data_plane_endpoint_id with use_data_plane_endpoint = false',
    bad: {
      endpoint_given_and_not_used: {
        ...WITHOUT_ENDPOINT,
        use_data_plane_endpoint: false,
        data_plane_endpoint_id: ENDPOINT,
        source_vpc_ids: ['vpc-0123456789abcdef1'],
      },
    },
  }),
  givenOrCreated('data_plane_endpoint_id', 'create_data_plane_endpoint', {
    used: isTrue('use_data_plane_endpoint'),
    bad: {
      endpoint_given_and_made: { data_plane_endpoint_id: ENDPOINT },
      endpoint_neither_given_nor_made: WITHOUT_ENDPOINT,
    },
    good: [WITH_GIVEN_ENDPOINT],
    companions: { data_plane_endpoint_id: WITHOUT_ENDPOINT },
  }),
  rule(
    anyOf(
      isTrue('create_data_plane_endpoint'),
      allEmpty(
        'data_plane_endpoint_subnet_ids',
        'caller_security_group_ids',
        'caller_networks',
        'agent_data_plane_actions',
      ),
    ),
    {
      variable: 'create_data_plane_endpoint',
      found: settingsOfNew('an endpoint'),
      want: 'no data_plane_endpoint_subnet_ids, caller_security_group_ids, caller_networks, or agent_data_plane_actions with an existing endpoint',
      fix: SET_ON_ENDPOINT,
      bad: {
        callers_of_an_endpoint_made_elsewhere: {
          create_data_plane_endpoint: false,
          data_plane_endpoint_id: ENDPOINT,
          data_plane_endpoint_subnet_ids: [],
          caller_networks: { offices: '10.1.0.0/16' },
        },
      },
    },
  ),
];

/** A call through an endpoint carries no source address, so a private one can never match. */
const PRIVATE_NETWORK =
  /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|[fF][cdCD])/;

export const publicSourcesRules: readonly CrossRule[] = [
  {
    variable: 'source_public_networks',
    condition: hcl`alltrue([for network in var.source_public_networks : !can(regex("^(10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.|[fF][cdCD])", network))])`,
    found: hcl('"got ${join(", ", var.source_public_networks)}"'),
    want: 'public CIDR ranges, because calls over the internet never have a private source address',
    fix: 'remove private ranges; for callers in a VPC use runtime-private-inbound',
    holds: (input: { source_public_networks: string[] }) =>
      !input.source_public_networks.some((network) => PRIVATE_NETWORK.test(network)),
    bad: { private_network_as_public_source: { source_public_networks: ['10.1.0.0/16'] } },
    good: [{ source_public_networks: ['198.51.100.0/24', '2001:db8::/56'] }],
  },
];
