/** The hub's side of each connection. */
import { Ec2TransitGatewayVpcAttachment } from '@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment';
import { VpcPeeringConnection } from '@cdktf/provider-aws/lib/vpc-peering-connection';
import type { Construct } from 'constructs';

import { hcl, note, tpl, type Expression } from '../../hcl/value';
import { declare, locals } from '../../modules/declare';
import { named } from '../../modules/security-rules';

export interface Connections {
  /** Peering connections by spoke. */
  peering: Expression;
  /** The attachment, or none. */
  attachment: Expression;
}

export function declareConnections(scope: Construct): Connections {
  locals(scope, {
    peered_spokes: hcl`{ for key, spoke in var.spokes : key => spoke if spoke.connection == "peering" }`,
    routed_spokes: hcl`{ for key, spoke in var.spokes : key => spoke if spoke.connection == "transit_gateway" }`,
    accepted_spokes: note(
      'Routes, options and rules that name groups are refused before the connection is accepted. Named here, they wait for whoever accepts.',
      hcl`{
        for key, spoke in var.spokes : key => spoke
        if !spoke.needs_acceptance || contains(keys(var.accepted_connection_ids), key)
      }`,
    ),
    accepted_here: note(
      'In the account and region of the hub, the hub acts for both sides.',
      hcl`{ for key, spoke in local.peered_spokes : key => spoke if !spoke.needs_acceptance }`,
    ),
  });
  const peering = declare(
    scope,
    VpcPeeringConnection,
    'spokes',
    {
      vpcId: hcl`var.vpc_id`,
      peerVpcId: hcl`each.value.peer_vpc_id`,
      peerOwnerId: hcl`each.value.peer_owner_id`,
      peerRegion: hcl`each.value.peer_region`,
      autoAccept: note(
        'Only where both sides are of one account and region; elsewhere the far side accepts.',
        hcl<boolean>`!each.value.needs_acceptance`,
      ),
      tags: named(tpl`\${var.name}-\${each.key}`),
    },
    { for_each: hcl`local.peered_spokes` },
  );
  const attachment = declare(
    scope,
    Ec2TransitGatewayVpcAttachment,
    'hub',
    {
      transitGatewayId: hcl`var.transit_gateway_id`,
      vpcId: hcl`var.vpc_id`,
      subnetIds: hcl`var.transit_gateway_subnet_ids`,
      transitGatewayDefaultRouteTableAssociation: hcl`var.transit_gateway_default_association`,
      transitGatewayDefaultRouteTablePropagation: hcl`var.transit_gateway_default_propagation`,
      tags: named(hcl`var.name`),
    },
    {
      comment: 'One for all spokes behind the transit gateway: a VPC attaches once.',
      count: hcl`var.create_transit_gateway_attachment && length(local.routed_spokes) > 0 ? 1 : 0`,
    },
  );
  locals(scope, {
    connection_ids: hcl`merge(
      { for key, connection in ${peering} : key => connection.id },
      { for key in keys(local.routed_spokes) : key => one(${attachment}[*].id) },
    )`,
  });
  return { peering, attachment };
}
