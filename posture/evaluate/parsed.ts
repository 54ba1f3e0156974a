/** Trees of expressions and types by their source: calls of one module have the same ones. */
import type { Ast } from '../../hcl/ast';
import { parseAst } from '../../hcl/parse';

const trees = new Map<string, Ast>();

/** The tree of a source. Throws `HclSyntaxError`, or `RangeError` where it nests too deep. */
export function parsed(source: string): Ast {
  const tree = trees.get(source) ?? parseAst(source);
  trees.set(source, tree);
  return tree;
}
