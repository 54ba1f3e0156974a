import { DATA_PLANE_ENDPOINT } from '../../modules/blocks/inbound/input';
import { JWT_TESTS } from '../../modules/blocks/jwt-authorizer';
import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeIsolated = publish(__dirname, {
  summary: 'An agent with no IP path to or from the internet.',
  sharedTests: [
    'modules/blocks/execution-role/tests/further-statements.tftest.hcl',
    ...JWT_TESTS.map((file) => ({ file, changes: { caller_principal_arns: [] } })),
    'modules/blocks/inbound/tests/access.tftest.hcl',
    'modules/blocks/inbound/tests/protocol.tftest.hcl',
  ],
  input,
  wiring: {
    unique: RUNTIME_NAME,
    owns: [{ ...DATA_PLANE_ENDPOINT, given: { input: 'endpoint_ids', key: 'bedrock-agentcore' } }],
    refusesEgress: { instead: 'runtime-private-inbound' },
  },
  build: declarePattern,
  readme,
});
