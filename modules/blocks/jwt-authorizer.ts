/** Callers who bring a token: the identity provider that an agent or a gateway trusts, its rules and its block. */
import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { exactlyOne, missing, rule, unlessNull } from '../../inputs/claims';
import { bounded, listOf, mapOf, objectOf, oneOf, pattern, setOf, text } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

import { privateProviderBlocks, privateProviderFields } from './private-identity-provider';

const RUNTIME = QUOTAS.aws_bedrockagentcore_agent_runtime;
const AUTHORIZER = 'authorizer_configuration.custom_jwt_authorizer';
const SCOPES = RUNTIME[`${AUTHORIZER}.allowed_scopes`];
const CLAIM = `${AUTHORIZER}.custom_claim` as const;
const MATCH = `${CLAIM}.authorizing_claim_match_value` as const;
const CLAIM_VALUES = RUNTIME[`${MATCH}.claim_match_value.match_value_string_list`];
const CLAIM_NAME = RUNTIME[`${CLAIM}.inbound_token_claim_name`].length;

/** The service's own pattern, and TLS. */
export const discoveryUrl = pattern(
  new RegExp(`^https://${RUNTIME[`${AUTHORIZER}.discovery_url`].pattern.slice(1)}`),
  {
    want: 'an https URL with /.well-known/openid-configuration or /.well-known/oauth-authorization-server, optionally followed by a path',
    fix: "copy it from the identity provider's metadata",
    good: 'https://idp.example.com/.well-known/openid-configuration',
    bad: [
      'https://idp.example.com',
      'http://idp.example.com/.well-known/openid-configuration',
      'https://idp.example.com/.well-known/openid-configuration/',
      'https://idp.example.com/.well-known/openid-configuration?tenant=a',
    ],
  },
);

const scope = pattern(bounded(SCOPES.pattern, SCOPES.length), {
  want: 'an OAuth scope: 1 to 255 printable characters without spaces, quotes, or backslashes',
  fix: 'list each scope separately',
  good: 'agents:invoke',
  bad: ['read write'],
});

// The service's own pattern, in which ".-:" is a range: it admits a slash and no hyphen.
const claimName = pattern(new RegExp(`^[A-Za-z0-9_./:]{${CLAIM_NAME.min},${CLAIM_NAME.max}}$`), {
  want: '1 to 255 letters, digits, or _ . / :',
  good: 'department',
  bad: ['my claim'],
});

const claimValue = pattern(bounded(CLAIM_VALUES.pattern, CLAIM_VALUES.length), {
  want: '1 to 255 letters, digits, or _ . -',
  good: 'finance',
  bad: ['a b'],
});

/** The service takes no empty list. */
const FIX = 'list at least one, or omit it';

const audience = text({ min: 1, max: 255 });

/** Tests of agents whose callers bring a token. */
export const JWT_TESTS = [
  'modules/blocks/jwt-authorizer/tests/authorizer.tftest.hcl',
  'modules/blocks/jwt-authorizer/tests/private-provider.tftest.hcl',
] as const;

/** Callers who bring a token. */
export const jwtAuthorizerShape = {
  jwt_authorizer: objectOf(
    {
      discovery_url: discoveryUrl.describe('URL of the OpenID Connect discovery document.'),
      allowed_audience: setOf(audience, {
        ...RUNTIME[`${AUTHORIZER}.allowed_audience`].count,
        fix: FIX,
      })
        .optional()
        .describe('Accepted values of the claim `aud`.'),
      allowed_clients: setOf(audience, {
        ...RUNTIME[`${AUTHORIZER}.allowed_clients`].count,
        fix: FIX,
      })
        .optional()
        .describe('Accepted client IDs.'),
      allowed_scopes: setOf(scope, { ...SCOPES.count, fix: FIX })
        .optional()
        .describe('Accepted OAuth scopes.'),
      custom_claims: mapOf(
        objectOf(
          {
            operator: oneOf(RUNTIME[`${MATCH}.claim_match_operator`].oneOf),
            values: listOf(claimValue, { ...CLAIM_VALUES.count }),
          },
          { example: { operator: 'CONTAINS_ANY' } },
        ),
        { key: claimName },
      )
        .optional()
        .describe(
          'Required claims, keyed by claim name. `operator` is `EQUALS` (the claim equals one value), `CONTAINS` (the claim is a list with one value), or `CONTAINS_ANY` (a list with any of `values`).',
        ),
      ...privateProviderFields,
    },
    { example: { allowed_clients: ['app'], allowed_scopes: ['agents:invoke'] } },
  )
    .nullable()
    .default(null)
    .describe(
      'Identity provider whose tokens callers use instead of SigV4. Requires at least one of `allowed_audience`, `allowed_clients`, `allowed_scopes`, and `custom_claims`.',
    ),
};

interface JwtInput {
  jwt_authorizer: {
    allowed_audience?: string[];
    allowed_clients?: string[];
    allowed_scopes?: string[];
    custom_claims?: Record<string, { operator: string; values: string[] }>;
  } | null;
}

