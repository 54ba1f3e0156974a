import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const spoke: PublishedModule = {
  name: 'spoke',
  summary: 'The far side of a hub: accepts, routes back, lets the hub in, and shows it its names.',
  source: 'patterns/spoke',
  input,
  build: declarePattern,
  readme,
};
