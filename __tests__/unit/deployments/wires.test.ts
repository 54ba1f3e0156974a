/** What one call hands to the next: the whole list, reviewed, so that an accidental match of names is seen. */
import { OFFERED, wiresTo } from '../../../deployments/calls/wires';
import type { Giver } from '../../../deployments/calls/wires';
import { ENDPOINTS, NETWORK } from '../../../deployments/calls/written-calls';
import { CATALOGUE } from '../../../stacks/catalogue';

const GIVERS: readonly Giver[] = ['network', 'endpoints', 'gateway'];

const TARGET = ['gateway_id', 'gateway_role_name', 'private_targets_allowed'];

/** By module and giver; `input <- output` where the two differ. */
const WIRES: Readonly<Record<string, readonly string[]>> = {
  'runtime-vpc-egress of network': ['vpc_id', 'subnet_ids'],
  'runtime-vpc-egress of endpoints': ['s3_gateway_endpoint_id'],
  'runtime-private-inbound of network': ['vpc_id', 'subnet_ids'],
  'runtime-private-inbound of endpoints': ['data_plane_endpoint_id', 's3_gateway_endpoint_id'],
  'runtime-isolated of network': [
    'vpc_id',
    'subnet_ids_by_zone_id',
    'internet_egress',
    'route_table_ids',
  ],
  'runtime-isolated of endpoints': ['endpoint_ids', 'endpoint_security_group_id'],
  'gateway of network': ['vpc_id', 'endpoint_subnet_ids <- subnet_ids'],
  'gateway-target-managed of network': ['vpc_id', 'subnet_ids'],
  'gateway-target-managed of gateway': TARGET,
  'gateway-target-self-managed of network': ['resource_gateway_subnet_ids <- subnet_ids', 'vpc_id'],
  'gateway-target-self-managed of gateway': TARGET,
  'lattice-share of network': ['resource_gateway_subnet_ids <- subnet_ids', 'vpc_id'],
  'gateway-target-shared of gateway': TARGET,
  'private-api-gateway-managed of network': ['vpc_id', 'subnet_ids'],
  'private-api-gateway-managed of gateway': TARGET,
  'private-api-gateway-self-managed of network': [
    'vpc_id',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-api-gateway-self-managed of gateway': TARGET,
  'private-mcp-server-managed of network': ['vpc_id', 'subnet_ids'],
  'private-mcp-server-managed of gateway': TARGET,
  'private-mcp-server-self-managed of network': [
    'vpc_id',
    'subnet_ids',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-mcp-server-self-managed of gateway': TARGET,
  'private-rest-api-managed of network': ['vpc_id', 'subnet_ids'],
  'private-rest-api-managed of gateway': TARGET,
  'private-rest-api-self-managed of network': [
    'vpc_id',
    'subnet_ids',
    'resource_gateway_subnet_ids <- subnet_ids',
  ],
  'private-rest-api-self-managed of gateway': TARGET,
  'private-ca-bridge of network': ['vpc_id', 'subnet_ids'],
  'hub-and-spoke of network': [
    'vpc_id',
    'vpc_cidr_block',
    'route_table_ids <- route_table_ids_by_zone_id',
  ],
  'vpc-endpoints of network': ['vpc_id', 'subnet_ids_by_zone_id', 'route_table_ids'],
};

test('every wire of the catalogue is known', () => {
  const found = CATALOGUE.flatMap((card) =>
    GIVERS.flatMap((giver) => {
      const wires = wiresTo(card, giver).map(({ input, output }) =>
        input === output ? input : `${input} <- ${output}`,
      );
      return wires.length > 0 ? [[`${card.name} of ${giver}`, wires] as const] : [];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(WIRES);
});

test.each([
  ['network', NETWORK.module],
  ['endpoints', ENDPOINTS.module],
  ['gateway', 'gateway'],
] as const)('what %s offers are outputs of its module', (giver, module) => {
  const card = CATALOGUE.find(({ name }) => name === module);
  expect(card?.outputs).toEqual(expect.arrayContaining(Object.keys(OFFERED[giver])));
});
