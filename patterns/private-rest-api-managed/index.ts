import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import { inputOf } from '../scenarios/private-rest-api/input';
import { readmeOf } from '../scenarios/private-rest-api/readme';
import { declareScenario } from '../scenarios/private-rest-api/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateRestApiManaged = publish(__dirname, {
  summary:
    'A REST service behind an internal load balancer as a gateway target, with managed egress.',
  sharedTests: scenarioTests('managed', 'private-rest-api'),
  input: inputOf('managed'),
  wiring: { takes: egressTakes.managed },
  build: declareScenario('managed'),
  readme: readmeOf('managed'),
});
