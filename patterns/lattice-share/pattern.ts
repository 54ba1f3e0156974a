/** Self-managed egress across accounts, the account of the service: the resource gateway, the resource, and its share. */
import { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { declareAccess } from '../../modules/blocks/access';
import { inFile, output, resource } from '../../modules/blocks/declare';
import { declareResource, declareResourceGateway } from '../../modules/blocks/lattice/lattice';
import { named } from '../../modules/blocks/security-rules';
import { declareGivenTargetGroups, declareOwnSubnetLookup } from '../../modules/blocks/vpc-lookup';
import type { Resources } from '../../schema/arguments';

const service: Resources['aws_vpclattice_resource_configuration']['resource_configuration_definition'] =
  {
    dns_resource: {
      for_each: hcl`var.ip_address == null ? [coalesce(var.routing_domain, var.domain_name)] : []`,
      content: {
        domain_name: hcl`dns_resource.value`,
        ip_address_type: hcl`var.ip_address_type`,
      },
    },
    ip_resource: {
      for_each: hcl`var.ip_address[*]`,
      content: { ip_address: hcl`ip_resource.value` },
    },
  };

function declareService(scope: Construct): Expression {
  const lookups = [
    declareOwnSubnetLookup(scope, 'resource_gateway_subnet_ids'),
    declareGivenTargetGroups(scope),
  ];
  declareResourceGateway(scope, {
    securityGroupIds: hcl`var.security_group_ids`,
    depends_on: lookups,
  });
  return declareResource(scope, {
    definition: service,
    '# allow_association_to_shareable_service_network':
      'Set explicitly, because AWS documents contradictory defaults.',
    allow_association_to_shareable_service_network: false,
    '# timeouts':
      'VPC Lattice can need minutes after the last consumer is deleted; the default of the provider is 10 minutes.',
    timeouts: { delete: '30m' },
  });
}

/** Shares the resource. Returns the share, and the associations that consumers need. */
function declareShare(scope: Construct, shared: Expression) {
  const share = resource(scope, 'aws_ram_resource_share', 'this', {
    '#': 'Without a customer managed permission: RAM attaches the AWS managed one for resource configurations, which allows an account to read and associate this one.',
    name: hcl`var.name`,
    allow_external_principals: hcl`var.outside_organization`,
    tags: named(hcl`var.name`),
  });
  const associations = [
    resource(scope, 'aws_ram_resource_association', 'this', {
      resource_share_arn: hcl`${share}.arn`,
      resource_arn: hcl`${shared}.arn`,
    }),
    resource(scope, 'aws_ram_principal_association', 'this', {
      for_each: hcl`var.share_with`,
      resource_share_arn: hcl`${share}.arn`,
      principal: hcl`each.value`,
    }),
  ];
  return { share, associations };
}

export function declarePattern(scope: Construct): void {
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  const shared = declareService(network);
  const { share, associations } = declareShare(scope, shared);
  const usable = {
    '# depends_on': 'Wait for the associations: before, other accounts cannot use the resource.',
    depends_on: associations,
  };
  declareAccess(scope, 'Who can use the resource and where it leads', {
    callers: hcl`values(var.share_with)`,
    egress: {
      domain_name: hcl`var.domain_name`,
      routing_domain: hcl`var.routing_domain`,
      ip_address: hcl`var.ip_address`,
      port: hcl`var.port`,
    },
  });
  output(scope, 'resource_configuration_arn', {
    description:
      'ARN of the resource configuration. For `resource_configuration_arn` of `gateway-target-shared`.',
    value: hcl`${shared}.arn`,
    ...usable,
  });
  output(scope, 'resource_share_arn', {
    description:
      'ARN of the RAM share. For `resource_share_arn` of `gateway-target-shared`, which can accept the share outside the organization.',
    value: hcl`${share}.arn`,
    ...usable,
  });
  output(scope, 'domain_name', {
    description:
      'Domain name that gateway targets must call. For `domain_name` of `gateway-target-shared`.',
    value: hcl`var.domain_name`,
  });
  output(scope, 'resource_gateway_id', {
    description:
      'ID of the resource gateway, which further shares and targets of the same VPC can use.',
    value: hcl`local.resource_gateway_id`,
  });
}
