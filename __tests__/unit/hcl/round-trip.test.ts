import { format } from '@cdktf/hcl-tools';
import { parse } from '@cdktf/hcl2json';
import fc from 'fast-check';

import { attribute, block, type Block, type Document } from '../../../hcl/document';
import { toTerraformJson, type Json } from '../../../hcl/json';
import { printBlocks } from '../../../hcl/print';
import { jsonencode, raw, Text, type Value } from '../../../hcl/value';
import { CATALOGUE } from '../../../stacks/catalogue';
import { appOf } from '../../../stacks/render';
import { documents } from '../../support/documents-arbitrary';
import { HOSTILE_TEXT } from '../../support/hostile-text';
import { normaliseHcl, normaliseJson } from '../../support/normalise';

type Tree = { [key: string]: Json };

/** Always the same documents: what fails today fails tomorrow. */
const SEED = 20_261_121;

async function readBack(blocks: readonly Block[]): Promise<Tree> {
  return (await parse('main.tf', printBlocks(blocks))) as Tree;
}

const placed = (blocks: readonly Block[]): Document =>
  blocks.map((made) => ({ file: 'main', block: made }));

test('a random document comes back from HCL as its JSON', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const hcl = await readBack(document.map(({ block: made }) => made));
      expect(normaliseHcl(hcl)).toEqual(await normaliseJson(toTerraformJson(document)));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('a random document is printed as terraform fmt leaves it', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const text = printBlocks(document.map(({ block: made }) => made));
      expect(await format(text)).toBe(text);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

describe('a module of the catalogue', () => {
  const { stacks } = appOf(CATALOGUE);

  test.each(stacks.map((stack) => [stack.module.name, stack] as const))(
    '%s comes back from HCL as its JSON',
    async (_name, { document }) => {
      const hcl = await readBack(document.map(({ block: made }) => made));
      expect(normaliseHcl(hcl)).toEqual(await normaliseJson(toTerraformJson(document)));
    },
  );
});

/** Text as it stands in a template: what an engine reads back from this is the text itself. */
const template = (text: string) => text.replace(/[$%](?=\{)/g, '$&$&');

describe('hostile text comes back as the same text', () => {
  const inLocals = (value: Value) => placed([block('locals', [], [attribute('it', value)])]);
  const localOf = (tree: Tree) => (tree.locals as { it: Json }[])[0]?.it;
  const jsonOf = (document: Document) => (toTerraformJson(document).locals as { it: Json }).it;

  const places: Record<
    string,
    { document: (text: Text) => Document; read: (tree: Tree) => unknown }
  > = {
    'an argument': { document: (text) => inLocals(text), read: localOf },
    'a list': {
      document: (text) => inLocals([text, text]),
      read: (tree) => (localOf(tree) as Json[])[1],
    },
    'a list of one': {
      document: (text) => inLocals([text]),
      read: (tree) => (localOf(tree) as Json[])[0],
    },
    'a value of a map': {
      document: (text) => inLocals({ a: text, b: 1 }),
      read: (tree) => (localOf(tree) as Tree).a,
    },
    'a key of a map': {
      document: ({ text }) => inLocals({ [text]: 1, b: 2 }),
      read: (tree) => Object.keys(localOf(tree) as Tree).find((key) => key !== 'b'),
    },
    'a tag': {
      document: ({ text }) => inLocals({ Name: text }),
      read: (tree) => (localOf(tree) as Tree).Name,
    },
    'a description': {
      document: (text) => placed([block('variable', ['v'], [attribute('description', text)])]),
      read: (tree) => (tree.variable as { v: Tree[] }).v[0]?.description,
    },
    'a default': {
      document: (text) => placed([block('variable', ['v'], [attribute('default', [text])])]),
      read: (tree) => ((tree.variable as { v: Tree[] }).v[0]?.default as Json[])[0],
    },
    'a nested block': {
      document: (text) =>
        placed([block('resource', ['a', 'b'], [block('c', [], [attribute('d', text)])])]),
      read: (tree) => {
        const resource = (tree.resource as { a: { b: { c: Tree[] }[] } }).a.b[0];
        return resource?.c[0]?.d;
      },
    },
  };

  describe.each(Object.entries(places))('in %s', (_place, { document, read }) => {
    test.each(HOSTILE_TEXT)('$title', async ({ text }) => {
      const made = document(new Text(text));
      const tree = await readBack(made.map(({ block: it }) => it));
      expect(read(tree)).toBe(template(text));
    });
  });

  test.each(HOSTILE_TEXT)('in JSON, evaluated and literal: $title', ({ text }) => {
    expect(jsonOf(inLocals(new Text(text)))).toBe(template(text));
    const variable = placed([block('variable', ['v'], [attribute('default', new Text(text))])]);
    expect(toTerraformJson(variable)).toEqual({ variable: { v: { default: text } } });
  });

  test.each(HOSTILE_TEXT)('in a policy, which is an expression: $title', async ({ text }) => {
    const document = inLocals(jsonencode({ Sid: new Text(text), Resource: [text, 'b'] }));
    const tree = await readBack(document.map(({ block: it }) => it));
    expect(normaliseHcl(tree)).toEqual(await normaliseJson(toTerraformJson(document)));
  });

  test.each(HOSTILE_TEXT)('in a comment it stays a comment: $title', async ({ text }) => {
    const local = attribute('it', raw('var.a'), { comment: text });
    const tree = await readBack([block('locals', [], [local], { comment: text })]);
    expect(tree).toEqual({ locals: [{ it: '${var.a}' }] });
  });

  test.each(HOSTILE_TEXT)('as the label of a block: $title', async ({ text }) => {
    const tree = await readBack([block('variable', [text], [])]);
    expect(tree).toEqual({ variable: { [text]: [{}] } });
  });
});

describe('text that neither HCL nor JSON can carry is refused', () => {
  const half = 'a\ud800b';
  const surrogate =
    'text: found half a surrogate pair in "a\\ud800b". Expected whole characters. Remove it.';
  const proto = 'key: found __proto__. Expected any other key. Rename it.';
  const key = JSON.parse('{"__proto__": 1}') as Record<string, number>;
  const rows: { title: string; value: Value; error: string }[] = [
    { title: 'half a surrogate pair', value: new Text(half), error: surrogate },
    { title: 'half a surrogate pair in a key', value: { [half]: 1 }, error: surrogate },
    {
      title: 'half a surrogate pair in lines',
      value: `one\n${half}\n`.slice(4, -1),
      error: surrogate,
    },
    { title: 'half a surrogate pair in a call', value: jsonencode([half]), error: surrogate },
    { title: 'a key that JavaScript loses', value: key, error: proto },
    { title: 'a key that JavaScript loses, in a call', value: jsonencode(key), error: proto },
  ];

  test.each(rows)('$title', ({ value, error }) => {
    const local = block('locals', [], [attribute('it', value)]);
    expect(() => printBlocks([local])).toThrow(error);
    expect(() => toTerraformJson(placed([local]))).toThrow(error);
  });
});
