import { attribute, block, type Block } from '../../../hcl/document';
import { toTerraformJson } from '../../../hcl/json';
import { call, jsonencode, note, raw, Text, tpl, type Value } from '../../../hcl/value';

const json = (...blocks: Block[]) =>
  toTerraformJson(blocks.map((made) => ({ file: 'main', block: made })));

const local = (value: Value) => json(block('locals', [], [attribute('it', value)])).locals;

test.each<{ title: string; value: Value; want: unknown }>([
  { title: 'text', value: 'a', want: 'a' },
  { title: 'text that looks like an expression', value: '${var.a} %{b}', want: '$${var.a} %%{b}' },
  {
    title: 'text never looked into',
    value: new Text('${TfToken[TOKEN.0]}'),
    want: '$${TfToken[TOKEN.0]}',
  },
  { title: 'an expression', value: raw('var.a'), want: '${var.a}' },
  { title: 'a template', value: tpl`a-${raw('var.b')}`, want: 'a-${var.b}' },
  {
    title: 'a template with escapes',
    value: raw('"\\"a\\" \\u00e9 $${b} ${c}\\n"'),
    want: '"a" é $${b} ${c}\n',
  },
  { title: 'a template and something behind it', value: raw('"a" == "b"'), want: '${"a" == "b"}' },
  { title: 'a list', value: [1, null, true, raw('a')], want: [1, null, true, '${a}'] },
  { title: 'a map whose key looks like an expression', value: { '${a}': 1 }, want: { '$${a}': 1 } },
  { title: 'a policy', value: jsonencode({ A: '${b}' }), want: '${jsonencode({ A = "$${b}" })}' },
  { title: 'a reason, which JSON has not', value: note('why', 1), want: 1 },
  {
    title: 'a reason in a call',
    value: call('f', note('why', 'a'), 1),
    want: '${f(\n"a",\n1,\n)}',
  },
])('$title', ({ value, want }) => {
  expect(local(value)).toEqual({ it: want });
});

test('a variable is literal, but for its conditions; its type stands bare', () => {
  const made = block(
    'variable',
    ['v'],
    [
      attribute('description', new Text('${a}')),
      attribute('type', raw('list(string)')),
      attribute('default', [new Text('${b}')]),
      block(
        'validation',
        [],
        [
          attribute('condition', raw('var.v != null')),
          attribute('error_message', raw('"v: ${var.v}"')),
        ],
      ),
    ],
  );
  expect(json(made)).toEqual({
    variable: {
      v: {
        description: '${a}',
        type: 'list(string)',
        default: ['${b}'],
        validation: [{ condition: '${var.v != null}', error_message: 'v: ${var.v}' }],
      },
    },
  });
});

test('references that are not evaluated stand bare, where Terraform reads them so', () => {
  const reference = raw('aws_a.b');
  const made = json(
    block(
      'resource',
      ['aws_x', 'y'],
      [
        attribute('type', reference),
        attribute('to', reference),
        block('lifecycle', [], [attribute('ignore_changes', [raw('tags')])]),
        attribute('depends_on', [reference]),
      ],
    ),
    block('output', ['o'], [attribute('value', reference), attribute('depends_on', [reference])]),
    block('moved', [], [attribute('from', reference), attribute('to', reference)]),
  );
  expect(made).toEqual({
    resource: {
      aws_x: {
        y: {
          type: '${aws_a.b}',
          to: '${aws_a.b}',
          lifecycle: [{ ignore_changes: ['tags'] }],
          depends_on: ['aws_a.b'],
        },
      },
    },
    output: { o: { value: '${aws_a.b}', depends_on: ['aws_a.b'] } },
    moved: [{ from: 'aws_a.b', to: 'aws_a.b' }],
  });
});

test('nested blocks of one type follow each other, dynamic ones under their name', () => {
  const made = block(
    'resource',
    ['a', 'b'],
    [
      block('c', [], [attribute('d', 1)]),
      block('c', [], [attribute('d', 2)]),
      block('dynamic', ['e'], [attribute('for_each', raw('var.f')), block('content', [], [])]),
    ],
  );
  expect(json(made)).toEqual({
    resource: {
      a: {
        b: { c: [{ d: 1 }, { d: 2 }], dynamic: { e: [{ for_each: '${var.f}', content: [{}] }] } },
      },
    },
  });
});

test('groups of locals become one', () => {
  const groups = ['a', 'b'].map((name) => block('locals', [], [attribute(name, name)]));
  expect(json(...groups)).toEqual({ locals: { a: 'a', b: 'b' } });
});

test('two blocks of one address, and two locals of one name, are refused', () => {
  expect(() => json(block('resource', ['a', 'b'], []), block('resource', ['a', 'b'], []))).toThrow(
    'bug: two blocks resource.a.b',
  );
  const twice = block('locals', [], [attribute('a', 1)]);
  expect(() => json(twice, twice)).toThrow('bug: two locals named a');
});
