import { attribute, block, type Document, type Placed } from '../../../hcl/document';
import { printBlocks } from '../../../hcl/print';
import { mergeLocals } from '../../../stacks/merge-locals';

const locals = (file: string, name: string, comments: { block?: string; first?: string } = {}) => ({
  file,
  block: block('locals', [], [attribute(name, 1, { comment: comments.first })], {
    comment: comments.block,
  }),
});
const other = (file: string): Placed => ({ file, block: block('data', ['aws_region', 'a'], []) });

const textOf = (document: Document, file: string) =>
  printBlocks(document.flatMap((placed) => (placed.file === file ? [placed.block] : [])));

test('neighbours in a file become one block, whatever other files have in between', () => {
  const merged = mergeLocals([
    locals('main', 'one', { block: 'Why one.' }),
    locals('iam', 'role'),
    locals('main', 'two', { block: 'Why two.', first: 'And so.' }),
    locals('main', 'three'),
  ]);
  expect(merged.map(({ file }) => file)).toEqual(['main', 'iam']);
  expect(textOf(merged, 'main')).toBe(`# Why one.
locals {
  one = 1

  # Why two.
  # And so.
  two = 1

  three = 1
}
`);
});

test('blocks with something else between them stay apart, and nothing else is joined', () => {
  const document = [
    locals('main', 'one'),
    other('main'),
    locals('main', 'two'),
    other('main'),
    other('main'),
  ];
  expect(mergeLocals(document)).toEqual(document);
});
