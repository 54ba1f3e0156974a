/** Roots that take values from each other, through the life of both: wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { READ_BACKENDS, readingFrom, rootsOf } from '../support/deployments';
import {
  addressesInState,
  apply,
  applyPlan,
  changesOf,
  describeEngines,
  destroy,
  diagnose,
  init,
  outputs,
  plan,
  planActions,
  runEngine,
  usesRealProvider,
  validate,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { existingAccount, subnet, vpc } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = readFileSync(join(ROOT, 'examples/deployments/cross-account-pair.yaml'), 'utf8');

/** The pair with states that need no bucket, in the account that the provider knows. */
const PAIR = EXAMPLE.replace(
  /backend:\n(?: {4}.*\n)+/,
  'backend: { type: local, path: state/here.tfstate }\n',
);
const withLocalStates = (name: string) =>
  readFileSync(join(ROOT, `examples/deployments/${name}.yaml`), 'utf8').replace(
    /backend:\n(?: {4}.*\n)+/,
    'backend: { type: local }\n',
  );

/** The hub and its spoke, and the network of two agents, likewise. */
const HUB = withLocalStates('hub-and-spoke');
const NETWORK = withLocalStates('shared-network');
const MCP_SERVER = withLocalStates('cross-account-mcp');
const ON_PREMISES = withLocalStates('on-premises');
const RENAMED = PAIR.replaceAll('orders.example.com', 'shop.example.com');
const passedBy = (links: string) => PAIR.replace('defaults:\n', `defaults:\n  links: ${links}\n`);

/** Credentials of nobody, and a port where nothing listens. */
const NOWHERE = {
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9',
  AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
};

/** Groups of the owner's: of the resource gateway, and of what agents reach. */
const GROUPS = ['sg-0123456789abcdef0', 'sg-0123456789abcdef1'].map((id) => ({
  type: 'aws_security_group',
  match: { id },
  values: { id, vpc_id: 'vpc-0123456789abcdef0', name: id },
}));

/** A second VPC with callers. */
const BATCH = [
  vpc({
    id: 'vpc-0123456789abcdef2',
    cidr_block: '10.2.0.0/16',
    main_route_table_id: 'rtb-0123456789abcdef2',
  }),
  ...['us-east-1c', 'us-east-1d'].map((zoneName, index) =>
    subnet({
      id: `subnet-0123456789abcdef${4 + index}`,
      vpc_id: 'vpc-0123456789abcdef2',
      cidr_block: `10.2.${index}.0/24`,
      zoneName,
    }),
  ),
];

const TARGET = 'module.orders_target.aws_bedrockagentcore_gateway_target.this';
const SHARED = 'module.orders_share.aws_vpclattice_resource_configuration.this';

/** Places for a value that comes late, and the change that it makes in a plan. */
const LATE = [
  {
    title: 'an entry of a map, and an optional input',
    inputs: `description: { from: giver.agent_runtime_id }
      egress_to_security_groups:
        near: { security_group_id: sg-0123456789abcdef0, port: 443 }
        far: { security_group_id: { from: 'giver.security_group_ids[0]' }, port: 8443 }`,
    adds: [
      'module.taker.aws_vpc_security_group_egress_rule.security_groups["far"]',
      'module.taker.aws_vpc_security_group_ingress_rule.targets["far"]',
    ],
  },
  {
    title: 'an element of a list',
    inputs: `create_security_group: false
      security_group_ids: [sg-0123456789abcdef0, { from: 'giver.security_group_ids[0]' }]`,
    adds: [],
  },
];

