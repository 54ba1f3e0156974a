/** The two sides that are compared, and values that are one on both though one side does not know them yet. */
import type { Context, PostureModel } from '../claims/context';
import { textOf } from '../evaluate/text';
import { isList, isMap, SetValue, Symbolic, Text, type Value } from '../evaluate/value';
import { Graph } from '../graph/graph';
import { kindOf } from '../graph/kinds';
import type { Instance, Plan } from '../input/plan';

export interface Sides {
  readonly before: Context;
  readonly after: Context;
  /** A value of the side before in the words of the side after: of what is replaced, the new ID. */
  readonly renamed: (value: Value) => Value;
  /** Managed resources that are not the same on both sides. */
  readonly changed: readonly Instance[];
  /** Whether something changes that may lead to a network, or that nobody understands. */
  readonly areRoutesTouched: boolean;
  readonly areStrangersTouched: boolean;
}

/** IDs and ARNs, and no names that are in other texts too. */
const GENERATED = /^(arn:|[a-z]+-[0-9a-f]{8,}$)/;
const NAMING = /^(?:[a-z]+_)*(?:id|arn)$/;

const NETWORK =
  /^aws_(default_)?(route|main_route|vpn|vpc_peering|ec2_|nat_|internet_|egress_|carrier_|customer_|networkmanager|subnet$|vpc$|vpc_endpoint)/;

export function sidesOf(
  before: PostureModel,
  after: PostureModel,
  assumptions: Context['assumptions'],
): Sides {
  const names = replacedNames(before.plan, after.plan);
  const changed = changedIn(before.plan, after.plan);
  const isStranger = ({ type }: Instance) => kindOf(type).kind === 'stranger';
  return {
    before: { graph: new Graph(before.checked.configuration), assumptions },
    after: { graph: new Graph(after.checked.configuration), assumptions },
    renamed: (value) => (names.size === 0 ? value : renamed(value, names)),
    changed,
    areStrangersTouched: changed.some(isStranger),
    areRoutesTouched: changed.some((one) => isStranger(one) || NETWORK.test(one.type)),
  };
}

function changedIn(before: Plan, after: Plan): readonly Instance[] {
  const managed = ({ instances }: Plan) =>
    [...instances.values()].filter(({ mode }) => mode === 'managed');
  const text = ({ values, unknown }: Instance) => canonical(values) + marks(unknown);
  const isOther = (one: Instance, { instances }: Plan) => {
    const other = instances.get(one.address);
    return other === undefined || text(other) !== text(one);
  };
  return [
    ...managed(after).filter((one) => isOther(one, before)),
    ...managed(before).filter(({ address }) => !after.instances.has(address)),
  ];
}

const marks = (unknown: unknown) => (JSON.stringify(unknown ?? {}).includes('true') ? '?' : '');

/** With the keys in their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function replacedNames(before: Plan, after: Plan): ReadonlyMap<string, Symbolic> {
  const names = new Map<string, Symbolic>();
  for (const [address, { values, mode }] of before.instances) {
    const unknown = after.instances.get(address)?.unknown as Record<string, unknown> | undefined;
    if (mode !== 'managed' || !unknown) continue;
    for (const [key, value] of Object.entries(values))
      if (
        NAMING.test(key) &&
        unknown[key] === true &&
        typeof value === 'string' &&
        GENERATED.test(value) &&
        ownName(key, address)
      )
        names.set(value, new Symbolic(address, key));
  }
  return names;
}

/** Whether an attribute names the resource itself, and nothing that it points at. */
const ownName = (key: string, address: string) =>
  key === 'id' ||
  key === 'arn' ||
  (address.includes('aws_bedrockagentcore_') && /^(agent_runtime|gateway)/.test(key));

function renamed(value: Value, names: ReadonlyMap<string, Symbolic>): Value {
  if (typeof value === 'string') return renamedText(value, names);
  if (value instanceof Text)
    return textOf(
      value.parts.flatMap((part) => {
        const other = typeof part === 'string' ? renamedText(part, names) : part;
        return other instanceof Text ? other.parts : [other];
      }),
    );
  if (isList(value)) return value.map((item) => renamed(item, names));
  if (value instanceof SetValue)
    return new SetValue(value.items.map((item) => renamed(item, names)));
  if (isMap(value)) return new Map([...value].map(([key, item]) => [key, renamed(item, names)]));
  return value;
}

function renamedText(text: string, names: ReadonlyMap<string, Symbolic>): string | Symbolic | Text {
  for (const [from, to] of names) {
    const at = text.indexOf(from);
    if (at < 0) continue;
    if (text === from) return to;
    const rest = renamedText(text.slice(at + from.length), names);
    const parts = [text.slice(0, at), to, ...(rest instanceof Text ? rest.parts : [rest])].filter(
      (part) => part !== '',
    );
    return new Text(parts);
  }
  return text;
}
