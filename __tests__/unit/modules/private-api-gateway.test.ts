/** Two modules from one construct: what they make differs where the modes do, and nowhere else. */
import { printBlocks } from '../../../hcl/print';
import { privateApiGatewayManaged } from '../../../patterns/private-api-gateway-managed';
import { privateApiGatewaySelfManaged } from '../../../patterns/private-api-gateway-self-managed';
import { appOf } from '../../../stacks/render';

const { stacks } = appOf([privateApiGatewayManaged, privateApiGatewaySelfManaged]);

/** Text of each block by file and address; variables by their name. */
const [managed = new Map<string, string>(), own = new Map<string, string>()] = stacks.map(
  ({ document }) =>
    new Map(
      document.map(({ file, block }): [string, string] => {
        const [first] = block.body;
        const name = block.labels.join('.') || (first?.kind === 'attribute' ? first.name : '');
        return [`${file}: ${block.type} ${name}`, printBlocks([block])];
      }),
    ),
);

const only = (a: Map<string, string>, b: Map<string, string>) =>
  [...a.keys()].filter((address) => !b.has(address)).sort();

const different = [...managed.keys()]
  .filter((address) => own.has(address) && own.get(address) !== managed.get(address))
  .sort();

const inBoth = (address: string) => ({
  managed: managed.get(address)?.split('\n') ?? [],
  own: own.get(address)?.split('\n') ?? [],
});

/** Lines that one side has alone, trimmed. */
const linesThatDiffer = (address: string) => {
  const sides = inBoth(address);
  const lacking = (a: string[], b: string[]) =>
    a.filter((line) => !b.includes(line)).map((line) => line.trim());
  return {
    managed: lacking(sides.managed, sides.own),
    own: lacking(sides.own, sides.managed),
  };
};

test('the managed module alone looks at the VPC in which names must resolve, and takes subnets', () => {
  expect(only(managed, own)).toEqual([
    'network: data aws_vpc.this',
    'variables: variable subnet_ids',
  ]);
});

test('the self-managed module alone has a resource gateway and a resource', () => {
  expect(only(own, managed)).toEqual([
    'network: locals resource_gateway_id',
    'network: resource aws_vpclattice_resource_configuration.this',
    'network: resource aws_vpclattice_resource_gateway.this',
    'outputs: output resource_configuration_arn',
    'outputs: output resource_gateway_id',
    'variables: variable create_resource_gateway',
    'variables: variable dns_resolution',
    'variables: variable ipv4_addresses_per_interface',
    'variables: variable resource_gateway_id',
    'variables: variable resource_gateway_subnet_ids',
  ]);
});

test('of what both have, the rest is the same to the letter', () => {
  expect(different).toEqual([
    'endpoint: resource aws_vpc_endpoint.execute_api',
    // Names of Lattice are short, so one mode has no bound of the policy's name to check.
    'iam: resource aws_iam_role_policy.gateway',
    'main: resource aws_bedrockagentcore_gateway_target.this',
    'network: data aws_subnet.this',
    // The mode itself.
    'outputs: output access',
    // Patterns of the further inputs, and the name of the one that both share.
    'variables: locals patterns',
    'variables: variable create_resource_gateway_security_group',
    'variables: variable execute_api_subnet_ids',
    'variables: variable ip_address_type',
    'variables: variable name',
    'variables: variable tags',
    'variables: variable vpc_id',
    // Each warns of its own subnets.
    'warnings: locals warnings',
  ]);
});

test('the endpoint stands in the subnets of whoever keeps the resource gateway', () => {
  expect(linesThatDiffer('endpoint: resource aws_vpc_endpoint.execute_api')).toEqual({
    managed: [expect.stringMatching(/^subnet_ids .* : var\.subnet_ids$/)],
    own: [expect.stringMatching(/^subnet_ids .* : var\.resource_gateway_subnet_ids$/)],
  });
});

test('the target differs in its private endpoint, and in what it waits for there', () => {
  const address = 'main: resource aws_bedrockagentcore_gateway_target.this';
  const { managed: there, own: here } = linesThatDiffer(address);
  expect(here).toEqual([
    'self_managed_lattice_resource {',
    'resource_configuration_identifier = aws_vpclattice_resource_configuration.this.arn',
  ]);
  expect(there).toEqual([
    'managed_vpc_resource {',
    'vpc_identifier           = var.vpc_id',
    'subnet_ids               = var.subnet_ids',
    'security_group_ids       = [local.resource_gateway_security_group_id]',
    'endpoint_ip_address_type = var.ip_address_type',
    'routing_domain           = local.routing_domain',
    '# The service answers null for an empty map, and the provider then fails the apply.',
    'tags = length(var.tags) > 0 ? var.tags : null',
    'data.aws_vpc.this,',
    'data.aws_subnet.this,',
  ]);
});

test.each([
  ['managed', managed],
  ['self-managed', own],
])('%s: role, endpoint and rules are there before the target', (_, blocks) => {
  const text = blocks.get('main: resource aws_bedrockagentcore_gateway_target.this') ?? '';
  const [, waitsFor = ''] = /depends_on = \[([^\]]*)\]/.exec(text) ?? [];
  expect(waitsFor.split(',').map((address) => address.trim())).toEqual(
    expect.arrayContaining([
      'aws_iam_role_policy.gateway',
      'aws_vpc_endpoint_policy.execute_api',
      'data.aws_vpc_endpoint.execute_api',
      'aws_vpc_security_group_egress_rule.execute_api',
      'aws_vpc_security_group_ingress_rule.resource_gateway',
      'data.aws_security_group.resource_gateway',
    ]),
  );
});
