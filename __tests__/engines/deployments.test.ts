/** The life of a root that a deployments file describes, from the file to the destroy: wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import {
  addressesInState,
  applyPlan,
  changesOf,
  describeEngines,
  destroy,
  init,
  outputs,
  plan,
  planActions,
  runEngine,
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

const NAME = 'research-agent';
const STATE = 'state/agent.tfstate';

/** The example with a state that needs no bucket: its network is that of the account that the provider knows. */
const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/one-agent.yaml'), 'utf8');
const LOCAL = EXAMPLE.replace(
  /backend:\n(?: {4}.*\n)+/,
  `backend: { type: local, path: ${STATE} }\n`,
);
const DESCRIBED = LOCAL.replace(
  '      name: research-agent\n',
  '      name: research-agent\n      description: "Costs ${money}, says \\"who\\""\n',
);

/** The example with ids that another state knows, which a file of its owner's looks up. */
const REFERRING = LOCAL.replace('vpc-0123456789abcdef0', '{ ref: local.network.vpc_id }').replace(
  '[subnet-0123456789abcdef0, subnet-0123456789abcdef1]',
  '{ ref: local.network.subnet_ids }',
);
const OWNERS = `
  resource "terraform_data" "network" {
    input = {
      vpc_id     = "vpc-0123456789abcdef0"
      subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    }
  }

  locals {
    network = terraform_data.network.output
  }
`;

/** Credentials of nobody, and a port where nothing listens. */
const NOWHERE = {
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9',
  AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
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

function write(text: string): void {
  for (const [path, content] of rootsOf(text).files) workspace.write(path, content);
}

/** The same root as JSON: the module beside it stays HCL. */
function writeAsJson(text: string): void {
  const { files, stacks } = rootsOf(text);
  for (const [path, content] of files)
    if (path.startsWith(`${NAME}/modules/`)) workspace.write(path, content);
  const [stack] = stacks;
  workspace.write(
    `${NAME}/cdk.tf.json`,
    JSON.stringify(stack ? toTerraformJson(stack.document) : {}),
  );
}

function runIn(engine: Engine): EngineRun {
  const { reattach } = provider;
  return { engine, cwd: workspace.path(NAME), reattach, timeoutSeconds: 120 };
}

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  test('the example has a backend to take the place of', () => {
    expect(LOCAL).toContain('type: local');
    expect(LOCAL).not.toContain('s3\n');
    expect(DESCRIBED).not.toBe(LOCAL);
    expect(REFERRING).not.toBe(LOCAL);
  });

  describeEngines('a deployment', (engine) => {
    test('lives: planned, applied, planned empty, changed in one place, destroyed', async () => {
      write(LOCAL);
      const run = runIn(engine);
      await init(run);
      expect(await validate(run)).toEqual([]);
      const first = changesOf(await plan(run));
      expect(first.map(({ address }) => address)).toContain(
        'module.research_agent.aws_bedrockagentcore_agent_runtime.this',
      );
      expect(first.every(({ change }) => change.actions.join() === 'create')).toBe(true);
      await applyPlan(run);
      expect(readFileSync(workspace.path(NAME, STATE), 'utf8')).toContain('agent_runtime_arn');
      expect(Object.keys(await outputs(run))).toContain('data_plane_endpoint_id');
      expect(await planActions(run)).toEqual([]);

      write(DESCRIBED);
      const second = changesOf(await plan(run));
      expect(
        second.map(({ address, change: { actions, before, after } }) => ({
          address,
          actions,
          changed: Object.keys(after ?? {}).filter(
            (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
          ),
          description: after?.description,
        })),
      ).toEqual([
        {
          address: 'module.research_agent.aws_bedrockagentcore_agent_runtime.this',
          actions: ['update'],
          changed: expect.arrayContaining(['description']) as string[],
          description: 'Costs ${money}, says "who"',
        },
      ]);
      await applyPlan(run);
      expect(await planActions(run)).toEqual([]);
      await destroy(run);
      expect(await addressesInState(run)).toEqual([]);
    });

    test('plans the same as JSON', async () => {
      write(LOCAL);
      const run = runIn(engine);
      await init(run);
      const hcl = changesOf(await plan(run));
      workspace.remove();
      writeAsJson(LOCAL);
      await init(run);
      expect(await validate(run)).toEqual([]);
      expect(changesOf(await plan(run))).toEqual(hcl);
    });

    test('takes from a file of its owner what is not known before the apply', async () => {
      write(REFERRING);
      workspace.write(`${NAME}/references.tf`, OWNERS);
      const run = runIn(engine);
      await init(run);
      expect(await validate(run)).toEqual([]);
      expect(changesOf(await plan(run)).length).toBeGreaterThan(5);
      await applyPlan(run);
      expect(await planActions(run)).toEqual([]);
    });

    test('has a state in a bucket whose every setting the engine takes', async () => {
      const settings = [
        'kms_key_id: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-86ef-1234567890ab"',
        'assume_role: { role_arn: "arn:aws:iam::111122223333:role/state", session_name: ci }',
      ];
      write(EXAMPLE.replace('    type: s3\n', `    type: s3\n    ${settings.join('\n    ')}\n`));
      const run = { ...runIn(engine), env: NOWHERE };
      await init(run, ['-backend=false']);
      expect(await validate(run)).toEqual([]);
      // Settings are checked before the role is asked for.
      const { code, stderr } = await runEngine(run, ['init', '-no-color', '-input=false']);
      expect(code).not.toBe(0);
      expect(stderr).toMatch(/STS: AssumeRole/);
      expect(stderr).not.toMatch(/backend\.tf/);
    });
  });
});
