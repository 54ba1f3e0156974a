import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import {
  declarePrivateApiGateway,
  PRIVATE_API_TESTS,
} from '../scenarios/private-api-gateway/build';

import { input } from './input';
import { readme } from './readme';

export const privateApiGatewaySelfManaged = publish(__dirname, {
  summary:
    'A private REST API of API Gateway as a gateway target, over a resource gateway that you own.',
  sharedTests: PRIVATE_API_TESTS,
  input,
  wiring: { takes: egressTakes['self-managed'] },
  build: (scope) => {
    declarePrivateApiGateway(scope, 'self-managed');
  },
  readme,
});
