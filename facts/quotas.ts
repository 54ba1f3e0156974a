import type { Fact } from './fact';

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
const CREATE_GATEWAY = { source: `${API}/API_CreateGateway.html`, checked } as const;
const INTERCEPTORS_PAGE = { source: `${GUIDE}/gateway-interceptors.html`, checked } as const;
const PUT_POLICY = { source: `${API}/API_PutResourcePolicy.html`, checked } as const;
const LIFECYCLE_PAGE = { source: `${GUIDE}/runtime-lifecycle-settings.html`, checked } as const;
const FILE_SYSTEM_PAGE = {
  source: `${GUIDE}/runtime-filesystem-configurations.html`,
  checked,
} as const;

const NAME = '^[a-zA-Z][a-zA-Z0-9_]{0,47}$';
const SCOPE = '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$';
const CLAIM_VALUE = '^[A-Za-z0-9_.-]+$';
const TAG = '^[a-zA-Z0-9\\s._:/=+@-]*$';

const TAGS = {
  count: { min: 0, max: 50 },
  keyLength: { min: 1, max: 128 },
  keyPattern: TAG,
  length: { min: 0, max: 256 },
  pattern: TAG,
} as const;

const MOUNT_PATH = {
  length: { min: 6, max: 200 },
  pattern: '^/mnt/[a-zA-Z0-9._-]+/?$',
} as const;

/** The service's model admits fourteen days, but only for runtimes on instances. A microVM ends after eight hours. */
const MICROVM_SECONDS = { seconds: { min: 60, max: 28_800 }, ...LIFECYCLE_PAGE } as const;

