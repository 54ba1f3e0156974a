/** Address ranges: whether they are private, or lead to public addresses. */
import { parsedRange } from '../policies/addresses';

/** RFC 1918, RFC 6598, link-local, loopback, and unique local. */
const PRIVATE = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  'fe80::/10',
].flatMap((text) => parsedRange(text) ?? []);

/** Whether an address or range has an address that is not private; undefined where the text is neither. */
export function isPublicRange(text: string): boolean | undefined {
  const range = parsedRange(text);
  if (range === undefined) return undefined;
  return !PRIVATE.some(
    ({ bits, first, last }) => bits === range.bits && first <= range.first && range.last <= last,
  );
}
