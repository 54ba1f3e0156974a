/**
 * How layers of the file lie over each other, the nearest last. Settings add up by key where a reader would expect it,
 * and are replaced whole everywhere else; inputs add up by name and no deeper.
 */
import type { Path } from '../../inputs/parse';
import { isMap } from '../reading/plain';

import { type Cell, type Choices, type Laid, type Node } from './traced';

interface Context {
  choices: Choices;
  cell: Cell;
}

type Lay = (below: Node, above: Node, context: Context) => Node;

const whole: Lay = (_below, above) => above;

/** Maps by key; a key of both by its own rule. */
function byKey(rules: Readonly<Record<string, Lay>> = {}, other: Lay = whole): Lay {
  return (below, above, context) => {
    const low = context.choices.open(below, context.cell);
    const high = context.choices.open(above, context.cell);
    if (!low || !high) return above;
    const inside = new Map(low.inside);
    for (const [key, node] of high.inside) {
      const under = low.inside.get(key);
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      inside.set(key, under ? (rule ?? other)(under, node, context) : node);
    }
    // What all of them lack is missing from the farthest, which holds for most.
    return { inside, steps: low.steps };
  };
}

const typeOf = ({ inside }: Laid): unknown => {
  const type = inside.get('type');
  return type && 'value' in type ? type.value : undefined;
};

/** By key where both are of one type: the nearer says what differs. Of two types the nearer counts alone. */
const byType: Lay = (below, above, context) => {
  const low = context.choices.open(below, context.cell);
  const high = context.choices.open(above, context.cell);
  if (!low || !high || (typeOf(high) !== undefined && typeOf(low) !== typeOf(high))) return above;
  return byKey()(low, high, context);
};

const providerSettings = byKey({ default_tags: byKey(), aliases: byKey() });
const call = byKey({ inputs: byKey(), source: byType });

/** A deployment under one of the same name. */
const deployment = byKey({
  provider: providerSettings,
  backend: byType,
  source: byType,
  inputs: byKey(),
  variables: byKey(),
  modules: byKey({}, call),
});

/** `layers` as one, the last on top. */
export function laid(layers: readonly Node[], context: Context): Laid {
  const [first, ...others] = layers;
  const all = first && others.reduce((below, above) => deployment(below, above, context), first);
  const opened = all && context.choices.open(all, context.cell);
  return opened ?? { inside: new Map(), steps: [] };
}

/** A map of one key, which stands nowhere itself. */
function under(key: string, node: Node, steps: Path): Laid {
  return { inside: new Map([[key, node]]), steps };
}

/** What `value`, which holds for several deployments, says of each: its tags are the provider's, below those written there. */
export function layersOf(value: unknown, steps: Path, names: readonly string[]): Node[] {
  if (!isMap(value)) return [];
  const node = (key: string): Node => ({ value: value[key], steps: [...steps, key] });
  const own = names.filter((name) => name !== 'tags' && value[name] !== undefined);
  const provider = [...steps, 'provider'];
  const tags =
    value.tags === undefined
      ? []
      : [under('provider', under('default_tags', node('tags'), provider), steps)];
  return [...tags, { inside: new Map(own.map((name) => [name, node(name)])), steps }];
}
