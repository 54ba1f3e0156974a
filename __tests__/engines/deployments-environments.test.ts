/** One place of the example with environments, as HCL and as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import { describeEngines, init, usesRealProvider, validate } from '../support/engines';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/environments.yaml'), 'utf8');
const CELL = 'prod/payments/eu-west-1/research-agent';

/** What only a place with another account and region brings: a pin, an alias, a session. */
const MORE = EXAMPLE.replace(
  'module: runtime-vpc-egress\n',
  `module: runtime-vpc-egress
    required_version: '>= 1.10, < 2.0'
    provider: { version: '~> 6.60', aliases: { dns: { region: us-east-1 } } }
`,
).replace('role/deploy-agents }', 'role/deploy-agents, external_id: acme-42, duration: 1h }');

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

(usesRealProvider() ? describe.skip : describe)('a place', () => {
  describeEngines('of an environment', (engine) => {
    test.each(['HCL', 'JSON'])('is valid as %s', async (form) => {
      const { files, stacks } = rootsOf(MORE);
      const stack = stacks.find(({ deployment }) => deployment.path === CELL);
      for (const [path, text] of files)
        if (path.startsWith(`${CELL}/${form === 'JSON' ? 'modules/' : ''}`))
          workspace.write(path, text);
      if (form === 'JSON')
        workspace.write(
          `${CELL}/cdk.tf.json`,
          JSON.stringify(toTerraformJson(stack?.document ?? [])),
        );
      const run = { engine, cwd: workspace.path(CELL), reattach: provider.reattach };
      await init(run, ['-backend=false']);
      expect(await validate(run)).toEqual([]);
      expect(MORE.match(/external_id|aliases/g)).toHaveLength(2);
    });
  });
});
