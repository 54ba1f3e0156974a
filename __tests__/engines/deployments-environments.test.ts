/** One place of the example with environments, and a root with two providers: as HCL and as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import { describeEngines, init, plan, usesRealProvider, validate } from '../support/engines';
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
).replace(
  '444455556666:role/deploy-agents }',
  '444455556666:role/deploy-agents, plan_role_arn: arn:aws:iam::444455556666:role/plan, external_id: acme-42, duration: 1h }',
);

const PAIR = `version: 1
deployments:
  pair:
    provider: { region: us-east-1, aliases: { west: { region: us-west-2 } } }
    modules:
      near: { module: network, inputs: { name: near, cidr_block: 10.0.0.0/16 } }
      far:
        module: network
        provider: west
        inputs: { name: far, cidr_block: 10.1.0.0/16 }
`;

/** Resources of a call, in part of what `show -json` tells. */
interface Called {
  module: { resources: { provider_config_key: string }[] };
}

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
    /** Writes the root at `path`; as JSON, the modules beside it stay HCL. */
    const write = (text: string, path: string, form: string) => {
      const { files, stacks } = rootsOf(text);
      const stack = stacks.find(({ deployment }) => deployment.path === path);
      for (const [file, content] of files)
        if (file.startsWith(`${path}/${form === 'JSON' ? 'modules/' : ''}`))
          workspace.write(file, content);
      if (form === 'JSON')
        workspace.write(
          `${path}/cdk.tf.json`,
          JSON.stringify(toTerraformJson(stack?.document ?? [])),
        );
      return { engine, cwd: workspace.path(path), reattach: provider.reattach };
    };

    test.each(['HCL', 'JSON'])('is valid as %s', async (form) => {
      const run = write(MORE, CELL, form);
      await init(run, ['-backend=false']);
      expect(await validate(run)).toEqual([]);
      expect(MORE.match(/external_id|aliases|plan_role_arn/g)).toHaveLength(3);
    });

    test.each(['HCL', 'JSON'])('may have a call by a provider of its own, as %s', async (form) => {
      const run = write(PAIR, 'pair', form);
      await init(run);
      expect(await validate(run)).toEqual([]);
      const { configuration } = (await plan(run)) as unknown as {
        configuration: { root_module: { module_calls: Record<string, Called> } };
      };
      const keys = Object.values(configuration.root_module.module_calls).map(({ module }) => [
        ...new Set(module.resources.map(({ provider_config_key }) => provider_config_key)),
      ]);
      expect(keys).toEqual([['aws.west'], ['aws']]);
    });
  });
});
