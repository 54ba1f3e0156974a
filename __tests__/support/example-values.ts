/** A value for each variable of the published examples, by name: what a reader puts in the place of the placeholders. */
import { existingAccount, fixture, interfaceEndpoint } from './fixtures';
import type { Fixture } from './schema-provider/fixture';

const EXAMPLE_VPC = 'vpc-0123456789abcdef0';

const arn = (service: string, resource: string) =>
  `arn:aws:${service}:us-east-1:111122223333:${resource}`;
const roleArn = (name: string, account = '111122223333') => `arn:aws:iam::${account}:role/${name}`;
const SUBNETS = ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'];

const EXAMPLE_VALUES: Readonly<Record<string, unknown>> = {
  access_log_bucket: 'access-logs',
  accounts_are_of_different_organizations: true,
  agents_unit_arn: 'arn:aws:organizations::111122223333:ou/o-0123456789/ou-ab12-01234567',
  batch_role_arn: roleArn('batch'),
  caller_role_arn: roleArn('front-end'),
  certificate_arn: arn('acm', 'certificate/01234567-89ab-cdef-0123-456789abcdef'),
  clients_secret_arn: arn('secretsmanager', 'secret:clients-AbCdEf'),
  code_bucket: 'agent-code',
  code_version_id: 'abcdefghijklmnop',
  corp_resolver_rule_id: 'rslvr-rr-0123456789abcdef0',
  deployer_role_arn: roleArn('deployer'),
  discovery_url: 'https://idp.example.com/.well-known/openid-configuration',
  endpoint_security_group_id: 'sg-0123456789abcdef2',
  documents_key_arn: arn('kms', 'key/01234567-89ab-cdef-0123-456789abcdef'),
  evaluator_function_arn: arn('lambda', 'function:research-budget'),
  flow_log_kms_key_arn: arn('kms', 'key/01234567-89ab-cdef-0123-456789abcdef'),
  front_end_role_arn: roleArn('front-end'),
  front_end_security_group_id: 'sg-0123456789abcdef3',
  gateway_account_id: '111122223333',
  gateway_deployer_role_arn: roleArn('gateway-deployer'),
  github_secret_arn: arn('secretsmanager', 'secret:github-AbCdEf'),
  guardrail_arn: arn('bedrock', 'guardrail/a1b2c3d4e5f6:3'),
  hub_vpc_id: 'vpc-0fedcba9876543210',
  identity_provider_load_balancer_dns_name: 'internal-login-0123456789.us-east-1.elb.amazonaws.com',
  identity_provider_security_group_id: 'sg-0123456789abcdef2',
  instance_ids: { one: 'i-0123456789abcdef0' },
  kms_key_arn: arn('kms', 'key/01234567-89ab-cdef-0123-456789abcdef'),
  ledger_secret_arn: arn('secretsmanager', 'secret:ledger-AbCdEf'),
  ledger_table_arn: arn('dynamodb', 'table/ledger'),
  load_balancer_dns_name: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
  login_load_balancer_dns_name: 'internal-login-0123456789.us-east-1.elb.amazonaws.com',
  login_secret_arn: arn('secretsmanager', 'secret:login-AbCdEf'),
  logs_endpoint_id: 'vpce-0123456789abcdef1',
  memory_arn: arn('bedrock-agentcore', 'memory/orders-AbCdEfGhIj'),
  model_id: 'anthropic.claude-sonnet-4-20250514-v1:0',
  model_arns: [
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-20250514-v1:0',
  ],
  oauth_provider_arn: arn(
    'bedrock-agentcore',
    'token-vault/default/oauth2credentialprovider/orders',
  ),
  oauth_secret_arn: arn('secretsmanager', 'secret:orders-AbCdEf'),
  office_networks: ['203.0.113.0/24'],
  on_call_topic_arn: arn('sns', 'agents-on-call'),
  orders_function_arn: arn('lambda', 'function:orders'),
  orders_load_balancer_dns_name: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
  orders_load_balancer_security_group_id: 'sg-0123456789abcdef2',
  orders_route_table_ids: { 'use1-az1': 'rtb-0123456789abcdef2' },
  orders_security_group_id: 'sg-0123456789abcdef2',
  orders_vpc_id: 'vpc-0fedcba9876543210',
  orders_zone_id: 'Z0123456789ABCDEFGHIJ',
  owner_deployer_role_arn: roleArn('owner-deployer', '444455556666'),
  owner_subnet_ids: SUBNETS,
  owner_vpc_id: EXAMPLE_VPC,
  partner_account_id: '444455556666',
  payload_bucket: 'memory-payloads',
  policies_bucket: 'browser-policies',
  policy_version_id: 'abcdefghijklmnop',
  permissions_boundary_arn: 'arn:aws:iam::111122223333:policy/boundary',
  quotes_ip_address: '10.0.1.20',
  data_bucket: 'research-data',
  recordings_bucket: 'browser-recordings',
  request_interceptor_arn: arn('lambda', 'function:request'),
  research_runtime_arn: arn('bedrock-agentcore', 'runtime/research_agent-0123456789'),
  research_runtime_id: 'research_agent-0123456789',
  resource_gateway_security_group_id: 'sg-0123456789abcdef2',
  response_interceptor_arn: arn('lambda', 'function:response'),
  root_certificate_secret_arn: arn('secretsmanager', 'secret:corporate-root-AbCdEf'),
  route_table_ids: ['rtb-0123456789abcdef0'],
  s3_gateway_endpoint_id: 'vpce-0123456789abcdef0',
  stream_arn: arn('kinesis', 'stream/records'),
  topic_arn: arn('sns', 'memory-jobs'),
  search_document_arn: 'arn:aws:s3:::documents/search.json',
  search_instance_ids: { one: 'i-0123456789abcdef0', two: 'i-0123456789abcdef1' },
  search_ip_address: '10.0.1.10',
  services_security_group_id: 'sg-0123456789abcdef2',
  subnet_ids: SUBNETS,
  subnet_ids_by_zone_id: { 'use1-az1': SUBNETS[0], 'use1-az2': SUBNETS[1] },
  tools_gateway_arn: arn('bedrock-agentcore', 'gateway/tools-0123456789'),
  transit_gateway_attachment_id: 'tgw-attach-0123456789abcdef0',
  transit_gateway_id: 'tgw-0123456789abcdef0',
  transit_gateway_subnet_ids: SUBNETS,
  web_acl_arn: arn('wafv2', 'regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef'),
  vpc_id: EXAMPLE_VPC,
  weather_api_key: 'an API key',
  weather_api_key_version: 1,
  weather_secret_arn: arn('secretsmanager', 'secret:weather-AbCdEf'),
  wiki_security_group_id: 'sg-0123456789abcdef3',
  wiki_target_group_arn: arn('elasticloadbalancing', 'targetgroup/wiki/0123456789abcdef'),
};

