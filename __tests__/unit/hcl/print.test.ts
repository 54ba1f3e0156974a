import { attribute, block, type Entry } from '../../../hcl/document';
import { printBlocks, printComment, printValue } from '../../../hcl/print';
import {
  call,
  entriesWhen,
  hcl,
  jsonencode,
  note,
  raw,
  Text,
  when,
  type Value,
} from '../../../hcl/value';

test.each<{ title: string; value: Value; want: string }>([
  { title: 'null', value: null, want: 'null' },
  { title: 'a number', value: -1.5, want: '-1.5' },
  { title: 'a text', value: 'a "b"', want: '"a \\"b\\""' },
  { title: 'text that looks like an expression', value: '${var.a}', want: '"$${var.a}"' },
  { title: 'an expression', value: raw('var.a'), want: 'var.a' },
  { title: 'an expression of several lines', value: raw('a\n|| b'), want: '(\na\n|| b\n)' },
  { title: 'one of several lines in brackets', value: raw('f(\na\n)'), want: 'f(\na\n)' },
  { title: 'a list', value: [1, 'a', null], want: '[1, "a", null]' },
  {
    title: 'a list that is too long for a line',
    value: ['x'.repeat(60), 'y'.repeat(60)],
    want: `[\n"${'x'.repeat(60)}",\n"${'y'.repeat(60)}",\n]`,
  },
  { title: 'an object of one', value: { a: 1 }, want: '{ a = 1 }' },
  { title: 'an object of two', value: { a: 1, 'b.c': 2 }, want: '{\na = 1\n"b.c" = 2\n}' },
  {
    title: 'keys that are words of HCL',
    value: { for: 1, null: 2 },
    want: '{\n"for" = 1\n"null" = 2\n}',
  },
  {
    title: 'keys beyond ASCII, which engines may read otherwise',
    value: { é: 1 },
    want: '{ "é" = 1 }',
  },
  { title: 'nothing in a list and in an object', value: [[], {}], want: '[[], {}]' },
  {
    title: 'text of lines in an object',
    value: { a: 'b\nc\n' },
    want: '{\na = <<-EOT\nb\nc\nEOT\n}',
  },
  {
    title: 'text of lines in a list, where a comma follows',
    value: ['b\nc\n', 1],
    want: '["b\\nc\\n", 1]',
  },
  {
    title: 'text of lines in a call, where a bracket follows',
    value: call('f', 'b\nc\n'),
    want: 'f("b\\nc\\n")',
  },
  {
    title: 'text of lines with a reason, in a list',
    value: [note('why', 'b\nc\n')],
    want: '[\n# why\n"b\\nc\\n",\n]',
  },
  { title: 'a policy', value: jsonencode({ A: raw('var.a') }), want: 'jsonencode({ A = var.a })' },
  {
    title: 'a concat',
    value: call('concat', ['a'], when(raw('var.b'), 'c')),
    want: 'concat(\n["a"],\nvar.b ? ["c"] : [],\n)',
  },
  {
    title: 'a merge',
    value: call('merge', { a: 1 }, entriesWhen(raw('b'), { c: 2 })),
    want: 'merge(\n{ a = 1 },\nb ? { c = 2 } : {},\n)',
  },
  { title: 'a reason above an item', value: [note('why', 1), 2], want: '[\n# why\n1,\n2,\n]' },
  { title: 'a reason above an entry', value: { a: note('why', 1) }, want: '{\n# why\na = 1\n}' },
])('$title', ({ value, want }) => {
  expect(printValue(value)).toBe(want);
});

test.each([NaN, Infinity, -Infinity])('%s is refused: no engine has such a number', (value) => {
  expect(() => printValue([value])).toThrow(`bug: cannot print ${value}; want a finite number`);
});

test('what is no value of ours is refused', () => {
  expect(() => printValue((() => 1) as unknown as Value)).toThrow('bug: cannot print a function');
});

test('without comments and heredocs, as in JSON', () => {
  const value = call('merge', { a: note('why', 'b\nc\n') }, note('why', { d: 1 }));
  expect(printValue(value, false)).toBe('merge(\n{\na = "b\\nc\\n"\n},\n{ d = 1 },\n)');
});

test('a value of more lines than a function takes arguments', () => {
  const items = Array.from({ length: 200_000 }, (_item, index) => `item ${index}`);
  const text = printBlocks([block('locals', [], [attribute('items', items)])]);
  expect(text.split('\n')).toHaveLength(items.length + 5);
});

describe('a block', () => {
  const print = (...body: Entry[]) => printBlocks([block('a', ['b', 'c'], body)]);

  test('without content stands on one line', () => {
    expect(print()).toBe('a "b" "c" {}\n');
  });

  test('tells blocks from attributes', () => {
    expect(print(attribute('d', { e: 1 }), block('f', [], [attribute('g', 2)]))).toBe(
      'a "b" "c" {\n  d = { e = 1 }\n\n  f {\n    g = 2\n  }\n}\n',
    );
  });

  test('sets apart what is tall or asks for it, and nothing else', () => {
    const tall = attribute('tall', { e: 1, f: 2 });
    expect(print(attribute('a', 1), attribute('b', 2), tall, attribute('c', 3))).toBe(
      'a "b" "c" {\n  a = 1\n  b = 2\n\n  tall = {\n    e = 1\n    f = 2\n  }\n\n  c = 3\n}\n',
    );
    expect(print(attribute('a', 1, { apart: true }), attribute('b', 2))).toContain('a = 1\n\n  b');
    expect(print({ ...tall, apart: false }, attribute('b', 2))).toContain('}\n  b');
  });

  test('carries its reason above it, remarks inside, and a reason above an argument', () => {
    const made = block('a', [], [attribute('b', 1, { comment: 'second' })], {
      comment: 'first',
      remarks: ['checkov:skip=CKV_1:third'],
    });
    expect(printBlocks([made])).toBe(
      '# first\na {\n  # checkov:skip=CKV_1:third\n\n  # second\n  b = 1\n}\n',
    );
  });

  test('a remark of two lines is refused: the second would be code', () => {
    const made = block('a', [], [], { remarks: ['one\nb = 1'] });
    expect(() => printBlocks([made])).toThrow('bug: a remark holds a newline');
  });

  test('two stand apart, and the file ends with one newline', () => {
    expect(printBlocks([block('a', [], []), block('b', [], [])])).toBe('a {}\n\nb {}\n');
  });
});

test.each([
  { title: 'short', comment: 'a b', want: ['# a b'] },
  { title: 'wrapped between words', comment: 'aaa bbb ccc', want: ['# aaa bbb', '# ccc'] },
  {
    title: 'a word longer than a line',
    comment: 'a bbbbbbbbbbbbbbb c',
    want: ['# a', '# bbbbbbbbbbbbbbb', '# c'],
  },
  { title: 'of two paragraphs', comment: 'a\nb', want: ['# a', '# b'] },
  { title: 'empty', comment: '', want: ['#'] },
])('a comment: $title', ({ comment, want }) => {
  expect(printComment(comment, 8)).toEqual(want);
});

test('text that is never looked into prints as text', () => {
  expect(printValue(new Text('${TfToken[TOKEN.0]}'))).toBe('"$${TfToken[TOKEN.0]}"');
  expect(printValue(hcl`f(${'${a}'}, ${1}, ${null}, ${['b', raw('c')]})`)).toBe(
    'f("$${a}", 1, null, ["b", c])',
  );
});
