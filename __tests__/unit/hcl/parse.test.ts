import { getExpressionAst } from '@cdktf/hcl2json';
import fc from 'fast-check';

import type { Ast } from '../../../hcl/ast';
import { HclSyntaxError } from '../../../hcl/lexer';
import { parseAst, parseExpression } from '../../../hcl/parse';
import { expressions } from '../../support/documents-arbitrary';

const SEED = 20_261_121;

const references = (source: string) => parseExpression(source).map((path) => path.join('.'));

test.each([
  { source: 'var.a', want: ['var.a'] },
  { source: 'true ? null : false', want: [] },
  { source: 'aws_vpc.this.id', want: ['aws_vpc.this.id'] },
  { source: 'data.aws_vpc.this[0].id', want: ['data.aws_vpc.this.[].id'] },
  { source: 'var.a[var.b].c[local.d]', want: ['var.a.[].c.[]', 'var.b', 'local.d'] },
  { source: 'var.a[*].id', want: ['var.a.[].id'] },
  { source: 'f(var.a, local.b...)', want: ['var.a', 'local.b'] },
  { source: '[for x in var.a : x.y]', want: ['var.a'] },
  { source: '[for x in var.a : y.x]', want: ['var.a', 'y.x'] },
  { source: '{ for k, v in var.a : k => v... if v != local.b }', want: ['var.a', 'local.b'] },
  { source: '[for x in [for x in var.a : x] : x]', want: ['var.a'] },
  { source: '[[for x in var.a : x], x]', want: ['var.a', 'x'] },
  { source: '"a-${var.b}-$${var.c}"', want: ['var.b'] },
  { source: '"${"${var.a}"}"', want: ['var.a'] },
  { source: '[for x in var.a : "${x}${var.b}"]', want: ['var.a', 'var.b'] },
  { source: '{ a = var.b, (var.c) = 1, "d" : var.e }', want: ['var.b', 'var.c', 'var.e'] },
  { source: '{\n  a = var.b # why\n  c = 1\n}', want: ['var.b'] },
  { source: '[\n  # why\n  var.a,\n  var.b,\n]', want: ['var.a', 'var.b'] },
  { source: 'a.b\n|| c.d', want: ['a.b', 'c.d'] },
  { source: '!var.a && -var.b < 1', want: ['var.a', 'var.b'] },
  { source: '(var.a)["b"].c', want: ['var.a.[].c'] },
  { source: '<<EOT\na ${var.b}\nEOT', want: ['var.b'] },
])('$source refers to $want', async ({ source, want }) => {
  expect(references(source)).toEqual(want);
  await expect(getExpressionAst('it.tf', `(${source}\n)`)).resolves.toBeTruthy();
});

const MALFORMED = [
  '',
  'a b',
  'a,',
  'a +',
  '+ a',
  'a..b',
  'a.',
  '(a',
  'a)',
  '[a',
  '[a b]',
  '{ a }',
  '{ a = }',
  '{ a = 1 b = 2 }',
  'f(a',
  'f(a b)',
  'a ? b',
  'a ? b :',
  '[for x : x]',
  '[for x in a]',
  '{ for x in a : x }',
  'a[',
  'a[]',
  '"${a b}"',
  '"${}"',
  '"\\q"',
  '"\\u12"',
  '"%{ if a }x"',
  'a = b',
  'a # c',
  'f(a...,b)',
  '{ a = 1\n, b = 2 }',
  '# only a comment',
];

test.each([
  { source: '"%{ if var.a }x%{ endif }"', found: 'a directive' },
  { source: '"a ${~ var.b}"', found: 'an interpolation that trims space' },
  { source: '<<-EOT\n  a\n\n  EOT\n', found: 'a heredoc with empty lines' },
  { source: '12345678901234567890', found: 'the number' },
])('«$source» is fine with the engine, and has no place in ours: $found', ({ source, found }) => {
  expect(() => parseExpression(source)).toThrow(found);
});

test.each(MALFORMED)('«%s» is refused, by the engine too', async (source) => {
  expect(() => parseExpression(source)).toThrow(HclSyntaxError);
  const read = getExpressionAst('it.tf', `(${source})`);
  await expect(read).rejects.toThrow();
});

test('an expression that is refused is told with the place', () => {
  expect(() => parseExpression('length(var.a')).toThrow(
    'bug: malformed HCL at line 1: no ")" near «length(var.a» in:\nlength(var.a',
  );
});

