import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const hubAndSpoke: PublishedModule = {
  name: 'hub-and-spoke',
  summary:
    "From the gateway's VPC to other VPCs and on-premises networks, by peering or transit gateway.",
  source: 'patterns/hub-and-spoke',
  input,
  build: declarePattern,
  readme,
};
