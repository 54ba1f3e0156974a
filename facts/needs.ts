import type { EndpointServiceName } from './endpoint-services';
import type { Fact } from './fact';
import { GATEWAY_ACTION, METADATA_ACTION } from './invoke-actions';
import type { Statement } from './statement';

/**
 * Whom a statement of an endpoint policy admits. Its `Principal` is `"*"` whatever the kind, because gateway endpoints
 * take nothing else and a named role breaks when it is made anew; a condition does the narrowing:
 *
 * - `agent_roles`: `ArnEquals aws:PrincipalArn`, the execution roles of the agents;
 * - `callers`: the same key, the principals that may invoke;
 * - `service_principal`: `StringEquals aws:PrincipalServiceName`, AgentCore itself;
 * - `none`: no condition, where a request carries no usable principal (presigned, or a token).
 */
export type PrincipalKind = 'agent_roles' | 'callers' | 'service_principal' | 'none';

/** A statement of the smallest policy that still serves a need. Without `callersUse` it holds for both kinds of caller. */
export interface EndpointStatement extends Statement {
  readonly service: EndpointServiceName;
  readonly principal: PrincipalKind;
  readonly callersUse?: 'sigv4' | 'jwt';
  /** True where the role may do it without a statement, so that only the endpoint needs one. */
  readonly endpointOnly?: true;
  /** The input that adds the statement to its need. */
  readonly onlyWith?: 'guardrails';
}

/** What a need brings: endpoints, and the statements of their policies. */
export interface Need extends Fact {
  readonly services: readonly EndpointServiceName[];
  readonly statements: readonly EndpointStatement[];
}

/** The value of `aws:PrincipalServiceName` in statements of kind `service_principal`. */
export const AGENTCORE_SERVICE_PRINCIPAL = 'bedrock-agentcore.amazonaws.com';

const checked = '2026-11-21';

const VPC_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html',
  checked,
} as const;

const FILE_SYSTEM_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-filesystem-configurations.html',
  checked,
} as const;

const ECR_PAGE = {
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
  checked,
} as const;

const PERMISSIONS_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html',
  checked,
} as const;

const AGENTCORE_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html',
  checked,
} as const;

const BROWSER_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html',
  checked: '2026-11-28',
} as const;

const ENDPOINT_POLICY_PAGE = {
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  checked,
} as const;

/** The actions are read, that the endpoint sees the agent's role is believed. */
const ROLE_BELIEVED = { confidence: 'medium' } as const;

/** Believed as a whole: the usual calls of a client library, no page says so for agents. */
const BELIEVED = { confidence: 'low' } as const;

