/** What messages offer, in one run: near names, all stages, a count, and no fault twice. */
import { meantBy, nearest, oneOf, spelling } from '../../../inputs/nearest';
import { errorOf, messageOf } from '../../support/deployments';

const INPUTS = [
  'name',
  'container_image',
  'execution_role_arn',
  'execution_role_name',
  'kms_encryption_key',
  'subnet_ids',
  'subnet_ids_by_zone_id',
  'egress_to_networks',
];

describe('near names', () => {
  test.each([
    ['subnet_id', INPUTS, ['subnet_ids']],
    ['execution_role', INPUTS, ['execution_role_arn', 'execution_role_name']],
    ['image', INPUTS, ['container_image']],
    ['key', INPUTS, []],
    ['cidr', ['cidr_block', 'port', 'to_port', 'protocol', 'description'], ['cidr_block']],
    ['isolated', ['runtime-isolated', 'runtime-public'], ['runtime-isolated']],
    ['x', [], []],
    ['', INPUTS, []],
  ])('of %p are %p: %p', (name, names, meant) => {
    expect(meantBy(name, names)).toEqual(meant);
    expect(nearest(name, names)).toBe(meant.length === 1 ? meant[0] : undefined);
  });

  test('are offered both where either may be meant', () => {
    expect(spelling('execution_role', INPUTS, 'remove it')).toBe(
      'write execution_role_arn or execution_role_name',
    );
    expect(spelling('zzz', INPUTS, 'remove it')).toBe('remove it');
  });

  test('are three of many, and all of few', () => {
    expect(oneOf('execution_role', INPUTS)).toBe(
      'one of 8 names such as execution_role_arn, execution_role_name, name',
    );
    expect(oneOf('x', ['a', 'b'])).toBe('one of a, b');
    expect(oneOf(undefined, INPUTS)).toBe(
      'one of 8 names such as name, container_image, execution_role_arn',
    );
  });
});

const FILE = `version: 1
defaults:
  provider: { allowed_account_ids: ['111122223333'] }
  backend: { type: s3, bucket: acme-state, region: us-east-1 }
environments:
  prod: { matrix: { regions: [us-east-1, eu-west-1] } }
deployments:
  agent:
    module: runtime-vpc-egress
    inputs:
      name: agent
      container_image: { fill: '111122223333.dkr.ecr.{region}.amazonaws.com/a:1' }
      vpc_id: { by_region: { us-east-1: vpc-0123456789abcdef0, eu-west-1: vpc-0123456789abcdef1 } }
      subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
      use_s3_gateway_endpoint: false
`;
const changed = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, FILE);

test('a name that is unknown is told once, whatever regions its value has', () => {
  const text = changed([
    '      vpc_id:',
    '      execution_role: { by_region: { us-east-1: a, eu-west-1: b } }\n      vpc_id:',
  ]);
  expect(errorOf(text)).toMatch(
    /^d\.yaml:13:7: deployments\.agent\.inputs\.execution_role: got an input that does not exist. Expected one of \d+ names such as execution_role_arn, execution_role_name, create_execution_role\. Write execution_role_arn, execution_role_name, or create_execution_role, or remove it\.$/,
  );
});

test('a name that is unknown in a setting is told once too', () => {
  const text = changed([
    'acme-state, region',
    'acme-state, buckett: { by_region: { us-east-1: a, eu-west-1: b } }, region',
  ]);
  expect(errorOf(text).split('\n')).toHaveLength(1);
});

test('an attribute of an object that is unknown names the one that is meant', () => {
  const text = changed([
    '      use_s3',
    '      egress_to_networks: { far: { cidr: 10.9.0.0/16, cidr_block: 10.9.0.0/16, port: 443 } }\n      use_s3',
  ]);
  expect(errorOf(text)).toBe(
    'd.yaml:15:36: deployments.agent.inputs.egress_to_networks.far.cidr: got an input that does not exist. Expected one of cidr_block, port, to_port, protocol, description. Write cidr_block, or remove it.',
  );
});

test('the last line counts the faults, where there are several', () => {
  const one = ['name: agent', 'name: 7'] as const;
  const two = ['use_s3_gateway_endpoint: false', 'use_s3_gateway_endpoint: 7'] as const;
  expect(messageOf(changed(one))).not.toContain('faults');
  expect(messageOf(changed(one, two)).split('\n').slice(-1)).toEqual([
    'd.yaml: 2 faults; nothing was written',
  ]);
});

test('faults of one deployment hide none of the settings of another', () => {
  const text = `${changed(['    module: runtime-vpc-egress', '    variables: []\n    module: runtime-vpc-egress'])}  other:
    module: runtime-public
    required_version: '< 1.0'
    inputs: { name: other, container_image: public.ecr.aws/acme/a:1 }
`;
  expect(
    errorOf(text)
      .split('\n')
      .map((line) => line.split(': ')[1]),
  ).toEqual(['deployments.agent.variables', 'deployments.other.required_version']);
});

