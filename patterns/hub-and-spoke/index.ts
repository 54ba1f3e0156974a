import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const hubAndSpoke = publish(__dirname, {
  summary:
    "Routes, rules, and names from the gateway's VPC to other VPCs and on-premises networks, over peering or a transit gateway.",
  input,
  wiring: {
    takes: { route_table_ids: { output: 'route_table_ids_by_zone_id' } },
    connects: ['vpc_id', 'vpc_cidr_block', 'spokes'],
  },
  build: declarePattern,
  readme,
});
