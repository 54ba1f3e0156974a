/** What every target of a gateway takes, whatever it is and however it is reached. */
import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import {
  bothOrNeither,
  exactlyOne,
  given,
  isTrue,
  oneGiven,
  rule,
  unlessNull,
} from '../../../inputs/claims';
import { listOf, mapOf, oneOf, pattern, setOf, text } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import type { Takes } from '../../../inputs/wiring';
import { setBeside } from '../given-or-created';

const gatewayId = pattern(/^([0-9a-z]-?){1,100}-[0-9a-z]{10}$/, {
  want: 'the ID of a gateway, in lowercase, ending with a hyphen and ten letters or digits',
  fix: 'pass gateway_id of the gateway, not its name or ARN',
  good: 'tools-abcdefghij',
  bad: ['tools', 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij'],
});

const targetName = pattern(/^([0-9a-zA-Z]-?){1,100}$/, {
  want: '1 to 100 letters or digits, with single hyphens between them',
  good: 'orders',
  bad: ['order service', '-orders', 'orders--v2'],
});

const roleName = pattern(/^[\w+=,.@-]{1,64}$/, {
  want: 'the name of a role: 1 to 64 letters, digits, or + = , . @ - _',
  fix: 'pass the name, not the ARN',
  good: 'tools-gateway',
  bad: ['arn:aws:iam::111122223333:role/tools-gateway'],
});

/** How a target takes what its gateway offers. */
export const OWNER_TAKES: Takes = {
  gateway_role_name: { onlyWith: 'attach_gateway_role_policy' },
};

/** Who the target belongs to. */
export const ownerShape = {
  gateway_id: gatewayId.describe('ID of the gateway: output `gateway_id` of the module `gateway`.'),
  gateway_role_name: roleName
    .nullable()
    .default(null)
    .describe(
      'Name of the service role of the gateway. The module adds an inline policy with the permissions for this target. Required when `attach_gateway_role_policy = true`.',
    ),
  attach_gateway_role_policy: z
    .boolean()
    .default(true)
    .describe(
      'Whether to add the permissions for this target to the service role of the gateway. If false, add them yourself before you create the target.',
    ),
  private_targets_allowed: z
    .boolean()
    .describe(
      'Output `private_targets_allowed` of the module `gateway`. AWS refuses private targets if everybody can call the gateway and no interceptor checks requests.',
    ),
};

export const nameShape = {
  name: targetName.describe(
    'Name of the target. Tools are named `<name>___<tool>`. Changing it replaces the target.',
  ),
};

export const descriptionShape = {
  description: text({ min: 1, max: 200 })
    .nullable()
    .default(null)
    .describe('What the target is for.'),
};

const providerArn = (kind: 'apikey' | 'oauth2') =>
  pattern(
    new RegExp(
      `^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9.-]+/${kind}credentialprovider/[a-zA-Z0-9_-]+$`,
    ),
    {
      want: `the ARN of ${kind === 'oauth2' ? 'an OAuth2' : 'an API key'} credential provider`,
      fix: 'pass credential_provider_arn of the provider',
      good: `arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/${kind}credentialprovider/orders`,
      bad: ['orders'],
    },
  );

const secretArn = pattern(
  /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\w/!+=.@-]+$/,
  {
    want: 'the ARN of a secret',
    fix: 'pass the secret of the credential provider, from its outputs',
    good: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf',
    bad: ['orders-secret'],
    // Somebody may pass the secret itself.
    unrepeated: true,
  },
);

const serviceName = pattern(/^[a-zA-Z0-9._-]{1,64}$/, {
  want: 'the SigV4 name of a service: 1 to 64 letters, digits, or . _ -',
  good: 'execute-api',
  bad: ['api gateway'],
});

const signedAction = pattern(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/, {
  want: 'a full IAM action such as execute-api:Invoke',
  fix: 'list each action, without wildcards',
  good: 'execute-api:Invoke',
  bad: ['execute-api:*', '*'],
});

const signedResource = pattern(/^arn:aws[a-z-]*:[a-z0-9-]+:[^\s]+$/, {
  want: 'an ARN',
  fix: 'list the resources that the gateway can call',
  good: 'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*',
  bad: ['*'],
});

const region = pattern(/^[a-z0-9-]{1,32}$/, {
  want: 'a region such as us-east-1',
  fix: 'pass its code, not its name',
  good: 'us-east-1',
  bad: ['N. Virginia'],
});

const returnUrl = pattern(/^https:\/\/[^\s]+$/, {
  want: 'an https URL',
  good: 'https://app.example.com/callback',
  bad: ['http://app.example.com/callback'],
});

const short = text({ min: 1, max: 64 });

