import type { RoleNeed, RoleTrust } from './statement';

const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';
const checked = '2026-11-21';

const PERMISSIONS_PAGE = {
  source: `${GUIDE}/gateway-prerequisites-permissions.html`,
  checked,
} as const;
const OUTBOUND_PAGE = { source: `${GUIDE}/gateway-outbound-auth.html`, checked } as const;
const POLICY_PAGE = { source: `${GUIDE}/policy-permissions.html`, checked } as const;
const ENCRYPTION_PAGE = { source: `${GUIDE}/gateway-encryption.html`, checked } as const;

/** Ids of gateways: the name in lower case, a hyphen and ten letters or digits. */
const THIS_GATEWAY =
  'arn:{partition}:bedrock-agentcore:{region}:{account}:gateway/{gateway_name}-*';

/** Who may assume the role of a gateway. AWS adds the source once the gateway is there; the name says it before. */
export const GATEWAY_ROLE_TRUST = {
  servicePrincipal: 'bedrock-agentcore.amazonaws.com',
  conditions: [
    { operator: 'StringEquals', key: 'aws:SourceAccount', values: ['{account}'] },
    { operator: 'ArnLike', key: 'aws:SourceArn', values: [THIS_GATEWAY] },
  ],
  ...PERMISSIONS_PAGE,
} as const satisfies RoleTrust;

/** What the role of a gateway must be allowed, by need. What a target's credentials take, the target brings itself. */
export const GATEWAY_ROLE_NEEDS = {
  lambda: {
    statements: [
      {
        sid: 'InvokeFunctions',
        actions: ['lambda:InvokeFunction'],
        resources: { input: 'lambda_arns' },
        ...PERMISSIONS_PAGE,
      },
    ],
    ...PERMISSIONS_PAGE,
  },
  // The service checks the runtime and the endpoint that is called.
  agent_runtime: {
    statements: [
      {
        sid: 'InvokeAgents',
        actions: ['bedrock-agentcore:InvokeAgentRuntime'],
        resources: { input: 'agent_runtime_arns' },
        ...OUTBOUND_PAGE,
      },
    ],
    ...OUTBOUND_PAGE,
  },
  // Without these every call of a tool is denied, and the engine cannot be attached.
  policy_engine: {
    statements: [
      {
        sid: 'AskPolicyEngine',
        actions: [
          'bedrock-agentcore:AuthorizeAction',
          'bedrock-agentcore:GetPolicyEngine',
          'bedrock-agentcore:PartiallyAuthorizeActions',
        ],
        resources: { input: 'policy_engine_arns' },
        ...POLICY_PAGE,
      },
      {
        sid: 'AskAboutThisGateway',
        actions: [
          'bedrock-agentcore:AuthorizeAction',
          'bedrock-agentcore:PartiallyAuthorizeActions',
        ],
        resources: [THIS_GATEWAY],
        ...POLICY_PAGE,
      },
      {
        // Not on the page, which says that the engine cannot be attached without permissions. An error of the service
        // names this action and the resource policy-engines/<id>/target-resource/<gateway ARN>, in the plural.
        sid: 'CheckPolicyEngine',
        actions: ['bedrock-agentcore:CheckAuthorizePermissions'],
        resources: { input: 'policy_check_arns' },
        ...POLICY_PAGE,
        checked: '2026-11-28',
        confidence: 'medium',
      },
    ],
    ...POLICY_PAGE,
  },
  // The page adds kms:ViaService and an encryption context. Reports differ on whether creation passes with them.
  kms: {
    statements: [
      {
        sid: 'UseKey',
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
        resources: { input: 'kms_key_arns' },
        ...ENCRYPTION_PAGE,
      },
      {
        sid: 'LetServiceUseKey',
        actions: ['kms:CreateGrant'],
        resources: { input: 'kms_key_arns' },
        condition: {
          operator: 'Bool',
          key: 'kms:GrantIsForAWSResource',
          values: ['true'],
        },
        source:
          'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-grant-is-for-aws-resource',
        checked: '2026-11-28',
        // The page describes the key; whether the grant of AgentCore carries it has not been tried.
        confidence: 'medium',
      },
    ],
    ...ENCRYPTION_PAGE,
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;

/** What the role of a gateway can be asked to serve. */
export type GatewayRoleNeedName = keyof typeof GATEWAY_ROLE_NEEDS;
