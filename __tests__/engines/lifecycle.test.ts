/**
 * The life of each module in a root that makes all it takes, so that no id is known when the first plan is made:
 * planned, applied, planned empty, grown, and destroyed. Against the schema provider: it proves wiring, not AWS.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import {
  addressesInState,
  apply,
  applyPlan,
  changesOf,
  describeEngines,
  destroy,
  diagnose,
  init,
  isBesideTerraform,
  plan,
  planActions,
  runEngine,
  usesRealProvider,
} from '../support/engines';
import type { Diagnostic, Engine, EngineRun, ResourceChange } from '../support/engines';
import { makeLenient } from '../support/lenient-variables';
import { hasUnknown, lossesOf } from '../support/replacement';
import { GROWN, START } from '../support/roots/parts';
import { isolatedRoot, SCENARIOS } from '../support/roots/scenarios';
import type { Scenario } from '../support/roots/scenarios';
import { startSchemaProvider } from '../support/schema-provider';
import type { SchemaProvider } from '../support/schema-provider';
import { copyModules } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

let provider: SchemaProvider;
let workspace: Workspace;

beforeEach(async () => {
  provider = await startSchemaProvider({ schemaFile: SCHEMA_FILE });
  workspace = copyModules();
});

afterEach(async () => {
  await provider.stop();
  workspace.remove();
});

async function start(engine: Engine, config: string): Promise<EngineRun> {
  if (engine.name === 'OpenTofu' && isBesideTerraform()) makeLenient(workspace);
  const run = { engine, cwd: workspace.dir, reattach: provider.reattach, timeoutSeconds: 120 };
  workspace.write('main.tf', config);
  await init(run);
  return run;
}

async function planWith(run: EngineRun, config: string): Promise<ResourceChange[]> {
  workspace.write('main.tf', config);
  return changesOf(await plan(run));
}

interface StateModule {
  resources?: { address: string; mode: string; type: string; values: Record<string, unknown> }[];
  child_modules?: StateModule[];
}

/** What there is, lookups left out. */
async function stateOf(run: EngineRun) {
  const { stdout } = await runEngine(run, ['show', '-no-color', '-json']);
  const { values } = JSON.parse(stdout) as { values?: { root_module: StateModule } };
  const { resources = [], child_modules = [] } = values?.root_module ?? {};
  const all = [...resources, ...child_modules.flatMap((child) => child.resources ?? [])];
  return all.filter(({ mode }) => mode === 'managed');
}

/** Of the agents and their endpoints, what there is. */
async function builtSoFar(run: EngineRun): Promise<string[]> {
  const found = await stateOf(run);
  return found
    .filter(({ address }) => !address.startsWith('module.network.'))
    .filter(
      ({ type, values }) =>
        type.startsWith('aws_bedrockagentcore_') || values.vpc_endpoint_type === 'Interface',
    )
    .map(({ address }) => address);
}

/** Changes a file of a module in the workspace, in a place that must be there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(workspace.path(file), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file}: found no ${String(from)} to change`);
  workspace.write(file, edited);
}

const addresses = (changes: ResourceChange[], action: string) =>
  changes
    .filter(({ change }) => change.actions.join('+') === action)
    .map(({ address }) => address)
    .sort();

/** `{ network: { vpc: 1, subnet: 2 } }`, of the modules that are asked for. */
function countByType(changes: ResourceChange[], modules: string[]) {
  const counts = new Map<string, Record<string, number>>(modules.map((name) => [name, {}]));
  for (const { address, type } of changes) {
    const [, name = ''] = /^module\.(\w+)\./.exec(address) ?? [];
    const kind = type.replace(/^aws_/, '');
    const count = counts.get(name);
    if (count) count[kind] = (count[kind] ?? 0) + 1;
  }
  return Object.fromEntries(counts);
}

