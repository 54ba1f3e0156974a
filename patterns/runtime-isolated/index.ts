import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeIsolated: PublishedModule = {
  name: 'runtime-isolated',
  summary: 'No IP path to or from the internet at all.',
  source: 'patterns/runtime-isolated',
  input,
  build: declarePattern,
  readme,
};
