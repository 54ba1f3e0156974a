/** Links that lead nowhere, or whose values cannot come that way: each with its place, and what to do. */
import { z } from 'zod';

import { parseFile } from '../../../deployments/parse';
import { pattern } from '../../../inputs/facets';
import { CATALOGUE } from '../../../stacks/catalogue';
import { changedIn, errorOf } from '../../support/deployments';

const GOOD = `version: 1
defaults:
  backend: { type: s3, bucket: acme-state, region: us-east-1 }
  provider: { region: us-east-1 }
deployments:
  network:
    module: network
    inputs: { name: agents, cidr_block: 10.0.0.0/16, zone_ids: [use1-az1, use1-az2] }
  research:
    module: runtime-vpc-egress
    inputs:
      name: research
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0
      vpc_id: { from: network.vpc_id }
      subnet_ids: [{ from: 'network.subnet_ids[0]' }, { from: 'network.subnet_ids[1]' }]
      use_s3_gateway_endpoint: false
  share:
    module: lattice-share
    inputs:
      name: orders
      domain_name: orders.example.com
      share_with: { platform: '111122223333' }
      create_resource_gateway: false
      resource_gateway_id: rgw-0123456789abcdef0
`;

/** The good file with some changes, whose places must be there. */
function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => changedIn(text, from, to), GOOD);
}

const VPC = 'network.vpc_id';
const AT_VPC = 'd.yaml:14:23: deployments.research.inputs.vpc_id.from:';
const link = (text: string) => changed([VPC, text]);
const RESEARCH = 'module: runtime-vpc-egress\n';
const passed = (setting: string): [string, string] => [
  RESEARCH,
  `${RESEARCH}    links: ${setting}\n`,
];

interface BadFile {
  title: string;
  text: string;
  /** How a line of the message begins, and something that it holds. */
  error: string;
  holds?: string;
}

