/** Buckets and tables of the owner: who may do what with them, in endpoint policies and in roles alike. */
import type { Construct } from 'constructs';
import { z } from 'zod';

import {
  ACCESS_KINDS,
  KEY_ACCESS,
  LIST_ACCESS,
  OBJECT_ACCESS,
  TABLE_ACCESS,
  TABLE_BATCH_WRITE,
  TABLE_ENDPOINTS,
} from '../../facts/own-data';
import { call, hcl, note, tpl, when, type Expression, type Value } from '../../hcl/value';
import { listOf, mapOf, oneOf, pattern, setOf } from '../../inputs/facets';
import { accountId, arnOf, keyArn } from '../../inputs/primitives';
import { locals } from '../blocks/declare';
import { ANYBODY } from '../blocks/policy-statement';

const bucketArn = pattern(/^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
  want: 'the ARN of a bucket, such as arn:aws:s3:::documents',
  fix: 'pass the bucket only, and set prefixes for keys',
  good: 'arn:aws:s3:::documents',
  bad: ['documents', 'arn:aws:s3:::documents/*', 'arn:aws:s3:::*'],
});

/** IAM would read *, ? and $ as wildcards and variables. */
const keyPrefix = pattern(/^(\*|[^*?$\s][^*?$]{0,254}\/)$/, {
  want: 'a prefix that ends with /, such as contracts/, or * for the whole bucket',
  good: 'contracts/',
  bad: ['contracts', 'contracts/*', '${aws:username}/', ''],
});

const tableArn = arnOf('dynamodb', {
  resource: 'table/[a-zA-Z0-9_.-]{3,255}',
  good: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders',
  noun: 'a table, without index and wildcards',
});

const indexName = pattern(/^[a-zA-Z0-9_.-]{3,255}$/, {
  want: 'the name of an index: 3 to 255 letters, digits, underscores, dots, or hyphens',
  fix: 'pass the name, not the ARN',
  good: 'by-customer',
  bad: ['*', 'table/orders/index/by-customer'],
});

const access = setOf(oneOf(ACCESS_KINDS), {
  min: 1,
}).default(['read']);

const bucketFields = {
  bucket_arn: bucketArn.describe('ARN of the bucket.'),
  prefixes: listOf(keyPrefix, { min: 1 }).describe(
    'Key prefixes, each ending with `/`, or `*` for the whole bucket.',
  ),
  access: access.describe(
    'Any of `read`, `write`, and `delete`. Reading includes listing the prefixes.',
  ),
  account_id: accountId
    .nullable()
    .default(null)
    .describe('ID of the account that owns the bucket, if it is another account.'),
};

const tableFields = {
  table_arn: tableArn.describe('ARN of the table, in the region of the endpoint.'),
  indexes: listOf(indexName).default([]).describe('Names of the indexes to query.'),
  access: access.describe(
    'Any of `read`, `write`, and `delete`. Batch writes need both `write` and `delete`.',
  ),
};

/** A customer managed key, which only the role of an agent needs: the service calls KMS, not the agent. */
const keyField = {
  kms_key_arn: keyArn
    .nullable()
    .default(null)
    .describe(
      'ARN of the customer managed key that encrypts it. The role can then use the key, through this service only.',
    ),
};

const BUCKETS =
  'S3 buckets that the agent can use through the S3 gateway endpoint, keyed by a name you choose.';

const TABLES =
  'DynamoDB tables that the agent can use, keyed by a name you choose. The module creates a DynamoDB gateway endpoint for them.';

/** As endpoints take them. */
export const sharedDataShape = {
  s3_buckets: mapOf(z.strictObject(bucketFields))
    .default({})
    .describe(
      `${BUCKETS} With one agent and one prefix, an entry that reads adds about 560 characters to the endpoint policy, and one that only writes 290. AWS accepts 20,480.`,
    ),
  dynamodb_tables: mapOf(z.strictObject(tableFields))
    .default({})
    .describe(
      `${TABLES} With one agent, an entry that reads adds about 340 characters to the endpoint policy, and one that only writes 250. AWS accepts 20,480.`,
    ),
};

/** As an agent takes them that has a role. */
export const agentDataShape = {
  s3_buckets: mapOf(z.strictObject({ ...bucketFields, ...keyField }))
    .default({})
    .describe(
      `${BUCKETS} With one prefix, an entry that reads adds about 560 characters to the endpoint policy and 365 to the role policy, and one that only writes 290 and 195. A key adds 230 to the role policy, and \`role_only_from_vpc\` adds 80. AWS accepts 20,480 and 10,240.`,
    ),
  dynamodb_tables: mapOf(z.strictObject({ ...tableFields, ...keyField }))
    .default({})
    .describe(
      `${TABLES} An entry that reads adds about 340 characters to the endpoint policy and 230 to the role policy, and one that only writes 250 and 140. A key adds 240 to the role policy, and \`role_only_from_vpc\` adds 70. AWS accepts 20,480 and 10,240.`,
    ),
};