/** The smallest one that is valid, for samples. */
export const JWT = {
  discovery_url: 'https://idp.example.com/.well-known/openid-configuration',
  allowed_clients: ['app'],
};

const BOTH_WAYS = {
  managed: {
    vpc_id: 'vpc-0123456789abcdef0',
    subnet_ids: ['subnet-0123456789abcdef0'],
    security_group_ids: ['sg-0123456789abcdef0'],
  },
  resource_configuration_id: 'rcfg-0123456789abcdef0',
};

/** Rules of a `jwt_authorizer`, whoever has it. */
export const jwtAuthorizerRules: readonly CrossRule[] = [
  rule(
    unlessNull(
      'jwt_authorizer',
      unlessNull(
        'jwt_authorizer.private_endpoint',
        exactlyOne(
          missing('jwt_authorizer.private_endpoint.managed'),
          missing('jwt_authorizer.private_endpoint.resource_configuration_id'),
        ),
      ),
    ),
    {
      variable: 'jwt_authorizer',
      found: hcl`"found in private_endpoint both managed and resource_configuration_id, or neither"`,
      want: 'exactly one of the two',
      fix: 'set one and leave the other out',
      bad: {
        private_provider_reached_in_no_way: { jwt_authorizer: { ...JWT, private_endpoint: {} } },
        private_provider_reached_in_two_ways: {
          jwt_authorizer: { ...JWT, private_endpoint: BOTH_WAYS },
        },
      },
    },
  ),
  {
    variable: 'jwt_authorizer',
    condition: hcl`
      var.jwt_authorizer == null ? true : sum([
        length(coalesce(var.jwt_authorizer.allowed_audience, [])),
        length(coalesce(var.jwt_authorizer.allowed_clients, [])),
        length(coalesce(var.jwt_authorizer.allowed_scopes, [])),
        length(coalesce(var.jwt_authorizer.custom_claims, {})),
      ]) > 0
    `,
    found: hcl`"no audience, client, scope, or claim is set, so every token of the provider would be accepted"`,
    want: 'at least one',
    fix: 'set allowed_audience, allowed_clients, allowed_scopes, or custom_claims',
    holds: ({ jwt_authorizer: jwt }: JwtInput) =>
      jwt === null ||
      [
        jwt.allowed_audience,
        jwt.allowed_clients,
        jwt.allowed_scopes,
        Object.keys(jwt.custom_claims ?? {}),
      ].some((list) => (list ?? []).length > 0),
    bad: { any_token_of_the_provider: { jwt_authorizer: { discovery_url: JWT.discovery_url } } },
  },
  {
    variable: 'jwt_authorizer',
    condition: hcl`
      var.jwt_authorizer == null ? true : alltrue([
        for claim in coalesce(var.jwt_authorizer.custom_claims, {}) : claim.operator == "CONTAINS_ANY" ? true : length(claim.values) == 1
      ])
    `,
    found: hcl`"found several values for a claim that EQUALS or CONTAINS compares with one"`,
    want: 'one value, or the operator CONTAINS_ANY',
    fix: 'leave one value, or change the operator',
    holds: ({ jwt_authorizer: jwt }: JwtInput) =>
      Object.values(jwt?.custom_claims ?? {}).every(
        ({ operator, values }) => operator === 'CONTAINS_ANY' || values.length === 1,
      ),
    bad: {
      two_values_for_one_comparison: {
        jwt_authorizer: {
          ...JWT,
          custom_claims: { team: { operator: 'EQUALS', values: ['a', 'b'] } },
        },
      },
    },
  },
];

/** The `authorizer_configuration` of an agent or a gateway. */
export const JWT_AUTHORIZER_BLOCK = {
  for_each: hcl`var.jwt_authorizer[*]`,
  content: {
    custom_jwt_authorizer: {
      discovery_url: hcl`authorizer_configuration.value.discovery_url`,
      allowed_audience: hcl`authorizer_configuration.value.allowed_audience`,
      allowed_clients: hcl`authorizer_configuration.value.allowed_clients`,
      allowed_scopes: hcl`authorizer_configuration.value.allowed_scopes`,
      custom_claim: {
        for_each: hcl`coalesce(authorizer_configuration.value.custom_claims, {})`,
        content: {
          inbound_token_claim_name: hcl`custom_claim.key`,
          inbound_token_claim_value_type: hcl`custom_claim.value.operator == "EQUALS" ? "STRING" : "STRING_ARRAY"`,
          authorizing_claim_match_value: {
            claim_match_operator: hcl`custom_claim.value.operator`,
            claim_match_value: {
              match_value_string: hcl`custom_claim.value.operator == "CONTAINS_ANY" ? null : custom_claim.value.values[0]`,
              match_value_string_list: hcl`custom_claim.value.operator == "CONTAINS_ANY" ? custom_claim.value.values : null`,
            },
          },
        },
      },
      ...privateProviderBlocks,
    },
  },
};
