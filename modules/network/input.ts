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
  want: 'a letter, then up to 47 letters, digits, hyphens or underscores',
  good: 'agents',
  bad: ['1st-network', 'agent network'],
});

/** Smaller ones have no room for a public subnet of /28; AWS has none larger. */
const vpcCidr = pattern(
  /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(1[6-9]|20)$/,
  {
    want: 'an IPv4 network of /16 to /20, as 10.0.0.0/16',
    fix: 'pick a range of that size that nothing else in your network uses',
    good: '10.0.0.0/16',
    bad: ['10.0.0.0/15', '10.0.0.0/21', '10.0.0.0', '10.0.256.0/20'],
  },
);

/** A zone whose number is a slot: the VPC has eight. */
const slottedZoneId = pattern(/^[a-z]+[0-9]+-az[0-7]$/, {
  want: 'a zone id as use1-az1, with a number up to 7',
  fix: 'pass the id of the zone, not its name: aws ec2 describe-availability-zones shows both',
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
      'Name of the network: of the VPC, at the start of all other names, and in that of the log group, which a new name makes anew.',
    ),
    cidr_block: vpcCidr.describe(
      'IPv4 range of the VPC, /16 to /20. A zone gets a sixteenth of it for agents.',
    ),
    zone_ids: setOf(slottedZoneId)
      .default([])
      .describe(
        "Zones by id (use1-az1), known when the plan is made. Left out: the first two that AgentCore supports in the region, by supported_zone_ids or the module's own table. Adding, reordering and removing zones moves no address of the others.",
      ),
    supported_zone_ids: setOf(slottedZoneId)
      .default([])
      .describe(
        "Zone ids that AgentCore supports in this region, in place of the module's own table. For regions and zones newer than the module.",
      ),
    egress: oneOf(
      ['none', 'nat_single', 'nat_per_zone'],
      'pick none, one NAT gateway for all zones, or one in each',
    )
      .default('none')
      .describe(
        'Way to the internet: none (no gateway is made, not even an unused one), nat_single (one NAT gateway, in nat_zone_id) or nat_per_zone.',
      ),
    nat_zone_id: slottedZoneId
      .nullable()
      .default(null)
      .describe('Zone of the one NAT gateway. Needed with egress = "nat_single", and only there.'),
    assign_ipv6: z
      .boolean()
      .default(false)
      .describe(
        'Whether the VPC gets an IPv6 range of Amazon and each private subnet a /64 of it. Outbound only, through an egress-only gateway, and not even that with egress = "none".',
      ),
    flow_log_retention_days: retentionDays
      .default(365)
      .describe('Days for which the record of traffic is kept.'),
    flow_log_kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'KMS key of the flow logs, whose policy lets CloudWatch Logs use it. Left out: a key of the service.',
      ),
    permissions_boundary_arn: policyArn
      .nullable()
      .default(null)
      .describe('Permissions boundary of the role that writes the flow logs.'),
    tags: tags.default({}).describe('Tags of everything that can carry them.'),
  },
  {
    rules: [
      rule(isWholeNetworkIn('cidr_block'), {
        variable: 'cidr_block',
        found: tpl('got ${var.cidr_block}'),
        want: 'the first address of the range before the slash',
        fix: 'set the bits behind the prefix to zero, as 10.0.16.0/20',
        bad: { cidr_block_of_a_host: { cidr_block: '10.0.1.0/20' } },
        good: [{ cidr_block: '10.0.16.0/20' }, { cidr_block: '172.31.0.0/16' }],
      }),
      {
        variable: 'zone_ids',
        condition: hcl`length(distinct([for id in var.zone_ids : reverse(split("-az", id))[0]])) == length(var.zone_ids)`,
        found: hcl('"got ${join(", ", var.zone_ids)}"'),
        want: 'zones of one region, each with a number of its own',
        fix: 'leave out zones of other regions',
        holds: ({ zone_ids }: NetworkInput) =>
          new Set(zone_ids.map(slotOf)).size === new Set(zone_ids).size,
        bad: { two_zones_with_one_number: { zone_ids: ['use1-az1', 'use2-az1'] } },
        good: [{ zone_ids: ['use1-az1', 'use1-az2', 'use1-az4'] }, { zone_ids: ['use1-az4'] }],
      },
      rule(bothOrNeither(given('nat_zone_id'), equals('egress', 'nat_single')), {
        variable: 'nat_zone_id',
        found: setBeside('nat_zone_id', 'egress'),
        want: 'it with nat_single, and only there',
        fix: 'name the zone of the one NAT gateway, or leave it out',
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
