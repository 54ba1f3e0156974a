/** What prove-it.sh calls a difference in VPC endpoints, routes, and rules, by answers in the form of the AWS CLI. */
import { compared, describeJq, stateOf, type Resource } from '../support/prove-it/compare';

const policyOf = (...statements: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const CLOSED = { Sid: 'Closed', Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };

const ENDPOINT = {
  type: 'aws_vpc_endpoint',
  values: {
    id: 'vpce-1',
    vpc_endpoint_type: 'Gateway',
    private_dns_enabled: true,
    security_group_ids: ['sg-1'],
    route_table_ids: ['rtb-1'],
    policy: policyOf(),
  },
};
const ENDPOINT_ON_AWS = {
  VpcEndpointId: 'vpce-1',
  PrivateDnsEnabled: true,
  Groups: [{ GroupId: 'sg-1' }],
  RouteTableIds: ['rtb-1'],
  PolicyDocument: policyOf(),
};

describeJq('VPC endpoints', () => {
  const compareEndpoint = (answer: object | undefined, ...more: readonly Resource[]) =>
    compared('compare_endpoints($state; ["vpce-1"])', stateOf(ENDPOINT, ...more), {
      VpcEndpoints: answer === undefined ? [] : [{ ...ENDPOINT_ON_AWS, ...answer }],
    }).filter((line) => line.startsWith('differs'));

  test.each<[string, object | undefined]>([
    ['VPC endpoint aws_vpc_endpoint.r0: private DNS is false', { PrivateDnsEnabled: false }],
    [
      'VPC endpoint aws_vpc_endpoint.r0: security groups are sg-1, sg-2',
      { Groups: [{ GroupId: 'sg-1' }, { GroupId: 'sg-2' }] },
    ],
    [
      'VPC endpoint aws_vpc_endpoint.r0: route tables are rtb-1, rtb-2',
      { RouteTableIds: ['rtb-1', 'rtb-2'] },
    ],
    ['VPC endpoint aws_vpc_endpoint.r0: AWS does not have vpce-1', undefined],
    [
      'policy of VPC endpoint aws_vpc_endpoint.r0: statements only on AWS: Closed; only in the state: none',
      { PolicyDocument: policyOf(CLOSED) },
    ],
  ])('%s', (text, answer) => {
    expect(compareEndpoint(answer)).toEqual([`differs\t${text}`]);
  });

  test('what further resources attach is expected too', () => {
    const of = { vpc_endpoint_id: 'vpce-1' };
    expect(
      compareEndpoint(
        {
          PolicyDocument: policyOf(CLOSED),
          RouteTableIds: ['rtb-1', 'rtb-2'],
          Groups: [{ GroupId: 'sg-2' }, { GroupId: 'sg-1' }],
        },
        { type: 'aws_vpc_endpoint_policy', values: { ...of, policy: policyOf(CLOSED) } },
        {
          type: 'aws_vpc_endpoint_route_table_association',
          values: { ...of, route_table_id: 'rtb-2' },
        },
        {
          type: 'aws_vpc_endpoint_security_group_association',
          values: { ...of, security_group_id: 'sg-2' },
        },
      ),
    ).toEqual([]);
  });
});

describeJq('routes', () => {
  const table = (routes: object[], associations: object[] = [{ SubnetId: 'subnet-1' }]) => ({
    RouteTables: [
      { RouteTableId: 'rtb-1', VpcId: 'vpc-1', Associations: associations, Routes: routes },
    ],
  });
  const compareRoutes = (answer: object, ...resources: readonly Resource[]) =>
    compared(
      'compare_routes($state; [{SubnetId: "subnet-1", VpcId: "vpc-1"}])',
      stateOf(...resources),
      answer,
    );
  const strange = (to: string, through: string) =>
    `differs\troutes of subnet-1: the state does not have the route to ${to} through ${through}`;

  test.each([
    ['GatewayId', 'igw-1'],
    ['GatewayId', 'vgw-1'],
    ['GatewayId', 'VpcLattice'],
    ['NatGatewayId', 'nat-1'],
    ['TransitGatewayId', 'tgw-1'],
    ['VpcPeeringConnectionId', 'pcx-1'],
    ['NetworkInterfaceId', 'eni-1'],
    ['EgressOnlyInternetGatewayId', 'eigw-1'],
    ['LocalGatewayId', 'lgw-1'],
    ['CarrierGatewayId', 'cagw-1'],
    ['CoreNetworkArn', 'arn:aws:networkmanager::1:core-network/x'],
    ['OdbNetworkArn', 'arn:aws:odb:us-east-1:1:odb-network/x'],
  ])('a route to %s %s that the state does not have differs', (member, target) => {
    const answer = table([{ DestinationCidrBlock: '10.0.0.0/8', [member]: target }]);
    expect(compareRoutes(answer)).toEqual([strange('10.0.0.0/8', target)]);
  });

  test('IPv6 and prefix lists are destinations too, and a foreign gateway endpoint differs', () => {
    const answer = table([
      { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1' },
      { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-2' },
    ]);
    expect(compareRoutes(answer, ENDPOINT)).toEqual([
      strange('::/0', 'eigw-1'),
      strange('pl-1', 'vpce-2'),
    ]);
  });

  test('local routes, gateway endpoints of the state, and its routes are ok, however it has them', () => {
    const answer = table([
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
      { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1' },
      { DestinationCidrBlock: '10.1.0.0/16', TransitGatewayId: 'tgw-1' },
      { DestinationCidrBlock: '10.2.0.0/16', VpcPeeringConnectionId: 'pcx-1' },
      { DestinationCidrBlock: '10.3.0.0/16', NatGatewayId: 'nat-1' },
      { DestinationCidrBlock: '10.4.0.0/16', InstanceId: 'i-1', NetworkInterfaceId: 'eni-1' },
    ]);
    const known = [
      ENDPOINT,
      {
        type: 'aws_route',
        values: {
          route_table_id: 'rtb-1',
          destination_cidr_block: '10.1.0.0/16',
          transit_gateway_id: 'tgw-1',
        },
      },
      {
        type: 'aws_route_table',
        values: {
          id: 'rtb-1',
          route: [
            { cidr_block: '10.2.0.0/16', vpc_peering_connection_id: 'pcx-1', gateway_id: '' },
          ],
        },
      },
      {
        mode: 'data',
        type: 'aws_route_table',
        values: { id: 'rtb-1', routes: [{ cidr_block: '10.3.0.0/16', nat_gateway_id: 'nat-1' }] },
      },
      {
        type: 'aws_route',
        values: {
          route_table_id: 'rtb-1',
          destination_cidr_block: '10.4.0.0/16',
          network_interface_id: 'eni-1',
        },
      },
    ] satisfies Resource[];
    expect(compareRoutes(answer, ...known)).toEqual([expect.stringMatching(/^ok\t/)]);
    const elsewhere = known.map(
      (one) => JSON.parse(JSON.stringify(one).replaceAll('"rtb-1"', '"rtb-2"')) as Resource,
    );
    expect(compareRoutes(answer, ...elsewhere)).toHaveLength(4);
  });

  test('a subnet without a table of its own has the main table, or is not checked', () => {
    const nat = [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }];
    expect(compareRoutes(table(nat, [{ Main: true }]))).toEqual([strange('0.0.0.0/0', 'nat-1')]);
    expect(compareRoutes(table(nat, []))).toEqual([
      'unchecked\troutes of subnet-1: AWS shows no route table for it',
    ]);
  });
});

describeJq('security group rules', () => {
  const group = { type: 'aws_security_group', values: { id: 'sg-1' } };
  const compareRules = (rules: object[], ...resources: readonly Resource[]) =>
    compared('compare_rules($state; ["sg-1"])', stateOf(...resources), {
      SecurityGroupRules: rules.map((rule) => ({
        GroupId: 'sg-1',
        IsEgress: true,
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        ...rule,
      })),
    });
  const https = { security_group_id: 'sg-1', ip_protocol: 'tcp', from_port: 443, to_port: 443 };
  const egress = (more: object) => ({
    type: 'aws_vpc_security_group_egress_rule',
    values: { ...https, ...more },
  });

  test('rules of the state are ok, however it has them', () => {
    const state = [
      group,
      egress({ cidr_ipv4: '10.0.0.0/8' }),
      egress({ referenced_security_group_id: '111122223333/sg-2' }),
      egress({ ip_protocol: '-1', from_port: null, to_port: null, prefix_list_id: 'pl-1' }),
      {
        type: 'aws_security_group_rule',
        values: {
          security_group_id: 'sg-1',
          type: 'ingress',
          protocol: '6',
          from_port: 1,
          to_port: 2,
          source_security_group_id: 'sg-3',
        },
      },
      {
        type: 'aws_security_group',
        values: {
          id: 'sg-1',
          ingress: [
            {
              protocol: 'udp',
              from_port: 53,
              to_port: 53,
              self: true,
              ipv6_cidr_blocks: ['fd00::/8'],
            },
          ],
        },
      },
    ];
    const rules = [
      { CidrIpv4: '10.0.0.0/8' },
      { ReferencedGroupInfo: { GroupId: 'sg-2', UserId: '111122223333' } },
      { IpProtocol: '-1', FromPort: -1, ToPort: -1, PrefixListId: 'pl-1' },
      { IsEgress: false, FromPort: 1, ToPort: 2, ReferencedGroupInfo: { GroupId: 'sg-3' } },
      {
        IsEgress: false,
        IpProtocol: 'udp',
        FromPort: 53,
        ToPort: 53,
        ReferencedGroupInfo: { GroupId: 'sg-1' },
      },
      { IsEgress: false, IpProtocol: 'udp', FromPort: 53, ToPort: 53, CidrIpv6: 'fd00::/8' },
    ];
    expect(compareRules(rules, ...state)).toEqual([
      'ok\trules of security group sg-1: each of 6 rules is in the state',
    ]);
  });

  test.each<[string, object]>([
    ['egress to 0.0.0.0/0, protocol tcp, ports 443 to 443', { CidrIpv4: '0.0.0.0/0' }],
    ['egress to ::/0, protocol tcp, ports 443 to 443', { CidrIpv6: '::/0' }],
    [
      'ingress from 10.0.0.0/8, protocol tcp, ports 443 to 443',
      { IsEgress: false, CidrIpv4: '10.0.0.0/8' },
    ],
    ['egress to 10.0.0.0/8, protocol -1', { IpProtocol: '-1', CidrIpv4: '10.0.0.0/8' }],
    ['egress to 10.0.0.0/8, protocol tcp, ports 0 to 443', { FromPort: 0, CidrIpv4: '10.0.0.0/8' }],
    [
      'egress to 10.0.0.0/8, protocol udp, ports 443 to 443',
      { IpProtocol: 'udp', CidrIpv4: '10.0.0.0/8' },
    ],
    [
      'egress to sg-9, protocol tcp, ports 443 to 443',
      { ReferencedGroupInfo: { GroupId: 'sg-9' } },
    ],
  ])('%s differs', (text, rule) => {
    expect(compareRules([rule], group, egress({ cidr_ipv4: '10.0.0.0/8' }))).toEqual([
      `differs\trules of security group sg-1: the state does not have ${text}`,
    ]);
  });

  test('a group of another state is not checked', () => {
    expect(compareRules([{ CidrIpv4: '0.0.0.0/0' }])).toEqual([
      'unchecked\trules of security group sg-1: another state has the group; it has 1 rules on AWS',
    ]);
  });
});
