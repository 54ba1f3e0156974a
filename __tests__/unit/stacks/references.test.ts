import type { Attribute, Block, Document } from '../../../hcl/document';
import type { ReferencePath } from '../../../hcl/references';
import { entriesBelow, expressionsIn } from '../../../hcl/walk';
import { stacksOfCatalogue } from '../../support/modules';

/** Names that Terraform itself gives to an expression. */
const GIVEN = new Set(['each', 'count', 'self', 'path', 'terraform']);

/** Arguments whose expressions are no references: types, and names of arguments. */
const NO_REFERENCES = new Set(['type', 'ignore_changes', 'expect_failures', 'command']);

function attributesOf(block: Block): { attribute: Attribute; iterators: readonly string[] }[] {
  return entriesBelow(block).flatMap(({ entry, iterators }) =>
    entry.kind === 'attribute' ? [{ attribute: entry, iterators }] : [],
  );
}

/** References of a block that leave it. */
function referencesOf(block: Block): ReferencePath[] {
  return attributesOf(block)
    .filter(({ attribute }) => !NO_REFERENCES.has(attribute.name) || block.type === 'resource')
    .filter(({ attribute }) => attribute.name !== 'ignore_changes')
    .flatMap(({ attribute, iterators }) =>
      expressionsIn(attribute.value)
        .flatMap(({ references }) => references)
        .filter(([first = '']) => !GIVEN.has(first) && !iterators.includes(first)),
    );
}

function addressOf([first = '', second = '', third = '']: ReferencePath): string {
  return first === 'data' ? `data.${second}.${third}` : `${first}.${second}`;
}

function declaredBy({ type, labels, body }: Block): string[] {
  if (type === 'variable') return [`var.${labels[0] ?? ''}`];
  if (type === 'locals') return body.map((entry) => `local.${(entry as Attribute).name}`);
  if (type === 'resource') return [labels.join('.')];
  return type === 'data' ? [`data.${labels.join('.')}`] : [];
}

const blocksOf = (document: Document) => document.map(({ block }) => block);

describe.each(
  stacksOfCatalogue().map((stack) => [stack.module.name, blocksOf(stack.document)] as const),
)('%s', (_name, blocks) => {
  const declared = blocks.flatMap(declaredBy);
  const used = blocks.flatMap((block) => {
    const own = new Set(block.type === 'variable' ? declaredBy(block) : []);
    return referencesOf(block)
      .map(addressOf)
      .filter((address) => !own.has(address));
  });

  test('declares each address once', () => {
    expect(declared.filter((address, index) => declared.indexOf(address) !== index)).toEqual([]);
  });

  test('uses every variable, local and lookup', () => {
    const known = new Set(used);
    const idle = declared.filter(
      (address) => /^(var|local|data)\./.test(address) && !known.has(address),
    );
    // A lookup that checks something speaks through its condition, and is waited for.
    expect(idle).toEqual([]);
  });

  test('has outputs, each with a description and a value', () => {
    const outputs = blocks.filter(({ type }) => type === 'output');
    const bare = outputs.filter(
      ({ body }) =>
        !['description', 'value'].every((name) =>
          body.some((entry) => entry.kind === 'attribute' && entry.name === name),
        ),
    );
    expect(outputs.length).toBeGreaterThan(0);
    expect(bare.map(({ labels }) => labels[0])).toEqual([]);
  });
});
