/** What becomes of every field of an agentkit file. */
import type { ZonedRegion } from '../../facts/zones';

import { agentMoves, authorizerMoves } from './agents';
import { modelArns } from './endpoints';
import type { AgentkitModules } from './modules';
import { calledIn, dropped, forAgents, ifGiven, kept, moved, type Move, type Plan } from './move';
import { createdMoves, existingMoves, nameOfNetwork } from './network';
import type { AgentkitFile } from './schema';

function bedrockMoves(plan: Plan): Move[] {
  const { iam = {} } = plan.file;
  const models = modelArns(plan.file);
  const ids = ['iam', 'bedrockModelIds'];
  const access = ['iam', 'enableBedrockAccess'];
  if (models.length > 0)
    return [
      moved(
        ids,
        'translated to model_arns of each agent',
        ...forAgents(plan, ['model_arns'], models),
      ),
      ...ifGiven(iam.enableBedrockAccess, () => moved(access, 'translated: see bedrockModelIds')),
    ];
  if (iam.roleARN !== undefined || iam.enableBedrockAccess === false) {
    const reason = iam.roleARN === undefined ? 'agents call no models' : 'the role is given';
    return [
      ...dropped(access, iam.enableBedrockAccess, reason),
      ...dropped(ids, iam.bedrockModelIds, reason),
    ];
  }
  return [
    moved(
      access,
      'dropped, because an agent here calls models that are named, and none else: add bedrockModelIds',
    ),
  ];
}

function iamMoves(plan: Plan): Move[] {
  const { iam = {} } = plan.file;
  const at = (name: string) => ['iam', name];
  return [
    ...ifGiven(iam.roleARN, (role) =>
      moved(
        at('roleARN'),
        'kept as execution_role_arn of each agent',
        ...forAgents(plan, ['create_execution_role'], false),
        ...forAgents(plan, ['execution_role_arn'], role),
      ),
    ),
    ...dropped(
      at('additionalPolicies'),
      iam.additionalPolicies,
      'the module attaches none: attach them to the role in the output execution_role_name',
    ),
    ...ifGiven(iam.permissionsBoundaryARN, (boundary) =>
      iam.roleARN === undefined
        ? moved(
            at('permissionsBoundaryARN'),
            'kept as permissions_boundary_arn of each agent',
            ...forAgents(plan, ['permissions_boundary_arn'], boundary),
          )
        : moved(at('permissionsBoundaryARN'), 'dropped, because the role is given'),
    ),
    ...bedrockMoves(plan),
  ];
}

/** Variables that agents built with agentkit read. */
function observabilityMoves(plan: Plan): Move[] {
  const { observability = {} } = plan.file;
  const at = (name: string) => ['observability', name];
  const variable = (field: 'provider' | 'project' | 'endpoint') =>
    ifGiven(observability[field], (value) => {
      const name = `OBSERVABILITY_${field.toUpperCase()}`;
      const enabled = field === 'provider' ? [['OBSERVABILITY_ENABLED', 'true']] : [];
      const set = [[name, value], ...enabled].flatMap(([variableName = '', text]) =>
        forAgents(plan, ['environment_variables', variableName], text),
      );
      return moved(at(field), `translated to ${name} in the environment of each agent`, ...set);
    });
  return [
    ...variable('provider'),
    ...variable('project'),
    ...variable('endpoint'),
    ...dropped(
      at('apiKeySecretARN'),
      observability.apiKeySecretARN,
      'agentkit hands it to no agent: read the secret in the agent, and allow that to its role',
    ),
    ...ifGiven(observability.enableXRay, (isEnabled) =>
      moved(
        at('enableXRay'),
        'kept as send_telemetry of each agent',
        ...forAgents(plan, ['send_telemetry'], isEnabled),
      ),
    ),
    ...dropped(
      at('enableCloudWatchLogs'),
      observability.enableCloudWatchLogs,
      'AgentCore always writes logs to CloudWatch',
    ),
    ...dropped(
      at('logRetentionDays'),
      observability.logRetentionDays,
      'AgentCore makes the log group: set its retention there',
    ),
  ];
}

function gatewayMoves(plan: Plan): Move[] {
  const { gateway } = plan.file;
  if (!gateway) return [];
  const at = (name: string) => ['gateway', name];
  if (!gateway.enabled) return [moved(['gateway'], 'dropped, because it is not enabled')];
  const call = calledIn(plan, 'gateway');
  const inputs = [...call.at, 'inputs'];
  const name = gateway.name ?? `${plan.stack}-gateway`;
  const translated = name.replaceAll('_', '-');
  const where = plan.makesNetwork ? 'module' : 'deployment';
  return [
    moved(
      at('enabled'),
      `translated to the ${where} ${call.name}, whose callers sign (AWS_IAM)`,
      [[...call.at, 'module'], plan.modules.gateway],
      [[...inputs, 'authorizer_type'], 'AWS_IAM'],
    ),
    moved(
      at('name'),
      translated === name
        ? 'kept as name'
        : `translated to ${translated}, because names of gateways have no underscores`,
      [[...inputs, 'name'], translated],
    ),
    ...kept(at('description'), [...inputs, 'description'], gateway.description),
    ...kept(at('protocol'), [...inputs, 'protocol_type'], gateway.protocol),
    ...authorizerMoves(gateway.authorizer, at('authorizer'), 'authorizer_type AWS_IAM'),
    ...dropped(
      at('targets'),
      gateway.targets,
      'agentkit makes no targets of them, and no module here makes an agent one',
    ),
  ];
}

function secretsMoves({ file }: Plan): Move[] {
  return Object.keys(file.secrets ?? {}).map((name) =>
    moved(
      ['secrets', name],
      'dropped, because no module makes secrets: make them elsewhere, and name them in secretsARNs',
    ),
  );
}

function stackMoves({ file, stack, makesNetwork }: Plan): Move[] {
  const named = makesNetwork ? `the deployment ${stack}` : `deployments that begin with ${stack}-`;
  return [
    ...ifGiven(file.region, (region) =>
      moved(
        ['region'],
        'kept as region of the provider',
        [['version'], 1],
        [['defaults', 'provider', 'region'], region],
      ),
    ),
    ...kept(['tags'], ['defaults', 'tags'], file.tags),
    moved(['stackName'], `translated to ${named}`, ...(makesNetwork ? [nameOfNetwork(stack)] : [])),
    ...dropped(['description'], file.description, 'a root has none'),
    ...dropped(
      ['removalPolicy'],
      file.removalPolicy,
      'it is about the log group, which AgentCore makes here, and a destroy leaves',
    ),
  ];
}

/** What becomes of each field of `file`, which has no faults. */
export function movesOf(file: AgentkitFile, modules: AgentkitModules): Move[] {
  const plan: Plan = {
    file,
    modules,
    stack: file.stackName.toLowerCase(),
    region: file.region as ZonedRegion,
    makesNetwork: file.vpc?.vpcId === undefined,
  };
  return [
    ...stackMoves(plan),
    ...agentMoves(plan),
    ...(plan.makesNetwork ? createdMoves(plan) : existingMoves(plan)),
    ...iamMoves(plan),
    ...observabilityMoves(plan),
    ...gatewayMoves(plan),
    ...secretsMoves(plan),
  ];
}
