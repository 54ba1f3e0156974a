/** Every example of a deployments file, as whoever copies it lives with it: from the file to the destroy. Wiring, not AWS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toTerraformJson } from '../../hcl/json';
import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { exampleFiles, rootsOf, type MadeRoots } from '../support/deployments';
import {
  applyPlan,
  describeEngines,
  destroyRefreshed,
  init,
  outputs,
  planActions,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { Engine, EngineRun } from '../support/engines';
import { existingAccount, fixture } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const FOLDER = join(ROOT, 'examples/deployments');

interface Example {
  /** The folder of its root. */
  root: string;
  /** An edit that a user makes, and all that it then plans, in order of the address. */
  edit: readonly [from: string, to: string];
  plans: readonly string[];
  /** Outputs that others build on. */
  hands: readonly string[];
  /** A file of the owner's beside the root. */
  beside?: readonly [file: string, text: string];
}

const RUNTIME = 'aws_bedrockagentcore_agent_runtime.this';
const document = (openapi: object) =>
  [
    'orders.tf',
    `locals {\n  orders_openapi = ${JSON.stringify(JSON.stringify(openapi))}\n}\n`,
  ] as const;
const OPENAPI = {
  openapi: '3.0.3',
  info: { title: 'orders', version: '1' },
  servers: [{ url: 'https://orders.example.com' }],
  paths: { '/orders': { get: { operationId: 'listOrders', responses: {} } } },
};

const agent = (tag: string): Pick<Example, 'root' | 'edit' | 'plans'> => ({
  root: 'research-agent',
  edit: [`research:${tag}`, `research:${tag}1`],
  plans: [`update module.research_agent.${RUNTIME}`],
});

