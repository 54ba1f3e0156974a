import type { Quota, Range } from '../../../facts/quotas';
import { QUOTAS, RESOURCE_POLICY_STATEMENTS } from '../../../facts/quotas';

import { hasPath } from './schema-paths';

const runtime = QUOTAS.aws_bedrockagentcore_agent_runtime;
const endpoint = QUOTAS.aws_bedrockagentcore_agent_runtime_endpoint;
const gateway = QUOTAS.aws_bedrockagentcore_gateway;

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
  const ranges = [quota.count, quota.length, quota.keyLength, quota.seconds].filter(
    (range): range is Range => range !== undefined,
  );
  expect(ranges.filter(({ min, max = min }) => min < 0 || max < min)).toEqual([]);
  expect(quota.oneOf ?? []).toEqual([...new Set(quota.oneOf)].sort());
  expect(ranges.length + (quota.pattern ? 1 : 0) + (quota.oneOf ? 1 : 0)).toBeGreaterThan(0);
});

const at = (path: keyof typeof runtime): Quota => runtime[path];
const authorizer = 'authorizer_configuration.custom_jwt_authorizer';
const managed = `${authorizer}.private_endpoint.managed_vpc_resource` as const;

const SAMPLES: readonly { name: string; quota: Quota; good: string[]; bad: string[] }[] = [
  {
    name: 'runtime and endpoint name',
    quota: at('agent_runtime_name'),
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
    name: 'image',
    quota: at('agent_runtime_artifact.container_configuration.container_uri'),
    good: [
      '111122223333.dkr.ecr.us-east-1.amazonaws.com/team/research:1.4.0',
      '111122223333.dkr.ecr.us-east-1.amazonaws.com/research@sha256:abc',
      'public.ecr.aws/team/research',
    ],
    bad: [
      'docker.io/library/python',
      '1111.dkr.ecr.us-east-1.amazonaws.com/research',
      'public.ecr.aws/Team/research',
    ],
  },
  {
    name: 'scope',
    quota: at(`${authorizer}.allowed_scopes`),
    good: ['agent/invoke', 'a!b'],
    bad: ['two words', 'quo"te', 'back\\slash'],
  },
  {
    name: 'workload identity and claim value',
    quota: at(`${authorizer}.allowed_workload_configuration.workload_identities`),
    good: ['my.gateway-1'],
    bad: ['a b', 'a:b'],
  },
  {
    name: 'claim name',
    quota: at(`${authorizer}.custom_claim.inbound_token_claim_name`),
    good: ['cognito:groups', 'example.com/role'],
    bad: ['x-y', 'a b'],
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
    name: 'group of a managed private endpoint',
    quota: at(`${managed}.security_group_ids`),
    good: ['sg-0a1b2c3d', 'sg-0a1b2c3d4e5f60718'],
    bad: ['sg-0a1b2c3d4', 'sg-0A1B2C3D'],
  },
  {
    name: 'VPC of a managed private endpoint',
    quota: at(`${managed}.vpc_identifier`),
    good: ['vpc-0a1b2c3d4e5f60718'],
    bad: ['vpc-0', 'subnet-0a1b2c3d'],
  },
  {
    name: 'resource configuration',
    quota: at(
      `${authorizer}.private_endpoint.self_managed_lattice_resource.resource_configuration_identifier`,
    ),
    good: [
      'rcfg-0a1b2c3d4e5f60718',
      'arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0a1b2c3d4e5f60718',
    ],
    bad: ['rgw-0a1b2c3d4e5f60718', 'rcfg-short', 'xrcfg-0a1b2c3d4e5f60718'],
  },
  {
    name: 'EFS access point',
    quota: at('filesystem_configuration.efs_access_point.access_point_arn'),
    good: ['arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0a1b2c3d'],
    bad: ['arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-0a1b2c3d'],
  },
  {
    name: 'S3 Files access point',
    quota: at('filesystem_configuration.s3_files_access_point.access_point_arn'),
    good: [
      `arn:aws:s3files:us-east-1:111122223333:file-system/fs-${'0'.repeat(17)}/access-point/fsap-${'a'.repeat(17)}`,
    ],
    bad: [`arn:aws:s3files:us-east-1:111122223333:file-system/fs-${'0'.repeat(17)}`],
  },
  {
    name: 'mount path',
    quota: at('filesystem_configuration.session_storage.mount_path'),
    good: ['/mnt/work', '/mnt/work/'],
    bad: ['/mnt/', '/mnt/a/b', '/home/work'],
  },
  {
    name: 'security group',
    quota: at('network_configuration.network_mode_config.security_groups'),
    good: ['sg-0a1b2c3d4e5f60718'],
    bad: ['sg-1', 'subnet-0a1b2c3d'],
  },
  {
    name: 'subnet',
    quota: at('network_configuration.network_mode_config.subnets'),
    good: ['subnet-0a1b2c3d4e5f60718'],
    bad: ['subnet-1', 'sg-0a1b2c3d'],
  },
  {
    name: 'header',
    quota: at('request_header_configuration.request_header_allowlist'),
    good: ['Authorization', 'X-Amzn-Bedrock-AgentCore-Runtime-Custom-Team'],
    bad: ['1-header', 'a b', ''],
  },
  {
    name: 'role',
    quota: at('role_arn'),
    good: [
      'arn:aws:iam::111122223333:role/agents/research',
      'arn:aws-us-gov:iam::111122223333:role/r',
    ],
    bad: ['arn:aws:iam::111122223333:user/research', 'research'],
  },
  { name: 'tag', quota: at('tags'), good: ['', 'cost centre: 12/3'], bad: ['50%', 'a#b'] },
  {
    name: 'gateway name',
    quota: gateway.name,
    good: ['tools', '1', 'a-', 'Order-Tools-2', '0'.repeat(48)],
    bad: ['', '-a', 'a--b', 'a_b', '0'.repeat(49)],
  },
  {
    name: 'function of an interceptor',
    quota: gateway['interceptor_configuration.interceptor.lambda.arn'],
    good: [
      'arn:aws:lambda:us-east-1:111122223333:function:check',
      'arn:aws:lambda:us-east-1:111122223333:function:check:$LATEST',
    ],
    bad: ['check', 'arn:aws:lambda:us-east-1:111122223333:function:*'],
  },
  {
    name: 'key of a gateway',
    quota: gateway.kms_key_arn,
    good: ['arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef'],
    bad: ['arn:aws:kms:us-east-1:111122223333:alias/tools'],
  },
  {
    name: 'policy engine',
    quota: gateway['policy_engine_configuration.arn'],
    good: ['arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789'],
    bad: ['tools-0123456789'],
  },
  {
    name: 'resource configuration of a gateway',
    quota:
      gateway[
        'authorizer_configuration.custom_jwt_authorizer.private_endpoint.self_managed_lattice_resource.resource_configuration_identifier'
      ],
    good: ['rcfg-0a1b2c3d4e5f60718'],
    bad: ['rgw-0a1b2c3d4e5f60718'],
  },
  {
    name: 'runtime id',
    quota: endpoint.agent_runtime_id,
    good: ['research_agent-0123456789'],
    bad: ['research_agent', 'research-agent-0123456789'],
  },
  {
    name: 'runtime version',
    quota: endpoint.agent_runtime_version,
    good: ['1', '99999'],
    bad: ['0', '01', 'latest', '100000'],
  },
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
  { path: 'filesystem_configuration', count: { min: 0, max: 5 } },
  { path: 'network_configuration.network_mode_config.security_groups', count: { min: 1, max: 16 } },
  { path: 'network_configuration.network_mode_config.subnets', count: { min: 1, max: 16 } },
  { path: 'request_header_configuration.request_header_allowlist', count: { min: 1, max: 20 } },
] as const)('$path: from $count.min to $count.max', ({ path, count }) => {
  expect(at(path).count).toEqual(count);
});

test('a policy has at most 20,480 characters and a hundred statements', () => {
  expect(QUOTAS.aws_bedrockagentcore_resource_policy.policy.length.max).toBe(20_480);
  expect(QUOTAS.aws_vpc_endpoint.policy.length.max).toBe(20_480);
  expect(RESOURCE_POLICY_STATEMENTS.count.max).toBe(100);
});
