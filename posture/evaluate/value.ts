/** Values of expressions, of which parts may only be known after the apply. */

export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | ValueMap
  | SetValue
  | Symbolic
  | Text
  | Unknown
  | Reference;

/** An object or a map, in the order of its keys. */
export type ValueMap = ReadonlyMap<string, Value>;

/** A set. Items that are not constants may turn out to be equal to others. */
export class SetValue {
  constructor(readonly items: readonly Value[]) {}
}

/** A value that the provider knows after the apply, under the name of where it comes from. */
export class Symbolic {
  constructor(
    readonly address: string,
    readonly path: string,
  ) {}
}

/** Text of which a part is not a constant. No two constants follow each other. */
export class Text {
  constructor(readonly parts: readonly (string | Symbolic | Unknown)[]) {}
}

/** What this evaluator does not know, and why. Never the engine's unknown: that is {@link Symbolic}. */
export class Unknown {
  constructor(readonly why: string) {}
}

/** A resource or a module as a whole, whose attributes are asked for one by one. */
export class Reference {
  constructor(
    readonly address: string,
    readonly attribute: (name: string) => Value,
  ) {}
}

/** What the engine fails with too, so that `try` and `can` notice it. */
export class ExpressionError extends Error {}

/** What this evaluator does not do. Becomes {@link Unknown}; `try` and `can` never see it. */
export class Undecided extends Error {}

export const isMap = (value: Value): value is ValueMap => value instanceof Map;

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export type Constant = null | boolean | number | string;

export const isConstant = (value: Value): value is Constant =>
  value === null || typeof value !== 'object';

/** Whether everything in there is a constant. */
export function isKnown(value: Value): boolean {
  if (isConstant(value)) return true;
  if (isList(value)) return value.every(isKnown);
  if (isMap(value)) return [...value.values()].every(isKnown);
  return value instanceof SetValue && value.items.every(isKnown);
}

/** Below these, code units are in the order of code points. */
const FIRST_SURROGATE = 0xd800;

/** By code points, as engines sort keys. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [unit, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (unit === other) continue;
    return Math.max(unit, other) < FIRST_SURROGATE
      ? unit - other
      : Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return a.length - b.length;
}

/** A map of these entries, in the order of the keys; of two with one key the last counts. */
export function mapOf(entries: Iterable<readonly [string, Value]>): ValueMap {
  const map = new Map(entries);
  return map.size < 2 ? map : new Map([...map].sort(([a], [b]) => compareTexts(a, b)));
}

/** A set of these, without those that are certainly there twice; constants in their order. */
export function setOf(items: readonly Value[]): SetValue {
  const kept: Value[] = [];
  for (const item of items) if (!kept.some((other) => isIdentical(other, item))) kept.push(item);
  const isTexts = kept.every((item) => typeof item === 'string');
  return new SetValue(isTexts ? [...kept].sort(compareTexts) : kept);
}

/** What JSON holds, as a value. */
export function fromJson(json: unknown): Value {
  if (json === null || json === undefined) return null;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json === 'object')
    return mapOf(Object.entries(json).map(([key, item]): [string, Value] => [key, fromJson(item)]));
  if (typeof json === 'number' && Number.isInteger(json) && !Number.isSafeInteger(json))
    return new Unknown('a number that is too large');
  return json as Constant;
}

/** Whether two values are surely one, whatever their symbols turn out to be. Types of collections are not compared. */
export function isIdentical(a: Value, b: Value): boolean {
  if (isConstant(a) || isConstant(b)) return a === b;
  if (isList(a)) return isList(b) && sameItems(a, b);
  if (isMap(a)) {
    return (
      isMap(b) &&
      a.size === b.size &&
      [...a].every(([key, item]) => b.has(key) && isIdentical(item, b.get(key) ?? null))
    );
  }
  if (a instanceof SetValue) return b instanceof SetValue && sameItems(a.items, b.items);
  if (a instanceof Symbolic)
    return b instanceof Symbolic && a.address === b.address && a.path === b.path;
  if (a instanceof Text) return b instanceof Text && sameItems(a.parts, b.parts);
  // Two things that are not known are not known to be one.
  return false;
}

