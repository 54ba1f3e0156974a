/** The stand-in for the provider shows the routes that the real data source shows, and no others. */
import { withRunsChanges } from '../../support/schema-provider/made-facts';
import { World } from '../../support/schema-provider/world';

function shown(route: Record<string, string>): boolean {
  const fact = {
    type: 'aws_route_table',
    values: { id: 'rtb-0123456789abcdef0', routes: [route], associations: [] },
  };
  const { values } = withRunsChanges(new World([]), fact);
  return (values.routes as unknown[]).length === 1;
}

test.each([
  ['local', { cidr_block: '10.0.0.0/16', gateway_id: 'local' }],
  ['to VPC Lattice', { cidr_block: '169.254.171.0/24', gateway_id: 'VpcLattice' }],
  ['to a gateway endpoint', { destination_prefix_list_id: 'pl-0s3', gateway_id: 'vpce-0s3' }],
  [
    'from a prefix list to a Gateway Load Balancer endpoint',
    { destination_prefix_list_id: 'pl-0all', vpc_endpoint_id: 'vpce-0gwlb' },
  ],
  [
    'to an interface of another account',
    {
      cidr_block: '52.216.0.0/15',
      network_interface_id: 'eni-0',
      instance_owner_id: '444455556666',
    },
  ],
  [
    'that a virtual private gateway propagates',
    { cidr_block: '10.9.0.0/16', gateway_id: 'vgw-0', origin: 'EnableVgwRoutePropagation' },
  ],
])('a route %s is hidden', (_, route) => {
  expect(shown(route)).toBe(false);
});

test.each([
  ['to an internet gateway', { cidr_block: '0.0.0.0/0', gateway_id: 'igw-0' }],
  ['to a Gateway Load Balancer endpoint', { cidr_block: '0.0.0.0/0', vpc_endpoint_id: 'vpce-0' }],
  [
    'to an interface of this account',
    { cidr_block: '0.0.0.0/0', network_interface_id: 'eni-0', instance_owner_id: '111122223333' },
  ],
  ['from a prefix list', { destination_prefix_list_id: 'pl-0', transit_gateway_id: 'tgw-0' }],
])('a route %s is shown', (_, route) => {
  expect(shown(route)).toBe(true);
});
