import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareObservability } from './observability';
import { readme } from './readme';

export const observability = publish(__dirname, {
  summary:
    'Logs and traces of runtimes, gateways, memories, tools, and identities; alarms and a dashboard.',
  input,
  wiring: {
    unique: { what: 'observability', why: 'its deliveries and log groups have its name' },
  },
  build: declareObservability,
  readme,
});
