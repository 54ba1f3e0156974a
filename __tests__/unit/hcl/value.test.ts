import { HclSyntaxError } from '../../../hcl/lexer';
import { interpolationsKept } from '../../../hcl/template';
import { dedent, Expression, hcl, isRecord, raw, Text, tpl, type Hole } from '../../../hcl/value';

const source = (expression: Expression) => expression.source;
const reference = raw('var.a');

test.each<{ title: string; made: Expression; want: string }>([
  {
    title: 'an expression in a hole',
    made: hcl`length(${reference}) > 0`,
    want: 'length(var.a) > 0',
  },
  { title: 'text in a hole is quoted', made: hcl`f(${'a"${b}'})`, want: 'f("a\\"$${b}")' },
  {
    title: 'literals and lists',
    made: hcl`f(${1}, ${true}, ${null}, ${['a', reference]})`,
    want: 'f(1, true, null, ["a", var.a])',
  },
  { title: "an interpolation of HCL's own", made: hcl`"a-\${var.b}"`, want: '"a-${var.b}"' },
  {
    title: "HCL's own backslashes are typed once",
    made: hcl`regex("\\d", "a\n")`,
    want: 'regex("\\\\d", "a\\n")',
  },
  {
    title: 'indentation goes',
    made: hcl`
      f(
        a,
      )
    `,
    want: 'f(\n  a,\n)',
  },
  {
    title: 'a template of expressions',
    made: tpl`a:${reference}:${raw('local.b')}`,
    want: '"a:${var.a}:${local.b}"',
  },
])('$title', ({ made, want }) => {
  expect(source(made)).toBe(want);
});

test('a malformed expression fails where it is made', () => {
  expect(() => hcl`length(${reference}`).toThrow(HclSyntaxError);
  expect(() => raw('a b')).toThrow('text behind the expression');
  expect(() => hcl`${{} as unknown as Hole}`).toThrow(
    'bug: a hole of hcl`` holds object; want an expression or a literal',
  );
});

test('an expression knows what it refers to', () => {
  expect(hcl`${reference} + local.b`.references).toEqual([
    ['var', 'a'],
    ['local', 'b'],
  ]);
});

test('only plain objects are records', () => {
  expect([{}, Object.create(null), [], null, new Text('a'), reference].map(isRecord)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('lines lose what they share', () => {
  expect(dedent('\n    a\n      b\n\n    c\n  ')).toBe('a\n  b\n\nc');
});

test.each([
  { source: '"a"', want: 'a' },
  { source: '"a-${b}"', want: 'a-${b}' },
  { source: '"a-${b["c"]}\\n\\t\\"\\\\"', want: 'a-${b["c"]}\n\t"\\' },
  { source: '"\\u00e9\\U0001f44d"', want: 'é👍' },
  { source: '"$${a} %%{b}"', want: '$${a} %%{b}' },
  { source: '"$${\\"a\\"}"', want: '$${"a"}' },
  { source: '"a" == "b"', want: undefined },
  { source: 'var.a', want: undefined },
])("JSON's text of $source", ({ source: text, want }) => {
  expect(interpolationsKept(text)).toBe(want);
});
