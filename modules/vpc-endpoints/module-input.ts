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
  want: 'a letter, then up to 47 letters, digits, hyphens or underscores',
  good: 'agents',
  bad: ['1st', 'the agents'],
});

const agentName = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: "the agent's name, as its own module takes it",
  fix: 'pass the name that the module of the agent has',
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
    want: 'repositories and the need, or neither',
    fix: 'name the repositories and put image into needs, or leave both out',
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
      want: 'callers or agent_data_plane_actions where the data plane is needed and callers sign with SigV4, and no callers otherwise',
      fix: 'with data_plane name callers, agent_data_plane_actions or callers_use_jwt; without it, or with callers_use_jwt, remove them',
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
    found: tpl(
      'got ${length(var.agent_data_plane_actions)}, and no need that takes the data plane is among needs',
    ),
    want: 'none without a data-plane endpoint',
    fix: 'put data_plane into needs, or leave them out',
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
    name: name.describe('Name of the set, for tags and the group.'),
    vpc_id: vpcId.describe(
      'VPC that receives the endpoints, with DNS support and DNS host names on.',
    ),
    ...placementByZoneShape,
    route_table_ids: listOf(routeTableId)
      .default([])
      .describe(
        "Route tables of the agents' subnets, for the gateway endpoints of S3 (image, code, session_storage and s3_buckets) and DynamoDB (dynamodb_tables), unless existing_endpoint_ids has them.",
      ),
    ...sharedNeedsShape,
    agent_role_arns: mapOf(roleArn, {
      key: agentName,
      min: 1,
      want: 'at least one agent, because the endpoints deny everybody else',
      fix: 'pass the execution role of each agent',
    }).describe(
      'Execution role of each agent, by the name that its own module takes. What the endpoints let through is for them.',
    ),
    repository_arns: listOf(repositoryArn)
      .default([])
      .describe("ECR repositories of the agents' images. For the need image."),
    model_arns: listOf(modelArn)
      .default([])
      .describe(
        'Models, inference profiles and prompt routers that may be invoked through the endpoint; for a profile or router also the models behind it, in every region it reaches. For the need models.',
      ),
    ...needArnsShape,
    ...agentServicesShape,
    ...sharedDataShape,
    ...furtherServicesShape,
    callers_use_jwt: z
      .boolean()
      .default(false)
      .describe(
        'Whether callers bring a JWT in place of a SigV4 signature. A token carries no principal, so the data-plane endpoint then lets everybody pass to the agents named here, and each agent checks the token.',
      ),
    caller_principal_arns: listOf(principalArn)
      .default([])
      .describe('Roles and users that invoke the agents with SigV4. For the need data_plane.'),
    server_protocols: listOf(serverProtocol, {
      min: 1,
      fix: 'name the protocol of each agent, or omit server_protocols',
    })
      .default(['HTTP'])
      .describe('Protocols that the agents serve, as server_protocol of their modules.'),
    allowed_invoke_actions: allowedInvokeActions
      .nullable()
      .default(null)
      .describe(
        'IAM actions that callers may use on the agents through the data-plane endpoint. When omitted: InvokeAgentRuntime, and GetAgentCard with A2A among server_protocols. Add InvokeAgentRuntimeWithWebSocketStream for callers that open a WebSocket (HTTP and AGUI).',
      ),
    agent_data_plane_actions: agentDataPlaneActions.describe(
      'What agents do on the data plane beyond what the needs memory, browser, code_interpreter and identity allow, in full, with any resource. Prefer those needs, which name their resources.',
    ),
    caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
      .default({})
      .describe(
        "Groups of callers that may open a connection to the endpoints, by a name of your choice. The rule out of such a group, to endpoint_security_group_id on 443, is its owner's to make.",
      ),
    caller_networks: mapOf(cidrIpv4, { key: ruleName })
      .default({})
      .describe(
        'Private networks of callers that may open a connection to the endpoints, by a name of your choice.',
      ),
    existing_endpoint_ids: endpointIds
      .default({})
      .describe(
        'Endpoints that the VPC has already, by service (ecr.api, logs, s3, ...). They are not made again, and keep their policy and group.',
      ),
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
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
