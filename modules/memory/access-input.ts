/** Who uses a memory and from where, and who can delete it. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import { allEmpty, anyOf, empty, filled, isTrue, not, rule } from '../../inputs/claims';
import { listOf, mapOf, pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { principalArn, roleArn, vpcEndpointId } from '../../inputs/primitives';

const agentName = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: 'a letter, then up to 47 letters, digits, hyphens, or underscores',
  fix: 'use the name of the agent',
  good: 'research-agent',
  bad: ['research agent'],
});

export const accessShape = {
  use_resource_policy: z
    .boolean()
    .default(false)
    .describe(
      'Whether to attach a resource policy to the memory, which denies its data to every principal except `agent_role_arns`, and to calls that do not come through `source_vpc_endpoint_ids`. It allows nothing: the roles of the agents need `agent_statements` as well.',
    ),
  agent_role_arns: mapOf(roleArn, { key: agentName })
    .default({})
    .describe(
      'Roles that can read and write the data of the memory, keyed by a name you choose: the execution role of each agent, and the role of a pipeline that writes records. When empty, the resource policy does not restrict by role.',
    ),
  source_vpc_endpoint_ids: listOf(vpcEndpointId)
    .default([])
    .describe(
      'IDs of interface endpoints of `com.amazonaws.<region>.bedrock-agentcore` through which calls must come. When empty, the resource policy does not restrict by network. The module does not look them up.',
    ),
  network_exempt_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of roles and users that can use the data of the memory from any network, such as those of support staff.',
    ),
  administrator_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of the only roles and users that can change or delete the memory and its strategies. Include the role that applies this configuration, or its next change is denied. When empty, an identity policy is enough to delete the memory with its data.',
    ),
};

const ROLE = 'arn:aws:iam::111122223333:role/research-agent';
const ENDPOINT = 'vpce-0123456789abcdef0';
const AGENTS = { agent_role_arns: { 'research-agent': ROLE } };
const POLICY = { use_resource_policy: true, ...AGENTS };

/**
 * Rules about source_vpc_endpoint_ids are on that variable and no other: the memory depends on the other ones, and the policy
 * of an endpoint names the memory.
 */
export const accessRules: readonly CrossRule[] = [
  rule(
    anyOf(
      isTrue('use_resource_policy'),
      allEmpty('agent_role_arns', 'network_exempt_principal_arns', 'administrator_arns'),
    ),
    {
      variable: 'use_resource_policy',
      found: hcl`"false, with principals for the resource policy"`,
      want: 'no agent_role_arns, network_exempt_principal_arns, or administrator_arns without the policy',
      fix: 'set use_resource_policy = true, or remove them',
      bad: {
        agents_without_a_policy: AGENTS,
        administrators_without_a_policy: { administrator_arns: [ROLE] },
      },
      companions: {
        agent_role_arns: { use_resource_policy: true, source_vpc_endpoint_ids: [ENDPOINT] },
        network_exempt_principal_arns: {
          ...POLICY,
          source_vpc_endpoint_ids: [ENDPOINT],
        },
        administrator_arns: POLICY,
      },
    },
  ),
  rule(anyOf(isTrue('use_resource_policy'), empty('source_vpc_endpoint_ids')), {
    variable: 'source_vpc_endpoint_ids',
    found: tpl('got ${length(var.source_vpc_endpoint_ids)}, without use_resource_policy'),
    want: 'no endpoints without use_resource_policy = true',
    fix: 'set use_resource_policy = true, or remove them',
    bad: { endpoints_without_a_policy: { source_vpc_endpoint_ids: [ENDPOINT] } },
    companions: { source_vpc_endpoint_ids: POLICY },
  }),
  rule(
    anyOf(
      not(isTrue('use_resource_policy')),
      filled('agent_role_arns'),
      filled('source_vpc_endpoint_ids'),
    ),
    {
      variable: 'source_vpc_endpoint_ids',
      found: hcl`"got none, and agent_role_arns is empty, so the policy would restrict nobody"`,
      want: 'agent_role_arns or source_vpc_endpoint_ids with use_resource_policy',
      fix: 'name the roles of the agents, or the endpoints',
      bad: {
        policy_that_restricts_nobody: { use_resource_policy: true },
        policy_for_administrators_only: {
          use_resource_policy: true,
          administrator_arns: [ROLE],
        },
      },
      good: [
        POLICY,
        { use_resource_policy: true, source_vpc_endpoint_ids: [ENDPOINT] },
        { ...POLICY, administrator_arns: [ROLE] },
      ],
    },
  ),
  rule(anyOf(empty('network_exempt_principal_arns'), filled('source_vpc_endpoint_ids')), {
    variable: 'source_vpc_endpoint_ids',
    found: tpl(
      'got none, with ${length(var.network_exempt_principal_arns)} in network_exempt_principal_arns',
    ),
    want: 'exempt principals only where calls must come through an endpoint',
    fix: 'name them in agent_role_arns',
    bad: { exempt_from_nothing: { ...POLICY, network_exempt_principal_arns: [ROLE] } },
    good: [
      {
        ...POLICY,
        source_vpc_endpoint_ids: [ENDPOINT],
        network_exempt_principal_arns: [ROLE],
      },
    ],
  }),
];
