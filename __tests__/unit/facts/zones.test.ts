import { RUNTIME_REGIONS } from '../../../facts/regions';
import { SUPPORTED_ZONE_IDS } from '../../../facts/zones';

const SHORT: Readonly<Record<string, string>> = {
  central: 'c',
  east: 'e',
  gov: 'g',
  north: 'n',
  northeast: 'ne',
  south: 's',
  southeast: 'se',
  west: 'w',
};

/** `us-east-1` to `use1`, the way AWS writes the start of a zone id. */
const zonePrefix = (region: string) =>
  region
    .split('-')
    .map((word) => SHORT[word] ?? word)
    .join('');

const rows = Object.entries(SUPPORTED_ZONE_IDS);

test.each(rows)('%s: zone ids belong to the region, are distinct and in order', (region, row) => {
  const zoneIds: readonly string[] = row.zoneIds;
  const form = new RegExp(`^${zonePrefix(region)}-az[1-9]$`);
  expect(zoneIds.filter((zoneId) => !form.test(zoneId))).toEqual([]);
  expect(zoneIds).toEqual([...new Set(zoneIds)].sort());
  expect(zoneIds).toHaveLength(3);
});

test('three regions skip a zone, so the ids cannot be counted up', () => {
  const skipping = rows.filter(
    ([, { zoneIds }]) => zoneIds.map((zoneId) => zoneId.slice(-1)).join('') !== '123',
  );
  expect(skipping.map(([region, { zoneIds }]) => [region, ...zoneIds])).toEqual([
    ['ap-northeast-1', 'apne1-az1', 'apne1-az2', 'apne1-az4'],
    ['ca-central-1', 'cac1-az1', 'cac1-az2', 'cac1-az4'],
    ['us-east-1', 'use1-az1', 'use1-az2', 'use1-az4'],
  ]);
});

test('the zones of two regions with Runtime are unknown, and no other region has zones', () => {
  const zoned = Object.keys(SUPPORTED_ZONE_IDS);
  const regions = Object.keys(RUNTIME_REGIONS);
  expect(regions.filter((region) => !zoned.includes(region))).toEqual(['ap-south-2', 'us-west-1']);
  expect(zoned.filter((region) => !regions.includes(region))).toEqual([]);
});
