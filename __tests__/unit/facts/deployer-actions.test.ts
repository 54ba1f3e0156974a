import type { DeployerActions } from '../../../facts/deployer-actions';
import { DEPLOYER_ACTIONS, LOOKUP_ACTIONS, PATH_ACTIONS } from '../../../facts/deployer-actions';
import pinned from '../../../schema/types.json';

import { hasPath } from './schema-paths';

const resources: readonly (readonly [string, DeployerActions])[] = Object.entries(DEPLOYER_ACTIONS);

const phasesOf = (row: DeployerActions) => [row.create, row.read, row.update, row.tag, row.delete];

const isAction = (action: string) => /^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$/.test(action);

const isSorted = (actions: readonly string[]) =>
  actions.join() === [...new Set(actions)].sort().join();

test.each([
  { action: 'ec2:CreateVpc', want: true },
  { action: 'bedrock-agentcore:GetAgentRuntime', want: true },
  { action: 'ec2:Describe*', want: false },
  { action: '*', want: false },
  { action: 'CreateVpc', want: false },
])('$action is an action in full: $want', ({ action, want }) => {
  expect(isAction(action)).toBe(want);
});

test.each(resources)('%s: every action is named in full, sorted, once', (_, row) => {
  expect(
    phasesOf(row)
      .flat()
      .filter((action) => !isAction(action)),
  ).toEqual([]);
  expect(phasesOf(row).filter((actions) => !isSorted(actions))).toEqual([]);
});

test.each(Object.entries(LOOKUP_ACTIONS))('data %s: reads, and nothing else', (_, { read }) => {
  const reading = /^(apigateway:GET|[a-z0-9]+:(Describe|Get|List)[A-Za-z]+)$/;
  expect(read.filter((action) => !reading.test(action))).toEqual([]);
  expect(isSorted(read)).toBe(true);
});

test('partition and region ask AWS nothing, every other lookup asks something', () => {
  const silent = Object.entries(LOOKUP_ACTIONS).filter(([, { read }]) => read.length === 0);
  expect(silent.map(([type]) => type)).toEqual(['aws_partition', 'aws_region']);
});

test.each(resources)('%s: can be made and read', (_, row) => {
  expect(row.create.length).toBeGreaterThan(0);
  expect(row.read.length).toBeGreaterThan(0);
});

test('only what was adopted, or is a setting of the account, needs nothing to go away', () => {
  const staying = resources.filter(([, row]) => row.delete.length === 0);
  expect(staying.map(([type]) => type)).toEqual([
    'aws_bedrockagentcore_token_vault_cmk',
    'aws_default_security_group',
    'aws_vpc_peering_connection_accepter',
    'aws_vpc_peering_connection_options',
    'aws_xray_indexing_rule',
    'aws_xray_trace_segment_destination',
  ]);
});

test.each(resources)('%s: has tag actions exactly when it has tags', (type, row) => {
  expect(row.tag.length > 0).toBe(hasPath({ type, path: ['tags'] }));
});

test.each(resources)('%s: passes a role exactly when it says to whom', (_, row) => {
  const passes = phasesOf(row).flat().includes('iam:PassRole');
  expect(row.passesRoleTo !== undefined).toBe(passes);
});

test('roles are handed to runtimes, tools, gateways, memories, evaluations and flow logs, by name', () => {
  const passing = resources.flatMap(([type, row]) =>
    row.passesRoleTo ? [[type, row.passesRoleTo]] : [],
  );
  expect(passing).toEqual([
    ['aws_bedrockagentcore_agent_runtime', 'bedrock-agentcore.amazonaws.com'],
    ['aws_bedrockagentcore_browser', 'bedrock-agentcore.amazonaws.com'],
    ['aws_bedrockagentcore_code_interpreter', 'bedrock-agentcore.amazonaws.com'],
    ['aws_bedrockagentcore_gateway', 'bedrock-agentcore.amazonaws.com'],
    ['aws_bedrockagentcore_memory', 'bedrock-agentcore.amazonaws.com'],
    ['aws_bedrockagentcore_online_evaluation_config', 'bedrock-agentcore.amazonaws.com'],
    ['aws_flow_log', 'vpc-flow-logs.amazonaws.com'],
  ]);
});

test('every pinned type but those of the rest of AgentCore has a row', () => {
  const named = pinned.resources.filter((type) => !type.endsWith('*'));
  expect(named.filter((type) => !(type in DEPLOYER_ACTIONS))).toEqual([]);
  expect(pinned.data_sources.filter((type) => !(type in LOOKUP_ACTIONS))).toEqual([]);
});

test.each([
  {
    path: 'agent_runtime_artifact.code_configuration',
    actions: ['kms:Decrypt', 's3:GetObject', 's3:GetObjectVersion'],
  },
  {
    path: 'protocol_configuration.mcp.search_type',
    actions: ['bedrock-agentcore:SynchronizeGatewayTargets'],
  },
] as const)('$path needs $actions of the deployer', ({ path, actions }) => {
  expect(PATH_ACTIONS[path].actions).toEqual(actions);
});

test.each(Object.entries(PATH_ACTIONS))('%s: every action is named in full, sorted', (_, row) => {
  expect(row.actions.filter((action) => !isAction(action))).toEqual([]);
  expect(isSorted(row.actions)).toBe(true);
});
