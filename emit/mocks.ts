/** The `mock_provider` at the head of a module's tests: an account that is the same everywhere. */
import { attribute, block, type Block, type Document } from '../hcl/document';
import type { Value } from '../hcl/value';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const TABLE = 'rtb-0123456789abcdef0';

/** What a mocked resource answers with; without an entry it answers random text. */
const MOCK_RESOURCES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  aws_bedrockagentcore_agent_runtime: {
    agent_runtime_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:runtime/research_agent-0123456789`,
    agent_runtime_id: 'research_agent-0123456789',
    agent_runtime_version: '7',
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    agent_runtime_endpoint_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:runtime/research_agent-0123456789/runtime-endpoint/prod`,
  },
  aws_cloudwatch_log_group: { arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:made` },
  aws_iam_role: { arn: `arn:aws:iam::${ACCOUNT}:role/made` },
  aws_route_table: { id: 'rtb-0made' },
  aws_security_group: { id: 'sg-0made' },
  aws_subnet: { id: 'subnet-0made' },
  aws_vpc: {
    id: 'vpc-0made',
    ipv6_cidr_block: '2001:db8::/56',
    default_security_group_id: 'sg-0default',
  },
  aws_vpc_endpoint: { id: 'vpce-0made' },
};

/**
 * What a mocked lookup answers with. One answer serves all instances: OpenTofu knows no other way, so all subnets are
 * in one zone here.
 */
const MOCK_DATA: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  aws_availability_zone: { name: 'us-east-1a' },
  aws_caller_identity: { account_id: ACCOUNT },
  aws_partition: { partition: 'aws' },
  aws_prefix_list: { id: 'pl-0s3' },
  aws_region: { id: REGION },
  aws_route_table: { id: TABLE, routes: [] },
  aws_route_tables: { ids: [] },
  aws_security_group: { vpc_id: 'vpc-0123456789abcdef0' },
  aws_subnet: {
    vpc_id: 'vpc-0123456789abcdef0',
    availability_zone_id: 'use1-az1',
    availability_zone: 'us-east-1a',
  },
  aws_vpc: {
    main_route_table_id: TABLE,
    enable_dns_support: true,
    enable_dns_hostnames: true,
  },
  aws_vpc_endpoint: {
    route_table_ids: [TABLE],
    service_name: `com.amazonaws.${REGION}.s3`,
    vpc_endpoint_type: 'Gateway',
    vpc_id: 'vpc-0123456789abcdef0',
    state: 'available',
  },
  aws_vpc_endpoint_service: { availability_zones: ['us-east-1a', 'us-east-1b', 'us-east-1c'] },
};

/** Types of one kind that `document` uses, sorted. */
export function typesUsed(document: Document, kind: 'resource' | 'data'): string[] {
  const types = document
    .filter(({ block: made }) => made.type === kind)
    .map(({ block: made }) => made.labels[0] ?? '');
  return [...new Set(types)].sort();
}

function mocks(type: string, table: typeof MOCK_DATA, used: readonly string[]): Block[] {
  return used.flatMap((name) => {
    const defaults = table[name];
    return defaults ? [block(type, [name], [attribute('defaults', defaults)])] : [];
  });
}

/** A `mock_provider "aws"` for what the module uses. */
export function mockProvider(document: Document): Block {
  return block(
    'mock_provider',
    ['aws'],
    [
      ...mocks('mock_data', MOCK_DATA, typesUsed(document, 'data')),
      ...mocks('mock_resource', MOCK_RESOURCES, typesUsed(document, 'resource')),
    ],
    { comment: 'Needs no account. Everywhere below, this is what AWS would answer.' },
  );
}
