import { Construct } from 'constructs';

import { call, hcl } from '../../hcl/value';
import { declareAccess, EVERYWHERE } from '../blocks/access';
import { inFile, locals, output } from '../blocks/declare';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';
import { invokeActions } from '../blocks/invoke-actions';
import { publish } from '../blocks/published-module';
import { declareVpcLookup } from '../blocks/vpc-lookup';

import {
  declareEndpointOutputs,
  declareEndpoints,
  declarePolicies,
  whenReady,
  type EndpointsProps,
} from './endpoints';
import { input } from './module-input';
import { readme } from './readme';

const PROPS: Omit<EndpointsProps, 'vpc'> = {
  needs: hcl`var.needs`,
  possibleNeeds: [
    'browser',
    'code',
    'code_interpreter',
    'data_plane',
    'gateway',
    'identity',
    'image',
    'kms',
    'mantle',
    'memory',
    'metrics',
    'models',
    'parameters',
    'secrets',
    'session_storage',
    'sts',
    'traces',
  ],
  agentRoleArns: hcl`local.agent_role_arns`,
  runtimeArns: hcl`local.runtime_arns`,
  workloadIdentityArns: hcl`local.workload_identity_arns`,
  repositoryArns: hcl`var.repository_arns`,
  callerArns: hcl`var.caller_principal_arns`,
  callersUseJwt: hcl`var.callers_use_jwt`,
  invokeActions: hcl`local.allowed_invoke_actions`,
  agentActions: hcl`var.agent_data_plane_actions`,
  existing: hcl`var.endpoint_ids`,
  existingCheckedBy: 'lookup',
  callersWithoutEndpoints: true,
};

function build(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, IDENTITY_LOCALS);
  const props = { ...PROPS, vpc: declareVpcLookup(scope) };
  const ready = declareEndpoints(scope, props);
  const policies = new Construct(scope, 'policies');
  inFile(policies, 'policies');
  locals(policies, {
    agent_role_arns: hcl`values(var.agent_role_arns)`,
    '# allowed_invoke_actions': 'What the protocols need, unless a list is given.',
    allowed_invoke_actions: invokeActions(
      hcl`var.allowed_invoke_actions`,
      (protocol) => hcl`contains(var.server_protocols, ${protocol})`,
    ),
    runtime_arns: hcl(
      '[for name in keys(var.agent_role_arns) : "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${replace(name, "-", "_")}-*"]',
    ),
    '# workload_identity_arns': 'AgentCore names the identity of a runtime after it.',
    workload_identity_arns: hcl(
      '[for name in keys(var.agent_role_arns) : "arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:workload-identity-directory/default/workload-identity/${replace(name, "-", "_")}-*"]',
    ),
  });
  declarePolicies(policies, props);
  declareAccess(scope, 'Who can use the endpoints, and for which services', {
    callers: call(
      'concat',
      hcl`values(var.agent_role_arns)`,
      hcl`var.callers_use_jwt ? ${EVERYWHERE} : var.caller_principal_arns`,
    ),
    networks: hcl`concat(values(var.caller_security_group_ids), values(var.caller_networks))`,
    services: hcl`sort(distinct(concat(tolist(local.interface_services), keys(var.endpoint_ids), local.makes_s3_endpoint ? ["s3"] : [], local.makes_dynamodb_endpoint ? ["dynamodb"] : [])))`,
  });
  declareEndpointOutputs(scope, {
    guards: ready,
    groupDescription:
      'ID of the security group of the interface endpoints that the module creates. Null if all exist. `runtime-isolated` adds its rules to it; other agents name it in `egress_to_security_groups`, port 443.',
  });
  output(scope, 's3_gateway_endpoint_id', {
    description: 'Gateway endpoint of S3. Null where nothing needs it.',
    value: hcl`lookup(local.endpoint_ids, "s3", null)`,
    ...whenReady(ready),
  });
  output(scope, 'data_plane_endpoint_id', {
    description: 'Interface endpoint of the AgentCore data plane. Null where nothing needs it.',
    value: hcl`lookup(local.endpoint_ids, "bedrock-agentcore", null)`,
    ...whenReady(ready),
  });
}

export const vpcEndpoints = publish(__dirname, {
  summary:
    'Endpoints by declared need, shared by all agents of a VPC, each with the smallest policy.',
  input,
  wiring: {
    offers: {
      outputs: {
        endpoint_ids: 'map',
        endpoint_security_group_id: 'string',
        s3_gateway_endpoint_id: 'string',
        data_plane_endpoint_id: 'string',
      },
    },
  },
  build,
  readme,
});
