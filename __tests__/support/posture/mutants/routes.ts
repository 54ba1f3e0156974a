import { BASES } from './mutant';
import type { Edit, Mutant } from './mutant';

/** A route of the first table of the agents' subnets, beside the network module that made it. */
const lateRoute = (target: string, destination = 'destination_cidr_block = "0.0.0.0/0"'): Edit => ({
  add: `
resource "aws_route" "late" {
  route_table_id = module.network.route_table_ids[0]
  ${destination}
  ${target}
}
`,
});

const INTERNET_GATEWAY: Edit = {
  add: `
resource "aws_internet_gateway" "late" {
  vpc_id = module.network.vpc_id
}
`,
};

const NAT_GATEWAY: Edit = {
  add: `
resource "aws_subnet" "late" {
  vpc_id     = module.network.vpc_id
  cidr_block = "10.20.63.0/24"
}

resource "aws_nat_gateway" "late" {
  subnet_id = aws_subnet.late.id
}
`,
};

const toNat = (destination?: string): Edit[] => [
  NAT_GATEWAY,
  lateRoute('nat_gateway_id = aws_nat_gateway.late.id', destination),
];

/** A route whose target leads out of what the plan shows. */
const outside = (id: string, because: string, ...edits: readonly Edit[]): Mutant => ({
  id,
  kind: 'outside-route',
  base: 'isolated',
  edits,
  label: 'harmful',
  because,
  strictest: 'private-inbound',
  claim: 'no-other-network',
  outcome: 'undecided',
});

const leadsOut = (id: string, because: string, ...edits: readonly Edit[]): Mutant => ({
  ...outside(id, because, ...edits),
  kind: 'route',
  claim: 'no-internet',
  outcome: 'violated',
});

const BY_HAND_FILE = 'main.tf';

