/**
 * The policies of every module against the service authorization reference. The blocks are read, not a plan: a plan has
 * only the statements that its example needs, and most of them unknown before an apply.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { BROWSER_ROLE_NEEDS, BROWSER_USER_STATEMENTS } from '../../../facts/browser';
import { CODE_INTERPRETER_USER_STATEMENTS } from '../../../facts/code-interpreter';
import { DEPLOYER_ACTIONS, LOOKUP_ACTIONS, PATH_ACTIONS } from '../../../facts/deployer-actions';
import { EXECUTION_ROLE_NEEDS } from '../../../facts/execution-role';
import { GATEWAY_ROLE_NEEDS } from '../../../facts/gateway-role';
import { IDENTITY_USER_STATEMENTS } from '../../../facts/identity';
import { GATEWAY_ACTION, INVOKE_ACTIONS, METADATA_ACTION } from '../../../facts/invoke-actions';
import { MEMORY_ROLE_NEEDS, MEMORY_USER_STATEMENTS } from '../../../facts/memory';
import { NEEDS } from '../../../facts/needs';
import type { Statement } from '../../../facts/statement';
import { TARGET_ROLE_NEEDS } from '../../../facts/target-role';
import { variablesOf } from '../../../inputs/shape';
import type { ModuleStack } from '../../../stacks/module-stack';
import { ROOT, stacksOfCatalogue } from '../../support/modules';
import { POLICY_EXCEPTIONS, unexplained } from '../../support/policy-exceptions';
import { lintStatement, overlap, type LintedStatement } from '../../support/policy-lint';
import { plannedStatements } from '../../support/policy-plan';
import { scopeOf, statementsIn, type FoundStatement } from '../../support/policy-statements';

/** What only an engine knows, by its source. */
const GIVEN = {
  'aws_cloudwatch_log_group.flow_logs.arn':
    'arn:aws:logs:us-east-1:111122223333:log-group:/aws/vpc/main',
  'local.provider_secret_arns':
    'arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-*',
  'local.agentcore_arn': 'arn:aws:bedrock-agentcore:us-east-1:111122223333',
};

/** Statements for each entry of a list or map of the user, by module: plans of examples show them, and are linted too. */
const OF_THE_USER: Readonly<Record<string, number>> = {
  'caller-endpoint': 2,
  'code-interpreter': 3,
  'runtime-isolated': 10,
  'runtime-private-inbound': 1,
  'runtime-public': 1,
  'runtime-vpc-egress': 1,
  'vpc-endpoints': 5,
};

const statementsOf = ({ document, module }: ModuleStack): FoundStatement[] =>
  statementsIn(document, scopeOf(document, variablesOf(module.input.schema), GIVEN));

const modules = stacksOfCatalogue().map((stack) => ({
  name: stack.module.name,
  statements: statementsOf(stack),
}));

const faultsOf = async (statement: FoundStatement) =>
  (await lintStatement(statement)).map((fault) => ({ sid: statement.sid, fault }));

