/** Where the state of a root is: what may be said in the file. */
import { z } from 'zod';

import { assumeRole, region, said, text } from './words';

const s3Backend = z.strictObject({
  type: z.literal('s3'),
  bucket: text(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'the name of a bucket: 3 to 63 small letters, digits, dots or hyphens',
    'pass the name alone, without s3:// and path',
  ).describe('Bucket that holds the state.'),
  region: region('Region of the bucket.'),
  key: text(
    /^(?!\/)(?!.*\/\/)[\w!.*'()/-]{1,1024}(?<!\/)$/,
    'a path in the bucket: letters, digits and / . - _',
    'leave it out for <deployment>/terraform.tfstate',
  )
    .optional()
    .describe('Path of the state in the bucket; <deployment>/terraform.tfstate if left out.'),
  use_lockfile: z
    .boolean(said('true or false', 'leave it out for a lock file'))
    .default(true)
    .describe('Locks the state by a file beside it.'),
  encrypt: z
    .literal(true, said('true', 'remove it: state may hold secrets, and is always encrypted'))
    .default(true)
    .describe('State is always encrypted at rest.'),
  kms_key_id: text(
    /^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key\/([0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})|alias\/[\w/-]+)$/,
    'the ARN of a KMS key',
    'pass the whole ARN, as aws kms describe-key shows it',
  )
    .optional()
    .describe('Key that encrypts the state, if not the key of the bucket.'),
  assume_role: assumeRole.optional().describe('Role that reads and writes the state.'),
});

const localBackend = z.strictObject({
  type: z.literal('local'),
  path: text(
    /^(?!\/)(?!.*\.\.)[\w./-]{1,255}$/,
    'a path inside the folder of the root',
    'leave it out for terraform.tfstate',
  )
    .optional()
    .describe('File of the state, from the folder of the root.'),
});

const noBackend = z.strictObject({ type: z.literal('none') });

export const backend = z.discriminatedUnion('type', [s3Backend, localBackend, noBackend]);
export type Backend = z.output<typeof backend>;
export type S3Backend = z.output<typeof s3Backend>;
