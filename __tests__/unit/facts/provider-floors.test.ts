import {
  compareVersions,
  DEFAULT_PROVIDER_FLOOR,
  PROVIDER_FLOORS,
  providerFloor,
} from '../../../facts/provider-floors';
import schema from '../../../schema/aws-6.69.1.json';
import { PROVIDER_VERSION } from '../../../schema/provider-schema';

import { hasPath, isPinned } from './schema-paths';

const RUNTIME = 'aws_bedrockagentcore_agent_runtime';
const JWT = `${RUNTIME}.authorizer_configuration.custom_jwt_authorizer`;
const TARGET = 'aws_bedrockagentcore_gateway_target';
const OAUTH = 'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config';

const rows = Object.entries(PROVIDER_FLOORS);

describe('compareVersions', () => {
  test.each([
    { older: '6.9.0', newer: '6.10.0', why: 'numbers, not letters' },
    { older: '6.60.0', newer: '6.60.1', why: 'the patch counts' },
    { older: '5.100.0', newer: '6.0.0', why: 'the major comes first' },
    { older: '6.47.9', newer: '6.49.0', why: 'the minor beats the patch' },
  ])('$older is older than $newer: $why', ({ older, newer }) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test('a release is as old as itself', () => {
    expect(compareVersions('6.49.0', '6.49.0')).toBe(0);
  });
});

describe('providerFloor', () => {
  test.each([
    { title: 'nothing at all takes the default', paths: [], want: '6.0.0' },
    {
      title: 'a type without a row takes the default',
      paths: ['aws_vpc', 'aws_subnet.tags'],
      want: '6.0.0',
    },
    { title: 'a runtime takes its baseline', paths: [RUNTIME], want: '6.25.0' },
    {
      title: 'an argument without a row takes that of its type',
      paths: [`${RUNTIME}.lifecycle_configuration`],
      want: '6.25.0',
    },
    {
      title: 'an argument with a row takes its own',
      paths: [`${RUNTIME}.filesystem_configuration`],
      want: '6.47.0',
    },
    {
      title: 'what is inside a row takes that row',
      paths: [`${RUNTIME}.filesystem_configuration.efs_access_point.mount_path`],
      want: '6.47.0',
    },
    { title: 'scopes', paths: [`${JWT}.allowed_scopes`], want: '6.40.0' },
    { title: 'claims', paths: [`${JWT}.custom_claim.inbound_token_claim_name`], want: '6.40.0' },
    {
      title: 'a private identity provider',
      paths: [`${JWT}.private_endpoint.managed_vpc_resource`],
      want: '6.56.0',
    },
    {
      title: 'audience and clients are as old as the runtime',
      paths: [`${JWT}.allowed_audience`],
      want: '6.25.0',
    },
    {
      title: 'a type whose name starts like another is not that other',
      paths: ['aws_bedrockagentcore_agent_runtime_endpoint.name'],
      want: '6.17.0',
    },
    {
      title: 'an argument whose name starts like another is not that other',
      paths: [`${TARGET}.private_endpoint_of_tomorrow`],
      want: '6.21.0',
    },
    {
      title: 'of two rows the longer counts',
      paths: [`${TARGET}.target_configuration.http.passthrough.endpoint`],
      want: '6.64.0',
    },
    {
      title: 'and the shorter where the longer does not match',
      paths: [`${TARGET}.target_configuration.http.agentcore_runtime`],
      want: '6.51.0',
    },
    {
      title: 'a star is one segment',
      paths: [`${OAUTH}.slack_oauth2_provider_config.client_secret_source`],
      want: '6.66.0',
    },
    { title: 'a star is not two', paths: [`${OAUTH}.client_secret_source`], want: '6.18.0' },
    {
      title: 'the newest of all counts, first or last',
      paths: ['aws_bedrockagentcore_resource_policy', RUNTIME],
      want: '6.49.0',
    },
    {
      title: 'the newest of all counts, last or first',
      paths: [RUNTIME, 'aws_bedrockagentcore_resource_policy'],
      want: '6.49.0',
    },
    {
      title: 'a policy engine on a gateway waits for the fix',
      paths: ['aws_bedrockagentcore_gateway.policy_engine_configuration'],
      want: '6.60.0',
    },
  ])('$title: $want', ({ paths, want }) => {
    expect(providerFloor(paths)).toBe(want);
  });
});

test('no row is older than the default or newer than the pinned provider', () => {
  const outside = rows.filter(
    ([, { version }]) =>
      compareVersions(version, DEFAULT_PROVIDER_FLOOR) < 0 ||
      compareVersions(version, PROVIDER_VERSION) > 0,
  );
  expect(outside).toEqual([]);
});

test('no argument is older than the type that has it', () => {
  const older = rows.filter(([path, { version }]) => {
    const parent = path.split('.').slice(0, -1).join('.');
    return parent !== '' && compareVersions(version, providerFloor([parent])) < 0;
  });
  expect(older).toEqual([]);
});

test('every row is about something that the pinned provider has', () => {
  const unknown = rows.filter(([row]) => {
    const [type = '', ...path] = row.split('.');
    return isPinned(type) && !hasPath({ type, path });
  });
  expect(unknown).toEqual([]);
});

test('every AgentCore type has a row', () => {
  const types = Object.values(schema.provider_schemas)
    .flatMap((provider) => Object.keys(provider.resource_schemas))
    .filter((type) => type.startsWith('aws_bedrockagentcore_'));
  expect(types).toHaveLength(21);
  expect(types.filter((type) => !(type in PROVIDER_FLOORS))).toEqual([]);
});
