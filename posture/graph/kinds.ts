/** Types of resources: which of them the graph understands, and which cannot change what it says. */

export type Kind =
  | { readonly kind: 'modelled' }
  | { readonly kind: 'harmless'; readonly because: string }
  /** What it does is not understood, so whatever it points at is undecided. */
  | { readonly kind: 'stranger' };

/** Types that the graph reads. */
export const MODELLED: readonly string[] = [
  'aws_bedrockagentcore_agent_runtime',
  'aws_bedrockagentcore_agent_runtime_endpoint',
  'aws_bedrockagentcore_browser',
  'aws_bedrockagentcore_code_interpreter',
  'aws_bedrockagentcore_gateway',
  'aws_bedrockagentcore_gateway_target',
  'aws_bedrockagentcore_resource_policy',
  'aws_default_route_table',
  'aws_egress_only_internet_gateway',
  'aws_internet_gateway',
  'aws_main_route_table_association',
  'aws_nat_gateway',
  'aws_ram_principal_association',
  'aws_ram_resource_association',
  'aws_ram_resource_share',
  'aws_route',
  'aws_route_table',
  'aws_route_table_association',
  'aws_security_group',
  'aws_security_group_rule',
  'aws_subnet',
  'aws_vpc',
  'aws_vpc_endpoint',
  'aws_vpc_endpoint_policy',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_endpoint_security_group_association',
  'aws_vpc_security_group_egress_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpclattice_resource_configuration',
  'aws_vpclattice_resource_gateway',
  'aws_vpn_gateway_route_propagation',
];

const IDENTITY_POLICY =
  'Identity policies are outside of what is claimed: they are assumed to allow.';
const USES_NETWORK =
  'It puts network interfaces into subnets, and changes no route, no rule and no policy.';
const RECORDS = 'It records or shows what happens, and lets nothing through.';
const NAMES = 'It changes names, and no route, no rule and no policy.';
const NARROWS = 'It can only take away from what routes and rules let through.';
const DECIDES =
  'It decides about tools in calls that a gateway has let in already, and lets in no other call.';
const DEFAULT_GROUP =
  'It manages the default security group of a VPC, whose rules the graph never calls known.';
const NEEDS_ROUTE = 'It leads somewhere only through a route, and routes are read.';
const OF_AN_API =
  'It says who can call a REST API, and changes no policy of an endpoint, a runtime or a gateway.';
const INSIDE = 'It holds no address, route, rule or policy of a network or of AgentCore.';

const HARMLESS_GROUPS: readonly (readonly [string, readonly string[]])[] = [
  [
    IDENTITY_POLICY,
    [
      'aws_iam_instance_profile',
      'aws_iam_policy',
      'aws_iam_policy_attachment',
      'aws_iam_role',
      'aws_iam_role_policies_exclusive',
      'aws_iam_role_policy',
      'aws_iam_role_policy_attachment',
      'aws_iam_role_policy_attachments_exclusive',
      'aws_iam_user',
      'aws_iam_user_policy',
      'aws_iam_user_policy_attachment',
    ],
  ],
  [
    USES_NETWORK,
    [
      'aws_db_instance',
      'aws_db_subnet_group',
      'aws_ecs_service',
      'aws_efs_mount_target',
      'aws_eip',
      'aws_elasticache_subnet_group',
      'aws_instance',
      'aws_lambda_function',
      'aws_launch_template',
      'aws_lb',
      'aws_lb_listener',
      'aws_lb_listener_certificate',
      'aws_lb_listener_rule',
      'aws_lb_target_group',
      'aws_lb_target_group_attachment',
      'aws_network_interface',
      'aws_rds_cluster',
      'aws_rds_cluster_instance',
    ],
  ],
  [
    RECORDS,
    [
      'aws_cloudwatch_log_delivery',
      'aws_cloudwatch_log_delivery_destination',
      'aws_cloudwatch_log_delivery_source',
      'aws_cloudwatch_log_group',
      'aws_cloudwatch_log_resource_policy',
      'aws_cloudwatch_metric_alarm',
      'aws_flow_log',
    ],
  ],
  [
    NAMES,
    [
      'aws_acm_certificate',
      'aws_acm_certificate_validation',
      'aws_route53_record',
      'aws_route53_zone',
      'aws_route53_zone_association',
      'aws_vpc_dhcp_options',
      'aws_vpc_dhcp_options_association',
    ],
  ],
  [
    NARROWS,
    [
      'aws_bedrockagentcore_policy',
      'aws_bedrockagentcore_policy_engine',
      'aws_default_network_acl',
      'aws_network_acl',
      'aws_network_acl_association',
      'aws_network_acl_rule',
      'aws_route53_resolver_firewall_rule_group_association',
      'aws_wafv2_web_acl_association',
    ],
  ],
  [
    OF_AN_API,
    [
      'aws_api_gateway_deployment',
      'aws_api_gateway_rest_api',
      'aws_api_gateway_rest_api_policy',
      'aws_api_gateway_stage',
    ],
  ],
  [DECIDES, ['aws_bedrockagentcore_policy', 'aws_bedrockagentcore_policy_engine']],
  [DEFAULT_GROUP, ['aws_default_security_group']],
  [
    NEEDS_ROUTE,
    [
      'aws_ec2_carrier_gateway',
      'aws_customer_gateway',
      'aws_ec2_transit_gateway',
      'aws_ec2_transit_gateway_vpc_attachment',
      'aws_internet_gateway_attachment',
      'aws_vpc_ipv4_cidr_block_association',
      'aws_vpc_ipv6_cidr_block_association',
      'aws_vpc_peering_connection',
      'aws_vpc_peering_connection_accepter',
      'aws_vpc_peering_connection_options',
      'aws_vpn_connection',
      'aws_vpn_gateway',
      'aws_vpn_gateway_attachment',
    ],
  ],
  [
    INSIDE,
    [
      'aws_dynamodb_table',
      'aws_ecr_repository',
      'aws_kms_alias',
      'aws_kms_key',
      'aws_kms_key_policy',
      'aws_s3_bucket',
      'aws_s3_object',
      'aws_secretsmanager_secret',
      'aws_secretsmanager_secret_version',
      'aws_sns_topic',
      'aws_sqs_queue',
      'aws_ssm_parameter',
      'aws_bedrock_guardrail',
      'aws_bedrockagentcore_evaluator',
      'aws_bedrockagentcore_memory',
      'aws_bedrockagentcore_memory_strategy',
      'aws_bedrockagentcore_api_key_credential_provider',
      'aws_bedrockagentcore_oauth2_credential_provider',
      'aws_bedrockagentcore_online_evaluation_config',
      'aws_bedrockagentcore_token_vault_cmk',
      'aws_bedrockagentcore_workload_identity',
    ],
  ],
];

export const HARMLESS: ReadonlyMap<string, string> = new Map(
  HARMLESS_GROUPS.flatMap(([because, types]) => types.map((type) => [type, because] as const)),
);

const MODELLED_SET = new Set(MODELLED);

/** Types of other providers are strangers too: who knows what they do. */
export function kindOf(type: string): Kind {
  if (MODELLED_SET.has(type)) return { kind: 'modelled' };
  const because = HARMLESS.get(type);
  return because === undefined ? { kind: 'stranger' } : { kind: 'harmless', because };
}
