/** The far side of a connection that a hub asks for: acceptance, the way back, names, and who is let in. */
import { DataAwsEc2TransitGatewayVpcAttachments } from '@cdktf/provider-aws/lib/data-aws-ec2-transit-gateway-vpc-attachments';
import { DataAwsVpcPeeringConnections } from '@cdktf/provider-aws/lib/data-aws-vpc-peering-connections';
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
const ATTACHMENT_HERE = hcl<Expression>`var.connection == "transit_gateway" && var.needs_acceptance ? 1 : 0`;

const WITH_THE_HUB = 'Found to be with the hub before it is accepted.';

/** Refuses a connection that is not with the hub. Returns the addresses, which everything that uses it waits for. */
function declareLookups(scope: Construct): { asked: Expression; attached: Expression } {
  const asked = declare(
    scope,
    DataAwsVpcPeeringConnections,
    'hub',
    {
      filter: [
        { name: 'vpc-peering-connection-id', values: hcl`[var.vpc_peering_connection_id]` },
        { name: 'requester-vpc-info.vpc-id', values: hcl`[var.hub_vpc_id]` },
        { name: 'requester-vpc-info.cidr-block', values: hcl`[var.hub_vpc_cidr_block]` },
      ],
    },
    {
      comment:
        'Anybody may ask for a peering with a VPC. A list, because a connection that is gone must not stop a destroy.',
      count: hcl`var.connection == "peering" ? 1 : 0`,
      lifecycle: {
        postcondition: [
          {
            condition: hcl`length(self.ids) == 1`,
            error_message: hcl`"vpc_peering_connection_id: no peering \${var.vpc_peering_connection_id} is here that \${var.hub_vpc_id} with \${var.hub_vpc_cidr_block} asked for; want the one of the hub. Fix: pass vpc_peering_connection_ids of the hub by the name of this spoke, and its hub_vpc_id and hub_vpc_cidr_block."`,
          },
        ],
      },
    },
  );
  const attached = declare(
    scope,
    DataAwsEc2TransitGatewayVpcAttachments,
    'hub',
    {
      filter: [
        { name: 'transit-gateway-attachment-id', values: hcl`[var.transit_gateway_attachment_id]` },
        { name: 'vpc-id', values: hcl`[var.hub_vpc_id]` },
      ],
    },
    {
      comment: 'The same of an attachment: any account that shares the transit gateway may ask.',
      count: ATTACHMENT_HERE,
      lifecycle: {
        postcondition: [
          {
            condition: hcl`length(self.ids) == 1`,
            error_message: hcl`"transit_gateway_attachment_id: no attachment \${var.transit_gateway_attachment_id} of \${var.hub_vpc_id} is here; want the one of the hub. Fix: pass transit_gateway_attachment_id and hub_vpc_id of the hub."`,
          },
        ],
      },
    },
  );
  return { asked, attached };
}

function declareAcceptance(
  scope: Construct,
  { asked, attached }: { asked: Expression; attached: Expression },
): { peering: Expression; attachment: Expression } {
  const peering = declare(
    scope,
    VpcPeeringConnectionAccepterA,
    'this',
    {
      vpcPeeringConnectionId: hcl`var.vpc_peering_connection_id`,
      autoAccept: true,
      tags: named(hcl`var.name`),
    },
    { count: PEERING_HERE, depends_on: [asked], depends_on_comment: WITH_THE_HUB },
  );
  const attachment = declare(
    scope,
    Ec2TransitGatewayVpcAttachmentAccepter,
    'this',
    {
      transitGatewayAttachmentId: hcl`var.transit_gateway_attachment_id`,
      tags: named(hcl`var.name`),
    },
    { count: ATTACHMENT_HERE, depends_on: [attached], depends_on_comment: WITH_THE_HUB },
  );
  return { peering, attachment };
}

/** The way back. Nothing of it is taken before the connection is accepted. */
function declareWayBack(
  scope: Construct,
  { asked, peering, attachment }: Record<'asked' | 'peering' | 'attachment', Expression>,
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
      depends_on: [asked, peering, attachment],
      depends_on_comment:
        'A route leads nowhere before the connection is accepted, and may not lead to a stranger.',
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
  const lookups = declareLookups(scope);
  const accepted = declareAcceptance(scope, lookups);
  declareWayBack(scope, { ...lookups, ...accepted });
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
