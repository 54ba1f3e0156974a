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
import { NOT_APPLIED } from '../../modules/blocks/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import {
  GIVEN_ROLE_LIMIT,
  LOG_GROUPS_LIMIT,
  METADATA_LIMIT,
} from '../../modules/blocks/runtime/limits';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore runtime in PUBLIC mode: callers reach the agent over the internet, and the agent reaches the internet. No VPC is involved.',
  access: {
    callers:
      'Everyone with an identity policy for the runtime, or with a valid token of `jwt_authorizer`, from anywhere. With `use_resource_policy = true`, only `caller_principal_arns` (SigV4), only from `source_public_networks` if set, and only with `allowed_invoke_actions`.',
    reach:
      'The whole internet. Its execution role can pull its image, write its logs, send telemetry, and invoke `model_arns`.',
    risks:
      'Nothing limits where the agent connects. The runtime is open until its resource policy exists.',
    pattern: 'public',
  },
  promise: `Callers sign requests with SigV4, or use tokens of the identity provider in \`jwt_authorizer\`. A runtime accepts one of the two.

By default, the module restricts no caller. With \`use_resource_policy\`, the runtime, DEFAULT, and every named endpoint have a policy that denies:

- with SigV4, every caller except \`caller_principal_arns\`;
- every network except \`source_public_networks\`, if set;
- every invoke action that is not in \`allowed_invoke_actions\`.`,
  diagram: {
    nodes: {
      caller: { label: ['caller', 'SigV4 or JWT'] },
      policy: { label: ['resource policy', 'only with use_resource_policy'], kind: 'policy' },
      other: { label: 'everybody else' },
      agent: { label: ['runtime, PUBLIC', 'DEFAULT and named endpoints'] },
      internet: { label: 'internet', kind: 'internet' },
      aws: { label: ['ECR, logs, traces,', 'named models'] },
    },
    edges: [
      { from: 'caller', to: 'policy', label: 'HTTPS, internet' },
      { from: 'other', to: 'policy', label: 'use_resource_policy', kind: 'denied' },
      { from: 'policy', to: 'agent' },
      { from: 'agent', to: 'internet' },
      { from: 'agent', to: 'aws', label: 'execution role' },
    ],
  },
  when: [
    'The agent needs nothing private, and callers are on the internet.',
    'You are starting: moving to a module with a VPC later changes the network configuration, not the agent.',
  ],
  whenNot: [
    'The agent reaches a database or a private API: use `runtime-vpc-egress`.',
    'Only your network may invoke the agent: use `runtime-private-inbound`.',
    'The agent must not reach the internet: use `runtime-isolated`.',
    'AWS Config or a service control policy requires a VPC: use `runtime-vpc-egress`.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: {
    network: [
      SESSION_ENDPOINTS_LIMIT,
      '`source_public_networks` does not apply to calls that an AWS service sends for a caller (`aws:ViaAWSService`) when callers use SigV4. With JWT there is no such exception.',
    ],
    identity: [
      PROTOCOL_LIMIT,
      POLICY_ADMINISTRATORS_LIMIT,
      METADATA_OF_TOKENS_LIMIT,
      CALLERS_EXIST_LIMIT,
      GIVEN_ROLE_LIMIT,
      DEFAULT_ARN_LIMIT,
    ],
    lifecycle: [
      OPEN_UNTIL_POLICY_LIMIT,
      LOG_GROUPS_LIMIT,
      'The first apply fails without the image or the zip file: create it first.',
      'A change of the version deletes session storage.',
      METADATA_LIMIT,
    ],
    unverified: [
      NOT_APPLIED,
      'Whether calls of an AgentCore gateway carry `aws:ViaAWSService` is not established. With a gateway in front, leave `source_public_networks` empty, and add the role of the gateway to `caller_principal_arns`.',
    ],
  },
  teardown: [
    'Stop the callers and wait for their sessions, which a destroy ends.',
    'Destroy this module. It has no network interfaces, so one destroy is enough.',
    'Delete the log groups that you no longer need.',
  ],
};
