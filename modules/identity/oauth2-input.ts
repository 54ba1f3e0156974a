/** An OAuth2 credential provider. */
import { QUOTAS } from '../../facts/quotas';
import { objectOf, oneOf, pattern, text } from '../../inputs/facets';
import { discoveryUrl } from '../blocks/jwt-authorizer';
import { privateProviderFields } from '../blocks/private-identity-provider';

import { CUSTOM } from './samples';
import { secretReference } from './secret-reference';

const PROVIDER = QUOTAS.aws_bedrockagentcore_oauth2_credential_provider;
const CLIENT_ID = PROVIDER['oauth2_provider_config.google_oauth2_provider_config.client_id'].length;
const TENANT = PROVIDER['oauth2_provider_config.microsoft_oauth2_provider_config.tenant_id'].length;

const address = pattern(/^https:\/\/[^\s]+$/, {
  want: 'an https URL',
  fix: "copy it from the identity provider's metadata",
  good: 'https://login.example.com/token',
  bad: ['http://login.example.com/token'],
});

/** What the module cannot give a key or a token of AWS for: it always passes a secret. */
const METHODS = ['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'] as const;

export const oauth2Provider = objectOf(
  {
    vendor: oneOf(PROVIDER.credential_provider_vendor.oneOf, 'pick one, or CustomOauth2').describe(
      'Vendor of the identity provider, such as `GithubOauth2`, or `CustomOauth2`. Changing it replaces the provider.',
    ),
    client_id: text({
      ...CLIENT_ID,
      fix: 'pass the ID that the identity provider gave the client',
    }).describe('Client ID that the identity provider issued.'),
    ...secretReference,
    discovery_url: discoveryUrl
      .optional()
      .describe('URL of the OpenID Connect discovery document, for `CustomOauth2`.'),
    issuer: address
      .optional()
      .describe(
        'Issuer, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.',
      ),
    authorization_endpoint: address
      .optional()
      .describe(
        'Authorization endpoint, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.',
      ),
    token_endpoint: address
      .optional()
      .describe(
        'Token endpoint, for `CustomOauth2` without `discovery_url`, and for vendors with tenants.',
      ),
    client_authentication_method: oneOf(METHODS)
      .optional()
      .describe('How AgentCore authenticates to the token endpoint, for `CustomOauth2`.'),
    tenant_id: text({ ...TENANT, fix: 'pass the ID of the tenant' })
      .optional()
      .describe('ID of the tenant. Required for `MicrosoftOauth2`.'),
    ...privateProviderFields,
  },
  { example: CUSTOM },
);