const EXAMPLES: Readonly<Record<string, Example>> = {
  'public.yaml': { ...agent('1.4.0'), hands: ['agent_runtime_arn'] },
  'vpc-egress.yaml': { ...agent('1.4.0'), hands: ['agent_runtime_arn', 'security_group_ids'] },
  'private-inbound.yaml': { ...agent('1.4.0'), hands: ['data_plane_endpoint_id'] },
  'isolated.yaml': { ...agent('1.4.0'), hands: ['data_plane_endpoint_id', 'network_vpc_id'] },
  'isolated-own-data.yaml': {
    root: 'claims-agent',
    // Another index of a table is let through by its endpoint, and by the role: nothing else moves.
    edit: ['indexes: [by-customer]', 'indexes: [by-customer, by-date]'],
    plans: [
      'update module.claims_agent.aws_iam_role_policy.execution[0]',
      'update module.claims_agent.aws_vpc_endpoint.dynamodb[0]',
    ],
    hands: ['data_plane_endpoint_id', 'network_vpc_id'],
  },
  'shared-endpoints.yaml': {
    root: 'agents',
    // A need of one agent is let through by the endpoints, and by its own role: nothing else moves.
    edit: ['needs: [models, traces]', 'needs: [models, traces, metrics]'],
    plans: [
      'create module.endpoints.aws_vpc_endpoint.interface["monitoring"]',
      'update module.research.aws_iam_role_policy.execution[0]',
    ],
    hands: ['research_agent_runtime_arn', 'endpoints_data_plane_endpoint_id', 'network_vpc_id'],
  },
  'private-api-gateway.yaml': {
    root: 'order-tools',
    edit: ['name: orders\n', 'name: orders\n          description: Orders of customers\n'],
    plans: ['update module.orders.aws_bedrockagentcore_gateway_target.this'],
    hands: ['gateway_gateway_url', 'orders_target_id', 'orders_redeploy_trigger'],
    beside: document(OPENAPI),
  },
  'private-mcp-server.yaml': {
    root: 'search-tools',
    edit: ['green: 10.0.2.10', 'green: 10.0.2.11'],
    plans: ['update module.search.aws_lb_target_group_attachment.ips["green"]'],
    hands: ['gateway_gateway_url', 'search_target_id'],
  },
  'private-rest-api.yaml': {
    root: 'order-tools',
    edit: ['green: 10.0.2.10', 'green: 10.0.2.11'],
    plans: ['update module.orders.aws_lb_target_group_attachment.ips["green"]'],
    hands: ['gateway_gateway_url', 'orders_target_id'],
    beside: document(OPENAPI),
  },
  'browser.yaml': {
    root: 'research',
    // What the browser reaches changes, and the browser stays.
    edit: ['cidr_block: 10.1.0.0/16', 'cidr_block: 10.2.0.0/16'],
    plans: ['update module.browser.aws_vpc_security_group_egress_rule.networks["intranet"]'],
    hands: ['agent_agent_runtime_arn', 'browser_browser_id', 'browser_agent_statements'],
  },
  'code-interpreter.yaml': {
    root: 'research',
    // What code can read changes, and the code interpreter stays.
    edit: ['prefix: input/', 'prefix: sources/'],
    plans: ['update module.code.aws_iam_role_policy.execution[0]'],
    hands: ['agent_agent_runtime_arn', 'code_code_interpreter_id', 'code_agent_statements'],
  },
  'memory.yaml': {
    root: 'research',
    // Another administrator changes the resource policy, and the memory stays.
    edit: ['role/deployer', 'role/platform'],
    plans: ['update module.memory.aws_bedrockagentcore_resource_policy.this[0]'],
    hands: ['agent_agent_runtime_arn', 'memory_memory_id', 'memory_strategy_ids'],
  },
  'policy-engine.yaml': {
    root: 'order-desk',
    // Another limit changes one policy in place.
    edit: ['context.input.amount < 500', 'context.input.amount < 100'],
    plans: ['update module.engine.aws_bedrockagentcore_policy.this["refund_small_amounts"]'],
    hands: ['engine_policy_engine_arn', 'engine_policy_ids', 'gateway_gateway_url'],
  },
  'private-agent.yaml': {
    root: 'research',
    // What the browser reaches changes, and nothing else does.
    edit: ['cidr_block: 10.20.0.0/16, port: 443', 'cidr_block: 10.20.0.0/18, port: 443'],
    plans: ['update module.browser.aws_vpc_security_group_egress_rule.networks["vpc"]'],
    hands: ['agent_agent_runtime_arn', 'tools_gateway_url', 'rules_policy_ids', 'orders_target_id'],
    beside: ['services.tf', readFileSync(join(FOLDER, 'private-agent/services.tf.txt'), 'utf8')],
  },
  'many-targets.yaml': {
    root: 'tools',
    edit: ['wiki.example.com/mcp', 'wiki.example.com/v2/mcp'],
    plans: ['update module.wiki.aws_bedrockagentcore_gateway_target.this'],
    hands: ['gateway_gateway_url', 'search_target_id', 'tickets_target_id', 'wiki_target_id'],
  },
  'evaluations.yaml': {
    root: 'research',
    // A larger sample changes the online evaluation in place.
    edit: ['sampling_percentage: 2', 'sampling_percentage: 5'],
    plans: ['update module.evaluations.aws_bedrockagentcore_online_evaluation_config.this["live"]'],
    hands: ['agent_agent_runtime_arn', 'evaluations_configuration_ids'],
  },
  'observability.yaml': {
    root: 'research',
    // An alarm on another resource is the alarm that changes.
    edit: ['metric: Throttles, resource: agent', 'metric: Throttles, resource: tools'],
    plans: ['update module.observability.aws_cloudwatch_metric_alarm.this["agent-throttles"]'],
    hands: ['agent_agent_runtime_arn', 'observability_log_group_names'],
  },
};

/** What the examples refer to, beside the network that every account of the tests has. */
const THERE_ALREADY = [
  fixture('aws_route53_zone', {
    zone_id: 'Z0123456789ABCDEFGHIJ',
    name: 'example.com',
    private_zone: true,
  }),
  fixture('aws_security_group', {
    id: 'sg-0123456789abcdef1',
    name: 'gateway',
    vpc_id: 'vpc-0123456789abcdef0',
  }),
];

const HEAD = `version: 1
defaults:
  backend: { type: s3, bucket: acme-terraform-state, region: us-east-1 }
  provider: { region: us-east-1 }
deployments:
`;
const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';
const CALLER = 'arn:aws:iam::111122223333:role/front-end';