test('what is accepted, the engine accepts: expressions with a character put in or taken out', async () => {
  const mutated = fc
    .tuple(
      expressions,
      fc.nat(),
      fc.constantFrom(...'()[]{}",.:?!=<>&|*-$ax1 \n', '${', ''),
      fc.nat({ max: 1 }),
    )
    .map(([{ source }, place, piece, drop]) => {
      const at = place % (source.length + 1);
      return source.slice(0, at) + piece + source.slice(at + drop);
    });
  await fc.assert(
    fc.asyncProperty(mutated, async (source) => {
      try {
        parseExpression(source);
      } catch (error) {
        if (error instanceof HclSyntaxError) return;
        throw error;
      }
      await expect(getExpressionAst('it.tf', `(\n${source}\n)`)).resolves.toBeTruthy();
    }),
    { seed: SEED, numRuns: 600 },
  );
});

test('what a module may hold is accepted', () => {
  fc.assert(
    fc.property(expressions, ({ source }) => {
      parseExpression(source);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

/** Printed with every bracket, so that what binds to what shows. */
function written(ast: Ast): string {
  const list = (items: readonly Ast[]) => items.map(written).join(' ');
  switch (ast.kind) {
    case 'literal':
      return JSON.stringify(ast.value);
    case 'name':
      return ast.name;
    case 'item':
      return '@';
    case 'attribute':
      return `${written(ast.of)}.${ast.name}`;
    case 'index':
      return `${written(ast.of)}[${written(ast.key)}]`;
    case 'splat':
      return `${written(ast.of)}[* ${written(ast.each)}]`;
    case 'template':
      return `<${list(ast.parts)}>`;
    case 'tuple':
      return `[${list(ast.items)}]`;
    case 'object':
      return `{${ast.items.map(({ key, value }) => `${written(key)}=${written(value)}`).join(' ')}}`;
    case 'call':
      return `${ast.name}(${list(ast.args)}${ast.expands ? '...' : ''})`;
    case 'unary':
      return `(${ast.operator}${written(ast.operand)})`;
    case 'binary':
      return `(${written(ast.left)} ${ast.operator} ${written(ast.right)})`;
    case 'conditional':
      return `(${written(ast.condition)} ? ${written(ast.whenTrue)} : ${written(ast.whenFalse)})`;
    case 'for': {
      const names = [ast.keyName, ast.valueName].filter(Boolean).join(',');
      const result = ast.key ? `${written(ast.key)} => ${written(ast.value)}` : written(ast.value);
      const rest = `${ast.groups ? '...' : ''}${ast.condition ? ` if ${written(ast.condition)}` : ''}`;
      return `for ${names} in ${written(ast.collection)}: ${result}${rest}`;
    }
    case 'unread':
      return `unread(${ast.why})`;
  }
}

test.each([
  { source: 'a || b && c == d < e + f * g', want: '(a || (b && (c == (d < (e + (f * g))))))' },
  { source: 'a * b + c', want: '((a * b) + c)' },
  { source: 'a - b - c', want: '((a - b) - c)' },
  { source: '(a + b) * c', want: '((a + b) * c)' },
  { source: '!a.b && c', want: '((!a.b) && c)' },
  { source: '- -a[0]', want: '(-(-a[0]))' },
  { source: 'a ? b : c ? d : e', want: '(a ? b : (c ? d : e))' },
  { source: 'a || b ? c : d', want: '((a || b) ? c : d)' },
  { source: 'a.b[c].d[0]', want: 'a.b[c].d[0]' },
  { source: 'a[*].b[0]', want: 'a[* @.b[0]]' },
  { source: 'a[*].b[*].c', want: 'a[* @.b[* @.c]]' },
  { source: 'a.*.b[0]', want: 'a[* @.b][0]' },
  { source: 'a.0.b', want: 'a[0].b' },
  { source: '"x${a}y"', want: '<"x" a "y">' },
  { source: '"${a}"', want: 'a' },
  { source: '"a\\n\\u00e9\\"$${b}"', want: '"a\\né\\"${b}"' },
  { source: '""', want: '""' },
  { source: '<<EOT\na ${b}\nc\\n\nEOT\n', want: '<"a " b "\\nc\\\\n\\n">' },
  { source: '<<-EOT\n    a\n      ${b}\n    EOT\n', want: '<"a\\n  " b "\\n">' },
  { source: '{ a = 1, (b) = 2, "c d" : 3 }', want: '{"a"=1 b=2 "c d"=3}' },
  { source: 'f(a, b...)', want: 'f(a b...)' },
  { source: '{ for k, v in a : k => v... if b }', want: 'for k,v in a: k => v... if b' },
  { source: '[for v in a : v if b]', want: 'for v in a: v if b' },
  { source: '"$$${a}"', want: 'unread(three marks before a brace)' },
])('$source is $want', ({ source, want }) => {
  expect(written(parseAst(source))).toBe(want);
});
