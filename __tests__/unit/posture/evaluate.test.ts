/** Rules of the evaluator, each with what would go wrong without it. */
import fc from 'fast-check';

import { evaluateSource } from '../../../posture/evaluate/evaluate';
import { converted } from '../../../posture/evaluate/types';
import {
  compareTexts,
  equality,
  ExpressionError,
  fromJson,
  isList,
  isMap,
  mapOf,
  Reference,
  setOf,
  SetValue,
  Symbolic,
  Text,
  Unknown,
} from '../../../posture/evaluate/value';
import type { Value } from '../../../posture/evaluate/value';

const vpc = new Symbolic('aws_vpc.this', 'id');
const endpoint = new Symbolic('aws_vpc_endpoint.this["x"]', 'id');
const role = new Symbolic('module.m.aws_iam_role.this[0]', 'arn');
const balancer = new Symbolic('module.m.aws_lb.this', 'dns_name');
const other = new Symbolic('aws_lb.this', 'ip_address_type');

const NAMES: Readonly<Record<string, Value>> = {
  vpc,
  endpoint,
  role,
  other,
  balancer,
  unknown: new Unknown('a test'),
  known: fromJson({ a: 1, b: 'x', list: ['x', 'y'], none: null }),
  ids: [vpc, endpoint],
  set: setOf(['b', 'a', 'b']),
  open_set: setOf([vpc, endpoint]),
  resource: new Reference('aws_vpc.this', (name) => (name === 'id' ? vpc : new Unknown(name))),
};

const evaluated = (source: string): Value =>
  evaluateSource(source, {
    lookup: (name) => NAMES[name] ?? new Unknown(`no ${name}`),
    isFreeOf: ({ address }, text) => !address.includes('tainted') && text !== '',
    isApart: ({ path }, text) => path === 'arn' && text.endsWith('/other'),
  });

/** In one line: symbols in ‹›, what is not known as ?. */
function shown(value: Value): string {
  if (value instanceof Unknown) return '?';
  if (value instanceof Symbolic) return `‹${value.address}.${value.path}›`;
  if (value instanceof Text)
    return value.parts.map((part) => (typeof part === 'string' ? part : shown(part))).join('');
  if (value instanceof SetValue) return `set(${value.items.map(shown).join(', ')})`;
  if (value instanceof Reference) return `ref(${value.address})`;
  if (isList(value)) return `[${value.map(shown).join(', ')}]`;
  if (isMap(value))
    return `{${[...value].map(([key, item]) => `${key}=${shown(item)}`).join(', ')}}`;
  return JSON.stringify(value);
}

const VPC = '‹aws_vpc.this.id›';
const ENDPOINT = '‹aws_vpc_endpoint.this["x"].id›';
const ROLE = '‹module.m.aws_iam_role.this[0].arn›';

describe('what is known is what the engine says', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['"a-${1}-${true}"', '"a-1-true"'],
    ['{ b = 1, a = 2 }', '{a=2, b=1}'],
    ['{ a = 1, a = 2 }', '{a=2}'],
    ['[for k, v in { a = 1, b = 2 } : "${k}${v}" if v > 1]', '["b2"]'],
    ['{ for v in ["x", "y", "x"] : v => 1... }', '{x=[1, 1], y=[1]}'],
    ['[for k, v in set : k]', '["a", "b"]'],
    ['known.list[1]', '"y"'],
    ['known["list"].0', '"x"'],
    ['[{ a = 1 }, { a = 2 }][*].a', '[1, 2]'],
    ['known.none[*]', '[]'],
    ['known.a[*]', '[1]'],
    ['true ? 1 : "x"', '"1"'],
    ['try(known.missing, "x")', '"x"'],
    ['can(known.missing)', 'false'],
    ['can(known.a)', 'true'],
    ['contains(["a"], "b")', 'false'],
    ['merge({ a = 1 }, null, { a = 2, b = 3 })', '{a=2, b=3}'],
    ['flatten([["a"], [["b"]], "c"])', '["a", "b", "c"]'],
    ['setsubtract(["a", "b"], ["a"])', 'set("b")'],
    ['coalesce(null, "", "x")', '"x"'],
    [
      'jsonencode({ b = [1, null], a = "<&>" })',
      '"{\\"a\\":\\"\\\\u003c\\\\u0026\\\\u003e\\",\\"b\\":[1,null]}"',
    ],
    ['jsondecode("{\\"a\\":[true]}").a', '[true]'],
    ['replace("a-b-a", "a", "c")', '"c-b-c"'],
    ['regex("^(a+)-(b)?", "aa-c")', '["aa", null]'],
    ['one([])', 'null'],
    ['format("%s-%d%%", "a", 5)', '"a-5%"'],
    ['max([1, 5, 3]...)', '5'],
    ['element(["a", "b"], 3)', '"b"'],
    ['alltrue([])', 'true'],
    ['range(3)', '[0, 1, 2]'],
    ['5 % 3', '2'],
    ['!false && 1 < 2', 'true'],
    ['tostring(null)', 'null'],
  ])('%s is %s', (source, want) => {
    expect(shown(evaluated(source))).toBe(want);
  });
});

