import { emptyText, prefixedName } from './maker';
import type { Maker, Makers } from './maker';

const id: Maker = (making) => making.get('name');

/** IAM and CloudWatch Logs. */
export const ACCOUNT_MAKERS: Makers = {
  aws_cloudwatch_log_group: {
    arn: (making) => making.arn('logs', `log-group:${making.text('name')}`),
    id,
    log_group_class: () => 'STANDARD',
    name: prefixedName,
    name_prefix: emptyText,
  },
  aws_iam_role: {
    // IAM has no region in its ARNs.
    arn: (making) => {
      const { account, partition } = making.world;
      return `arn:${partition}:iam::${account}:role${making.text('path') || '/'}${making.text('name')}`;
    },
    id,
    name: prefixedName,
    name_prefix: emptyText,
    unique_id: (making) => `AROA${making.letters(17, 'unique').toUpperCase()}`,
  },
  aws_iam_role_policy: {
    id: (making) => `${making.text('role')}:${making.text('name')}`,
    name: prefixedName,
    name_prefix: emptyText,
  },
};
