/** Inputs of `runtime-isolated`. */
import { z } from 'zod';

import { listOf, pattern } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { routeTableId, securityGroupId, vpcId, zoneId } from '../../inputs/primitives';
import { roleNeedsShape, roleRules, roleShape } from '../../modules/blocks/execution-role/input';
import { groupName } from '../../modules/blocks/group-name';
import {
  callersRules,
  callersShape,
  endpointCallersShape,
  sourcesRules,
  sourcesShape,
  useDataPlaneShape,
} from '../../modules/blocks/inbound/input';
import {
  mountShape,
  runtimeRules,
  runtimeShape,
  tagsShape,
} from '../../modules/blocks/runtime/input';
import {
  placementByZoneShape,
  zoneCountRule,
  zoneCountShape,
} from '../../modules/blocks/runtime-network/by-zone';
import { egressInsideShape, egressRules } from '../../modules/blocks/runtime-network/input';
import { AGENT } from '../../modules/blocks/workload';
import {
  agentServicesRules,
  agentServicesShape,
} from '../../modules/vpc-endpoints/agent-services-input';
import {
  agentNeedsShape,
  endpointIds,
  endpointRules,
  furtherServicesShape,
  needArnsShape,
  needRules,
  SAMPLE_ARNS,
} from '../../modules/vpc-endpoints/input';
import { agentDataShape } from '../../modules/vpc-endpoints/own-data';

import { isolatedRules } from './rules';

const trustedTarget = pattern(/^(tgw|pcx)-[0-9a-z]{8,17}$/, {
  want: 'the ID of a transit gateway (tgw-) or VPC peering connection (pcx-)',
  fix: 'remove other targets: they always lead out of the VPC',
  good: 'tgw-0123456789abcdef0',
  bad: ['nat-0123456789abcdef0', 'igw-0123456789abcdef0'],
});