describe('symbols go where the engine would put their values', () => {
  test.each([
    ['"x-${vpc}"', `x-${VPC}`],
    ['"${vpc}"', VPC],
    ['ids[1]', ENDPOINT],
    ['[for id in ids : "a${id}"]', `[a${VPC}, a${ENDPOINT}]`],
    ['resource.id', VPC],
    ['resource[*].id', `[${VPC}]`],
    ['concat(ids, [role])', `[${VPC}, ${ENDPOINT}, ${ROLE}]`],
    ['coalesce(null, vpc)', VPC],
    ['one([vpc])', VPC],
    ['compact(["", vpc])', `[${VPC}]`],
    ['length(ids)', '2'],
    ['vpc == null', 'false'],
    ['vpc == vpc', 'true'],
    ['"a${vpc}" == "b"', 'false'],
    ['contains(ids, vpc)', 'true'],
    ['toset([vpc, vpc])', `set(${VPC})`],
    ['distinct([vpc, vpc])', `[${VPC}]`],
    ['distinct([role, "x/other"])', `[${ROLE}, "x/other"]`],
    ['distinct(["x/other", role])', `["x/other", ${ROLE}]`],
    ['startswith("arn:x${vpc}", "arn:")', 'true'],
    ['join(",", ids)', `${VPC},${ENDPOINT}`],
    ['format("%s/x", role)', `${ROLE}/x`],
    ['unknown ? vpc : vpc', VPC],
    ['coalesce(null, balancer)', '‹module.m.aws_lb.this.dns_name›'],
    ['other.a[0]', '‹aws_lb.this.ip_address_type.a[0]›'],
    ['jsondecode(jsonencode({ a = ["x${vpc}"], b = unknown })).a', `[x${VPC}]`],
    ['jsondecode(jsonencode({ a = vpc, b = unknown })).b', '?'],
    [
      'jsondecode(replace(jsonencode({ a = role, b = "p-0000000000" }), "p-0000000000", endpoint))',
      `{a=${ROLE}, b=${ENDPOINT}}`,
    ],
    [
      'jsondecode(replace(jsonencode({ a = role, b = "{b_id}" }), "{b_id}", endpoint))',
      `{a=${ROLE}, b=${ENDPOINT}}`,
    ],
    ['replace("a${vpc}", endpoint, endpoint)', `a${VPC}`],
  ])('%s is %s', (source, want) => {
    expect(shown(evaluated(source))).toBe(want);
  });
});