/** What a resource cannot do its work without, though the provider's schema lets it be left out. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  aws_bedrockagentcore_agent_runtime: [
    'agent_runtime_artifact',
    'network_configuration',
    'role_arn',
  ],
  aws_bedrockagentcore_agent_runtime_endpoint: ['agent_runtime_id', 'agent_runtime_version'],
  aws_bedrockagentcore_api_key_credential_provider: [
    'api_key_secret_config',
    'api_key_secret_source',
    'name',
  ],
  aws_bedrockagentcore_browser: ['name', 'network_configuration'],
  aws_bedrockagentcore_browser_profile: ['name'],
  aws_bedrockagentcore_code_interpreter: ['name', 'network_configuration'],
  aws_bedrockagentcore_evaluator: ['evaluator_config', 'evaluator_name', 'level'],
  aws_bedrockagentcore_gateway_target: [
    'gateway_identifier',
    'private_endpoint',
    'target_configuration',
  ],
  aws_bedrockagentcore_gateway: ['authorizer_type', 'name', 'role_arn'],
  aws_bedrockagentcore_memory: ['event_expiry_duration', 'name'],
  aws_bedrockagentcore_memory_strategy: ['memory_id', 'name', 'type'],
  aws_bedrockagentcore_oauth2_credential_provider: [
    'credential_provider_vendor',
    'name',
    'oauth2_provider_config',
  ],
  aws_bedrockagentcore_online_evaluation_config: [
    'data_source_config',
    'enable_on_create',
    'evaluation_execution_role_arn',
    'evaluator',
    'online_evaluation_config_name',
    'rule',
  ],
  aws_bedrockagentcore_policy: ['definition', 'name', 'policy_engine_id'],
  aws_bedrockagentcore_policy_engine: ['name'],
  aws_bedrockagentcore_resource_policy: ['policy', 'resource_arn'],
  aws_bedrockagentcore_token_vault_cmk: ['kms_configuration'],
  aws_bedrockagentcore_workload_identity: ['name'],
  aws_cloudwatch_dashboard: ['dashboard_body', 'dashboard_name'],
  aws_cloudwatch_log_delivery: ['delivery_destination_arn', 'delivery_source_name'],
  aws_cloudwatch_log_delivery_destination: ['name'],
  aws_cloudwatch_log_delivery_source: ['log_type', 'name', 'resource_arn'],
  aws_cloudwatch_log_resource_policy: ['policy_document', 'policy_name'],
  aws_cloudwatch_metric_alarm: ['alarm_name', 'metric_query', 'treat_missing_data'],
  aws_lb: ['internal', 'security_groups', 'subnets'],
  aws_lb_listener: ['certificate_arn', 'default_action', 'ssl_policy'],
  aws_lb_target_group: ['health_check', 'port', 'protocol', 'vpc_id'],
  aws_route53_record: ['alias', 'name', 'zone_id'],
  aws_security_group: ['description', 'name_prefix', 'vpc_id'],
  aws_vpc_endpoint_policy: ['policy', 'vpc_endpoint_id'],
  aws_vpc_security_group_egress_rule: ['description', 'from_port', 'security_group_id', 'to_port'],
  aws_vpc_security_group_ingress_rule: ['description', 'from_port', 'security_group_id', 'to_port'],
  aws_wafv2_web_acl_association: ['resource_arn', 'web_acl_arn'],
  aws_xray_indexing_rule: ['name', 'rule'],
  aws_xray_trace_segment_destination: ['destination'],
};

const NEEDED_OF_ENDPOINT: Readonly<Record<string, readonly string[]>> = {
  Gateway: ['policy', 'route_table_ids', 'vpc_id'],
  Interface: ['policy', 'security_group_ids', 'subnet_ids', 'vpc_id'],
};

/** Arguments that are neither there nor going to be, as `address.argument`. */
function lacking(changes: ResourceChange[]): string[] {
  return changes.flatMap(({ address, type, change: { after, after_unknown } }) => {
    const kind = after?.vpc_endpoint_type;
    const needed = type === 'aws_vpc_endpoint' ? NEEDED_OF_ENDPOINT[String(kind)] : NEEDED[type];
    const isThere = (name: string) => {
      const value = after?.[name] ?? null;
      return hasUnknown(after_unknown[name]) || (value !== null && JSON.stringify(value) !== '[]');
    };
    return (needed ?? []).filter((name) => !isThere(name)).map((name) => `${address}.${name}`);
  });
}

