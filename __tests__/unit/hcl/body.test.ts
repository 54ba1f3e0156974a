import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from '@cdktf/hcl2json';

import { parseBody } from '../../../hcl/body';
import type { SourceBody } from '../../../hcl/body';
import { HclSyntaxError } from '../../../hcl/lexer';
import { ROOT } from '../../support/modules';

/** Names alone, for a comparison with another reader. */
type Names = { [name: string]: Names | Names[] | null };

function namesOf({ attributes, blocks }: SourceBody): Names {
  const names: Names = {};
  for (const name of attributes.keys()) names[name] = null;
  for (const { type, labels, body } of blocks) {
    const path = [type, ...labels];
    let at = names;
    for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Names;
    const last = path.at(-1) ?? '';
    ((at[last] ??= []) as Names[]).push(namesOf(body));
  }
  return names;
}

/** The same of what hcl2json says: blocks are lists of objects there, and so are lists of objects. */
function sameNames(ours: Names | Names[] | null, theirs: unknown): boolean {
  if (ours === null) return theirs !== undefined;
  if (Array.isArray(ours)) {
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((item, index) => sameNames(item, theirs[index]))
    );
  }
  if (theirs === null || typeof theirs !== 'object') return false;
  const keys = Object.keys(ours);
  return (
    keys.length === Object.keys(theirs).length &&
    keys.every((key) => sameNames(ours[key] ?? null, (theirs as Record<string, unknown>)[key]))
  );
}

const folder = join(ROOT, 'terraform');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tf|hcl)$/.test(file))
  .sort();

test('every committed file has the blocks and attributes that hcl2json finds', async () => {
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect({ file, same: sameNames(namesOf(parseBody(text)), await parse(file, text)) }).toEqual({
      file,
      same: true,
    });
  }
}, 60_000);

test('an attribute has the source of its expression and its line', () => {
  const { attributes, blocks } = parseBody(
    [
      '# why',
      'a = [',
      '  1, # one',
      '  "}",',
      '] # behind',
      'resource "x" y {',
      '  b = <<EOT',
      '}',
      'EOT',
      '',
      '  c { d = { e = 1 } }',
      '}',
    ].join('\n'),
  );
  expect(attributes.get('a')).toEqual({
    name: 'a',
    source: '[\n  1, # one\n  "}",\n]',
    line: 2,
  });
  const [resource] = blocks;
  expect(resource).toMatchObject({ type: 'resource', labels: ['x', 'y'], line: 6 });
  expect(resource?.body.attributes.get('b')).toEqual({
    name: 'b',
    source: '<<EOT\n}\nEOT',
    line: 7,
  });
  expect(resource?.body.blocks[0]).toMatchObject({ type: 'c', line: 11 });
  expect(resource?.body.blocks[0]?.body.attributes.get('d')?.source).toBe('{ e = 1 }');
});

test('a byte order mark and carriage returns are no fault', () => {
  const { attributes } = parseBody('\uFEFFa = 1\r\nb = [\r\n  2,\r\n]\r\n');
  expect([...attributes.values()].map(({ source }) => source)).toEqual(['1', '[\r\n  2,\r\n]']);
});

test.each([
  ['a =', 'no expression'],
  ['a = 1\na = 2', 'the attribute a twice'],
  ['a {', 'no }'],
  ['a', 'no {'],
  ['}', 'a closing brace too many'],
  ['1 = 2', 'no name'],
  ['a "${b}" {}', 'no label'],
])('«%s» is refused: %s', (source, found) => {
  expect(() => parseBody(source)).toThrow(HclSyntaxError);
  expect(() => parseBody(source)).toThrow(found);
});
