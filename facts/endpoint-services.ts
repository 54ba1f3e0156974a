import type { Fact } from './fact';

interface EndpointService extends Fact {
  readonly type: 'Interface' | 'Gateway';
  /** Whether the service's own name resolves to the endpoint inside the VPC. One endpoint per VPC and service may. */
  readonly privateDns: boolean;
}

const INTERFACE = { type: 'Interface', privateDns: true } as const;
const GATEWAY = { type: 'Gateway', privateDns: false } as const;

const VPC_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html',
  checked: '2026-11-21',
} as const;

const AGENTCORE_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html',
  checked: '2026-11-21',
} as const;

const REGISTRY_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/registry-privatelink.html',
  checked: '2026-11-28',
} as const;

const BEDROCK_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html',
  checked: '2026-11-28',
} as const;

/** No page of AgentCore asks for these; what an agent calls decides. */
const PRIVATELINK_LIST = {
  source:
    'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
  checked: '2026-11-21',
  confidence: 'medium',
} as const;

/** Services that an agent reaches through a VPC endpoint, by the end of their name: `com.amazonaws.<region>.<key>`. */
export const ENDPOINT_SERVICES = {
  'agent-registry': { ...INTERFACE, ...REGISTRY_PAGE },
  'agent-registry-control': { ...INTERFACE, ...REGISTRY_PAGE },
  'bedrock-agentcore': { ...INTERFACE, ...AGENTCORE_PAGE },
  'bedrock-agentcore-control': { ...INTERFACE, ...AGENTCORE_PAGE },
  'bedrock-agentcore.gateway': { ...INTERFACE, ...AGENTCORE_PAGE },
  'bedrock-mantle': { ...INTERFACE, ...BEDROCK_PAGE },
  'bedrock-runtime': { ...INTERFACE, ...PRIVATELINK_LIST },
  dynamodb: {
    ...GATEWAY,
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
    checked: '2026-11-21',
    confidence: 'medium',
  },
  'ecr.api': { ...INTERFACE, ...VPC_PAGE },
  'ecr.dkr': { ...INTERFACE, ...VPC_PAGE },
  'execute-api': {
    ...INTERFACE,
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html',
    checked: '2026-11-21',
  },
  kms: { ...INTERFACE, ...PRIVATELINK_LIST },
  lambda: { ...INTERFACE, ...PRIVATELINK_LIST },
  logs: { ...INTERFACE, ...VPC_PAGE },
  monitoring: { ...INTERFACE, ...PRIVATELINK_LIST },
  s3: { ...GATEWAY, ...VPC_PAGE },
  secretsmanager: { ...INTERFACE, ...PRIVATELINK_LIST },
  sqs: { ...INTERFACE, ...PRIVATELINK_LIST },
  ssm: { ...INTERFACE, ...PRIVATELINK_LIST },
  sts: { ...INTERFACE, ...PRIVATELINK_LIST },
  xray: { ...INTERFACE, ...PRIVATELINK_LIST },
} as const satisfies Readonly<Record<string, EndpointService>>;

/** The end of a service name, as `ecr.api`. */
export type EndpointServiceName = keyof typeof ENDPOINT_SERVICES;
