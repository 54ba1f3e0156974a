/** Inputs of `network`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import { bothOrNeither, equals, given, rule } from '../../inputs/claims';
import { oneOf, pattern, setOf } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { arnOf, policyArn, tags } from '../../inputs/primitives';
import { setBeside } from '../blocks/given-or-created';
import { isWholeNetworkIn } from '../blocks/ipv4-network';
import { retentionDays, retentionRule } from '../blocks/log-retention';

import { slotOf } from './addresses';

/** Short enough for a role's prefix and a log group; the names of everything else are tags. */
const name = pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/, {
  want: 'a letter, then up to 47 letters, digits, hyphens, or underscores',
  good: 'agents',
  bad: ['1st-network', 'agent network'],
});

/** Smaller ones have no room for a public subnet of /28; AWS has none larger. */
const vpcCidr = pattern(
  /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(1[6-9]|20)$/,
  {
    want: 'an IPv4 CIDR range from /16 to /20, such as 10.0.0.0/16',
    fix: 'choose a range that nothing else in your network uses',
    good: '10.0.0.0/16',
    bad: ['10.0.0.0/15', '10.0.0.0/21', '10.0.0.0', '10.0.256.0/20'],
  },
);

/** A zone whose number is a slot: the VPC has eight. */
const slottedZoneId = pattern(/^[a-z]+[0-9]+-az[0-7]$/, {
  want: 'a zone ID such as use1-az1, with a number up to 7',
  fix: 'use the ID, not the name: `aws ec2 describe-availability-zones` lists both',
  good: 'use1-az1',
  bad: ['us-east-1a', 'use1-az8'],
});

const keyArn = arnOf('kms', {
  resource: 'key/[^*?]+',
  good: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  noun: 'a KMS key',
});

interface NetworkInput {
  cidr_block: string;
  zone_ids: string[];
}

export const input = moduleInput(
  {
    name: name.describe(
      'Name of the VPC and prefix for all other names. Changing it replaces the log group of the flow logs, which deletes its logs, and their IAM role.',
    ),
    cidr_block: vpcCidr.describe(
      'IPv4 CIDR range of the VPC, from /16 to /20. The private subnet of each zone uses one sixteenth of it. Changing it replaces the VPC.',
    ),
    zone_ids: setOf(slottedZoneId)
      .default([])
      .describe(
        'Zone IDs, such as `use1-az1`. They must be known at plan. Defaults to the first two zones that AgentCore supports in the region. Adding, reordering, or removing zones does not change the addresses of the others.',
      ),
    supported_zone_ids: setOf(slottedZoneId)
      .default([])
      .describe(
        "Zone IDs that AgentCore supports in this region, to use instead of the module's own table. Set it for regions and zones that are newer than the module.",
      ),
    egress: oneOf(
      ['none', 'nat_single', 'nat_per_zone'],
      'pick none, one NAT gateway for all zones, or one in each',
    )
      .default('none')
      .describe(
        'Outbound internet access of the private subnets: `none` (no gateway), `nat_single` (one NAT gateway, in `nat_zone_id`), or `nat_per_zone` (one NAT gateway in each zone).',
      ),
    nat_zone_id: slottedZoneId
      .nullable()
      .default(null)
      .describe(
        'Zone ID for the NAT gateway. Required when `egress = "nat_single"`, and only then.',
      ),
    assign_ipv6: z
      .boolean()
      .default(false)
      .describe(
        'Whether to assign an Amazon-provided IPv6 range to the VPC and a /64 to each private subnet. Traffic is outbound only, through an egress-only internet gateway, and with `egress = "none"` there is none.',
      ),
    flow_log_retention_days: retentionDays
      .default(365)
      .describe('Number of days to retain flow logs in CloudWatch Logs.'),
    flow_log_kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of the KMS key that encrypts the flow logs. Its key policy must allow CloudWatch Logs to use it. Defaults to a key that CloudWatch Logs owns.',
      ),
    permissions_boundary_arn: policyArn
      .nullable()
      .default(null)
      .describe('ARN of the permissions boundary for the IAM role that writes the flow logs.'),
    tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
  },
  {
    rules: [
      rule(isWholeNetworkIn('cidr_block'), {
        variable: 'cidr_block',
        found: tpl('got ${var.cidr_block}'),
        want: 'the first address of the range',
        fix: 'set the host bits to zero, such as 10.0.16.0/20',
        bad: { cidr_block_of_a_host: { cidr_block: '10.0.1.0/20' } },
        good: [{ cidr_block: '10.0.16.0/20' }, { cidr_block: '172.31.0.0/16' }],
      }),
      {
        variable: 'zone_ids',
        condition: hcl`length(distinct([for id in var.zone_ids : reverse(split("-az", id))[0]])) == length(var.zone_ids)`,
        found: hcl('"got ${join(", ", var.zone_ids)}"'),
        want: 'zones of one region, each with a different number',
        fix: 'remove zones of other regions',
        holds: ({ zone_ids }: NetworkInput) =>
          new Set(zone_ids.map(slotOf)).size === new Set(zone_ids).size,
        bad: { two_zones_with_one_number: { zone_ids: ['use1-az1', 'use2-az1'] } },
        good: [{ zone_ids: ['use1-az1', 'use1-az2', 'use1-az4'] }, { zone_ids: ['use1-az4'] }],
      },
      rule(bothOrNeither(given('nat_zone_id'), equals('egress', 'nat_single')), {
        variable: 'nat_zone_id',
        found: setBeside('nat_zone_id', 'egress'),
        want: 'a zone ID with nat_single, and null otherwise',
        fix: 'set it to the zone ID for the NAT gateway, or omit it',
        bad: {
          nat_without_a_zone: { egress: 'nat_single' },
          nat_zone_without_nat: { nat_zone_id: 'use1-az1' },
          nat_zone_with_nat_everywhere: { egress: 'nat_per_zone', nat_zone_id: 'use1-az1' },
        },
        good: [
          { egress: 'nat_single', nat_zone_id: 'use1-az1' },
          { egress: 'nat_per_zone' },
          { egress: 'none' },
        ],
        companions: { nat_zone_id: { egress: 'nat_single' } },
      }),
      retentionRule('flow_log_retention_days'),
    ],
    sample: { name: 'agents', cidr_block: '10.0.0.0/16' },
  },
);
