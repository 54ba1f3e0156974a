/** Pattern 4: no IP path to or from the internet. */
import { Construct } from 'constructs';

import { hcl, type Expression, tpl } from '../../hcl/value';
import { AGENT_ACCESS, declareAccess } from '../../modules/blocks/access';
import {
  check,
  type Condition,
  inFile,
  locals,
  output,
  resource,
} from '../../modules/blocks/declare';
import { declareRoleOutputs, PLANNED_ROLE_ARN } from '../../modules/blocks/execution-role/role';
import { declareIdentity } from '../../modules/blocks/identity';
import {
  ADMITTED,
  declareActionsOutput,
  declareInboundLocals,
  declareResourcePolicy,
  networkAccess,
  resourcePolicyFits,
} from '../../modules/blocks/inbound/resource-policy';
import { EXEMPT_PRINCIPALS, networkSources } from '../../modules/blocks/inbound/sources';
import { nobodyConnects, OTHER_WAYS } from '../../modules/blocks/inbound/warnings';
import { idleActions } from '../../modules/blocks/invoke-actions';
import {
  declareNamedEndpoints,
  declareRuntime,
  declareRuntimeLocals,
  declareRuntimeOutputs,
} from '../../modules/blocks/runtime/runtime';
import {
  declareLookups,
  declareRouteLocals,
  IN_ITS_ZONE,
  NO_WAY_OUT,
  SUBNETS_BY_ZONE,
  vpcNetwork,
} from '../../modules/blocks/runtime-network/lookups';
import {
  declareGroupOutput,
  declareWorkloadGroup,
  groupEgress,
} from '../../modules/blocks/runtime-network/security-group';
import { egressPorts, noNfs, ONE_ZONE_BY_ID } from '../../modules/blocks/runtime-network/warnings';
import { https, named } from '../../modules/blocks/security-rules';
import { declareWarnings } from '../../modules/blocks/warnings';
import { AGENT } from '../../modules/blocks/workload';
import {
  declareEndpointOutputs,
  declareEndpoints,
  declarePolicies,
  EXISTING_ARE_RIGHT,
  whenReady,
  type EndpointsProps,
} from '../../modules/vpc-endpoints/endpoints';

import { declareDynamodbRule, declareGatewayWays, WAYS_TO_SERVICES } from './gateway-ways';
import { declareRole, NEEDED } from './role';

const PROPS: Omit<EndpointsProps, 'vpc'> = {
  needs: hcl`local.all_needs`,
  possibleNeeds: [...NEEDED, 'code', 'data_plane', 'image', 'session_storage'],
  agentRoleArns: hcl`[local.planned_role_arn]`,
  runtimeArns: hcl`local.runtime_arns`,
  workloadIdentityArns: hcl`local.workload_identity_arns`,
  repositoryArns: hcl`local.repository_arns`,
  callerArns: hcl`local.admitted_principal_arns`,
  callersUseJwt: hcl`local.uses_jwt`,
  invokeActions: hcl`local.allowed_invoke_actions`,
  agentActions: hcl`var.agent_data_plane_actions`,
  existing: hcl`var.endpoint_ids`,
  existingCheckedBy: 'runtime',
  callersWithoutEndpoints: false,
};

const NETWORK_SAYS_SO: Condition = check(hcl`!var.internet_egress`, {
  '#': 'Terraform does not create the agent in a network with internet egress, whether that is known at plan or not.',
  at: 'internet_egress',
  found: 'true',
  want: 'false',
  fix: 'make the network with egress = \\"none\\"',
});

const IMAGE_OF_REGION: Condition = check(
  hcl`local.image == null ? true : local.image.region == local.region`,
  {
    at: 'container_image',
    found: 'found an image of ${try(local.image.region, "another region")}',
    want: '${local.region}, whose registry has the endpoint',
    fix: 'replicate the image to this region',
  },
);

function declareNeeds(scope: Construct): void {
  locals(scope, {
    subnet_ids: hcl`values(var.subnet_ids_by_zone_id)`,
    '# all_needs': 'What starts the agent, what callers come through, and what was declared.',
    all_needs: hcl`
      concat(
        [local.uses_code ? "code" : "image"],
        var.use_data_plane_endpoint ? ["data_plane"] : [],
        var.session_storage_mount_path == null ? [] : ["session_storage"],
        var.needs,
      )
    `,
    ...PLANNED_ROLE_ARN,
    repository_arns: hcl(
      '[for image in local.image[*] : "arn:${local.partition}:ecr:${image.region}:${image.account}:repository/${image.repository}"]',
    ),
    '# runtime_arns':
      'As much of the ARN as is known before the runtime exists: naming the runtime itself would be a cycle. AWS adds a hyphen and random letters, and names of runtimes have no hyphen, so no other runtime matches.',
    runtime_arns: hcl(
      '["arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-*"]',
    ),
    workload_identity_arns: hcl(
      '["arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:workload-identity-directory/default/workload-identity/${local.runtime_name}-*"]',
    ),
    '# provider_secret_arns': 'AgentCore names the secret of a credential provider after it.',
    provider_secret_arns: hcl`[for arn in var.credential_provider_arns : "\${replace(replace(arn, ":bedrock-agentcore:", ":secretsmanager:"), "/:token-vault\\/([^\\/]+)\\/(oauth2|apikey)credentialprovider\\//", ":secret:bedrock-agentcore-identity!$1/$2/")}-*"]`,
  });
}

