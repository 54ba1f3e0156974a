import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareMemory } from './memory';
import { readme } from './readme';

export const memory = publish(__dirname, {
  summary: 'A memory for agents: its strategies, its role, and who can use and delete it.',
  input,
  wiring: {
    serves: { need: 'memory', input: 'memory_arns', output: 'memory_arn' },
    unique: {
      what: 'memory',
      why: 'an account has one memory of a name in a region',
      hyphensAre: '_',
    },
  },
  build: declareMemory,
  readme,
});
