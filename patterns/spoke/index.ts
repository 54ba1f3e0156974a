import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const spoke = publish(__dirname, {
  summary: 'The far side of a hub: accepts, routes back, lets the hub in, and shows it its names.',
  input,
  wiring: {},
  build: declarePattern,
  readme,
});
