import { publish } from '../blocks/published-module';

import { declareCallerEndpoints } from './endpoints';
import { input } from './input';
import { readme } from './readme';

export const callerEndpoint = publish(__dirname, {
  summary: 'Callers in another VPC or account reach named runtimes and gateways over PrivateLink.',
  input,
  wiring: {},
  build: declareCallerEndpoints,
  readme,
});