export const ROUTE_MUTANTS: readonly Mutant[] = [
  leadsOut('route-nat', 'A NAT gateway forwards every IPv4 packet to the internet.', ...toNat()),
  leadsOut(
    'route-half-the-internet',
    '0.0.0.0/1 is half of the internet, although it is not 0.0.0.0/0.',
    ...toNat('destination_cidr_block = "0.0.0.0/1"'),
  ),
  leadsOut(
    'route-one-public-address',
    'One public address behind a NAT gateway is enough to send data out.',
    ...toNat('destination_cidr_block = "203.0.113.7/32"'),
  ),
  leadsOut(
    'route-egress-only',
    'An egress-only internet gateway is the IPv6 path to the internet.',
    {
      add: `
resource "aws_egress_only_internet_gateway" "late" {
  vpc_id = module.network.vpc_id
}
`,
    },
    lateRoute(
      'egress_only_gateway_id = aws_egress_only_internet_gateway.late.id',
      'destination_ipv6_cidr_block = "::/0"',
    ),
  ),
  leadsOut(
    'route-internet-gateway-by-prefix-list',
    'A prefix list may hold public ranges, and the target is an internet gateway.',
    INTERNET_GATEWAY,
    lateRoute(
      'gateway_id = aws_internet_gateway.late.id',
      'destination_prefix_list_id = "pl-0123456789abcdef0"',
    ),
  ),
  leadsOut(
    'route-literal-internet-gateway',
    'A literal igw- id is an internet gateway, whoever made it.',
    lateRoute('gateway_id = "igw-0123456789abcdef0"'),
  ),
  {
    ...leadsOut(
      'route-network-with-nat',
      'The network gets NAT gateways, and its output says that it has none.',
      {
        file: 'runtime-isolated/examples/complete/main.tf',
        from: '  egress     = "none"',
        to: '  egress     = "nat_per_zone"',
      },
      {
        file: 'network/outputs.tf',
        from: 'value       = local.internet_egress',
        to: 'value       = !local.internet_egress',
      },
    ),
    kind: 'table',
  },
  {
    ...leadsOut(
      'table-main-with-nat',
      'Without associations the subnets use the main table of the VPC, which leads to the internet.',
      ...toNat().slice(0, 1),
      {
        file: 'network/main.tf',
        from: 'resource "aws_route_table_association" "private" {\n  for_each = local.slots',
        to: 'resource "aws_route_table_association" "private" {\n  for_each = {}',
      },
      {
        add: `
resource "aws_route_table" "late" {
  vpc_id = module.network.vpc_id
}

resource "aws_route" "late" {
  route_table_id         = aws_route_table.late.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.late.id
}

resource "aws_main_route_table_association" "late" {
  vpc_id         = module.network.vpc_id
  route_table_id = aws_route_table.late.id
}
`,
      },
    ),
    kind: 'table',
  },
  {
    ...leadsOut(
      'table-second-association',
      'One subnet is moved to a table that leads to the internet.',
      ...toNat().slice(0, 1),
      {
        file: 'network/main.tf',
        from: 'route_table_id = aws_route_table.private[each.key].id',
        to: 'route_table_id = each.key == "use1-az1" ? aws_route_table.private[each.key].id : aws_route_table.late.id',
      },
      {
        file: 'network/main.tf',
        from: 'resource "aws_route_table_association" "private" {',
        to: `resource "aws_internet_gateway" "late" {
  vpc_id = aws_vpc.this.id
}

resource "aws_route_table" "late" {
  vpc_id = aws_vpc.this.id
}

resource "aws_route" "late" {
  route_table_id         = aws_route_table.late.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.late.id
}

resource "aws_route_table_association" "private" {`,
      },
    ),
    kind: 'table',
  },
  {
    id: 'table-inline-route',
    kind: 'table',
    base: 'by-hand',
    edits: [
      {
        file: BY_HAND_FILE,
        from: '  route  = []\n}',
        to: `
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.late.id
  }
}

resource "aws_internet_gateway" "late" {
  vpc_id = aws_vpc.main.id
}`,
      },
    ],
    label: 'harmful',
    because: 'The table holds the route itself, in a block of its own.',
    strictest: 'private-inbound',
    claim: 'no-internet',
    outcome: 'violated',
  },
  {
    id: 'table-route-not-set',
    kind: 'table',
    base: 'by-hand',
    edits: [{ file: BY_HAND_FILE, from: '  route  = []\n', to: '' }],
    label: 'equivalent',
    because:
      'A new table whose routes are not set has the local route only, as one with an empty list.',
    strictest: 'isolated',
    claim: 'no-internet',
    outcome: 'proven',
  },
  {
    id: 'table-propagates-from-virtual-private-gateway',
    kind: 'outside-route',
    base: 'by-hand',
    edits: [
      {
        file: BY_HAND_FILE,
        from: '  route  = []\n',
        to: '  route  = []\n\n  propagating_vgws = ["vgw-0123456789abcdef0"]\n',
      },
    ],
    label: 'harmful',
    because:
      'Routes that a virtual private gateway propagates lead to networks outside of the plan.',
    strictest: 'private-inbound',
    claim: 'no-other-network',
    outcome: 'undecided',
  },
  outside(
    'route-transit-gateway',
    'What lies behind a transit gateway is outside of the plan.',
    lateRoute('transit_gateway_id = "tgw-0123456789abcdef0"'),
  ),
  outside(
    'route-peering',
    'The peer VPC is outside of the plan.',
    lateRoute(
      'vpc_peering_connection_id = "pcx-0123456789abcdef0"',
      'destination_cidr_block = "10.99.0.0/16"',
    ),
  ),
  outside(
    'route-virtual-private-gateway',
    'A VPN or Direct Connect lies behind a virtual private gateway.',
    lateRoute('gateway_id = "vgw-0123456789abcdef0"'),
  ),
  outside(
    'route-firewall-endpoint',
    'A Gateway Load Balancer endpoint hands packets to an appliance in another VPC.',
    lateRoute('vpc_endpoint_id = "vpce-0123456789abcdef9"'),
  ),
  outside(
    'route-appliance',
    'The appliance behind a network interface may forward to the internet.',
    lateRoute('network_interface_id = "eni-0123456789abcdef0"'),
  ),
  outside(
    'route-core-network',
    'What a Cloud WAN core network connects is outside of the plan.',
    lateRoute(
      'core_network_arn = "arn:aws:networkmanager::111122223333:core-network/core-network-0123456789abcdef0"',
    ),
  ),
  {
    ...outside(
      'route-server-propagation',
      'A route server writes routes into the table that no plan shows.',
      {
        add: `
resource "aws_vpc_route_server_propagation" "late" {
  route_server_id = "rs-0123456789abcdef0"
  route_table_id  = module.network.route_table_ids[0]
}
`,
      },
    ),
    kind: 'unmodelled',
  },
  {
    id: 'route-to-gateway-endpoint',
    kind: 'harmless',
    base: 'private-inbound',
    edits: [
      {
        add: `
resource "aws_vpc_endpoint" "dynamodb" {
  vpc_id            = module.network.vpc_id
  service_name      = "com.amazonaws.us-east-1.dynamodb"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = module.network.route_table_ids
}
`,
      },
    ],
    label: 'harmless',
    because: 'A gateway endpoint leads to one AWS service, not to the internet or another network.',
    strictest: BASES['private-inbound'].pattern,
    claim: 'no-internet',
    outcome: 'proven',
  },
  {
    id: 'route-in-another-table',
    kind: 'harmless',
    base: 'isolated',
    edits: [
      NAT_GATEWAY,
      {
        add: `
resource "aws_route_table" "late" {
  vpc_id = module.network.vpc_id
}

resource "aws_route" "late" {
  route_table_id         = aws_route_table.late.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.late.id
}

resource "aws_route_table_association" "late" {
  subnet_id      = aws_subnet.late.id
  route_table_id = aws_route_table.late.id
}
`,
      },
    ],
    label: 'harmless',
    because: 'The table belongs to a subnet in which no agent is placed.',
    strictest: 'isolated',
    claim: 'no-internet',
    outcome: 'proven',
  },
];