/** An id or an ARN of something that was made: known ones would make a first plan too easy. */
const MADE_ID = /"(?:[^"]*:)?((?:vpc|subnet|sg|rtb|vpce|eni)-[0-9a-f]{17}|role\/[^"]*)"/;

function knownIds(changes: ResourceChange[]): string[] {
  return changes.flatMap(({ address, change }) => {
    const found = MADE_ID.exec(JSON.stringify(change.after));
    return found ? [`${address}: ${found[0]}`] : [];
  });
}

async function liveThrough(run: EngineRun, { root, makes, grows }: Scenario): Promise<void> {
  const first = changesOf(await plan(run));
  expect(addresses(first, 'create')).toHaveLength(first.length);
  expect(countByType(first, Object.keys(makes))).toEqual(makes);
  const inModules = first.filter(({ address }) => address.startsWith('module.'));
  expect({ lacking: lacking(inModules), known: knownIds(first) }).toEqual({
    lacking: [],
    known: [],
  });
  await applyPlan(run);
  expect(await planActions(run)).toEqual([]);

  const growth = await planWith(run, root(GROWN));
  expect(lossesOf(growth)).toEqual([]);
  expect(addresses(growth, 'create')).toEqual([...grows].sort());
  expect(addresses(growth, 'update')).toHaveLength(growth.length - grows.length);
  await applyPlan(run);
  expect(await planActions(run)).toEqual([]);

  await destroy(run);
  expect(await addressesInState(run)).toEqual([]);
}

const scenario = (title: string): Scenario => {
  const found = SCENARIOS.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`no scenario ${title}`);
  return found;
};

const OPEN = 'egress = "nat_single"\nnat_zone_id = "use1-az2"';
/** As a root does that keeps networks and agents apart: nothing says that the network is open. */
const UNTOLD = 'internet_egress = false';

const details = (found: Diagnostic[]) =>
  found.filter(({ severity }) => severity === 'error').map(({ detail }) => detail);

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('life of', (engine) => {
    test.each(SCENARIOS.map((each) => [each.title, each] as const))('%s', async (_, each) => {
      await liveThrough(await start(engine, each.root(START)), each);
    });
  });

  describeEngines('what the life of a module catches', (engine) => {
    test('a group whose VPC comes from a lookup, which a tag would replace', async () => {
      const { root } = scenario('runtime-vpc-egress');
      edit(
        'runtime-vpc-egress/network.tf',
        /vpc_id {6}= var\.vpc_id/,
        'vpc_id = data.aws_subnet.this[0].vpc_id',
      );
      const run = await start(engine, root(START));
      await apply(run);
      expect(lossesOf(await planWith(run, root(GROWN)))).toEqual([
        'module.agent.aws_security_group.runtime[0].vpc_id',
      ]);
    });

    test('a count that waits for an id', async () => {
      edit(
        'runtime-public/iam.tf',
        'count = var.create_execution_role ? 1 : 0',
        'count = var.execution_role_arn == null ? 1 : 0',
      );
      const { root } = scenario('patterns that are given a role, groups and endpoints');
      const run = await start(engine, root(START));
      const found = await diagnose(run, 'plan');
      expect(found.map(({ summary }) => summary)).toContain('Invalid count argument');
    });
  });

  describeEngines('refusal', (engine) => {
    test.each([
      'vpc-endpoints',
      'runtime-vpc-egress',
      'runtime-private-inbound',
      'runtime-isolated',
      'gateway',
    ])('%s makes nothing in a VPC of the same run whose DNS is off', async (title) => {
      edit('network/main.tf', /(enable_dns_hostnames +)= true/, '$1= false');
      const run = await start(engine, scenario(title).root(START));
      const message = /^vpc_id: vpc-\w+ has DNS support on and DNS hostnames off. Expected both on/;
      expect(details(await diagnose(run, 'apply'))).toEqual([expect.stringMatching(message)]);
      expect(await builtSoFar(run)).toEqual([]);
      expect(details(await diagnose(run, 'plan'))).toEqual([expect.stringMatching(message)]);
    });

    test.each(['runtime-public', 'runtime-private-inbound', 'runtime-isolated', 'gateway'])(
      '%s does not exist where its callers, known at apply, make its policy too long',
      async (title) => {
        const one = 'caller_principal_arns = [aws_iam_role.front_end.arn]';
        const many =
          'caller_principal_arns = [for n in range(200) : "${aws_iam_role.front_end.arn}-${n}"]';
        const root = scenario(title).root(START);
        expect(root).toContain(one);
        const run = await start(engine, root.replace(one, many));
        expect(changesOf(await plan(run)).length).toBeGreaterThan(0);
        expect(details(await diagnose(run, 'apply'))).toEqual([
          expect.stringMatching(
            /^The resource policy of [\w-]+ has \d{5} characters, with 20\d callers. Expected at most 20480, /,
          ),
        ]);
        const built = await builtSoFar(run);
        expect(built.filter((address) => address.includes('bedrockagentcore'))).toEqual([]);
      },
    );

    test('runtime-isolated refuses at plan a network that says that it leads out', async () => {
      const run = await start(engine, isolatedRoot({ network: OPEN })(START));
      expect(details(await diagnose(run, 'plan'))).toEqual([
        expect.stringMatching(/^internet_egress: true. Expected false/),
      ]);
    });

    const WAY_OUT = /^subnet_ids_by_zone_id\["use1-az\d"\]: subnet-\w+ has routes to nat-\w+ /;
    const WAYS_OUT = START.zone_ids.map(() => expect.stringMatching(WAY_OUT) as string);

    test('runtime-isolated refuses at apply one that does not, before there is an agent', async () => {
      const run = await start(engine, isolatedRoot({ network: OPEN, agent: UNTOLD })(START));
      expect(changesOf(await plan(run)).length).toBeGreaterThan(0);
      expect(details(await diagnose(run, 'apply'))).toEqual(WAYS_OUT);
      const built = await builtSoFar(run);
      expect(built.filter((address) => address.includes('bedrockagentcore'))).toEqual([]);
      expect(details(await diagnose(run, 'plan'))).toEqual(WAYS_OUT);
    });

    test('runtime-isolated refuses one that is opened later, before the agent is changed', async () => {
      const settings = (description: string) => `${UNTOLD}\ndescription = "${description}"`;
      const run = await start(engine, isolatedRoot({ agent: settings('closed') })(START));
      await apply(run);
      const opened = isolatedRoot({ network: OPEN, agent: settings('opened') })(START);
      const changes = await planWith(run, opened);
      expect(addresses(changes, 'update')).toContain(
        'module.agent.aws_bedrockagentcore_agent_runtime.this',
      );
      expect(details(await diagnose(run, 'apply'))).toEqual(WAYS_OUT);
      const [runtime] = (await stateOf(run)).filter(
        ({ type }) => type === 'aws_bedrockagentcore_agent_runtime',
      );
      expect(runtime?.values.description).toBe('closed');
      expect(details(await diagnose(run, 'plan'))).toEqual(WAYS_OUT);
    });
  });
});
