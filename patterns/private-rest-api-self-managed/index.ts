import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import { inputOf } from '../scenarios/private-rest-api/input';
import { readmeOf } from '../scenarios/private-rest-api/readme';
import { declareScenario } from '../scenarios/private-rest-api/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateRestApiSelfManaged = publish(__dirname, {
  summary:
    'A REST service behind an internal load balancer as a gateway target, over a resource gateway that you own.',
  sharedTests: scenarioTests('self-managed', 'private-rest-api'),
  input: inputOf('self-managed'),
  wiring: { takes: egressTakes['self-managed'] },
  build: declareScenario('self-managed'),
  readme: readmeOf('self-managed'),
});
