/** The far side of a connection that a hub asks for: acceptance, the way back, names, and who is let in. */
import { Ec2TransitGatewayVpcAttachmentAccepter } from '@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment-accepter';
import { Route } from '@cdktf/provider-aws/lib/route';
import { Route53VpcAssociationAuthorization } from '@cdktf/provider-aws/lib/route53-vpc-association-authorization';
import { VpcPeeringConnectionAccepterA } from '@cdktf/provider-aws/lib/vpc-peering-connection-accepter';
import { VpcPeeringConnectionOptions } from '@cdktf/provider-aws/lib/vpc-peering-connection-options';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { declare, locals, output } from '../../modules/declare';
import { named } from '../../modules/security-rules';

const PEERING_HERE = hcl<Expression>`var.connection == "peering" && var.needs_acceptance ? 1 : 0`;

function declareAcceptance(scope: Construct): { peering: Expression; attachment: Expression } {
  const peering = declare(
    scope,
    VpcPeeringConnectionAccepterA,
    'this',
    {
      vpcPeeringConnectionId: hcl`var.vpc_peering_connection_id`,
      autoAccept: true,
      tags: named(hcl`var.name`),
    },
    { count: PEERING_HERE },
  );
  const attachment = declare(
    scope,
    Ec2TransitGatewayVpcAttachmentAccepter,
    'this',
    {
      transitGatewayAttachmentId: hcl`var.transit_gateway_attachment_id`,
      tags: named(hcl`var.name`),
    },
    { count: hcl`var.connection == "transit_gateway" && var.needs_acceptance ? 1 : 0` },
  );
  return { peering, attachment };
}

/** The way back. Nothing of it is taken before the connection is accepted. */
function declareWayBack(
  scope: Construct,
  { peering, attachment }: { peering: Expression; attachment: Expression },
): void {
  declare(
    scope,
    VpcPeeringConnectionOptions,
    'this',
    {
      vpcPeeringConnectionId: hcl`var.vpc_peering_connection_id`,
      accepter: { allowRemoteVpcDnsResolution: hcl`var.allow_remote_vpc_dns_resolution` },
    },
    {
      comment: 'Made also where it is off: deleting options would leave them on.',
      count: PEERING_HERE,
      depends_on: [peering],
      depends_on_comment: 'Options can be set on an active connection only.',
    },
  );
  declare(
    scope,
    Route,
    'to_hub',
    {
      routeTableId: hcl`each.value`,
      destinationCidrBlock: hcl`var.hub_vpc_cidr_block`,
      vpcPeeringConnectionId: hcl`var.vpc_peering_connection_id`,
      transitGatewayId: hcl`var.transit_gateway_id`,
    },
    {
      for_each: hcl`var.route_table_ids`,
      depends_on: [peering, attachment],
      depends_on_comment: 'A route leads nowhere before the connection is accepted.',
    },
  );
}

function declareRules(scope: Construct): Expression {
  locals(scope, {
    ingress_rules: hcl`{
      for pair in setproduct(keys(var.security_group_ids), keys(var.ports)) : "\${pair[0]}/\${pair[1]}" => {
        security_group_id = var.security_group_ids[pair[0]]
        port              = var.ports[pair[1]]
      }
    }`,
  });
  return declare(
    scope,
    VpcSecurityGroupIngressRule,
    'hub',
    {
      securityGroupId: hcl`each.value.security_group_id`,
      description: tpl`From the hub: \${each.key}`,
      cidrIpv4: hcl`var.hub_vpc_cidr_block`,
      ipProtocol: 'tcp',
      fromPort: hcl`each.value.port`,
      toPort: hcl`each.value.port`,
      tags: named(tpl`\${var.name}-\${each.key}`),
    },
    {
      comment:
        "By network: groups of the hub cannot be named from every account, region and transit gateway. Resource gateways have addresses of the hub's subnets.",
      for_each: hcl`local.ingress_rules`,
    },
  );
}

function declareAuthorizations(scope: Construct): Expression {
  return declare(
    scope,
    Route53VpcAssociationAuthorization,
    'hub',
    {
      zoneId: hcl`each.value`,
      vpcId: hcl`var.hub_vpc_id`,
      vpcRegion: hcl`var.hub_region`,
    },
    { for_each: hcl`var.zone_ids` },
  );
}

export function declarePattern(scope: Construct): void {
  const accepted = declareAcceptance(scope);
  declareWayBack(scope, accepted);
  const authorization = declareAuthorizations(scope);
  declareRules(scope);

  output(scope, 'accepted_connection_id', {
    description:
      'The connection, once accepted: for accepted_connection_ids of the hub. Null where nothing was accepted here.',
    value: hcl`one(concat(${accepted.peering}[*].vpc_peering_connection_id, ${accepted.attachment}[*].transit_gateway_attachment_id))`,
  });
  output(scope, 'zone_ids', {
    description: 'The zones, once the hub may associate them: for zone_ids of the hub.',
    value: hcl`{ for key, authorization in ${authorization} : key => authorization.zone_id }`,
  });
}
