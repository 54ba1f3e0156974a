import fc from 'fast-check';

import { SUPPORTED_ZONE_IDS, zoneIdsByRegion } from '../../../facts/zones';
import {
  isFirstAddress,
  parseNetwork,
  printNetwork,
  sizeOf,
  type Network,
} from '../../../modules/blocks/ipv4-network';
import {
  privateSubnet,
  publicSubnet,
  slotOf,
  SLOTS,
  VPC_PREFIX,
} from '../../../modules/network/addresses';

const SMALLEST_SUBNET_OF_AWS = 28;

const slots = Array.from({ length: SLOTS }, (_item, slot) => slot);
const zone = (slot: number) => `use1-az${slot}`;

const lastOf = (network: Network) => network.first + sizeOf(network) - 1;
const overlap = (a: Network, b: Network) => a.first <= lastOf(b) && b.first <= lastOf(a);
const contains = (outer: Network, inner: Network) =>
  outer.first <= inner.first && lastOf(inner) <= lastOf(outer);

const vpc = fc
  .tuple(fc.integer(VPC_PREFIX), fc.nat(2 ** 20 - 1))
  .map(([length, number]) =>
    printNetwork({ length, first: (number % 2 ** length) * sizeOf({ length }) }),
  );

describe('addresses of a network', () => {
  test.each([
    { vpc: '10.0.0.0/16', zone: 'use1-az1', inside: '10.0.16.0/20', outside: '10.0.129.0/24' },
    { vpc: '10.0.0.0/16', zone: 'use1-az4', inside: '10.0.64.0/20', outside: '10.0.132.0/24' },
    { vpc: '10.0.0.0/16', zone: 'usgw1-az7', inside: '10.0.112.0/20', outside: '10.0.135.0/24' },
    { vpc: '10.20.64.0/18', zone: 'use1-az2', inside: '10.20.72.0/22', outside: '10.20.96.128/26' },
    {
      vpc: '172.31.16.0/20',
      zone: 'euc1-az3',
      inside: '172.31.19.0/24',
      outside: '172.31.24.48/28',
    },
    { vpc: '0.0.0.0/16', zone: 'use1-az0', inside: '0.0.0.0/20', outside: '0.0.128.0/24' },
    {
      vpc: '255.255.240.0/20',
      zone: 'a1-az7',
      inside: '255.255.247.0/24',
      outside: '255.255.248.112/28',
    },
  ])('$zone of $vpc has $inside, and $outside for NAT', (row) => {
    expect(privateSubnet(row.vpc, row.zone)).toBe(row.inside);
    expect(publicSubnet(row.vpc, row.zone)).toBe(row.outside);
  });

  test('no two of the sixteen subnets overlap, and all lie in the VPC', () => {
    fc.assert(
      fc.property(vpc, (cidrBlock) => {
        const whole = parseNetwork(cidrBlock);
        const subnets = slots
          .flatMap((slot) => [
            privateSubnet(cidrBlock, zone(slot)),
            publicSubnet(cidrBlock, zone(slot)),
          ])
          .map(parseNetwork);
        expect(subnets).toHaveLength(2 * SLOTS);
        expect(subnets.filter((subnet) => !contains(whole, subnet))).toEqual([]);
        const clashes = subnets.filter((subnet, index) =>
          subnets.slice(index + 1).some((other) => overlap(subnet, other)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  test('a ninth slot would be private in the public half: eight is the most', () => {
    fc.assert(
      fc.property(vpc, (cidrBlock) => {
        const ninth = parseNetwork(privateSubnet(cidrBlock, zone(SLOTS)));
        expect(overlap(ninth, parseNetwork(publicSubnet(cidrBlock, zone(0))))).toBe(true);
      }),
    );
  });

  test('every subnet starts where AWS lets it start, and is of a size that AWS has', () => {
    fc.assert(
      fc.property(vpc, fc.constantFrom(...slots), (cidrBlock, slot) => {
        for (const subnet of [
          privateSubnet(cidrBlock, zone(slot)),
          publicSubnet(cidrBlock, zone(slot)),
        ]) {
          expect(isFirstAddress(subnet)).toBe(true);
          expect(parseNetwork(subnet).length).toBeLessThanOrEqual(SMALLEST_SUBNET_OF_AWS);
        }
      }),
    );
  });

  test('a VPC one size smaller would have public subnets that AWS does not have', () => {
    const tooSmall = `10.0.0.0/${VPC_PREFIX.max + 1}`;
    expect(parseNetwork(publicSubnet(tooSmall, zone(1))).length).toBe(SMALLEST_SUBNET_OF_AWS + 1);
  });

  test('text of a network is what it was read from', () => {
    fc.assert(
      fc.property(vpc, (cidrBlock) =>
        expect(printNetwork(parseNetwork(cidrBlock))).toBe(cidrBlock),
      ),
    );
  });

  test.each([
    { cidr: '10.0.16.0/20', first: true },
    { cidr: '10.0.17.0/20', first: false },
    { cidr: '10.0.0.1/16', first: false },
    { cidr: '10.1.0.0/16', first: true },
  ])('$cidr starts with its first address: $first', ({ cidr, first }) => {
    expect(isFirstAddress(cidr)).toBe(first);
  });

  test('what is no network is a bug of ours', () => {
    expect(() => parseNetwork('10.0.0.0')).toThrow(new Error('bug: 10.0.0.0 is no IPv4 network'));
  });
});

describe('the table of zones', () => {
  test('is handed on whole, in the order of region names', () => {
    const table = zoneIdsByRegion();
    expect(Object.keys(table)).toEqual(Object.keys(SUPPORTED_ZONE_IDS).sort());
    expect(table['us-east-1']).toEqual(['use1-az1', 'use1-az2', 'use1-az4']);
  });

  test('has no zone without a slot, and no two of a region with one', () => {
    const rows = Object.values(zoneIdsByRegion()).map((zoneIds) => zoneIds.map(slotOf));
    expect(rows.flat().filter((slot) => !slots.includes(slot))).toEqual([]);
    expect(rows.filter((row) => new Set(row).size !== row.length)).toEqual([]);
  });
});
