import type { Quota, Range } from '../../../facts/quotas';
import { QUOTAS } from '../../../facts/quotas';

import { hasPath } from './schema-paths';

const runtime = QUOTAS.aws_bedrockagentcore_agent_runtime;
const endpoint = QUOTAS.aws_bedrockagentcore_agent_runtime_endpoint;

const quotas: readonly { type: string; path: string; quota: Quota }[] = Object.entries(
  QUOTAS,
).flatMap(([type, rows]) =>
  Object.entries<Quota>(rows).map(([path, quota]) => ({ type, path, quota })),
);

const patterns = new Set(
  quotas.flatMap(({ quota }) => [quota.pattern, quota.keyPattern]).filter((p) => p !== undefined),
);

test.each(quotas)('$type.$path is an argument of the pinned provider', ({ type, path }) => {
  expect(hasPath({ type, path: path.split('.') })).toBe(true);
});

test.each(quotas)('$type.$path: bounds go up, choices are distinct', ({ quota }) => {
  const ranges = [quota.count, quota.length, quota.keyLength, quota.seconds, quota.days].filter(
    (range): range is Range => range !== undefined,
  );
  expect(ranges.filter(({ min, max = min }) => min < 0 || max < min)).toEqual([]);
  expect(quota.oneOf ?? []).toEqual([...new Set(quota.oneOf)]);
  expect(ranges.length + (quota.pattern ? 1 : 0) + (quota.oneOf ? 1 : 0)).toBeGreaterThan(0);
});

const at = (path: keyof typeof runtime): Quota => runtime[path];
const authorizer = 'authorizer_configuration.custom_jwt_authorizer';

const SAMPLES: readonly { name: string; quota: Quota; good: string[]; bad: string[] }[] = [
  {
    name: 'endpoint name',
    quota: endpoint.name,
    good: ['a', 'Research_1', `a${'b'.repeat(47)}`],
    bad: ['', '1a', 'research-agent', `a${'b'.repeat(48)}`, 'ok\nno'],
  },
  {
    name: 'bucket',
    quota: at('agent_runtime_artifact.code_configuration.code.s3.bucket'),
    good: ['my-code.bucket', 'abc'],
    bad: ['ab', 'My-bucket', '-abc', 'abc-'],
  },
  {
    name: 'scope',
    quota: at(`${authorizer}.allowed_scopes`),
    good: ['agent/invoke', 'a!b'],
    bad: ['two words', 'quo"te', 'back\\slash'],
  },
  {
    name: 'claim value',
    quota: at(
      `${authorizer}.custom_claim.authorizing_claim_match_value.claim_match_value.match_value_string_list`,
    ),
    good: ['my.gateway-1'],
    bad: ['a b', 'a:b'],
  },
  {
    name: 'discovery address',
    quota: at(`${authorizer}.discovery_url`),
    good: [
      'https://idp.example.com/.well-known/openid-configuration',
      'https://idp.example.com/.well-known/oauth-authorization-server',
      'https://idp.example.com/.well-known/oauth-authorization-server/tenants/a',
    ],
    bad: [
      'https://idp.example.com',
      '/.well-known/openid-configuration',
      'https://idp.example.com/.well-known/openid-configuration?a=b',
    ],
  },
  {
    name: 'header',
    quota: at('request_header_configuration.request_header_allowlist'),
    good: ['Authorization', 'X-Amzn-Bedrock-AgentCore-Runtime-Custom-Team'],
    bad: ['1-header', 'a b', ''],
  },
  {
    name: 'name of a credential provider',
    quota: QUOTAS.aws_bedrockagentcore_api_key_credential_provider.name,
    good: ['orders', 'Orders_1-a'],
    bad: ['', 'orders.api', 'a b'],
  },
  {
    name: 'name of a workload identity',
    quota: QUOTAS.aws_bedrockagentcore_workload_identity.name,
    good: ['batch-agent', 'Batch_1.a'],
    bad: ['', 'a/b', 'a b'],
  },
  {
    name: 'return URL',
    quota: QUOTAS.aws_bedrockagentcore_workload_identity.allowed_resource_oauth2_return_urls,
    good: ['https://app.example.com/callback', 'myapp:callback'],
    bad: ['app.example.com', 'https://app.example.com/a b'],
  },
  { name: 'tag', quota: at('tags'), good: ['', 'cost centre: 12/3'], bad: ['50%', 'a#b'] },
];

test.each(SAMPLES)('$name: takes $good, refuses $bad', ({ quota, good, bad }) => {
  const pattern = new RegExp(quota.pattern ?? '(?!)');
  expect(good.filter((sample) => !pattern.test(sample))).toEqual([]);
  expect(bad.filter((sample) => pattern.test(sample))).toEqual([]);
});

test('every pattern has samples', () => {
  const sampled = new Set(SAMPLES.map(({ quota }) => quota.pattern));
  expect([...patterns].filter((pattern) => !sampled.has(pattern))).toEqual([]);
});

test('a microVM session ends after eight hours, and idles a minute at least', () => {
  const hours = 60 * 60;
  expect(runtime['lifecycle_configuration.max_lifetime'].seconds).toEqual({
    min: 60,
    max: 8 * hours,
  });
  expect(runtime['lifecycle_configuration.idle_runtime_session_timeout'].seconds).toEqual({
    min: 60,
    max: 8 * hours,
  });
});

test.each([
  { path: 'environment_variables', count: { min: 0, max: 50 } },
  { path: 'network_configuration.network_mode_config.security_groups', count: { min: 1, max: 16 } },
  { path: 'network_configuration.network_mode_config.subnets', count: { min: 1, max: 16 } },
  { path: 'request_header_configuration.request_header_allowlist', count: { min: 1, max: 20 } },
] as const)('$path: from $count.min to $count.max', ({ path, count }) => {
  expect(at(path).count).toEqual(count);
});

test('a policy has at most 20,480 characters', () => {
  expect(QUOTAS.aws_bedrockagentcore_resource_policy.policy.length.max).toBe(20_480);
  expect(QUOTAS.aws_vpc_endpoint.policy.length.max).toBe(20_480);
});
