import type { Fact } from './fact';
import type { IamAction } from './statement';

/** What an agent may do with a bucket or table of its owner. */
export const ACCESS_KINDS = ['read', 'write', 'delete'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

interface Access extends Fact {
  readonly actions: readonly IamAction[];
}

type ActionsByAccess = Readonly<Record<AccessKind, Access>>;

const checked = '2026-11-28';

const OBJECT_PAGE = {
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
  checked,
} as const;

const TABLE_PAGE = {
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html',
  checked,
} as const;

/** Actions on the objects of a bucket. Parts of an upload are written as objects are; aborting one has an action of its own. */
export const OBJECT_ACCESS = {
  read: { actions: ['s3:GetObject'], ...OBJECT_PAGE },
  write: { actions: ['s3:AbortMultipartUpload', 's3:PutObject'], ...OBJECT_PAGE },
  delete: { actions: ['s3:DeleteObject'], ...OBJECT_PAGE },
} as const satisfies ActionsByAccess;

/** Actions on a table and its indexes. A transaction takes the actions of what it does. */
export const TABLE_ACCESS = {
  read: {
    actions: [
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DescribeTable',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:Scan',
    ],
    ...TABLE_PAGE,
  },
  write: { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], ...TABLE_PAGE },
  delete: { actions: ['dynamodb:DeleteItem'], ...TABLE_PAGE },
} as const satisfies ActionsByAccess;

/** Puts and deletes in one call, which IAM does not tell apart: for those who may do both. */
export const TABLE_BATCH_WRITE = {
  actions: ['dynamodb:BatchWriteItem'],
  ...TABLE_PAGE,
} as const satisfies Access;

/** Through a VPC endpoint, endpoint policy and identity policy both have to allow it. It has no resource. */
export const TABLE_ENDPOINTS = {
  actions: ['dynamodb:DescribeEndpoints'],
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html',
  checked,
} as const satisfies Access;

/** Lists the keys of a bucket, as far as a condition on `s3:prefix` allows. */
export const LIST_ACCESS = { actions: ['s3:ListBucket'], ...OBJECT_PAGE } as const satisfies Access;

const KEY_PAGE = {
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-UsingKMSEncryption.html',
  checked,
  confidence: 'medium',
} as const;

/**
 * What a service does with a customer managed key for its caller, who must be allowed it too. The page is about S3; that
 * DynamoDB asks for no more is believed.
 */
export const KEY_ACCESS = {
  read: { actions: ['kms:Decrypt'], ...KEY_PAGE },
  write: { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], ...KEY_PAGE },
} as const satisfies Readonly<Record<string, Access>>;
