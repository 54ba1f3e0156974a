/** Credential providers: where AgentCore gets API keys and OAuth2 tokens, with the secrets by reference. */
import type { Construct } from 'constructs';

import { VENDOR_BLOCKS } from '../../facts/identity';
import { hcl, type Expression } from '../../hcl/value';
import type { Body, Resources } from '../../schema/arguments';
import { check, data, locals, resource } from '../blocks/declare';
import {
  NO_MANAGED_OVERRIDE,
  overridesOf,
  privateEndpointOf,
  subnetsOfProvider,
} from '../blocks/private-identity-provider';
import { TAGS } from '../blocks/runtime/runtime';

import { SHARED_BLOCK_VENDORS } from './rules';

type Oauth2 = Resources['aws_bedrockagentcore_oauth2_credential_provider'];
type Config = Body<NonNullable<Oauth2['oauth2_provider_config']>>;

const EACH = hcl`each.value`;

/** The entry of a map, as its user writes it. */
const at = (input: string) => `${input}[\\"\${each.key}\\"]`;

/** AgentCore reads the secret by itself, and in the region of the provider alone. */
const inThisRegion = (input: string) => ({
  precondition: [
    check(hcl`split(":", each.value.secret_arn)[3] == local.region`, {
      at: `${at(input)}.secret_arn`,
      found: 'got ${each.value.secret_arn}',
      want: 'a secret of ${local.region}, the region of the provider',
      fix: 'replicate the secret to that region, and pass the ARN of the replica',
    }),
  ],
});

const CLIENT = {
  client_id: hcl`each.value.client_id`,
  client_secret_source: 'EXTERNAL',
  client_secret_config: {
    secret_id: hcl`each.value.secret_arn`,
    json_key: hcl`each.value.json_key`,
  },
} as const;

/** A block that is there for one vendor, or for several. */
const only = (...vendors: readonly string[]) =>
  vendors.length === 1
    ? hcl`each.value.vendor == ${vendors[0] ?? ''} ? [1] : []`
    : hcl`contains(${vendors}, each.value.vendor) ? [1] : []`;

const CUSTOM: Config['custom_oauth2_provider_config'] = {
  for_each: only(VENDOR_BLOCKS.custom),
  content: {
    ...CLIENT,
    client_authentication_method: hcl`each.value.client_authentication_method`,
    oauth_discovery: {
      discovery_url: hcl`each.value.discovery_url`,
      authorization_server_metadata: {
        for_each: hcl`each.value.discovery_url == null ? [1] : []`,
        content: {
          issuer: hcl`each.value.issuer`,
          authorization_endpoint: hcl`each.value.authorization_endpoint`,
          token_endpoint: hcl`each.value.token_endpoint`,
        },
      },
    },
    private_endpoint: privateEndpointOf(EACH),
    '# private_endpoint_override': NO_MANAGED_OVERRIDE,
    private_endpoint_override: overridesOf(EACH, hcl`private_endpoint_override`),
  },
};

const CONFIG: Config = {
  atlassian_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.atlassian), content: CLIENT },
  custom_oauth2_provider_config: CUSTOM,
  github_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.github), content: CLIENT },
  google_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.google), content: CLIENT },
  '# included_oauth2_provider_config': 'All other vendors share one block.',
  included_oauth2_provider_config: {
    for_each: only(...SHARED_BLOCK_VENDORS),
    content: {
      ...CLIENT,
      issuer: hcl`each.value.issuer`,
      authorization_endpoint: hcl`each.value.authorization_endpoint`,
      token_endpoint: hcl`each.value.token_endpoint`,
    },
  },
  linkedin_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.linkedin), content: CLIENT },
  microsoft_oauth2_provider_config: {
    for_each: only(VENDOR_BLOCKS.microsoft),
    content: { ...CLIENT, tenant_id: hcl`each.value.tenant_id` },
  },
  salesforce_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.salesforce), content: CLIENT },
  slack_oauth2_provider_config: { for_each: only(VENDOR_BLOCKS.slack), content: CLIENT },
};

/** Refuses subnets of managed endpoints that are of another VPC or account. Returns the address of the lookups. */
function declareSubnetLookups(scope: Construct): Expression {
  locals(scope, {
    '# managed_providers':
      'Keyed by names that the user chose, so that the lookups are known while IDs are not.',
    managed_providers: hcl`{
        for name, provider in var.oauth2_providers : name => provider.private_endpoint.managed
        if provider.private_endpoint == null ? false : provider.private_endpoint.managed != null
      }`,
  });
  return data(scope, 'aws_subnets', 'identity_provider', {
    for_each: hcl`local.managed_providers`,
    ...subnetsOfProvider(EACH, `${at('oauth2_providers')}.private_endpoint.managed.subnet_ids`),
  });
}

/** Declares the providers. Returns their addresses. */
export function declareProviders(scope: Construct): { apiKeys: Expression; oauth2: Expression } {
  const apiKeys = resource(scope, 'aws_bedrockagentcore_api_key_credential_provider', 'this', {
    for_each: hcl`var.api_key_providers`,
    name: hcl`each.key`,
    api_key_secret_source: 'EXTERNAL',
    api_key_secret_config: {
      secret_id: hcl`each.value.secret_arn`,
      json_key: hcl`each.value.json_key`,
    },
    tags: TAGS,
    lifecycle: inThisRegion('api_key_providers'),
  });
  const subnets = declareSubnetLookups(scope);
  const oauth2 = resource(scope, 'aws_bedrockagentcore_oauth2_credential_provider', 'this', {
    '#': 'Client secrets stay in Secrets Manager: nothing here has the value of one.',
    for_each: hcl`var.oauth2_providers`,
    name: hcl`each.key`,
    credential_provider_vendor: hcl`each.value.vendor`,
    oauth2_provider_config: CONFIG,
    tags: TAGS,
    lifecycle: inThisRegion('oauth2_providers'),
    '# depends_on': 'The lookup refuses subnets that the service would not find.',
    depends_on: [subnets],
  });
  return { apiKeys, oauth2 };
}
