import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `A VPC for agents: one private subnet in each zone that you name by id, DNS on, accepted and refused traffic recorded. There is no way to the
internet unless \`egress\` asks for one, and then only outwards, through NAT.

Nothing in the private subnets can be reached from the internet: no route of theirs leads to an internet gateway. With
\`egress = "none"\` the module makes no gateway of any kind, and \`internet_egress\` says so to its neighbours while the plan is made.

Addresses follow one rule. The slot of a zone is the number in its id (\`use1-az4\` has slot 4). The private subnet is
\`cidrsubnet(cidr_block, 4, slot)\`, the public one \`cidrsubnet(cidrsubnet(cidr_block, 1, 1), 7, slot)\`, the IPv6 range
\`cidrsubnet(<range of the VPC>, 8, slot)\`. So a zone can be added, also in front of the others, and no address moves.`,
  diagram: `
flowchart LR
  subgraph vpc["VPC, cidr_block"]
    subgraph first["first half: a sixteenth of the VPC a zone"]
      a["private<br/>use1-az1"]
      b["private<br/>use1-az2"]
    end
    subgraph second["second half, only with NAT"]
      nat["public subnet<br/>NAT gateway"]
    end
  end
  a -. "egress = nat_single or nat_per_zone" .-> nat
  b -.-> nat
  nat -.-> internet(("internet"))
  vpc --> logs["flow logs<br/>CloudWatch"]
`,
  when: [
    'Agents need a VPC of their own, and you would rather review one than write one.',
    'You have to show that a subnet has no way out: `egress = "none"` makes no gateway and no route.',
    'Zones must be the ones that AgentCore supports. They differ by region, and names like `us-east-1a` mean another zone in each account.',
  ],
  whenNot: [
    'You have a VPC: pass its ids to the patterns. They check zones, DNS and routes themselves.',
    'Traffic to the internet must pass a firewall or a transit gateway: take `egress = "none"` and add routes to `route_table_ids_by_zone_id`. `internet_egress` then stays false and does not know of them.',
    'Flow logs are made centrally for every VPC: this module would record, and bill, a second time.',
  ],
  limits: [
    'The table of zones is a copy of the AgentCore developer guide. Regions that it does not know are let through: name `zone_ids` there. Where AWS has added a zone, set `supported_zone_ids`.',
    'Without `zone_ids` the module takes the first two of its table. A newer version of the module may have another table: name the zones of a network that has to last.',
    '`zone_ids` has to be known when the plan is made. So do `egress`, `nat_zone_id` and `assign_ipv6`, and without `zone_ids` also `supported_zone_ids` and the region: no `depends_on` on this module then.',
    'Zones are numbered 0 to 7. Local Zones and Wavelength Zones have no place in the rule.',
    'Subnets are placed by zone id, without a lookup. The documentation of the provider says that some regions or partitions do not take ids, and does not name them; none of the regions in the table is known to be one.',
    'AWS puts a default security group into every VPC. The module adopts it and takes its rules away; a destroy forgets it and does not put them back. The default network ACL and the main route table stay as AWS made them: the table has the local route only.',
    'Moving `nat_zone_id`, or going back from one NAT gateway a zone to a single one, gives up public addresses, and the old gateway goes before the routes turn to the other: for some minutes nothing gets out. From none to one, and from one to one a zone, nothing is destroyed; in the second case the other zones leave by new addresses, and their open connections end.',
    'IPv6 can be added later. Terraform cannot take it away: AWS refuses to take the range from the VPC while subnets use it, and the VPC is changed first. Take it from the private subnets by hand (`aws ec2 disassociate-subnet-cidr-block`), then set `assign_ipv6 = false`. Whether AgentCore gives its interfaces IPv6 addresses is not established.',
    'With `egress = "none"` the resolver of the VPC still answers public names. Closing that too takes Route 53 Resolver DNS Firewall; seeing it takes query logging of the resolver, because flow logs leave these queries out.',
    '**A destroy deletes the record of traffic, and so does a new `name`.** Export the log group first.',
    'The role of the flow logs has the actions that AWS lists, without `logs:CreateLogGroup`, and one log group.',
    'Everything here was planned and applied on a stand-in for AWS, not on AWS itself.',
    'The log group has an exact name, `/aws/vpc-flow-logs/<name>`: two networks of one account and region need two names.',
  ],
  teardown: [
    'Destroy agents, endpoints and everything else that has interfaces in the subnets.',
    'Wait until the interfaces of AgentCore are gone. AWS keeps them for up to 8 hours after the agent, and nobody can detach them. `aws ec2 describe-network-interfaces --filters Name=vpc-id,Values=<vpc_id>` lists what is left.',
    'Destroy this module. Where an interface is left, AWS refuses to delete the subnet, and the destroy fails at the time limit of the provider and names the subnet. Run it again later.',
  ],
};
