import { NETWORK_TESTS } from '../../modules/blocks/private-load-balancer/network';
import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import { inputOf } from '../scenarios/private-mcp-server/input';
import { readmeOf } from '../scenarios/private-mcp-server/readme';
import { declareScenario } from '../scenarios/private-mcp-server/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateMcpServerManaged = publish(__dirname, {
  summary:
    'An MCP server behind an internal load balancer as a gateway target, with managed egress.',
  sharedTests: scenarioTests('managed', 'private-mcp-server', NETWORK_TESTS),
  input: inputOf('managed'),
  wiring: { takes: egressTakes.managed },
  build: declareScenario('managed'),
  readme: readmeOf('managed'),
});
