import { publish } from '../blocks/published-module';

import { declareEvaluations } from './evaluations';
import { input } from './input';
import { readme } from './readme';

export const evaluations = publish(__dirname, {
  summary: 'Scores a sample of the traces of agents, with models or Lambda functions as judges.',
  input,
  wiring: {
    unique: {
      what: 'set of evaluations',
      why: 'its evaluators and online evaluations have its name, and an account has one of a name in a region',
      hyphensAre: '_',
    },
  },
  build: declareEvaluations,
  readme,
});
