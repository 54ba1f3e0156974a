import type { Fixture, FixtureValue } from './schema-provider/fixture';

const ACCOUNT = '111122223333';

/** Zone names of an account are shuffled: here none but us-west-2a has the number that its letter suggests. */
const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'us-east-1': {
    'us-east-1a': 'use1-az4',
    'us-east-1b': 'use1-az6',
    'us-east-1c': 'use1-az1',
    'us-east-1d': 'use1-az2',
    'us-east-1e': 'use1-az3',
    'us-east-1f': 'use1-az5',
  },
  'us-west-2': {
    'us-west-2a': 'usw2-az1',
    'us-west-2b': 'usw2-az3',
    'us-west-2c': 'usw2-az2',
    'us-west-2d': 'usw2-az4',
  },
  'eu-central-1': {
    'eu-central-1a': 'euc1-az2',
    'eu-central-1b': 'euc1-az3',
    'eu-central-1c': 'euc1-az1',
  },
};

/** Interface endpoint services in every zone of a region, by what follows com.amazonaws.<region>. */
const INTERFACE_SERVICES = [
  'bedrock',
  'bedrock-agent-runtime',
  'bedrock-runtime',
  'ec2messages',
  'ecr.api',
  'ecr.dkr',
  'execute-api',
  'kms',
  'lambda',
  'logs',
  'monitoring',
  's3',
  'secretsmanager',
  'sqs',
  'ssm',
  'ssmmessages',
  'sts',
  'xray',
];

/** Services in a part of the zones only, as AgentCore is. */
const PARTIAL_SERVICES = [
  'bedrock-agentcore',
  'bedrock-agentcore-control',
  'bedrock-agentcore.gateway',
];

/** Numbers of the zones that have those. */
const PARTIAL_ZONES: Readonly<Record<string, readonly number[]>> = {
  'us-east-1': [1, 2, 4],
  'us-west-2': [1, 2, 3],
  'eu-central-1': [1, 2, 3],
};

interface PrefixList {
  readonly id: string;
  readonly cidr_blocks: readonly string[];
}

const PREFIX_LISTS: Readonly<Record<string, Readonly<Record<string, PrefixList>>>> = {
  'us-east-1': {
    s3: { id: 'pl-63a5400a', cidr_blocks: ['3.5.0.0/19', '16.15.176.0/20', '52.216.0.0/15'] },
    dynamodb: { id: 'pl-02cd2c6b', cidr_blocks: ['3.218.180.0/22', '52.94.0.0/22'] },
  },
  'us-west-2': {
    s3: { id: 'pl-68a54001', cidr_blocks: ['3.5.76.0/22', '52.218.128.0/17'] },
    dynamodb: { id: 'pl-00a54069', cidr_blocks: ['52.94.10.0/24', '52.94.28.0/23'] },
  },
  'eu-central-1': {
    s3: { id: 'pl-6ea54007', cidr_blocks: ['3.5.134.0/23', '52.219.44.0/22'] },
    dynamodb: { id: 'pl-66a5400f', cidr_blocks: ['52.94.17.0/24', '52.119.188.0/22'] },
  },
};

/**
 * An account that exists before a run: identity, three regions with their zones, endpoint services and prefix lists,
 * and two VPCs in us-east-1.
 *
 * - `vpc-0123456789abcdef0`: three private subnets (`subnet-0123456789abcdef0`, `1`, `2` in use1-az1, -az2, -az4) on
 *   the main route table, which leads nowhere but to S3, through the gateway endpoint `vpce-0123456789abcdef0`.
 * - `vpc-0fedcba9876543210`: two subnets (`subnet-0fedcba9876543210`, `1`) that leave through a NAT gateway, and a
 *   public one (`subnet-0fedcba9876543212`) in front of an internet gateway.
 *
 * Prefix list ids and addresses are plausible, not current.
 */
export function existingAccount(): Fixture[] {
  return [
    ...identity(),
    ...Object.keys(ZONES).flatMap((region) => existingRegion(region)),
    ...isolatedVpc(),
    ...natVpc(),
  ];
}

/** A fixture that is found by anything that it says about itself. */
export function fixture(type: string, values: Fixture['values']): Fixture {
  return { type, match: {}, values };
}

