import type { Maker } from './maker';

/** What the id of a type starts with; 17 hexadecimal digits follow. */
export const ID_PREFIXES: Readonly<Record<string, string>> = {
  aws_ec2_transit_gateway_vpc_attachment: 'tgw-attach',
  aws_egress_only_internet_gateway: 'eigw',
  aws_flow_log: 'fl',
  aws_internet_gateway: 'igw',
  aws_nat_gateway: 'nat',
  aws_route_table: 'rtb',
  aws_route_table_association: 'rtbassoc',
  aws_security_group: 'sg',
  aws_subnet: 'subnet',
  aws_vpc: 'vpc',
  aws_vpc_endpoint: 'vpce',
  aws_vpc_peering_connection: 'pcx',
  aws_vpclattice_resource_configuration: 'rcfg',
  aws_vpclattice_resource_gateway: 'rgw',
  aws_vpclattice_service_network: 'sn',
};

/** Kind of resource in the ARNs of EC2, which end in the id. */
const EC2_KINDS: Readonly<Record<string, string>> = {
  aws_ec2_transit_gateway_vpc_attachment: 'transit-gateway-attachment',
  aws_flow_log: 'vpc-flow-log',
  aws_internet_gateway: 'internet-gateway',
  aws_route_table: 'route-table',
  aws_security_group: 'security-group',
  aws_default_security_group: 'security-group',
  aws_subnet: 'subnet',
  aws_vpc: 'vpc',
  aws_vpc_endpoint: 'vpc-endpoint',
  aws_vpc_security_group_egress_rule: 'security-group-rule',
  aws_vpc_security_group_ingress_rule: 'security-group-rule',
};

const LATTICE_KINDS: Readonly<Record<string, string>> = {
  aws_vpclattice_resource_configuration: 'resourceconfiguration',
  aws_vpclattice_resource_gateway: 'resourcegateway',
  aws_vpclattice_service_network: 'servicenetwork',
};

/** Makers of `arn`, by type. */
export const ARN_MAKERS: Readonly<Record<string, Maker>> = {
  ...arnsOf('ec2', EC2_KINDS),
  ...arnsOf('vpc-lattice', LATTICE_KINDS),
};

function arnsOf(service: string, kinds: Readonly<Record<string, string>>): Record<string, Maker> {
  const entries = Object.entries(kinds).map(([type, kind]): [string, Maker] => [
    type,
    (making) => making.arn(service, `${kind}/${making.text('id')}`),
  ]);
  return Object.fromEntries(entries);
}
