/** Values that only Terraform knows: `{ref: data.terraform_remote_state.network.outputs.vpc_id}`, and nothing else. */
import { raw, Text, type Value } from '../../hcl/value';
import type { Path } from '../../inputs/parse';
import { goodValue } from '../../inputs/samples';
import type { Shape, Variable } from '../../inputs/shape';
import { isLink } from '../links/link';
import { isMarker } from '../reading/plain';

const PART = String.raw`(\.[A-Za-z_][\w-]*|\[([0-9]+|\*|"[\w ./:@-]+")\])`;
const NAME = String.raw`\.[A-Za-z_][\w-]*`;
const REFERENCE = new RegExp(
  `^((var|local)${NAME}${PART}*|module${NAME}${NAME}${PART}*|data${NAME}${NAME}${PART}+|[a-z][a-z0-9]*_[a-z0-9_]+${NAME}${PART}+)$`,
);

/** Names that engines keep for arguments of modules, and one that no object of JavaScript can hold. */
const RESERVED =
  /^var\.(__proto__|source|version|providers|count|for_each|lifecycle|depends_on|locals)(?![\w-])/;

/** An object with `ref` and nothing else is a reference, wherever it stands. */
export interface Reference {
  ref: unknown;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isReference(value: unknown): value is Reference {
  return isRecord(value) && Object.keys(value).join() === 'ref';
}

/** A marker and where it stands. */
export interface Found<T> {
  steps: Path;
  marker: T;
}

/** Everything in `value` that `is` takes for a marker. */
export function findIn<T>(
  value: unknown,
  is: (value: unknown) => value is T,
  steps: Path = [],
): Found<T>[] {
  if (is(value)) return [{ steps, marker: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findIn(item, is, [...steps, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findIn(item, is, [...steps, key]));
}

/** A reference and where it stands. */
export interface FoundReference {
  steps: Path;
  ref: unknown;
}

/** Every reference in `value`. */
export function referencesIn(value: unknown): FoundReference[] {
  return findIn(value, isReference).map(({ steps, marker: { ref } }) => ({ steps, ref }));
}

/** What is wrong with the text of a reference, in the module call `label`; undefined where nothing is. */
export function referenceFault(
  ref: unknown,
  label: string,
): { found: string; want: string; fix: string } | undefined {
  const found = `got ${JSON.stringify(ref) ?? 'nothing'}`;
  if (typeof ref !== 'string' || !REFERENCE.test(ref))
    return {
      found,
      want: 'a reference such as var.vpc_id or data.terraform_remote_state.network.outputs.vpc_id',
      fix: 'write one name with its parts; put expressions into a local of a file beside the root',
    };
  if (RESERVED.test(ref))
    return {
      found: `${found}, and no variable can have that name`,
      want: 'a name that is not kept for the engine',
      fix: 'rename the variable',
    };
  if (new RegExp(`^module\\.${label}(\\.|\\[|$)`).test(ref))
    return {
      found: `${found}, which is an output of this deployment`,
      want: 'no cycle',
      fix: 'refer to something else',
    };
  return undefined;
}

/** What is referred to, down to what a file has to declare: `data.terraform_remote_state.network`, `var.vpc_id`. */
export function declarationOf(ref: string): string {
  const parts = ref.split(/[.[]/);
  return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.');
}

/** What the refs in `inputs` name and its owner declares: variables are declared for him, and so is `declared`. */
export function ownersDeclarations(inputs: unknown, declared: readonly string[]): string[] {
  const names = referencesIn(inputs).map(({ ref }) => declarationOf(String(ref)));
  // Calls of the root itself need no declaration.
  const others = names.filter((name) => !/^(var|module)\./.test(name) && !declared.includes(name));
  return [...new Set(others)].sort();
}

/** Input with a good value in the place of each reference and link whose place has a shape, and where those are. */
export interface StoodIn {
  input: Readonly<Record<string, unknown>>;
  places: Path[];
}

/** Lets sample values stand in for references and links, so that the rest can be checked by the schema. */
export function standIn(
  input: Readonly<Record<string, unknown>>,
  variables: readonly Variable[],
): StoodIn {
  const places: Path[] = [];
  const replace = (value: unknown, shape: Shape | undefined, steps: Path): unknown => {
    if (!shape) return value;
    if (isMarker(value)) {
      places.push(steps);
      return goodValue(shape, places.length);
    }
    if (shape.kind === 'list' && Array.isArray(value))
      return value.map((item, index) => replace(item, shape.element, [...steps, index]));
    if (!isRecord(value) || (shape.kind !== 'map' && shape.kind !== 'object')) return value;
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
      const inner = shape.kind === 'map' ? shape.value : shape.fields[key]?.shape;
      return [key, replace(item, inner, [...steps, key])];
    });
    return Object.fromEntries(entries);
  };
  const shapes = new Map(variables.map(({ name, shape }) => [name, shape]));
  const entries = Object.entries(input).map(([name, value]): [string, unknown] => [
    name,
    replace(value, shapes.get(name), [name]),
  ]);
  return { input: Object.fromEntries(entries), places };
}

/** Input as a value of HCL: references and links are expressions, all other text is text. `steps` lead to `value`. */
export function toValue(
  value: unknown,
  linkSource: (steps: Path) => string,
  steps: Path = [],
): Value {
  const inside = (item: unknown, step: PropertyKey) => toValue(item, linkSource, [...steps, step]);
  if (isReference(value)) return raw(String(value.ref));
  if (isLink(value)) return raw(linkSource(steps));
  if (typeof value === 'string') return new Text(value);
  if (Array.isArray(value)) return value.map(inside);
  if (!isRecord(value)) return value as Value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, key)]));
}
