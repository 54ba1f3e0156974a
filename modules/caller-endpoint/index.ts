import { publish } from '../blocks/published-module';

import { declareCallerEndpoints } from './endpoints';
import { input } from './input';
import { readme } from './readme';

export const callerEndpoint = publish(__dirname, {
  summary: 'Callers in another VPC or account reach named runtimes and gateways over PrivateLink.',
  input,
  wiring: {
    owns: [
      {
        of: 'agents',
        createdFor: 'runtimes',
        fix: 'leave the data-plane endpoint of the VPC to one of the two',
      },
      {
        of: 'gateways',
        createdFor: 'gateways',
        fix: 'leave the gateway endpoint of the VPC to one of the two',
      },
    ],
  },
  build: declareCallerEndpoints,
  readme,
});
