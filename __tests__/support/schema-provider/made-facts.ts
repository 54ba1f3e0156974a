import { isObject, textOf } from './cty';
import type { CtyObject, CtyValue } from './cty';
import type { World } from './world';

type Show = (world: World) => CtyObject[];

/** What runs made, as the data source of that type shows it. */
export function madeFacts(world: World, type: string): CtyObject[] {
  return SHOWN[type]?.(world) ?? world.made(type);
}

/** A fixture as it is after what runs did to it: routes and associations added to a route table that was there. */
export function withRunsChanges<F extends { type: string; values: CtyObject }>(
  world: World,
  fact: F,
): F {
  if (fact.type !== 'aws_route_table') return fact;
  const table = fact.values;
  const moved = world.made('aws_route_table_association').map(({ subnet_id }) => subnet_id ?? '');
  const kept = objects(table.associations).filter(
    ({ subnet_id }) => !subnet_id || !moved.includes(subnet_id),
  );
  const routes = [...objects(table.routes), ...madeRoutes(world, table)]
    .map((route) => ({ route, shown: shownRoute(route) }))
    .filter(({ route, shown }) => isVisible(world, route, shown))
    .map(({ shown }) => shown);
  const associations = [...kept, ...madeAssociations(world, table)].map(shownAssociation(table));
  return {
    ...fact,
    values: {
      ...table,
      route_table_id: table.id ?? null,
      routes,
      associations,
    },
  };
}

/** The main table of each VPC that runs made comes with it, and so do tables of their own. */
function routeTables(world: World): CtyObject[] {
  const main = world.made('aws_vpc').map((vpc) => ({
    id: vpc.main_route_table_id ?? null,
    vpc_id: vpc.id ?? null,
    owner_id: vpc.owner_id ?? null,
    region: vpc.region ?? null,
    tags: {},
    associations: [{ main: true }],
    routes: [],
  }));
  const own = world.made('aws_route_table').map((table) => ({
    ...table,
    associations: [],
    routes: table.route ?? [],
  }));
  return [...main, ...own].map(
    (values) => withRunsChanges(world, { type: 'aws_route_table', values }).values,
  );
}

const madeRoutes = (world: World, table: CtyObject) =>
  world.made('aws_route').filter((route) => route.route_table_id === table.id);

const madeAssociations = (world: World, table: CtyObject) =>
  world
    .made('aws_route_table_association')
    .filter((association) => association.route_table_id === table.id)
    .map(({ id, ...rest }) => ({ ...rest, route_table_association_id: id ?? '' }));

/** Every target that a route may have, as `data.aws_route_table` names them. */
const ROUTE_TARGETS = [
  'carrier_gateway_id',
  'core_network_arn',
  'egress_only_gateway_id',
  'gateway_id',
  'instance_id',
  'local_gateway_id',
  'nat_gateway_id',
  'network_interface_id',
  'odb_network_arn',
  'transit_gateway_id',
  'vpc_endpoint_id',
  'vpc_peering_connection_id',
] as const;

function shownRoute(route: CtyObject): CtyObject {
  const targets = ROUTE_TARGETS.map((name) => [name, route[name] ?? '']);
  return {
    ...(Object.fromEntries(targets) as CtyObject),
    cidr_block: route.cidr_block ?? route.destination_cidr_block ?? '',
    destination_prefix_list_id: route.destination_prefix_list_id ?? '',
    ipv6_cidr_block: route.ipv6_cidr_block ?? route.destination_ipv6_cidr_block ?? '',
    origin: route.origin ?? '',
  };
}

/**
 * What the real data source shows. It hides local routes, propagated ones, those to Lattice, and those from a prefix list
 * to an endpoint, be it of a service or of a Gateway Load Balancer. It also hides routes to network interfaces of other
 * accounts: a fixture says so with `instance_owner_id`.
 */
