import { CONNECTION_BEHAVIOURS as AWS } from '../../facts/connections';
import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `The far side of \`hub-and-spoke\`, in the account and region of what the hub calls. It accepts the peering, or the attachment where
this account owns the transit gateway; routes back to the hub's range; lets that range in on named ports; and authorizes the hub to
resolve private zones. Its inputs are the hub's outputs, and the other way round, word for word.

Two modules, one provider each: the hub's provider asks, the provider of this one answers. They work in one root and in two.`,
  diagram: `
flowchart LR
  hub["hub-and-spoke<br/>connection, routes, rules"]
  subgraph far["this account and region"]
    accept["acceptance<br/>peering or attachment"]
    back["routes back<br/>to the hub's range"]
    groups["groups<br/>named ports, hub's range"]
    zones["private zones<br/>authorized for the hub"]
  end
  hub -->|vpc_peering_connection_ids| accept
  accept -->|accepted_connection_id| hub
  zones -->|zone_ids| hub
  accept --> back
`,
  when: [
    'A spoke of `hub-and-spoke` says `needs_acceptance = true`: another account, another region, or another state.',
    'A spoke behind a transit gateway needs routes back, rules or authorizations in its own account (`needs_acceptance = false`).',
  ],
  whenNot: [
    'The spoke is in the account, region and state of the hub: the hub accepts and routes back itself.',
    'The VPC of the spoke has to be attached to a transit gateway: that is up to its owner. This module accepts the attachment of the hub only.',
  ],
  limits: [
    '**Only the connection of the hub is accepted.** A peering must have been requested by `hub_vpc_id` with `hub_vpc_cidr_block`, which is the primary CIDR block of that VPC; an attachment must be of `hub_vpc_id`. The account of the requester is not compared, because VPC IDs are unique.',
    `**Who may accept.** ${AWS.peering_across_regions.says} ${AWS.acceptance_expires.says}`,
    "**Rules are by network**: everything in the hub's range gets in on the named ports, as far as groups and routes there let it. " +
      AWS.groups_across_transit_gateways.says,
    `**DNS options.** ${AWS.options_need_acceptance.says}`,
    "**Not seen**: whether `route_table_ids` are those of the hub's backends, network ACLs, and the route tables of the transit gateway.",
    `**Zones.** ${AWS.associations_outlive_authorizations.says} A zone that Terraform makes with a \`vpc\` block must ignore changes of it.`,
    'Everything here was planned and applied on a stand-in for AWS, not on AWS itself.',
  ],
  teardown: [
    'Destroy the hub first, or take the spoke out of it: it holds the routes, the associations and the connection.',
    'Destroy this module. A peering is only forgotten here, since the side that asked deletes it; an attachment is deleted, if it is still there.',
  ],
};
