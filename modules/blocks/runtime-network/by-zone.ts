/** Where endpoints and a workload are placed by the ids of zones: one subnet a zone. */
import { hcl, tpl } from '../../../hcl/value';
import { mapOf, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { subnetId, zoneId } from '../../../inputs/primitives';

export const placementByZoneShape = {
  subnet_ids_by_zone_id: mapOf(subnetId, {
    key: zoneId,
    min: 1,
    max: 16,
    want: '1 to 16 zones',
    fix: 'pass one private subnet per zone',
  }).describe('IDs of private subnets, one per Availability Zone, keyed by zone ID.'),
};

export const zoneCountShape = {
  minimum_zones: wholeNumber({
    min: 1,
    max: 16,
    fix: 'omit it, or set it to 1 if a single zone is enough',
  })
    .default(2)
    .describe(
      'Minimum number of zones that the subnets must be in. AgentCore accepts one; AWS recommends two.',
    ),
};

interface PlacedByZone {
  subnet_ids_by_zone_id: Record<string, string>;
  minimum_zones: number;
}

export const zoneCountRule: CrossRule = {
  variable: 'subnet_ids_by_zone_id',
  condition: hcl`length(var.subnet_ids_by_zone_id) >= var.minimum_zones`,
  found: tpl('got ${length(var.subnet_ids_by_zone_id)} zones'),
  want: 'at least minimum_zones',
  fix: 'add a subnet in another zone, or lower minimum_zones',
  holds: (input: PlacedByZone) =>
    Object.keys(input.subnet_ids_by_zone_id).length >= input.minimum_zones,
  bad: { fewer_zones_than_the_minimum: { minimum_zones: 2 } },
  good: [{ minimum_zones: 1 }],
};
