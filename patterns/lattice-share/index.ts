import { RESOURCE_GATEWAY_TAKES } from '../../modules/blocks/lattice/input';
import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const latticeShare = publish(__dirname, {
  summary:
    'VPC Lattice resource and RAM share that let gateways of other accounts reach a service in your VPC.',
  input,
  wiring: {
    takes: { ...RESOURCE_GATEWAY_TAKES, vpc_id: { onlyWith: 'create_resource_gateway' } },
  },
  build: declarePattern,
  readme,
});
