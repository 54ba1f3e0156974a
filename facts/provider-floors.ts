import type { Fact } from './fact';

interface ProviderFloor extends Fact {
  readonly version: `${number}.${number}.${number}`;
}

const checked = '2026-11-21';
const REPOSITORY = 'https://github.com/hashicorp/terraform-provider-aws';

/** Named by a changelog or a thread. */
const CHANGELOG = { source: `${REPOSITORY}/blob/main/CHANGELOG.md`, checked } as const;

/** Seen between two releases whose schemas were compared: the later of the two. */
const BRACKET = { ...CHANGELOG, confidence: 'medium' } as const;

/** Missing at 6.25.0 and there at 6.66.0, nothing known in between. */
const WIDE_BRACKET = { ...CHANGELOG, confidence: 'low' } as const;

const RESOURCE_POLICY_PULL = {
  source: `${REPOSITORY}/pull/46844`,
  checked,
  confidence: 'medium',
} as const;

const TARGET_PRIVATE_ENDPOINT_PULL = {
  source: `${REPOSITORY}/pull/47885`,
  checked,
  confidence: 'medium',
} as const;

const PRIVATE_IDENTITY_PROVIDER_PULL = {
  source: `${REPOSITORY}/pull/48654`,
  checked,
  confidence: 'medium',
} as const;

const POLICY_PULL = { source: `${REPOSITORY}/pull/47971`, checked, confidence: 'medium' } as const;

/** The floor of anything that has no row. */
export const DEFAULT_PROVIDER_FLOOR = '6.0.0';

/**
 * First hashicorp/aws release fit for a resource type or an argument path. Paths are dotted, without indexes; `*` stands
 * for one segment. Where a release has an argument but fails on it, the row names the release that works.
 */