const sourceOf = (name: string) => {
  const folder = join(ROOT, 'terraform', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tf'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
};

test.each(modules)('$name: no statement is missed', ({ name, statements }) => {
  const written = sourceOf(name).match(/\bEffect\s*=/g) ?? [];
  expect(statements.length + (OF_THE_USER[name] ?? 0)).toBe(written.length);
});

test.each(modules)('$name: each statement has actions and resources', ({ statements }) => {
  const empty = statements.filter(
    ({ actions, resources }) => actions.length === 0 || resources?.length === 0,
  );
  expect(empty).toEqual([]);
});

test.each(modules)('$name: policies say what IAM understands', async ({ statements }) => {
  const faults = (await Promise.all(statements.map(faultsOf))).flat();
  expect(faults.filter(({ fault }) => unexplained([fault]).length > 0)).toEqual([]);
});

const needs: readonly Readonly<Record<string, { readonly statements: readonly Statement[] }>>[] = [
  BROWSER_ROLE_NEEDS,
  { users: { statements: Object.values(BROWSER_USER_STATEMENTS) } },
  { users: { statements: Object.values(CODE_INTERPRETER_USER_STATEMENTS) } },
  { users: { statements: Object.values(IDENTITY_USER_STATEMENTS) } },
  EXECUTION_ROLE_NEEDS,
  GATEWAY_ROLE_NEEDS,
  MEMORY_ROLE_NEEDS,
  { users: { statements: Object.values(MEMORY_USER_STATEMENTS) } },
  NEEDS,
  TARGET_ROLE_NEEDS,
];

/** A statement of a fact; what an input supplies is the module's to test. */
const linted = ({ actions, resources, condition }: Statement): LintedStatement => ({
  actions: 'input' in actions ? [] : actions,
  resources: 'input' in resources ? [] : resources.map((arn) => arn.replace(/\{\w+\}/g, '*')),
  conditionKeys: condition ? [condition.key] : [],
});

const facts = needs
  .flatMap((table) => Object.values(table).flatMap(({ statements }) => statements))
  .map(linted);

test('statements of the fact tables say what IAM understands', async () => {
  const faults = (await Promise.all(facts.map(lintStatement))).flat();
  expect(unexplained(faults)).toEqual([]);
});

const deployer = [
  ...Object.values(DEPLOYER_ACTIONS).flatMap((row) => [
    ...row.create,
    ...row.read,
    ...row.update,
    ...row.tag,
    ...row.delete,
  ]),
  ...Object.values(LOOKUP_ACTIONS).flatMap(({ read }) => [...read]),
  ...Object.values(PATH_ACTIONS).flatMap(({ actions }) => [...actions]),
];

const callers = [...INVOKE_ACTIONS, GATEWAY_ACTION, METADATA_ACTION].map(({ action }) => action);

test('every action of a fact table is one that IAM knows', async () => {
  const actions = [...new Set<string>([...deployer, ...callers])];
  expect(unexplained(await lintStatement({ actions, conditionKeys: [] }))).toEqual([]);
});

test('no exception is stale', async () => {
  const statements = [...modules.flatMap((module) => module.statements), ...facts];
  const faults = (await Promise.all(statements.map(lintStatement))).flat();
  const stale = POLICY_EXCEPTIONS.filter(({ fault }) => !faults.some((text) => fault.test(text)));
  expect(stale).toEqual([]);
});

test('no value that was given for the lint is stale', () => {
  const sources = modules.map(({ name }) => sourceOf(name)).join('\n');
  expect(Object.keys(GIVEN).filter((source) => !sources.includes(source))).toEqual([]);
});

const statement = (parts: Partial<LintedStatement>): LintedStatement => ({
  actions: ['s3:GetObject'],
  conditionKeys: [],
  ...parts,
});
const LOG_GROUP = 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/vpc/main';

test.each<{ title: string; given: LintedStatement; want: string[] }>([
  {
    title: 'an action that does not exist',
    given: statement({ actions: ['s3:GetObjects'] }),
    want: ['s3:GetObjects is not an action'],
  },
  {
    title: 'a service that does not exist',
    given: statement({ actions: ['s4:GetObject'] }),
    want: ['s4:GetObject is not an action'],
  },
  {
    title: 'an ARN where only * is possible',
    given: statement({ actions: ['logs:DescribeLogGroups'], resources: [LOG_GROUP] }),
    want: [`logs:DescribeLogGroups has no resource but *: ${LOG_GROUP}`],
  },
  {
    title: 'a resource of another type',
    given: statement({ resources: ['arn:aws:s3:::bucket'] }),
    want: [
      'no action of the statement is checked against arn:aws:s3:::bucket',
      's3:GetObject is not checked against arn:aws:s3:::bucket',
    ],
  },
  {
    title: 'one stray resource among good ones',
    given: statement({ resources: ['arn:aws:s3:::bucket/*', LOG_GROUP] }),
    want: [`no action of the statement is checked against ${LOG_GROUP}`],
  },
  {
    title: 'a resource that one or other of the values may be',
    given: statement({ resources: ['arn:aws:s3:::bucket/*', LOG_GROUP], exact: false }),
    want: [],
  },
  {
    title: 'a condition key that no service has',
    given: statement({ conditionKeys: ['aws:SourceVpcEndpoint'] }),
    want: ['aws:SourceVpcEndpoint is not a condition key'],
  },
  {
    title: 'a condition key of another service',
    given: statement({ conditionKeys: ['cloudwatch:namespace'] }),
    want: ['s3:GetObject does not know the condition key cloudwatch:namespace'],
  },
  {
    title: 'global keys, own keys and keys of a resource',
    given: statement({
      actions: ['s3:GetObject'],
      resources: ['arn:aws:s3:::bucket/*'],
      conditionKeys: ['aws:SourceVpce', 's3:ExistingObjectTag/team'],
    }),
    want: [],
  },
])('lintStatement: $title', async ({ given, want }) => {
  expect(await lintStatement(given)).toEqual(want);
});

test.each([
  { a: 'a*', b: '*b', both: true },
  { a: '*', b: '', both: true },
  { a: 'runtime/*-*', b: 'runtime/*/runtime-endpoint/*', both: true },
  { a: 'runtime/x', b: 'runtime/x/*', both: false },
  { a: 'a*c', b: 'ab', both: false },
])('overlap: $a and $b', ({ a, b, both }) => {
  expect(overlap(a, b)).toBe(both);
});

test('plannedStatements: what a plan knows, and of the rest nothing', () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: ['arn:aws:s3:::bucket/*'],
        Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
      },
    ],
  });
  const changes = [{ policy }, { name: 'x' }, null].map((after) => ({ change: { after } }));
  expect(plannedStatements(changes)).toEqual([
    {
      actions: ['s3:GetObject'],
      resources: ['arn:aws:s3:::bucket/*'],
      conditionKeys: ['aws:SourceVpce'],
    },
  ]);
});
