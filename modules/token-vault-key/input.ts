/** Inputs of `token-vault-key`. */
import { differs, either, given, rule } from '../../inputs/claims';
import { oneOf } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { arnOf } from '../../inputs/primitives';
import { setBeside } from '../blocks/given-or-created';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef';

/** As SetTokenVaultCMK takes it: the ID in full, and no alias. */
const keyArn = arnOf('kms', { resource: 'key/[a-zA-Z0-9-]{36}', good: KEY, noun: 'a key' });

export const input = moduleInput(
  {
    kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of an existing symmetric KMS key in this Region. Required unless key_type is ServiceManagedKey. If it is deleted or disabled, the vault cannot be used, and its tokens are lost with the key.',
      ),
    key_type: oneOf(
      ['CustomerManagedKey', 'ServiceManagedKey'],
      'use CustomerManagedKey, or ServiceManagedKey to stop using your key',
    )
      .default('CustomerManagedKey')
      .describe(
        'Who manages the key of the vault. Set ServiceManagedKey, omit kms_key_arn, and apply before you destroy the module: a destroy alone leaves the vault on your key.',
      ),
  },
  {
    rules: [
      rule(
        either(
          given('kms_key_arn'),
          differs('key_type', 'ServiceManagedKey'),
          differs('key_type', 'CustomerManagedKey'),
        ),
        {
          variable: 'kms_key_arn',
          found: setBeside('kms_key_arn', 'key_type'),
          want: 'a key with CustomerManagedKey, and only there',
          fix: 'pass the ARN of the key, or set key_type to ServiceManagedKey',
          bad: {
            no_key: { kms_key_arn: null },
            a_key_that_is_not_used: { key_type: 'ServiceManagedKey' },
          },
          good: [{ kms_key_arn: null, key_type: 'ServiceManagedKey' }],
        },
      ),
    ],
    sample: { kms_key_arn: KEY },
  },
);
