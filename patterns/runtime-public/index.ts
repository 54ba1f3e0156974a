import { JWT_TESTS } from '../../modules/blocks/jwt-authorizer';
import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePublic = publish(__dirname, {
  summary: 'An agent on the internet: callers and the agent use it.',
  sharedTests: [
    'modules/blocks/execution-role/tests/role.tftest.hcl',
    'modules/blocks/execution-role/tests/further-statements.tftest.hcl',
    'modules/blocks/runtime/tests/runtime.tftest.hcl',
    ...JWT_TESTS,
    {
      file: 'modules/blocks/inbound/tests/protocol.tftest.hcl',
      changes: {
        use_resource_policy: true,
        caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end'],
      },
    },
  ],
  input,
  wiring: { unique: RUNTIME_NAME },
  build: declarePattern,
  readme,
});
