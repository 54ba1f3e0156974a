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
  want: 'the id of a gateway: lower case, ending in a hyphen and ten letters or digits',
  fix: 'pass gateway_id of the gateway, not its name or ARN',
  good: 'tools-abcdefghij',
  bad: ['tools', 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij'],
});

const targetName = pattern(/^([0-9a-zA-Z]-?){1,100}$/, {
  want: '1 to 100 letters or digits, each followed by one hyphen at most',
  good: 'orders',
  bad: ['order service', '-orders', 'orders--v2'],
});

const roleName = pattern(/^[\w+=,.@-]{1,64}$/, {
  want: 'the name of a role: 1 to 64 letters, digits or + = , . @ - _',
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
  gateway_id: gatewayId.describe('Gateway that gets the target: gateway_id of the module gateway.'),
  gateway_role_name: roleName
    .nullable()
    .default(null)
    .describe(
      'Role of the gateway, by name: it gets an inline policy with what this target needs. Needed with attach_gateway_role_policy.',
    ),
  attach_gateway_role_policy: z
    .boolean()
    .default(true)
    .describe(
      'Whether the module gives the role of the gateway what the target needs. Without it, somebody else must, before the target is made.',
    ),
  private_targets_allowed: z
    .boolean()
    .describe(
      'Whether the gateway may have private targets: private_targets_allowed of the module gateway. AWS refuses them where anybody may call the gateway and no interceptor looks.',
    ),
};

export const nameShape = {
  name: targetName.describe(
    'Name of the target. Tools are called <name>___<tool>. A change replaces the target.',
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
    fix: 'pass the secret that the credential provider keeps its credential in, from its outputs',
    good: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf',
    bad: ['orders-secret'],
    // Somebody may pass the secret itself.
    unrepeated: true,
  },
);

const serviceName = pattern(/^[a-zA-Z0-9._-]{1,64}$/, {
  want: 'the name that a service signs with: 1 to 64 letters, digits or . _ -',
  fix: 'pass it as SigV4 spells it',
  good: 'execute-api',
  bad: ['api gateway'],
});

const signedAction = pattern(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/, {
  want: 'an action in full, as execute-api:Invoke',
  fix: 'list each action, without wildcards',
  good: 'execute-api:Invoke',
  bad: ['execute-api:*', '*'],
});

const signedResource = pattern(/^arn:aws[a-z-]*:[a-z0-9-]+:[^\s]+$/, {
  want: 'an ARN',
  fix: 'name what the gateway may call',
  good: 'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*',
  bad: ['*'],
});

const region = pattern(/^[a-z0-9-]{1,32}$/, {
  want: 'a region as us-east-1',
  fix: 'pass its code, not its name',
  good: 'us-east-1',
  bad: ['N. Virginia'],
});

const returnUrl = pattern(/^https:\/\/[^\s]+$/, {
  want: 'an https address',
  fix: 'correct it',
  good: 'https://app.example.com/callback',
  bad: ['http://app.example.com/callback'],
});

const short = text({ min: 1, max: 64 });

/** Credentials that AgentCore keeps. */
const providers = {
  oauth: z
    .strictObject({
      provider_arn: providerArn('oauth2'),
      secret_arn: secretArn,
      scopes: setOf(short, { min: 1, max: 100 }),
      grant_type: oneOf(
        ['AUTHORIZATION_CODE', 'CLIENT_CREDENTIALS', 'TOKEN_EXCHANGE'],
        'leave it out for CLIENT_CREDENTIALS',
      ).optional(),
      custom_parameters: mapOf(text({ min: 1, max: 2048 }), {
        key: text({ min: 1, max: 256 }),
        max: 10,
      }).optional(),
      default_return_url: returnUrl.optional(),
    })
    .optional(),
  api_key: z
    .strictObject({
      provider_arn: providerArn('apikey'),
      secret_arn: secretArn,
      location: oneOf(['HEADER', 'QUERY_PARAMETER']).optional(),
      parameter_name: short.optional(),
      prefix: short.optional(),
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
      'Credential that the gateway brings in place of a signature, oauth or api_key: a credential provider of AgentCore, and the secret that it keeps.',
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
          actions: listOf(signedAction, { min: 1, fix: 'name what the gateway may call' }),
          resource_arns: listOf(signedResource, { min: 1, fix: 'name what the gateway may call' }),
        })
        .optional(),
      ...providers,
    })
    .nullable()
    .default(null)
    .describe(
      "How the gateway shows the target who it is, one of three: gateway_role (signs with SigV4; the role gets actions on resource_arns), oauth or api_key (a credential provider of AgentCore, and the secret that it keeps). Left out: not at all, and the target's network decides who calls.",
    ),
};

// The provider refuses a list of names (Authorization, Host, Cookie, X-Forwarded-*) at plan; its list may grow.
const header = pattern(/^[a-zA-Z0-9_-]{1,100}$/, {
  want: 'the name of a header: 1 to 100 letters, digits, hyphens or underscores',
  fix: 'pass the name alone',
  good: 'X-Trace-Id',
  bad: ['X-Trace-Id: 1'],
});

const ten = { max: 10 };

/** What of a call passes the gateway, beside the call itself. */
export const metadataShape = {
  allowed_request_headers: setOf(header, ten)
    .default([])
    .describe("Headers of a caller's request that the gateway hands on to the target."),
  allowed_response_headers: setOf(header, ten)
    .default([])
    .describe("Headers of the target's response that the gateway hands back to the caller."),
  allowed_query_parameters: setOf(text({ min: 1, max: 40 }), ten)
    .default([])
    .describe("Query parameters of a caller's request that the gateway hands on to the target."),
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
    want: 'the name with attach_gateway_role_policy, and none without',
    fix: 'pass gateway_role_name of the gateway, or set attach_gateway_role_policy = false and leave it out',
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
      found: hcl`"found none or several of gateway_role, oauth and api_key"`,
      want: 'exactly one',
      fix: 'leave one, or leave credential out',
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
      found: hcl`"found none or both of oauth and api_key"`,
      want: 'exactly one',
      fix: 'leave one, or leave credential out',
      bad: { empty_credential: { ...unsigned, credential: {} } },
      good: [{ ...unsigned, credential: { api_key: API_KEY_CREDENTIAL } }, unsigned],
    },
  ),
];
