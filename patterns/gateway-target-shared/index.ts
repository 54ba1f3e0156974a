import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const gatewayTargetShared: PublishedModule = {
  name: 'gateway-target-shared',
  summary: 'A gateway reaches a service that another account shares over Lattice.',
  source: 'patterns/gateway-target-shared',
  sharedTests: [
    'modules/blocks/gateway-target/tests/credential.tftest.hcl',
    'modules/blocks/gateway-target/tests/kinds.tftest.hcl',
    'modules/blocks/gateway-target/tests/openapi.tftest.hcl',
  ],
  input,
  build: declarePattern,
  readme,
};