test('a region without AgentCore in a file of agentkit is told beside faults of its form', () => {
  const text = `stackName: stats
region: eu-central-9
agents:
  - { name: research, containerImage: 111122223333.dkr.ecr.us-west-2.amazonaws.com/research:1, memoryMB: none }
`;
  const found = errorOf(text, 'config.yaml');
  expect(found).toContain('region: got "eu-central-9", where AgentCore was not known');
  expect(found).toContain('agents[0].memoryMB');
});

test.each([
  {
    title: 'a version that is a word, of a registry',
    text: changed(
      ['deployments:\n', '# deployments\ndeployments:\n'],
      [
        '  backend:',
        '  source: { type: registry, address: registry.example.com/platform/agentcore-network/aws, version: latest }\n  backend:',
      ],
    ),
    error:
      'd.yaml:4:100: defaults.source.version: got "latest". Expected a version constraint such as ~> 0.1 in quotes. Write releases in quotes; a name such as latest is no version.',
  },
  {
    title: 'a version that is a word, of the provider',
    text: changed(['provider: { ', 'provider: { version: latest, ']),
    error:
      'd.yaml:3:24: defaults.provider.version: got "latest". Expected a version constraint such as ~> 6.60 in quotes. Write releases in quotes, with two numbers at least behind ~>; a name such as latest is no version.',
  },
  {
    title: 'an expression in a setting',
    text: changed(['bucket: acme-state', 'bucket: "acme-${var.environment}"']),
    error:
      'd.yaml:4:32: defaults.backend.bucket: got "acme-${var.environment}". Expected the name of a bucket: 3 to 63 small letters, digits, dots, or hyphens. Write the value, { fill: \'...\' } with {account_id}, {region} or {environment}, or by_environment; a backend may leave a setting to init by partial; text is never an expression of Terraform.',
  },
  {
    title: 'an expression in an input',
    text: changed([
      'subnet_ids: [subnet-0123456789abcdef0',
      'subnet_ids: ["${module.network.subnet_id}"',
    ]),
    error:
      'd.yaml:14:20: deployments.agent.inputs.subnet_ids[0]: got "${module.network.subnet_id}". Expected subnet- and 8 to 17 letters or digits. Write { ref: module.network.subnet_id }; text is never an expression of Terraform.',
  },
  {
    title: 'an expression of several parts in an input',
    text: changed(['subnet_ids: [subnet-0123456789abcdef0', 'subnet_ids: ["subnet-${var.a}"']),
    error:
      'd.yaml:14:20: deployments.agent.inputs.subnet_ids[0]: got "subnet-${var.a}". Expected subnet- and 8 to 17 letters or digits. Write { fill: \'...\' } with {account_id}, {region} or {environment}, or { ref: local.x } for a value that a file of yours in the root computes; text is never an expression of Terraform.',
  },
  {
    title: 'a bucket in a region that is none',
    text: changed(['acme-state, region: us-east-1', 'acme-state, region: us-esat-1']),
    error:
      'd.yaml:4:52: defaults.backend.region: got "us-esat-1", which was no region of AWS on 2026-11-28. Expected one of 48 names such as us-east-1, us-east-2, us-west-1. Write us-east-1.',
  },
  {
    title: 'an image of another region, once, at its place',
    text: changed(['{region}.amazonaws', 'us-east-1.amazonaws']),
    error:
      "d.yaml:12:32: deployments.agent.inputs.container_image.fill: got an image in us-east-1, for an agent in eu-west-1. Expected an image in eu-west-1: AgentCore takes images of its own region. Replicate the repository to eu-west-1, and write { fill: '...dkr.ecr.{region}.amazonaws.com/...' } where there are several regions.",
  },
])('$title is refused', ({ text, error }) => {
  expect(errorOf(text)).toBe(error);
});

test.each([
  ['a bucket in a region without AgentCore', ['region: us-east-1 }', 'region: ap-east-1 }']],
  [
    'a public image',
    ["{ fill: '111122223333.dkr.ecr.{region}.amazonaws.com/a:1' }", 'public.ecr.aws/acme/a:1'],
  ],
  [
    'an image that only Terraform knows',
    ["{ fill: '111122223333.dkr.ecr.{region}.amazonaws.com/a:1' }", '{ ref: var.image }'],
  ],
  [
    'braces and dollars where any text may be',
    ['      use_s3', "      environment_variables: { HOME_PAGE: 'a ${HOME} b' }\n      use_s3"],
  ],
] as const)('%s is accepted', (_title, change) => {
  expect(errorOf(changed(change))).toBe('accepted');
});
