/** Where and for whom the module runs: account, partition, region. */
import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import type { Construct } from 'constructs';

import { declare } from './declare';

export function declareIdentity(scope: Construct): void {
  declare(scope, DataAwsCallerIdentity, 'current', {});
  declare(scope, DataAwsPartition, 'current', {});
  declare(scope, DataAwsRegion, 'current', {});
}