/** What the service accepts, by resource type and argument path. Only what a module checks before the service does. */
export const QUOTAS = {
  aws_bedrockagentcore_agent_runtime: {
    agent_runtime_name: { pattern: NAME, ...CREATE_RUNTIME },
    'agent_runtime_artifact.code_configuration.code.s3.bucket': {
      pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
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
      oneOf: ['NODE_22', 'PYTHON_3_10', 'PYTHON_3_11', 'PYTHON_3_12', 'PYTHON_3_13', 'PYTHON_3_14'],
      ...CREATE_RUNTIME,
    },
    'agent_runtime_artifact.container_configuration.container_uri': {
      length: { min: 1, max: 1024 },
      pattern:
        '^(([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?|public\\.ecr\\.aws)/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(?::([^:@]{1,300}))?(?:@(.+))?$',
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
    'authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration.hosting_environment':
      { count: { min: 1, max: 10 }, ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration.hosting_environment.arn':
      { length: { min: 20, max: 1011 }, ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.allowed_workload_configuration.workload_identities':
      {
        count: { min: 1, max: 10 },
        length: { min: 3, max: 255 },
        pattern: '^[A-Za-z0-9_.-]+$',
        ...CREATE_RUNTIME,
      },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim': {
      count: { min: 1 },
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.authorizing_claim_match_value.claim_match_operator':
      { oneOf: ['CONTAINS', 'CONTAINS_ANY', 'EQUALS'], ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.authorizing_claim_match_value.claim_match_value.match_value_string':
      { length: { min: 1, max: 255 }, pattern: CLAIM_VALUE, ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.authorizing_claim_match_value.claim_match_value.match_value_string_list':
      {
        count: { min: 1 },
        length: { min: 1, max: 255 },
        pattern: CLAIM_VALUE,
        ...CREATE_RUNTIME,
      },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.inbound_token_claim_name': {
      length: { min: 1, max: 255 },
      // As the model has it: `.-:` is a range (dot, slash, digits, colon), so a hyphen is refused.
      pattern: '^[A-Za-z0-9_.-:]+$',
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.custom_claim.inbound_token_claim_value_type': {
      oneOf: ['STRING', 'STRING_ARRAY'],
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
      {
        count: { min: 0, max: 5 },
        pattern: '^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$',
        ...CREATE_RUNTIME,
      },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.subnet_ids':
      { pattern: '^subnet-[0-9a-zA-Z]{8,17}$', ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.tags': {
      ...TAGS,
      ...CREATE_RUNTIME,
    },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.vpc_identifier':
      { pattern: '^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$', ...CREATE_RUNTIME },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.self_managed_lattice_resource.resource_configuration_identifier':
      {
        length: { min: 20, max: 2048 },
        pattern:
          '^((rcfg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}))$',
        ...CREATE_RUNTIME,
      },
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
    filesystem_configuration: { count: { min: 0, max: 5 }, ...CREATE_RUNTIME },
    'filesystem_configuration.efs_access_point': {
      count: { min: 0, max: 2 },
      ...FILE_SYSTEM_PAGE,
    },
    'filesystem_configuration.efs_access_point.access_point_arn': {
      length: { min: 0, max: 128 },
      pattern: '^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$',
      ...CREATE_RUNTIME,
    },
    'filesystem_configuration.efs_access_point.mount_path': { ...MOUNT_PATH, ...CREATE_RUNTIME },
    'filesystem_configuration.s3_files_access_point': {
      count: { min: 0, max: 2 },
      ...FILE_SYSTEM_PAGE,
    },
    'filesystem_configuration.s3_files_access_point.access_point_arn': {
      length: { min: 0, max: 256 },
      pattern:
        '^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}$',
      ...CREATE_RUNTIME,
    },
    'filesystem_configuration.s3_files_access_point.mount_path': {
      ...MOUNT_PATH,
      ...CREATE_RUNTIME,
    },
    'filesystem_configuration.session_storage': { count: { min: 0, max: 1 }, ...FILE_SYSTEM_PAGE },
    'filesystem_configuration.session_storage.mount_path': { ...MOUNT_PATH, ...CREATE_RUNTIME },
    'lifecycle_configuration.idle_runtime_session_timeout': MICROVM_SECONDS,
    'lifecycle_configuration.max_lifetime': MICROVM_SECONDS,
    'network_configuration.network_mode': { oneOf: ['PUBLIC', 'VPC'], ...CREATE_RUNTIME },
    'network_configuration.network_mode_config.security_groups': {
      count: { min: 1, max: 16 },
      pattern: '^sg-[0-9a-zA-Z]{8,17}$',
      ...CREATE_RUNTIME,
    },
    'network_configuration.network_mode_config.subnets': {
      count: { min: 1, max: 16 },
      pattern: '^subnet-[0-9a-zA-Z]{8,17}$',
      ...CREATE_RUNTIME,
    },
    'protocol_configuration.server_protocol': {
      oneOf: ['A2A', 'AGUI', 'HTTP', 'MCP'],
      ...CREATE_RUNTIME,
    },
    'request_header_configuration.request_header_allowlist': {
      count: { min: 1, max: 20 },
      length: { min: 1, max: 256 },
      pattern: '^[A-Za-z][A-Za-z0-9_-]{0,255}$',
      ...CREATE_RUNTIME,
    },
    role_arn: {
      length: { min: 1, max: 2048 },
      pattern: '^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$',
      ...CREATE_RUNTIME,
    },
    tags: { ...TAGS, ...CREATE_RUNTIME },
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    agent_runtime_id: {
      pattern: '^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$',
      ...CREATE_ENDPOINT,
    },
    agent_runtime_version: {
      length: { min: 1, max: 5 },
      pattern: '^([1-9][0-9]{0,4})$',
      ...CREATE_ENDPOINT,
    },
    description: { length: { min: 1, max: 256 }, ...CREATE_ENDPOINT },
    name: { pattern: NAME, ...CREATE_ENDPOINT },
    tags: { ...TAGS, ...CREATE_ENDPOINT },
  },
  aws_bedrockagentcore_gateway: {
    authorizer_type: {
      oneOf: ['AUTHENTICATE_ONLY', 'AWS_IAM', 'CUSTOM_JWT', 'NONE'],
      ...CREATE_GATEWAY,
    },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.security_group_ids':
      { count: { min: 0, max: 5 }, ...CREATE_GATEWAY },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.routing_domain':
      { length: { min: 3, max: 255 }, ...CREATE_GATEWAY },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint.self_managed_lattice_resource.resource_configuration_identifier':
      {
        length: { min: 20, max: 2048 },
        pattern:
          '^((rcfg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}))$',
        ...CREATE_GATEWAY,
      },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides': {
      count: { min: 0, max: 5 },
      ...CREATE_GATEWAY,
    },
    'authorizer_configuration.custom_jwt_authorizer.private_endpoint_overrides.domain': {
      length: { min: 1, max: 253 },
      ...CREATE_GATEWAY,
    },
    description: { length: { min: 1, max: 200 }, ...CREATE_GATEWAY },
    exception_level: { oneOf: ['DEBUG'], ...CREATE_GATEWAY },
    interceptor_configuration: { count: { min: 1, max: 2 }, ...CREATE_GATEWAY },
    // And each point once in all interceptors.
    'interceptor_configuration.interception_points': {
      count: { min: 1, max: 2 },
      oneOf: ['REQUEST', 'RESPONSE'],
      ...INTERCEPTORS_PAGE,
    },
    'interceptor_configuration.interceptor.lambda.arn': {
      length: { min: 1, max: 170 },
      pattern:
        '^arn:(aws[a-zA-Z-]*)?:lambda:([a-z]{2}(-gov)?-[a-z]+-\\d{1}):(\\d{12}):function:([a-zA-Z0-9-_.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?$',
      ...CREATE_GATEWAY,
    },
    kms_key_arn: {
      length: { min: 1, max: 2048 },
      pattern: '^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$',
      ...CREATE_GATEWAY,
    },
    name: { pattern: '^([0-9a-zA-Z][-]?){1,48}$', ...CREATE_GATEWAY },
    'policy_engine_configuration.arn': {
      length: { min: 1, max: 170 },
      pattern:
        '^arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9_]{10}$',
      ...CREATE_GATEWAY,
    },
    'policy_engine_configuration.mode': { oneOf: ['ENFORCE', 'LOG_ONLY'], ...CREATE_GATEWAY },
    'protocol_configuration.mcp.instructions': {
      length: { min: 1, max: 2048 },
      ...CREATE_GATEWAY,
    },
    'protocol_configuration.mcp.search_type': { oneOf: ['SEMANTIC'], ...CREATE_GATEWAY },
    'protocol_configuration.mcp.session_configuration.session_timeout_in_seconds': {
      seconds: { min: 900, max: 28_800 },
      ...CREATE_GATEWAY,
    },
    protocol_type: { oneOf: ['MCP'], ...CREATE_GATEWAY },
    role_arn: {
      length: { min: 1, max: 2048 },
      pattern: '^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$',
      ...CREATE_GATEWAY,
    },
    tags: { ...TAGS, ...CREATE_GATEWAY },
  },
  aws_bedrockagentcore_resource_policy: {
    // And at most a hundred statements.
    policy: { length: { min: 1, max: 20_480 }, ...PUT_POLICY },
    resource_arn: { length: { min: 20, max: 1011 }, ...PUT_POLICY },
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

/** Statements that a resource policy of a runtime, endpoint or gateway may have. */
export const RESOURCE_POLICY_STATEMENTS = {
  count: { min: 1, max: 100 },
  source: `${GUIDE}/bedrock-agentcore-limits.html`,
  checked,
} as const satisfies Quota;
