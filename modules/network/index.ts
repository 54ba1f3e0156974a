import type { PublishedModule } from '../blocks/published-module';

import { input } from './input';
import { declareNetwork } from './network';
import { readme } from './readme';

export const network: PublishedModule = {
  name: 'network',
  summary: 'A VPC for agents by zone id: no way out, or NAT; DNS on; traffic recorded.',
  source: 'modules/network',
  input,
  build: declareNetwork,
  readme,
};
