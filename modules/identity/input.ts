/** Inputs of `identity`. No input takes a secret: docs/adr/0014 says why. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { bounded, listOf, mapOf, pattern, setOf } from '../../inputs/facets';
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
    want: '1 to 128 letters, digits, hyphens or underscores',
    good,
    bad: [`${good} api`],
  });

const identityName = pattern(bounded(IDENTITY.name.pattern, IDENTITY.name.length), {
  want: '3 to 255 letters, digits or . _ -',
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
      .describe(
        'API key credential providers, keyed by their names. Each names the Secrets Manager secret that contains the API key (`secret_arn`), and the key of the JSON object in it (`json_key`). Renaming one replaces it.',
      ),
    oauth2_providers: mapOf(oauth2Provider, { key: providerName('orders') })
      .default({})
      .describe(
        'OAuth2 credential providers, keyed by their names. Each sets `vendor`, `client_id`, and the secret with the client secret (`secret_arn`, `json_key`). `CustomOauth2` also takes `discovery_url`, or all of `issuer`, `authorization_endpoint`, and `token_endpoint`; and `client_authentication_method`, `private_endpoint`, and `private_endpoint_overrides`. Vendors with tenants, such as `OktaOauth2`, take one or more of the three endpoints, and `MicrosoftOauth2` takes `tenant_id`. Renaming one, or changing its vendor, replaces it, and its users must consent again.',
      ),
    workload_identities: mapOf(
      z.strictObject({
        allowed_resource_oauth2_return_urls: setOf(returnUrl).default([]),
      }),
      { key: identityName },
    )
      .default({})
      .describe(
        'Workload identities for agents that run outside of AgentCore Runtime, keyed by their names. Each can set the URLs to which users return after they have consented (`allowed_resource_oauth2_return_urls`). AgentCore creates and deletes the identities of runtimes and gateways itself.',
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
