/** Inputs of `lattice-share`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import { anyOf, claim, given, isTrue, missing, not, rule, startsWith } from '../../inputs/claims';
import { mapOf, pattern } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { domainName, tags } from '../../inputs/primitives';
import { contractShape } from '../../modules/blocks/lattice/contract';
import {
  latticeAddressTypeShape,
  latticeNameShapeRules,
  latticeNameShape,
  loneResourceGatewayRules,
  resourceGatewayPlaceShape,
  resourceGatewayShape,
  resourcePortShape,
  resourceShape,
} from '../../modules/blocks/lattice/input';
import { onceEach } from '../../modules/blocks/rules-once';

const ORGANIZATION = 'arn:aws:organizations::999988887777:organization/o-a1b2c3d4e5';
const UNIT = 'arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4';

/** IDs of organizations and units: service model of Organizations, 2026-11-21. RAM also accepts roles, but a gateway target belongs to an account. */
const consumer = pattern(
  /^[0-9]{12}$|^arn:aws[a-z-]*:organizations::[0-9]{12}:(organization\/o-[a-z0-9]{10,32}|ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/,
  {
    want: 'an account ID of 12 digits, or the ARN of an organization or organizational unit',
    fix: 'pass the ID of the account that owns the gateway, or the ARN of the unit, not its ID',
    good: '444455556666',
    bad: ['platform', 'ou-ab12-a1b2c3d4', 'arn:aws:iam::444455556666:role/gateway'],
  },
);

const accountsAlone = claim(
  hcl`alltrue([for consumer in values(var.share_with) : can(regex("^[0-9]{12}$", consumer))])`,
  ({ share_with }: { share_with: Record<string, string> }) =>
    Object.values(share_with).every((given) => /^[0-9]{12}$/.test(given)),
);

const shareRules: readonly CrossRule[] = [
  onceEach<string>({
    variable: 'share_with',
    all: hcl`values(var.share_with)`,
    of: (consumer) => consumer,
    found: tpl(
      'got ${length(var.share_with)} keys and ${length(distinct(values(var.share_with)))} different values',
    ),
    want: 'each account, unit, or organization once',
    fix: 'remove the duplicate entries',
    bad: { account_twice: { share_with: { platform: '444455556666', agents: '444455556666' } } },
    good: [
      { share_with: {} },
      { share_with: { agents: UNIT, everybody: ORGANIZATION, platform: '444455556666' } },
    ],
  }),
  rule(anyOf(not(isTrue('outside_organization')), accountsAlone), {
    variable: 'outside_organization',
    found: hcl(
      '"true, and share_with has ${join(", ", [for key, consumer in var.share_with : key if !can(regex("^[0-9]{12}$", consumer))])}, which are not account IDs"',
    ),
    want: 'account IDs only with outside_organization = true',
    fix: 'share with the organization or unit in a second module with outside_organization = false',
    bad: {
      organization_in_an_open_share: {
        outside_organization: true,
        share_with: { everybody: ORGANIZATION },
      },
      unit_in_an_open_share: {
        outside_organization: true,
        share_with: { agents: UNIT, partner: '444455556666' },
      },
    },
    good: [{ outside_organization: true }, { outside_organization: true, share_with: {} }],
  }),
];

const wayRules: readonly CrossRule[] = [
  rule(anyOf(missing('routing_domain'), missing('ip_address')), {
    variable: 'routing_domain',
    found: hcl`"set, and ip_address is set"`,
    want: 'at most one of routing_domain and ip_address',
    bad: {
      name_and_address: {
        routing_domain: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
        ip_address: '10.0.1.10',
      },
    },
    good: [
      { ip_address: '10.0.1.10' },
      { routing_domain: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com' },
    ],
  }),
  rule(anyOf(not(startsWith('domain_name', '*.')), given('routing_domain'), given('ip_address')), {
    variable: 'domain_name',
    found: tpl('got ${var.domain_name}, and neither routing_domain nor ip_address'),
    want: 'one of them with a wildcard name, which does not resolve',
    fix: 'set routing_domain or ip_address, or use the name of one host',
    bad: { wildcard_that_leads_nowhere: { domain_name: '*.example.com' } },
    good: [{ domain_name: '*.example.com', ip_address: '10.0.1.10' }],
  }),
];

export const input = moduleInput(
  {
    name: latticeNameShape.name.describe(
      'Name of the resource gateway, the resource configuration, and the share. Changing it replaces the first two.',
    ),
    domain_name: contractShape.domain_name.describe(
      'Domain name on the certificate of the service, which gateway targets of other accounts must call. A wildcard covers one label, for example for a load balancer with several services. The resource gateway resolves the name, unless you set `routing_domain` or `ip_address`: without them, changing it replaces the resource configuration.',
    ),
    routing_domain: domainName
      .nullable()
      .default(null)
      .describe(
        'Domain name that the resource gateway resolves instead of `domain_name`, such as the name of an internal load balancer or a VPC endpoint. TLS still uses the host name of the target. Changing it replaces the resource configuration.',
      ),
    ip_address: resourceShape.ip_address.describe(
      'IP address in the VPC to route to instead of `domain_name`.',
    ),
    ...resourcePortShape,
    share_with: mapOf(consumer).describe(
      'Account IDs, or ARNs of organizational units or the organization, that can use the resource, keyed by a name you choose. Each account decides which of its gateways and networks use it. With an empty map, no other account can.',
    ),
    outside_organization: z
      .boolean()
      .default(false)
      .describe(
        'Whether `share_with` can contain accounts outside your organization, which must accept the share. If false, RAM refuses them.',
      ),
    ...resourceGatewayShape,
    ...resourceGatewayPlaceShape,
    ...latticeAddressTypeShape,
    tags: tags
      .default({})
      .describe(
        'Tags to apply to the resource gateway, the resource configuration, and the share.',
      ),
  },
  {
    rules: [...latticeNameShapeRules, ...wayRules, ...shareRules, ...loneResourceGatewayRules],
    sample: {
      name: 'orders',
      domain_name: 'orders.example.com',
      share_with: { platform: '444455556666' },
      vpc_id: 'vpc-0123456789abcdef0',
      resource_gateway_subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      security_group_ids: ['sg-0123456789abcdef0'],
    },
  },
);