/** What no example shows. */
const MORE: readonly (Example & { title: string; text: string })[] = [
  {
    title: 'agents of two kinds at endpoints that they share',
    text: `${HEAD}  doors:
    network:
      create: { cidr_block: 10.40.0.0/16 }
      endpoints:
        needs: [image, data_plane]
        repository_arns: ['arn:aws:ecr:us-east-1:111122223333:repository/research']
        caller_principal_arns: [${CALLER}]
    modules:
      inbound:
        module: runtime-private-inbound
        inputs: { name: inbound, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] }
      egress:
        module: runtime-vpc-egress
        inputs:
          name: egress
          container_image: ${IMAGE}
          egress_to_networks: { ledger: { cidr_block: 10.9.0.0/24, port: 5432 } }
`,
    root: 'doors',
    edit: ['port: 5432', 'port: 5433'],
    plans: ['update module.egress.aws_vpc_security_group_egress_rule.networks["ledger"]'],
    hands: ['inbound_agent_runtime_arn', 'egress_agent_runtime_arn'],
  },
  {
    title: 'a gateway with an entrance in a network that is made, and a target of its own there',
    text: `${HEAD}  tools:
    network: { create: { cidr_block: 10.50.0.0/16, zone_ids: [use1-az1, use1-az2] } }
    modules:
      gateway:
        module: gateway
        inputs: { name: tools, create_gateway_endpoint: true, use_resource_policy: true, caller_principal_arns: [${CALLER}] }
      wiki:
        module: gateway-target-self-managed
        inputs:
          name: wiki
          mcp_server: { endpoint: https://wiki.example.com/mcp }
          routing_domain: wiki.example.com
          security_group_ids: [{ ref: module.gateway.gateway_endpoint_security_group_id }]
`,
    root: 'tools',
    edit: ['wiki.example.com/mcp', 'wiki.example.com/v2/mcp'],
    plans: ['update module.wiki.aws_bedrockagentcore_gateway_target.this'],
    hands: ['gateway_gateway_endpoint_id', 'wiki_resource_gateway_id'],
  },
  {
    title: 'a bridge to a service with a private certificate, and the target that goes over it',
    text: `${HEAD}  orders-tools:
    network:
      existing:
        vpc_id: vpc-0123456789abcdef0
        subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
    modules:
      gateway:
        module: gateway
        inputs: { name: tools }
      bridge:
        module: private-ca-bridge
        inputs:
          name: orders
          host_name: orders.example.com
          certificate_arn: arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef
          certificate_domains: [orders.example.com]
          backend_host_name: orders.corp.internal
          target_ips: { blue: 10.0.1.10, green: 10.0.2.10 }
          backend_security_group_ids: { orders: sg-0123456789abcdef0 }
      orders:
        module: gateway-target-managed
        inputs:
          name: orders
          mcp_server: { endpoint: https://orders.example.com/mcp }
          routing_domain: { ref: module.bridge.routing_domain }
          security_group_ids: [{ ref: module.bridge.resource_gateway_security_group_id }]
`,
    root: 'orders-tools',
    edit: ['green: 10.0.2.10', 'green: 10.0.2.11'],
    plans: ['update module.bridge.aws_lb_target_group_attachment.ips["green"]'],
    hands: ['bridge_routing_domain', 'orders_target_id'],
  },
];

/** Examples of one mode of egress that live in the other one too. */
const BOTH_MODES = ['private-api-gateway.yaml', 'private-mcp-server.yaml', 'private-rest-api.yaml'];

/** `text` with a resource gateway of one's own, in the subnets of the network. */
function selfManaged(text: string): string {
  const [, subnets = ''] = /subnet_ids: (.*)/.exec(text) ?? [];
  const changed = text
    .replace(
      /(module: private-.*)-managed\n( +)inputs:\n/,
      `$1-self-managed\n$2inputs:\n$2  resource_gateway_subnet_ids: ${subnets}\n`,
    )
    .replace(/( +)subnet_ids: .*\n/, (line) => (text.includes('private-api-gateway') ? '' : line));
  expect(changed).not.toBe(text);
  return changed;
}

