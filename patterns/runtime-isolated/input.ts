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
  want: 'the id of a transit gateway (tgw-) or peering (pcx-)',
  fix: 'vouch for those alone; nothing else can be made safe by saying so',
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
      'Image of the agent (linux/arm64) in ECR of this region, with a tag or a digest. It must be there when the agent is made. Exactly one of this and code.',
    ),
    caller_security_group_ids: endpointCallersShape.caller_security_group_ids.describe(
      "Groups whose members may open a connection to the endpoints that the module makes, by a name of your choice. The rule out of such a group, to endpoint_security_group_id on 443, is its owner's to make.",
    ),
    caller_networks: endpointCallersShape.caller_networks.describe(
      'Private networks that may open a connection to the endpoints that the module makes, by a name of your choice.',
    ),
    agent_data_plane_actions: endpointCallersShape.agent_data_plane_actions.describe(
      'What the agent itself does on the AgentCore data plane beyond what the needs memory, browser, code_interpreter and identity allow, in full, with any resource. Prefer those needs, which name their resources and open the role too. This opens the endpoint that the module makes, not the role: attach a policy to execution_role_name.',
    ),
    network_exempt_principal_arns: sourcesShape.network_exempt_principal_arns.describe(
      'Callers that may come from anywhere, the internet included: each is an exception to what the module promises. For the role of an AgentCore Gateway in front of the agent, whose calls may carry no VPC key: no page of AWS says whether they do. SigV4 only.',
    ),
    vpc_id: vpcId.describe("VPC of the agent's interfaces and endpoints."),
    ...placementByZoneShape,
    ...zoneCountShape,
    supported_zone_ids: listOf(zoneId)
      .default([])
      .describe(
        "Zone ids that AgentCore supports in this region, in place of the module's own table.",
      ),
    internet_egress: z
      .boolean()
      .default(false)
      .describe(
        'Whether the network has a way to the internet, as the output of the network module says. True is refused at plan, before the routes are looked at.',
      ),
    trusted_route_target_ids: listOf(trustedTarget)
      .default([])
      .describe(
        'Transit gateways and peerings that may stand in the route tables: you vouch that nothing behind them leads to the internet.',
      ),
    ...agentNeedsShape,
    model_arns: roleNeedsShape(AGENT).model_arns,
    secret_arns: needArnsShape.secret_arns.describe(
      'Secrets that the agent may read, by its role and through the endpoint. For the need secrets.',
    ),
    parameter_arns: needArnsShape.parameter_arns.describe(
      'Parameters that the agent may read, by its role and through the endpoint. For the need parameters.',
    ),
    kms_key_arns: needArnsShape.kms_key_arns.describe(
      'Keys that the agent may use, by its role and through the endpoint; a key of yours behind a secret or parameter is one of them. For the need kms.',
    ),
    assumable_role_arns: needArnsShape.assumable_role_arns.describe(
      'Roles that the agent may assume, by its role and through the endpoint. For the need sts.',
    ),
    memory_arns: needArnsShape.memory_arns.describe(
      'AgentCore memories that the agent may read and write, by its role and through the data-plane endpoint. For the need memory.',
    ),
    gateway_arns: needArnsShape.gateway_arns.describe(
      'AgentCore gateways that the agent may invoke, by its role and through the endpoint. For the need gateway.',
    ),
    ...agentServicesShape,
    ...agentDataShape,
    ...furtherServicesShape,
    endpoint_ids: endpointIds
      .default({})
      .describe(
        'Endpoints that are there already, by service (ecr.api, logs, bedrock-agentcore, s3, dynamodb, ...), as the output of vpc-endpoints. The rest of what the agent needs is made here.',
      ),
    endpoint_security_group_id: securityGroupId
      .nullable()
      .default(null)
      .describe('Group of the interface endpoints in endpoint_ids. The agent is let in to it.'),
    route_table_ids: listOf(routeTableId)
      .default([])
      .describe(
        'Route tables of the subnets, for the gateway endpoints of S3 and, with dynamodb_tables, of DynamoDB that are created here. Omit where endpoint_ids has them.',
      ),
    ...egressInsideShape(AGENT),
    egress_to_networks: egressInsideShape(AGENT).egress_to_networks.describe(
      'Private networks that the agent may reach, by a name of your choice: IPv4, or IPv6 within fc00::/7, a port (or the range port to to_port), tcp unless udp is said.',
    ),
    ...mountShape,
    ...roleShape(AGENT),
    create_execution_role: roleShape(AGENT).create_execution_role.describe(
      "Whether the module makes the agent's role, with what it takes to start, to log and to use what needs, s3_buckets, dynamodb_tables and further_services declare.",
    ),
    role_only_from_vpc: z
      .boolean()
      .default(false)
      .describe(
        'Whether the role that the module makes can use secrets, parameters, keys, models, roles, memory, tools, credential providers, gateways, buckets, tables, further_actions and further_services only from vpc_id. Credentials of a session are then of no use elsewhere for these. Off by default, because it has not been tried on AWS.',
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
