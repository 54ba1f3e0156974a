/** The `mock_provider` at the head of a module's tests: an account that is the same everywhere. */
import { attribute, block, type Block, type Document } from '../hcl/document';
import type { Value } from '../hcl/value';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const TABLE = 'rtb-0123456789abcdef0';

/** What a mocked resource answers with; without an entry it answers random text. */
const MOCK_RESOURCES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  aws_api_gateway_deployment: { id: 'made01' },
  aws_api_gateway_rest_api: {
    arn: `arn:aws:apigateway:${REGION}::/restapis/a1b2c3d4e5`,
    execution_arn: `arn:aws:execute-api:${REGION}:${ACCOUNT}:a1b2c3d4e5`,
    id: 'a1b2c3d4e5',
  },
  aws_bedrockagentcore_agent_runtime: {
    agent_runtime_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:runtime/research_agent-0123456789`,
    agent_runtime_id: 'research_agent-0123456789',
    agent_runtime_version: '7',
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    agent_runtime_endpoint_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:runtime/research_agent-0123456789/runtime-endpoint/prod`,
  },
  aws_bedrockagentcore_api_key_credential_provider: {
    credential_provider_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:token-vault/default/apikeycredentialprovider/made`,
  },
  aws_bedrockagentcore_browser: {
    browser_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:browser-custom/research_browser-0123456789`,
    browser_id: 'research_browser-0123456789',
  },
  aws_bedrockagentcore_browser_profile: {
    profile_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:browser-profile/shop-0123456789`,
    profile_id: 'shop-0123456789',
  },
  aws_bedrockagentcore_code_interpreter: {
    code_interpreter_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:code-interpreter-custom/research_interpreter-0123456789`,
    code_interpreter_id: 'research_interpreter-0123456789',
  },
  aws_bedrockagentcore_gateway: {
    gateway_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:gateway/tools-abcdefghij`,
    gateway_id: 'tools-abcdefghij',
    gateway_url: `https://tools-abcdefghij.gateway.bedrock-agentcore.${REGION}.amazonaws.com/mcp`,
    workload_identity_details: [
      {
        workload_identity_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:workload-identity-directory/default/workload-identity/tools-abcdefghij`,
      },
    ],
  },
  aws_bedrockagentcore_gateway_target: { target_id: 'TARGET1234' },
  aws_bedrockagentcore_evaluator: {
    evaluator_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:evaluator/support_tone-0123456789`,
    evaluator_id: 'support_tone-0123456789',
  },
  aws_bedrockagentcore_memory: {
    arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:memory/research_memory-0123456789`,
    id: 'research_memory-0123456789',
  },
  aws_bedrockagentcore_memory_strategy: { memory_strategy_id: 'facts-0123456789' },
  aws_bedrockagentcore_oauth2_credential_provider: {
    callback_url: `https://bedrock-agentcore.${REGION}.amazonaws.com/identities/oauth2/callback/made`,
    credential_provider_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:token-vault/default/oauth2credentialprovider/made`,
  },
  aws_bedrockagentcore_online_evaluation_config: {
    online_evaluation_config_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:online-evaluation-config/support_live-0123456789`,
    online_evaluation_config_id: 'support_live-0123456789',
    output_config: [
      {
        cloudwatch_config: [
          {
            log_group_name: '/aws/bedrock-agentcore/evaluations/results/support_live-0123456789',
          },
        ],
      },
    ],
  },
  aws_bedrockagentcore_policy: { policy_id: 'read_orders-0123456789' },
  aws_bedrockagentcore_policy_engine: {
    policy_engine_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:policy-engine/tools-0123456789`,
    policy_engine_id: 'tools-0123456789',
  },
  aws_bedrockagentcore_workload_identity: {
    workload_identity_arn: `arn:aws:bedrock-agentcore:${REGION}:${ACCOUNT}:workload-identity-directory/default/workload-identity/made`,
  },
  aws_cloudwatch_log_group: { arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:made` },
  aws_ec2_transit_gateway_vpc_attachment: { id: 'tgw-attach-0123456789abcdef0' },
  aws_iam_role: { arn: `arn:aws:iam::${ACCOUNT}:role/made` },
  aws_lb: {
    arn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:loadbalancer/app/made/0123456789abcdef`,
    dns_name: `internal-made-0123456789.${REGION}.elb.amazonaws.com`,
    zone_id: 'Z35SXDOTRQ7X7K',
  },
  aws_lb_listener: {
    arn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:listener/app/made/0123456789abcdef/0123456789abcdef`,
  },
  aws_lb_target_group: {
    arn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:targetgroup/made/0123456789abcdef`,
  },
  aws_ram_resource_share: {
    arn: `arn:aws:ram:${REGION}:${ACCOUNT}:resource-share/01234567-89ab-cdef-0123-456789abcdef`,
  },
  aws_route53_zone: { zone_id: 'Z0123456789ABCDEFGHIJ' },
  aws_route_table: { id: 'rtb-0made' },
  aws_security_group: { id: 'sg-0made' },
  aws_subnet: { id: 'subnet-0made' },
  aws_vpc: {
    id: 'vpc-0made',
    ipv6_cidr_block: '2001:db8::/56',
    default_security_group_id: 'sg-0default',
  },
  aws_vpc_endpoint: {
    id: 'vpce-0made',
    dns_entry: [
      {
        dns_name: 'vpce-0made-abc123.service.us-east-1.vpce.amazonaws.com',
        hosted_zone_id: 'Z7HUB22UULQXV',
      },
    ],
  },
  aws_vpc_peering_connection: { id: 'pcx-0123456789abcdef0' },
  aws_vpclattice_resource_configuration: {
    id: 'rcfg-0123456789abcdef0',
    arn: `arn:aws:vpc-lattice:${REGION}:${ACCOUNT}:resourceconfiguration/rcfg-0123456789abcdef0`,
  },
  aws_vpclattice_resource_gateway: {
    id: 'rgw-0123456789abcdef0',
    arn: `arn:aws:vpc-lattice:${REGION}:${ACCOUNT}:resourcegateway/rgw-0123456789abcdef0`,
  },
};

/**
 * What a mocked lookup answers with. One answer serves all instances: OpenTofu knows no other way, so all subnets are
 * in one zone here.
 */
const MOCK_DATA: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  aws_availability_zone: { name: 'us-east-1a' },
  aws_caller_identity: { account_id: ACCOUNT },
  aws_ec2_transit_gateway_vpc_attachments: { ids: ['tgw-attach-0123456789abcdef0'] },
  aws_partition: { partition: 'aws' },
  aws_prefix_list: { id: 'pl-0s3' },
  aws_region: { id: REGION },
  aws_route53_zone: { name: 'example.com' },
  aws_route_table: { id: TABLE, routes: [] },
  aws_route_tables: { ids: [] },
  aws_security_group: { vpc_id: 'vpc-0123456789abcdef0' },
  aws_subnet: {
    owner_id: ACCOUNT,
    vpc_id: 'vpc-0123456789abcdef0',
    availability_zone_id: 'use1-az1',
    availability_zone: 'us-east-1a',
  },
  aws_subnets: {
    ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1', 'subnet-01234567'],
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
  aws_vpc_peering_connections: { ids: ['pcx-0123456789abcdef0'] },
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
