import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const gatewayTargetSelfManaged: PublishedModule = {
  name: 'gateway-target-self-managed',
  summary: 'A gateway reaches a service in a VPC over a Lattice resource gateway that is yours.',
  source: 'patterns/gateway-target-self-managed',
  sharedTests: [
    'modules/blocks/gateway-target/tests/credential.tftest.hcl',
    'modules/blocks/gateway-target/tests/kinds.tftest.hcl',
    'modules/blocks/gateway-target/tests/openapi.tftest.hcl',
  ],
  input,
  build: declarePattern,
  readme,
};
