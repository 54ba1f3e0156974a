import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimePublic = publish(__dirname, {
  summary: 'Inbound and outbound over the internet.',
  input,
  build: declarePattern,
  readme,
});
