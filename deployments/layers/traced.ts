/**
 * Values with the way back to where they were written, laid over each other by key; and markers in them, such as
 * `{by_region: {us-east-1: ..., eu-west-1: ...}}`, which stand for one of their values, or `{fill: 'agent-{region}'}`.
 */
import { spelling } from '../../inputs/nearest';
import type { Path } from '../../inputs/parse';
import { type FileFault, keyFault, kindOf, nameOf, valueFault, type Words } from '../reading/fault';
import { CHOICES, FILL, isFill } from '../reading/markers';
import { isMap } from '../reading/plain';
import type { Read } from '../reading/read-yaml';

import { filled } from './fill';

/** What a value may depend on. */
export interface Cell {
  environment?: string;
  region?: string;
  account?: string;
  account_id?: string;
}

/** A value as it stands in the file. */
export interface Located {
  value: unknown;
  steps: Path;
  /** It was put together out of what stands at `steps`: its parts have no place of their own. */
  isWhole?: true;
}

/** Maps laid over each other. */
export interface Laid {
  inside: ReadonlyMap<string, Node>;
  /** Where the farthest of them stands. */
  steps: Path;
}

export type Node = Located | Laid;

/** A value with markers resolved, and the steps of parts that came from elsewhere. */
export interface Resolved extends Located {
  inside?: ReadonlyMap<string, Resolved>;
}

interface Marker {
  name: string;
  by: (typeof CHOICES)[keyof typeof CHOICES];
  options: unknown;
}

/** A map with the name of a marker and nothing else is one, wherever it stands. */
function markerIn(value: unknown): Marker | undefined {
  if (!isMap(value)) return undefined;
  const [name = '', ...more] = Object.keys(value);
  const found = more.length === 0 && Object.entries(CHOICES).find(([choice]) => choice === name);
  return found ? { name, by: found[1], options: value[name] } : undefined;
}

/** Whether the place decides what `value` is. */
export function isChosen(value: unknown): boolean {
  return isFill(value) || markerIn(value) !== undefined;
}

/** `value` without the markers in its maps: what is left has the types that a reader expects. */
export function withoutMarkers(value: unknown): unknown {
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => !isChosen(item));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutMarkers(item)]));
}

/** A marker of the file, and what it was asked for. */
interface Asked extends Marker {
  steps: Path;
  wanted: Set<string | undefined>;
}

/** Chooses by markers, and remembers what was asked for: only then is known what one has too few or too many. */
export class Choices {
  private readonly asked = new Map<string, Asked>();
  private readonly badTexts = new Map<string, { steps: Path; words: Words }>();

  /** `isProbe`: to find out what the place is. Texts that need that to be known are nothing then. */
  constructor(private readonly isProbe = false) {}

  /** What stands for `located` in `cell`. Where a marker has no value for it, any of its values stands in. */
  choose(located: Located, cell: Cell): Located {
    const { value, steps } = located;
    if (isFill(value)) return this.fill(value.fill, [...steps, FILL], cell);
    const marker = markerIn(value);
    if (!marker) return located;
    const { name, by, options } = marker;
    const id = nameOf(steps);
    const asked = this.asked.get(id) ?? { ...marker, steps, wanted: new Set() };
    asked.wanted.add(cell[by]);
    this.asked.set(id, asked);
    if (!isMap(options)) return { value: undefined, steps };
    const wanted = cell[by];
    const key =
      wanted !== undefined && Object.hasOwn(options, wanted) ? wanted : Object.keys(options)[0];
    if (key === undefined) return { value: undefined, steps };
    return this.choose({ value: options[key], steps: [...steps, name, key] }, cell);
  }

  private fill(text: unknown, steps: Path, cell: Cell): Located {
    const found = filled(text, cell);
    const [words] = found.faults;
    const id = nameOf(steps);
    // A text stands in one place of the file, and is filled for many: one of its faults says enough.
    if (words && !this.badTexts.has(id)) this.badTexts.set(id, { steps, words });
    return { value: this.isProbe && words ? undefined : found.text, steps };
  }

