/** Whether what the blocks of a module refer to is there: the engine would say so, one fault at a time and much later. */
import type { Attribute, Block, Document } from '../hcl/document';
import type { ReferencePath } from '../hcl/references';
import { entriesBelow, expressionsIn } from '../hcl/walk';
import { didYouMean } from '../inputs/nearest';
import { namesIn, schemaOf } from '../schema/provider-schema';

/** A block that an address names: its attributes, and whether it stands more than once. */
interface Target {
  attributes: readonly string[];
  isRepeated: boolean;
}

/** All that the blocks of one module declare. */
interface Declared {
  names: ReadonlySet<string>;
  targets: ReadonlyMap<string, Target>;
}

/** Where words are no references: the type of a variable, and names of arguments. */
const isOfNames = (top: Block, { name }: Attribute) =>
  name === 'ignore_changes' || (top.type === 'variable' && name === 'type');

const has = ({ body }: Block, ...names: string[]) =>
  body.some((entry) => entry.kind === 'attribute' && names.includes(entry.name));

const isOfProvider = ({ type }: Block) => type === 'resource' || type === 'data';

function addressOf({ type, labels }: Block): string {
  return [...(type === 'data' ? ['data'] : []), ...labels].join('.');
}

function attributesOf({ type, labels: [of = ''] }: Block): string[] {
  return namesIn(schemaOf({ kind: type as 'resource' | 'data', type: of }));
}

function namesOf({ type, labels, body }: Block): string[] {
  if (type === 'variable') return [`var.${labels[0] ?? ''}`];
  return type === 'locals' ? body.map((entry) => `local.${(entry as Attribute).name}`) : [];
}

function declaredIn(blocks: readonly Block[]): Declared {
  const targets = blocks
    .filter(isOfProvider)
    .map((block): [string, Target] => [
      addressOf(block),
      { attributes: attributesOf(block), isRepeated: has(block, 'count', 'for_each') },
    ]);
  return { names: new Set(blocks.flatMap(namesOf)), targets: new Map(targets) };
}

function attributeFault(
  name: string | undefined,
  attributes: readonly string[],
): string | undefined {
  return name === undefined || attributes.includes(name)
    ? undefined
    : `no attribute ${name}${didYouMean(name, attributes)}`;
}

function targetFault(path: ReferencePath, { targets }: Declared): string | undefined {
  const length = path[0] === 'data' ? 3 : 2;
  const address = path.slice(0, length).join('.');
  const target = targets.get(address);
  if (!target) return `nothing is declared there${didYouMean(address, [...targets.keys()])}`;
  const [next, ...others] = path.slice(length);
  if (next === '[]' && !target.isRepeated)
    return 'an index, but the block has neither count nor for_each';
  if (next !== undefined && next !== '[]' && target.isRepeated)
    return 'no index, but the block has count or for_each';
  return attributeFault(next === '[]' ? others[0] : next, target.attributes);
}

/** What is wrong with a reference that `top` makes from inside the blocks `around`. */
function referenceFault(
  path: ReferencePath,
  { top, around, declared }: { top: Block; around: readonly string[]; declared: Declared },
): string | undefined {
  const [root = '', name = ''] = path;
  switch (root) {
    case 'var':
    case 'local': {
      const full = `${root}.${name}`;
      return declared.names.has(full)
        ? undefined
        : `nothing is declared there${didYouMean(full, [...declared.names])}`;
    }
    case 'each':
      return has(top, 'for_each') ? undefined : 'the block has no for_each';
    case 'count':
      return has(top, 'count') ? undefined : 'the block has no count';
    case 'self':
      return around.includes('postcondition')
        ? attributeFault(name, attributesOf(top))
        : 'self is known in a postcondition only';
    case 'path':
    case 'terraform':
      return undefined;
    default:
      return targetFault(path, declared);
  }
}

const written = (path: ReferencePath) => path.join('.').replaceAll('.[]', '[]');

function faultsOf(top: Block, declared: Declared): string[] {
  const where = [top.type, ...top.labels].join(' ');
  return entriesBelow(top).flatMap(({ entry, around, iterators }) => {
    if (entry.kind === 'block' || isOfNames(top, entry)) return [];
    return expressionsIn(entry.value)
      .flatMap(({ references }) => references)
      .filter(([root = '']) => !iterators.includes(root))
      .flatMap((path) => {
        const fault = referenceFault(path, { top, around, declared });
        return fault ? [`${where}, ${entry.name}: ${written(path)}: ${fault}`] : [];
      });
  });
}

/** Throws where a block of `document` refers to what is not there. All faults at once. */
export function assertReferences(module: string, document: Document): void {
  const blocks = document.map(({ block }) => block);
  const declared = declaredIn(blocks);
  const faults = blocks.flatMap((block) => faultsOf(block, declared));
  if (faults.length > 0)
    throw new Error(
      `bug: ${module} refers to what is not there:\n${[...new Set(faults)].join('\n')}`,
    );
}
