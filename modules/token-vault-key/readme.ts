import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

export const readme: Readme = {
  purpose:
    'Encrypts the AgentCore Identity token vault of an account and region with your KMS key.',
  access: {
    callers:
      'Nothing calls it. Agents and gateways keep fetching tokens and API keys with their own roles, which then need `key_user_policy_json`.',
    reach:
      'The KMS key, through `kms:ViaService` of AgentCore Identity. It creates no network path.',
    risks:
      'If you delete the key, all stored tokens of the account and region are lost. A second copy of this module, in any state, silently replaces the key.',
  },
  promise: `**Use this module once per account and region.** AgentCore Identity keeps the OAuth2 tokens and API keys of all agents in one token vault,
\`default\`.

**The key must outlive the vault.** Never create it in the same state as agents that come and go, and never schedule it for deletion while the vault
uses it. The module does not create the key for this reason.`,
  diagram: {
    nodes: {
      agents: { label: ['agents and gateways', 'their own roles'] },
      vault: { label: ['token vault default', 'one per account and region'] },
      key: { label: 'your KMS key' },
    },
    edges: [
      { from: 'agents', to: 'vault', label: 'fetch tokens, API keys' },
      { from: 'vault', to: 'key', label: 'kms:ViaService bedrock-agentcore-identity' },
      { from: 'agents', to: 'key', label: 'key_user_policy_json', kind: 'conditional' },
    ],
  },
  when: [
    'A policy of your organization requires a customer managed key for stored credentials.',
    'You want to see and revoke the use of the vault in one key.',
  ],
  whenNot: [
    'The key that AgentCore manages is enough: it is used by default and cannot be lost.',
    'Another team of the account has set a key: `aws bedrock-agentcore-control get-token-vault` shows it.',
  ],
  limits: {
    identity: [
      'Agents use the key with their own role. Attach `key_user_policy_json` to the roles that fetch tokens or API keys, or allow the same in the key policy. Whether agents need all of these actions at run time, or only the deployer, is not established. They are what the managed policy of AWS grants.',
    ],
    lifecycle: [
      '**If the key is deleted, the vault cannot be used** until somebody calls ResetTokenVaultKeyMaterial, which deletes all stored tokens. Users must then consent again.',
      '**A destroy changes nothing in AWS.** The provider forgets the setting, and the vault stays on your key. Follow the steps below.',
    ],
    unverified: [
      NOT_APPLIED,
      'SetTokenVaultCMK was seen to be authorized against another resource than the vault. If the deployer is refused, allow it on `*`.',
      'What happens to tokens that are in the vault when the key changes is not documented.',
    ],
  },
  teardown: [
    'Set `key_type = "ServiceManagedKey"`, omit `kms_key_arn`, and apply. Check with `aws bedrock-agentcore-control get-token-vault`.',
    'Destroy this module.',
    'Keep the key until nobody needs what was encrypted with it.',
  ],
};
