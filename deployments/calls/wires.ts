/**
 * What one call of a root hands to the next without being told: an output feeds the input that has its name, or that
 * takes it by the card of its module. A test lists every such pair of the catalogue, so that an accidental match is seen.
 */
import type { CatalogueCard, ModuleCard } from '../../inputs/module-card';
import { variablesOf, type Shape, type Variable } from '../../inputs/shape';
import { isMarker } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';

/** Modules by name, in the order of the catalogue. */
export type Cards = ReadonlyMap<string, CatalogueCard>;

/** One wire: `input` of a module takes `output`. */
interface Wire {
  input: string;
  output: string;
}

/** Read once for each module: a file may call one a thousand times. */
const INPUTS = new WeakMap<ModuleCard, Map<string, Variable>>();

function inputsOf(card: ModuleCard): Map<string, Variable> {
  const known = INPUTS.get(card);
  if (known) return known;
  const made = new Map(variablesOf(card.input.schema).map((variable) => [variable.name, variable]));
  INPUTS.set(card, made);
  return made;
}

/** The kind of an input of a module, or undefined where it has none of this name. */
export function kindOfInput(card: ModuleCard, input: string): Shape['kind'] | undefined {
  return inputsOf(card).get(input)?.shape.kind;
}

/** What stands for an input that is left out. */
export function defaultOfInput(card: ModuleCard, input: string): unknown {
  return inputsOf(card).get(input)?.default;
}

/** Whether calls of the module `card` are agents that can be in a network: they are invoked, and start in a VPC. */
export function isAgentModule(card: CatalogueCard): boolean {
  return card.outputs.includes('agent_runtime_arn') && kindOfInput(card, 'vpc_id') !== undefined;
}

/** The outputs that calls of the module `giver` hand out, with the kinds of their values. */
function offersOf(giver: ModuleCard | undefined) {
  return giver?.wiring.offers?.outputs ?? {};
}

/** Names of what calls of the module `giver` hand out. */
export function offeredNames(giver: ModuleCard | undefined): string[] {
  return Object.keys(offersOf(giver));
}

/** Whether calls of the module `giver` hand out something of this name. */
export function isOffered(giver: ModuleCard | undefined, name: PropertyKey): boolean {
  return Object.hasOwn(offersOf(giver), name);
}

/** A module whose calls others take from wherever they are, and the input that says from which. */
export interface SharedCall {
  module: string;
  chosenBy: string;
}

/** Every such module of `cards`. */
export function sharedCalls(cards: Cards): SharedCall[] {
  return [...cards.values()].flatMap(({ name: module, wiring: { offers } }) =>
    offers?.chosenBy === undefined ? [] : [{ module, chosenBy: offers.chosenBy }],
  );
}

/**
 * Every wire from `giver` to another module. Whether a call uses one depends on what it is given: {@link hasRoomFor}.
 * Two calls of one module would feed each other.
 */
export function wiresTo(card: ModuleCard, giver: ModuleCard | undefined): Wire[] {
  if (card.name === giver?.name) return [];
  const offers = offersOf(giver);
  return [...inputsOf(card).values()].flatMap(({ name: input, shape }) => {
    const output = card.wiring.takes?.[input]?.output ?? input;
    return offers[output] === shape.kind ? [{ input, output }] : [];
  });
}

/** Whether a call with these inputs has room for a wire to `input`: the module would refuse what a setting rules out. */
export function hasRoomFor(card: ModuleCard, input: string, inputs: Values): boolean {
  if (input in inputs) return false;
  const { onlyWith: setting, being } = card.wiring.takes?.[input] ?? {};
  if (setting === undefined) return true;
  const value = inputs[setting] ?? defaultOfInput(card, setting);
  return being === undefined ? value !== false : value === being || isMarker(value);
}

/** Whether `endpoint_ids` hold the endpoint of `service`; undefined where only Terraform knows. */
export function holdsEndpoint(ids: unknown, service: string): boolean | undefined {
  if (ids === undefined || ids === null) return false;
  if (isMarker(ids)) return undefined;
  return isMap(ids) && service in ids;
}
