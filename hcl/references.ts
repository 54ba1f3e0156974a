/** Which names an expression refers to. */
import type { Ast } from './ast';

/**
 * What an expression refers to, name by name: `var.name`, `data.aws_vpc.this.id`, `each.key`. An index or a splat is `[]`:
 * `aws_subnet.private[each.key].id` is aws_subnet, private, [], id.
 */
export type ReferencePath = readonly string[];

const RESERVED = ['true', 'false', 'null'];

/** References of `ast` in the order of the source. Calls `refuse` for what is not read. */
export function referencesOf(
  ast: Ast,
  refuse: (why: string, at: number) => void = () => undefined,
): ReferencePath[] {
  const found: ReferencePath[] = [];
  walk(ast, [], found, refuse);
  return found;
}

/** Adds what `ast` refers to; `scope` are names that comprehensions around it declare. */
function walk(
  ast: Ast,
  scope: readonly string[],
  found: ReferencePath[],
  refuse: (why: string, at: number) => void,
): void {
  const inner = (...nodes: readonly (Ast | undefined)[]) => {
    for (const node of nodes) if (node) walk(node, scope, found, refuse);
  };
  switch (ast.kind) {
    case 'literal':
    case 'item':
      return;
    case 'unread':
      return refuse(ast.why, ast.at);
    case 'name':
    case 'attribute':
    case 'index':
    case 'splat':
      return walkTraversal(ast, scope, found, refuse);
    case 'template':
      return inner(...ast.parts);
    case 'tuple':
      return inner(...ast.items);
    case 'object':
      return inner(...ast.items.flatMap(({ key, value }) => [key, value]));
    case 'call':
      return inner(...ast.args);
    case 'unary':
      return inner(ast.operand);
    case 'binary':
      return inner(ast.left, ast.right);
    case 'conditional':
      return inner(ast.condition, ast.whenTrue, ast.whenFalse);
    case 'for': {
      inner(ast.collection);
      const names = [ast.keyName, ast.valueName].filter((name) => name !== undefined);
      for (const node of [ast.key, ast.value, ast.condition])
        if (node) walk(node, [...scope, ...names], found, refuse);
    }
  }
}

type Traversal = Extract<Ast, { kind: 'name' | 'attribute' | 'index' | 'splat' }>;

/** A name with what is taken from it is one reference; what its indexes refer to comes after it. */
function walkTraversal(
  ast: Traversal,
  scope: readonly string[],
  found: ReferencePath[],
  refuse: (why: string, at: number) => void,
): void {
  const path: string[] = [];
  const keys: Ast[] = [];
  const root = unroll(ast, path, keys);
  if (root.kind !== 'name') walk(root, scope, found, refuse);
  else if (!scope.includes(root.name) && !RESERVED.includes(root.name)) {
    found.push([root.name, ...path]);
  }
  for (const key of keys) walk(key, scope, found, refuse);
}

/** Fills `path` and `keys` from the root on, and returns the root. */
function unroll(ast: Ast, path: string[], keys: Ast[]): Ast {
  switch (ast.kind) {
    case 'attribute': {
      const root = unroll(ast.of, path, keys);
      path.push(ast.name);
      return root;
    }
    case 'index': {
      const root = unroll(ast.of, path, keys);
      path.push('[]');
      keys.push(ast.key);
      return root;
    }
    case 'splat': {
      const root = unroll(ast.of, path, keys);
      path.push('[]');
      unroll(ast.each, path, keys);
      return root;
    }
    default:
      return ast;
  }
}
