/** A call as it grows: what the file writes, and behind it, by groups, what is wired. */
import type { Path } from '../../inputs/parse';
import type { Unit } from '../layers/unit';
import { isMarker } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';

import type { AgentsElsewhere } from './agents-elsewhere';
import type { BaseCall } from './base-calls';
import type { Cards } from './wires';

/** A call with what is wired into it. */
export interface ComposedCall extends BaseCall {
  /** Inputs of the base call, before anything was wired. */
  base: Values;
  /** Where in the file an input comes from that is not written in the call. */
  origins: ReadonlyMap<string, Path>;
  /** Inputs that begin a group, for whoever reads the call. */
  starts: readonly string[];
  /** Lines of why, by input. */
  comments: Readonly<Record<string, string>>;
  /** Line of why above the call. */
  comment?: string;
}

/** A call with nothing wired into it yet. */
export const asWritten = (call: BaseCall): ComposedCall => ({
  ...call,
  base: call.inputs,
  origins: new Map(),
  starts: [],
  comments: {},
});

/** The calls of every unit of a file, with the modules that they call. */
export interface Composition {
  cards: Cards;
  /** The calls of a unit in the order of its main.tf. */
  callsOf: (unit: Unit) => readonly ComposedCall[];
  agentsElsewhere: AgentsElsewhere;
}

/** Values that go together. */
export interface Group {
  values: Values;
  /** Where in the file the values come from. */
  origin: (input: string) => Path;
  comments?: Readonly<Record<string, string>>;
}

/** `call` with `values` as a group of their own behind what it has. What it has stays. */
export function withGroup(
  call: ComposedCall,
  { values, origin, comments = {} }: Group,
): ComposedCall {
  const added = Object.entries(values).filter(([name]) => !(name in call.inputs));
  const [first] = added;
  if (!first) return call;
  return {
    ...call,
    inputs: { ...call.inputs, ...Object.fromEntries(added) },
    origins: new Map([...call.origins, ...added.map(([name]) => [name, origin(name)] as const)]),
    starts: [...call.starts, first[0]],
    comments: { ...call.comments, ...comments },
  };
}

/** `call` with `entries` in its map `input`; what the map has stays, and a map that only Terraform knows too. */
export function withEntries(call: ComposedCall, input: string, group: Group): ComposedCall {
  const found = call.inputs[input];
  if (found === undefined) return withGroup(call, { ...group, values: { [input]: group.values } });
  if (!isMap(found) || isMarker(found)) return call;
  return { ...call, inputs: { ...call.inputs, [input]: { ...group.values, ...found } } };
}