const lateFile = (inputs: string) => `version: 1
defaults: { provider: { region: us-east-1 }, backend: { type: local } }
deployments:
  taker:
    module: runtime-vpc-egress
    links: variable
    inputs:
      name: taker
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: vpc-0123456789abcdef0
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      s3_gateway_endpoint_id: vpce-0123456789abcdef0
      ${inputs}
  giver:
    module: runtime-vpc-egress
    inputs:
      name: giver
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: vpc-0123456789abcdef0
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      s3_gateway_endpoint_id: vpce-0123456789abcdef0
      environment_variables: { TAKER: { from: taker.agent_runtime_arn } }
`;

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({
    fixtures: [...existingAccount(), ...GROUPS, ...BATCH],
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

function runIn(engine: Engine, name: string, env: Record<string, string> = {}): EngineRun {
  const { reattach } = provider;
  return { engine, cwd: workspace.path(name), reattach, timeoutSeconds: 120, env };
}

/** Initializes the root, and finds it valid. */
async function started(run: EngineRun): Promise<EngineRun> {
  await init(run);
  expect(await validate(run)).toEqual([]);
  return run;
}

const resourceConfigurationOf = (change: { after: unknown } | undefined) =>
  JSON.stringify(change?.after ?? null).match(/resourceconfiguration\/[\w-]+/)?.[0];

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  test('the example has a backend and a name to take the place of', () => {
    expect(PAIR).toContain('type: local');
    expect(RENAMED).not.toBe(PAIR);
  });

  describeEngines('values of another root', (engine) => {
    test('are read out of its state, follow it, and let both be destroyed in order', async () => {
      write(PAIR);
      const owner = await started(runIn(engine, 'orders-share'));
      const user = await started(runIn(engine, 'orders-target'));
      // Nothing to read yet.
      expect(JSON.stringify(await diagnose(user, 'plan'))).toMatch(/state/i);

      await apply(owner);
      const first = changesOf(await plan(user));
      expect(first.map(({ address }) => address)).toContain(TARGET);
      const { resource_configuration_arn } = await outputs(owner);
      const made = first.find(({ address }) => address === TARGET);
      expect(resource_configuration_arn).toContain(resourceConfigurationOf(made?.change) ?? 'none');
      await applyPlan(user);
      expect(await planActions(user)).toEqual([]);
      expect(await planActions(owner)).toEqual([]);

      // What is replaced there is followed here.
      await apply(owner, [`-replace=${SHARED}`]);
      const second = changesOf(await plan(user));
      expect(second.map(({ address }) => address)).toEqual([TARGET]);
      const replaced = await outputs(owner);
      expect(replaced.resource_configuration_arn).not.toEqual(resource_configuration_arn);
      expect(replaced.resource_configuration_arn).toContain(
        resourceConfigurationOf(second[0]?.change) ?? 'none',
      );
      await applyPlan(user);

      // A change of the file for both: the one that takes the value waits for the one that has it.
      write(RENAMED);
      expect(JSON.stringify(await diagnose(user, 'plan'))).toContain(
        'the target calls shop.example.com. Expected orders.example.com',
      );
      await apply(owner);
      expect(changesOf(await plan(user)).map(({ address }) => address)).toEqual([TARGET]);
      await applyPlan(user);
      expect(await planActions(user)).toEqual([]);

      await destroy(user);
      await destroy(owner);
      expect(await addressesInState(user)).toEqual([]);
      expect(await addressesInState(owner)).toEqual([]);
    });

    test('are put into parameters and read there, by a provider of their account', async () => {
      write(passedBy('{ type: ssm_parameter, prefix: /acme/agents }'));
      const owner = await started(runIn(engine, 'orders-share'));
      const user = await started(runIn(engine, 'orders-target'));
      await apply(owner);
      expect(await addressesInState(owner)).toContain('aws_ssm_parameter.domain_name');
      const planned = changesOf(await plan(user));
      const target = planned.find(({ address }) => address === TARGET);
      const { resource_configuration_arn } = await outputs(owner);
      expect(resource_configuration_arn).toContain(
        resourceConfigurationOf(target?.change) ?? 'none',
      );
      // Nothing of it is hidden from whoever reviews the plan.
      expect(JSON.stringify(target)).not.toMatch(/"after_sensitive":\{[^}]*true/);
      await applyPlan(user);
      expect(await planActions(user)).toEqual([]);
      expect(await planActions(owner)).toEqual([]);
      await destroy(user);
      await destroy(owner);
      expect(await addressesInState(owner)).toEqual([]);
    });

    test('are passed by hand', async () => {
      write(passedBy('variable'));
      const owner = await started(runIn(engine, 'orders-share'));
      const user = await started(runIn(engine, 'orders-target'));
      await apply(owner);
      expect(JSON.stringify(await diagnose(user, 'plan'))).toContain('orders_share_domain_name');
      const values = Object.entries(await outputs(owner)).map(([name, value]) => [
        `TF_VAR_orders_share_${name}`,
        String(value),
      ]);
      const given = runIn(
        engine,
        'orders-target',
        Object.fromEntries(values) as Record<string, string>,
      );
      expect(changesOf(await plan(given)).map(({ address }) => address)).toContain(TARGET);
      await applyPlan(given);
      expect(await planActions(given)).toEqual([]);
    });

    test('go both ways in the order of the README, without an edit of the file', async () => {
      write(HUB);
      const readme = readFileSync(workspace.path('hub/README.md'), 'utf8');
      expect(readme).toContain(
        'First apply this root without `TF_VAR_orders_accepted_connection_id`. Then apply [orders](../orders). Then set the variables, and apply this root again.',
      );
      const [, name = '', folder = '', output = ''] =
        /^export TF_VAR_(\w+)="\$\(terraform -chdir=(\S+) output -raw (\w+)\)"$/m.exec(readme) ??
        [];
      expect(name).toBe('orders_accepted_connection_id');

      const hub = await started(runIn(engine, 'hub'));
      const spoke = await started(runIn(engine, join('hub', folder)));
      await apply(hub);
      expect(await planActions(hub)).toEqual([]);
      await apply(spoke);
      expect(await planActions(spoke)).toEqual([]);

      const { [output]: value } = await outputs(spoke);
      const again = runIn(engine, 'hub', { [`TF_VAR_${name}`]: String(value) });
      const added = changesOf(await plan(again));
      expect(added.map(({ address }) => address)).toEqual([
        'module.hub.aws_route.to_spokes["orders/vpc/private"]',
        'module.hub.aws_vpc_security_group_egress_rule.networks["orders/vpc/https"]',
      ]);
      expect(added.every(({ change }) => change.actions.join() === 'create')).toBe(true);
      await applyPlan(again);
      expect(await planActions(again)).toEqual([]);
      expect(await planActions(spoke)).toEqual([]);
      await destroy(hub);
      // There are no outputs left to read.
      await expect(destroy(spoke)).rejects.toThrow('hub_vpc_id');
      await destroy(spoke, ['-refresh=false']);
      expect(await addressesInState(hub)).toEqual([]);
      expect(await addressesInState(spoke)).toEqual([]);
    });

    test.each(LATE)('that come late leave out of a call $title', async ({ inputs, adds }) => {
      write(lateFile(inputs));
      const taker = await started(runIn(engine, 'taker'));
      const without = changesOf(await plan(taker));
      const given = runIn(engine, 'taker', {
        TF_VAR_giver_security_group_ids: '["sg-0123456789abcdef1"]',
        TF_VAR_giver_agent_runtime_id: 'giver-1234567890',
      });
      const all = changesOf(await plan(given));
      const addresses = without.map(({ address }) => address);
      expect(all.map(({ address }) => address).sort()).toEqual([...addresses, ...adds].sort());
      expect(JSON.stringify(without)).not.toContain('sg-0123456789abcdef1');
      expect(JSON.stringify(all)).toContain('sg-0123456789abcdef1');
    });

    test('let two agents live in the network of a third root', async () => {
      write(NETWORK);
      const network = await started(runIn(engine, 'network'));
      const agents = [
        await started(runIn(engine, 'research-agent')),
        await started(runIn(engine, 'billing-agent')),
      ];
      await apply(network);
      for (const agent of agents) {
        await apply(agent);
        expect(await planActions(agent)).toEqual([]);
      }
      expect(await planActions(network)).toEqual([]);
      for (const agent of agents) await destroy(agent);
      await destroy(network);
      for (const run of [network, ...agents]) expect(await addressesInState(run)).toEqual([]);
    });

    test('let a gateway of one account use an MCP server of another', async () => {
      write(MCP_SERVER);
      const server = await started(runIn(engine, 'orders-server'));
      const tools = await started(runIn(engine, 'orders-tools'));
      await apply(server);
      await apply(tools);
      for (const run of [server, tools]) expect(await planActions(run)).toEqual([]);
      expect(await addressesInState(tools)).toContain(
        'module.orders.aws_bedrockagentcore_gateway_target.this',
      );
      for (const run of [tools, server]) {
        await destroy(run);
        expect(await addressesInState(run)).toEqual([]);
      }
    });

    test('let callers in two VPCs use an agent with a database on premises', async () => {
      write(ON_PREMISES);
      const agents = await started(runIn(engine, 'agents'));
      const callers = [
        await started(runIn(engine, 'front-end')),
        await started(runIn(engine, 'batch')),
      ];
      await apply(agents);
      for (const run of callers) await apply(run);
      for (const run of [agents, ...callers]) expect(await planActions(run)).toEqual([]);
      const made = await addressesInState(agents);
      expect(made).toContain('module.datacenter.aws_ec2_transit_gateway_vpc_attachment.hub[0]');
      expect(made.filter((it) => /(?<!\.data)\.aws_vpc_endpoint\./.test(it))).toEqual([]);
      for (const run of [...callers, agents]) {
        await destroy(run);
        expect(await addressesInState(run)).toEqual([]);
      }
    });

    test('of variables stand in terraform.tfvars', async () => {
      const given = PAIR.replace(
        'domain_name: { from: orders-share.domain_name }',
        'domain_name: { ref: var.domain_name }',
      ).replace(
        'module: gateway-target-shared\n',
        'module: gateway-target-shared\n    variables: { domain_name: orders.example.com }\n',
      );
      write(given);
      const owner = await started(runIn(engine, 'orders-share'));
      const user = await started(runIn(engine, 'orders-target'));
      await apply(owner);
      expect(changesOf(await plan(user)).map(({ address }) => address)).toContain(TARGET);
      // The module holds the value against the target: another one is seen.
      write(given.replace('domain_name: orders.example.com }', 'domain_name: shop.example.com }'));
      expect(JSON.stringify(await diagnose(user, 'plan'))).toContain('Expected shop.example.com');
    });

    test('are read out of a bucket, by settings that the engine takes', async () => {
      const state =
        'backend: { type: s3, bucket: acme-state, region: us-east-1, assume_role: { role_arn: "arn:aws:iam::444455556666:role/state", session_name: ci } }';
      write(PAIR.replace('module: lattice-share\n', `module: lattice-share\n    ${state}\n`));
      const user = await started(runIn(engine, 'orders-target', NOWHERE));
      // Settings are checked before the role is asked for.
      const { stderr } = await runEngine(user, ['plan', '-no-color', '-input=false']);
      expect(stderr).toMatch(/AssumeRole/);
      expect(stderr).not.toMatch(/unsupported|unexpected|not expected/i);
    });

    test.each(READ_BACKENDS)(
      'are read by settings that the engine takes: $backend',
      async ({ written }) => {
        write(readingFrom(written));
        await started(runIn(engine, 'agent', NOWHERE));
      },
    );

    test('are not read by a setting that it does not know', async () => {
      write(readingFrom('{ type: gcs, bucket: acme-state }'));
      const data = readFileSync(workspace.path('agent/data.tf'), 'utf8');
      workspace.write('agent/data.tf', data.replace('prefix', 'praefix'));
      const run = runIn(engine, 'agent', NOWHERE);
      await init(run);
      expect(JSON.stringify(await validate(run))).toContain('praefix');
    });

    test('plan the same where the root is JSON', async () => {
      write(PAIR);
      const owner = await started(runIn(engine, 'orders-share'));
      const user = await started(runIn(engine, 'orders-target'));
      await apply(owner);
      const hcl = changesOf(await plan(user));
      const { files, stacks } = rootsOf(PAIR);
      const json = stacks.find(({ deployment }) => deployment.name === 'orders-target');
      for (const [path, content] of files)
        if (path.startsWith('orders-target/modules/'))
          workspace.write(path.replace('orders-target', 'as-json'), content);
      workspace.write(
        'as-json/cdk.tf.json',
        JSON.stringify(json && toTerraformJson(json.document)),
      );
      const other = await started(runIn(engine, 'as-json'));
      expect(changesOf(await plan(other))).toEqual(hcl);
    });
  });
});
