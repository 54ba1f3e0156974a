/** What the vendor of an OAuth2 provider and its other arguments must agree on: the provider for AWS does not check it. */
import { OAUTH2_VENDORS, TENANT_VENDORS, VENDOR_BLOCKS } from '../../facts/identity';
import { hcl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  claim,
  claimsAbout,
  either,
  exactlyOne,
  not,
  rule,
  type Claim,
} from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';

import {
  API_KEY,
  CUSTOM,
  ENDPOINTS,
  GITHUB,
  MANAGED,
  OKTA,
  RESOURCE_CONFIGURATION,
  TENANTLESS,
  UNDISCOVERED,
} from './samples';

interface Input {
  api_key_providers: Readonly<Record<string, unknown>>;
  oauth2_providers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Words = Pick<CrossRule, 'want' | 'fix' | 'bad' | 'good'>;

const { differs, empty, equals, given, isAmong, missing, unlessNull } = claimsAbout('provider');

/** A rule that each OAuth2 provider keeps. A provider that is null keeps none. */
function everyProvider(each: Claim, words: Words): CrossRule {
  return rule(
    claim(
      hcl`try(alltrue([for provider in var.oauth2_providers : ${each.condition}]), false)`,
      ({ oauth2_providers }: Input) =>
        Object.values(oauth2_providers).every((provider) => each.holds(provider)),
    ),
    {
      variable: 'oauth2_providers',
      found: hcl`"got \${join(", ", try([for name, provider in var.oauth2_providers : "\${name} of \${provider.vendor}" if ${not(each).condition}], []))}"`,
      ...words,
    },
  );
}

/** Changes to the sample: one OAuth2 provider. */
const one = (provider: object) => ({ oauth2_providers: { orders: provider } });

const IS_CUSTOM = equals('vendor', VENDOR_BLOCKS.custom);
const PARTS = ['issuer', 'authorization_endpoint', 'token_endpoint'] as const;

/** The endpoints but one. */
const without = (part: (typeof PARTS)[number]) =>
  Object.fromEntries(Object.entries(ENDPOINTS).filter(([name]) => name !== part));

const NO_ENDPOINT = allOf(...PARTS.map((part) => missing(part)));

const discovered = everyProvider(
  anyOf(
    differs('vendor', VENDOR_BLOCKS.custom),
    either(given('discovery_url'), NO_ENDPOINT, allOf(...PARTS.map((part) => given(part)))),
  ),
  {
    want: `discovery_url with ${VENDOR_BLOCKS.custom}, or issuer, authorization_endpoint and token_endpoint`,
    fix: 'set one of the two, in full',
    bad: {
      a_custom_provider_that_is_nowhere: one(UNDISCOVERED),
      a_custom_provider_without_its_issuer: one({ ...UNDISCOVERED, ...without('issuer') }),
      a_custom_provider_without_authorization: one({
        ...UNDISCOVERED,
        ...without('authorization_endpoint'),
      }),
      a_custom_provider_without_tokens: one({ ...UNDISCOVERED, ...without('token_endpoint') }),
      a_custom_provider_in_two_places: one({ ...CUSTOM, ...ENDPOINTS }),
      a_custom_provider_with_another_issuer: one({ ...CUSTOM, issuer: ENDPOINTS.issuer }),
      a_custom_provider_with_another_authorization: one({
        ...CUSTOM,
        authorization_endpoint: ENDPOINTS.authorization_endpoint,
      }),
      a_custom_provider_with_other_tokens: one({
        ...CUSTOM,
        token_endpoint: ENDPOINTS.token_endpoint,
      }),
    },
    good: [one(CUSTOM), one({ ...UNDISCOVERED, ...ENDPOINTS })],
  },
);

const customAlone = everyProvider(
  anyOf(
    IS_CUSTOM,
    allOf(
      missing('discovery_url'),
      missing('client_authentication_method'),
      missing('private_endpoint'),
      empty('private_endpoint_overrides'),
    ),
  ),
  {
    want: `discovery_url, client_authentication_method, private_endpoint, and private_endpoint_overrides with ${VENDOR_BLOCKS.custom} only`,
    fix: `omit them, or set vendor to ${VENDOR_BLOCKS.custom}`,
    bad: {
      discovery_of_a_vendor: one({ ...GITHUB, discovery_url: CUSTOM.discovery_url }),
      method_of_a_vendor: one({ ...GITHUB, client_authentication_method: 'CLIENT_SECRET_POST' }),
      private_endpoint_of_a_vendor: one({
        ...OKTA,
        private_endpoint: { resource_configuration_id: RESOURCE_CONFIGURATION },
      }),
      private_hosts_of_a_vendor: one({
        ...OKTA,
        private_endpoint_overrides: { 'keys.example.com': RESOURCE_CONFIGURATION },
      }),
    },
    good: [
      one({
        ...CUSTOM,
        client_authentication_method: 'CLIENT_SECRET_POST',
        private_endpoint: { resource_configuration_id: RESOURCE_CONFIGURATION },
        private_endpoint_overrides: { 'keys.example.com': RESOURCE_CONFIGURATION },
      }),
    ],
  },
);

/** Vendors whose addresses AgentCore knows, and that take none. */
const FIXED = Object.values(VENDOR_BLOCKS).filter((vendor) => vendor !== VENDOR_BLOCKS.custom);

const fixedEndpoints = everyProvider(anyOf(not(isAmong('vendor', FIXED)), NO_ENDPOINT), {
  want: `no issuer, authorization_endpoint, or token_endpoint with ${FIXED.join(', ')}`,
  fix: 'omit them: AgentCore knows those of this vendor',
  bad: {
    issuer_of_github: one({ ...GITHUB, issuer: ENDPOINTS.issuer }),
    authorization_of_github: one({
      ...GITHUB,
      authorization_endpoint: ENDPOINTS.authorization_endpoint,
    }),
    tokens_of_github: one({ ...GITHUB, token_endpoint: ENDPOINTS.token_endpoint }),
  },
  good: [one(GITHUB), one({ ...GITHUB, ...ENDPOINTS, vendor: 'XOauth2' })],
});

const tenantEndpoints = everyProvider(
  anyOf(not(isAmong('vendor', TENANT_VENDORS)), ...PARTS.map((part) => given(part))),
  {
    want: `issuer, authorization_endpoint, or token_endpoint of your tenant with ${TENANT_VENDORS.join(', ')}`,
    bad: { okta_without_a_tenant: one(TENANTLESS) },
    good: PARTS.map((part) => one({ ...TENANTLESS, [part]: ENDPOINTS[part] })),
  },
);

const microsoftAlone = everyProvider(
  anyOf(equals('vendor', VENDOR_BLOCKS.microsoft), missing('tenant_id')),
  {
    want: `tenant_id with ${VENDOR_BLOCKS.microsoft} alone`,
    fix: 'omit it',
    bad: { tenant_of_github: one({ ...GITHUB, tenant_id: 'acme' }) },
    good: [one({ ...GITHUB, vendor: VENDOR_BLOCKS.microsoft, tenant_id: 'acme' })],
  },
);

const reachedOneWay = everyProvider(
  unlessNull(
    'private_endpoint',
    exactlyOne(
      missing('private_endpoint.managed'),
      missing('private_endpoint.resource_configuration_id'),
    ),
  ),
  {
    want: 'in private_endpoint either managed or resource_configuration_id',
    fix: 'set one and omit the other',
    bad: {
      a_private_provider_reached_in_no_way: one({ ...CUSTOM, private_endpoint: {} }),
      a_private_provider_reached_in_two_ways: one({
        ...CUSTOM,
        private_endpoint: { managed: MANAGED, resource_configuration_id: RESOURCE_CONFIGURATION },
      }),
    },
    good: [one({ ...CUSTOM, private_endpoint: { managed: MANAGED } })],
  },
);

const namedOnce = rule(
  claim(
    hcl`length(setintersection(keys(var.api_key_providers), keys(var.oauth2_providers))) == 0`,
    ({ api_key_providers, oauth2_providers }: Input) =>
      Object.keys(oauth2_providers).every((name) => !(name in api_key_providers)),
  ),
  {
    variable: 'oauth2_providers',
    found: hcl(
      '"got ${join(", ", setintersection(keys(var.api_key_providers), keys(var.oauth2_providers)))} in api_key_providers too"',
    ),
    want: 'names that api_key_providers does not have, because outputs are keyed by them',
    fix: 'rename one',
    bad: {
      one_name_for_two: {
        api_key_providers: { orders: API_KEY },
        oauth2_providers: { orders: GITHUB },
      },
    },
  },
);

export const providerRules: readonly CrossRule[] = [
  discovered,
  customAlone,
  fixedEndpoints,
  tenantEndpoints,
  microsoftAlone,
  reachedOneWay,
  namedOnce,
];

/** Vendors that share a block in the provider. */
export const SHARED_BLOCK_VENDORS = OAUTH2_VENDORS.filter(
  (vendor) => !(Object.values(VENDOR_BLOCKS) as string[]).includes(vendor),
);
