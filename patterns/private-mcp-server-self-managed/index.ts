import type { PublishedModule } from '../../modules/blocks/published-module';
import { inputOf } from '../scenarios/private-mcp-server/input';
import { readmeOf } from '../scenarios/private-mcp-server/readme';
import { declareScenario } from '../scenarios/private-mcp-server/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateMcpServerSelfManaged: PublishedModule = {
  name: 'private-mcp-server-self-managed',
  summary: 'An MCP server behind an internal load balancer becomes tools; the way there is yours.',
  source: 'patterns/private-mcp-server-self-managed',
  sharedTests: scenarioTests('self-managed', 'private-mcp-server'),
  input: inputOf('self-managed'),
  build: declareScenario('self-managed'),
  readme: readmeOf('self-managed'),
};
