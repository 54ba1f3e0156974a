import type { Statement } from './statement';

const checked = '2026-11-28';
const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

/** Each action is checked against four resources, as the examples of the page show. */
const SCOPE_PAGE = {
  source: `${GUIDE}/scope-credential-provider-access.html`,
  checked,
  confidence: 'medium',
} as const;

/** For gateways the page asks for it. Agents need the same, as several public projects found. */
const SECRET_PAGE = {
  source: `${GUIDE}/gateway-outbound-auth.html`,
  checked,
  confidence: 'medium',
} as const;

/** What the role of an agent must be allowed that gets tokens or API keys from a credential provider. */
export const IDENTITY_USER_STATEMENTS = {
  // The second ends the flow in which a user gives consent.
  tokens: {
    sid: 'GetTokens',
    actions: [
      'bedrock-agentcore:CompleteResourceTokenAuth',
      'bedrock-agentcore:GetResourceOauth2Token',
    ],
    resources: { input: 'identity_resource_arns' },
    ...SCOPE_PAGE,
  },
  api_keys: {
    sid: 'GetApiKeys',
    actions: ['bedrock-agentcore:GetResourceApiKey'],
    resources: { input: 'identity_resource_arns' },
    ...SCOPE_PAGE,
  },
  secret: {
    sid: 'ReadCredential',
    actions: ['secretsmanager:GetSecretValue'],
    resources: { input: 'provider_secret_arns' },
    ...SECRET_PAGE,
  },
  // In AgentCore Runtime the service gets the token of the agent's own identity, and puts it into each call.
  workload_tokens: {
    sid: 'GetWorkloadTokens',
    actions: [
      'bedrock-agentcore:GetWorkloadAccessToken',
      'bedrock-agentcore:GetWorkloadAccessTokenForJWT',
      'bedrock-agentcore:GetWorkloadAccessTokenForUserId',
    ],
    resources: { input: 'workload_resource_arns' },
    ...SCOPE_PAGE,
  },
} as const satisfies Readonly<Record<string, Statement>>;

/** What CreateOauth2CredentialProvider takes as vendor. */
export const OAUTH2_VENDORS = [
  'GoogleOauth2',
  'GithubOauth2',
  'SlackOauth2',
  'SalesforceOauth2',
  'MicrosoftOauth2',
  'CustomOauth2',
  'AtlassianOauth2',
  'LinkedinOauth2',
  'XOauth2',
  'OktaOauth2',
  'OneLoginOauth2',
  'PingOneOauth2',
  'FacebookOauth2',
  'YandexOauth2',
  'RedditOauth2',
  'ZoomOauth2',
  'TwitchOauth2',
  'SpotifyOauth2',
  'DropboxOauth2',
  'NotionOauth2',
  'HubspotOauth2',
  'CyberArkOauth2',
  'FusionAuthOauth2',
  'Auth0Oauth2',
  'CognitoOauth2',
] as const;

/** Vendors with a block of their own in the provider, by the start of its name. All others share one. */
export const VENDOR_BLOCKS = {
  atlassian: 'AtlassianOauth2',
  custom: 'CustomOauth2',
  github: 'GithubOauth2',
  google: 'GoogleOauth2',
  linkedin: 'LinkedinOauth2',
  microsoft: 'MicrosoftOauth2',
  salesforce: 'SalesforceOauth2',
  slack: 'SlackOauth2',
} as const;

/**
 * Vendors of the shared block whose customers have addresses of their own, of which the provider needs one at least.
 * Source: IncludedOauth2TenantCredentialProviderProps of the AWS CDK, read 2026-11-28. Not tried on AWS.
 */
export const TENANT_VENDORS = [
  'Auth0Oauth2',
  'CognitoOauth2',
  'CyberArkOauth2',
  'FusionAuthOauth2',
  'OktaOauth2',
  'OneLoginOauth2',
  'PingOneOauth2',
] as const;