const actionsBy = (facts: Readonly<Record<string, { actions: readonly string[] }>>): Value =>
  Object.fromEntries(Object.entries(facts).map(([kind, { actions }]) => [kind, [...actions]]));

/** Statements of a bucket: its objects, and for readers the keys of its prefixes. */
const BUCKET_STATEMENTS = call(
  'concat',
  hcl`[for bucket in var.s3_buckets : {
      Effect    = "Allow"
      Action    = flatten([for access in bucket.access : local.object_actions[access]])
      Resource  = [for prefix in bucket.prefixes : "\${bucket.bucket_arn}/\${trimsuffix(prefix, "*")}*"]
      Condition = { StringEquals = { "aws:ResourceAccount" = coalesce(bucket.account_id, local.account_id) } }
    }]`,
  hcl`[for bucket in var.s3_buckets : {
      Effect    = "Allow"
      Action    = ${LIST_ACCESS.actions[0]}
      Resource  = bucket.bucket_arn
      Condition = merge(
        { StringEquals = { "aws:ResourceAccount" = coalesce(bucket.account_id, local.account_id) } },
        contains(bucket.prefixes, "*") ? {} : { StringLike = { "s3:prefix" = [for prefix in bucket.prefixes : "\${prefix}*"] } },
      )
    } if contains(bucket.access, "read")]`,
);

const TABLE_STATEMENTS = call(
  'concat',
  when(hcl`length(var.dynamodb_tables) > 0`, {
    Effect: 'Allow',
    Action: TABLE_ENDPOINTS.actions[0],
    Resource: note('The action has no resource. A VPC endpoint passes it only when asked to.', '*'),
  }),
  hcl`[for table in var.dynamodb_tables : {
      Effect = "Allow"
      Action = concat(
        flatten([for access in table.access : local.table_actions[access]]),
        length(setsubtract(["write", "delete"], table.access)) == 0 ? ${TABLE_BATCH_WRITE.actions} : [],
      )
      Resource = concat([table.table_arn], [for index in table.indexes : "\${table.table_arn}/index/\${index}"])
    }]`,
);

/** Declares what buckets and tables come to, without a principal. */
export function declareOwnData(scope: Construct): void {
  locals(scope, {
    '# object_actions':
      'What each kind of access takes. Source: service authorization reference, read 2026-11-28.',
    object_actions: actionsBy(OBJECT_ACCESS),
    table_actions: actionsBy(TABLE_ACCESS),
    '# bucket_statements':
      'The account is named because an ARN of S3 has none: a bucket that somebody else takes over under the same name is not reached.',
    bucket_statements: BUCKET_STATEMENTS,
    table_statements: TABLE_STATEMENTS,
  });
}

/** Statements of buckets as the policy of the S3 endpoint has them. */
export const bucketsForRoles = (roleArns: Expression): Value =>
  hcl`[for statement in local.bucket_statements : merge(statement, {
      Principal = ${ANYBODY}
      Condition = merge(statement.Condition, { ArnEquals = { "aws:PrincipalArn" = ${roleArns} } })
    })]`;

/** The same of tables, which have no conditions of their own. */
export const tablesForRoles = (roleArns: Expression): Value =>
  hcl`[for statement in local.table_statements : merge(statement, {
      Principal = ${ANYBODY}
      Condition = { ArnEquals = { "aws:PrincipalArn" = ${roleArns} } }
    })]`;

/** Statements about the keys of `entries`: S3 and DynamoDB call KMS for the role, from their own network. */
const keysOf = (entries: Expression, service: string): Value =>
  hcl`[for entry in ${entries} : {
      Effect    = "Allow"
      Action    = contains(entry.access, "write") ? ${KEY_ACCESS.write.actions} : ${KEY_ACCESS.read.actions}
      Resource  = entry.kms_key_arn
      Condition = { StringEquals = { "kms:ViaService" = ${tpl(`${service}.\${local.region}.amazonaws.com`)} } }
    } if entry.kms_key_arn != null]`;

/** What the role of an agent may do with them. The networks of `only_from_vpc` hold for data, not for keys. */
export const OWN_DATA_OF_ROLE: readonly Value[] = [
  hcl`[for statement in local.bucket_statements : merge(statement, {
      Condition = merge(statement.Condition, { StringEquals = merge(statement.Condition.StringEquals, local.only_from_vpc_keys) })
    })]`,
  hcl`[for statement in local.table_statements : merge(statement, local.only_from_vpc)]`,
  note(
    'S3 and DynamoDB use the key for the role from their own network, so these name the service in place of the VPC.',
    keysOf(hcl`var.s3_buckets`, 's3'),
  ),
  keysOf(hcl`var.dynamodb_tables`, 'dynamodb'),
];
