/** Which zones the network has, and the addresses of each: everything that follows from inputs alone. */
import type { Construct } from 'constructs';

import { zoneIdsByRegion } from '../../facts/zones';
import { hcl } from '../../hcl/value';
import { check, type Condition, locals } from '../blocks/declare';
import { IDENTITY_LOCALS } from '../blocks/identity';

/** Zones that stand for those that are left out: AWS advises two, and each further one costs. */
const DEFAULT_ZONES = 2;

/** Declares `local.zone_ids`, `local.nat_zone_ids` and the address of every subnet that there may be. */
export function declareZones(scope: Construct): void {
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# zone_ids_by_region':
      'Zones with interfaces of AgentCore: developer guide, "Supported Availability Zones", read 2026-11-21.',
    zone_ids_by_region: zoneIdsByRegion(),
    supported_zone_ids: hcl`length(var.supported_zone_ids) > 0 ? sort(var.supported_zone_ids) : try(local.zone_ids_by_region[local.region], [])`,
    '# zone_ids': 'Sorted, because a set is: the order in which zones were written plays no part.',
    zone_ids: hcl`length(var.zone_ids) > 0 ? sort(var.zone_ids) : slice(local.supported_zone_ids, 0, min(${DEFAULT_ZONES}, length(local.supported_zone_ids)))`,
  });
  locals(scope, {
    '# slots':
      'The slot of a zone is the number in its ID (use1-az4 is 4), so no address depends on which other zones there are. Private subnets are slots 0 to 7 of sixteen, in the first half of the VPC; public ones are small, in the second half.',
    slots: hcl`{ for id in local.zone_ids : id => tonumber(regex("[0-9]+$", id)) }`,
    private_cidr_blocks: hcl`{ for id, slot in local.slots : id => cidrsubnet(var.cidr_block, 4, slot) }`,
    public_cidr_blocks: hcl`{ for id, slot in local.slots : id => cidrsubnet(cidrsubnet(var.cidr_block, 1, 1), 7, slot) }`,
  });
}

/** What the region says of the zones that were chosen. On the VPC, so that nothing is made where one fails. */
export const ZONE_CONDITIONS: readonly Condition[] = [
  check(hcl`length(local.zone_ids) > 0`, {
    at: 'zone_ids',
    found: 'unset, and the module knows no supported zones in ${local.region}',
    want: 'at least one zone, or two for high availability',
    fix: 'name them, from the AgentCore developer guide',
  }),
  check(
    hcl`length(local.supported_zone_ids) == 0 || length(setsubtract(local.zone_ids, local.supported_zone_ids)) == 0`,
    {
      '#': 'A region that is missing in the table is let through: it may be newer than the module.',
      at: 'zone_ids',
      found: 'got ${join(", ", setsubtract(local.zone_ids, local.supported_zone_ids))}',
      want: '${join(", ", local.supported_zone_ids)}, the zones that AgentCore supports in ${local.region}',
      fix: 'use one of these, or set supported_zone_ids if AWS has added this one',
    },
  ),
  check(hcl`var.nat_zone_id == null ? true : contains(local.zone_ids, var.nat_zone_id)`, {
    at: 'nat_zone_id',
    found: 'got ${coalesce(var.nat_zone_id, "none")}',
    want: 'one of the network\'s own zones, ${join(", ", local.zone_ids)}',
    fix: 'take one of those, or add the zone to zone_ids',
  }),
];
