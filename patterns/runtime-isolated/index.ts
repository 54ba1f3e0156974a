import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeIsolated = publish(__dirname, {
  summary: 'No IP path to or from the internet at all.',
  input,
  build: declarePattern,
  readme,
});