/** What an agent without a way to the internet can need, and the endpoints and smallest endpoint policies it takes. */
export const NEEDS = {
  image: {
    services: ['ecr.api', 'ecr.dkr', 's3'],
    statements: [
      {
        service: 'ecr.api',
        sid: 'PullImage',
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: { input: 'repository_arns' },
        principal: 'agent_roles',
        ...ECR_PAGE,
        ...ROLE_BELIEVED,
      },
      {
        // IAM has no resource for a registry login.
        service: 'ecr.api',
        sid: 'LogInToRegistry',
        actions: ['ecr:GetAuthorizationToken'],
        resources: ['*'],
        principal: 'agent_roles',
        ...ECR_PAGE,
        ...ROLE_BELIEVED,
      },
      {
        service: 'ecr.dkr',
        sid: 'PullImage',
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: { input: 'repository_arns' },
        principal: 'agent_roles',
        ...ECR_PAGE,
        ...ROLE_BELIEVED,
      },
      {
        // ECR hands out presigned addresses, so the request is not the role's own.
        service: 's3',
        sid: 'PullLayers',
        actions: ['s3:GetObject'],
        resources: ['arn:{partition}:s3:::prod-{region}-starport-layer-bucket/*'],
        principal: 'none',
        ...VPC_PAGE,
      },
    ],
    ...VPC_PAGE,
  },
  code: {
    services: ['s3'],
    statements: [
      {
        service: 's3',
        sid: 'LoadCode',
        actions: ['s3:GetObject'],
        resources: [
          'arn:{partition}:s3:::acr-code-*-{region}-an',
          'arn:{partition}:s3:::acr-code-*-{region}-an/*',
        ],
        principal: 'service_principal',
        ...VPC_PAGE,
      },
    ],
    ...VPC_PAGE,
  },
  session_storage: {
    services: ['s3'],
    statements: [
      {
        service: 's3',
        sid: 'KeepSessionFiles',
        actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'],
        resources: [
          'arn:{partition}:s3:::acr-storage-*-{region}-an',
          'arn:{partition}:s3:::acr-storage-*-{region}-an/*',
        ],
        principal: 'service_principal',
        ...FILE_SYSTEM_PAGE,
      },
    ],
    ...FILE_SYSTEM_PAGE,
  },
  logs: {
    services: ['logs'],
    statements: [
      {
        service: 'logs',
        sid: 'WriteLogs',
        actions: [
          'logs:CreateLogGroup',
          'logs:CreateLogStream',
          'logs:DescribeLogStreams',
          'logs:PutLogEvents',
        ],
        resources: [
          'arn:{partition}:logs:{region}:{account}:log-group:/aws/bedrock-agentcore/runtimes/*',
        ],
        principal: 'agent_roles',
        ...PERMISSIONS_PAGE,
        ...ROLE_BELIEVED,
      },
      {
        service: 'logs',
        sid: 'FindLogGroups',
        actions: ['logs:DescribeLogGroups'],
        resources: ['arn:{partition}:logs:{region}:{account}:log-group:*'],
        principal: 'agent_roles',
        ...PERMISSIONS_PAGE,
        ...ROLE_BELIEVED,
      },
    ],
    ...VPC_PAGE,
  },
  models: {
    services: ['bedrock-runtime'],
    statements: [
      {
        // The input names inference profiles and the models behind them in every region they reach.
        service: 'bedrock-runtime',
        sid: 'InvokeModels',
        actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        resources: { input: 'model_arns' },
        principal: 'agent_roles',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html',
        checked,
        ...ROLE_BELIEVED,
      },
      {
        // A model call that names a guardrail is checked for this action too, on the guardrail without its version.
        service: 'bedrock-runtime',
        sid: 'ApplyGuardrails',
        actions: ['bedrock:ApplyGuardrail'],
        resources: { input: 'guardrail_arns' },
        principal: 'agent_roles',
        onlyWith: 'guardrails',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html',
        checked: '2026-11-28',
        ...ROLE_BELIEVED,
      },
    ],
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html',
    checked,
    confidence: 'medium',
  },
  mantle: {
    services: ['bedrock-mantle'],
    statements: [
      {
        // Calls with a bearer token take bedrock-mantle:CallWithBearerToken as well, which has no resource.
        service: 'bedrock-mantle',
        sid: 'UseModelsOfProjects',
        actions: ['bedrock-mantle:CreateInference', 'bedrock-mantle:GetProject'],
        resources: { input: 'mantle_project_arns' },
        principal: 'agent_roles',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference.html',
        checked: '2026-11-28',
        ...ROLE_BELIEVED,
      },
    ],
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html',
    checked: '2026-11-28',
  },
  secrets: {
    services: ['secretsmanager'],
    statements: [
      {
        service: 'secretsmanager',
        sid: 'ReadSecrets',
        actions: ['secretsmanager:GetSecretValue'],
        resources: { input: 'secret_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/secretsmanager/latest/userguide/vpc-endpoint-overview.html',
        checked,
        ...BELIEVED,
      },
    ],
    source:
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/vpc-endpoint-overview.html',
    checked,
    confidence: 'medium',
  },
  parameters: {
    services: ['ssm'],
    statements: [
      {
        service: 'ssm',
        sid: 'ReadParameters',
        actions: ['ssm:GetParameter', 'ssm:GetParameters'],
        resources: { input: 'parameter_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html',
        checked,
        ...BELIEVED,
      },
      {
        // Checked against the path as the agent writes it, so with and without the slash at its end.
        service: 'ssm',
        sid: 'ReadParametersByPath',
        actions: ['ssm:GetParametersByPath'],
        resources: { input: 'parameter_path_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html',
        checked: '2026-11-28',
        ...BELIEVED,
      },
    ],
    source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html',
    checked,
    confidence: 'medium',
  },
  kms: {
    services: ['kms'],
    statements: [
      {
        // Only calls that the agent makes itself. Those that another service makes for it do not pass here.
        service: 'kms',
        sid: 'UseKeys',
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: { input: 'kms_key_arns' },
        principal: 'agent_roles',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-vpc-endpoint.html',
        checked,
        ...BELIEVED,
      },
    ],
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-vpc-endpoint.html',
    checked,
    confidence: 'medium',
  },
  sts: {
    services: ['sts'],
    statements: [
      {
        // Not for web identities: they have no principal ARN yet.
        service: 'sts',
        sid: 'AssumeRoles',
        actions: ['sts:AssumeRole'],
        resources: { input: 'assumable_role_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_create.html',
        checked,
      },
      {
        // IAM allows it to every principal. Whether an endpoint policy denies it is not established, and clients start with it.
        service: 'sts',
        sid: 'LookUpIdentity',
        actions: ['sts:GetCallerIdentity'],
        resources: ['*'],
        principal: 'agent_roles',
        endpointOnly: true,
        source:
          'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_create.html',
        checked,
        ...BELIEVED,
      },
    ],
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_create.html',
    checked,
    confidence: 'medium',
  },
  traces: {
    services: ['xray'],
    statements: [
      {
        // X-Ray has no resources for these. Which action an OTLP exporter takes is not established.
        service: 'xray',
        sid: 'SendTraces',
        actions: [
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:PutTelemetryRecords',
          'xray:PutTraceSegments',
        ],
        resources: ['*'],
        principal: 'agent_roles',
        ...PERMISSIONS_PAGE,
        ...ROLE_BELIEVED,
      },
    ],
    source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-security-vpc-endpoint.html',
    checked,
    confidence: 'medium',
  },
  metrics: {
    services: ['monitoring'],
    statements: [
      {
        // PutMetricData has no resource, the namespace is what narrows it.
        service: 'monitoring',
        sid: 'SendMetrics',
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        principal: 'agent_roles',
        condition: {
          operator: 'StringEquals',
          key: 'cloudwatch:namespace',
          values: ['bedrock-agentcore'],
        },
        ...PERMISSIONS_PAGE,
        ...BELIEVED,
      },
    ],
    source:
      'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-interface-VPC.html',
    checked,
    confidence: 'medium',
  },
  data_plane: {
    services: ['bedrock-agentcore'],
    statements: [
      {
        service: 'bedrock-agentcore',
        sid: 'CallersInvoke',
        actions: { input: 'allowed_invoke_actions' },
        resources: [
          'arn:{partition}:bedrock-agentcore:{region}:{account}:runtime/{runtime_name}-*',
        ],
        principal: 'callers',
        callersUse: 'sigv4',
        ...ENDPOINT_POLICY_PAGE,
      },
      {
        // A token carries no IAM principal: the token and the network decide.
        service: 'bedrock-agentcore',
        sid: 'CallersInvoke',
        actions: { input: 'allowed_invoke_actions' },
        resources: [
          'arn:{partition}:bedrock-agentcore:{region}:{account}:runtime/{runtime_name}-*',
        ],
        principal: 'none',
        callersUse: 'jwt',
        ...AGENTCORE_PAGE,
      },
      {
        // Asked before a client has a token, so by nobody in particular.
        service: 'bedrock-agentcore',
        sid: 'CallersFindIdentityProvider',
        actions: [METADATA_ACTION.action],
        resources: ['arn:{partition}:bedrock-agentcore:{region}:{account}:runtime/*'],
        principal: 'none',
        callersUse: 'jwt',
        ...AGENTCORE_PAGE,
      },
      {
        service: 'bedrock-agentcore',
        sid: 'AgentsUseTheirServices',
        actions: { input: 'agent_data_plane_actions' },
        resources: ['*'],
        principal: 'agent_roles',
        ...ENDPOINT_POLICY_PAGE,
      },
    ],
    ...AGENTCORE_PAGE,
  },
  memory: {
    services: ['bedrock-agentcore'],
    statements: [
      {
        // What reads and writes; nothing that deletes. The names are those of the data-plane operations.
        service: 'bedrock-agentcore',
        sid: 'UseMemory',
        actions: [
          'bedrock-agentcore:CreateEvent',
          'bedrock-agentcore:GetEvent',
          'bedrock-agentcore:GetMemoryRecord',
          'bedrock-agentcore:ListActors',
          'bedrock-agentcore:ListEvents',
          'bedrock-agentcore:ListMemoryRecords',
          'bedrock-agentcore:ListSessions',
          'bedrock-agentcore:RetrieveMemoryRecords',
        ],
        resources: { input: 'memory_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html',
        checked,
        ...ROLE_BELIEVED,
      },
    ],
    ...AGENTCORE_PAGE,
  },
  browser: {
    services: ['bedrock-agentcore'],
    statements: [
      {
        service: 'bedrock-agentcore',
        sid: 'UseBrowsers',
        actions: [
          'bedrock-agentcore:GetBrowserSession',
          'bedrock-agentcore:StartBrowserSession',
          'bedrock-agentcore:StopBrowserSession',
          'bedrock-agentcore:UpdateBrowserStream',
        ],
        resources: { input: 'browser_arns' },
        principal: 'agent_roles',
        ...BROWSER_PAGE,
        ...ROLE_BELIEVED,
      },
      {
        // The page names the browser as the resource; the service authorization reference names none.
        service: 'bedrock-agentcore',
        sid: 'DriveBrowsers',
        actions: ['bedrock-agentcore:ConnectBrowserAutomationStream'],
        resources: { input: 'browser_arns' },
        principal: 'agent_roles',
        ...BROWSER_PAGE,
        ...ROLE_BELIEVED,
      },
    ],
    ...AGENTCORE_PAGE,
  },
  code_interpreter: {
    services: ['bedrock-agentcore'],
    statements: [
      {
        service: 'bedrock-agentcore',
        sid: 'UseCodeInterpreters',
        actions: [
          'bedrock-agentcore:GetCodeInterpreterSession',
          'bedrock-agentcore:InvokeCodeInterpreter',
          'bedrock-agentcore:ListCodeInterpreterSessions',
          'bedrock-agentcore:StartCodeInterpreterSession',
          'bedrock-agentcore:StopCodeInterpreterSession',
        ],
        resources: { input: 'code_interpreter_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-resource-session-management.html',
        checked: '2026-11-28',
        ...ROLE_BELIEVED,
      },
    ],
    ...AGENTCORE_PAGE,
  },
  identity: {
    services: ['bedrock-agentcore'],
    statements: [
      {
        // Checked against the provider, its vault, the workload identity, and the directory of that, all four.
        service: 'bedrock-agentcore',
        sid: 'GetTokensAndKeys',
        actions: [
          'bedrock-agentcore:GetResourceApiKey',
          'bedrock-agentcore:GetResourceOauth2Token',
        ],
        resources: { input: 'identity_resource_arns' },
        principal: 'agent_roles',
        source:
          'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/scope-credential-provider-access.html',
        checked: '2026-11-28',
        ...ROLE_BELIEVED,
      },
    ],
    ...AGENTCORE_PAGE,
  },
  gateway: {
    services: ['bedrock-agentcore.gateway'],
    statements: [
      {
        service: 'bedrock-agentcore.gateway',
        sid: 'AgentsInvokeGateways',
        actions: [GATEWAY_ACTION.action],
        resources: { input: 'gateway_arns' },
        principal: 'agent_roles',
        callersUse: 'sigv4',
        ...AGENTCORE_PAGE,
      },
      {
        service: 'bedrock-agentcore.gateway',
        sid: 'AgentsInvokeGateways',
        actions: [GATEWAY_ACTION.action],
        resources: { input: 'gateway_arns' },
        principal: 'none',
        callersUse: 'jwt',
        ...AGENTCORE_PAGE,
      },
    ],
    ...AGENTCORE_PAGE,
  },
} as const satisfies Readonly<Record<string, Need>>;

/** What an agent can declare that it needs. */
export type NeedName = keyof typeof NEEDS;
