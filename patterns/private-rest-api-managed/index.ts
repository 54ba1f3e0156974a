import type { PublishedModule } from '../../modules/blocks/published-module';
import { inputOf } from '../scenarios/private-rest-api/input';
import { readmeOf } from '../scenarios/private-rest-api/readme';
import { declareScenario } from '../scenarios/private-rest-api/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateRestApiManaged: PublishedModule = {
  name: 'private-rest-api-managed',
  summary:
    'A REST service behind an internal load balancer becomes tools; AgentCore keeps the way there.',
  source: 'patterns/private-rest-api-managed',
  sharedTests: scenarioTests('managed', 'private-rest-api'),
  input: inputOf('managed'),
  build: declareScenario('managed'),
  readme: readmeOf('managed'),
};
