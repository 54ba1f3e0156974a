import type { PublishedModule } from '../../modules/blocks/published-module';
import {
  declarePrivateApiGateway,
  PRIVATE_API_TESTS,
} from '../scenarios/private-api-gateway/build';

import { input } from './input';
import { readme } from './readme';

export const privateApiGatewayManaged: PublishedModule = {
  name: 'private-api-gateway-managed',
  summary: 'A gateway calls a private REST API of API Gateway; AgentCore keeps the way there.',
  source: 'patterns/private-api-gateway-managed',
  sharedTests: PRIVATE_API_TESTS,
  input,
  build: (scope) => {
    declarePrivateApiGateway(scope, 'managed');
  },
  readme,
};
