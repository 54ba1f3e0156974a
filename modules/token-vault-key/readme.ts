import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `**Use this module once for each account and Region.** AgentCore Identity keeps OAuth2 tokens and API keys of all agents of an account and Region in
one token vault, \`default\`. This module encrypts that vault with a KMS key of yours. A second copy, in any state, silently replaces the key.

**The key must outlive the vault.** Never create it in the same state as agents that come and go, and never schedule it for deletion while the
vault uses it: the tokens are lost for good. The module does not create the key for this reason.`,
  diagram: `
flowchart LR
  agents["agents and gateways<br/>their own roles"] -- "fetch tokens, API keys" --> vault["token vault default<br/>one per account and Region"]
  vault -- "kms:ViaService bedrock-agentcore-identity" --> key["your KMS key"]
  agents -. "key_user_policy_json" .-> key
`,
  when: [
    'A policy of your organization requires a customer managed key for stored credentials.',
    'You want to see and revoke the use of the vault in one key.',
  ],
  whenNot: [
    'The key that AgentCore manages is enough: it is used by default and cannot be lost.',
    'Another team of the account has set a key: `aws bedrock-agentcore-control get-token-vault` shows it.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans and rules were tested with mocked providers and against the schema of the provider.',
    '**A destroy changes nothing in AWS.** The provider forgets the setting, and the vault stays on your key. Follow the steps below.',
    '**If the key is deleted, the vault cannot be used** until somebody calls ResetTokenVaultKeyMaterial, which deletes all stored tokens. Users must then consent again.',
    'Agents use the key with their own role. Attach `key_user_policy_json` to the roles that fetch tokens or API keys, or allow the same in the key policy. Whether agents need all of these actions at run time, or only the deployer, is not established. They are what the managed policy of AWS grants.',
    'SetTokenVaultCMK was seen to be authorized against another resource than the vault. If the deployer is refused, allow it on `*`.',
    'What happens to tokens that are in the vault when the key changes is not documented.',
  ],
  teardown: [
    'Set `key_type = "ServiceManagedKey"`, omit `kms_key_arn`, and apply. Check with `aws bedrock-agentcore-control get-token-vault`.',
    'Destroy this module.',
    'Keep the key until nobody needs what was encrypted with it.',
  ],
};
