/** Inputs of `identity`. No input takes a secret: docs/adr/0014 says why. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { described, bounded, listOf, mapOf, pattern, setOf } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import { agentcoreName } from '../blocks/agentcore-name';

import { oauth2Provider } from './oauth2-input';
import { providerRules } from './rules';
import { API_KEY } from './samples';
import { secretReference } from './secret-reference';

const NAME = QUOTAS.aws_bedrockagentcore_api_key_credential_provider.name;
const IDENTITY = QUOTAS.aws_bedrockagentcore_workload_identity;

const providerName = (good: string) =>
  pattern(bounded(NAME.pattern, NAME.length), {
    want: '1 to 128 letters, digits, hyphens, or underscores',
    good,
    bad: [`${good} api`],
  });

const identityName = pattern(bounded(IDENTITY.name.pattern, IDENTITY.name.length), {
  want: '3 to 255 letters, digits, or . _ -',
  good: 'batch-agent',
  bad: ['ab', 'batch agent'],
});

const returnUrl = pattern(new RegExp(IDENTITY.allowed_resource_oauth2_return_urls.pattern), {
  want: 'a URL without spaces',
  fix: 'pass the URL with its scheme',
  good: 'https://app.example.com/callback',
  bad: ['app.example.com'],
});

export const input = moduleInput(
  {
    api_key_providers: mapOf(z.strictObject(secretReference), { key: providerName('weather') })
      .default({})
      .describe('API key credential providers, keyed by name. Renaming one replaces it.'),
    oauth2_providers: mapOf(oauth2Provider, { key: providerName('orders') })
      .default({})
      .describe(
        'OAuth2 credential providers, keyed by name. `CustomOauth2` requires `discovery_url`, or all of `issuer`, `authorization_endpoint`, and `token_endpoint`. Vendors with tenants, such as `OktaOauth2`, require at least one of the three. Renaming a provider, or changing its vendor, replaces it, and its users must consent again.',
      ),
    workload_identities: mapOf(
      z.strictObject(
        described(
          {
            allowed_resource_oauth2_return_urls: setOf(returnUrl).default([]),
          },
          {
            allowed_resource_oauth2_return_urls:
              'URLs to which users return after they have consented.',
          },
        ),
      ),
      { key: identityName },
    )
      .default({})
      .describe(
        'Workload identities for agents outside AgentCore Runtime, keyed by name. AgentCore creates and deletes the identities of runtimes and gateways itself.',
      ),
    agent_names: listOf(agentcoreName('research-agent', ['1st-agent', 'an agent']))
      .default([])
      .describe(
        'Names of the AgentCore runtimes that use the providers: the input `name` of the runtime modules. `agent_statements` allows the workload identities of these agents, and of no others.',
      ),
    tags: tags
      .default({})
      .describe('Tags to apply to the credential providers. Workload identities get none.'),
  },
  { rules: providerRules, sample: { api_key_providers: { weather: API_KEY } } },
);
