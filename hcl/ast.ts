/** HCL expressions as trees. */

export type Ast =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  /** A quoted template or a heredoc of more than one part, or of one that is text. */
  | { readonly kind: 'template'; readonly parts: readonly Ast[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'attribute'; readonly of: Ast; readonly name: string }
  | { readonly kind: 'index'; readonly of: Ast; readonly key: Ast }
  /** `each` is what is made of every element, which is `item` in there. */
  | { readonly kind: 'splat'; readonly of: Ast; readonly each: Ast }
  | { readonly kind: 'item' }
  | { readonly kind: 'tuple'; readonly items: readonly Ast[] }
  | { readonly kind: 'object'; readonly items: readonly { key: Ast; value: Ast }[] }
  | Comprehension
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Ast[];
      readonly expands: boolean;
    }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Ast }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Ast;
      readonly right: Ast;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Ast;
      readonly whenTrue: Ast;
      readonly whenFalse: Ast;
    }
  /** Valid HCL that this project does not read. `at` is its offset in the source. */
  | { readonly kind: 'unread'; readonly why: string; readonly at: number };

export interface Comprehension {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Ast;
  /** Of an object; undefined for a tuple. */
  readonly key: Ast | undefined;
  readonly value: Ast;
  readonly condition: Ast | undefined;
  /** Whether values of one key are collected: `...`. */
  readonly groups: boolean;
}

/** From the loosest to the tightest; operators of one row bind from left to right. */
export const PRECEDENCE = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
] as const;

export type BinaryOperator = (typeof PRECEDENCE)[number][number];

/** How tightly `text` binds; undefined for what is no operator. */
export function tightnessOf(text: string | undefined): number | undefined {
  const row = PRECEDENCE.findIndex((operators) =>
    (operators as readonly (string | undefined)[]).includes(text),
  );
  return row < 0 ? undefined : row;
}
