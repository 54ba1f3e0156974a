/** Attributes of arguments that the type of a variable does not name: the engine drops them in silence. */
import type { Ast } from '../../hcl/ast';

import { parsed } from './parsed';
import { isConstant, isList, isMap, SetValue, type Value } from './value';

export interface Dropped {
  /** Paths such as `named_endpoints["prod"].verson`. */
  readonly paths: readonly string[];
  /** Paths of which it is not known what is in there. */
  readonly open: readonly string[];
}

const NOTHING: Dropped = { paths: [], open: [] };

/** What the type that `source` writes drops of a value. */
export function droppedBy(value: Value, source: string, path: string): Dropped {
  return dropped(value, parsed(source), path);
}

function dropped(value: Value, type: Ast, path: string): Dropped {
  if (type.kind !== 'call' || isConstant(value)) return NOTHING;
  const [of] = type.args;
  if (!of) return NOTHING;
  switch (type.name) {
    case 'optional':
      return dropped(value, of, path);
    case 'object':
      return ofObject(value, of, path);
    case 'map':
    case 'list':
    case 'set':
      return holdsObject(of) ? ofItems(value, of, path) : NOTHING;
    default:
      return holdsObject(type) ? { paths: [], open: [path] } : NOTHING;
  }
}

function ofObject(value: Value, fields: Ast, path: string): Dropped {
  if (!isMap(value) || fields.kind !== 'object') return { paths: [], open: [path] };
  const types = new Map(
    fields.items.flatMap(({ key, value: type }): (readonly [string, Ast])[] =>
      key.kind === 'literal' ? [[String(key.value), type]] : [],
    ),
  );
  return joined(
    [...value].map(([name, item]) => {
      const type = types.get(name);
      const inner = `${path}.${name}`;
      return type ? dropped(item, type, inner) : { paths: [inner], open: [] };
    }),
  );
}

function ofItems(value: Value, type: Ast, path: string): Dropped {
  if (isMap(value))
    return joined(
      [...value].map(([key, item]) => dropped(item, type, `${path}[${JSON.stringify(key)}]`)),
    );
  const items = value instanceof SetValue ? value.items : value;
  if (!isList(items)) return { paths: [], open: [path] };
  return joined(items.map((item, index) => dropped(item, type, `${path}[${index}]`)));
}

/** Only objects drop what they do not name. */
function holdsObject(type: Ast): boolean {
  if (type.kind !== 'call') return false;
  return type.name === 'object' || type.name === 'tuple' || type.args.some(holdsObject);
}

const joined = (all: readonly Dropped[]): Dropped => ({
  paths: all.flatMap(({ paths }) => paths),
  open: all.flatMap(({ open }) => open),
});
