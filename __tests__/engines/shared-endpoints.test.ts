/** Agents that share the endpoints of their VPC: what a plan says of the others when one agent joins. Wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { changedIn, rootsOf } from '../support/deployments';
import {
  apply,
  applyPlan,
  changesOf,
  describeEngines,
  destroyRefreshed,
  init,
  plan,
  planActions,
  usesRealProvider,
} from '../support/engines';
import type { Engine, EngineRun, PlanFile } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { commentOn } from '../support/posture/commented';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/shared-endpoints.yaml'), 'utf8');

const THREE = changedIn(EXAMPLE, /backend: \{ type: s3[^}]*\}/, 'backend: { type: local }');

const FOUR = `${THREE.trimEnd()}
      audit:
        module: runtime-isolated
        inputs:
          name: audit
          container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/audit:1.0.0
          caller_principal_arns: [arn:aws:iam::111122223333:role/back-office]
`;

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: existingAccount(),
  });
  workspace = newWorkspace();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

function write(text: string): void {
  for (const [path, content] of rootsOf(text).files) workspace.write(path, content);
}

const runIn = (engine: Engine): EngineRun => ({
  engine,
  cwd: workspace.path('agents'),
  reattach: provider.reattach,
  timeoutSeconds: 120,
});

/** Lookups that move to the apply, and their checks with them. */
const lookupsAtApply = ({ resource_changes = [] }: PlanFile): string[] =>
  resource_changes
    .filter(({ mode, change }) => mode === 'data' && change.actions.includes('read'))
    .map(({ address }) => address);

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('three agents', (engine) => {
    test('a fourth leaves the lookups of the others in the plan', async () => {
      write(THREE);
      const run = runIn(engine);
      await init(run);
      await apply(run);

      write(FOUR);
      await init(run);
      const fourth = await plan(run);
      expect(lookupsAtApply(fourth)).toEqual([]);
      const others = changesOf(fourth)
        .filter(({ address }) => !address.startsWith('module.audit.'))
        .map(({ address, change }) => `${change.actions.join()} ${address}`);
      expect(others.length).toBeGreaterThan(0);
      for (const other of others)
        expect(other).toMatch(/^update module\.endpoints\.aws_vpc_endpoint\./);
      expect(await commentOn(run, '--require', 'isolated', '--fail-on', 'wider')).toEqual({
        status: 2,
        headline:
          'Wider: runtime `module.audit.aws_bedrockagentcore_agent_runtime.this` is one caller more: it is new and can connect to `module.endpoints.aws_vpc_endpoint.interface["bedrock-agentcore"]`, and nothing else',
      });
      await applyPlan(run);
      expect(await planActions(run)).toEqual([]);

      // Subnets, route tables, and the S3 endpoint change in one apply: the endpoint is looked up after it has the tables.
      write(
        changedIn(
          FOUR,
          'zone_ids: [use1-az1, use1-az2]',
          'zone_ids: [use1-az1, use1-az2, use1-az4]',
        ),
      );
      await apply(run);
      expect(await planActions(run)).toEqual([]);
      await destroyRefreshed(run);
    });
  });
});
