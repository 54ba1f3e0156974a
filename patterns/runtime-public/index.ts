import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePublic: PublishedModule = {
  name: 'runtime-public',
  summary: 'Inbound and outbound over the internet.',
  source: 'patterns/runtime-public',
  input,
  build: declarePattern,
  readme,
};
