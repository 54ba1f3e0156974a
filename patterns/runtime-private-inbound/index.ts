import { DATA_PLANE_ENDPOINT } from '../../modules/blocks/inbound/input';
import { JWT_TESTS } from '../../modules/blocks/jwt-authorizer';
import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';
import { S3_PATH_TAKES } from '../../modules/blocks/runtime-network/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePrivateInbound = publish(__dirname, {
  summary: 'An agent that reaches private resources, and that only your network can invoke.',
  sharedTests: [
    'modules/blocks/execution-role/tests/role.tftest.hcl',
    'modules/blocks/execution-role/tests/further-statements.tftest.hcl',
    'modules/blocks/execution-role/tests/mounts.tftest.hcl',
    'modules/blocks/runtime/tests/runtime.tftest.hcl',
    ...JWT_TESTS.map((file) => ({ file, changes: { caller_principal_arns: [] } })),
    'modules/blocks/inbound/tests/access.tftest.hcl',
    'modules/blocks/inbound/tests/protocol.tftest.hcl',
    'modules/blocks/runtime-network/tests/groups.tftest.hcl',
    'modules/blocks/runtime-network/tests/lookups.tftest.hcl',
    'modules/blocks/runtime-network/tests/way-to-s3.tftest.hcl',
    'modules/blocks/runtime-network/tests/vpc.tftest.hcl',
    {
      file: 'modules/blocks/runtime-network/tests/network-warnings.tftest.hcl',
      changes: { caller_networks: { offices: '10.1.0.0/16' } },
    },
  ],
  input,
  wiring: {
    takes: { ...S3_PATH_TAKES, data_plane_endpoint_id: { onlyWith: 'use_data_plane_endpoint' } },
    unique: RUNTIME_NAME,
    owns: [
      {
        ...DATA_PLANE_ENDPOINT,
        createdWith: 'create_data_plane_endpoint',
        given: { input: 'data_plane_endpoint_id' },
      },
    ],
  },
  build: declarePattern,
  readme,
});
