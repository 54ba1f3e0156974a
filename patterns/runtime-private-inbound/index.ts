import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePrivateInbound: PublishedModule = {
  name: 'runtime-private-inbound',
  summary: 'The agent reaches private resources, and only your network can invoke it.',
  source: 'patterns/runtime-private-inbound',
  input,
  build: declarePattern,
  readme,
};
