import { decode, encode, ExtensionCodec } from '@msgpack/msgpack';

/** A value that the engine will only know after an apply. Keeps what the engine said about it (its refinement). */
export class Unknown {
  constructor(
    readonly extension: number = PLAIN_UNKNOWN,
    readonly payload: Uint8Array = Uint8Array.of(0),
  ) {}
}

/** Msgpack extension types of Terraform's value system. */
const PLAIN_UNKNOWN = 0;
const REFINED_UNKNOWN = 12;

/** An unknown of which nothing else is said. */
export const UNKNOWN = new Unknown();

/** An object, a map or a block, by attribute or key. */
export interface CtyObject {
  [name: string]: CtyValue;
}

/**
 * A Terraform value. Sets are arrays. A number with no exact binary form (0.7) travels as text, and goes back as the
 * same text.
 */
export type CtyValue = null | boolean | number | string | Unknown | CtyValue[] | CtyObject;

/** A value as the protocol carries it: one of the two encodings is filled. */
export interface DynamicValue {
  msgpack?: Uint8Array;
  json?: Uint8Array;
}

const codec = new ExtensionCodec();
for (const extension of [PLAIN_UNKNOWN, REFINED_UNKNOWN]) {
  codec.register({
    type: extension,
    encode: (value) =>
      value instanceof Unknown && value.extension === extension ? value.payload : null,
    // The payload is a view of the request's buffer, which the transport may reuse.
    decode: (payload) => new Unknown(extension, Uint8Array.from(payload)),
  });
}

/** Whether a value is an object, a map or a block. */
export function isObject(value: CtyValue | undefined): value is CtyObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Unknown)
  );
}

/** Text as it is, any other value as JSON would write it. */
export function textOf(value: CtyValue | undefined): string {
  return typeof value === 'string' ? value : canonicalText(value ?? null);
}

/** Whether a value is known at every depth. */
export function isWhollyKnown(value: CtyValue): boolean {
  if (value instanceof Unknown) return false;
  if (Array.isArray(value)) return value.every(isWhollyKnown);
  return isObject(value) ? Object.values(value).every(isWhollyKnown) : true;
}

/** Whether two values are the same. Sets compare in the engine's order, which is the same for equal sets. */
export function sameValue(a: CtyValue, b: CtyValue): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** One text for one value, whatever the order of its keys. */
export function canonicalText(value: CtyValue): string {
  if (value instanceof Unknown) return '<unknown>';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalText(child)}`).join(',')}}`;
}

/** Reads a protocol value; absent is null. */
export function fromWire(value: DynamicValue | null | undefined): CtyValue {
  if (value?.msgpack?.length) {
    return decode(value.msgpack, { extensionCodec: codec }) as CtyValue;
  }
  return value?.json?.length ? (JSON.parse(Buffer.from(value.json).toString()) as CtyValue) : null;
}

/** Reads a protocol value that is an object or null. */
export function objectFromWire(value: DynamicValue | null | undefined): CtyObject | null {
  const read = fromWire(value);
  return isObject(read) ? read : null;
}

/** Writes a protocol value. */
export function toWire(value: CtyValue): DynamicValue {
  return { msgpack: encode(value, { extensionCodec: codec }) };
}
