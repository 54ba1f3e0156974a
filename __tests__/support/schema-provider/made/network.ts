import { lookUp } from '../lookup';
import { zoneIdOf, zoneNameOf } from '../zones';

import { emptyText, prefixedName } from './maker';
import type { Maker, Makers } from './maker';
import type { Making } from './making';

const owner_id: Maker = (making) => making.world.account;

const prefixed =
  (prefix: string): Maker =>
  (making) =>
    `${prefix}-${making.hex(17, prefix)}`;

const copyOf =
  (attribute: string): Maker =>
  (making) =>
    making.get(attribute);

/** An attribute of the VPC that the resource names, if there is such a VPC. */
const ofVpc =
  (attribute: string): Maker =>
  (making) =>
    lookUp(making.world, 'aws_vpc', { id: making.get('vpc_id') })?.[attribute] ?? null;

const hasGeneratedIpv6 = (making: Making) =>
  making.get('assign_generated_ipv6_cidr_block') === true;

/** Of a /56 that Amazon assigns in us-east-1. */
const generatedIpv6: Maker = (making) => {
  const digits = making.hex(6, 'ipv6');
  return `2600:1f18:${digits.slice(0, 4)}:${digits.slice(4)}00::/56`;
};

const whenIpv6 =
  (maker: Maker): Maker =>
  (making) =>
    hasGeneratedIpv6(making) ? maker(making) : '';

/** An address of 10.0.0.0/8, or of a range that nobody routes. */
const privateAddress: Maker = (making) => `10.${bytes(making, 3).join('.')}`;
const publicAddress: Maker = (making) => `198.18.${bytes(making, 2).join('.')}`;

const bytes = (making: Making, count: number) => [
  ...Buffer.from(making.hex(2 * count, 'address'), 'hex'),
];

const EIP: Readonly<Record<string, Maker>> = {
  allocation_id: prefixed('eipalloc'),
  arn: (making) => making.arn('ec2', `elastic-ip/${making.text('allocation_id')}`),
  association_id: emptyText,
  carrier_ip: emptyText,
  customer_owned_ip: emptyText,
  domain: () => 'vpc',
  id: copyOf('allocation_id'),
  instance: emptyText,
  ipam_pool_id: emptyText,
  network_border_group: (making) => making.region,
  network_interface: emptyText,
  private_dns: emptyText,
  private_ip: emptyText,
  ptr_record: emptyText,
  public_dns: (making) =>
    `ec2-${making.text('public_ip').replaceAll('.', '-')}.compute-1.amazonaws.com`,
  public_ip: publicAddress,
  public_ipv4_pool: () => 'amazon',
};

const NAT_GATEWAY: Readonly<Record<string, Maker>> = {
  association_id: prefixed('eipassoc'),
  availability_mode: () => 'zonal',
  auto_provision_zones: () => 'disabled',
  auto_scaling_ips: () => 'disabled',
  network_interface_id: prefixed('eni'),
  private_ip: privateAddress,
  public_ip: (making) => {
    const allocation_id = making.get('allocation_id');
    if (allocation_id === null) return '';
    return lookUp(making.world, 'aws_eip', { allocation_id })?.public_ip ?? publicAddress(making);
  },
  regional_nat_gateway_auto_mode: () => 'disabled',
  route_table_id: emptyText,
  vpc_id: (making) =>
    lookUp(making.world, 'aws_subnet', { id: making.get('subnet_id') })?.vpc_id ?? '',
};

const SUBNET: Readonly<Record<string, Maker>> = {
  availability_zone: (making) => {
    const { planned, region, world } = making.subject;
    const zoneId = planned.availability_zone_id;
    return typeof zoneId === 'string' ? zoneNameOf(world, zoneId, region) : `${region}a`;
  },
  availability_zone_id: (making) => zoneIdOf(making.world, making.text('availability_zone')),
  cidr_block: emptyText,
  ipv6_cidr_block: emptyText,
  ipv6_cidr_block_association_id: (making) =>
    making.text('ipv6_cidr_block') ? prefixed('subnet-cidr-assoc')(making) : '',
  owner_id,
  private_dns_hostname_type_on_launch: () => 'ip-name',
};

