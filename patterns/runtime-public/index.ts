import { JWT_TESTS } from '../../modules/blocks/jwt-authorizer';
import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePublic = publish(__dirname, {
  summary: 'Inbound and outbound over the internet.',
  sharedTests: [
    'modules/blocks/execution-role/tests/role.tftest.hcl',
    'modules/blocks/runtime/tests/runtime.tftest.hcl',
    ...JWT_TESTS,
  ],
  input,
  wiring: { unique: RUNTIME_NAME },
  build: declarePattern,
  readme,
});