/** Both halves of the rule between the agent and the endpoints, made and given. */
function declareEndpointRules(scope: Construct): readonly Expression[] {
  locals(scope, {
    '# endpoint_group_ids': 'Chosen by key, because IDs can be unknown.',
    endpoint_group_ids: hcl`{
      for origin, group_id in { made = one(aws_security_group.endpoints[*].id), given = var.endpoint_security_group_id } : origin => group_id
      if origin == "made" ? length(local.made_services) > 0 : length(setsubtract(keys(var.endpoint_ids), ["dynamodb", "s3"])) > 0
    }`,
  });
  const egress = resource(scope, 'aws_vpc_security_group_egress_rule', 'endpoints', {
    for_each: hcl`local.endpoint_group_ids`,
    security_group_id: hcl`aws_security_group.runtime.id`,
    ...https('Interface endpoints'),
    referenced_security_group_id: hcl`each.value`,
    tags: named('endpoints'),
  });
  const ingress = resource(scope, 'aws_vpc_security_group_ingress_rule', 'agent', {
    '#': 'The other half of the rule: the endpoints let the agent in.',
    for_each: hcl`local.endpoint_group_ids`,
    security_group_id: hcl`each.value`,
    ...https(tpl('HTTPS from the agent ${var.name}')),
    referenced_security_group_id: hcl`aws_security_group.runtime.id`,
    tags: named(hcl`var.name`),
  });
  return [egress, ingress];
}

function declareNetwork(scope: Construct): readonly Expression[] {
  declareRouteLocals(scope);
  declareGatewayWays(scope);
  return declareLookups(scope, {
    subnets: SUBNETS_BY_ZONE,
    subnetConditions: [IN_ITS_ZONE],
    routeConditions: [NO_WAY_OUT],
  });
}

export function declarePattern(scope: Construct): void {
  declareIdentity(scope);
  declareRuntimeLocals(scope);
  declareNeeds(scope);

  const [network, endpoints, policies, inbound] = [
    'network',
    'endpoints',
    'policies',
    'inbound',
  ].map((file) => {
    const part = new Construct(scope, file);
    inFile(part, file);
    return part;
  }) as [Construct, Construct, Construct, Construct];

  const rolePolicy = declareRole(scope);
  const lookups = declareNetwork(network);
  const groupRules = declareWorkloadGroup(network, {
    workload: AGENT,
    outside: { prefixLists: false, internet: false },
  });
  const dynamodbRule = declareDynamodbRule(network);
  const props = { ...PROPS, vpc: hcl`data.aws_vpc.this` };
  const endpointsReady = declareEndpoints(endpoints, props);
  const guards = [...endpointsReady, ...declareEndpointRules(endpoints)];
  declarePolicies(policies, props);

  const runtime = declareRuntime(scope, {
    network: vpcNetwork(SUBNETS_BY_ZONE),
    mounts: true,
    preconditions: [
      NETWORK_SAYS_SO,
      EXISTING_ARE_RIGHT,
      ...WAYS_TO_SERVICES,
      IMAGE_OF_REGION,
      resourcePolicyFits(ADMITTED),
    ],
    '# depends_on':
      'The agent starts through its endpoints with its role, in a network that was found closed: all of that before it exists.',
    depends_on: [rolePolicy, ...groupRules, dynamodbRule, ...guards, ...lookups],
  });
  declareNamedEndpoints(scope, runtime);
  declareInboundLocals(inbound, hcl`var.network_exempt_principal_arns`);
  locals(inbound, {
    data_plane_endpoint_id: hcl`lookup(local.endpoint_ids, "bedrock-agentcore", null)`,
  });
  const policy = declareResourcePolicy(inbound, {
    runtime,
    callers: ADMITTED,
    endpointId: hcl`local.data_plane_endpoint_id`,
    sources: networkSources([EXEMPT_PRINCIPALS]),
  });
  declareAccess(scope, AGENT_ACCESS, {
    ...networkAccess(),
    egress: {
      ...groupEgress({ prefixLists: false, internet: false }),
      trusted_route_target_ids: hcl`var.trusted_route_target_ids`,
    },
    services: hcl`sort(concat(tolist(local.interface_services), ["s3"], length(var.dynamodb_tables) > 0 ? ["dynamodb"] : []))`,
  });
  declareRuntimeOutputs(scope, runtime, [policy]);
  declareActionsOutput(scope);
  output(scope, 'data_plane_endpoint_id', {
    description:
      'Interface endpoint of the AgentCore data plane in vpc_id. Null if nothing uses one.',
    value: hcl`local.data_plane_endpoint_id`,
    ...whenReady(guards),
  });
  declareEndpointOutputs(scope, {
    guards,
    groupDescription:
      'ID of the security group of the interface endpoints that the module creates, for the rules of callers. Null if all exist.',
  });
  declareGroupOutput(scope, AGENT);
  declareRoleOutputs(scope, AGENT);
  declareWarnings(
    scope,
    [
      noNfs(),
      ONE_ZONE_BY_ID,
      nobodyConnects(hcl`!contains(keys(var.endpoint_ids), "bedrock-agentcore")`, OTHER_WAYS),
      ...idleActions,
    ],
    egressPorts('egress_to_security_groups', 'egress_to_networks'),
  );
}
