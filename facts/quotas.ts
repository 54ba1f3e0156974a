import type { Fact } from './fact';
import { OAUTH2_VENDORS } from './identity';

/** Bounds that the service enforces, both inclusive. Without `max` it states none. */
export interface Range {
  readonly min: number;
  readonly max?: number;
}

/** What a value must satisfy. A row says what the service says, no more. */
export interface Quota extends Fact {
  /** Entries of a list, set or map, or blocks. */
  readonly count?: Range;
  /** Characters of the value, or of each entry. */
  readonly length?: Range;
  /** Characters of each key of a map. */
  readonly keyLength?: Range;
  readonly seconds?: Range;
  readonly days?: Range;
  /** Of the whole value, or of each entry. RE2, so that HCL takes it as it is. */
  readonly pattern?: `^${string}$`;
  /** Of each key of a map. */
  readonly keyPattern?: `^${string}$`;
  readonly oneOf?: readonly string[];
}

const checked = '2026-11-21';
const API = 'https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference';
const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

const CREATE_RUNTIME = { source: `${API}/API_CreateAgentRuntime.html`, checked } as const;
const CREATE_ENDPOINT = { source: `${API}/API_CreateAgentRuntimeEndpoint.html`, checked } as const;
const CREATE_BROWSER = { source: `${API}/API_CreateBrowser.html`, checked: '2026-11-28' } as const;
const CREATE_INTERPRETER = {
  source: `${API}/API_CreateCodeInterpreter.html`,
  checked: '2026-11-28',
} as const;
const CREATE_PROFILE = {
  source: `${API}/API_CreateBrowserProfile.html`,
  checked: '2026-11-28',
} as const;
const CREATE_API_KEY_PROVIDER = {
  source: `${API}/API_CreateApiKeyCredentialProvider.html`,
  checked: '2026-11-28',
} as const;
const CREATE_OAUTH2_PROVIDER = {
  source: `${API}/API_CreateOauth2CredentialProvider.html`,
  checked: '2026-11-28',
} as const;
const CREATE_WORKLOAD_IDENTITY = {
  source: `${API}/API_CreateWorkloadIdentity.html`,
  checked: '2026-11-28',
} as const;
const CREATE_GATEWAY = { source: `${API}/API_CreateGateway.html`, checked } as const;
const CREATE_EVALUATOR = {
  source: `${API}/API_CreateEvaluator.html`,
  checked: '2026-11-29',
} as const;
const CREATE_EVALUATION = {
  source: `${API}/API_CreateOnlineEvaluationConfig.html`,
  checked: '2026-11-29',
} as const;
const CREATE_MEMORY = { source: `${API}/API_CreateMemory.html`, checked: '2026-11-28' } as const;
const CREATE_POLICY = { source: `${API}/API_CreatePolicy.html`, checked: '2026-11-29' } as const;
const CREATE_POLICY_ENGINE = {
  source: `${API}/API_CreatePolicyEngine.html`,
  checked: '2026-11-29',
} as const;
const INTERCEPTORS_PAGE = { source: `${GUIDE}/gateway-interceptors.html`, checked } as const;
const PUT_POLICY = { source: `${API}/API_PutResourcePolicy.html`, checked } as const;
const LIFECYCLE_PAGE = { source: `${GUIDE}/runtime-lifecycle-settings.html`, checked } as const;
const FILE_SYSTEM_PAGE = {
  source: `${GUIDE}/runtime-filesystem-configurations.html`,
  checked,
} as const;

const BUCKET = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$';
const NAME = '^[a-zA-Z][a-zA-Z0-9_]{0,47}$';
const SCOPE = '^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$';
const CLAIM_VALUE = '^[A-Za-z0-9_.-]+$';
const PROVIDER_NAME = '^[a-zA-Z0-9\\-_]+$';
const TAG = '^[a-zA-Z0-9\\s._:/=+@-]*$';

/** The service's model admits fourteen days, but only for runtimes on instances. A microVM ends after eight hours. */
const MICROVM_SECONDS = { seconds: { min: 60, max: 28_800 }, ...LIFECYCLE_PAGE } as const;

/**
 * What the service accepts, by resource type and argument path: where an input takes its bounds from. What a module
 * restricts further, as an ARN without wildcards, stands with its input.
 */
