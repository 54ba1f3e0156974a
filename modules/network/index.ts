import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareNetwork } from './network';
import { readme } from './readme';

export const network = publish(__dirname, {
  summary: 'A VPC for agents by zone id: no way out, or NAT; DNS on; traffic recorded.',
  input,
  build: declareNetwork,
  readme,
});
