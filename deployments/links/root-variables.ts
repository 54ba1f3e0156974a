/** Variables of a root: those that its refs name, and those that carry values of other roots. */
import type { ModuleCard } from '../../inputs/module-card';
import { pathOf, type Path } from '../../inputs/parse';
import { terraformType, isSensitive, variablesOf, type Shape } from '../../inputs/shape';
import type { ComposedCall } from '../calls/composed-call';
import { referencesIn } from '../calls/references';
import type { Cards } from '../calls/wires';
import { inWords } from '../reading/in-words';

import { nameOfTaken, type Exchange, type Flow, type Producer, type Taken } from './passing';

export interface RootVariable {
  name: string;
  description: string;
  /** Type constraint. */
  type: string;
  nullable: boolean;
  /** The root works without it: it is null by default, and its calls leave out what needs it. */
  optional: boolean;
  sensitive: boolean;
  /** The output that it carries, if it does. */
  carries?: Taken;
}

/** A root with what it takes from others, and what it gives. */
export interface LinkedRoot extends Producer, Exchange {
  /** Its variables, in the order in which the inputs need them. */
  variables: readonly RootVariable[];
}

/** Where a value goes in the inputs of a module, as the module has it. */
interface Slot {
  shape?: Shape;
  /** Null means something there. */
  nullable: boolean;
  sensitive: boolean;
}

/** A variable where an input needs it. */
export interface Use {
  name: string;
  /** From the inputs to where it stands. */
  steps: Path;
  /** What of it is used. */
  parts: string;
  slot: Slot;
  /** `vpc_id of module.research`. */
  where: string;
  taken?: Taken;
}

/** Most uses that a description names. */
const MOST_USES = 3;

function inner(shape: Shape | undefined, step: PropertyKey): Shape | undefined {
  if (shape?.kind === 'list') return shape.element;
  if (shape?.kind === 'map') return shape.value;
  return shape?.kind === 'object' ? shape.fields[String(step)]?.shape : undefined;
}

function slotAt(card: ModuleCard | undefined, [input, ...steps]: Path): Slot {
  const found = card && variablesOf(card.input.schema).find(({ name }) => name === input);
  let shape = found?.shape;
  let nullable = shape?.nullable ?? false;
  let sensitive = shape?.facets.sensitive ?? false;
  for (const step of steps) {
    const field = shape?.kind === 'object' ? shape.fields[String(step)] : undefined;
    shape = inner(shape, step);
    nullable = (shape?.nullable ?? false) || (field?.optional ?? false);
    sensitive ||= shape?.facets.sensitive ?? false;
  }
  return { shape, nullable, sensitive: sensitive || (shape !== undefined && isSensitive(shape)) };
}

/** The type of what has a `type` at `parts`. */
function typeAround(type: string, parts: string): string {
  const [last] = /\[[^\]]*\]$/.exec(parts) ?? [];
  if (parts === '') return type;
  if (last === undefined || last === '[*]') return 'any';
  const outer = last.startsWith('["') ? `map(${type})` : `list(${type})`;
  return typeAround(outer, parts.slice(0, -last.length));
}

/** Every use of a variable in `call`: by refs, then by links. */
export function usesIn(
  call: ComposedCall,
  card: ModuleCard | undefined,
  flows: readonly Flow[],
): Use[] {
  const use = (steps: Path, name: string, parts: string): Use => ({
    name,
    steps,
    parts,
    slot: slotAt(card, steps),
    where: `${pathOf(steps)} of module.${call.label}`,
  });
  const refs = referencesIn(call.inputs).flatMap(({ steps, ref }) => {
    const [, name, parts = ''] = /^var\.([\w-]+)(.*)$/.exec(String(ref)) ?? [];
    return name === undefined ? [] : [use(steps, name, parts)];
  });
  const carried = flows
    .filter(({ link, taken }) => link.call.label === call.label && taken.means.type === 'variable')
    .map(({ link, target, taken }) => ({
      ...use(link.steps, nameOfTaken(taken), target.parts),
      taken,
    }));
  return [...refs, ...carried];
}

function describe(uses: readonly Use[], taken: Taken | undefined, isOptional: boolean): string {
  if (taken) {
    const output = `Output ${taken.output} of the root ${taken.producer.path}.`;
    return isOptional
      ? `${output} Omit it until that root is applied, and set it in every plan after that.`
      : output;
  }
  const shown = uses.slice(0, MOST_USES).map(({ where }) => where);
  const more = uses.length > MOST_USES ? [`${uses.length - MOST_USES} more`] : [];
  return `Feeds ${inWords([...shown, ...more])}.`;
}

function typeOf(uses: readonly Use[]): string {
  const types = uses.map(({ slot: { shape }, parts }) =>
    shape ? typeAround(terraformType(shape), parts) : 'any',
  );
  const [first = 'any'] = types;
  return types.every((type) => type === first) ? first : 'any';
}

/** The variables that `calls` need: of each call those of its refs, then those of its links, in the order of the file. */
export function rootVariables(
  calls: readonly ComposedCall[],
  {
    cards,
    flows,
    optional,
  }: {
    cards: Cards;
    flows: readonly Flow[];
    /** Expressions of the variables that the root works without. */
    optional: ReadonlySet<string>;
  },
): RootVariable[] {
  const usesByName = new Map<string, Use[]>();
  for (const call of calls) {
    for (const use of usesIn(call, cards.get(call.module), flows))
      usesByName.set(use.name, [...(usesByName.get(use.name) ?? []), use]);
  }
  return [...usesByName].map(([name, uses]) => {
    const [first] = uses;
    const isOptional = optional.has(`var.${name}`);
    return {
      name,
      description: describe(uses, first?.taken, isOptional),
      type: typeOf(uses),
      nullable: isOptional || uses.every(({ slot, parts }) => slot.nullable && parts === ''),
      optional: isOptional,
      sensitive: first?.taken?.sensitive === true || uses.some(({ slot }) => slot.sensitive),
      ...(first?.taken ? { carries: first.taken } : {}),
    };
  });
}
