import { ENDPOINT_SERVICES } from '../../../facts/endpoint-services';
import { METADATA_ACTION } from '../../../facts/invoke-actions';
import type { EndpointStatement, Need } from '../../../facts/needs';
import { NEEDS } from '../../../facts/needs';
import type { Statement } from '../../../facts/statement';

import { faultsOf } from './statement-faults';

const needs: readonly (readonly [string, Need])[] = Object.entries(NEEDS);
const statements = needs.flatMap(([need, row]) =>
  row.statements.map((statement) => ({ need, ...statement })),
);
const where = (test: (statement: EndpointStatement) => boolean) =>
  statements.filter(test).map(({ need, service, sid }) => `${need}/${service}/${sid}`);

test.each([
  { need: 'image', services: ['ecr.api', 'ecr.dkr', 's3'] },
  { need: 'code', services: ['s3'] },
  { need: 'session_storage', services: ['s3'] },
  { need: 'logs', services: ['logs'] },
  { need: 'models', services: ['bedrock-runtime'] },
  { need: 'secrets', services: ['secretsmanager'] },
  { need: 'parameters', services: ['ssm'] },
  { need: 'kms', services: ['kms'] },
  { need: 'sts', services: ['sts'] },
  { need: 'traces', services: ['xray'] },
  { need: 'metrics', services: ['monitoring'] },
  { need: 'data_plane', services: ['bedrock-agentcore'] },
  { need: 'gateway', services: ['bedrock-agentcore.gateway'] },
  { need: 'mantle', services: ['bedrock-mantle'] },
  { need: 'browser', services: ['bedrock-agentcore'] },
  { need: 'code_interpreter', services: ['bedrock-agentcore'] },
  { need: 'identity', services: ['bedrock-agentcore'] },
] as const)('$need brings $services', ({ need, services }) => {
  expect(NEEDS[need].services).toEqual(services);
});

test('there are eighteen needs', () => {
  expect(needs).toHaveLength(18);
});

test.each(needs)('%s: its services have rows, and each has a statement', (_, need) => {
  const covered = [...new Set(need.statements.map((statement) => statement.service))];
  expect(covered).toEqual(need.services);
  expect(need.services.filter((service) => !(service in ENDPOINT_SERVICES))).toEqual([]);
});

test.each(needs)('%s: actions are named in full, resources are ARNs or *', (_, need) => {
  expect(need.statements.flatMap(faultsOf)).toEqual([]);
});

test('a statement with a wildcard action, a foreign placeholder and an odd input is caught', () => {
  const wrong: Statement = {
    sid: 'no-sid',
    actions: ['s3:*'],
    resources: ['arn:aws:s3:::{bucket}'],
    source: 'https://example.com',
    checked: '2026-11-21',
  };
  expect(faultsOf(wrong)).toHaveLength(3);
  expect(faultsOf({ ...wrong, sid: 'Sid', actions: { input: 'one thing' } })).toHaveLength(2);
});

test('a policy has no two statements of one sid for one kind of caller', () => {
  const ids = (kind: 'sigv4' | 'jwt') => where(({ callersUse = kind }) => callersUse === kind);
  expect(ids('sigv4')).toEqual([...new Set(ids('sigv4'))]);
  expect(ids('jwt')).toEqual([...new Set(ids('jwt'))]);
});

test('every resource is named, but where the service has nothing narrower', () => {
  expect(where(({ resources }) => 'length' in resources && resources.includes('*'))).toEqual([
    'image/ecr.api/LogInToRegistry',
    'sts/sts/LookUpIdentity',
    'traces/xray/SendTraces',
    'metrics/monitoring/SendMetrics',
    'data_plane/bedrock-agentcore/AgentsUseTheirServices',
  ]);
});

test('nobody is asked who he is only where a request carries no principal', () => {
  expect(where(({ principal }) => principal === 'none')).toEqual([
    'image/s3/PullLayers',
    'data_plane/bedrock-agentcore/CallersInvoke',
    'data_plane/bedrock-agentcore/CallersFindIdentityProvider',
    'gateway/bedrock-agentcore.gateway/AgentsInvokeGateways',
  ]);
  const open = statements.filter(({ principal }) => principal === 'none');
  expect(open.map(({ callersUse }) => callersUse)).toEqual([undefined, 'jwt', 'jwt', 'jwt']);
});

test('code and session files are fetched by the service itself', () => {
  expect(where(({ principal }) => principal === 'service_principal')).toEqual([
    'code/s3/LoadCode',
    'session_storage/s3/KeepSessionFiles',
  ]);
});

test('only session files are written through the S3 endpoint', () => {
  const writing = where(
    ({ service, actions }) =>
      service === 's3' &&
      'length' in actions &&
      actions.some((action) => /Put|Delete/.test(action)),
  );
  expect(writing).toEqual(['session_storage/s3/KeepSessionFiles']);
});

test('discovery is open to JWT clients and closed to everybody else', () => {
  const discovery = statements.filter(
    ({ actions }) => 'length' in actions && actions.includes(METADATA_ACTION.action),
  );
  expect(discovery.map(({ callersUse, principal }) => [callersUse, principal])).toEqual([
    ['jwt', 'none'],
  ]);
});

test('metrics go to one namespace', () => {
  expect(NEEDS.metrics.statements.map((statement) => statement.condition)).toEqual([
    { operator: 'StringEquals', key: 'cloudwatch:namespace', values: ['bedrock-agentcore'] },
  ]);
});
