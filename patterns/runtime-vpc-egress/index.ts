import { JWT_TESTS } from '../../modules/blocks/jwt-authorizer';
import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';
import { S3_PATH_TAKES } from '../../modules/blocks/runtime-network/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeVpcEgress = publish(__dirname, {
  summary: 'An agent that reaches private resources in your VPC; callers use the internet.',
  sharedTests: [
    'modules/blocks/execution-role/tests/role.tftest.hcl',
    'modules/blocks/execution-role/tests/further-statements.tftest.hcl',
    'modules/blocks/execution-role/tests/mounts.tftest.hcl',
    'modules/blocks/runtime/tests/runtime.tftest.hcl',
    ...JWT_TESTS,
    'modules/blocks/runtime-network/tests/groups.tftest.hcl',
    'modules/blocks/runtime-network/tests/lookups.tftest.hcl',
    'modules/blocks/runtime-network/tests/way-to-s3.tftest.hcl',
    'modules/blocks/runtime-network/tests/internet.tftest.hcl',
    'modules/blocks/runtime-network/tests/own-group.tftest.hcl',
    'modules/blocks/runtime-network/tests/vpc.tftest.hcl',
    'modules/blocks/runtime-network/tests/network-warnings.tftest.hcl',
  ],
  input,
  wiring: { takes: S3_PATH_TAKES, unique: RUNTIME_NAME, agentkit: 'agent' },
  build: declarePattern,
  readme,
});
