import type { PublishedModule } from '../../modules/blocks/published-module';
import {
  declarePrivateApiGateway,
  PRIVATE_API_TESTS,
} from '../scenarios/private-api-gateway/build';

import { input } from './input';
import { readme } from './readme';

export const privateApiGatewaySelfManaged: PublishedModule = {
  name: 'private-api-gateway-self-managed',
  summary: 'A gateway calls a private REST API over a Lattice resource gateway that is yours.',
  source: 'patterns/private-api-gateway-self-managed',
  sharedTests: PRIVATE_API_TESTS,
  input,
  build: (scope) => {
    declarePrivateApiGateway(scope, 'self-managed');
  },
  readme,
};
