/** Where and for whom the module runs: account, partition, region. */
import type { Construct } from 'constructs';

import { hcl, note, type Value } from '../../hcl/value';

import { data } from './declare';

export function declareIdentity(scope: Construct): void {
  data(scope, 'aws_caller_identity', 'current', {});
  data(scope, 'aws_partition', 'current', {});
  data(scope, 'aws_region', 'current', {});
}

/** Names for what {@link declareIdentity} looks up: the head of a module's locals. */
export const IDENTITY_LOCALS = {
  account_id: hcl`data.aws_caller_identity.current.account_id`,
  partition: hcl`data.aws_partition.current.partition`,
  region: hcl`data.aws_region.current.id`,
};

/**
 * The trust policy of a role that an AWS service assumes, for this account and one kind of source: no confused deputy.
 * `source` is the pattern of its ARN, or several.
 */
export function serviceTrust({
  service,
  source,
  comment,
  alsoEquals = {},
}: {
  service: string;
  source: Value;
  comment: string;
  /** Further keys that must have a value. */
  alsoEquals?: Readonly<Record<string, Value>>;
}): Value {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
        Condition: note(comment, {
          StringEquals: { 'aws:SourceAccount': hcl`local.account_id`, ...alsoEquals },
          ArnLike: { 'aws:SourceArn': source },
        }),
      },
    ],
  };
}
