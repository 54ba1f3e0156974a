/** Types and arguments: the provider's schema against the pinned one, and the service model against the provider's. */
import type { SchemaBlock, SchemaType } from '../provider-schema';

import { plainName, shapeOf, structureOf, type ModelShape, type ServiceModel } from './model';
import { OPERATIONS } from './quotas';

export type ResourceSchemas = Readonly<Record<string, { readonly block: SchemaBlock }>>;

/** Paths of a type's arguments, attributes and blocks. */
function pathsOf(block: SchemaBlock, prefix = ''): string[] {
  const attributes = Object.entries(block.attributes ?? {}).flatMap(([name, { type }]) => [
    `${prefix}${name}`,
    ...pathsOfType(type, `${prefix}${name}.`),
  ]);
  const blocks = Object.entries(block.block_types ?? {}).flatMap(([name, nested]) => [
    `${prefix}${name}`,
    ...pathsOf(nested.block, `${prefix}${name}.`),
  ]);
  return [...attributes, ...blocks];
}

/** Without `description`: the pinned schema has lost the fields of this name in the types of attributes. */
function pathsOfType(type: SchemaType, prefix: string): string[] {
  if (typeof type === 'string') return [];
  if (type[0] !== 'object') return pathsOfType(type[1] as SchemaType, prefix);
  return Object.entries(type[1] as Readonly<Record<string, SchemaType>>)
    .filter(([name]) => name !== 'description')
    .flatMap(([name, inner]) => [`${prefix}${name}`, ...pathsOfType(inner, `${prefix}${name}.`)]);
}

/** Without what stands below another one: one line for a block that is new. */
function highest(paths: readonly string[]): string[] {
  return paths.filter(
    (path) => !paths.some((other) => path !== other && path.startsWith(`${other}.`)),
  );
}

const missing = (from: readonly string[], among: readonly string[]) => {
  const known = new Set(among);
  return highest(from.filter((path) => !known.has(path)));
};

/** Types and arguments in which the provider and the pinned schema differ. `covered` are types that tables describe. */
export function schemaDifferences({
  provider,
  pinned,
  covered,
}: {
  provider: ResourceSchemas;
  pinned: ResourceSchemas;
  covered: readonly string[];
}): string[] {
  const ours = new Set(covered);
  const news = Object.keys(provider)
    .filter((type) => type.startsWith('aws_bedrockagentcore_') && !ours.has(type))
    .map((type) => `types: ${type} is in the provider and in no table of ours`);
  const gone = covered
    .filter((type) => !provider[type])
    .map((type) => `types: ${type} is in our tables and not in the provider`);
  const changed = covered.flatMap((type) => {
    const [theirs, own] = [provider[type], pinned[type]];
    if (!theirs || !own) return [];
    const [there, here] = [pathsOf(theirs.block), pathsOf(own.block)];
    return [
      ...missing(there, here).map((path) => `arguments: ${type}.${path} is new in the provider`),
      ...missing(here, there).map((path) => `arguments: ${type}.${path} is gone from the provider`),
    ];
  });
  return [...news, ...gone, ...changed];
}

/** Members of a request, in plain names; what repeats itself is not followed for ever. */
function membersBelow(
  model: ServiceModel,
  shape: ModelShape,
  { prefix, within }: { prefix: string; within: readonly ModelShape[] },
): { plain: string; path: string }[] {
  const structure = structureOf(model, shape);
  if (within.includes(structure)) return [];
  return Object.entries(structure.members ?? {}).flatMap(([name, reference]) => {
    const path = `${prefix}${name}`;
    return [
      { plain: path.split('.').map(plainName).join('.'), path },
      ...membersBelow(model, shapeOf(model, reference), {
        prefix: `${path}.`,
        within: [...within, structure],
      }),
    ];
  });
}

/** Members of requests for which the provider has no argument. */
export function memberDifferences(model: ServiceModel, provider: ResourceSchemas): string[] {
  return Object.entries(OPERATIONS).flatMap(([type, operation]) => {
    const input = model.operations[operation]?.input;
    const schema = provider[type];
    if (!input || !schema) return [];
    const known = new Set(
      pathsOf(schema.block).map((path) => path.split('.').map(plainName).join('.')),
    );
    const members = membersBelow(model, shapeOf(model, input), { prefix: '', within: [] });
    const absent = members.filter(({ plain }) => !known.has(plain)).map(({ path }) => path);
    return highest(absent).map(
      (path) => `members: ${operation}.${path} has no argument in the provider`,
    );
  });
}
