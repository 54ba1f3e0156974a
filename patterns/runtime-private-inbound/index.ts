import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePrivateInbound = publish(__dirname, {
  summary: 'The agent reaches private resources, and only your network can invoke it.',
  input,
  build: declarePattern,
  readme,
});
