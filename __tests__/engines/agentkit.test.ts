/** A file of agentkit, from the file to the destroy: wiring, not AWS. */
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import {
  applyPlan,
  changesOf,
  describeEngines,
  destroyRefreshed,
  init,
  plan,
  planActions,
  usesRealProvider,
  validate,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';

/** A network that the provider knows: its subnets lead out through a NAT gateway. */
const CONFIG = {
  stackName: 'stats',
  region: 'us-east-1',
  agents: [
    { name: 'research', containerImage: IMAGE, memoryMB: 512, timeoutSeconds: 300 },
    { name: 'writer-agent', containerImage: IMAGE, environment: { LOG_LEVEL: 'info' } },
  ],
  gateway: { enabled: true, name: 'my_gateway', protocol: 'MCP' },
  vpc: {
    vpcId: 'vpc-0fedcba9876543210',
    subnetIds: ['subnet-0fedcba9876543210', 'subnet-0fedcba9876543211'],
  },
  tags: { Team: 'ai' },
};

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
  });
  workspace = newWorkspace();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

const runIn = (engine: Engine, root: string): EngineRun => ({
  engine,
  cwd: workspace.path(root),
  reattach: provider.reattach,
  timeoutSeconds: 120,
});

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('a file of agentkit', (engine) => {
    test.each([
      ['stats-research', 'module.stats_research.aws_bedrockagentcore_agent_runtime.this'],
      ['stats-writer-agent', 'module.stats_writer_agent.aws_bedrockagentcore_agent_runtime.this'],
      ['stats-gateway', 'module.stats_gateway.aws_bedrockagentcore_gateway.this'],
    ])('%s lives: planned, applied, planned empty, destroyed', async (root, address) => {
      for (const [path, text] of rootsOf(JSON.stringify(CONFIG), 'config.json').files)
        workspace.write(path, text);
      const run = runIn(engine, root);
      await init(run);
      expect(await validate(run)).toEqual([]);
      expect(changesOf(await plan(run)).map((change) => change.address)).toContain(address);
      await applyPlan(run);
      expect(await planActions(run)).toEqual([]);
      await destroyRefreshed(run);
    });

    test('lives with a network that is made, in one root', async () => {
      const secretsARNs = ['arn:aws:secretsmanager:us-east-1:111122223333:secret:search-AbCdEf'];
      const agents = CONFIG.agents.map((agent) => ({ ...agent, secretsARNs }));
      const file = { ...CONFIG, agents, vpc: { createVPC: true, maxAZs: 2 } };
      for (const [path, text] of rootsOf(JSON.stringify(file), 'config.json').files)
        workspace.write(path, text);
      const run = runIn(engine, 'stats');
      await init(run);
      expect(await validate(run)).toEqual([]);
      const addresses = changesOf(await plan(run)).map((change) => change.address);
      for (const label of ['network', 'endpoints', 'research', 'writer_agent', 'gateway'])
        expect(addresses.some((address) => address.startsWith(`module.${label}.`))).toBe(true);
      await applyPlan(run);
      expect(await planActions(run)).toEqual([]);
      await destroyRefreshed(run);
    });
  });
});
