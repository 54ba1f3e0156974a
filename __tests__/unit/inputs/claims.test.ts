import { hcl } from '../../../hcl/value';
import {
  allEmpty,
  allOf,
  anyOf,
  bothOrNeither,
  claim,
  claimsAbout,
  contains,
  differs,
  either,
  empty,
  equals,
  exactlyOne,
  filled,
  given,
  hasKey,
  includes,
  includesSome,
  isAmong,
  isTrue,
  missing,
  not,
  oneGiven,
  rule,
  someFilled,
  startsWith,
  unlessNull,
  type Claim,
} from '../../../inputs/claims';

type Input = Readonly<Record<string, unknown>>;

/** A claim, HCL's condition, inputs of which it is true, and inputs of which it is not. */
const ATOMS: readonly (readonly [string, Claim, string, readonly Input[], readonly Input[]])[] = [
  ['isTrue', isTrue('on'), 'var.on', [{ on: true }], [{ on: false }]],
  ['given', given('id'), 'var.id != null', [{ id: 'a' }, { id: '' }], [{ id: null }, {}]],
  ['missing', missing('id'), 'var.id == null', [{ id: null }, {}], [{ id: '' }]],
  [
    'filled',
    filled('ids'),
    'length(var.ids) > 0',
    [{ ids: ['a'] }, { ids: { a: 1 } }],
    [{ ids: [] }, { ids: {} }],
  ],
  [
    'empty',
    empty('ids'),
    'length(var.ids) == 0',
    [{ ids: [] }, { ids: {} }],
    [{ ids: ['a'] }, { ids: { a: 1 } }],
  ],
  [
    'equals',
    equals('mode', 'a'),
    'var.mode == "a"',
    [{ mode: 'a' }],
    [{ mode: 'b' }, { mode: null }],
  ],
  [
    'differs',
    differs('mode', 'a'),
    'var.mode != "a"',
    [{ mode: 'b' }, { mode: null }],
    [{ mode: 'a' }],
  ],
  ['isAmong', isAmong('days', [1, 3]), 'contains([1, 3], var.days)', [{ days: 3 }], [{ days: 2 }]],
  [
    'startsWith',
    startsWith('name', 'sg-'),
    'startswith(var.name, "sg-")',
    [{ name: 'sg-a' }],
    [{ name: 'a-sg-' }],
  ],
  [
    'contains',
    contains('name', '--'),
    'strcontains(var.name, "--")',
    [{ name: 'a--b' }],
    [{ name: 'a-b' }],
  ],
  [
    'includes',
    includes('needs', 'a'),
    'contains(var.needs, "a")',
    [{ needs: ['b', 'a'] }],
    [{ needs: ['b'] }],
  ],
  [
    'includesSome',
    includesSome('needs', ['a', 'b']),
    'length(setintersection(var.needs, ["a", "b"])) > 0',
    [{ needs: ['c', 'b'] }],
    [{ needs: ['c'] }, { needs: [] }],
  ],
  [
    'hasKey',
    hasKey('tags', 'a'),
    'contains(keys(var.tags), "a")',
    [{ tags: { a: 'x' } }],
    [{ tags: { b: 'a' } }],
  ],
  [
    'allEmpty',
    allEmpty('a', 'b'),
    'sum([\n  length(var.a),\n  length(var.b),\n]) == 0',
    [{ a: [], b: {} }],
    [
      { a: [], b: { x: 1 } },
      { a: [1], b: {} },
    ],
  ],
  [
    'someFilled',
    someFilled('a', 'b'),
    'length(var.a) + length(var.b) > 0',
    [
      { a: [], b: { x: 1 } },
      { a: [1], b: {} },
    ],
    [{ a: [], b: {} }],
  ],
  [
    'oneGiven',
    oneGiven('a', 'b', 'c'),
    'length([\n  for kind in [var.a, var.b, var.c] : kind if kind != null\n]) == 1',
    [{ a: null, b: {}, c: null }],
    [
      { a: null, b: null, c: null },
      { a: {}, b: {}, c: null },
    ],
  ],
  [
    'a path',
    equals('jwt.issuer.name', 'a'),
    'var.jwt.issuer.name == "a"',
    [{ jwt: { issuer: { name: 'a' } } }],
    [{ jwt: null }, { jwt: { issuer: null } }],
  ],
  [
    'unlessNull',
    unlessNull('jwt', given('jwt.issuer')),
    'var.jwt == null ? true : var.jwt.issuer != null',
    [{ jwt: null }, { jwt: { issuer: 'a' } }],
    [{ jwt: {} }],
  ],
  [
    'an element of a collection',
    claimsAbout('spoke').equals('connection', 'peering'),
    'spoke.connection == "peering"',
    [{ connection: 'peering' }],
    [{ connection: 'transit_gateway' }],
  ],
];

