/** The role of the gateway: made by the module or handed in. */
import { z } from 'zod';

import { hcl } from '../../hcl/value';
import { allOf, anyOf, isTrue, missing, rule } from '../../inputs/claims';
import { mapOf, pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { newRoleName, policyArn, roleArn } from '../../inputs/primitives';
import {
  givenOrCreated,
  onlyOfCreatedRole,
  SET_ON_ROLE,
  settingsOfNew,
} from '../blocks/given-or-created';

import { INTERCEPTOR, lambdaArn, ROLE } from './shared-input';

const agentArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime\/[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}(\/runtime-endpoint\/[a-zA-Z][a-zA-Z0-9_]{0,47})?$/,
  {
    want: 'the ARN of a runtime or of an endpoint of one',
    fix: 'pass the ARN, not the id',
    good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789',
    bad: [
      'research_agent-0123456789',
      'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/*',
    ],
  },
);

export const roleShape = {
  create_service_role: z
    .boolean()
    .default(true)
    .describe(
      "Whether the module makes the role that the gateway calls its targets with, for this gateway alone and for what is named here. Modules of targets add what they need, by the role's name.",
    ),
  service_role_arn: roleArn
    .nullable()
    .default(null)
    .describe('Role of the gateway. Needed without create_service_role.'),
  service_role_name: newRoleName
    .nullable()
    .default(null)
    .describe(
      'Exact name of the role that the module makes. Left out: name and a suffix. An exact name lets another state name the role before it exists.',
    ),
  permissions_boundary_arn: policyArn
    .nullable()
    .default(null)
    .describe('Permissions boundary of the role that the module makes.'),
  lambda_target_arns: mapOf(lambdaArn)
    .default({})
    .describe(
      'Functions that targets call, by a name of your choice. Those of interceptors are added by the module.',
    ),
  agent_runtime_arns: mapOf(agentArn)
    .default({})
    .describe(
      'Agents that targets call with the role of the gateway, by a name of your choice: each runtime and each endpoint of it that is called, because the service checks both.',
    ),
};

const RUNTIME =
  'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/research_agent-0123456789';

/** An agent with the endpoint that is called. */
const AGENT = { agent: RUNTIME, main: `${RUNTIME}/runtime-endpoint/DEFAULT` };
/** A role in place of one that is made. */
const GIVEN = { create_service_role: false, service_role_arn: ROLE };

export const roleRules: readonly CrossRule[] = [
  givenOrCreated('service_role_arn', 'create_service_role', {
    bad: {
      role_given_and_made: { service_role_arn: ROLE },
      role_neither_given_nor_made: { create_service_role: false },
    },
    companions: { service_role_arn: GIVEN },
    good: [GIVEN],
  }),
  rule(
    anyOf(
      isTrue('create_service_role'),
      allOf(missing('service_role_name'), missing('permissions_boundary_arn')),
    ),
    {
      variable: 'create_service_role',
      found: settingsOfNew('a role'),
      want: 'no service_role_name or permissions_boundary_arn beside a role that is given',
      fix: SET_ON_ROLE,
      bad: {
        name_for_a_given_role: { ...GIVEN, service_role_name: 'tools' },
        boundary_for_a_given_role: {
          ...GIVEN,
          permissions_boundary_arn: 'arn:aws:iam::111122223333:policy/boundary',
        },
      },
    },
  ),
  // Not said of create_service_role: the role waits for all that its rules name, and an agent that the gateway calls waits for the role.
  onlyOfCreatedRole('lambda_target_arns', 'create_service_role', {
    functions_for_a_given_role: {
      ...GIVEN,
      lambda_target_arns: { orders: INTERCEPTOR.lambda_arn },
    },
  }),
  onlyOfCreatedRole('agent_runtime_arns', 'create_service_role', {
    agents_for_a_given_role: { ...GIVEN, agent_runtime_arns: AGENT },
  }),
  {
    variable: 'agent_runtime_arns',
    condition: hcl`
      alltrue([
        for arn in values(var.agent_runtime_arns) : anytrue([
          for other in values(var.agent_runtime_arns) : startswith(other, "\${arn}/runtime-endpoint/") || startswith(arn, "\${other}/runtime-endpoint/")
        ])
      ])
    `,
    found: hcl('"got ${join(", ", values(var.agent_runtime_arns))}"'),
    want: 'each runtime with at least one of its endpoints, and each endpoint with its runtime: the service checks both',
    fix: 'pass merge({ agent = <agent_runtime_arn> }, <endpoint_arns>) of the module of the agent',
    holds: (input: { agent_runtime_arns: Record<string, string> }) => {
      const arns = Object.values(input.agent_runtime_arns);
      const isEndpointOf = (endpoint: string, runtime: string) =>
        endpoint.startsWith(`${runtime}/runtime-endpoint/`);
      return arns.every((arn) =>
        arns.some((other) => isEndpointOf(other, arn) || isEndpointOf(arn, other)),
      );
    },
    bad: {
      agent_without_an_endpoint: { agent_runtime_arns: { agent: RUNTIME } },
      endpoint_without_its_agent: {
        agent_runtime_arns: { main: `${RUNTIME}/runtime-endpoint/DEFAULT` },
      },
    },
    good: [{ agent_runtime_arns: { agent: RUNTIME, main: `${RUNTIME}/runtime-endpoint/DEFAULT` } }],
  },
];
