import { textOf } from '../cty';
import { lookUp } from '../lookup';

import type { Maker, Makers } from './maker';

const copyOf =
  (attribute: string): Maker =>
  (making) =>
    making.get(attribute);

const account: Maker = (making) => making.world.account;
const region: Maker = (making) => making.region;

/** An attribute of what the resource accepts, if a run made it. */
const ofAccepted =
  (type: string, id: string, attribute: string): Maker =>
  (making) =>
    textOf(lookUp(making.world, type, { id: making.get(id) })?.[attribute] ?? null);

const ofPeering = (attribute: string) =>
  ofAccepted('aws_vpc_peering_connection', 'vpc_peering_connection_id', attribute);

const ofAttachment = (attribute: string) =>
  ofAccepted('aws_ec2_transit_gateway_vpc_attachment', 'transit_gateway_attachment_id', attribute);

const zoneAndVpc: Maker = (making) => `${making.text('zone_id')}:${making.text('vpc_id')}`;

/** Ways between VPCs, and the names that go with them. */
export const CONNECTION_MAKERS: Makers = {
  aws_ec2_transit_gateway_vpc_attachment: {
    security_group_referencing_support: () => 'disable',
    transit_gateway_default_route_table_association: () => true,
    transit_gateway_default_route_table_propagation: () => true,
    vpc_owner_id: account,
  },
  aws_ec2_transit_gateway_vpc_attachment_accepter: {
    appliance_mode_support: () => 'disable',
    dns_support: () => 'enable',
    id: copyOf('transit_gateway_attachment_id'),
    ipv6_support: () => 'disable',
    security_group_referencing_support: () => 'disable',
    transit_gateway_id: ofAttachment('transit_gateway_id'),
    vpc_id: ofAttachment('vpc_id'),
    vpc_owner_id: account,
  },
  aws_route53_resolver_rule_association: {
    id: (making) => `rslvr-rrassoc-${making.hex(17)}`,
  },
  aws_route53_vpc_association_authorization: { id: zoneAndVpc, vpc_region: region },
  aws_route53_zone_association: { id: zoneAndVpc, owning_account: account, vpc_region: region },
  aws_vpc_peering_connection: {
    accept_status: (making) =>
      making.get('auto_accept') === true ? 'active' : 'pending-acceptance',
    peer_owner_id: account,
    peer_region: region,
  },
  aws_vpc_peering_connection_accepter: {
    accept_status: () => 'active',
    id: copyOf('vpc_peering_connection_id'),
    peer_owner_id: account,
    peer_region: region,
    peer_vpc_id: ofPeering('peer_vpc_id'),
    vpc_id: ofPeering('vpc_id'),
  },
  aws_vpc_peering_connection_options: { id: copyOf('vpc_peering_connection_id') },
};
