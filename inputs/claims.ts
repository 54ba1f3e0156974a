/**
 * What may be true of a module's input, said once: a claim is HCL's condition and the same in TypeScript. A rule is a
 * claim with words of its own.
 */
import { hcl, raw, type Expression, type Hole } from '../hcl/value';

import type { CrossRule } from './module-input';
import { valueAt } from './parse';

type Input = Readonly<Record<string, unknown>>;

/** How tightly the outermost operator of a condition binds; a term is a name, a call or a negation. */
export const BINDS = { conditional: 0, logical: 1, comparison: 2, term: 3 } as const;

type Binding = (typeof BINDS)[keyof typeof BINDS];

/** A statement about input, in both languages. */
export interface Claim {
  condition: Expression;
  holds: (input: Input) => boolean;
  binds: Binding;
}

/** A rule that asks for `claim`. */
export function rule(
  { condition, holds }: Claim,
  words: Omit<CrossRule, 'condition' | 'holds'>,
): CrossRule {
  return { ...words, condition, holds };
}

/** The condition of `claim` as an operand, in parentheses where it binds less than `least`. */
function operand({ condition, binds }: Claim, least: Binding): Expression {
  return binds < least ? raw(`(${condition.source})`) : condition;
}

/** `&&` beside `||` gets parentheses: a reader need not know which binds more. */
function joined(operator: '&&' | '||', claims: readonly Claim[]): Expression {
  return raw(claims.map((claim) => operand(claim, BINDS.comparison).source).join(` ${operator} `));
}

/** Every one of `claims`. */
export function allOf(...claims: readonly Claim[]): Claim {
  return {
    condition: joined('&&', claims),
    holds: (input) => claims.every(({ holds }) => holds(input)),
    binds: BINDS.logical,
  };
}

/** At least one of `claims`. That x is set only with y is `anyOf(y, <x is not set>)`. */
export function anyOf(...claims: readonly Claim[]): Claim {
  return {
    condition: joined('||', claims),
    holds: (input) => claims.some(({ holds }) => holds(input)),
    binds: BINDS.logical,
  };
}

/** The opposite of `claim`. */
export function not(claim: Claim): Claim {
  return {
    condition: hcl`!${operand(claim, BINDS.term)}`,
    holds: (input) => !claim.holds(input),
    binds: BINDS.term,
  };
}

/** Both claims or neither of them. */
export function bothOrNeither(one: Claim, other: Claim): Claim {
  return {
    condition: hcl`${operand(one, BINDS.term)} == ${operand(other, BINDS.term)}`,
    holds: (input) => one.holds(input) === other.holds(input),
    binds: BINDS.comparison,
  };
}

/** One of the two claims, and not the other. */
export function exactlyOne(one: Claim, other: Claim): Claim {
  return {
    condition: hcl`${operand(one, BINDS.term)} != ${operand(other, BINDS.term)}`,
    holds: (input) => one.holds(input) !== other.holds(input),
    binds: BINDS.comparison,
  };
}

/** `then` where `test` holds, and `otherwise` where not. */
export function either(test: Claim, then: Claim, otherwise: Claim): Claim {
  return {
    condition: hcl`${test.condition} ? ${operand(then, BINDS.comparison)} : ${operand(otherwise, BINDS.comparison)}`,
    holds: (input) => (test.holds(input) ? then : otherwise).holds(input),
    binds: BINDS.conditional,
  };
}

/** `condition` of a kind that no other rule has, and its twin. */
export function claim(
  condition: Expression,
  holds: (input: never) => boolean,
  binds: Binding = BINDS.term,
): Claim {
  return { condition, holds: holds as Claim['holds'], binds };
}

const isNull = (value: unknown): boolean => value === null || value === undefined;

/** How many elements a list or map has. Of a set, whether any. */
const sizeOf = (value: unknown): number => Object.keys(value ?? {}).length;

type Test = (value: unknown) => boolean;

/**
 * Claims about what stands below `root`: `var`, or an element of a collection under its name in a `for`. Paths are as in
 * HCL: `jwt_authorizer.private_endpoint`.
 */
