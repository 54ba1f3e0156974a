/** Values that a root does not have yet when it is applied for the first time, because it and their root need each other. */
import { raw, type Expression } from '../../hcl/value';
import type { ModuleCard } from '../../inputs/module-card';
import type { Path } from '../../inputs/parse';
import { isSensitive, variablesOf, type Shape } from '../../inputs/shape';
import type { Cards } from '../calls/wires';
import { nameOf } from '../reading/fault';

import { inCircle } from './circles';
import { sourceOfTaken, type Flow } from './passing';

/** Links by variables to roots that need values of the root with the link, themselves or by way of others. */
export function lateFlows(flows: readonly Flow[]): ReadonlySet<Flow> {
  const ways = flows.map((flow) => ({
    from: flow.link.unit.path,
    to: flow.taken.producer.path,
    about: flow,
  }));
  const byHand = ways.filter(({ about: { taken } }) => taken.means.type === 'variable');
  return new Set(inCircle(byHand, ways));
}

/** The shapes on the way from a variable of a module to one of its parts, the variable's own first. */
function shapesTo(shape: Shape, steps: Path): Shape[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [shape];
  const inner =
    shape.kind === 'list'
      ? shape.element
      : shape.kind === 'map'
        ? shape.value
        : shape.kind === 'object'
          ? shape.fields[String(step)]?.shape
          : undefined;
  return inner ? [shape, ...shapesTo(inner, rest)] : [shape];
}

/** What is left out of a call while one of its values is null. */
export interface Gap {
  /** From the inputs to what is left out: an element of a list or a map, or the value itself. */
  steps: Path;
  isElement: boolean;
}

/**
 * What a call can do without while the value at `steps` is null: the value itself where it is optional, else the
 * element of a list or a map that it is in. Undefined where the module requires it.
 */
export function gapOf(card: ModuleCard, steps: Path): Gap | undefined {
  const [input, ...inside] = steps;
  const variable = variablesOf(card.input.schema).find(({ name }) => name === input);
  if (!variable || isSensitive(variable.shape)) return undefined;
  if (inside.length === 0)
    return variable.default === undefined ? undefined : { steps, isElement: false };
  const shapes = shapesTo(variable.shape, inside);
  for (let length = inside.length; length > 0; length--) {
    const around = shapes[length - 1];
    const own = [input ?? '', ...inside.slice(0, length)];
    if (around?.kind === 'list' || around?.kind === 'map') return { steps: own, isElement: true };
    const field = around?.kind === 'object' && around.fields[String(inside[length - 1])];
    if (!field) return undefined;
    if (field.optional)
      return length === inside.length ? { steps: own, isElement: false } : undefined;
  }
  return undefined;
}

/** Variables of a root that may be null, and what its calls leave out while they are. */
export interface Late {
  names: ReadonlySet<string>;
  /** Names of what has to be there for the element at `steps` of the inputs of `label`. */
  neededBy: (label: string, steps: Path) => readonly string[];
  /** Whether what stands at `steps` may be null. */
  mayBeNull: (label: string, steps: Path) => boolean;
}

const keyOf = (label: string, steps: Path) => `${label} ${nameOf(steps)}`;

/** What of the links `own` of one root comes late, and can be left out until then. */
export function lateIn(
  own: readonly Flow[],
  { cards, late }: { cards: Cards; late: ReadonlySet<Flow> },
): Late {
  const gaps = new Map<Flow, Gap>();
  const required = new Set<string>();
  for (const flow of own) {
    const card = cards.get(flow.link.call.module);
    const gap = late.has(flow) && !flow.taken.sensitive && card && gapOf(card, flow.link.steps);
    if (gap) gaps.set(flow, gap);
    else required.add(sourceOfTaken(flow.taken));
  }
  const names = new Set<string>();
  const needs = new Map<string, Set<string>>();
  const nullable = new Set<string>();
  for (const [{ link, taken }, { steps, isElement }] of gaps) {
    const name = sourceOfTaken(taken);
    // A value that one place cannot do without is required in all of them.
    if (required.has(name)) continue;
    names.add(name);
    const key = keyOf(link.call.label, steps);
    if (isElement) needs.set(key, (needs.get(key) ?? new Set()).add(name));
    else nullable.add(key);
  }
  return {
    names,
    neededBy: (label, steps) => [...(needs.get(keyOf(label, steps)) ?? [])],
    mayBeNull: (label, steps) => nullable.has(keyOf(label, steps)),
  };
}

/** The condition under which none of `names` is null; undefined where there are none. */
export function conditionOf(names: readonly string[]): Expression | undefined {
  if (names.length === 0) return undefined;
  return raw(names.map((name) => `${name} != null`).join(' && '));
}

/** The expression that stands for the link at `steps` of the inputs of the call `label`. */
export function linkSourceOf(
  own: readonly Flow[],
  { label, steps, gaps }: { label: string; steps: Path; gaps: Late },
): string {
  const name = nameOf(steps);
  const flow = own.find(({ link }) => link.call.label === label && nameOf(link.steps) === name);
  if (!flow) throw new Error(`bug: the link at ${name} of ${label} leads nowhere`);
  const source = sourceOfTaken(flow.taken);
  const { parts } = flow.target;
  // Null has no parts.
  return parts !== '' && gaps.mayBeNull(label, steps)
    ? `${source} == null ? null : ${source}${parts}`
    : `${source}${parts}`;
}
