import fc from 'fast-check';

import {
  isInside,
  isWholeNetwork,
  parseNetwork,
  printNetwork,
  sizeOf,
} from '../../../modules/blocks/ipv4-network';

test.each([
  { cidr: '10.0.0.0/8', whole: true },
  { cidr: '0.0.0.0/0', whole: true },
  { cidr: '255.255.255.255/32', whole: true },
  { cidr: '10.0.1.0/16', whole: false },
  { cidr: '10.256.0.0/16', whole: false },
  { cidr: '256.0.0.0/8', whole: false },
  { cidr: '010.0.0.0/8', whole: false },
  { cidr: '10.0.0.0/33', whole: false },
])('$cidr is a network by its first address: $whole', ({ cidr, whole }) => {
  expect(isWholeNetwork(cidr)).toBe(whole);
});

test.each([
  { inner: '10.0.0.0/16', outer: '10.0.0.0/16', inside: true },
  { inner: '10.0.240.0/20', outer: '10.0.0.0/16', inside: true },
  { inner: '10.0.0.0/15', outer: '10.0.0.0/16', inside: false },
  { inner: '10.1.0.0/16', outer: '10.0.0.0/16', inside: false },
  { inner: '10.1.0.0/16', outer: '10.0.0.0/15', inside: true },
  { inner: '255.255.255.255/32', outer: '0.0.0.0/0', inside: true },
])('$inner inside $outer: $inside', ({ inner, outer, inside }) => {
  expect(isInside(inner, outer)).toBe(inside);
});

const network = fc
  .tuple(fc.integer({ min: 0, max: 32 }), fc.nat(2 ** 32 - 1))
  .map(([length, address]) => {
    const size = sizeOf({ length });
    return { length, first: Math.floor(address / size) * size };
  });

test('is printed as it was parsed, and lies in another as its first and last address do', () => {
  fc.assert(
    fc.property(network, network, (one, other) => {
      const [inner, outer] = [printNetwork(one), printNetwork(other)];
      expect(parseNetwork(inner)).toEqual(one);
      const lastOf = (each: typeof one) => each.first + sizeOf(each) - 1;
      const both = other.first <= one.first && lastOf(one) <= lastOf(other);
      expect(isInside(inner, outer)).toBe(both);
    }),
  );
});

test('what is no network is a mistake of ours', () => {
  expect(() => parseNetwork('10.0.0.0')).toThrow('bug: 10.0.0.0 is no IPv4 network');
});