export function claimsAbout(root: string) {
  const ref = (path: string) => raw(`${root}.${path}`);
  const at = (input: Input, path: string) => valueAt(input, path.split('.'));
  const atom =
    (binds: Binding) =>
    (path: string, condition: Expression, holds: Test): Claim => ({
      condition,
      holds: (input) => holds(at(input, path)),
      binds,
    });
  const term = atom(BINDS.term);
  const comparison = atom(BINDS.comparison);

  return {
    isTrue: (path: string) => term(path, ref(path), (value) => value === true),
    given: (path: string) => comparison(path, hcl`${ref(path)} != null`, (value) => !isNull(value)),
    missing: (path: string) => comparison(path, hcl`${ref(path)} == null`, isNull),
    filled: (path: string) =>
      comparison(path, hcl`length(${ref(path)}) > 0`, (value) => sizeOf(value) > 0),
    empty: (path: string) =>
      comparison(path, hcl`length(${ref(path)}) == 0`, (value) => sizeOf(value) === 0),
    equals: (path: string, wanted: string) =>
      comparison(path, hcl`${ref(path)} == ${wanted}`, (value) => value === wanted),
    differs: (path: string, refused: string) =>
      comparison(path, hcl`${ref(path)} != ${refused}`, (value) => value !== refused),
    isAmong: (path: string, wanted: readonly Hole[]) =>
      term(path, hcl`contains(${wanted}, ${ref(path)})`, (value) => wanted.includes(value as Hole)),
    startsWith: (path: string, start: string) =>
      term(path, hcl`startswith(${ref(path)}, ${start})`, (value) =>
        String(value).startsWith(start),
      ),
    /** A text that has `part` somewhere in it. */
    contains: (path: string, part: string) =>
      term(path, hcl`strcontains(${ref(path)}, ${part})`, (value) => String(value).includes(part)),
    /** A list or set that has `item`. */
    includes: (path: string, item: string) =>
      term(path, hcl`contains(${ref(path)}, ${item})`, (value) =>
        Object.values(value as object).includes(item),
      ),
    /** A list or set that has one of `items` at least. */
    includesSome: (path: string, items: readonly string[]) =>
      comparison(path, hcl`length(setintersection(${ref(path)}, ${items})) > 0`, (value) =>
        Object.values(value as object).some((item) => items.includes(item as string)),
      ),
    hasKey: (path: string, key: string) =>
      term(path, hcl`contains(keys(${ref(path)}), ${key})`, (value) =>
        Object.keys(value as object).includes(key),
      ),

    /** `about` what stands at `path`, or nothing there. A conditional: HCL may look at both sides of `||`. */
    unlessNull: (path: string, about: Claim): Claim => ({
      condition: hcl`${ref(path)} == null ? true : ${about.condition}`,
      holds: (input) => isNull(at(input, path)) || about.holds(input),
      binds: BINDS.conditional,
    }),
    /** No list or map of `paths` has an element. */
    allEmpty: (...paths: readonly string[]): Claim => ({
      condition: raw(
        `sum([\n${paths.map((path) => `  length(${root}.${path}),\n`).join('')}]) == 0`,
      ),
      holds: (input) => paths.every((path) => sizeOf(at(input, path)) === 0),
      binds: BINDS.comparison,
    }),
    /** A list or map of `paths` has an element at least. */
    someFilled: (...paths: readonly string[]): Claim => ({
      condition: raw(`${paths.map((path) => `length(${root}.${path})`).join(' + ')} > 0`),
      holds: (input) => paths.some((path) => sizeOf(at(input, path)) > 0),
      binds: BINDS.comparison,
    }),
    /** Just one of `paths` is set. */
    oneGiven: (...paths: readonly string[]): Claim => ({
      condition: hcl`
        length([
          for kind in ${paths.map(ref)} : kind if kind != null
        ]) == 1
      `,
      holds: (input) => paths.filter((path) => !isNull(at(input, path))).length === 1,
      binds: BINDS.comparison,
    }),
  };
}

export const {
  allEmpty,
  contains,
  differs,
  empty,
  equals,
  filled,
  given,
  hasKey,
  includes,
  includesSome,
  isAmong,
  isTrue,
  missing,
  oneGiven,
  someFilled,
  startsWith,
  unlessNull,
} = claimsAbout('var');
