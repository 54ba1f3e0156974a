import { CONNECTION_BEHAVIOURS as AWS } from '../../facts/connections';
import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `A gateway in managed mode reaches what one VPC of its account can reach. This module makes that VPC the hub: it connects it to
other VPCs (peering, in any account and region) and to whatever lies behind a transit gateway (VPCs, on-premises networks), routes
every network of every spoke in every table that you name, opens the group of the resource gateways to named ports of them, and
makes the hub resolve their private names. In its own account and region it acts for both sides; elsewhere the module
\`spoke\` is the far side, and the outputs of one are inputs of the other, word for word.

Managed resource gateways take their addresses from the hub's subnets, so that is what a spoke sees, routes back to and lets in.
Networks that overlap are refused when the plan is made.

| | peering | transit gateway |
| --- | --- | --- |
| other region | yes, accepted there | no: a VPC attaches in its own region |
| other account | yes, accepted there | yes, accepted by its owner or by itself |
| on-premises networks | no: ${AWS.peering_is_not_transitive.says.split(': ')[1] ?? ''} | yes |
| groups in outbound rules | in the same region | no |`,
  diagram: `
flowchart LR
  gateway["AgentCore gateway<br/>managed private endpoint"]
  subgraph hub["hub VPC, account of the gateway"]
    rgw["resource gateways<br/>addresses of the hub's subnets"]
    tables["route tables<br/>a route per network"]
    names["private zones<br/>resolver rules"]
  end
  peer["spoke VPC<br/>any account, any region"]
  tgw["transit gateway<br/>region of the hub"]
  onprem["VPCs and<br/>on-premises networks"]
  gateway --> rgw
  rgw --> tables
  tables -->|peering| peer
  tables -->|attachment| tgw
  tgw --> onprem
`,
  when: [
    'Targets are in managed mode, and their backends are in other VPCs, accounts, regions or data centers.',
    'Several gateways and targets share one way to the private networks.',
  ],
  whenNot: [
    'The backend is in the VPC of the target: nothing is needed in between.',
    'One service of another account is to be shared without routing, or the ranges overlap: self-managed mode with `lattice-share` and `gateway-target-shared`.',
    'The network team owns routes and attachments: it is theirs then, and of this module only the rules are left (`route_table_ids = {}`, `create_transit_gateway_attachment = false`).',
  ],
  limits: [
    `**Groups.** ${AWS.groups_across_transit_gateways.says} ${AWS.groups_across_regions.says} There rules are by network; \`peer_security_group_ids\` is for peerings within the region.`,
    `**Peering** ${AWS.peering_is_not_transitive.says.replace(/^Peering /, '')} ${AWS.peering_overlap.says}`,
    '**Overlap** is checked between the networks that you name: secondary ranges of a VPC that you leave out are not seen. A route to the transit gateway may be wider than others (10.0.0.0/8): the narrower one wins.',
    '**Acceptance.** A spoke that needs it gets its connection at once, and routes and rules when `accepted_connection_ids` names it: in one root from the output of the module `spoke`, across states with a second apply of the hub. ' +
      AWS.acceptance_expires.says,
    '**Behind the transit gateway** nothing is seen: not its route tables, which must propagate the hub and route the way back, not the attachments of the spokes, not VPN or Direct Connect.',
    `**Zones.** ${AWS.transit_gateway_zones.says} Give the attachment a subnet in each zone of the resource gateways.`,
    '**Route tables.** Whether `route_table_ids` are those of the subnets with resource gateways is not seen, nor what else they hold: a narrower route there wins.',
    '**Names.** A VPC takes one private zone of a name; whether the hub has another is not seen. A zone that Terraform makes with a `vpc` block must ignore changes of it, or it takes the association away again. Resolver rules of other accounts are shared (RAM) first.',
    '**Network ACLs** and firewalls on the way are not seen. The hub is routed to as a whole: whoever else stands in it reaches the spokes too, as far as groups let them.',
    'IPv4 and TCP only. Keys, connection, needs_acceptance and ports have to be known when the plan is made; ids and networks may be unknown, and are then checked at apply.',
    'That managed mode reaches backends over peering and transit gateways is what AWS describes. Everything here was planned and applied on a stand-in for AWS, not on AWS itself.',
  ],
  teardown: [
    'Destroy the targets. Their resource gateways keep the group of the hub for a while.',
    'Destroy this module: routes, rules and associations go first, then the connections. Where `spoke` is in the same root, the engine keeps that order by itself.',
    'Destroy the module `spoke` of each far side. Its routes lead nowhere by then, and its authorizations bind nobody.',
  ],
};
