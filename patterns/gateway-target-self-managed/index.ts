import { OWNER_TAKES } from '../../modules/blocks/gateway-target/input';
import { RESOURCE_GATEWAY_TAKES } from '../../modules/blocks/lattice/input';
import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const gatewayTargetSelfManaged = publish(__dirname, {
  summary: 'A gateway target in your VPC, over a VPC Lattice resource gateway that you own.',
  sharedTests: [
    'modules/blocks/gateway-target/tests/credential.tftest.hcl',
    'modules/blocks/gateway-target/tests/kinds.tftest.hcl',
    'modules/blocks/gateway-target/tests/openapi.tftest.hcl',
  ],
  input,
  wiring: {
    takes: {
      ...OWNER_TAKES,
      ...RESOURCE_GATEWAY_TAKES,
      vpc_id: { onlyWith: 'create_resource_gateway' },
    },
  },
  build: declarePattern,
  readme,
});
