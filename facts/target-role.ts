import type { Fact } from './fact';
import type { Statement } from './statement';

interface RoleNeed extends Fact {
  readonly statements: readonly Statement[];
}

const OUTBOUND_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-outbound-auth.html',
  checked: '2026-11-21',
} as const;

/** The page gives the actions; that each is checked on vault, provider, directory and identity, its examples show. */
const SCOPE_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/scope-credential-provider-access.html',
  checked: '2026-11-21',
  confidence: 'medium',
} as const;

const PERMISSIONS_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html',
  checked: '2026-11-21',
} as const;

const INVOKE_API_PAGE = {
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html',
  checked: '2026-11-21',
} as const;

/** What the role of a gateway must be allowed for one target, by what the target is set up with. */
export const TARGET_ROLE_NEEDS = {
  // Whatever the provider hands out.
  credential_provider: {
    statements: [
      {
        sid: 'GetWorkloadToken',
        actions: ['bedrock-agentcore:GetWorkloadAccessToken'],
        resources: { input: 'workload_identity_arns' },
        ...OUTBOUND_PAGE,
      },
      {
        sid: 'ReadCredential',
        actions: ['secretsmanager:GetSecretValue'],
        resources: { input: 'secret_arns' },
        ...OUTBOUND_PAGE,
      },
    ],
    ...OUTBOUND_PAGE,
  },
  oauth: {
    statements: [
      {
        sid: 'GetOauthToken',
        actions: ['bedrock-agentcore:GetResourceOauth2Token'],
        resources: { input: 'credential_provider_arns' },
        ...SCOPE_PAGE,
      },
    ],
    ...OUTBOUND_PAGE,
  },
  api_key: {
    statements: [
      {
        sid: 'GetApiKey',
        actions: ['bedrock-agentcore:GetResourceApiKey'],
        resources: { input: 'credential_provider_arns' },
        ...SCOPE_PAGE,
      },
    ],
    ...OUTBOUND_PAGE,
  },
  // What a signed service is asked for only the user knows.
  gateway_role: {
    statements: [
      {
        sid: 'CallSignedService',
        actions: { input: 'signed_actions' },
        resources: { input: 'signed_resource_arns' },
        ...OUTBOUND_PAGE,
      },
    ],
    ...OUTBOUND_PAGE,
  },
  // The methods of a private API that sign in: <API>/<stage>/<METHOD>/<path>.
  private_api: {
    statements: [
      {
        sid: 'InvokeApi',
        actions: ['execute-api:Invoke'],
        resources: { input: 'api_method_arns' },
        ...INVOKE_API_PAGE,
      },
    ],
    ...INVOKE_API_PAGE,
  },
  schema_in_s3: {
    statements: [
      {
        sid: 'ReadSchema',
        actions: ['s3:GetObject'],
        resources: { input: 'schema_object_arns' },
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;
