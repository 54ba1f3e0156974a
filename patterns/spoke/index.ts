import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const spoke = publish(__dirname, {
  summary:
    'Side of a spoke for hub-and-spoke in another account or region: acceptance, return routes, rules, and private names.',
  input,
  wiring: {},
  build: declarePattern,
  readme,
});
