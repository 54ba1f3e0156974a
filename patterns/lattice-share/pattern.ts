/** Egress mode 2 across accounts, the side that owns the service: the way into the VPC, and who else may take it. */
import { RamPrincipalAssociation } from '@cdktf/provider-aws/lib/ram-principal-association';
import { RamResourceAssociation } from '@cdktf/provider-aws/lib/ram-resource-association';
import { RamResourceShare } from '@cdktf/provider-aws/lib/ram-resource-share';
import { Construct } from 'constructs';

import type { VpclatticeResourceConfigurationResourceConfigurationDefinition } from '../../.gen/providers/aws/vpclattice-resource-configuration';
import { dynamic, hcl, note, type Expression } from '../../hcl/value';
import { declare, inFile, output } from '../../modules/declare';
import { declareResource, declareResourceGateway } from '../../modules/lattice/lattice';
import { named } from '../../modules/security-rules';
import { declareGivenGroups, declareOwnSubnetLookup } from '../../modules/vpc-lookup';

const service: VpclatticeResourceConfigurationResourceConfigurationDefinition = {
  dnsResource: [
    dynamic(hcl`var.ip_address == null ? [coalesce(var.routing_domain, var.domain_name)] : []`, {
      domainName: hcl<string>`dns_resource.value`,
      ipAddressType: hcl<string>`var.ip_address_type`,
    }),
  ],
  ipResource: [dynamic(hcl`var.ip_address[*]`, { ipAddress: hcl<string>`ip_resource.value` })],
};

function declareService(scope: Construct): Expression {
  const lookups = [
    declareOwnSubnetLookup(scope, 'resource_gateway_subnet_ids'),
    declareGivenGroups(scope),
  ];
  declareResourceGateway(scope, {
    securityGroupIds: hcl`var.security_group_ids`,
    depends_on: lookups,
  });
  return declareResource(scope, {
    definition: service,
    allowAssociationToShareableServiceNetwork: note(
      "Set, because AWS's pages disagree about the default.",
      false,
    ),
    timeouts: note(
      'Lattice lets go minutes after the last account did; the provider gives up after ten.',
      { delete: '30m' },
    ),
  });
}

/** Shares the resource. Returns the share, and what must be there before anybody can use it. */
function declareShare(scope: Construct, resource: Expression) {
  const share = declare(
    scope,
    RamResourceShare,
    'this',
    {
      name: hcl`var.name`,
      allowExternalPrincipals: hcl`var.outside_organization`,
      tags: named(hcl`var.name`),
    },
    {
      comment:
        "Without permissions of our own: RAM attaches AWS's for resource configurations, which lets an account look at this one and associate it.",
    },
  );
  const associations = [
    declare(scope, RamResourceAssociation, 'this', {
      resourceShareArn: hcl`${share}.arn`,
      resourceArn: hcl`${resource}.arn`,
    }),
    declare(
      scope,
      RamPrincipalAssociation,
      'this',
      { resourceShareArn: hcl`${share}.arn`, principal: hcl`each.value` },
      { for_each: hcl`var.share_with` },
    ),
  ];
  return { share, associations };
}

export function declarePattern(scope: Construct): void {
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  const resource = declareService(network);
  const { share, associations } = declareShare(scope, resource);
  const usable = {
    depends_on: associations,
    depends_on_comment: 'Of use to another account once it is in the share, and the resource too.',
  };
  output(scope, 'resource_configuration_arn', {
    description: 'Resource, as gateway-target-shared takes it.',
    value: hcl`${resource}.arn`,
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
