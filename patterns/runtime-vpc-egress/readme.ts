import type { Readme } from '../../inputs/module-card';
import { SESSION_ENDPOINTS_LIMIT } from '../../modules/blocks/inbound/limits';
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
    'Creates an AgentCore runtime whose agent reaches private resources through network interfaces in your subnets, while callers use the internet.',
  access: {
    callers:
      'Everyone with an identity policy for the runtime, or with a valid token of `jwt_authorizer`, from anywhere. The VPC does not close this: use `runtime-private-inbound`. Nothing can connect to the network interfaces.',
    reach:
      'S3 (with `use_s3_gateway_endpoint`), and what `egress_to_security_groups`, `egress_to_networks`, and `egress_to_prefix_lists` name. The internet only with `allow_internet_egress`, over HTTPS.',
    risks:
      'Without a path to ECR and CloudWatch Logs, the first call hangs. The agent can reach every S3 bucket of the region unless the endpoint policy narrows it.',
    pattern: 'vpc-egress',
  },
  promise: `The security group of the agent has no inbound rule. Each security group that you name gets the matching inbound rule, unless
\`create_target_ingress_rules = false\`.

A plan fails if:

- a subnet is in another VPC or in an unsupported zone, or the subnets are in fewer zones than \`minimum_zones\`;
- DNS is disabled in the VPC, or a subnet has no path to S3;
- \`allow_internet_egress\` is set and a subnet has no default route, or one to an internet gateway, which needs public addresses.

IDs that are unknown at plan are checked at apply, before the runtime is created.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      caller: { label: ['caller', 'SigV4 or JWT'] },
      agent: { label: 'runtime, VPC mode' },
      eni: { label: ['network interfaces', 'security group'], in: 'vpc' },
      named: { label: ['named security groups,', 'networks, and prefix lists'], in: 'vpc' },
      s3: { label: 'S3 gateway endpoint', in: 'vpc' },
      nat: { label: 'NAT gateway', in: 'vpc' },
      other: { label: 'everything else in the VPC', in: 'vpc' },
      internet: { label: 'internet', kind: 'internet' },
    },
    edges: [
      { from: 'caller', to: 'agent', label: 'HTTPS, internet' },
      { from: 'agent', to: 'eni', kind: 'part' },
      { from: 'eni', to: 'named' },
      { from: 'eni', to: 's3' },
      { from: 'eni', to: 'nat', label: 'allow_internet_egress', kind: 'conditional' },
      { from: 'nat', to: 'internet', kind: 'conditional' },
      { from: 'other', to: 'eni', label: 'no inbound rule', kind: 'denied' },
    ],
  },
  when: [
    'The agent reads a private database, cache, or API, and callers use the internet.',
    'Reviewers must see what the agent can connect to in a security group.',
    'The agent reaches on-premises systems: see [examples/on-premises](examples/on-premises), with `hub-and-spoke` and a transit gateway.',
  ],
  whenNot: [
    'Only your network may invoke the agent: use `runtime-private-inbound`. Changing to it later replaces nothing.',
    'You must prove that the agent cannot reach the internet: use `runtime-isolated`. This module closes the security group, but not the routes.',
    'The agent needs nothing private: use `runtime-public`, which has no network interfaces to wait for on a destroy.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: {
    network: [
      SESSION_ENDPOINTS_LIMIT,
      IMAGE_PATH_LIMIT,
      WHOLE_S3_LIMIT,
      WAY_TO_S3_LIMIT,
      sharedSubnetsLimit(AGENT),
      'Image layers pass the NAT gateway, and are billed there, without the S3 gateway endpoint: AgentCore pulls the image again in the background.',
      'EFS and S3 Files need mount targets in every zone of the subnets, and NFS (port 2049): name their security group in `egress_to_security_groups`.',
      'The module checks only the VPC of existing security groups (`security_group_ids`), not their rules.',
      ZONE_TABLE_LIMIT,
    ],
    identity: [
      '**The module restricts no caller.** An identity policy that allows all AgentCore actions includes commands and shells in sessions, which reach what the agent reaches. `runtime-private-inbound` has a resource policy.',
      GIVEN_ROLE_LIMIT,
    ],
    lifecycle: [LOG_GROUPS_LIMIT, METADATA_LIMIT],
    unverified: [NOT_APPLIED],
  },
  teardown: INTERFACES_TEARDOWN,
};
