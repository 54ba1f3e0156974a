import { CONNECTION_BEHAVIOURS as AWS } from '../../facts/connections';
import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Accepts the connection of a `hub-and-spoke` hub in the account and region of the services that the hub calls, and creates the return routes, ingress rules, and zone authorizations there.',
  access: {
    callers:
      'The CIDR range of the hub (`hub_vpc_cidr_block`), on `ports` of `security_group_ids`. Without them, the module adds no ingress rule.',
    reach: 'Nothing. The module adds return routes to the hub, and no egress rule.',
    risks:
      '**Rules are by CIDR range**: everything in the network of the hub can connect on the named ports, as far as security groups and routes there allow.',
  },
  promise: `The module accepts the peering, or the attachment in the account that owns the transit gateway. It verifies first that the hub requested it.
It then adds return routes to the hub, allows the network of the hub on named ports, and authorizes the hub to associate private hosted zones.

Its inputs are outputs of \`hub-and-spoke\` and the other way around, under the same names. Each module uses one provider: the provider of the hub
requests the connection, and this one accepts it. Both modules can be in one root or in two.`,
  diagram: {
    groups: { far: { label: 'this account and region' } },
    nodes: {
      hub: { label: ['hub-and-spoke', 'connection, routes, rules'] },
      others: { label: 'connections of other VPCs' },
      accept: { label: ['acceptance of the', 'peering or attachment'], in: 'far' },
      back: { label: ['return routes', "to the hub's CIDR range"], in: 'far' },
      groups: { label: ['security groups', "named ports, hub's CIDR range"], in: 'far' },
      zones: { label: ['private hosted zones', 'authorized for the hub'], in: 'far' },
    },
    edges: [
      { from: 'hub', to: 'accept', label: 'vpc_peering_connection_ids' },
      { from: 'accept', to: 'hub', label: 'accepted_connection_id' },
      { from: 'zones', to: 'hub', label: 'hosted_zone_ids' },
      { from: 'accept', to: 'back' },
      { from: 'hub', to: 'groups', label: 'ports' },
      { from: 'others', to: 'accept', label: 'not requested by the hub', kind: 'denied' },
    ],
  },
  when: [
    'A spoke of `hub-and-spoke` has `needs_acceptance = true`: it is in another account, region, or state.',
    'A spoke behind a transit gateway needs return routes, rules, or authorizations in its own account (`needs_acceptance = false`).',
  ],
  whenNot: [
    'The spoke is in the account, region, and state of the hub: `hub-and-spoke` configures both sides.',
    'You need to attach the VPC of the spoke to a transit gateway: this module accepts only the attachment of the hub.',
  ],
  limits: {
    network: [
      `**Ingress rules use the CIDR range of the hub.** ${AWS.groups_across_transit_gateways.says}`,
      'Calls fail if `route_table_ids` are not the route tables of the services: the module does not check them, network ACLs, and the route tables of the transit gateway.',
      `${AWS.options_need_acceptance.says}`,
    ],
    identity: [
      '**The module accepts only the connection of the hub.** `hub_vpc_id` must have requested the peering with `hub_vpc_cidr_block`, the primary CIDR range of that VPC. An attachment must belong to `hub_vpc_id`. The module does not compare the account of the requester, because VPC IDs are unique.',
      `${AWS.peering_across_regions.says}`,
    ],
    lifecycle: [
      `${AWS.acceptance_expires.says}`,
      `${AWS.associations_outlive_authorizations.says}`,
      'A private hosted zone that Terraform creates with a `vpc` block must ignore changes of it. Otherwise its next apply removes the association with the hub.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and applies are tested with a simulation of AWS.',
    ],
  },
  teardown: [
    'Destroy the hub first, or remove the spoke from it: the hub has the routes, associations, and the connection.',
    'Destroy this module. Terraform only removes a peering from the state, because the requester deletes it. It deletes an attachment that still exists.',
  ],
};
