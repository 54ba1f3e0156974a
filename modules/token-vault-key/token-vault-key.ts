/** The key of the one token vault of an account and Region. */
import type { Construct } from 'constructs';

import { hcl, jsonencode, note, tpl } from '../../hcl/value';
import { check, locals, output, resource } from '../blocks/declare';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';

/**
 * What AWS's own managed policy for AgentCore grants on the key, which callers of the vault use with their own identity.
 * Read in a copy of that policy, 2026-11-27. Not tried on AWS.
 */
const USES = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKeyWithoutPlaintext'];

export function declareTokenVaultKey(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, {
    ...IDENTITY_LOCALS,
    token_vault_arn: tpl(
      'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:token-vault/default',
    ),
  });
  const vault = resource(scope, 'aws_bedrockagentcore_token_vault_cmk', 'this', {
    '#': 'Of the vault "default", which all applications of the account and Region share. Destroying this changes nothing in AWS.',
    kms_configuration: { key_type: hcl`var.key_type`, kms_key_arn: hcl`var.kms_key_arn` },
    lifecycle: {
      precondition: [
        check(
          hcl`var.kms_key_arn == null ? true : split(":", var.kms_key_arn)[3] == local.region`,
          {
            at: 'kms_key_arn',
            found: 'got ${coalesce(var.kms_key_arn, "none")}',
            want: 'a key of ${local.region}, the Region of the vault',
            fix: 'pass a key, or the replica of a multi-Region key, of that Region',
          },
        ),
      ],
    },
  });
  output(scope, 'token_vault_arn', {
    description: 'ARN of the token vault.',
    value: hcl`local.token_vault_arn`,
    '# depends_on': 'Wait for the key before anything uses this output.',
    depends_on: [vault],
  });
  output(scope, 'key_user_policy_json', {
    description:
      'IAM policy for the roles of agents and gateways that fetch tokens or API keys. Null with ServiceManagedKey.',
    value: hcl`var.key_type == "CustomerManagedKey" ? local.key_user_policy : null`,
  });
  locals(scope, {
    '# key_user_policy':
      'The key is used with the identity of the caller, through AgentCore Identity alone and for this vault alone.',
    key_user_policy: jsonencode({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'UseKeyOfTokenVault',
          Effect: 'Allow',
          Action: USES,
          Resource: hcl`var.kms_key_arn`,
          Condition: note('The host is not that of the data plane.', {
            StringEquals: {
              'kms:ViaService': tpl('bedrock-agentcore-identity.${local.region}.amazonaws.com'),
              'kms:EncryptionContext:aws-crypto-ec:aws:bedrock-agentcore-identity:token-vault-arn': hcl`local.token_vault_arn`,
            },
          }),
        },
        {
          Sid: 'ReadKeyOfTokenVault',
          Effect: 'Allow',
          Action: 'kms:DescribeKey',
          Resource: hcl`var.kms_key_arn`,
        },
      ],
    }),
  });
}