export const input = moduleInput(
  {
    ...runtimeShape,
    ...callersShape,
    ...useDataPlaneShape,
    ...endpointCallersShape,
    ...sourcesShape,
    container_image: runtimeShape.container_image.describe(
      'URI of the container image (linux/arm64) in ECR of this region, with a tag or digest. The image must exist before the first apply. Set exactly one of `container_image` and `code`.',
    ),
    caller_security_group_ids: endpointCallersShape.caller_security_group_ids.describe(
      'IDs of security groups whose members can connect to the endpoints that the module creates, keyed by a name you choose. Each of these groups also needs an egress rule to `endpoint_security_group_id` on port 443, which this module does not create.',
    ),
    caller_networks: endpointCallersShape.caller_networks.describe(
      'Private CIDR ranges that can connect to the endpoints that the module creates, keyed by a name you choose.',
    ),
    agent_data_plane_actions: endpointCallersShape.agent_data_plane_actions.describe(
      'Further data-plane actions of the agent, on any resource, that the policy of the created endpoint allows. Prefer the needs `memory`, `browser`, `code_interpreter`, and `identity`, which name their resources and also give the role permission. For these actions, attach a policy to `execution_role_name`.',
    ),
    network_exempt_principal_arns: sourcesShape.network_exempt_principal_arns.describe(
      'ARNs of callers that can call from anywhere, including the internet. Each is an exception to the isolation. Use it for the role of an AgentCore gateway in front of the agent: AWS does not document whether its calls carry a VPC condition key. SigV4 only.',
    ),
    vpc_id: vpcId.describe(
      'ID of the VPC for the network interfaces of the agent and the endpoints.',
    ),
    ...placementByZoneShape,
    ...zoneCountShape,
    supported_zone_ids: listOf(zoneId)
      .default([])
      .describe(
        "Zone IDs that AgentCore supports in this region, to use instead of the module's own table.",
      ),
    internet_egress: z
      .boolean()
      .default(false)
      .describe(
        'Whether the network has internet egress: the output `internet_egress` of the module `network`. `true` fails the plan, before the module reads any route.',
      ),
    trusted_route_target_ids: listOf(trustedTarget)
      .default([])
      .describe(
        'IDs of transit gateways and VPC peering connections that routes can target. You vouch that nothing behind them leads to the internet.',
      ),
    ...agentNeedsShape,
    model_arns: roleNeedsShape(AGENT).model_arns,
    secret_arns: needArnsShape.secret_arns.describe(
      'ARNs of secrets that the agent can read. Requires the need `secrets`.',
    ),
    parameter_arns: needArnsShape.parameter_arns.describe(
      'ARNs of parameters that the agent can read. Requires the need `parameters`.',
    ),
    kms_key_arns: needArnsShape.kms_key_arns.describe(
      'ARNs of KMS keys that the agent can use, such as the customer managed key of a secret or parameter. Requires the need `kms`.',
    ),
    assumable_role_arns: needArnsShape.assumable_role_arns.describe(
      'ARNs of IAM roles that the agent can assume. Requires the need `sts`.',
    ),
    memory_arns: needArnsShape.memory_arns.describe(
      'ARNs of AgentCore memories that the agent can read and write. Requires the need `memory`.',
    ),
    gateway_arns: needArnsShape.gateway_arns.describe(
      'ARNs of AgentCore gateways that the agent can invoke. Requires the need `gateway`.',
    ),
    ...agentServicesShape,
    ...agentDataShape,
    ...furtherServicesShape,
    endpoint_ids: endpointIds
      .default({})
      .describe(
        'IDs of existing VPC endpoints to use instead of creating them, keyed by service (`ecr.api`, `logs`, `bedrock-agentcore`, `s3`, `dynamodb`, ...): the output `endpoint_ids` of `vpc-endpoints`. The module creates the others that the agent needs.',
      ),
    endpoint_security_group_id: securityGroupId
      .nullable()
      .default(null)
      .describe(
        'ID of the security group of the interface endpoints in `endpoint_ids`. The module adds an ingress rule for the agent.',
      ),
    route_table_ids: listOf(routeTableId)
      .default([])
      .describe(
        'IDs of the route tables of the subnets, for the S3 gateway endpoint and, with `dynamodb_tables`, the DynamoDB gateway endpoint. Omit it if `endpoint_ids` contains them.',
      ),
    ...egressInsideShape(AGENT),
    egress_to_networks: egressInsideShape(AGENT).egress_to_networks.describe(
      'Private networks that the agent can connect to, keyed by a name you choose: IPv4, or IPv6 within fc00::/7.',
    ),
    ...mountShape,
    ...roleShape(AGENT),
    create_execution_role: roleShape(AGENT).create_execution_role.describe(
      'Whether to create the execution role of the agent, with permission to start, write logs, and use what `needs`, `s3_buckets`, `dynamodb_tables`, and `further_services` declare.',
    ),
    role_only_from_vpc: z
      .boolean()
      .default(false)
      .describe(
        'Whether the role that the module creates can use the services of `needs`, buckets, tables, `further_actions`, and `further_services` only from `vpc_id`. Stolen session credentials then do not work elsewhere. Images, logs, traces, metrics, and mounts stay open. Defaults to false, because it is not verified on AWS.',
      ),
    ...tagsShape,
  },
  {
    rules: [
      groupName,
      ...runtimeRules,
      ...callersRules,
      ...sourcesRules,
      ...needRules(SAMPLE_ARNS),
      ...endpointRules,
      ...agentServicesRules,
      ...egressRules.filter(({ variable }) => variable !== 'egress_to_prefix_lists'),
      zoneCountRule,
      ...isolatedRules,
      ...roleRules,
    ],
    sample: {
      name: 'research-agent',
      container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids_by_zone_id: { 'use1-az1': 'subnet-0123456789abcdef0' },
      minimum_zones: 1,
      route_table_ids: ['rtb-0123456789abcdef0'],
      caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end'],
    },
  },
);
