/** Inputs of the published `vpc-endpoints`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  either,
  empty,
  filled,
  includes,
  includesSome,
  isTrue,
  not,
  rule,
  someFilled,
} from '../../inputs/claims';
import { listOf, mapOf, pattern } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import {
  agentDataPlaneActions,
  allowedInvokeActions,
  arnOf,
  cidrIpv4,
  modelArn,
  principalArn,
  roleArn,
  routeTableId,
  ruleName,
  securityGroupId,
  tags,
  vpcId,
} from '../../inputs/primitives';
import { groupName } from '../blocks/group-name';
import { serverProtocol } from '../blocks/invoke-actions';
import { callersOnceRules } from '../blocks/rules-once';
import { placementByZoneShape } from '../blocks/runtime-network/by-zone';

import { sharedActionRules } from './action-rules';
import { agentServicesRules, agentServicesShape } from './agent-services-input';
import {
  endpointIds,
  endpointRules,
  furtherServicesShape,
  needArnsShape,
  needRules,
  privateCallers,
  SAMPLE_ARNS,
  sharedNeedsShape,
} from './input';
import { sharedDataShape } from './own-data';

const name = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: 'a letter, then up to 47 letters, digits, hyphens, or underscores',
  good: 'agents',
  bad: ['1st', 'the agents'],
});

const agentName = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: 'the name of the agent',
  fix: 'use the `name` of the module of the agent',
  good: 'research-agent',
  bad: ['1st'],
});

const repositoryArn = arnOf('ecr', {
  resource: 'repository/[^*?]+',
  good: 'arn:aws:ecr:us-east-1:111122223333:repository/research',
  noun: 'a repository, without wildcards',
});

const REPOSITORY = 'arn:aws:ecr:us-east-1:111122223333:repository/research';
const CALLER = 'arn:aws:iam::111122223333:role/front-end';
const ACTION = 'bedrock-agentcore:GetWorkloadAccessToken';

const DATA_PLANE_NEEDS = ['data_plane', 'memory', 'browser', 'code_interpreter', 'identity'];

const sharedRules: readonly CrossRule[] = [
  rule(bothOrNeither(includes('needs', 'image'), filled('repository_arns')), {
    variable: 'repository_arns',
    found: hcl(
      '"got ${length(var.repository_arns)}, and image is ${contains(var.needs, "image") ? "" : "not "}among needs"',
    ),
    want: 'both repository_arns and the need image, or neither',
    bad: {
      image_without_repositories: { needs: ['image'] },
      repositories_without_the_need: { repository_arns: [REPOSITORY] },
    },
    good: [{ needs: ['image'], repository_arns: [REPOSITORY] }],
    companions: { repository_arns: { needs: ['image'] } },
  }),
  rule(
    either(
      allOf(includes('needs', 'data_plane'), not(isTrue('callers_use_jwt'))),
      someFilled('caller_principal_arns', 'agent_data_plane_actions'),
      empty('caller_principal_arns'),
    ),
    {
      variable: 'caller_principal_arns',
      found: hcl(
        '"got ${length(var.caller_principal_arns)}, data_plane is ${contains(var.needs, "data_plane") ? "" : "not "}among needs, and callers_use_jwt is ${var.callers_use_jwt}"',
      ),
      want: 'callers or agent_data_plane_actions if data_plane is a need and callers use SigV4, and no callers otherwise',
      fix: 'with data_plane, set caller_principal_arns, agent_data_plane_actions, or callers_use_jwt; otherwise remove caller_principal_arns',
      bad: {
        data_plane_without_callers: { needs: ['data_plane'] },
        callers_without_the_data_plane: { caller_principal_arns: [CALLER] },
        callers_that_bring_tokens: {
          needs: ['data_plane'],
          callers_use_jwt: true,
          caller_principal_arns: [CALLER],
        },
      },
      good: [
        { needs: ['data_plane'], caller_principal_arns: [CALLER] },
        { needs: ['data_plane'], callers_use_jwt: true },
        { needs: ['data_plane'], agent_data_plane_actions: [ACTION] },
      ],
      companions: { caller_principal_arns: { needs: ['data_plane'] } },
    },
  ),
  rule(anyOf(empty('agent_data_plane_actions'), includesSome('needs', DATA_PLANE_NEEDS)), {
    variable: 'agent_data_plane_actions',
    found: tpl('got ${length(var.agent_data_plane_actions)}, and no need uses the data plane'),
    want: 'no actions without a data-plane endpoint',
    fix: 'add data_plane to needs, or remove the actions',
    bad: { actions_without_the_data_plane: { agent_data_plane_actions: [ACTION] } },
    good: [
      {
        needs: ['memory'],
        memory_arns: [SAMPLE_ARNS.memory_arns],
        agent_data_plane_actions: [ACTION],
      },
    ],
    companions: { agent_data_plane_actions: { needs: ['data_plane'] } },
  }),
];

export const input = moduleInput(
  {
    name: name.describe(
      'Name of the security group, and prefix for the Name tags. Changing it replaces the security group and moves the endpoints to the new one.',
    ),
    vpc_id: vpcId.describe(
      'ID of the VPC for the endpoints. DNS support and DNS hostnames must be enabled.',
    ),
    ...placementByZoneShape,
    route_table_ids: listOf(routeTableId)
      .default([])
      .describe(
        'IDs of the route tables of the subnets of the agents. Required for the S3 gateway endpoint (needs `image`, `code`, `session_storage`, and `s3_buckets`) and the DynamoDB gateway endpoint (`dynamodb_tables`), unless `endpoint_ids` names them.',
      ),
    ...sharedNeedsShape,
    agent_role_arns: mapOf(roleArn, {
      key: agentName,
      min: 1,
      want: 'at least one agent, because the endpoint policies admit only these roles',
      fix: 'pass the execution role of each agent',
    }).describe(
      'ARN of the execution role of each agent, keyed by the `name` of its module. The endpoint policies admit these roles.',
    ),
    repository_arns: listOf(repositoryArn)
      .default([])
      .describe('ARNs of the ECR repositories of the container images. Requires the need `image`.'),
    model_arns: listOf(modelArn)
      .default([])
      .describe(
        'ARNs of Bedrock models, inference profiles, and prompt routers that agents can invoke. For a profile or router, also list its models in every region that it uses. Requires the need `models`.',
      ),
    ...needArnsShape,
    ...agentServicesShape,
    ...sharedDataShape,
    ...furtherServicesShape,
    callers_use_jwt: z
      .boolean()
      .default(false)
      .describe(
        'Whether callers authenticate with a JWT instead of SigV4. A token has no principal, so the data-plane endpoint then admits everybody to the agents that are named here, and each agent checks the token.',
      ),
    caller_principal_arns: listOf(principalArn)
      .default([])
      .describe(
        'ARNs of the IAM roles and users that invoke the agents with SigV4. Requires the need `data_plane`.',
      ),
    server_protocols: listOf(serverProtocol, {
      min: 1,
      fix: 'name the protocol of each agent, or omit server_protocols',
    })
      .default(['HTTP'])
      .describe('Protocols of the agents: the values of `server_protocol` of their modules.'),
    allowed_invoke_actions: allowedInvokeActions
      .nullable()
      .default(null)
      .describe(
        'IAM actions that callers can use on the agents through the data-plane endpoint. Defaults to InvokeAgentRuntime, plus GetAgentCard if `server_protocols` contains A2A. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI).',
      ),
    agent_data_plane_actions: agentDataPlaneActions.describe(
      'Further data-plane actions of the agents, such as `bedrock-agentcore:GetWorkloadAccessToken`, on any resource. Prefer the needs `memory`, `browser`, `code_interpreter`, and `identity`, which name their resources.',
    ),
    caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
      .default({})
      .describe(
        'IDs of the security groups of callers that can connect to the endpoints, keyed by a name you choose. Each of these groups also needs an egress rule to `endpoint_security_group_id` on port 443, which this module does not create.',
      ),
    caller_networks: mapOf(cidrIpv4, { key: ruleName })
      .default({})
      .describe(
        'Private CIDR ranges of callers that can connect to the endpoints, keyed by a name you choose.',
      ),
    endpoint_ids: endpointIds
      .default({})
      .describe(
        'IDs of existing VPC endpoints to use instead of creating them, keyed by service (`ecr.api`, `logs`, `s3`, ...). The module does not change their policies and security groups.',
      ),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      groupName,
      ...needRules(SAMPLE_ARNS),
      ...endpointRules,
      ...agentServicesRules,
      ...sharedRules,
      ...sharedActionRules,
      ...callersOnceRules,
      privateCallers,
    ],
    sample: {
      name: 'agents',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids_by_zone_id: {
        'use1-az1': 'subnet-0123456789abcdef0',
        'use1-az2': 'subnet-0123456789abcdef1',
      },
      route_table_ids: ['rtb-0123456789abcdef0'],
      needs: ['code'],
      agent_role_arns: { 'research-agent': 'arn:aws:iam::111122223333:role/research-agent' },
    },
  },
);
