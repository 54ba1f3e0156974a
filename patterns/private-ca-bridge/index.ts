import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const privateCaBridge = publish(__dirname, {
  summary:
    'A public certificate in front of a service with a private one, for targets of any kind.',
  sharedTests: ['modules/blocks/private-load-balancer/tests/groups.tftest.hcl'],
  input,
  wiring: {},
  build: declarePattern,
  readme,
});
