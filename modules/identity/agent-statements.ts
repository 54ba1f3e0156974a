/** What the roles of agents that use the providers must be allowed, as the runtime modules take it. */
import { Construct } from 'constructs';

import { IDENTITY_USER_STATEMENTS } from '../../facts/identity';
import { printValue } from '../../hcl/print';
import { call, hcl, raw, tpl, type Expression } from '../../hcl/value';
import { inFile, locals, output } from '../blocks/declare';
import { furtherStatement } from '../blocks/policy-statement';

type Use = keyof typeof IDENTITY_USER_STATEMENTS;

const ACCOUNT = 'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}';

/** The statements of each provider of one kind, by name. */
function statementsOf({
  providers,
  input,
  use,
}: {
  providers: Expression;
  input: string;
  use: Use;
}) {
  const inputs = {
    identity_resource_arns: hcl`concat([provider.credential_provider_arn], local.shared_arns)`,
    provider_secret_arns: raw(`[var.${input}[name].secret_arn]`),
  };
  const statements = (['secret', use] as const)
    .map((one) => printValue(furtherStatement(IDENTITY_USER_STATEMENTS[one], inputs)))
    .reverse();
  return raw(`{
    for name, provider in ${providers.source} : name => [${statements.join(', ')}] if local.has_users
  }`);
}

/** Declares the outputs. */
export function declareAgentStatements(
  parent: Construct,
  {
    apiKeys,
    oauth2,
    identities,
  }: { apiKeys: Expression; oauth2: Expression; identities: Expression },
): void {
  const scope = new Construct(parent, 'agent_statements');
  inFile(scope, 'agent-statements');
  const workload = furtherStatement(IDENTITY_USER_STATEMENTS.workload_tokens, {
    workload_resource_arns: hcl`concat([local.directory_arn], values(${identities})[*].workload_identity_arn)`,
  });
  locals(scope, {
    directory_arn: tpl(`${ACCOUNT}:workload-identity-directory/default`),
    '# has_users':
      'Decided by names that the user wrote. Without an identity the statements would allow nothing.',
    has_users: hcl`length(var.agent_names) > 0 || length(var.workload_identities) > 0`,
    '# shared_arns':
      'A token or key is checked against its provider, the vault, the workload identity of the agent, and the directory of that. AgentCore names the identity of a runtime after it.',
    shared_arns: call(
      'concat',
      [tpl(`${ACCOUNT}:token-vault/default`), hcl`local.directory_arn`],
      hcl(
        '[for name in var.agent_names : "${local.directory_arn}/workload-identity/${replace(name, "-", "_")}-*"]',
      ),
      hcl`values(${identities})[*].workload_identity_arn`,
    ),
    statements_by_provider: call(
      'merge',
      statementsOf({ providers: apiKeys, input: 'api_key_providers', use: 'api_keys' }),
      statementsOf({ providers: oauth2, input: 'oauth2_providers', use: 'tokens' }),
    ),
    '# workload_token_statements':
      'For agents outside of AgentCore Runtime, which fetch the token of their identity themselves.',
    workload_token_statements: raw(
      `length(var.workload_identities) > 0 ? [${printValue(workload)}] : []`,
    ),
  });
  output(parent, 'agent_statements', {
    description:
      'Statements for the roles of agents that use every provider, for the input `further_statements` of the runtime modules. They allow getting tokens and API keys as the workload identities of `agent_names` and `workload_identities`, and reading the secrets. Empty without those two inputs.',
    value: hcl`flatten(values(local.statements_by_provider))`,
  });
  output(parent, 'agent_statements_by_provider', {
    description:
      'The same, keyed by provider, for agents that use some of them. Join those of several with `concat`.',
    value: hcl`local.statements_by_provider`,
  });
  output(parent, 'workload_token_statements', {
    description:
      'Statements for the roles of agents outside of AgentCore Runtime: to get workload access tokens of `workload_identities`. They also need those of the providers. Empty without identities.',
    value: hcl`local.workload_token_statements`,
  });
}