/** Credentials that AgentCore keeps. */
const providers = {
  oauth: z
    .strictObject({
      provider_arn: providerArn('oauth2').describe('ARN of the OAuth2 credential provider.'),
      secret_arn: secretArn.describe('ARN of the secret of the credential provider.'),
      scopes: setOf(short, { min: 1, max: 100 }).describe('OAuth scopes to request.'),
      grant_type: oneOf(
        ['AUTHORIZATION_CODE', 'CLIENT_CREDENTIALS', 'TOKEN_EXCHANGE'],
        'omit it for CLIENT_CREDENTIALS',
      )
        .optional()
        .describe('Grant type. Defaults to `CLIENT_CREDENTIALS`.'),
      custom_parameters: mapOf(text({ min: 1, max: 2048 }), {
        key: text({ min: 1, max: 256 }),
        max: 10,
      })
        .optional()
        .describe('Further parameters of the token request.'),
      default_return_url: returnUrl
        .optional()
        .describe('URL to which users return after they have consented.'),
    })
    .optional(),
  api_key: z
    .strictObject({
      provider_arn: providerArn('apikey').describe('ARN of the API key credential provider.'),
      secret_arn: secretArn.describe('ARN of the secret of the credential provider.'),
      location: oneOf(['HEADER', 'QUERY_PARAMETER'])
        .optional()
        .describe('Where the key goes in the request.'),
      parameter_name: short.optional().describe('Name of the header or query parameter.'),
      prefix: short.optional().describe('Text in front of the key.'),
    })
    .optional(),
};

/** The same where the module signs by itself: what a provider hands out in place of that. */
export const providerCredentialShape = {
  credential: z
    .strictObject(providers)
    .nullable()
    .default(null)
    .describe(
      'Credential that the gateway sends instead of a signature: `oauth` or `api_key`, from an AgentCore Identity credential provider.',
    ),
};

/** How the gateway shows the target who it is. */
export const credentialShape = {
  credential: z
    .strictObject({
      gateway_role: z
        .strictObject({
          service: serviceName,
          region: region.optional(),
          actions: listOf(signedAction, { min: 1 }),
          resource_arns: listOf(signedResource, { min: 1 }),
        })
        .optional(),
      ...providers,
    })
    .nullable()
    .default(null)
    .describe(
      'How the gateway authenticates to the target: `gateway_role` (SigV4 with the service role, which gets `actions` on `resource_arns`), `oauth`, or `api_key` (an AgentCore Identity credential provider). When unset, the gateway does not authenticate.',
    ),
};

// The provider refuses a list of names (Authorization, Host, Cookie, X-Forwarded-*) at plan; its list may grow.
const header = pattern(/^[a-zA-Z0-9_-]{1,100}$/, {
  want: 'the name of a header: 1 to 100 letters, digits, hyphens, or underscores',
  fix: 'pass the name only',
  good: 'X-Trace-Id',
  bad: ['X-Trace-Id: 1'],
});

const ten = { max: 10 };

/** What of a call passes the gateway, beside the call itself. */
export const metadataShape = {
  allowed_request_headers: setOf(header, ten)
    .default([])
    .describe('Request headers that the gateway passes to the target.'),
  allowed_response_headers: setOf(header, ten)
    .default([])
    .describe('Response headers that the gateway returns to the caller.'),
  allowed_query_parameters: setOf(text({ min: 1, max: 40 }), ten)
    .default([])
    .describe('Query parameters that the gateway passes to the target.'),
};

const ROLE_CREDENTIAL = {
  service: 'execute-api',
  actions: ['execute-api:Invoke'],
  resource_arns: ['arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*'],
};

export const API_KEY_CREDENTIAL = {
  provider_arn:
    'arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders',
  secret_arn:
    'arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf',
};

/** Rules of {@link ownerShape}. The sample is expected to name a role. */
export const ownerRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('gateway_role_name'), isTrue('attach_gateway_role_policy')), {
    variable: 'gateway_role_name',
    found: setBeside('gateway_role_name', 'attach_gateway_role_policy'),
    want: 'gateway_role_name with attach_gateway_role_policy = true, and only then',
    bad: {
      policy_for_no_role: { gateway_role_name: null },
      role_without_a_policy: { attach_gateway_role_policy: false },
    },
    good: [{ gateway_role_name: null, attach_gateway_role_policy: false }],
  }),
];

/** Rules of {@link credentialShape}. */
export const credentialRules: readonly CrossRule[] = [
  rule(
    unlessNull(
      'credential',
      oneGiven('credential.gateway_role', 'credential.oauth', 'credential.api_key'),
    ),
    {
      variable: 'credential',
      found: hcl`"none or several of gateway_role, oauth, and api_key are set"`,
      want: 'exactly one',
      fix: 'set one, or omit credential',
      bad: {
        two_credentials: {
          credential: { gateway_role: ROLE_CREDENTIAL, api_key: API_KEY_CREDENTIAL },
        },
        empty_credential: { credential: {} },
      },
      good: [
        { credential: { gateway_role: ROLE_CREDENTIAL } },
        { credential: { api_key: API_KEY_CREDENTIAL } },
      ],
    },
  ),
];

/** Rules of {@link providerCredentialShape}. `unsigned` is what a module takes that does not sign. */
export const providerCredentialRules = (
  unsigned: Readonly<Record<string, unknown>>,
): CrossRule[] => [
  rule(
    unlessNull('credential', exactlyOne(given('credential.oauth'), given('credential.api_key'))),
    {
      variable: 'credential',
      found: hcl`"none or both of oauth and api_key are set"`,
      want: 'exactly one',
      fix: 'set one, or omit credential',
      bad: { empty_credential: { ...unsigned, credential: {} } },
      good: [{ ...unsigned, credential: { api_key: API_KEY_CREDENTIAL } }, unsigned],
    },
  ),
];