function isVisible(world: World, route: CtyObject, shown: CtyObject): boolean {
  const target = textOf(shown.gateway_id) || textOf(shown.vpc_endpoint_id);
  const fromPrefixList = textOf(shown.destination_prefix_list_id) !== '';
  const owner = textOf(route.instance_owner_id);
  return (
    target !== 'local' &&
    target !== 'VpcLattice' &&
    !textOf(shown.gateway_id).startsWith('vpce-') &&
    !(fromPrefixList && target.startsWith('vpce-')) &&
    shown.origin !== 'EnableVgwRoutePropagation' &&
    !(textOf(shown.network_interface_id) !== '' && owner !== '' && owner !== world.account)
  );
}

const shownAssociation =
  (table: CtyObject) =>
  (association: CtyObject): CtyObject => ({
    gateway_id: association.gateway_id ?? '',
    main: association.main ?? false,
    route_table_association_id: association.route_table_association_id ?? '',
    route_table_id: table.id ?? '',
    subnet_id: association.subnet_id ?? '',
  });

const vpcs: Show = (world) =>
  world.made('aws_vpc').map((vpc) => ({
    ...vpc,
    cidr_block_associations: [
      {
        association_id: textOf(vpc.id).replace('vpc-', 'vpc-cidr-assoc-'),
        cidr_block: vpc.cidr_block ?? '',
        state: 'associated',
      },
    ],
    default: false,
    ipv6_cidr_block_associations: [],
    state: 'available',
  }));

/** AWS keeps five addresses of every subnet. */
const RESERVED_ADDRESSES = 5;

const subnets: Show = (world) =>
  world.made('aws_subnet').map((subnet) => ({
    ...subnet,
    available_ip_address_count: addressesOf(subnet.cidr_block ?? '') - RESERVED_ADDRESSES,
    default_for_az: false,
    state: 'available',
  }));

function addressesOf(cidr: CtyValue): number {
  const [, length] = typeof cidr === 'string' ? cidr.split('/') : [];
  return length ? 2 ** (32 - Number(length)) : RESERVED_ADDRESSES;
}

/** A stage exports the document that its API was made from, as JSON: what the service adds is not known here. */
const exports: Show = (world) =>
  world.made('aws_api_gateway_stage').map(({ rest_api_id, stage_name }) => ({
    rest_api_id: rest_api_id ?? null,
    stage_name: stage_name ?? null,
    export_type: 'oas30',
    accepts: 'application/json',
    body: world.made('aws_api_gateway_rest_api').find(({ id }) => id === rest_api_id)?.body ?? null,
    content_type: 'application/json',
  }));

/** Both sides see a peering, each in its region, with what the other side was when it asked. */
const peerings: Show = (world) =>
  world.made('aws_vpc_peering_connection').map((peering) => ({
    ...peering,
    region: null,
    requester_vpc_infos: [
      { vpc_id: peering.vpc_id ?? null, cidr_block: rangeOf(world, peering.vpc_id) },
    ],
  }));

function rangeOf(world: World, vpc: CtyValue | undefined): CtyValue {
  const known = [
    ...world.made('aws_vpc'),
    ...world.fixtures
      .filter(({ type }) => type === 'aws_vpc')
      .map(({ values }) => values as CtyObject),
  ];
  return known.find(({ id }) => id === vpc)?.cidr_block ?? null;
}

const attachments: Show = (world) =>
  world
    .made('aws_ec2_transit_gateway_vpc_attachment')
    .map((attachment) => ({ ...attachment, transit_gateway_attachment_id: attachment.id ?? null }));

const SHOWN: Readonly<Record<string, Show>> = {
  aws_api_gateway_export: exports,
  aws_ec2_transit_gateway_vpc_attachment: attachments,
  aws_route_table: routeTables,
  aws_subnet: subnets,
  aws_vpc: vpcs,
  aws_vpc_peering_connection: peerings,
};

function objects(value: CtyValue | undefined): CtyObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