/** Lived through in tests of their own. */
const ELSEWHERE = [
  'cross-account-mcp.yaml',
  'cross-account-pair.yaml',
  'environments.yaml',
  'fleet.yaml',
  'hub-and-spoke.yaml',
  'on-premises.yaml',
  'one-agent.yaml',
  'shared-network.yaml',
];

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: [...existingAccount(), ...THERE_ALREADY],
  });
  workspace = newWorkspace();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

/** `text` with a state that needs no bucket. */
function local(text: string): string {
  const changed = text.replace(/backend: \{ type: s3[^}]*\}/, 'backend: { type: local }');
  expect(changed).not.toBe(text);
  return changed;
}

function edited(text: string, [from, to]: Example['edit']): string {
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  return changed;
}

const made = new Map<string, MadeRoots>();

/** The roots of a text, which both engines and both forms have in common. */
function madeFrom(text: string): MadeRoots {
  const roots = made.get(text) ?? rootsOf(text);
  made.set(text, roots);
  return roots;
}

function write(text: string, { beside, root }: Example): void {
  for (const [path, content] of madeFrom(text).files) workspace.write(path, content);
  if (beside) workspace.write(`${root}/${beside[0]}`, beside[1]);
}

/** The root as JSON in a folder beside it; the modules stay HCL. */
function writeAsJson(text: string, { beside, root }: Example): void {
  const { files, stacks } = madeFrom(text);
  for (const [path, content] of files)
    if (path.includes('/modules/')) workspace.write(`json/${path}`, content);
  const [stack] = stacks;
  workspace.write(
    `json/${root}/cdk.tf.json`,
    JSON.stringify(stack ? toTerraformJson(stack.document) : {}),
  );
  if (beside) workspace.write(`json/${root}/${beside[0]}`, beside[1]);
}

function runIn(engine: Engine, ...folder: string[]): EngineRun {
  const { reattach } = provider;
  return { engine, cwd: workspace.path(...folder), reattach, timeoutSeconds: 120 };
}

const isOutput = (action: string) => action.includes(' output.');

/** The life of the root of `text`, and the first plan of the same root as JSON. */
async function live(engine: Engine, text: string, example: Example): Promise<void> {
  write(text, example);
  writeAsJson(text, example);
  const json = runIn(engine, 'json', example.root);
  await init(json);
  const asJson = await planActions(json);

  const run = runIn(engine, example.root);
  await init(run);
  const first = await planActions(run);
  expect(first.filter((action) => !action.startsWith('create '))).toEqual([]);
  expect(first).toEqual(asJson);
  await applyPlan(run);
  expect(Object.keys(await outputs(run))).toEqual(expect.arrayContaining([...example.hands]));

  // All that is planned now: what was not as it was applied would be here too.
  write(edited(text, example.edit), example);
  const changes = (await planActions(run)).filter((each) => !isOutput(each));
  expect(changes).toEqual(example.plans);
  await applyPlan(run);
  expect(await planActions(run)).toEqual([]);
  await destroyRefreshed(run);
  expect((await runEngine(run, ['state', 'list'])).stdout).toBe('');
}

test('every example is tried, and says at its top what it is', () => {
  const files = exampleFiles();
  expect(files.sort()).toEqual([...Object.keys(EXAMPLES), ...ELSEWHERE].sort());
  for (const file of Object.keys(EXAMPLES))
    expect(readFileSync(join(FOLDER, file), 'utf8')).toMatch(
      /^# yaml-language-server: .*\n\n# [A-Z]/,
    );
});

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('an example', (engine) => {
    test.each(Object.entries(EXAMPLES))('%s lives', async (file, example) => {
      await live(engine, local(readFileSync(join(FOLDER, file), 'utf8')), example);
    });

    test.each(BOTH_MODES)('%s lives with a resource gateway of its own', async (file) => {
      const example = EXAMPLES[file];
      if (!example) throw new Error(`bug: ${file} is no example`);
      await live(engine, selfManaged(local(readFileSync(join(FOLDER, file), 'utf8'))), example);
    });

    test.each(MORE)('$title live', async ({ text, ...example }) => {
      await live(engine, local(text), example);
    });
  });
});
