import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from '@cdktf/hcl-tools';

import { layOut, linesOf } from '../../../hcl/layout';

const TERRAFORM = join(__dirname, '../../../terraform');

test.each([
  { title: 'a block indents by two', from: 'a {\nb = 1\n}', to: 'a {\n  b = 1\n}' },
  {
    title: 'signs of neighbours stand in one column',
    from: 'a = 1\nbcd = 2',
    to: 'a   = 1\nbcd = 2',
  },
  { title: 'an empty line parts columns', from: 'a = 1\n\nbcd = 2', to: 'a = 1\n\nbcd = 2' },
  {
    title: 'a line that opens two brackets indents by one step',
    from: 'a = f({\nb = 1\n})',
    to: 'a = f({\n  b = 1\n})',
  },
  {
    title: 'brackets that open together may close apart',
    from: 'a = f([\n1,\n],\n2)',
    to: 'a = f([\n  1,\n  ],\n2)',
  },
  {
    title: 'a value of several lines ends a column',
    from: 'abc = {\nd = 1\n}\ne = 1',
    to: 'abc = {\n  d = 1\n}\ne = 1',
  },
  {
    title: 'a heredoc moves with its block, its empty lines stay empty',
    from: 'a {\nb = <<-EOT\none\n\ntwo\nEOT\n}',
    to: 'a {\n  b = <<-EOT\n    one\n\n    two\n  EOT\n}',
  },
  {
    title: 'a heredoc stands in the column of its neighbours',
    from: 'a = {\nb = <<-EOT\none\nEOT\nlonger = 1\n}',
    to: 'a = {\n  b      = <<-EOT\n    one\n  EOT\n  longer = 1\n}',
  },
  { title: 'wide characters count once', from: '"👍🏽" = 1\n"ab" = 2', to: '"👍🏽"  = 1\n"ab" = 2' },
  {
    title: 'comments move with their block',
    from: 'a {\n# why\nb = 1\n}',
    to: 'a {\n  # why\n  b = 1\n}',
  },
  {
    title: 'a comparison is no assignment',
    from: 'a = b == c\nlonger = 1',
    to: 'a      = b == c\nlonger = 1',
  },
  { title: 'brackets in text do not count', from: 'a {\nb = "}}{"\n}', to: 'a {\n  b = "}}{"\n}' },
])('$title, as terraform fmt has it', async ({ from, to }) => {
  expect(layOut(linesOf(from))).toBe(`${to}\n`);
  expect(await format(to)).toBe(to);
});

const committed = readdirSync(TERRAFORM, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tf|tftest\.hcl)$/.test(path) && !path.includes('.terraform/'))
  .sort();

test('there are files to look at', () => {
  expect(committed.length).toBeGreaterThan(10);
});

test.each(committed)('%s is as terraform fmt leaves it', async (path) => {
  const text = readFileSync(join(TERRAFORM, path), 'utf8');
  expect(await format(text)).toBe(text);
});

test.each(committed)('%s is laid out again from its bare lines', (path) => {
  const text = readFileSync(join(TERRAFORM, path), 'utf8');
  // Heredocs have a margin of their own: the printer hands them over without one.
  if (text.includes('<<')) return;
  const bare = text.replace(/^ +/gm, '').replace(/^("[^"]*"|[\w-]+) += /gm, '$1 = ');
  expect(layOut(linesOf(bare.trimEnd()))).toBe(text);
});