/** Who calls, and where AWS is. */
export function identity(): Fixture[] {
  return [
    fixture('aws_caller_identity', {
      account_id: ACCOUNT,
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/session`,
      id: ACCOUNT,
      user_id: 'AROAEXAMPLEEXAMPLE01:session',
    }),
    fixture('aws_partition', {
      dns_suffix: 'amazonaws.com',
      id: 'aws',
      partition: 'aws',
      reverse_dns_prefix: 'com.amazonaws',
    }),
  ];
}

/** A region of `ZONES`: itself, its zones, its endpoint services and its prefix lists. */
export function existingRegion(region: string): Fixture[] {
  return [
    fixture('aws_region', {
      description: region,
      endpoint: `ec2.${region}.amazonaws.com`,
      id: region,
      name: region,
      region,
    }),
    ...Object.entries(ZONES[region] ?? {}).map(([name, zone_id]) => zone(region, name, zone_id)),
    ...INTERFACE_SERVICES.map((service) => endpointService(region, service)),
    ...PARTIAL_SERVICES.map((service) => endpointService(region, service, PARTIAL_ZONES[region])),
    ...Object.entries(PREFIX_LISTS[region] ?? {}).flatMap(([service, list]) => [
      gatewayService(region, service),
      prefixList(region, service, list),
    ]),
  ];
}

function zone(region: string, name: string, zone_id: string): Fixture {
  return fixture('aws_availability_zone', {
    group_name: `${region}-zg-1`,
    id: name,
    name,
    name_suffix: name.slice(region.length),
    network_border_group: region,
    opt_in_status: 'opt-in-not-required',
    parent_zone_id: '',
    parent_zone_name: '',
    region,
    state: 'available',
    zone_id,
    zone_type: 'availability-zone',
  });
}

/** An interface endpoint service, in all zones of the region or in those with these numbers. */
export function endpointService(
  region: string,
  service: string,
  zones?: readonly number[],
): Fixture {
  const names = Object.entries(ZONES[region] ?? {})
    .filter(([, id]) => zones === undefined || zones.some((number) => id.endsWith(`-az${number}`)))
    .map(([name]) => name);
  const host = service.split('.').reverse().join('.');
  return amazonService(region, service, {
    availability_zones: names,
    base_endpoint_dns_names: [`${host}.${region}.vpce.amazonaws.com`],
    private_dns_name: `${host}.${region}.amazonaws.com`,
    private_dns_names: [`${host}.${region}.amazonaws.com`],
    service_type: 'Interface',
    supported_ip_address_types: ['ipv4', 'ipv6'],
  });
}

function gatewayService(region: string, service: string): Fixture {
  return amazonService(region, service, {
    availability_zones: Object.keys(ZONES[region] ?? {}),
    base_endpoint_dns_names: [`${service}.${region}.amazonaws.com`],
    private_dns_name: '',
    private_dns_names: [],
    service_type: 'Gateway',
    supported_ip_address_types: ['ipv4'],
  });
}

function amazonService(
  region: string,
  service: string,
  rest: Fixture['values'] & { service_type: 'Gateway' | 'Interface' },
): Fixture {
  const name = `com.amazonaws.${region}.${service}`;
  const service_id = `vpce-svc-${rest.service_type.toLowerCase()}-${service}`;
  return fixture('aws_vpc_endpoint_service', {
    acceptance_required: false,
    arn: `arn:aws:ec2:${region}:${ACCOUNT}:vpc-endpoint-service/${service_id}`,
    id: name,
    manages_vpc_endpoints: false,
    owner: 'amazon',
    region,
    service,
    service_id,
    service_name: name,
    service_region: region,
    tags: {},
    vpc_endpoint_policy_supported: true,
    ...rest,
  });
}

function prefixList(region: string, service: string, { id, cidr_blocks }: PrefixList): Fixture {
  const name = `com.amazonaws.${region}.${service}`;
  return fixture('aws_prefix_list', { cidr_blocks, id, name, prefix_list_id: id, region });
}

/** `vpc-0123456789abcdef0`. */
function isolatedVpc(): Fixture[] {
  const vpc_id = 'vpc-0123456789abcdef0';
  const main_route_table_id = 'rtb-0123456789abcdef0';
  return [
    vpc({ id: vpc_id, cidr_block: '10.0.0.0/16', main_route_table_id }),
    ...['us-east-1c', 'us-east-1d', 'us-east-1a'].map((zoneName, index) =>
      subnet({
        id: `subnet-0123456789abcdef${index}`,
        vpc_id,
        cidr_block: `10.0.${index}.0/24`,
        zoneName,
      }),
    ),
    routeTable({ id: main_route_table_id, vpc_id, main: true }),
    gatewayEndpoint({
      id: 'vpce-0123456789abcdef0',
      vpc_id,
      service: 's3',
      route_table_ids: [main_route_table_id],
    }),
  ];
}

/** `vpc-0fedcba9876543210`. */
function natVpc(): Fixture[] {
  const vpc_id = 'vpc-0fedcba9876543210';
  const main_route_table_id = 'rtb-0fedcba9876543210';
  const subnets = ['us-east-1c', 'us-east-1d', 'us-east-1c'].map((zoneName, index) =>
    subnet({
      id: `subnet-0fedcba987654321${index}`,
      vpc_id,
      cidr_block: `10.1.${index}.0/24`,
      zoneName,
    }),
  );
  return [
    vpc({ id: vpc_id, cidr_block: '10.1.0.0/16', main_route_table_id }),
    ...subnets,
    routeTable({ id: main_route_table_id, vpc_id, main: true }),
    routeTable({
      id: 'rtb-0fedcba9876543211',
      vpc_id,
      subnet_ids: ['subnet-0fedcba9876543210', 'subnet-0fedcba9876543211'],
      routes: [{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-0fedcba9876543210' }],
    }),
    routeTable({
      id: 'rtb-0fedcba9876543212',
      vpc_id,
      subnet_ids: ['subnet-0fedcba9876543212'],
      routes: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-0fedcba9876543210' }],
    }),
  ];
}

const REGION = 'us-east-1';

function ec2Arn(kind: string, id: string): string {
  return `arn:aws:ec2:${REGION}:${ACCOUNT}:${kind}/${id}`;
}

/** A VPC with DNS support and host names on. */
export function vpc(about: {
  id: string;
  cidr_block: string;
  main_route_table_id: string;
}): Fixture {
  return fixture('aws_vpc', {
    arn: ec2Arn('vpc', about.id),
    cidr_block_associations: [
      {
        association_id: about.id.replace('vpc-', 'vpc-cidr-assoc-'),
        cidr_block: about.cidr_block,
        state: 'associated',
      },
    ],
    default: false,
    dhcp_options_id: 'dopt-0123456789abcdef0',
    enable_dns_hostnames: true,
    enable_dns_support: true,
    enable_network_address_usage_metrics: false,
    instance_tenancy: 'default',
    ipv6_association_id: '',
    ipv6_cidr_block: '',
    owner_id: ACCOUNT,
    region: REGION,
    state: 'available',
    tags: {},
    ...about,
  });
}

/** A subnet in the zone that this account calls `zoneName`. */
export function subnet(about: {
  id: string;
  vpc_id: string;
  cidr_block: string;
  zoneName: string;
}): Fixture {
  const { id, vpc_id, cidr_block, zoneName } = about;
  return fixture('aws_subnet', {
    arn: ec2Arn('subnet', id),
    assign_ipv6_address_on_creation: false,
    availability_zone: zoneName,
    availability_zone_id: ZONES[REGION]?.[zoneName] ?? '',
    available_ip_address_count: 251,
    cidr_block,
    default_for_az: false,
    enable_dns64: false,
    id,
    ipv6_cidr_block: '',
    ipv6_native: false,
    map_public_ip_on_launch: false,
    owner_id: ACCOUNT,
    private_dns_hostname_type_on_launch: 'ip-name',
    region: REGION,
    state: 'available',
    tags: {},
    vpc_id,
  });
}

/** A route table: main, or with subnets of its own. Routes name their destination and their target only. */
export function routeTable(about: {
  id: string;
  vpc_id: string;
  main?: boolean;
  subnet_ids?: readonly string[];
  routes?: readonly Readonly<Record<string, string>>[];
}): Fixture {
  const { id, vpc_id, main = false, subnet_ids = [], routes = [] } = about;
  const associations: FixtureValue[] = subnet_ids.map((subnet_id) => ({
    main: false,
    route_table_association_id: subnet_id.replace('subnet-', 'rtbassoc-'),
    subnet_id,
  }));
  if (main) {
    associations.push({ main, route_table_association_id: id.replace('rtb-', 'rtbassoc-') });
  }
  return fixture('aws_route_table', {
    arn: ec2Arn('route-table', id),
    associations,
    id,
    owner_id: ACCOUNT,
    region: REGION,
    routes,
    tags: {},
    vpc_id,
  });
}

/** A gateway endpoint of S3 or DynamoDB. */
export function gatewayEndpoint(about: {
  id: string;
  vpc_id: string;
  service: 's3' | 'dynamodb';
  route_table_ids: readonly string[];
}): Fixture {
  const { service, route_table_ids, ...place } = about;
  const list = PREFIX_LISTS[REGION]?.[service];
  return endpoint({
    ...place,
    service,
    vpc_endpoint_type: 'Gateway',
    cidr_blocks: list?.cidr_blocks ?? [],
    prefix_list_id: list?.id ?? null,
    private_dns_enabled: false,
    route_table_ids,
  });
}

/** An interface endpoint with private DNS. */
export function interfaceEndpoint(about: { id: string; vpc_id: string; service: string }): Fixture {
  return endpoint({
    ...about,
    vpc_endpoint_type: 'Interface',
    private_dns_enabled: true,
    security_group_ids: [],
    subnet_ids: [],
  });
}

function endpoint({
  service,
  ...values
}: Fixture['values'] & { id: string; service: string }): Fixture {
  return fixture('aws_vpc_endpoint', {
    arn: ec2Arn('vpc-endpoint', values.id),
    owner_id: ACCOUNT,
    policy:
      '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
    region: REGION,
    requester_managed: false,
    service_name: `com.amazonaws.${REGION}.${service}`,
    service_region: REGION,
    state: 'available',
    tags: {},
    ...values,
  });
}
