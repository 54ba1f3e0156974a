import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import {
  declarePrivateApiGateway,
  PRIVATE_API_TESTS,
} from '../scenarios/private-api-gateway/build';

import { input } from './input';
import { readme } from './readme';

export const privateApiGatewaySelfManaged = publish(__dirname, {
  summary: 'A gateway calls a private REST API over a Lattice resource gateway that is yours.',
  sharedTests: PRIVATE_API_TESTS,
  input,
  wiring: { takes: egressTakes['self-managed'] },
  build: (scope) => {
    declarePrivateApiGateway(scope, 'self-managed');
  },
  readme,
});