export const QUOTAS = {
  aws_bedrockagentcore_agent_runtime: {
    'agent_runtime_artifact.code_configuration.code.s3.bucket': {
      pattern: BUCKET,
      ...CREATE_RUNTIME,
    },
    'agent_runtime_artifact.code_configuration.code.s3.prefix': {
      length: { min: 1, max: 1024 },
      ...CREATE_RUNTIME,
    },
    'agent_runtime_artifact.code_configuration.code.s3.version_id': {
      length: { min: 3, max: 1024 },
      ...CREATE_RUNTIME,
    },
    'agent_runtime_artifact.code_configuration.entry_point': {
      count: { min: 1, max: 2 },
      length: { min: 1, max: 128 },
      ...CREATE_RUNTIME,
    },
    'agent_runtime_artifact.code_configuration.runtime': {
      oneOf: ['PYTHON_3_10', 'PYTHON_3_11', 'PYTHON_3_12', 'PYTHON_3_13', 'PYTHON_3_14', 'NODE_22'],
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.allowed_audience': {
      count: { min: 1 },
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.allowed_clients': {
      count: { min: 1 },
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.allowed_scopes': {
      count: { min: 1 },
      length: { min: 1, max: 255 },
      pattern: SCOPE,
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.authorizing_claim_match_value.claim_match_operator':
      { oneOf: ['EQUALS', 'CONTAINS', 'CONTAINS_ANY'], ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.authorizing_claim_match_value.claim_match_value.match_value_string_list':
      {
        count: { min: 1 },
        length: { min: 1, max: 255 },
        pattern: CLAIM_VALUE,
        ...CREATE_RUNTIME,
      },
    // The model's pattern has the range `.-:` (dot, slash, digits, colon), so a hyphen is refused.
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.inbound_token_claim_name': {
      length: { min: 1, max: 255 },
      ...CREATE_RUNTIME,
    },
    // RFC 8414 puts the path of the issuer behind the well-known part.
    'authorizer_configuration.custom_jwt_authorizer.discovery_url': {
      pattern:
        '^[^\\s?#]+/\\.well-known/(openid-configuration|oauth-authorization-server)(/[^\\s?#]+)?$',
      ...CREATE_RUNTIME,
      checked: '2026-11-27',
    },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.endpoint_ip_address_type':
      { oneOf: ['IPV4', 'IPV6'], ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.routing_domain':
      { length: { min: 3, max: 255 }, ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.security_group_ids':
      { count: { min: 0, max: 5 }, ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides': {
      count: { min: 0, max: 5 },
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides.domain': {
      length: { min: 1, max: 253 },
      ...CREATE_RUNTIME,
    },
    description: { length: { min: 1, max: 4096 }, ...CREATE_RUNTIME },
    environment_variables: {
      count: { min: 0, max: 50 },
      keyLength: { min: 1, max: 100 },
      length: { min: 0, max: 5000 },
      ...CREATE_RUNTIME,
    },
    'filesystem_configuration.efs_access_point': {
      count: { min: 0, max: 2 },
      ...FILE_SYSTEM_PAGE,
    },
    'filesystem_configuration.s3_files_access_point': {
      count: { min: 0, max: 2 },
      ...FILE_SYSTEM_PAGE,
    },
    'filesystem_configuration.session_storage.mount_path': {
      length: { min: 6, max: 200 },
      ...CREATE_RUNTIME,
    },
    'lifecycle_configuration.idle_runtime_session_timeout': MICROVM_SECONDS,
    'lifecycle_configuration.max_lifetime': MICROVM_SECONDS,
    'network_configuration.network_mode_config.security_groups': {
      count: { min: 1, max: 16 },
      ...CREATE_RUNTIME,
    },
    'network_configuration.network_mode_config.subnets': {
      count: { min: 1, max: 16 },
      ...CREATE_RUNTIME,
    },
    'protocol_configuration.server_protocol': {
      oneOf: ['A2A', 'AGUI', 'HTTP', 'MCP'],
      ...CREATE_RUNTIME,
    },
    'request_header_configuration.request_header_allowlist': {
      count: { min: 1, max: 20 },
      pattern: '^[A-Za-z][A-Za-z0-9_-]{0,255}$',
      ...CREATE_RUNTIME,
    },
    tags: {
      count: { min: 0, max: 50 },
      keyLength: { min: 1, max: 128 },
      keyPattern: TAG,
      length: { min: 0, max: 256 },
      pattern: TAG,
      ...CREATE_RUNTIME,
    },
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    description: { length: { min: 1, max: 256 }, ...CREATE_ENDPOINT },
    name: { pattern: NAME, ...CREATE_ENDPOINT },
  },
  aws_bedrockagentcore_api_key_credential_provider: {
    'api_key_secret_config.json_key': { length: { min: 1, max: 128 }, ...CREATE_API_KEY_PROVIDER },
    name: { length: { min: 1, max: 128 }, pattern: PROVIDER_NAME, ...CREATE_API_KEY_PROVIDER },
  },
  aws_bedrockagentcore_browser: {
    // The model admits 200.
    certificate: {
      count: { min: 0, max: 10 },
      source: `${GUIDE}/browser-root-ca-certificates.html`,
      checked: '2026-11-28',
    },
    description: { length: { min: 1, max: 4096 }, ...CREATE_BROWSER },
    enterprise_policy: { count: { min: 0, max: 100 }, ...CREATE_BROWSER },
    'enterprise_policy.location.s3.bucket': { pattern: BUCKET, ...CREATE_BROWSER },
    'enterprise_policy.location.s3.version_id': {
      length: { min: 3, max: 1024 },
      ...CREATE_BROWSER,
    },
    'network_configuration.network_mode': { oneOf: ['PUBLIC', 'VPC'], ...CREATE_BROWSER },
    'recording.s3_location.bucket': { pattern: BUCKET, ...CREATE_BROWSER },
  },
  aws_bedrockagentcore_browser_profile: {
    description: { length: { min: 1, max: 4096 }, ...CREATE_PROFILE },
    name: { pattern: NAME, ...CREATE_PROFILE },
  },
  aws_bedrockagentcore_code_interpreter: {
    // The model admits 200. The page of the browser says 10, and that of the code interpreter no number.
    certificate: {
      count: { min: 0, max: 10 },
      source: `${GUIDE}/browser-root-ca-certificates.html`,
      checked: '2026-11-28',
      confidence: 'low',
    },
    description: { length: { min: 1, max: 4096 }, ...CREATE_INTERPRETER },
    'network_configuration.network_mode': {
      oneOf: ['PUBLIC', 'SANDBOX', 'VPC'],
      ...CREATE_INTERPRETER,
    },
  },
  aws_bedrockagentcore_evaluator: {
    description: { length: { min: 1, max: 200 }, ...CREATE_EVALUATOR },
    'evaluator_config.code_based.lambda_config.lambda_timeout_in_seconds': {
      seconds: { min: 1, max: 300 },
      ...CREATE_EVALUATOR,
    },
    'evaluator_config.llm_as_a_judge.rating_scale.categorical.label': {
      length: { min: 1, max: 100 },
      ...CREATE_EVALUATOR,
    },
    evaluator_name: { length: { min: 1, max: 48 }, ...CREATE_EVALUATOR },
    level: { oneOf: ['TOOL_CALL', 'TRACE', 'SESSION'], ...CREATE_EVALUATOR },
  },
  aws_bedrockagentcore_gateway: {
    authorizer_type: {
      oneOf: ['AUTHENTICATE_ONLY', 'AWS_IAM', 'CUSTOM_JWT', 'NONE'],
      ...CREATE_GATEWAY,
    },
    description: { length: { min: 1, max: 200 }, ...CREATE_GATEWAY },
    exception_level: { oneOf: ['DEBUG'], ...CREATE_GATEWAY },
    // And each point once in all interceptors.
    'interceptor_configuration.interception_points': {
      count: { min: 1, max: 2 },
      oneOf: ['REQUEST', 'RESPONSE'],
      ...INTERCEPTORS_PAGE,
    },
    'policy_engine_configuration.mode': { oneOf: ['ENFORCE', 'LOG_ONLY'], ...CREATE_GATEWAY },
    'protocol_configuration.mcp.instructions': {
      length: { min: 1, max: 2048 },
      ...CREATE_GATEWAY,
    },
    'protocol_configuration.mcp.session_configuration.session_timeout_in_seconds': {
      seconds: { min: 900, max: 28_800 },
      ...CREATE_GATEWAY,
    },
    protocol_type: { oneOf: ['MCP'], ...CREATE_GATEWAY },
  },
  aws_bedrockagentcore_memory: {
    description: { length: { min: 1, max: 4096 }, ...CREATE_MEMORY },
    // The model admits 3 to 3650 days, the provider 7 to 365.
    event_expiry_duration: { days: { min: 7, max: 365 }, ...CREATE_MEMORY, confidence: 'medium' },
    indexed_key: { count: { min: 0, max: 10 }, ...CREATE_MEMORY },
    'indexed_key.key': {
      length: { min: 1, max: 128 },
      pattern: TAG,
      ...CREATE_MEMORY,
    },
    'indexed_key.type': { oneOf: ['STRING', 'STRINGLIST', 'NUMBER'], ...CREATE_MEMORY },
    'stream_delivery_resources.resource.kinesis.content_configuration.level': {
      oneOf: ['METADATA_ONLY', 'FULL_CONTENT'],
      ...CREATE_MEMORY,
    },
  },
  aws_bedrockagentcore_memory_strategy: {
    'configuration.extraction.append_to_prompt': {
      length: { min: 1, max: 30_000 },
      ...CREATE_MEMORY,
    },
    'configuration.self_managed_configuration.historical_context_window_size': {
      count: { min: 0, max: 50 },
      ...CREATE_MEMORY,
    },
    'configuration.self_managed_configuration.invocation_configuration.payload_delivery_bucket_name':
      { pattern: BUCKET, ...CREATE_MEMORY },
    'configuration.self_managed_configuration.trigger_conditions.message_based_trigger.message_count':
      { count: { min: 1, max: 50 }, ...CREATE_MEMORY },
    'configuration.self_managed_configuration.trigger_conditions.time_based_trigger.idle_session_timeout':
      { seconds: { min: 10, max: 3000 }, ...CREATE_MEMORY },
    'configuration.self_managed_configuration.trigger_conditions.token_based_trigger.token_count': {
      count: { min: 100, max: 500_000 },
      ...CREATE_MEMORY,
    },
    description: { length: { min: 1, max: 4096 }, ...CREATE_MEMORY },
    // Strategies of one memory.
    memory_id: {
      count: { min: 0, max: 6 },
      source: `${GUIDE}/bedrock-agentcore-limits.html`,
      checked: '2026-11-28',
    },
    name: { pattern: NAME, ...CREATE_MEMORY },
    namespace_templates: { length: { min: 1, max: 512 }, ...CREATE_MEMORY },
  },
  aws_bedrockagentcore_oauth2_credential_provider: {
    credential_provider_vendor: { oneOf: OAUTH2_VENDORS, ...CREATE_OAUTH2_PROVIDER },
    'oauth2_provider_config.google_oauth2_provider_config.client_id': {
      length: { min: 1, max: 256 },
      ...CREATE_OAUTH2_PROVIDER,
    },
    'oauth2_provider_config.microsoft_oauth2_provider_config.tenant_id': {
      length: { min: 1, max: 2048 },
      ...CREATE_OAUTH2_PROVIDER,
    },
  },
  aws_bedrockagentcore_online_evaluation_config: {
    // The model admits 10 log groups, the provider page 5.
    'data_source_config.cloudwatch_logs.log_group_names': {
      count: { min: 1, max: 5 },
      ...CREATE_EVALUATION,
      confidence: 'medium',
    },
    'data_source_config.cloudwatch_logs.service_names': {
      length: { min: 1, max: 256 },
      ...CREATE_EVALUATION,
    },
    description: { length: { min: 1, max: 200 }, ...CREATE_EVALUATION },
    // The model admits 25, the provider and the guide 10.
    evaluator: { count: { min: 1, max: 10 }, ...CREATE_EVALUATION, confidence: 'medium' },
    'rule.filter': { count: { min: 0, max: 5 }, ...CREATE_EVALUATION },
    'rule.filter.key': { length: { min: 1, max: 256 }, ...CREATE_EVALUATION },
    'rule.filter.operator': {
      oneOf: [
        'Equals',
        'NotEquals',
        'GreaterThan',
        'LessThan',
        'GreaterThanOrEqual',
        'LessThanOrEqual',
        'Contains',
        'NotContains',
      ],
      ...CREATE_EVALUATION,
    },
    'rule.filter.value.string_value': { length: { min: 1, max: 1024 }, ...CREATE_EVALUATION },
  },
  aws_bedrockagentcore_policy: {
    'definition.cedar.statement': { length: { min: 35, max: 10_000 }, ...CREATE_POLICY },
    description: { length: { min: 1, max: 4096 }, ...CREATE_POLICY },
    name: { length: { min: 1, max: 48 }, ...CREATE_POLICY },
    validation_mode: {
      oneOf: ['FAIL_ON_ANY_FINDINGS', 'IGNORE_ALL_FINDINGS'],
      ...CREATE_POLICY,
    },
  },
  aws_bedrockagentcore_policy_engine: {
    description: { length: { min: 1, max: 4096 }, ...CREATE_POLICY_ENGINE },
  },
  aws_bedrockagentcore_resource_policy: {
    // And at most a hundred statements.
    policy: { length: { min: 1, max: 20_480 }, ...PUT_POLICY },
  },
  aws_bedrockagentcore_workload_identity: {
    // And at most 2,048 characters.
    allowed_resource_oauth2_return_urls: {
      pattern: '^\\w+:(\\/?\\/?)[^\\s]+$',
      ...CREATE_WORKLOAD_IDENTITY,
    },
    name: {
      length: { min: 3, max: 255 },
      pattern: '^[A-Za-z0-9_.-]+$',
      ...CREATE_WORKLOAD_IDENTITY,
    },
  },
  aws_iam_role_policy: {
    name: {
      length: { min: 1, max: 128 },
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
      checked: '2026-11-28',
    },
    // All inline policies of a role together. IAM does not count white space, and jsonencode writes none.
    policy: {
      length: { min: 1, max: 10_240 },
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
      checked: '2026-11-28',
    },
  },
  aws_vpc_endpoint: {
    policy: {
      length: { min: 1, max: 20_480 },
      source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
      checked,
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Quota>>>>;