  /** The map at `node`, key by key; undefined where it is none. */
  open(node: Node, cell: Cell): Laid | undefined {
    if ('inside' in node) return node;
    const { value, steps } = this.choose(node, cell);
    if (!isMap(value)) return undefined;
    const entries = Object.entries(value).map(([key, item]): [string, Node] => [
      key,
      { value: item, steps: [...steps, key] },
    ]);
    return { inside: new Map(entries), steps };
  }

  /** `node` with a value in the place of each marker. */
  resolve(node: Node, cell: Cell): Resolved {
    if ('inside' in node) {
      const inside = new Map(
        [...node.inside].map(([key, item]) => [key, this.resolve(item, cell)]),
      );
      return { value: valueOf(inside), steps: node.steps, inside };
    }
    const chosen = this.choose(node, cell);
    const { value, steps } = chosen;
    if (typeof value !== 'object' || value === null) return chosen;
    const parts = Object.entries(value).map(
      ([key, item]: [string, unknown]): [string, Resolved] => [
        key,
        this.resolve(
          { value: item, steps: [...steps, Array.isArray(value) ? Number(key) : key] },
          cell,
        ),
      ],
    );
    const source = value as Readonly<Record<string, unknown>>;
    if (parts.every(([key, part]) => part.value === source[key])) return chosen;
    const inside = new Map(parts);
    return {
      value: Array.isArray(value) ? parts.map(([, part]) => part.value) : valueOf(inside),
      steps,
      inside,
    };
  }

  /** Every text that cannot be filled, and every marker that is none, has no value for a place, or one for a place that is none. */
  faults(read: Read): FileFault[] {
    return [
      ...[...this.asked.values()].flatMap((asked) => faultsOf(asked, read)),
      ...[...this.badTexts.values()].map(({ steps, words }) => valueFault(read, steps, words)),
    ];
  }
}

function valueOf(inside: ReadonlyMap<string, Resolved>): unknown {
  const entries = [...inside].filter(([, { value }]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, { value }]) => [key, value]));
}

const listed = (names: Iterable<string>) => [...names].sort().join(', ');

function faultsOf({ steps, name, by, options, wanted }: Asked, read: Read): FileFault[] {
  const inside = [...steps, name];
  if (!isMap(options))
    return [
      valueFault(read, inside, {
        found: `got ${kindOf(options)}`,
        want: `a map with a value for each ${by}`,
        fix: 'write a map',
      }),
    ];
  const names = [...wanted].filter((item) => item !== undefined);
  if (names.length < wanted.size)
    return [
      keyFault(read, inside, {
        found: `got ${name}, where there is no ${by}`,
        want: 'a value',
        fix: by === 'environment' ? 'write the value' : `write the value, or a matrix of ${by}s`,
      }),
    ];
  const missing = names.filter((item) => !Object.hasOwn(options, item));
  const extra = Object.keys(options).filter((key) => !wanted.has(key));
  return [
    ...(missing.length > 0
      ? [
          keyFault(read, inside, {
            found: `got no value for ${listed(missing)}`,
            want: `one for each ${by}: ${listed(names)}`,
            fix: `add ${listed(missing)}`,
          }),
        ]
      : []),
    ...extra.map((key) =>
      keyFault(read, [...inside, key], {
        found: `got a value for ${key}, which is no ${by} here`,
        want: `one of ${listed(names)}`,
        fix: spelling(key, missing, 'remove it'),
      }),
    ),
  ];
}

/** From steps inside a resolved value to those in the file. */
export function stepsTo(resolved: Resolved, path: Path): Path {
  const [step, ...rest] = path;
  if (step === undefined || resolved.isWhole) return resolved.steps;
  const next = resolved.inside?.get(String(step));
  return next ? stepsTo(next, rest) : [...resolved.steps, ...path];
}