const BAD: BadFile[] = [
  {
    title: 'a deployment alone',
    text: link('network'),
    error: `${AT_VPC} got "network". Expected a deployment and its output, such as network.vpc_id.`,
  },
  {
    title: 'an expression',
    text: link('"${network.vpc_id}"'),
    error: `${AT_VPC} got "\${network.vpc_id}". Expected a deployment and its output`,
  },
  {
    title: 'a part that is an expression',
    text: link("'network.subnet_ids[count.index]'"),
    error: `${AT_VPC} got "network.subnet_ids[count.index]". Expected a deployment and its output`,
  },
  {
    title: 'a text that would leave its quotes',
    text: link(`'network.subnet_ids["a\${file("/etc/passwd")}"]'`),
    error: `${AT_VPC} got "network.subnet_ids`,
    holds: 'Expected a deployment and its output',
  },
  {
    title: 'a number',
    text: link('7'),
    error: `${AT_VPC} got 7. Expected a deployment and its output`,
  },
  {
    title: 'nothing',
    text: link(''),
    error: 'd.yaml:14:',
    holds:
      'deployments.research.inputs.vpc_id.from: got null. Expected a deployment and its output',
  },
  {
    title: 'a misspelt deployment',
    text: link('netwrok.vpc_id'),
    error: `${AT_VPC} got "netwrok.vpc_id", and no deployment is called netwrok. Expected one of network, share. Write network.`,
  },
  {
    title: 'a deployment that is not there',
    text: link('elsewhere.vpc_id'),
    error: `${AT_VPC} got "elsewhere.vpc_id", and no deployment is called elsewhere. Expected one of network, share. Name the deployment that has the value.`,
  },
  {
    title: 'a module in place of a deployment',
    text: link('runtime-public.vpc_id'),
    error: `${AT_VPC} got "runtime-public.vpc_id", and no deployment is called runtime-public.`,
  },
  {
    title: 'the prototype of all objects',
    text: link('constructor.name'),
    error: `${AT_VPC} got "constructor.name", and no deployment is called constructor.`,
  },
  {
    title: 'a misspelt output',
    text: link('network.vcp_id'),
    error: `${AT_VPC} got "vcp_id", which network does not hand out. Expected one of 13 names such as vpc_id, access, subnet_ids.`,
    holds: 'Write vpc_id.',
  },
  {
    title: 'an input in place of an output',
    text: link('network.cidr_block'),
    error: `${AT_VPC} got "cidr_block", which network does not hand out.`,
  },
  {
    title: 'a label of no call',
    text: link('network.other.vpc_id'),
    error: `${AT_VPC} got "other", which is no call of network. Expected one of network. Write network.vpc_id.`,
  },
  {
    title: 'itself',
    text: link('research.agent_runtime_arn'),
    error: `${AT_VPC} got an output of this deployment. Expected an output of another one: a root cannot wait for its own state. Refer to something else.`,
  },
  {
    title: 'something beside from',
    text: changed(['{ from: network.vpc_id }', '{ from: network.vpc_id, default: vpc-1 }']),
    error: 'd.yaml:14:15: deployments.research.inputs.vpc_id: got {',
  },
  {
    title: 'a link where the input does not exist',
    text: changed(['vpc_id: { from', 'vpcid: { from']),
    error: 'd.yaml:14:7: deployments.research.inputs.vpcid: got an input that does not exist.',
  },
  {
    title: 'a link as the name of a module',
    text: changed(['module: network', 'module: { from: share.module }']),
    error: 'd.yaml:7:13: deployments.network.module: got a map. Expected the name of a module.',
  },
  {
    title: 'a link in a setting',
    text: changed(['bucket: acme-state', 'bucket: { from: share.bucket }']),
    error: 'd.yaml:3:32: defaults.backend.bucket: got a map.',
  },
  {
    title: 'a way that does not exist',
    text: changed(passed('carrier_pigeon')),
    error:
      'd.yaml:11:12: deployments.research.links: got "carrier_pigeon". Expected one of remote_state, variable, ssm_parameter, or { type:',
  },
  {
    title: 'a prefix without a slash',
    text: changed(passed('{ type: ssm_parameter, prefix: acme }')),
    error:
      'd.yaml:11:43: deployments.research.links.prefix: got "acme". Expected a path of 1 to 8 parts',
  },
  {
    title: 'a prefix that AWS keeps for itself',
    text: changed(passed('{ type: ssm_parameter, prefix: /aws/agents }')),
    error: 'd.yaml:11:43: deployments.research.links.prefix: got "/aws/agents". Expected a path',
  },
  {
    title: 'a prefix that ends in a slash',
    text: changed(passed('{ type: ssm_parameter, prefix: /acme/ }')),
    error: 'd.yaml:11:43: deployments.research.links.prefix: got "/acme/". Expected a path',
  },
  {
    title: 'a state where there is none to read',
    text: changed(passed('remote_state'), [
      'module: network\n',
      'module: network\n    backend: { type: none }\n',
    ]),
    error:
      'd.yaml:16:23: deployments.research.inputs.vpc_id.from: got "network.vpc_id", and network has no backend that others can read. Expected a state to read. Give network a backend, or write links: variable here.',
  },
  {
    title: 'a variable that a ref has already',
    text: changed(passed('variable'), [
      'name: research\n',
      'name: research\n      description: { ref: var.network_vpc_id }\n',
    ]),
    error:
      'd.yaml:16:23: deployments.research.inputs.vpc_id.from: got "network.vpc_id", which becomes var.network_vpc_id, as the ref to var.network_vpc_id does. Expected a name of its own. Rename one of the two.',
  },
  {
    title: 'a local that a ref has already',
    text: changed(passed('ssm_parameter'), [
      'name: research\n',
      'name: research\n      description: { ref: local.network_vpc_id }\n',
    ]),
    error:
      'd.yaml:16:23: deployments.research.inputs.vpc_id.from: got "network.vpc_id", which becomes',
  },
  {
    title: 'a provider that has an alias of ours',
    text: changed(passed('ssm_parameter'), [
      RESEARCH,
      `${RESEARCH}    provider: { aliases: { network: { region: eu-west-1 } } }\n`,
    ]),
    error:
      'd.yaml:16:23: deployments.research.inputs.vpc_id.from: got "network.vpc_id", which is read by a provider aws.network, as one of yours is called. Expected a name of its own. Rename the alias.',
  },
  {
    title: 'two prefixes for one parameter',
    text: `${changed(passed('{ type: ssm_parameter, prefix: /acme }'))}  other:
    module: runtime-vpc-egress
    links: ssm_parameter
    inputs:
      name: other
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0
      vpc_id: { from: network.vpc_id }
      subnet_ids: { ref: var.subnets }
      use_s3_gateway_endpoint: false
`,
    error:
      'd.yaml:32:23: deployments.other.inputs.vpc_id.from: got the prefix /agentcore, where research reads network under /acme. Expected one prefix for all that read network. Write it once, as defaults.links.',
  },
  {
    title: 'two that wait for each other',
    text: changed([
      'name: agents,',
      'name: agents, tags: { For: { from: research.agent_runtime_arn } },',
    ]),
    error: `${AT_VPC.replace(/: .*/, ':')} deployments.research.inputs.vpc_id.from: got a circle: network takes from research takes from network. Expected values that go one way`,
    holds: 'Write links: variable in one of them',
  },
  {
    title: 'a longer circle, of several ways',
    text: changed(
      ['name: agents,', 'name: agents, tags: { For: { from: share.domain_name } },'],
      [
        'resource_gateway_id: rgw-0123456789abcdef0',
        'resource_gateway_id: { from: research.agent_runtime_id }',
      ],
      passed('ssm_parameter'),
    ),
    error: 'd.yaml:15:23:',
    holds:
      'got a circle: network takes from share takes from research takes from network. Expected values that go one way',
  },
];

