/** Differences between our tables and AWS or the provider that are meant. */
import type { KnownDifferences } from './drift';

export const KNOWN_DIFFERENCES: readonly KnownDifferences[] = [
  {
    reason:
      'An action of IAM without an operation of its own: the service checks it within another call, or the API is not in the model.',
    lines: [
      'actions: bedrock-agentcore:AllowVendedLogDeliveryForResource is in our tables and in no model',
      'actions: bedrock-agentcore:AuthorizeAction is in our tables and in no model',
      'actions: bedrock-agentcore:CheckAuthorizePermissions is in our tables and in no model',
      'actions: bedrock-agentcore:ConnectBrowserAutomationStream is in our tables and in no model',
      'actions: bedrock-agentcore:ConnectBrowserLiveViewStream is in our tables and in no model',
      'actions: bedrock-agentcore:GatewayAssociateWebACL is in our tables and in no model',
      'actions: bedrock-agentcore:GatewayDisassociateWebACL is in our tables and in no model',
      'actions: bedrock-agentcore:GatewayGetWebACLForResource is in our tables and in no model',
      'actions: bedrock-agentcore:GetRuntimeProtectedResourceMetadata is in our tables and in no model',
      'actions: bedrock-agentcore:InvokeAgentRuntimeCommandShell is in our tables and in no model',
      'actions: bedrock-agentcore:InvokeAgentRuntimeForUser is in our tables and in no model',
      'actions: bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream is in our tables and in no model',
      'actions: bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser is in our tables and in no model',
      'actions: bedrock-agentcore:InvokeGateway is in our tables and in no model',
      'actions: bedrock-agentcore:ManageResourceScopedPolicy is in our tables and in no model',
      'actions: bedrock-agentcore:PartiallyAuthorizeActions is in our tables and in no model',
    ],
  },
  {
    reason:
      'Lists are read by no resource of the modules: the provider gets each object by its ID.',
    lines: [
      'actions: bedrock-agentcore:ListAgentRuntimeEndpoints is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListAgentRuntimeVersions is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListAgentRuntimeVersionsByCapacityProvider is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListAgentRuntimes is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListGatewayRateLimits is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListGatewayRules is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListGatewayTargets is in the model and in no table of ours',
      'actions: bedrock-agentcore:ListGateways is in the model and in no table of ours',
    ],
  },
  {
    reason: 'Rules and rate limits of gateways are not made by the modules.',
    lines: [
      'actions: bedrock-agentcore:BatchPutGatewayRateLimits is in the model and in no table of ours',
      'actions: bedrock-agentcore:CreateGatewayRateLimit is in the model and in no table of ours',
      'actions: bedrock-agentcore:CreateGatewayRule is in the model and in no table of ours',
      'actions: bedrock-agentcore:DeleteGatewayRateLimit is in the model and in no table of ours',
      'actions: bedrock-agentcore:DeleteGatewayRule is in the model and in no table of ours',
      'actions: bedrock-agentcore:GetGatewayRateLimit is in the model and in no table of ours',
      'actions: bedrock-agentcore:GetGatewayRule is in the model and in no table of ours',
      'actions: bedrock-agentcore:UpdateGatewayRateLimit is in the model and in no table of ours',
      'actions: bedrock-agentcore:UpdateGatewayRule is in the model and in no table of ours',
    ],
  },
  {
    reason: 'The need memory reads and writes one record at a time and deletes nothing.',
    lines: [],
  },
  {
    reason:
      "The bound is a page's, and stricter than the model's: a microVM session ends after eight hours, and two access points of a kind can be mounted.",
    lines: [
      'bounds: aws_bedrockagentcore_agent_runtime.filesystem_configuration.efs_access_point: count is 0 to 2 in our table and none in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.filesystem_configuration.s3_files_access_point: count is 0 to 2 in our table and none in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.lifecycle_configuration.idle_runtime_session_timeout: seconds is 60 to 28800 in our table and 60 to 1209600 in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.lifecycle_configuration.max_lifetime: seconds is 60 to 28800 in our table and 60 to 1209600 in the model',
    ],
  },
  {
    reason:
      'The input has a pattern of its own that is at least as narrow, or that RE2 reads as the service does.',
    lines: [
      'bounds: aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.custom_claim.inbound_token_claim_name: pattern is none in our table and ^[A-Za-z0-9_.-:]+$ in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.filesystem_configuration.session_storage.mount_path: pattern is none in our table and ^/mnt/[a-zA-Z0-9._-]+/?$ in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.network_configuration.network_mode_config.security_groups: pattern is none in our table and ^sg-[0-9a-zA-Z]{8,17}$ in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.network_configuration.network_mode_config.subnets: pattern is none in our table and ^subnet-[0-9a-zA-Z]{8,17}$ in the model',
      'bounds: aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource.security_group_ids: pattern is none in our table and ^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$ in the model',
    ],
  },
  {
    reason: 'The pattern in the table already bounds the length.',
    lines: [
      'bounds: aws_bedrockagentcore_agent_runtime.request_header_configuration.request_header_allowlist: length is none in our table and 1 to 256 in the model',
    ],
  },
  {
    reason: 'The AWS SDK in the provider fills it in.',
    lines: [
      'members: CreateAgentRuntime.clientToken has no argument in the provider',
      'members: CreateAgentRuntimeEndpoint.clientToken has no argument in the provider',
      'members: CreateGateway.clientToken has no argument in the provider',
    ],
  },
  {
    reason:
      'Not in the provider yet. When it comes, the claims of runtimes about who can call them and what they reach must be read again.',
    lines: [
      'members: CreateAgentRuntime.allowedPorts has no argument in the provider',
      'members: CreateAgentRuntime.authorizerConfiguration.customJWTAuthorizer.advertisedScopeMapping has no argument in the provider',
      'members: CreateAgentRuntime.authorizerConfiguration.customJWTAuthorizer.certificateConfigurations has no argument in the provider',
      'members: CreateAgentRuntime.capacityProviderConfiguration has no argument in the provider',
      'members: CreateAgentRuntime.filesystemConfigurations.capacityProviderVolume has no argument in the provider',
      'members: CreateAgentRuntime.filesystemConfigurations.s3BucketMount has no argument in the provider',
      'members: CreateAgentRuntime.hooksConfiguration has no argument in the provider',
      'members: CreateAgentRuntime.protocolConfiguration.path has no argument in the provider',
      'members: CreateAgentRuntime.protocolConfiguration.port has no argument in the provider',
      'members: CreateAgentRuntime.resourceConfigurations has no argument in the provider',
    ],
  },
  {
    reason: 'Not in the provider yet.',
    lines: [
      'members: CreateGateway.authorizerConfiguration.customJWTAuthorizer.advertisedScopeMapping has no argument in the provider',
      'members: CreateGateway.authorizerConfiguration.customJWTAuthorizer.certificateConfigurations has no argument in the provider',
      'members: CreateGateway.domainOverride has no argument in the provider',
      'members: CreateGateway.interceptorConfigurations.inputConfiguration.payloadFilter has no argument in the provider',
      'members: CreateGateway.interceptorConfigurations.responseInterceptionMode has no argument in the provider',
      'members: CreateGateway.interceptorConfigurations.responseStreamingConfiguration has no argument in the provider',
      'members: CreateGateway.protocolConfiguration.mcp.disableMcpListToolsPagination has no argument in the provider',
    ],
  },
  {
    reason: 'No module makes this part of AgentCore yet.',
    lines: [
      'types: aws_bedrockagentcore_gateway_rule is in the provider and in no table of ours',
      'types: aws_bedrockagentcore_harness is in the provider and in no table of ours',
      'types: aws_bedrockagentcore_registry is in the provider and in no table of ours',
    ],
  },
];
