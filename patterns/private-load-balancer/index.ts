import { NETWORK_TESTS } from '../../modules/blocks/private-load-balancer/network';
import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const privateLoadBalancer = publish(__dirname, {
  summary:
    'Internal Network Load Balancer with a public certificate in front of a service in a VPC, for gateways of any account.',
  sharedTests: [
    'modules/blocks/private-load-balancer/tests/groups.tftest.hcl',
    'modules/blocks/private-load-balancer/tests/host.tftest.hcl',
    NETWORK_TESTS,
  ],
  input,
  wiring: {},
  build: declarePattern,
  readme,
});
