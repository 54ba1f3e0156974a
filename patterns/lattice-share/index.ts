import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const latticeShare: PublishedModule = {
  name: 'lattice-share',
  summary: 'A service in a VPC is shared with gateways of other accounts: the side that owns it.',
  source: 'patterns/lattice-share',
  input,
  build: declarePattern,
  readme,
};
