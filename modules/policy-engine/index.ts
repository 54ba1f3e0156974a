import { publish } from '../blocks/published-module';

import { input } from './input';
import { declarePolicyEngine } from './policy-engine';
import { readme } from './readme';

export const policyEngine = publish(__dirname, {
  summary: 'Cedar policies that decide who can call which tool of a gateway, and with what input.',
  input,
  wiring: {
    unique: {
      what: 'policy engine',
      why: 'an account has one policy engine of a name in a region',
      hyphensAre: '_',
    },
    cedar: { input: 'policies', text: 'statement' },
  },
  build: declarePolicyEngine,
  readme,
});
