import { CONNECTION_BEHAVIOURS as AWS } from '../../facts/connections';
import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Connects the VPC of a gateway (the hub) to other VPCs and on-premises networks (the spokes), over VPC peering or a transit gateway, so that managed gateway targets can reach services there.',
  access: {
    callers:
      'Nothing calls the hub: the module adds no ingress rule to it. Spokes see calls from the CIDR range of the hub. With `peer_security_group_ids`, and without `needs_acceptance`, the module allows them there.',
    reach:
      'The networks in `cidr_blocks` of each spoke, or its `peer_security_group_ids`, on its `ports` (TCP). A spoke with `needs_acceptance` only after `accepted_connection_ids` names it.',
    risks:
      'The module routes to the whole hub: other workloads in it also reach the spokes, as far as security groups allow. The module does not see the route tables of the transit gateway.',
  },
  promise: `The module creates each connection, routes every network of every spoke in every route table that you name, adds rules to the security
group of the resource gateways, and associates private names with the hub. In its own account and region it configures both sides. Elsewhere, the
module \`spoke\` configures the other side: the outputs of each are inputs of the other under the same names.

Managed resource gateways use addresses of the hub's subnets. Spokes see these addresses, route back to them, and allow them. The plan fails if
networks overlap.

| | peering | transit gateway |
| --- | --- | --- |
| other region | yes, accepted there | no: a VPC attaches in its own region |
| other account | yes, accepted there | yes, accepted by its owner or automatically |
| on-premises networks | no: peering is not transitive | yes |
| security groups in outbound rules | in the same region | no |`,
  diagram: {
    groups: { hub: { label: 'hub VPC, account of the gateway' } },
    nodes: {
      gateway: { label: ['AgentCore gateway', 'managed private endpoint'] },
      rgw: { label: ['resource gateways', "addresses of the hub's subnets"], in: 'hub' },
      tables: { label: ['route tables', 'a route per network'], in: 'hub' },
      names: { label: ['private hosted zones', 'resolver rules'], in: 'hub' },
      peer: { label: ['spoke VPC', 'any account, any region'] },
      tgw: { label: ['transit gateway', 'region of the hub'] },
      onprem: { label: ['VPCs and', 'on-premises networks'] },
      behind: { label: ['networks behind', 'the spoke VPC'] },
    },
    edges: [
      { from: 'gateway', to: 'rgw' },
      { from: 'rgw', to: 'tables', label: ['security_group_id:', 'ports of each spoke'] },
      { from: 'rgw', to: 'names', kind: 'part' },
      { from: 'tables', to: 'peer', label: 'peering' },
      { from: 'tables', to: 'tgw', label: 'attachment' },
      { from: 'tgw', to: 'onprem' },
      { from: 'peer', to: 'behind', label: 'peering is not transitive', kind: 'denied' },
      { from: 'peer', to: 'rgw', label: 'no ingress rule', kind: 'denied' },
    ],
  },
  when: [
    'Gateway targets use managed mode, and their services are in other VPCs, accounts, regions, or data centers.',
    'Several gateways and targets share one set of connections to private networks.',
    'Agents in the same VPC must reach on-premises systems too: name the networks in `egress_to_networks` of the runtime module.',
  ],
  whenNot: [
    'The service is in the VPC of the target: you need no connection.',
    'You share one service of another account without routes, or the networks overlap: use `lattice-share` and `gateway-target-shared`.',
    'The network team owns routes and attachments: set `route_table_ids = {}` and `create_transit_gateway_attachment = false`, and the module creates only the rules.',
  ],
  limits: {
    network: [
      `**The module sees nothing behind the transit gateway**: neither its route tables, which must propagate the hub and route back, nor the attachments of the spokes, VPN, or Direct Connect.`,
      `**Networks that you do not list are not checked for overlap**, such as secondary CIDR ranges of a VPC. A route to the transit gateway can be wider than others (10.0.0.0/8): the most specific route wins.`,
      `**${AWS.transit_gateway_zones.says}** Give the attachment a subnet in each zone with resource gateways.`,
      'Calls fail if `route_table_ids` are not the route tables of the subnets with resource gateways, or contain a more specific route: the module does not check them.',
      'Network ACLs and firewalls between the hub and a spoke can block traffic: the module does not see them.',
      `${AWS.groups_across_transit_gateways.says} ${AWS.groups_across_regions.says} In these cases the rules use CIDR ranges.`,
      `${AWS.peering_is_not_transitive.says} ${AWS.peering_overlap.says}`,
      'A VPC can be associated with one private hosted zone of a name: the module does not check for another. Share resolver rules of other accounts (AWS RAM) first.',
      'The module supports IPv4 and TCP only.',
    ],
    lifecycle: [
      `**A spoke with \`needs_acceptance\` has no routes and rules until \`accepted_connection_ids\` names it.** In one root, pass the output of the module \`spoke\`. Across states, apply the hub a second time. ${AWS.acceptance_expires.says}`,
      'A private hosted zone that Terraform creates with a `vpc` block must ignore changes of it. Otherwise its next apply removes the association with the hub.',
      'Keys, `connection`, `needs_acceptance`, and `ports` must be known at plan. IDs and networks may be unknown, and are then checked at apply.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and applies are tested with a simulation of AWS.',
      'AWS describes that managed mode reaches services over peering and transit gateways. It is not verified.',
    ],
  },
  teardown: [
    'Destroy the gateway targets. Their resource gateways keep the security group in use for a while.',
    'Destroy this module. It deletes routes, rules, and associations first, and then the connections. With `spoke` in the same root, Terraform keeps this order.',
    'Destroy the module `spoke` of each spoke. Its routes then have no target, and its authorizations have no effect.',
  ],
};