test.each(ATOMS)(
  '%s is true of the same input in both languages',
  (_name, said, source, yes, no) => {
    expect(said.condition.source).toBe(source);
    expect(yes.map(said.holds)).toEqual(yes.map(() => true));
    expect(no.map(said.holds)).toEqual(no.map(() => false));
  },
);

const a = isTrue('a');
const b = isTrue('b');

/** A claim about the bools a and b, HCL's condition, and the verdicts on ff, ft, tf and tt. */
const JOINED: readonly (readonly [string, Claim, string, readonly boolean[]])[] = [
  ['allOf', allOf(a, b), 'var.a && var.b', [false, false, false, true]],
  ['anyOf', anyOf(a, b), 'var.a || var.b', [false, true, true, true]],
  ['not', not(a), '!var.a', [true, true, false, false]],
  ['bothOrNeither', bothOrNeither(a, b), 'var.a == var.b', [true, false, false, true]],
  ['exactlyOne', exactlyOne(a, b), 'var.a != var.b', [false, true, true, false]],
  ['either', either(a, b, not(b)), 'var.a ? var.b : !var.b', [true, false, false, true]],
];

test.each(JOINED)('%s joins claims', (_name, said, source, verdicts) => {
  expect(said.condition.source).toBe(source);
  const inputs = [false, true].flatMap((one) =>
    [false, true].map((other) => ({ a: one, b: other })),
  );
  expect(inputs.map(said.holds)).toEqual(verdicts);
});

test.each([
  [anyOf(a, allOf(b, missing('c'))), 'var.a || (var.b && var.c == null)'],
  [allOf(a, anyOf(b, missing('c'))), 'var.a && (var.b || var.c == null)'],
  [not(anyOf(a, b)), '!(var.a || var.b)'],
  [not(missing('c')), '!(var.c == null)'],
  [not(hasKey('c', 'k')), '!contains(keys(var.c), "k")'],
  [bothOrNeither(missing('c'), not(a)), '(var.c == null) == !var.a'],
  [exactlyOne(filled('c'), allOf(a, b)), '(length(var.c) > 0) != (var.a && var.b)'],
  [either(allOf(a, b), a, anyOf(a, b)), 'var.a && var.b ? var.a : (var.a || var.b)'],
  [anyOf(a, unlessNull('c', b)), 'var.a || (var.c == null ? true : var.b)'],
])('a part that binds less has parentheses: %#', (said, source) => {
  expect(said.condition.source).toBe(source);
});

test('text in a claim stays text', () => {
  expect(equals('mode', '${var.b}" || true').condition.source).toBe(
    String.raw`var.mode == "$${'$'}{var.b}\" || true"`,
  );
});

test('a rule is a claim with words', () => {
  const words = { variable: 'a', found: hcl`"true"`, want: 'false', fix: 'unset it', bad: {} };
  const said = claim(hcl`!tobool(var.a)`, (input: { a: boolean }) => !input.a);
  const { holds, condition, ...rest } = rule(said, words);
  expect(rest).toEqual(words);
  expect(condition.source).toBe('!tobool(var.a)');
  expect([true, false].map((value) => holds({ a: value } as never))).toEqual([false, true]);
});
