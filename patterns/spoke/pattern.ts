/** The spoke's side of a connection that a hub requests: acceptance, return routes, private names, and ingress rules. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { check, data, locals, output, resource } from '../../modules/blocks/declare';
import { named } from '../../modules/blocks/security-rules';

const PEERING_HERE = hcl`var.connection == "peering" && var.needs_acceptance ? 1 : 0`;
const ATTACHMENT_HERE = hcl`var.connection == "transit_gateway" && var.needs_acceptance ? 1 : 0`;

const WITH_THE_HUB = 'Accept only a connection that the lookup has verified.';

/** Refuses a connection that is not with the hub. Returns the addresses of the lookups, which users of the connection wait for. */
function declareLookups(scope: Construct): { asked: Expression; attached: Expression } {
  const asked = data(scope, 'aws_vpc_peering_connections', 'hub', {
    '#': 'Any account can request a peering with a VPC. This lookup lists, because it must not fail on destroy when the hub has already deleted the connection.',
    count: hcl`var.connection == "peering" ? 1 : 0`,
    filter: [
      { name: 'vpc-peering-connection-id', values: hcl`[var.vpc_peering_connection_id]` },
      { name: 'requester-vpc-info.vpc-id', values: hcl`[var.hub_vpc_id]` },
      { name: 'requester-vpc-info.cidr-block', values: hcl`[var.hub_vpc_cidr_block]` },
    ],
    lifecycle: {
      postcondition: [
        check(hcl`length(self.ids) == 1`, {
          at: 'vpc_peering_connection_id',
          found:
            'found no peering ${var.vpc_peering_connection_id} that ${var.hub_vpc_id} with ${var.hub_vpc_cidr_block} requested',
          want: 'the peering that the hub requested',
          fix: 'pass the ID from vpc_peering_connection_ids of the hub, and its outputs hub_vpc_id and hub_vpc_cidr_block',
        }),
      ],
    },
  });
  const attached = data(scope, 'aws_ec2_transit_gateway_vpc_attachments', 'hub', {
    '#': 'Any account that the transit gateway is shared with can request an attachment.',
    count: ATTACHMENT_HERE,
    filter: [
      { name: 'transit-gateway-attachment-id', values: hcl`[var.transit_gateway_attachment_id]` },
      { name: 'vpc-id', values: hcl`[var.hub_vpc_id]` },
    ],
    lifecycle: {
      postcondition: [
        check(hcl`length(self.ids) == 1`, {
          at: 'transit_gateway_attachment_id',
          found: 'found no attachment ${var.transit_gateway_attachment_id} of ${var.hub_vpc_id}',
          want: 'the attachment of the hub',
          fix: 'pass the outputs transit_gateway_attachment_id and hub_vpc_id of the hub',
        }),
      ],
    },
  });
  return { asked, attached };
}

function declareAcceptance(
  scope: Construct,
  { asked, attached }: { asked: Expression; attached: Expression },
): { peering: Expression; attachment: Expression } {
  const peering = resource(scope, 'aws_vpc_peering_connection_accepter', 'this', {
    count: PEERING_HERE,
    vpc_peering_connection_id: hcl`var.vpc_peering_connection_id`,
    auto_accept: true,
    tags: named(hcl`var.name`),
    '# depends_on': WITH_THE_HUB,
    depends_on: [asked],
  });
  const attachment = resource(scope, 'aws_ec2_transit_gateway_vpc_attachment_accepter', 'this', {
    count: ATTACHMENT_HERE,
    transit_gateway_attachment_id: hcl`var.transit_gateway_attachment_id`,
    tags: named(hcl`var.name`),
    '# depends_on': WITH_THE_HUB,
    depends_on: [attached],
  });
  return { peering, attachment };
}

/** Return routes and DNS options, which AWS accepts only after the connection is accepted. */
function declareWayBack(
  scope: Construct,
  { asked, peering, attachment }: Record<'asked' | 'peering' | 'attachment', Expression>,
): void {
  resource(scope, 'aws_vpc_peering_connection_options', 'this', {
    '#': 'Set also if false: deleting the resource would not disable the option on AWS.',
    count: PEERING_HERE,
    vpc_peering_connection_id: hcl`var.vpc_peering_connection_id`,
    accepter: { allow_remote_vpc_dns_resolution: hcl`var.allow_remote_vpc_dns_resolution` },
    '# depends_on': 'Options can be set on an active connection only.',
    depends_on: [peering],
  });
  resource(scope, 'aws_route', 'to_hub', {
    for_each: hcl`var.route_table_ids`,
    route_table_id: hcl`each.value`,
    destination_cidr_block: hcl`var.hub_vpc_cidr_block`,
    vpc_peering_connection_id: hcl`var.vpc_peering_connection_id`,
    transit_gateway_id: hcl`var.transit_gateway_id`,
    '# depends_on':
      'A route is useless before the connection is accepted, and must not lead to an unverified VPC.',
    depends_on: [asked, peering, attachment],
  });
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
  return resource(scope, 'aws_vpc_security_group_ingress_rule', 'hub', {
    '#': "By CIDR range: rules cannot reference security groups of the hub across every account, region, and transit gateway. Resource gateways have addresses of the hub's subnets.",
    for_each: hcl`local.ingress_rules`,
    security_group_id: hcl`each.value.security_group_id`,
    description: tpl('From the hub: ${each.key}'),
    cidr_ipv4: hcl`var.hub_vpc_cidr_block`,
    ip_protocol: 'tcp',
    from_port: hcl`each.value.port`,
    to_port: hcl`each.value.port`,
    tags: named(tpl('${var.name}-${each.key}')),
  });
}

function declareAuthorizations(scope: Construct): Expression {
  return resource(scope, 'aws_route53_vpc_association_authorization', 'hub', {
    for_each: hcl`var.hosted_zone_ids`,
    zone_id: hcl`each.value`,
    vpc_id: hcl`var.hub_vpc_id`,
    vpc_region: hcl`var.hub_region`,
  });
}

export function declarePattern(scope: Construct): void {
  const lookups = declareLookups(scope);
  const accepted = declareAcceptance(scope, lookups);
  declareWayBack(scope, { ...lookups, ...accepted });
  const authorization = declareAuthorizations(scope);
  declareRules(scope);

  output(scope, 'accepted_connection_id', {
    description:
      'ID of the accepted connection, for `accepted_connection_ids` of the hub. Null if this module accepts no connection.',
    value: hcl`one(concat(${accepted.peering}[*].vpc_peering_connection_id, ${accepted.attachment}[*].transit_gateway_attachment_id))`,
  });
  output(scope, 'hosted_zone_ids', {
    description: 'IDs of the authorized private hosted zones, for `hosted_zone_ids` of the hub.',
    value: hcl`{ for key, authorization in ${authorization} : key => authorization.zone_id }`,
  });
}