const sameItems = (a: readonly Value[], b: readonly Value[]) =>
  a.length === b.length && a.every((item, index) => isIdentical(item, b[index] ?? null));

/** Types whose id AWS generates, and never as null: `vpc-...`, `subnet-...`. */
const WITH_ID =
  /(^|\.)aws_(vpc|subnet|security_group|vpc_endpoint|route_table|internet_gateway|nat_gateway|egress_only_internet_gateway|eip|network_interface|instance|ec2_transit_gateway|vpc_peering_connection|vpclattice_[a-z_]+|api_gateway_rest_api)\.[\w-]+(\[.*\])?$/;

/** Types whose ARN is made of their names and of what AWS generates. */
const WITH_ARN =
  /(^|\.)aws_(vpc|subnet|security_group|vpc_endpoint|iam_role|iam_policy|lb|lb_listener|lb_target_group|vpclattice_[a-z_]+|lambda_function|kms_key|secretsmanager_secret|sqs_queue|sns_topic|dynamodb_table|cloudwatch_log_group)\.[\w-]+(\[.*\])?$/;

const WITH_EXECUTION_ARN = /(^|\.)aws_api_gateway_(rest_api|stage)\.[\w-]+(\[.*\])?$/;

const OF_AGENTCORE = /(^|\.)aws_bedrockagentcore_[a-z_]+\.[\w-]+(\[.*\])?$/;

/** The name that AWS gives to an interface endpoint. */
const NAME_OF_ENDPOINT = /(^|\.)aws_vpc_endpoint\.[\w-]+(\[.*\])? dns_entry\[\d+\]\.dns_name$/;

const LOAD_BALANCER = /(^|\.)aws_lb\.[\w-]+(\[.*\])?$/;

/** Whether a symbol surely becomes text that is neither null nor empty and that JSON writes as it is. */
export function isIdentity(value: Value): value is Symbolic {
  if (!(value instanceof Symbolic)) return false;
  const { address, path } = value;
  if (path === 'id' && WITH_ID.test(address)) return true;
  if (path === 'dns_name') return LOAD_BALANCER.test(address);
  if (path.endsWith('.dns_name')) return NAME_OF_ENDPOINT.test(`${address} ${path}`);
  if (path === 'execution_arn') return WITH_EXECUTION_ARN.test(address);
  if (path === 'arn' && WITH_ARN.test(address)) return true;
  return /^([a-z]+_)*(id|arn)$/.test(path) && OF_AGENTCORE.test(address);
}

/**
 * `a == b` as the engine says it once all is known; undefined where that is not known. Collections are never called
 * equal: the engine compares their types too, which are not kept here.
 */
export function equality(a: Value, b: Value): boolean | undefined {
  if (a === null || b === null) {
    const other = a === null ? b : a;
    if (other === null) return true;
    if (isIdentity(other) || other instanceof Text) return false;
    return other instanceof Symbolic || other instanceof Unknown ? undefined : false;
  }
  if (isConstant(a) && isConstant(b)) {
    // A number here may have become text on the way, by a type that is not kept.
    return typeof a === typeof b ? a === b : undefined;
  }
  if (a instanceof Symbolic || a instanceof Text) return isIdentical(a, b) ? true : differs(a, b);
  if (b instanceof Symbolic || b instanceof Text) return differs(b, a);
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    return a.some((item, index) => equality(item, b[index] ?? null) === false) ? false : undefined;
  }
  if (isMap(a) && isMap(b)) {
    return [...a].some(([key, item]) => b.has(key) && equality(item, b.get(key) ?? null) === false)
      ? false
      : undefined;
  }
  return undefined;
}

/** False where text of which a part is open surely differs from `other`. */
function differs(text: Symbolic | Text, other: Value): false | undefined {
  if (other === '' && isIdentity(text)) return false;
  if (!(text instanceof Text) || typeof other !== 'string') return undefined;
  const [first, last] = [text.parts[0], text.parts.at(-1)];
  const begins = typeof first !== 'string' || other.startsWith(first);
  const ends = typeof last !== 'string' || other.endsWith(last);
  return begins && ends ? undefined : false;
}
