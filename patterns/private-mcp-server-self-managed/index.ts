import { NETWORK_TESTS } from '../../modules/blocks/private-load-balancer/network';
import { publish } from '../../modules/blocks/published-module';
import { egressTakes } from '../scenarios/egress-mode';
import { inputOf } from '../scenarios/private-mcp-server/input';
import { readmeOf } from '../scenarios/private-mcp-server/readme';
import { declareScenario } from '../scenarios/private-mcp-server/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateMcpServerSelfManaged = publish(__dirname, {
  summary:
    'An MCP server behind an internal load balancer as a gateway target, over a resource gateway that you own.',
  sharedTests: scenarioTests('self-managed', 'private-mcp-server', NETWORK_TESTS),
  input: inputOf('self-managed'),
  wiring: { takes: egressTakes['self-managed'] },
  build: declareScenario('self-managed'),
  readme: readmeOf('self-managed'),
});