/** Where a module calls something else by a name of the list above. */
const OF_MODULE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'hub-and-spoke': { route_table_ids: { 'use1-az1': 'rtb-0123456789abcdef0' } },
};

/** Values of `variables` of an example of `module`. Throws where one has none. */
export function exampleValues(
  module: string,
  variables: readonly string[],
): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...EXAMPLE_VALUES, ...OF_MODULE[module] };
  const unknown = variables.filter((name) => !(name in values));
  if (unknown.length > 0)
    throw new Error(`${module}: found no value for ${unknown.join(', ')}; want one for each.`);
  return Object.fromEntries(variables.map((name) => [name, values[name]]));
}

/** What exists in the account of the examples beside the networks: groups, a hosted zone, connections with a hub, endpoints. */
export function exampleFixtures(): Fixture[] {
  const group = (id: string, name: string) =>
    fixture('aws_security_group', { id, name, vpc_id: EXAMPLE_VPC });
  return [
    ...existingAccount(),
    group('sg-0123456789abcdef0', 'service'),
    group('sg-0123456789abcdef2', 'services'),
    group('sg-0123456789abcdef3', 'wiki'),
    fixture('aws_route53_zone', {
      id: 'Z0123456789ABCDEFGHIJ',
      zone_id: 'Z0123456789ABCDEFGHIJ',
      name: 'example.com',
      private_zone: true,
    }),
    fixture('aws_vpc_peering_connection', {
      id: 'pcx-0123456789abcdef0',
      requester_vpc_infos: [{ vpc_id: 'vpc-0123456789abcdef0', cidr_block: '10.0.0.0/16' }],
    }),
    fixture('aws_ec2_transit_gateway_vpc_attachment', {
      id: 'tgw-attach-0123456789abcdef0',
      tools_gateway_arn: arn('bedrock-agentcore', 'gateway/tools-0123456789'),
      transit_gateway_attachment_id: 'tgw-attach-0123456789abcdef0',
      vpc_id: 'vpc-0fedcba9876543210',
    }),
    interfaceEndpoint({ id: 'vpce-0123456789abcdef1', vpc_id: EXAMPLE_VPC, service: 'logs' }),
  ];
}
