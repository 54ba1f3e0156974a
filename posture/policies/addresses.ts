/** Source addresses, cut into ranges that each condition of a policy either covers or not. */
import ipaddr from 'ipaddr.js';

/** A range, of which the ranges inside of it that policies name as well are left out; undefined is every other address. */
export interface Addresses {
  readonly range: string | undefined;
}

interface Range {
  readonly text: string;
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly last: bigint;
}

/** An address or a CIDR range; undefined where it is neither. */
export function parsedRange(text: string): Range | undefined {
  const [address = '', length, more] = text.split('/');
  const isIpv4 = ipaddr.IPv4.isValidFourPartDecimal(address);
  if (more !== undefined || (!isIpv4 && !ipaddr.IPv6.isValid(address))) return undefined;
  const bits = isIpv4 ? 32 : 128;
  if (length !== undefined && (!/^\d{1,3}$/.test(length) || Number(length) > bits))
    return undefined;
  const size = 1n << BigInt(bits - Number(length ?? bits));
  const value = ipaddr
    .parse(address)
    .toByteArray()
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const first = value - (value % size);
  return { text, bits, first, last: first + size - 1n };
}

const covers = (a: Range, b: Range) => a.bits === b.bits && a.first <= b.first && b.last <= a.last;

/** Whether all of these addresses are in a range; undefined where that text is no range. */
export function isIn({ range }: Addresses, text: string): boolean | undefined {
  const outer = parsedRange(text);
  if (!outer) return undefined;
  const inner = range === undefined ? undefined : parsedRange(range);
  return inner !== undefined && covers(outer, inner);
}

const EVERYTHING = ['0.0.0.0/0', '::/0'].flatMap((text) => parsedRange(text) ?? []);

/** The ranges that these texts tell apart, without those of which nothing is left, and all other addresses. */
export function partition(texts: readonly string[], onlyPublic: boolean): readonly Addresses[] {
  const ranges = texts.flatMap((text) => parsedRange(text) ?? []);
  const unique = ranges.filter(
    (range, index) => !ranges.slice(0, index).some((other) => isSame(other, range)),
  );
  const named = unique.filter(
    (range) => !isFilled(range, unique) && !(onlyPublic && isPrivate(range)),
  );
  const isAllNamed = EVERYTHING.every((range) => isFilled(range, unique, true));
  return [
    ...named.map(({ text }) => ({ range: text })),
    ...(isAllNamed ? [] : [{ range: undefined }]),
  ];
}

const isSame = (a: Range, b: Range) => covers(a, b) && covers(b, a);

/** Whether the others inside of a range are all of it. Ranges are nested or apart, never across. */
function isFilled(range: Range, ranges: readonly Range[], itself = false): boolean {
  const inside = ranges.filter(
    (other) => covers(range, other) && (itself || !isSame(other, range)),
  );
  const outermost = inside.filter(
    (other) => !inside.some((outer) => outer !== other && covers(outer, other)),
  );
  const size = outermost.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
  return size === range.last - range.first + 1n;
}

/** RFC 1918, loopback, link-local, and unique local: no request comes from there over the internet. */
const PRIVATE = [
  '10.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  'fe80::/10',
].flatMap((text) => parsedRange(text) ?? []);

const isPrivate = (range: Range) => PRIVATE.some((other) => covers(other, range));
