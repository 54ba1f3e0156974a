/** What a lucky run does not show of a hub and its far side: what waits for what. */
import type { Attribute } from '../../../hcl/document';
import { Expression, type Value } from '../../../hcl/value';
import { hubAndSpoke } from '../../../patterns/hub-and-spoke';
import { spoke } from '../../../patterns/spoke';
import { appOf } from '../../../stacks/render';

const stacks = appOf([hubAndSpoke, spoke]).stacks;

const sourceOf = (value: Value): unknown => {
  if (value instanceof Expression) return value.source;
  return Array.isArray(value) ? value.map((item: Value) => sourceOf(item)) : value;
};

/** An argument of the block at an address of a module, as HCL. */
function argument(module: string, address: string, name: string): unknown {
  const stack = stacks.find((each) => each.module.name === module);
  const found = stack?.document.find(({ block: { type, labels } }) =>
    [labels.join('.'), [type, ...labels].join('.')].includes(address),
  );
  if (!found) throw new Error(`no ${address} in ${module}`);
  const attributes = found.block.body.filter(
    (entry): entry is Attribute => entry.kind === 'attribute',
  );
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? undefined : sourceOf(value);
}

const PEERINGS = ['aws_vpc_peering_connection.spokes'];
const ACCEPTED = 'aws_vpc_peering_connection_accepter.this';

test.each([
  {
    title: 'routes wait for the attachment',
    module: 'hub-and-spoke',
    address: 'aws_route.to_spokes',
    want: ['aws_ec2_transit_gateway_vpc_attachment.hub'],
  },
  {
    title: 'a group of a spoke is named once its peering is active',
    module: 'hub-and-spoke',
    address: 'aws_vpc_security_group_egress_rule.groups',
    want: PEERINGS,
  },
  {
    title: 'a group of a spoke names that of the hub once the peering is active',
    module: 'hub-and-spoke',
    address: 'aws_vpc_security_group_ingress_rule.groups',
    want: PEERINGS,
  },
  {
    title: 'targets get the VPC once everything leads somewhere',
    module: 'hub-and-spoke',
    address: 'output.vpc_id',
    want: [
      'aws_route.to_spokes',
      'aws_route.to_hub',
      'aws_vpc_security_group_egress_rule.networks',
      'aws_vpc_security_group_egress_rule.groups',
      'aws_vpc_security_group_ingress_rule.groups',
      'aws_vpc_peering_connection_options.spokes',
      'aws_route53_zone_association.hub',
      'aws_route53_resolver_rule_association.hub',
    ],
  },
  {
    title: 'far sides get the VPC at once: they come before the routes',
    module: 'hub-and-spoke',
    address: 'output.hub_vpc_id',
    want: undefined,
  },
  {
    title: 'options are set once the peering is accepted',
    module: 'spoke',
    address: 'aws_vpc_peering_connection_options.this',
    want: [ACCEPTED],
  },
  {
    title: 'the way back is made once either connection is accepted',
    module: 'spoke',
    address: 'aws_route.to_hub',
    want: [
      'data.aws_vpc_peering_connections.hub',
      ACCEPTED,
      'aws_ec2_transit_gateway_vpc_attachment_accepter.this',
    ],
  },
])('$module: $title', ({ module, address, want }) => {
  expect(argument(module, address, 'depends_on')).toEqual(want);
});

test.each([
  ['accepted_connection_id', ACCEPTED],
  ['accepted_connection_id', 'aws_ec2_transit_gateway_vpc_attachment_accepter.this'],
  ['hosted_zone_ids', 'aws_route53_vpc_association_authorization.hub'],
])('spoke: %s is handed back by %s, not by the input of that name', (name, source) => {
  const value = argument('spoke', `output.${name}`, 'value');
  expect(value).toContain(source);
  expect(value).not.toContain('var.');
});

test('hub-and-spoke: no connection waits for what the far side hands back', () => {
  for (const address of [
    'aws_vpc_peering_connection.spokes',
    'aws_ec2_transit_gateway_vpc_attachment.hub',
  ]) {
    const said = ['for_each', 'count', 'depends_on'].map((name) =>
      argument('hub-and-spoke', address, name),
    );
    expect(JSON.stringify(said)).not.toMatch(/accepted/);
  }
});
