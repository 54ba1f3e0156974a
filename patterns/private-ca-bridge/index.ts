import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const privateCaBridge = publish(__dirname, {
  summary:
    'Internal Application Load Balancer with a public certificate in front of a service whose certificate is private.',
  sharedTests: ['modules/blocks/private-load-balancer/tests/groups.tftest.hcl'],
  input,
  wiring: {},
  build: declarePattern,
  readme,
});