/** The good file with variables in place of links, and values for them. */
const told = (values: string, ...changes: [string, string][]) =>
  changed(
    ['{ from: network.vpc_id }', '{ ref: var.vpc }'],
    [/\[\{ from.*/.exec(GOOD)?.[0] ?? 'none', '[{ ref: var.subnet }, { ref: var.subnet }]'],
    [RESEARCH, `${RESEARCH}    variables: ${values}\n`],
    ...changes,
  );
const AT_VARIABLES = 'd.yaml:11:18: deployments.research.variables';

const BAD_VALUES: BadFile[] = [
  {
    title: 'a value of another form',
    text: told('{ vpc: vcp-1 }'),
    error: 'd.yaml:11:23: deployments.research.variables.vpc: got "vcp-1". Expected ',
  },
  {
    title: 'a value of another type',
    text: told('{ vpc: [vpc-0123456789abcdef0] }'),
    error:
      'd.yaml:11:23: deployments.research.variables.vpc: got ["vpc-0123456789abcdef0"]. Expected ',
  },
  {
    title: 'no value where there must be one',
    text: told('{ vpc: }'),
    error: 'd.yaml:11:',
    holds: 'deployments.research.variables.vpc: got null. Expected ',
  },
  {
    title: 'a value deep inside',
    text: told('{ groups: { db: { security_group_id: sg-1, port: 5432 } } }', [
      'name: research\n',
      'name: research\n      egress_to_security_groups: { ref: var.groups }\n',
    ]),
    error:
      'd.yaml:11:53: deployments.research.variables.groups.db.security_group_id: got "sg-1". Expected ',
  },
  {
    title: 'a value that breaks a rule between inputs',
    text: told('{ s3: true }', [
      'use_s3_gateway_endpoint: false',
      'use_s3_gateway_endpoint: false\n      s3_gateway_endpoint_id: { ref: var.s3 }',
    ]),
    error: 'd.yaml:11:22: deployments.research.variables.s3: got true. Expected ',
  },
  {
    title: 'a misspelt variable',
    text: told('{ subnett: subnet-0123456789abcdef0 }'),
    error: `${AT_VARIABLES}.subnett: got a variable that no input of this deployment uses. Expected one of vpc, subnet. Write subnet.`,
  },
  {
    title: 'a variable where there is none',
    text: changed([RESEARCH, `${RESEARCH}    variables: { vpc: x }\n`]),
    error: `${AT_VARIABLES}.vpc: got a variable that no input of this deployment uses. Expected none: no input has a ref to var. Remove it, or refer to it.`,
  },
  {
    title: 'a ref as a value',
    text: told('{ vpc: { ref: local.vpc } }'),
    error:
      'd.yaml:11:23: deployments.research.variables.vpc: got a ref or a link. Expected a value: terraform.tfvars holds no expressions. Put the ref into the input itself.',
  },
  {
    title: 'a link as a value',
    text: told('{ vpc: { from: network.vpc_id } }'),
    error:
      'd.yaml:11:23: deployments.research.variables.vpc: got a ref or a link. Expected a value',
  },
  {
    title: 'a secret by its name',
    text: told('{ db_password: hunter2 }'),
    error: `${AT_VARIABLES}.db_password: got a secret in plain sight; its value is not shown. Expected no secrets in the file.`,
  },
  {
    title: 'a secret by its form',
    text: told('{ vpc: AKIAIOSFODNN7EXAMPLE }'),
    error: `${AT_VARIABLES}.vpc: got a secret in plain sight; its value is not shown. Expected no secrets`,
  },
  {
    title: 'a list of values',
    text: told('[vpc]'),
    error: `${AT_VARIABLES.replace('18', '16')}: got a list. Expected a map of values by variable. Write a map.`,
  },
  {
    title: 'a variable with a name that engines keep',
    text: changed(['{ from: network.vpc_id }', '{ ref: var.version }']),
    error:
      'd.yaml:14:22: deployments.research.inputs.vpc_id.ref: got "var.version", and no variable can have that name.',
  },
];

test('the file that is changed is a good one', () => {
  expect(errorOf(GOOD)).toBe('accepted');
});

test.each([...BAD, ...BAD_VALUES])('$title', ({ text, error, holds = '' }) => {
  const lines = errorOf(text).split('\n');
  const found = lines.find((line) => line.startsWith(error));
  expect(found ?? lines.join('\n')).toContain(error);
  expect(found).toContain(holds);
});

test('a circle that a person breaks is none', () => {
  const text = changed(
    ['name: agents,', 'name: agents, tags: { For: { from: research.agent_runtime_arn } },'],
    ['module: network\n', 'module: network\n    links: variable\n'],
  );
  expect(errorOf(text)).toBe('accepted');
});

test('what stands in a link is said of no other place: the rest of the input is checked', () => {
  const text = changed(["{ from: 'network.subnet_ids[1]' }", 'subnet-nope']);
  expect(errorOf(text)).toMatch(/^d\.yaml:15:55: deployments\.research\.inputs\.subnet_ids\[1\]: /);
  expect(errorOf(text).split('\n')).toHaveLength(1);
});

test('all faults at once, and the file is not looked at twice', () => {
  const text = changed([VPC, 'netwrok.vpc_id'], ['network.subnet_ids[0]', 'network.subnets[0]']);
  expect(errorOf(text).split('\n')).toHaveLength(2);
});

describe('secrets', () => {
  const token = pattern(/^x+$/, { want: 'x', fix: 'x', good: 'x', bad: ['y'], sensitive: true });
  const [card] = CATALOGUE;
  const input = {
    schema: z.strictObject({ token: token.describe('Token.') }),
    rules: [],
    sample: { token: 'x' },
  };
  const cards = card ? [{ ...card, name: 'keeper', input }] : [];
  const factsOf = () => ({
    outputs: [{ name: 'token', description: 'Token.', sensitive: true }],
    required_version: '>= 1.9.0',
    provider_floor: '6.0.0',
  });
  const parse = (links: string, more = '') =>
    parseFile(
      `version: 1
defaults: { provider: { region: us-east-1 }, backend: { type: local }, links: ${links} }
deployments:
  one: { module: keeper, inputs: { token: { ref: var.token } } }
  two: { module: keeper, ${more}inputs: { token: { from: one.token } } }
`,
      { file: 'd.yaml', cards, factsOf },
    ).deployments;

  test('go into no parameter', () => {
    expect(() => parse('ssm_parameter')).toThrow(
      'd.yaml:5:51: deployments.two.inputs.token.from: got token, which is sensitive. Expected no secret in a parameter of type String. Write links: remote_state or links: variable here.',
    );
  });

  test('have no value in the file', () => {
    expect(() => parse('variable', 'variables: { one_token: xxx }, ')).toThrow(
      'd.yaml:5:39: deployments.two.variables.one_token: got a secret in plain sight; its value is not shown. Expected no secrets in the file. Set TF_VAR_one_token where the plan is made.',
    );
  });

  test('go through variables that are marked', () => {
    const [one, two] = parse('variable');
    expect(one?.variables).toMatchObject([{ name: 'token', sensitive: true }]);
    expect(two?.variables).toMatchObject([{ name: 'one_token', sensitive: true }]);
    expect(parse('remote_state')[1]?.variables).toEqual([]);
  });
});