describe('what is not known is not guessed', () => {
  test.each([
    ['two symbols may be equal', 'vpc == endpoint'],
    ['a symbol may be the constant', 'vpc == "vpc-1"'],
    ['a symbol that is no identity may be null', 'other == null'],
    ['and may be skipped by coalesce', 'coalesce(other, "x")'],
    ['text and a number may be of one type', '"1" == 1'],
    ['lists of one content may differ in type', '[1] == [1]'],
    ['one of two symbols may be in the list', 'contains([vpc], endpoint)'],
    ['a set may be smaller than it looks', 'length(open_set)'],
    ['its order is not known', '[for id in open_set : id]'],
    ['and not in a splat', 'open_set[*]'],
    ['and not in JSON', 'jsonencode(open_set)'],
    ['two symbols may be one', 'distinct([vpc, endpoint])'],
    ['a symbol may be what is written', 'distinct([role, "x/some"])'],
    ['and two things that are not known too', 'length(toset([unknown, unknown]))'],
    ['subtraction looks at what they are', 'setsubtract([vpc], [endpoint])'],
    ['an open condition takes no branch', 'unknown ? vpc : endpoint'],
    ['a symbol may be a list', 'flatten([other])'],
    ['and a splat of it too', 'other[*]'],
    ['an index that is open', 'ids[unknown]'],
    ['a key that is open', '{ (vpc) = 1 }'],
    ['the negation of what is open', '!unknown'],
    ['text around a symbol may be the constant', '"a${vpc}z" == "abcz"'],
    ['a filter that is open', '[for id in ids : id if id != vpc]'],
    ['a function that is not there', 'templatefile("x", {})'],
    ['text is cut at a place that is not known', 'substr(vpc, 0, 5)'],
    ['text is split at one', 'split("-", vpc)'],
    ['a pattern may match or not', 'regex("^vpc", vpc)'],
    ['the search may be in a symbol', 'replace("a${vpc}", "vpc", "x")'],
    ['a placeholder may be at its edge', 'replace("00000${vpc}", "0000000000", "x")'],
    ['or begin before it', 'replace("{b_${vpc}", "{b_id}", "x")'],
    ['what is no identity may contain a placeholder', 'replace("x${other}", "{b_id}", "y")'],
    ['an item that may be empty', 'compact([other])'],
    ['a beginning that ends in a symbol', 'startswith("a${vpc}", "ab")'],
    ['beginning in a symbol', 'startswith(vpc, "vpc-")'],
    ['a symbol in JSON may need escapes', 'jsondecode(jsonencode({ a = other })).a'],
    ['fractions', '1 / 3'],
    ['patterns of RE2 alone', 'regex("(?i)a", "A")'],
    ['patterns that never end', 'regex("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")'],
    ['characters beyond ASCII', 'upper("é")'],
    ['a side that fails beside one that decides', 'false && known.missing'],
    ['on either side', 'known.missing && false'],
    ['and beside one that is open', 'unknown && known.missing'],
    ['division by zero', '1 / 0'],
    ['and what is left of it', '1 % 0'],
    ['a negative zero', '0 * -3'],
    ['an attribute inside of a symbol may be missing', 'try(other.a, "x")'],
    ['also for can', 'can(other.a)'],
    ['source that is no expression', 'a b'],
    ['a directive', '"%{ if true }a%{ endif }"'],
  ])('%s: %s', (_why, source) => {
    expect(shown(evaluated(source))).toBe('?');
  });

  test.each([
    'try(unknown, "x")',
    'try(templatefile("x", {}), "x")',
    'try(regex("(?P<a>x)", "x"), "x")',
    'try(substr(vpc, 0, 1), "x")',
    'can(unknown)',
    'try(known[unknown], "x")',
    'try(keys({ a = unknown }), "x")',
    'try(keys({ a = other.a }), "x")',
    'can({ a = [unknown] }.a)',
  ])('our own failures are never swallowed: %s', (source) => {
    expect(shown(evaluated(source))).toBe('?');
  });

  test.each([
    ['false && unknown', 'false'],
    ['unknown && false', 'false'],
    ['true || unknown', 'true'],
    ['unknown || false', '?'],
    ['alltrue([unknown, false])', 'false'],
    ['anytrue([unknown, false])', '?'],
  ])('what decides is enough: %s is %s', (source, want) => {
    expect(shown(evaluated(source))).toBe(want);
  });
});

test.each([
  'known.missing',
  'known.list[2]',
  'known.none.a',
  '"a${null}"',
  '"a${[]}"',
  'one(["a", "b"])',
  'regex("b", "a")',
  'coalesce(null, "")',
  'element([], 0)',
  'jsondecode("{")',
  '{ for v in ["a", "a"] : v => 1 }',
  '"x" ? 1 : 2',
  'try(known.missing)',
])('%s fails, as it does with the engine', (source) => {
  expect(() => evaluated(source)).toThrow(ExpressionError);
});

test('a symbol that is tainted with a placeholder is not free of it', () => {
  const tainted = new Symbolic('aws_iam_role.tainted', 'arn');
  const value = evaluateSource('replace("x${tainted}", "0000000000", "y")', {
    lookup: () => tainted,
    isFreeOf: ({ address }) => !address.includes('tainted'),
    isApart: () => false,
  });
  expect(shown(value)).toBe('?');
});

test.each([
  [mapOf([['a', vpc]]), mapOf([['a', 'x']]), undefined],
  [mapOf([['a', 'y']]), mapOf([['a', 'x']]), false],
  [[vpc], [], false],
  [new Unknown('a'), null, undefined],
  [new Text(['a', vpc]), '', false],
  [new Text([vpc, 'z']), 'vpc-1', false],
  [vpc, '', false],
  [other, '', undefined],
])('equality of %p and %p is %p', (a, b, want) => {
  expect(equality(a, b)).toBe(want);
  expect(equality(b, a)).toBe(want);
});

test('an attribute that may be null may get its default', () => {
  const type = 'object({ a = optional(string, "x"), b = optional(string, "x") })';
  const given = mapOf([
    ['a', other],
    ['b', vpc],
  ]);
  expect(shown(converted(given, type, () => 'x'))).toBe(`{a=?, b=${VPC}}`);
});

test('numbers beyond what JavaScript counts exactly are not known', () => {
  expect(fromJson(2 ** 53)).toBeInstanceOf(Unknown);
});

test('texts are in the order of their bytes, surrogates too', () => {
  const unit = fc.constantFrom('a', 'b', 'é', '\ud7ff', '\ud83d', '\ude00', '\ue000', '\uffff');
  const text = fc.array(unit, { maxLength: 4 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareTexts(a, b))).toBe(expected);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
