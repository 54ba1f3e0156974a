/** What the first plan of an agent says of access, and that the policies say the same once they exist. Wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { changedIn, rootsOf } from '../support/deployments';
import {
  applyPlan,
  describeEngines,
  init,
  outputs,
  plan,
  usesRealProvider,
} from '../support/engines';
import { runEngine, type EngineRun } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { commentOn } from '../support/posture/commented';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = changedIn(
  readFileSync(join(ROOT, 'examples/deployments/isolated.yaml'), 'utf8'),
  /backend: \{ type: s3[^}]*\}/,
  'backend: { type: local }',
);

/** The caller is a role that the same root creates: its ARN is not known yet. */
const NEW_CALLER = changedIn(
  EXAMPLE,
  'caller_principal_arns: [arn:aws:iam::111122223333:role/front-end]',
  'caller_principal_arns: [arn:aws:iam::111122223333:role/front-end, { ref: aws_iam_role.caller.arn }]',
);

const CALLER = `resource "aws_iam_role" "caller" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
`;

const NAT = `resource "aws_nat_gateway" "late" {
  allocation_id = "eipalloc-0123456789abcdef0"
  subnet_id     = module.network.subnet_ids[0]
}

resource "aws_route" "late" {
  route_table_id         = module.network.route_table_ids[0]
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.late.id
}
`;

interface Access {
  callers: string[];
  networks: string[];
  services: string[];
  policy: object;
}

interface PolicyState {
  values: { root_module: { child_modules: { resources: PolicyResource[] }[] } };
}

interface PolicyResource {
  type: string;
  values: Record<string, string>;
}

/** Paths of leaves that a plan marks as unknown. */
function unknownIn(marks: unknown, path: readonly string[] = []): string[] {
  if (marks === true) return [path.join('.')];
  if (typeof marks !== 'object' || marks === null) return [];
  return Object.entries(marks).flatMap(([key, inner]) => unknownIn(inner, [...path, key]));
}

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

const accessIn = async (run: EngineRun) => (await plan(run)).output_changes?.access;

async function policiesOf(run: EngineRun): Promise<Record<string, string>[]> {
  const { stdout } = await runEngine(run, ['show', '-no-color', '-json']);
  const state = JSON.parse(stdout) as PolicyState;
  return state.values.root_module.child_modules
    .flatMap(({ resources }) => resources)
    .filter(({ type }) => type === 'aws_bedrockagentcore_resource_policy')
    .map(({ values }) => values);
}

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('access', (engine) => {
    test('is in the first plan, but for callers that do not exist yet, and becomes the policies', async () => {
      const run: EngineRun = {
        engine,
        cwd: workspace.path('research-agent'),
        reattach: provider.reattach,
        timeoutSeconds: 120,
      };
      write(EXAMPLE);
      await init(run);
      const known = await accessIn(run);
      expect(unknownIn(known?.after_unknown)).toEqual([]);
      expect(known?.after).toMatchObject({
        callers: ['arn:aws:iam::111122223333:role/front-end'],
        networks: ['{data_plane_endpoint_id}'],
        services: ['bedrock-agentcore', 'ecr.api', 'ecr.dkr', 'logs', 's3'],
      });

      expect(await commentOn(run, '--require', 'isolated')).toEqual({
        status: 0,
        headline: 'First plan: nothing exists before it, so nothing is compared',
      });

      workspace.write('research-agent/caller.tf', CALLER);
      write(NEW_CALLER);
      expect(unknownIn((await accessIn(run))?.after_unknown)).toEqual([
        'callers.1',
        'policy.Statement.0.Principal',
        'policy.Statement.2.Condition.ArnNotEquals.aws:PrincipalArn',
      ]);

      await applyPlan(run);
      const made = await outputs(run);
      const { policy } = made.access as Access;
      const attached = await policiesOf(run);
      expect(attached).toHaveLength(2);
      for (const { resource_arn = '', policy: text = '' } of attached)
        expect(JSON.parse(text)).toEqual(
          JSON.parse(
            JSON.stringify(policy)
              .replaceAll('{resource_arn}', resource_arn)
              .replaceAll('{data_plane_endpoint_id}', String(made.data_plane_endpoint_id)),
          ),
        );

      workspace.write('research-agent/nat.tf', NAT);
      await plan(run);
      expect(await commentOn(run, '--require', 'isolated')).toEqual({
        status: 2,
        headline: expect.stringMatching(
          /^Wider: runtime .* can reach the internet: .*aws_subnet\.private.* -> .*aws_route_table\.private.* -> `aws_nat_gateway\.late`, and nothing else$/,
        ) as string,
      });
    });
  });
});
