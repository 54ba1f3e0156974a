/** Egress mode 2 across accounts, the side that owns the service: the way into the VPC, and who else may take it. */
import { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { inFile, output, resource } from '../../modules/blocks/declare';
import { declareResource, declareResourceGateway } from '../../modules/blocks/lattice/lattice';
import { named } from '../../modules/blocks/security-rules';
import { declareGivenGroups, declareOwnSubnetLookup } from '../../modules/blocks/vpc-lookup';
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
    declareGivenGroups(scope, { refuseDefault: true }),
  ];
  declareResourceGateway(scope, {
    securityGroupIds: hcl`var.security_group_ids`,
    depends_on: lookups,
  });
  return declareResource(scope, {
    definition: service,
    '# allow_association_to_shareable_service_network':
      "Set, because AWS's pages disagree about the default.",
    allow_association_to_shareable_service_network: false,
    '# timeouts':
      'Lattice lets go minutes after the last account did; the provider gives up after ten.',
    timeouts: { delete: '30m' },
  });
}

/** Shares the resource. Returns the share, and what must be there before anybody can use it. */
function declareShare(scope: Construct, shared: Expression) {
  const share = resource(scope, 'aws_ram_resource_share', 'this', {
    '#': "Without permissions of our own: RAM attaches AWS's for resource configurations, which lets an account look at this one and associate it.",
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
    '# depends_on': 'Of use to another account once it is in the share, and the resource too.',
    depends_on: associations,
  };
  output(scope, 'resource_configuration_arn', {
    description: 'Resource, as gateway-target-shared takes it.',
    value: hcl`${shared}.arn`,
    ...usable,
  });
  output(scope, 'resource_share_arn', {
    description:
      'Share, as gateway-target-shared takes it, and accepts it outside the organization.',
    value: hcl`${share}.arn`,
    ...usable,
  });
  output(scope, 'domain_name', {
    description: 'Name that targets must call, as gateway-target-shared takes it.',
    value: hcl`var.domain_name`,
  });
  output(scope, 'resource_gateway_id', {
    description: 'Resource gateway, as further shares and targets of the same VPC take it.',
    value: hcl`local.resource_gateway_id`,
  });
}
