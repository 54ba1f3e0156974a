import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates AgentCore Identity credential providers, from which agents and gateways get OAuth2 tokens and API keys, and workload identities for agents outside AgentCore Runtime.',
  access: {
    callers:
      'Principals of the account whose identity policy allows it, such as roles with `agent_statements`. AgentCore has no resource policy for credential providers.',
    reach:
      'AgentCore calls the identity provider over the internet, or in your VPC with `private_endpoint`. The agent itself needs no network path to it.',
    risks:
      'Renaming a provider or changing its vendor deletes the tokens of its users. Roles with `agent_statements` can also read the secrets themselves.',
  },
  promise: `**No secret passes through this module.** It has no input for an API key or a client secret. You pass the ARN of a Secrets Manager secret, and
AgentCore reads the value from there. Plans, plan files, and state contain the ARN only.

A plan fails if a vendor has arguments of another vendor, if \`CustomOauth2\` has no endpoints, if a private endpoint has no security group or two
forms, or if a secret is in another region.`,
  diagram: {
    nodes: {
      agent: { label: ['agent', 'role with agent_statements'] },
      provider: { label: ['credential provider', 'token vault default'] },
      secret: { label: ['your secret', 'Secrets Manager'] },
      vendor: { label: 'GitHub, Okta, ...' },
      private: { label: ['identity provider', 'in your VPC'] },
    },
    edges: [
      { from: 'agent', to: 'provider', label: ['GetResourceOauth2Token,', 'GetResourceApiKey'] },
      { from: 'provider', to: 'secret', label: 'reads' },
      { from: 'provider', to: 'vendor', label: 'internet' },
      { from: 'provider', to: 'private', label: 'private_endpoint', kind: 'conditional' },
    ],
  },
  when: [
    'Agents call APIs that take an API key or an OAuth2 token, for themselves or on behalf of users.',
    'Gateway targets use a credential provider: pass `oauth2_provider_arns` and `secret_arns` to them.',
    'The identity provider has no public address: set `private_endpoint`.',
  ],
  whenNot: [
    'You check the tokens of callers: that is `jwt_authorizer` of the runtime modules and of `gateway`.',
    'You encrypt the token vault with your key: use `token-vault-key`, once for each account and Region.',
    'An agent reads a secret itself: `secret_arns` of the runtime modules is enough.',
  ],
  sections: [
    {
      title: 'Allow AgentCore to read the secret',
      body: `The secret contains a JSON object, and \`json_key\` is the key of the value in it. The resource policy of the secret must let AgentCore read it:

\`\`\`hcl
resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock-agentcore.amazonaws.com" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}
\`\`\`

A customer managed key of the secret must let AgentCore use \`kms:Decrypt\`. A secret of another account works by its ARN; one of another
region does not.`,
    },
    {
      title: 'Create the secret without writing its value to state',
      body: `Terraform 1.11 and OpenTofu 1.11 can pass a value that they store nowhere. Use that where the secret is created, as
[examples/write-only-secret](examples/write-only-secret) does: it passes an ephemeral variable to \`secret_string_wo\`. Raise
\`secret_string_wo_version\` to rotate the value; a new value alone changes nothing. Only that root needs the newer engine: this module
works with 1.9.

With a write-only value, each plan and each apply of a saved plan needs the value again. Keep the secret in another root, so that plans of
pull requests need none.`,
    },
    {
      title: 'Let an agent use the providers',
      body: `Name the agents in \`agent_names\`, and pass \`agent_statements\` to their modules: \`further_statements = module.identity.agent_statements\`, as
[examples/with-runtime](examples/with-runtime) does. For an agent that uses some of the providers, pass entries of
\`agent_statements_by_provider\`.

An agent of \`runtime-isolated\` also needs the interface endpoint of the data plane: set \`needs = ["identity"]\` and
\`credential_provider_arns = module.identity.credential_provider_arns\` there, or at \`vpc-endpoints\`. The endpoint policy then admits tokens and
API keys of these providers. It does not admit \`CompleteResourceTokenAuth\`: add that with \`further_actions\` if users give consent.`,
    },
    {
      title: 'Private identity provider',
      body: `Set \`private_endpoint\` of a \`CustomOauth2\` provider when the identity provider has no public address. With \`managed\`, AgentCore creates a VPC
Lattice resource gateway in your subnets, and deletes it with the provider. With \`resource_configuration_id\`, you or another account own it.
Set \`private_endpoint_overrides\` for each other host in the discovery document. A user who gives consent still opens the authorization endpoint
in a web browser, so users must reach the provider too.`,
    },
    {
      title: 'Regions and cost',
      body: `Credential providers cost nothing while idle. Secrets Manager bills each secret per month, and AgentCore Identity is billed by use. AgentCore Identity is not in every region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html).`,
    },
  ],
  limits: {
    network: [
      'A private certificate authority of the identity provider is not possible: `hashicorp/aws` 6.69.1 has no argument for it. The managed endpoint carries no tags, and workload identities get none: the oldest provider that this module supports has no argument for them.',
    ],
    identity: [
      '**No resource policy.** AgentCore has none for credential providers, so any principal of the account whose identity policy allows it can get tokens and API keys. Where agents use an interface endpoint, its policy limits them.',
      'Not inputs: authentication with a key of KMS or a token of IAM in place of a client secret, token exchange on behalf of users, and response types and authentication methods of an authorization server. Set `client_authentication_method = "CLIENT_SECRET_POST"` for a provider that advertises PKCE: otherwise AgentCore sends a challenge that it cannot answer.',
      '`client_id` is not a secret to this module, and appears in plans and state.',
    ],
    lifecycle: [
      '**Renaming a provider, or changing its vendor, replaces it.** Its ARN and callback URL change, and stored tokens of users are lost: users must consent again. Client ID, secret, endpoints, and private endpoint change in place. Renaming a workload identity replaces it too.',
      '**A provider that stores its own secret is replaced** when you import it and then use this module: AWS cannot change where the secret is in place.',
      'The module does not check that the secret exists, that it contains `json_key`, or that its policy lets AgentCore read it. AgentCore reports that when an agent asks for a token.',
    ],
    unverified: [
      NOT_APPLIED,
      '**Whether agents need `secretsmanager:GetSecretValue`** is documented for gateways only. Several public projects found that agents need it, so `agent_statements` allows it on the exact secret. It also lets the agent read the value itself.',
      '**The four resources** (provider, token vault, directory, workload identity) are what examples of AWS name. Statements of an agent allow `workload-identity/<name>-*`, because AgentCore adds characters to the name of the runtime.',
      'Which of the three endpoints each vendor with tenants needs is not established: the module asks for at least one.',
    ],
  },
  teardown: [
    'Remove the gateway targets and agents that use the providers. References between modules in one root take care of the order.',
    'Destroy this module. Your secrets stay. Tokens of users in the vault are deleted with their provider.',
    'AgentCore deletes the resource gateway of a managed private endpoint later. Until then, AWS refuses to delete its subnets and security groups.',
  ],
};
