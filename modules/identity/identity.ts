/** Workload identities, credential providers whose secrets are in Secrets Manager, and what agents need to use them. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { declareIdentity as declareAccount, IDENTITY_LOCALS } from '../blocks/identity';
import { declareWarnings } from '../blocks/warnings';

import { declareAgentStatements } from './agent-statements';
import { declareProviders } from './providers';

/** Declares an output with `attribute` of each entry of `resources`, by name. */
function declareMap(
  scope: Construct,
  name: string,
  { of, attribute, description }: { of: Expression; attribute: string; description: string },
): void {
  output(scope, name, {
    description,
    value: hcl(`{ for name, made in ${of.source} : name => made.${attribute} }`),
  });
}

/** Declares every block of the module. */
export function declareIdentity(scope: Construct): void {
  declareAccount(scope);
  locals(scope, { ...IDENTITY_LOCALS });
  const identities = resource(scope, 'aws_bedrockagentcore_workload_identity', 'this', {
    for_each: hcl`var.workload_identities`,
    name: hcl`each.key`,
    allowed_resource_oauth2_return_urls: hcl`length(each.value.allowed_resource_oauth2_return_urls) > 0 ? each.value.allowed_resource_oauth2_return_urls : null`,
  });
  const { apiKeys, oauth2 } = declareProviders(scope);
  declareMap(scope, 'api_key_provider_arns', {
    of: apiKeys,
    attribute: 'credential_provider_arn',
    description: 'ARNs of the API key credential providers, keyed by name.',
  });
  declareMap(scope, 'oauth2_provider_arns', {
    of: oauth2,
    attribute: 'credential_provider_arn',
    description: 'ARNs of the OAuth2 credential providers, keyed by name.',
  });
  output(scope, 'credential_provider_arns', {
    description:
      'ARNs of all credential providers, as `credential_provider_arns` of `runtime-isolated` and `vpc-endpoints` takes them.',
    value: hcl`concat(values(${apiKeys})[*].credential_provider_arn, values(${oauth2})[*].credential_provider_arn)`,
  });
  output(scope, 'secret_arns', {
    description:
      'ARNs of the secrets that the providers read, keyed by provider. They are what was passed, and never a value.',
    value: hcl`merge({ for name, provider in var.api_key_providers : name => provider.secret_arn }, { for name, provider in var.oauth2_providers : name => provider.secret_arn })`,
  });
  declareMap(scope, 'callback_urls', {
    of: oauth2,
    attribute: 'callback_url',
    description:
      "Callback URLs of the OAuth2 providers, keyed by name. Register each at its identity provider. The user's web browser must reach it.",
  });
  declareMap(scope, 'workload_identity_arns', {
    of: identities,
    attribute: 'workload_identity_arn',
    description: 'ARNs of the workload identities, keyed by name.',
  });
  declareAgentStatements(scope, { apiKeys, oauth2, identities });
  declareWarnings(scope, [
    {
      when: hcl`length(var.api_key_providers) + length(var.oauth2_providers) > 0 && !local.has_users`,
      says: 'agent_statements is empty, because agent_names and workload_identities are. Name the agents that use the providers.',
    },
  ]);
}