const VPC: Readonly<Record<string, Maker>> = {
  default_network_acl_id: prefixed('acl'),
  default_route_table_id: prefixed('rtb'),
  default_security_group_id: prefixed('sg'),
  dhcp_options_id: prefixed('dopt'),
  ipv6_association_id: whenIpv6(prefixed('vpc-cidr-assoc')),
  ipv6_cidr_block: whenIpv6(generatedIpv6),
  ipv6_cidr_block_network_border_group: whenIpv6((making) => making.region),
  main_route_table_id: copyOf('default_route_table_id'),
  owner_id,
};

const isInterface = (making: Making) => making.get('vpc_endpoint_type') === 'Interface';
const isGateway = (making: Making) => making.get('vpc_endpoint_type') === 'Gateway';

const prefixList = (making: Making) => {
  const { region, world } = making;
  return lookUp(world, 'aws_prefix_list', { name: making.get('service_name'), region });
};

/** com.amazonaws.us-east-1.ecr.api -> api.ecr */
const serviceHost = (making: Making) =>
  making.text('service_name').split('.').slice(3).reverse().join('.');

/** Any policy that is left out is this one. */
const FULL_ACCESS = JSON.stringify({
  Version: '2008-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});

const dnsEntries: Maker = (making) => {
  if (!isInterface(making)) return [];
  const domain = `${serviceHost(making)}.${making.region}`;
  const own = {
    dns_name: `${making.text('id')}-${making.letters(8, 'dns')}.${domain}.vpce.amazonaws.com`,
    hosted_zone_id: 'Z7HUB22UULQXV',
  };
  const hidden = {
    dns_name: `${domain}.amazonaws.com`,
    hosted_zone_id: `Z${making.letters(20, 'zone').toUpperCase()}`,
  };
  return making.get('private_dns_enabled') === true ? [own, hidden] : [own];
};

const VPC_ENDPOINT: Readonly<Record<string, Maker>> = {
  cidr_blocks: (making) => (isGateway(making) ? (prefixList(making)?.cidr_blocks ?? []) : []),
  dns_entry: dnsEntries,
  ip_address_type: () => 'ipv4',
  network_interface_ids: (making) => {
    const subnets = making.get('subnet_ids');
    const ids = Array.isArray(subnets) ? subnets.map(String) : [];
    return ids.map((subnet) => `eni-${making.hex(17, subnet)}`);
  },
  owner_id,
  policy: () => FULL_ACCESS,
  prefix_list_id: (making) => (isGateway(making) ? (prefixList(making)?.id ?? null) : null),
  security_group_ids: (making) => {
    const group = isInterface(making) ? ofVpc('default_security_group_id')(making) : null;
    return group === null ? [] : [group];
  },
  service_region: (making) => making.region,
  state: () => 'available',
};

const SECURITY_GROUP_RULE: Readonly<Record<string, Maker>> = {
  id: copyOf('security_group_rule_id'),
  security_group_rule_id: prefixed('sgr'),
};

/** VPC and what is in it. */
export const NETWORK_MAKERS: Makers = {
  aws_default_security_group: {
    description: () => 'default VPC security group',
    id: (making) => ofVpc('default_security_group_id')(making) ?? prefixed('sg')(making),
    name: () => 'default',
    name_prefix: emptyText,
    owner_id,
  },
  aws_eip: EIP,
  aws_flow_log: {
    log_format: () =>
      '${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ' +
      '${packets} ${bytes} ${start} ${end} ${action} ${log-status}',
  },
  aws_internet_gateway: { owner_id, vpc_id: emptyText },
  aws_nat_gateway: NAT_GATEWAY,
  aws_route: {
    id: (making) => `r-${making.text('route_table_id')}${making.digits(10)}`,
    instance_id: emptyText,
    instance_owner_id: emptyText,
    network_interface_id: emptyText,
    origin: () => 'CreateRoute',
    state: () => 'active',
  },
  aws_route_table: { owner_id },
  aws_security_group: {
    name: prefixedName,
    name_prefix: emptyText,
    owner_id,
    vpc_id: emptyText,
  },
  aws_subnet: SUBNET,
  aws_vpc: VPC,
  aws_vpc_endpoint: VPC_ENDPOINT,
  aws_vpc_security_group_egress_rule: SECURITY_GROUP_RULE,
  aws_vpc_security_group_ingress_rule: SECURITY_GROUP_RULE,
};
