import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Creates a VPC for agents: one private subnet in each Availability Zone that you name by ID, flow logs, and no route to the internet by default.',
  access: {
    callers:
      'Nothing from the internet: no private subnet has a route to an internet gateway. Inside the VPC, security groups decide.',
    reach:
      'By default, nothing outside the VPC: `egress = "none"` creates no gateway. `nat_single` and `nat_per_zone` add outbound internet access through NAT gateways.',
    risks:
      'The VPC resolver still answers public names with `egress = "none"`. Destroying the module, or changing `name`, deletes the flow logs.',
  },
  promise: `With \`egress = "none"\`, the module creates no gateway of any kind. The output \`internet_egress\` is then \`false\` at plan, and other modules check it.

Addresses follow one rule. The slot of a zone is the number in its ID (\`use1-az4\` has slot 4). The private subnet is
\`cidrsubnet(cidr_block, 4, slot)\`, the public subnet \`cidrsubnet(cidrsubnet(cidr_block, 1, 1), 7, slot)\`, and the IPv6 range
\`cidrsubnet(<range of the VPC>, 8, slot)\`. Adding a zone therefore moves no address.`,
  diagram: {
    groups: {
      vpc: { label: 'VPC, cidr_block' },
      first: { label: 'first half: a sixteenth of the VPC per zone', in: 'vpc' },
      second: { label: 'second half, only with NAT', in: 'vpc' },
    },
    nodes: {
      a: { label: ['private', 'use1-az1'], in: 'first' },
      b: { label: ['private', 'use1-az2'], in: 'first' },
      nat: { label: ['public subnet', 'NAT gateway'], in: 'second' },
      internet: { label: 'internet', kind: 'internet' },
      logs: { label: ['flow logs', 'CloudWatch'] },
    },
    edges: [
      { from: 'a', to: 'nat', label: 'egress = nat_single or nat_per_zone', kind: 'conditional' },
      { from: 'b', to: 'nat', kind: 'conditional' },
      { from: 'nat', to: 'internet', kind: 'conditional' },
      { from: 'internet', to: 'first', label: 'no inbound route', kind: 'denied' },
      { from: 'vpc', to: 'logs' },
    ],
  },
  when: [
    'Agents need a VPC, and you prefer to review one instead of writing it.',
    'You must prove that a subnet has no internet access: `egress = "none"` creates no gateway and no route.',
    'Zones must be the ones that AgentCore supports. They differ by region, and names like `us-east-1a` mean another zone in each account.',
  ],
  whenNot: [
    'You have a VPC: pass its IDs to the other modules, which check zones, DNS, and routes.',
    'Traffic to the internet must use a firewall or a transit gateway: set `egress = "none"` and add routes to `route_table_ids_by_zone_id`. `internet_egress` then stays false and does not know of them.',
    'You collect flow logs of every VPC centrally: this module would create them, and AWS would bill them, a second time.',
  ],
  limits: {
    network: [
      'The VPC resolver answers public names even with `egress = "none"`. Use Route 53 Resolver DNS Firewall to block them, and resolver query logging to see them: flow logs do not contain these queries.',
      'An unknown region passes the zone check: set `zone_ids` there. The table of zones is a copy of the AgentCore developer guide. Where AWS has added a zone, set `supported_zone_ids`.',
      'Without `zone_ids`, the module uses the first two zones of its table, which a newer version can change. Name the zones of a network that has to last.',
      'Local Zones and Wavelength Zones are not supported: zones are numbered 0 to 7.',
      'The default security group has no rules: the module adopts it and removes them. A destroy does not restore them. The default network ACL and the main route table stay as AWS creates them; the table has the local route only.',
    ],
    identity: [
      'The role of the flow logs can write to one log group. It has the actions that AWS lists, without `logs:CreateLogGroup`.',
    ],
    lifecycle: [
      '**A destroy deletes the flow logs, and so does a new `name`.** Export the log group first.',
      'Outbound traffic stops for some minutes when you move `nat_zone_id`, or change `nat_per_zone` to `nat_single`: the old NAT gateway is deleted before the routes change, and public IP addresses are released. From `none` to `nat_single`, and from `nat_single` to `nat_per_zone`, nothing is destroyed. In the second case the other zones use new addresses, and their open connections end.',
      'Terraform cannot remove IPv6 again: AWS refuses to remove the range from the VPC while subnets use it. Remove it from the private subnets by hand (`aws ec2 disassociate-subnet-cidr-block`), then set `assign_ipv6 = false`.',
      'A plan fails if `zone_ids`, `egress`, `nat_zone_id`, or `assign_ipv6` are unknown at plan. Without `zone_ids`, this includes `supported_zone_ids` and the region, so do not set `depends_on` on this module then.',
      'Two networks of one account and region need two names: the log group has the exact name `/aws/vpc-flow-logs/<name>`.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and applies are tested against the schema of the provider.',
      'Whether AgentCore assigns IPv6 addresses to its network interfaces is not established.',
      'Some regions or partitions may not accept zone IDs for subnets: the documentation of the provider does not name them. No region in the table is known to be one.',
    ],
  },
  teardown: [
    'Destroy agents, endpoints, and everything else with network interfaces in the subnets.',
    'Wait until the network interfaces of AgentCore are gone. AWS keeps them for up to 8 hours after the agent, and nobody can detach them. `aws ec2 describe-network-interfaces --filters Name=vpc-id,Values=<vpc_id>` lists what is left.',
    'Destroy this module. While a network interface remains, AWS refuses to delete its subnet, and the destroy fails at the time limit of the provider. Run it again later.',
  ],
};
