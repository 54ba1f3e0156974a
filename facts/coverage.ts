import type { Fact } from './fact';

/** Modules that make a resource type, and the input that asks for it where not every one of them makes it unasked. */
interface Covered {
  readonly modules: readonly string[];
  readonly input?: string;
}

/** Why no module makes it. */
interface LeftOut {
  readonly leftOut: string;
}

const RUNTIMES = [
  'runtime-public',
  'runtime-vpc-egress',
  'runtime-private-inbound',
  'runtime-isolated',
] as const;

const TARGETS = [
  'gateway-target-managed',
  'gateway-target-self-managed',
  'gateway-target-shared',
  'private-api-gateway-managed',
  'private-api-gateway-self-managed',
  'private-mcp-server-managed',
  'private-mcp-server-self-managed',
  'private-rest-api-managed',
  'private-rest-api-self-managed',
] as const;

/** Every resource type of AgentCore in the pinned provider schema, without the prefix `aws_bedrockagentcore_`. */
export const COVERAGE = {
  agent_runtime: { modules: RUNTIMES },
  agent_runtime_endpoint: { modules: RUNTIMES, input: 'named_endpoints' },
  api_key_credential_provider: { modules: ['identity'], input: 'api_key_providers' },
  browser: { modules: ['browser'] },
  browser_profile: { modules: ['browser'], input: 'profiles' },
  code_interpreter: { modules: ['code-interpreter'] },
  evaluator: { modules: ['evaluations'] },
  gateway: { modules: ['gateway'] },
  gateway_rule: {
    leftOut: 'It routes by path and principal, and adds no connection that a target does not have.',
  },
  gateway_target: { modules: TARGETS },
  harness: {
    leftOut: 'Its endpoint has no resource type in this provider, and it takes no resource policy.',
  },
  memory: { modules: ['memory'] },
  memory_strategy: { modules: ['memory'] },
  oauth2_credential_provider: { modules: ['identity'], input: 'oauth2_providers' },
  online_evaluation_config: { modules: ['evaluations'] },
  policy: { modules: ['policy-engine'], input: 'policies' },
  policy_engine: { modules: ['policy-engine'] },
  registry: {
    leftOut:
      'A preview that ended on 17 September 2026. AWS Agent Registry, its successor, is a separate service.',
  },
  resource_policy: {
    modules: ['runtime-public', 'runtime-private-inbound', 'runtime-isolated', 'gateway', 'memory'],
  },
  token_vault_cmk: { modules: ['token-vault-key'] },
  workload_identity: { modules: ['identity'], input: 'workload_identities' },
} as const satisfies Readonly<Record<string, Covered | LeftOut>>;

/** A part of AgentCore: who calls it from where, and what of it is in no VPC. */
interface Component extends Fact {
  readonly component: string;
  readonly modules: readonly string[];
  readonly calledFrom: string;
  readonly notInVpc: string;
}

const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

/** The endpoint that a part is called through. */
const DATA_PLANE = 'the endpoint `bedrock-agentcore`';

export const COMPONENTS: readonly Component[] = [
  {
    component: 'Runtime',
    modules: RUNTIMES,
    calledFrom: `callers, over the internet or through ${DATA_PLANE}`,
    notInVpc: 'inbound access: network interfaces in your subnets carry only what the agent sends',
    source: `${GUIDE}/agentcore-vpc.html`,
    checked: '2026-11-28',
  },
  {
    component: 'Gateway',
    modules: ['gateway'],
    calledFrom:
      'agents and MCP clients, over the internet or through the endpoint `bedrock-agentcore.gateway`',
    notInVpc: 'the gateway itself; its targets can be in one',
    source: `${GUIDE}/vpc-interface-endpoints.html`,
    checked: '2026-11-28',
  },
  {
    component: 'Gateway targets',
    modules: TARGETS,
    calledFrom: 'the gateway, with its role or a credential provider',
    notInVpc: 'targets without a private endpoint, such as Lambda functions',
    source: `${GUIDE}/vpc-egress-private-endpoints.html`,
    checked: '2026-11-28',
  },
  {
    component: 'Browser',
    modules: ['browser'],
    calledFrom: `agents, through ${DATA_PLANE}`,
    notInVpc: 'inbound access; the browser opens pages from your subnets, or from the internet',
    source: `${GUIDE}/browser-resource-session-management.html`,
    checked: '2026-11-28',
  },
  {
    component: 'Code Interpreter',
    modules: ['code-interpreter'],
    calledFrom: `agents, through ${DATA_PLANE}`,
    notInVpc: 'inbound access, and the mode `SANDBOX`, which reaches only Amazon S3',
    source: `${GUIDE}/code-interpreter-resource-session-management.html`,
    checked: '2026-11-28',
  },
  {
    component: 'Memory',
    modules: ['memory'],
    calledFrom: `agents, through ${DATA_PLANE}`,
    notInVpc:
      'all of it: the service calls models, buckets, topics, and streams with the role of the memory',
    source: `${GUIDE}/vpc-interface-endpoints.html`,
    checked: '2026-11-28',
    confidence: 'medium',
  },
  {
    component: 'Identity',
    modules: ['identity', 'token-vault-key'],
    calledFrom: `agents, through ${DATA_PLANE}`,
    notInVpc:
      'all of it: the service calls identity providers, and private ones through a private endpoint',
    source: `${GUIDE}/scope-credential-provider-access.html`,
    checked: '2026-11-28',
    confidence: 'medium',
  },
  {
    component: 'Policy',
    modules: ['policy-engine'],
    calledFrom: 'the gateway, with its role',
    notInVpc: 'all of it',
    source: `${GUIDE}/gateway-prerequisites-permissions.html`,
    checked: '2026-11-28',
    confidence: 'medium',
  },
  {
    component: 'Evaluations',
    modules: ['evaluations'],
    calledFrom: 'AgentCore, which reads traces from CloudWatch with the role of the evaluations',
    notInVpc:
      'all of it: the service reads logs, and calls models and Lambda functions, over its own network',
    source: `${GUIDE}/evaluations-prerequisites.html`,
    checked: '2026-11-28',
    confidence: 'medium',
  },
  {
    component: 'Observability',
    modules: ['observability', 'transaction-search'],
    calledFrom:
      'the services of AgentCore, and the code of agents through the endpoints of X-Ray and CloudWatch Logs',
    notInVpc: 'deliveries and alarms: AWS writes them without crossing your network',
    source: `${GUIDE}/observability-configure.html`,
    checked: '2026-11-28',
    confidence: 'medium',
  },
];
