/** Values that only Terraform knows: `{ref: data.terraform_remote_state.network.outputs.vpc_id}`, and nothing else. */
import { call, raw, Text, When, type Expression, type Value } from '../../hcl/value';
import type { ModuleCard } from '../../inputs/module-card';
import { checkInput, type LocatedFault, type Path } from '../../inputs/parse';
import { goodValue } from '../../inputs/samples';
import { variablesOf, type Shape, type Variable } from '../../inputs/shape';
import { isAbove, type Words } from '../reading/fault';
import { isLink, isMarker, isReference } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';

const PART = String.raw`(\.[A-Za-z_][\w-]*|\[([0-9]+|\*|"[\w ./:@-]+")\])`;
const NAME = String.raw`\.[A-Za-z_][\w-]*`;
const REFERENCE = new RegExp(
  `^((var|local)${NAME}${PART}*|module${NAME}${NAME}${PART}*|data${NAME}${NAME}${PART}+|[a-z][a-z0-9]*_[a-z0-9_]+${NAME}${PART}+)$`,
);

/** Names that engines keep for arguments of modules, one that roots have for their role, and one that no object of JavaScript can hold. */
const RESERVED =
  /^var\.(__proto__|source|version|providers|count|for_each|lifecycle|depends_on|locals|use_plan_role)(?![\w-])/;

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
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findIn(item, is, [...steps, key]));
}

/** Every reference in `value`, and where it stands. */
export function referencesIn(value: unknown): { steps: Path; ref: unknown }[] {
  return findIn(value, isReference).map(({ steps, marker: { ref } }) => ({ steps, ref }));
}

/** What is wrong with the text of a reference, in the module call `label`; undefined where nothing is. */
export function referenceFault(ref: unknown, label: string): Words | undefined {
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
      want: 'a name that is not kept for the engine or the root',
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

/** Lets a sample value stand in for each reference and link whose input has a shape. `paths` lead to them. */
function standIn(input: Values, variables: readonly Variable[]): { input: Values; paths: Path[] } {
  const paths: Path[] = [];
  const replace = (value: unknown, shape: Shape | undefined, steps: Path): unknown => {
    if (!shape) return value;
    if (isMarker(value)) {
      paths.push(steps);
      return goodValue(shape, paths.length);
    }
    if (shape.kind === 'list' && Array.isArray(value))
      return value.map((item, index) => replace(item, shape.element, [...steps, index]));
    if (!isMap(value) || (shape.kind !== 'map' && shape.kind !== 'object')) return value;
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
  return { input: Object.fromEntries(entries), paths };
}

/** What the schema of a module says of `inputs`, as far as that does not hang on what only Terraform knows. */
export function knownFaults(inputs: Values, card: ModuleCard): LocatedFault[] {
  const { input, paths } = standIn(inputs, variablesOf(card.input.schema));
  const unknown = new Set(paths.map(([variable]) => String(variable)));
  // Where a reference stands inside, only Terraform can count and compare.
  const hasUnknown = isAbove(paths.map((path) => path.slice(0, -1)));
  const { faults } = checkInput(card.input, input, unknown);
  return faults.filter(({ steps }) => !hasUnknown(steps));
}

/** What stands for links in the inputs of one call. `steps` lead from the inputs to a value. */
export interface LinkSources {
  /** The expression that is the value of the link. */
  sourceOf: (steps: Path) => string;
  /** The condition under which the element of a list or a map is there; undefined where it always is. */
  conditionOf: (steps: Path) => Expression | undefined;
}

interface Element {
  key: string;
  value: Value;
  condition?: Expression;
  /** Whether the value is a list whose elements are meant. */
  isSpread?: true;
}

/** An element of a list that stands for all elements of another: `{ref: module.browser.agent_statements[*]}`. */
const ALL_OF = /\[\*\]$/;

const isAllOf = ({ ref }: { ref: unknown }) => ALL_OF.test(String(ref));

/** Whether an element is there as it is, in one list with its neighbours. */
const isPlain = ({ condition, isSpread }: Element) => condition === undefined && !isSpread;

/** Elements in their order, each run of those that are always there in one piece. */
function piecesOf(elements: readonly Element[]): Element[][] {
  const pieces: Element[][] = [];
  for (const element of elements) {
    const last = pieces.at(-1);
    if (last?.[0] && isPlain(element) && isPlain(last[0])) last.push(element);
    else pieces.push([element]);
  }
  return pieces;
}

/** A list or a map of `elements`, where some are there only under a condition. */
function collected(
  elements: readonly Element[],
  {
    join,
    made,
  }: { join: string; made: (some: readonly Element[]) => readonly Value[] | Record<string, Value> },
): Value {
  if (elements.every(isPlain)) return made(elements);
  const parts = piecesOf(elements).map((piece): Value => {
    const [first] = piece;
    if (first?.isSpread) return first.value;
    const condition = first?.condition;
    return condition ? new When(condition, made(piece)) : made(piece);
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : call(join, ...parts);
}

const LIST = { join: 'concat', made: (some: readonly Element[]) => some.map(({ value }) => value) };
const MAP = {
  join: 'merge',
  made: (some: readonly Element[]) =>
    Object.fromEntries(some.map(({ key, value }) => [key, value])),
};

/** Input as a value of HCL: references and links are expressions, all other text is text. `steps` lead to `value`. */
export function toValue(value: unknown, sources: LinkSources, steps: Path = []): Value {
  if (isReference(value)) return raw(String(value.ref));
  if (isLink(value)) return raw(sources.sourceOf(steps));
  if (typeof value === 'string') return new Text(value);
  const isList = Array.isArray(value);
  if (!isList && !isMap(value)) return value as Value;
  const elements = Object.entries(value).map(([key, item]: [string, unknown]): Element => {
    const inside = [...steps, isList ? Number(key) : key];
    const condition = sources.conditionOf(inside);
    if (isList && isReference(item) && isAllOf(item))
      return { key, value: raw(String(item.ref).replace(ALL_OF, '')), isSpread: true };
    return { key, value: toValue(item, sources, inside), ...(condition ? { condition } : {}) };
  });
  return collected(elements, isList ? LIST : MAP);
}