export const PROVIDER_FLOORS = {
  aws_bedrockagentcore_agent_runtime: { version: '6.25.0', ...BRACKET },
  'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.allowed_scopes':
    { version: '6.40.0', ...BRACKET },
  'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration':
    { version: '6.56.0', ...PRIVATE_IDENTITY_PROVIDER_PULL },
  'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.custom_claim':
    { version: '6.40.0', ...BRACKET },
  'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.private_endpoint':
    { version: '6.56.0', ...PRIVATE_IDENTITY_PROVIDER_PULL },
  'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides':
    { version: '6.56.0', ...PRIVATE_IDENTITY_PROVIDER_PULL },
  'aws_bedrockagentcore_agent_runtime.filesystem_configuration': { version: '6.47.0', ...BRACKET },
  'aws_bedrockagentcore_agent_runtime.network_configuration.network_mode_config.require_service_s3_endpoint':
    { version: '6.55.0', ...CHANGELOG },

  aws_bedrockagentcore_agent_runtime_endpoint: { version: '6.17.0', ...CHANGELOG },

  aws_bedrockagentcore_api_key_credential_provider: { version: '6.17.0', ...CHANGELOG },
  'aws_bedrockagentcore_api_key_credential_provider.api_key_secret_config': {
    version: '6.66.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_api_key_credential_provider.api_key_secret_source': {
    version: '6.66.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_api_key_credential_provider.tags': { version: '6.40.0', ...BRACKET },

  // 6.21 renamed the network block.
  aws_bedrockagentcore_browser: { version: '6.21.0', ...CHANGELOG },
  'aws_bedrockagentcore_browser.browser_signing': { version: '6.54.0', ...BRACKET },
  'aws_bedrockagentcore_browser.certificate': { version: '6.54.0', ...BRACKET },
  'aws_bedrockagentcore_browser.enterprise_policy': { version: '6.54.0', ...BRACKET },

  aws_bedrockagentcore_browser_profile: { version: '6.54.0', ...BRACKET },

  aws_bedrockagentcore_code_interpreter: { version: '6.17.0', ...CHANGELOG },
  'aws_bedrockagentcore_code_interpreter.certificate': { version: '6.54.0', ...BRACKET },

  aws_bedrockagentcore_evaluator: { version: '6.53.0', ...BRACKET },

  // Before 6.19 a gateway could only have a JWT authorizer.
  aws_bedrockagentcore_gateway: { version: '6.19.0', ...CHANGELOG },
  'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.allowed_scopes': {
    version: '6.40.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration':
    { version: '6.56.0', ...PRIVATE_IDENTITY_PROVIDER_PULL },
  'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.custom_claim': {
    version: '6.40.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.private_endpoint': {
    version: '6.56.0',
    ...PRIVATE_IDENTITY_PROVIDER_PULL,
  },
  'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides':
    { version: '6.56.0', ...PRIVATE_IDENTITY_PROVIDER_PULL },
  'aws_bedrockagentcore_gateway.interceptor_configuration': { version: '6.25.0', ...BRACKET },
  // There since 6.51; below 6.60 every apply of a target under a policy engine fails.
  'aws_bedrockagentcore_gateway.policy_engine_configuration': {
    version: '6.60.0',
    source: `${REPOSITORY}/pull/49447`,
    checked,
  },
  'aws_bedrockagentcore_gateway.protocol_configuration.mcp.session_configuration': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway.protocol_configuration.mcp.streaming_configuration': {
    version: '6.51.0',
    ...BRACKET,
  },

  aws_bedrockagentcore_gateway_rule: { version: '6.60.0', ...BRACKET },

  // Optional credentials and MCP servers came with 6.21.
  aws_bedrockagentcore_gateway_target: { version: '6.21.0', ...CHANGELOG },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.caller_iam_credentials': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.gateway_iam_role.region': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.gateway_iam_role.service':
    { version: '6.51.0', ...BRACKET },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.jwt_passthrough': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.oauth.default_return_url':
    { version: '6.66.0', ...WIDE_BRACKET },
  'aws_bedrockagentcore_gateway_target.credential_provider_configuration.oauth.grant_type': {
    version: '6.40.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.metadata_configuration': { version: '6.40.0', ...BRACKET },
  'aws_bedrockagentcore_gateway_target.private_endpoint': {
    version: '6.51.0',
    ...TARGET_PRIVATE_ENDPOINT_PULL,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.http': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.http.passthrough': {
    version: '6.64.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.inference': {
    version: '6.64.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.mcp.api_gateway': {
    version: '6.40.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.mcp.connector': {
    version: '6.64.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.mcp.mcp_server.listing_mode': {
    version: '6.51.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.mcp.mcp_server.mcp_tool_schema': {
    version: '6.60.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_gateway_target.target_configuration.mcp.mcp_server.resource_priority': {
    version: '6.60.0',
    ...BRACKET,
  },

  // There since 6.47; the last fix of what it reads back came with 6.66.
  aws_bedrockagentcore_harness: {
    version: '6.66.0',
    source: `${REPOSITORY}/issues/50097`,
    checked,
    confidence: 'medium',
  },

  aws_bedrockagentcore_memory: { version: '6.18.0', ...CHANGELOG },
  'aws_bedrockagentcore_memory.indexed_key': { version: '6.66.0', ...WIDE_BRACKET },
  'aws_bedrockagentcore_memory.stream_delivery_resources': { version: '6.66.0', ...WIDE_BRACKET },

  aws_bedrockagentcore_memory_strategy: { version: '6.18.0', ...CHANGELOG },
  'aws_bedrockagentcore_memory_strategy.configuration.reflection': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_bedrockagentcore_memory_strategy.configuration.self_managed_configuration': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_bedrockagentcore_memory_strategy.memory_record_schema': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_bedrockagentcore_memory_strategy.namespace_templates': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_bedrockagentcore_memory_strategy.reflection_configuration': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },

  aws_bedrockagentcore_oauth2_credential_provider: { version: '6.18.0', ...CHANGELOG },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.*.client_secret_config': {
    version: '6.66.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.*.client_secret_source': {
    version: '6.66.0',
    ...BRACKET,
  },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.atlassian_oauth2_provider_config':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.client_authentication_method':
    { version: '6.66.0', ...WIDE_BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.on_behalf_of_token_exchange_config':
    { version: '6.66.0', ...WIDE_BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.private_endpoint':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.private_endpoint_override':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.private_key_jwt_config':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.included_oauth2_provider_config':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.linkedin_oauth2_provider_config':
    { version: '6.66.0', ...BRACKET },
  'aws_bedrockagentcore_oauth2_credential_provider.tags': { version: '6.40.0', ...BRACKET },

  aws_bedrockagentcore_online_evaluation_config: { version: '6.49.0', ...BRACKET },
  aws_bedrockagentcore_policy: { version: '6.51.0', ...POLICY_PULL },
  aws_bedrockagentcore_policy_engine: { version: '6.49.0', ...BRACKET },
  aws_bedrockagentcore_registry: { version: '6.54.0', ...BRACKET },
  aws_bedrockagentcore_resource_policy: { version: '6.49.0', ...RESOURCE_POLICY_PULL },
  aws_bedrockagentcore_token_vault_cmk: { version: '6.18.0', ...CHANGELOG },
  aws_bedrockagentcore_workload_identity: { version: '6.18.0', ...CHANGELOG },

  // X-Ray destinations came with 6.21.
  'aws_cloudwatch_log_delivery_destination.delivery_destination_type': {
    version: '6.21.0',
    ...CHANGELOG,
  },
  'aws_lb_listener_rule.transform': {
    version: '6.19.0',
    source: `${REPOSITORY}/pull/44702`,
    checked,
    confidence: 'medium',
  },
  'aws_networkfirewall_firewall_policy.firewall_policy.enable_tls_session_holding': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  aws_networkfirewall_container_association: { version: '6.66.0', ...WIDE_BRACKET },
  aws_ram_permission: { version: '6.66.0', ...WIDE_BRACKET },
  'aws_ram_resource_share.resource_share_configuration': { version: '6.66.0', ...WIDE_BRACKET },
  aws_ram_resource_share_associations_exclusive: { version: '6.66.0', ...WIDE_BRACKET },
  'aws_route53_resolver_firewall_rule.confidence_threshold': { version: '6.66.0', ...WIDE_BRACKET },
  'aws_route53_resolver_firewall_rule.dns_threat_protection': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_vpc_endpoint.dns_options.private_dns_preference': { version: '6.66.0', ...WIDE_BRACKET },
  'aws_vpc_endpoint.dns_options.private_dns_specified_domains': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  aws_vpc_security_group_rules_exclusive: { version: '6.66.0', ...WIDE_BRACKET },
  'aws_vpclattice_resource_gateway.resource_config_dns_resolution': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_vpclattice_service_network_resource_association.private_dns_enabled': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_vpclattice_service_network_vpc_association.dns_options': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  'aws_vpclattice_service_network_vpc_association.private_dns_enabled': {
    version: '6.66.0',
    ...WIDE_BRACKET,
  },
  // Missing at 6.25; in the bindings of 6.47.
  aws_xray_indexing_rule: { version: '6.47.0', ...BRACKET },
  aws_xray_trace_segment_destination: { version: '6.47.0', ...BRACKET },
} as const satisfies Readonly<Record<string, ProviderFloor>>;

interface Row {
  readonly segments: readonly string[];
  readonly version: string;
}

/** Rows by the type that they are about. */
const ROWS = new Map<string, readonly Row[]>();
for (const [path, { version }] of Object.entries(PROVIDER_FLOORS)) {
  const segments = path.split('.');
  const [type = ''] = segments;
  ROWS.set(type, [...(ROWS.get(type) ?? []), { segments, version }]);
}

/** Negative when `left` is the older release, positive when it is the newer, zero when they are one. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/**
 * The oldest hashicorp/aws release that a module can use, from the types and argument paths in it, as
 * `aws_bedrockagentcore_agent_runtime.filesystem_configuration`. Of several rows that match a path the longest counts.
 */
export function providerFloor(paths: readonly string[]): string {
  return newestFloor(paths.map(floorOf));
}

/** The newest of `floors`: what works for all of them. */
export function newestFloor(floors: readonly string[]): string {
  return floors.reduce(
    (newest, version) => (compareVersions(version, newest) > 0 ? version : newest),
    DEFAULT_PROVIDER_FLOOR,
  );
}

/** Source and versions of hashicorp/aws from `floor` on, as `required_providers` says them. */
export function awsProvider(floor: string): { source: string; version: string } {
  return { source: 'hashicorp/aws', version: `>= ${floor}, < 7.0.0` };
}

function floorOf(path: string): string {
  const segments = path.split('.');
  const rows = ROWS.get(segments[0] ?? '') ?? [];
  const [longest] = rows
    .filter((row) => startsWith(segments, row.segments))
    .sort((left, right) => right.segments.length - left.segments.length);
  return longest?.version ?? DEFAULT_PROVIDER_FLOOR;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => segment === '*' || segment === path[index]);
}
