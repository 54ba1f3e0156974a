import { RESOURCE_GATEWAY_TAKES } from '../../modules/blocks/lattice/input';
import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const latticeShare = publish(__dirname, {
  summary: 'Shares a service in your VPC with gateways of other accounts over VPC Lattice.',
  input,
  wiring: {
    takes: { ...RESOURCE_GATEWAY_TAKES, vpc_id: { onlyWith: 'create_resource_gateway' } },
  },
  build: declarePattern,
  readme,
});
