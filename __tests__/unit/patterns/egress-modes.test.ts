/** The two modules of a scenario differ in how the gateway comes into the VPC, and in nothing else. */
import type { Block, Document } from '../../../hcl/document';
import { printBlocks } from '../../../hcl/print';
import { stacksOfCatalogue } from '../../support/modules';

const TARGET = 'resource aws_bedrockagentcore_gateway_target this';

const stacks = stacksOfCatalogue();

function documentOf(name: string): Document {
  const stack = stacks.find(({ module }) => module.name === name);
  if (!stack) throw new Error(`no module ${name}`);
  return stack.document;
}

/** What a block declares: its labels, or the names of its locals. */
function nameOf({ type, labels, body }: Block): string {
  const locals = body.map((entry) => (entry.kind === 'attribute' ? entry.name : ''));
  return [type, ...(type === 'locals' ? locals : labels)].join(' ');
}

/** Text of each block but that of `versions.tf`, by what it declares. */
const blocksOf = (name: string) =>
  new Map(
    documentOf(name)
      .filter(({ file }) => file !== 'versions')
      .map(({ block }) => [nameOf(block), printBlocks([block])]),
  );

const linesOf = (text = '') => text.split('\n').map((line) => line.trim().replace(/ +/g, ' '));

const linesBeside = (text: string | undefined, other: string | undefined) =>
  linesOf(text).filter((line) => !linesOf(other).includes(line));

describe.each(['private-rest-api', 'private-mcp-server'])('%s', (scenario) => {
  const managed = blocksOf(`${scenario}-managed`);
  const own = blocksOf(`${scenario}-self-managed`);

  test('has nothing in the managed mode that the other lacks', () => {
    expect([...managed.keys()].filter((name) => !own.has(name))).toEqual([]);
  });

  test('has a resource gateway and a resource in the self-managed mode alone, and what they take', () => {
    expect([...own.keys()].filter((name) => !managed.has(name)).sort()).toEqual([
      'data aws_subnet resource_gateway',
      'locals resource_gateway_id',
      'output resource_configuration_arn',
      'output resource_gateway_id',
      'resource aws_vpclattice_resource_configuration this',
      'resource aws_vpclattice_resource_gateway this',
      'variable create_resource_gateway',
      'variable dns_resolution',
      'variable ipv4_addresses_per_interface',
      'variable resource_gateway_id',
      'variable resource_gateway_subnet_ids',
    ]);
  });

  test('differs beside that in a few inputs, and in one block of the target', () => {
    const changed = [...managed.keys()].filter((name) => own.get(name) !== managed.get(name));
    expect(changed.sort()).toEqual([
      // A shared subnet will do for a load balancer, and not for the resource gateway that is there in managed mode.
      'data aws_subnet this',
      // Patterns of the further inputs.
      'locals patterns',
      // The subnets of the resource gateway have an input of their own in self-managed mode.
      'locals warnings',
      // The mode itself.
      'output access',
      TARGET,
      'variable create_resource_gateway_security_group',
      'variable name',
      'variable routing_domain',
      'variable tags',
    ]);
    expect(linesBeside(managed.get(TARGET), own.get(TARGET))).toEqual([
      'managed_vpc_resource {',
      'vpc_identifier = var.vpc_id',
      'subnet_ids = var.subnet_ids',
      'security_group_ids = [local.resource_gateway_security_group_id]',
      'endpoint_ip_address_type = "IPV4"',
      'routing_domain = local.routing_domain',
      'tags = length(var.tags) > 0 ? var.tags : null',
    ]);
    expect(linesBeside(own.get(TARGET), managed.get(TARGET))).toEqual([
      'self_managed_lattice_resource {',
      'resource_configuration_identifier = aws_vpclattice_resource_configuration.this.arn',
    ]);
  });
});

const SCENARIOS = ['private-rest-api', 'private-mcp-server'].flatMap((scenario) => [
  `${scenario}-managed`,
  `${scenario}-self-managed`,
]);

/** Whatever a block waits for beside what it refers to. Mocks have no time, so no run of a module sees this. */
const waitsFor = (text = '') =>
  (/depends_on = \[([^\]]*)\]/.exec(text)?.[1] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort();

describe.each(SCENARIOS)('the target of %s', (name) => {
  test('waits for the rights of the role, the listener, the record, and every rule on the way', () => {
    expect(waitsFor(blocksOf(name).get(TARGET))).toEqual([
      'aws_iam_role_policy.gateway',
      'aws_lb_listener.tls',
      'aws_lb_target_group_attachment.instances',
      'aws_lb_target_group_attachment.ips',
      'aws_route53_record.this',
      'aws_vpc_security_group_egress_rule.backends',
      'aws_vpc_security_group_egress_rule.health_checks',
      'aws_vpc_security_group_egress_rule.resource_gateway',
      'aws_vpc_security_group_ingress_rule.backends',
      'aws_vpc_security_group_ingress_rule.health_checks',
      'aws_vpc_security_group_ingress_rule.load_balancer',
      'data.aws_security_group.resource_gateway',
      'data.aws_subnet.this',
      'data.aws_vpc.this',
    ]);
  });
});

test.each(['routing_domain', 'security_group_ids'])(
  'targets that take %s of private-ca-bridge wait for the rule that rewrites',
  (output) => {
    const found = waitsFor(blocksOf('private-ca-bridge').get(`output ${output}`));
    expect(found).toContain('aws_lb_listener_rule.host');
    expect(found).toContain('aws_vpc_security_group_ingress_rule.load_balancer');
  },
);
