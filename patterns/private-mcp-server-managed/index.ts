import type { PublishedModule } from '../../modules/blocks/published-module';
import { inputOf } from '../scenarios/private-mcp-server/input';
import { readmeOf } from '../scenarios/private-mcp-server/readme';
import { declareScenario } from '../scenarios/private-mcp-server/scenario';
import { scenarioTests } from '../scenarios/scenario';

export const privateMcpServerManaged: PublishedModule = {
  name: 'private-mcp-server-managed',
  summary:
    'An MCP server behind an internal load balancer becomes tools; AgentCore keeps the way there.',
  source: 'patterns/private-mcp-server-managed',
  sharedTests: scenarioTests('managed', 'private-mcp-server'),
  input: inputOf('managed'),
  build: declareScenario('managed'),
  readme: readmeOf('managed'),
};
