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
    vendor: oneOf(PROVIDER.credential_provider_vendor.oneOf, 'pick one, or CustomOauth2'),
    client_id: text({
      ...CLIENT_ID,
      fix: 'pass the ID that the identity provider gave the client',
    }),
    ...secretReference,
    discovery_url: discoveryUrl.optional(),
    issuer: address.optional(),
    authorization_endpoint: address.optional(),
    token_endpoint: address.optional(),
    client_authentication_method: oneOf(METHODS).optional(),
    tenant_id: text({ ...TENANT, fix: 'pass the ID of the tenant' }).optional(),
    ...privateProviderFields,
  },
  { example: CUSTOM },
);
