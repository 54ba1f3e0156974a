/** Networks and endpoints of one root for agents of others, in each place of a fleet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { changedIn, deploymentsOf, errorOf, rootsOf } from '../../support/deployments';
import { ROOT } from '../../support/modules';

const FLEET = readFileSync(join(ROOT, 'examples/deployments/fleet.yaml'), 'utf8');

describe('the example of a fleet', () => {
  const { files } = rootsOf(FLEET, 'fleet.yaml');
  const mainOf = (path: string) => (files.get(`${path}/main.tf`) ?? '').replace(/ +/g, ' ');

  test('has five agents in three accounts and two regions, in 60 lines', () => {
    expect(FLEET.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    const roots = [...files.keys()].filter((path) => /^([^/]+\/){4}main.tf$/.test(path));
    expect(roots).toHaveLength(3 * 2 * 6);
  });

  test('endpoints know the roles of the agents of their place, and what those need', () => {
    const main = mainOf('prod/wealth/eu-west-1/platform');
    expect(main).toContain('kyc = "arn:aws:iam::777788889999:role/kyc-eu-west-1"');
    expect(main).toContain('"arn:aws:ecr:eu-west-1:111122223333:repository/kyc"');
    expect(main).toContain('caller_principal_arns = ["arn:aws:iam::777788889999:role/front-end"]');
    expect(main).not.toMatch(/us-east-1|444455556666/);
  });

  test('agents take what the platform of their place makes', () => {
    const outputs = 'data.terraform_remote_state.platform.outputs';
    expect(mainOf('dev/sandbox/us-east-1/kyc')).toContain(` vpc_id = ${outputs}.network_vpc_id\n`);
    expect(mainOf('dev/sandbox/us-east-1/kyc')).toContain(
      ` endpoint_ids = ${outputs}.endpoints_endpoint_ids\n`,
    );
    expect(files.get('dev/sandbox/us-east-1/kyc/data.tf')).toContain(
      '"dev/sandbox/us-east-1/platform/terraform.tfstate"',
    );
  });
});

const FILE = `version: 1
defaults:
  provider: { region: us-east-1, allowed_account_ids: ['111122223333'] }
  backend: { type: local }
deployments:
  platform:
    network:
      create: { cidr_block: 10.20.0.0/16 }
      endpoints: { caller_networks: { vpc: 10.20.0.0/16 } }
  kyc:
    module: runtime-isolated
    network: { from: platform }
    inputs:
      name: kyc-agent
      execution_role_name: kyc
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/kyc:1
      caller_principal_arns: [arn:aws:iam::111122223333:role/front-end]
`;
const changed = (from: string | RegExp, to: string) => changedIn(FILE, from, to);
const endpointsOf = (text: string) =>
  deploymentsOf(text)
    .find(({ name }) => name === 'platform')
    ?.calls.find(({ label }) => label === 'endpoints')?.inputs;
const ROLE = { text: 'arn:aws:iam::111122223333:role/kyc' };

describe('roles of agents of other roots', () => {
  test('stand by the names that the agents have', () => {
    expect(endpointsOf(FILE)?.agent_role_arns).toEqual({ 'kyc-agent': ROLE });
  });

  test.each([
    [
      'by links to single outputs',
      changed(
        '{ from: platform }',
        '{ existing: { vpc_id: { from: platform.network.vpc_id }, subnet_ids_by_zone_id: { from: platform.network.subnet_ids_by_zone_id }, internet_egress: false, endpoint_ids: { from: platform.endpoints.endpoint_ids }, endpoint_security_group_id: { from: platform.endpoints.endpoint_security_group_id } } }',
      ),
    ],
    [
      'by an ARN that is written out',
      changed(
        'execution_role_name: kyc',
        'create_execution_role: false\n      execution_role_arn: arn:aws:iam::111122223333:role/kyc',
      ),
    ],
    [
      'in the account of the role of the provider',
      changed(
        "allowed_account_ids: ['111122223333']",
        'assume_role: { role_arn: arn:aws:iam::111122223333:role/deploy }',
      ),
    ],
  ])('are found %s', (_title, text) => {
    expect(endpointsOf(text)?.agent_role_arns).toEqual({ 'kyc-agent': ROLE });
  });

  test('stand below what the file says', () => {
    const own = 'arn:aws:iam::111122223333:role/own';
    const with_ = (arns: string) =>
      changed('endpoints: { ', `endpoints: { agent_role_arns: { ${arns} }, `);
    expect(endpointsOf(with_(`kyc-agent: ${own}`))?.agent_role_arns).toEqual({
      'kyc-agent': { text: own },
    });
    expect(endpointsOf(with_(`other: ${own}`))?.agent_role_arns).toEqual({
      'kyc-agent': ROLE,
      other: { text: own },
    });
  });

  test('come to endpoints that are a deployment of their own', () => {
    const alone = changed(
      /network:\n {6}create[^]*? {2}kyc:/,
      `module: vpc-endpoints
    inputs:
      name: doors
      vpc_id: vpc-0123456789abcdef0
      subnet_ids_by_zone_id: { use1-az1: subnet-0123456789abcdef0, use1-az2: subnet-0123456789abcdef1 }
      route_table_ids: [rtb-0123456789abcdef0]
      needs: [data_plane]
      caller_principal_arns: [arn:aws:iam::111122223333:role/front-end]
      caller_networks: { vpc: 10.20.0.0/16 }
  kyc:`,
    ).replace(
      '{ from: platform }',
      '{ existing: { vpc_id: vpc-0123456789abcdef0, subnet_ids_by_zone_id: { use1-az1: subnet-0123456789abcdef0, use1-az2: subnet-0123456789abcdef1 }, internet_egress: false, endpoint_ids: { from: platform.endpoint_ids }, endpoint_security_group_id: { from: platform.endpoint_security_group_id } } }',
    );
    const [made] = deploymentsOf(alone);
    expect(made?.calls[0]?.inputs.agent_role_arns).toEqual({ 'kyc-agent': ROLE });
  });

  test('are not those of agents that take nothing of the endpoints, nor of other places', () => {
    const more = `${FILE}  other:
    module: runtime-public
    inputs: { name: other, execution_role_name: other, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }
`;
    expect(endpointsOf(more)?.agent_role_arns).toEqual({ 'kyc-agent': ROLE });
  });

  test.each([
    {
      title: 'an agent without an exact role',
      text: changed('      execution_role_name: kyc\n', ''),
      error:
        "d.yaml:10:3: deployments.kyc.inputs.execution_role_name: got nothing, and the agent takes endpoints of another root. Expected the exact name of its role, which the endpoints let through before it exists. Add execution_role_name, such as { fill: '<agent>-{region}' }; or name the role in agent_role_arns of the endpoints.",
    },
    {
      title: 'a role of an account that nobody knows',
      text: changed(", allowed_account_ids: ['111122223333']", ''),
      error:
        'd.yaml:15:28: deployments.kyc.inputs.execution_role_name: got the name of a role in an account that the file does not say.',
    },
    {
      title: 'a name that only Terraform knows',
      text: changed('name: kyc-agent', 'name: { ref: var.name }'),
      error: 'd.yaml:14:13: deployments.kyc.inputs.name: got a name that only Terraform knows.',
    },
    {
      title: 'needs of an agent that cannot be added up',
      text: changed('container_image: 1', 'container_image: { ref: var.image } # 1'),
      error:
        'd.yaml:9:7: deployments.platform.network.endpoints.needs: got nothing, and container_image of kyc.kyc is known to Terraform alone.',
    },
  ])('$title is refused', ({ text, error }) => {
    const found = errorOf(text);
    expect(found.startsWith(error) ? error : found).toBe(error);
    expect(found.split('\n')).toHaveLength(1);
  });

  test('a role that the file names needs no exact name', () => {
    const text = changed(
      'endpoints: { ',
      'endpoints: { agent_role_arns: { kyc-agent: arn:aws:iam::111122223333:role/own }, ',
    ).replace('      execution_role_name: kyc\n', '');
    expect(errorOf(text)).toBe('accepted');
  });
});

describe('a network of another deployment', () => {
  test.each([
    [
      'from: platform',
      'from: platfrom',
      'd.yaml:12:22: deployments.kyc.network.from: got "platfrom", and no other deployment of this place is called so. Expected a deployment with network: { create: ... }, such as platform. Write platform.',
    ],
    [
      'from: platform',
      'from: kyc',
      'd.yaml:12:22: deployments.kyc.network.from: got "kyc", and no other deployment of this place is called so. Expected a deployment with network: { create: ... }, such as platform. Name the deployment that makes the network.',
    ],
    [
      '{ from: platform }',
      '{ from: platform, existing: {} }',
      'd.yaml:12:14: deployments.kyc.network: got existing and from. Expected exactly one of create, existing and from.',
    ],
    [
      '{ from: platform }',
      '{ from: [platform] }',
      'd.yaml:12:22: deployments.kyc.network.from: got a list. Expected the name of a deployment.',
    ],
  ])('%s: %s is refused', (from, to, error) => {
    const lines = errorOf(changed(from, to)).split('\n');
    expect(lines.filter((line) => line.startsWith(error))).toHaveLength(1);
  });

  test('is not one that itself takes the network of the first', () => {
    const text = `version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  a: { module: runtime-vpc-egress, network: { from: b }, inputs: { name: a } }
  b: { module: runtime-vpc-egress, network: { from: a }, inputs: { name: b } }
`;
    const words = 'which makes no network. Expected a deployment with network: { create: ... }';
    const fix = 'Name the deployment that makes the network.';
    expect(errorOf(text)).toBe(
      [
        `d.yaml:4:53: deployments.a.network.from: got "b", ${words}. ${fix}`,
        `d.yaml:5:53: deployments.b.network.from: got "a", ${words}. ${fix}`,
      ].join('\n'),
    );
  });
});

describe('a root of a network alone', () => {
  const ALONE = FILE.replace(/ {2}kyc:[^]*/, '');

  test.each([
    ['of a network', ALONE.replace(/ {6}endpoints: .*\n/, ''), ['network']],
    [
      'of a network and endpoints',
      ALONE.replace(
        'endpoints: { ',
        'endpoints: { needs: [data_plane], caller_principal_arns: [arn:aws:iam::111122223333:role/a], agent_role_arns: { a: arn:aws:iam::111122223333:role/agent }, ',
      ),
      ['network', 'endpoints'],
    ],
  ])('%s needs no module', (_title, text, labels) => {
    const [made] = deploymentsOf(text);
    expect(made?.calls.map(({ label }) => label)).toEqual(labels);
  });

  test('a name of a network that nobody makes is told once', () => {
    expect(errorOf(changed('from: platform', 'from: platfrom')).split('\n')).toHaveLength(1);
  });

  test('makes something', () => {
    const text = ALONE.replace(
      /network:\n[^]*/,
      'network: { existing: { vpc_id: vpc-0123456789abcdef0 } }\n',
    );
    expect(errorOf(text).split('\n')[0]).toBe(
      'd.yaml:6:3: deployments.platform.module: got nothing. Expected the name of a module. Add module, or modules, or a network that is made here.',
    );
  });
});
