/** The blocks of a root, each with the file that it is in. */
import { attribute, block, type Block, type Document, type Entry } from '../hcl/document';
import { raw, Text } from '../hcl/value';

import type { ModuleFacts } from './calls/module-facts';
import type { Call, Deployment } from './deployment';
import {
  dataBlocks,
  parameterBlocks,
  producersElsewhere,
  variableBlocks,
} from './links/link-blocks';
import type { Source } from './schema/file';
import {
  backendBlocks,
  hasPlanRole,
  planRoleVariable,
  providerBlock,
  providerBlocks,
  versionsBlock,
} from './settings/settings-blocks';

/** Where a root takes a module from: its `source`, and its `version` where a registry has some. */
function sourceOf(source: Source, module: string): Entry[] {
  const last = { apart: 'below' } as const;
  switch (source.type) {
    case 'vendored':
      return [attribute('source', `./modules/${module}`, last)];
    case 'registry':
      return [
        attribute('source', new Text(source.address)),
        attribute('version', new Text(source.version), last),
      ];
    case 'git': {
      const folder = source.folder ?? `terraform/${module}`;
      const address = `git::${source.url}//${folder}?ref=${source.tag}`;
      return [attribute('source', new Text(address), last)];
    }
  }
}

/** A module has one provider, whatever the root calls it. */
function providersOf(alias: string): Entry {
  return attribute('providers', { aws: raw(`aws.${alias}`) }, { apart: 'below' });
}

function callBlock({ label, module, inputs, source, comment, ...call }: Call): Block {
  const { starts = [], comments = {}, provider } = call;
  const names = Object.keys(inputs);
  const entries = Object.entries(inputs).map(([name, value], index) => {
    const isLast = starts.includes(names[index + 1] ?? '');
    const apart = isLast ? ({ apart: 'below' } as const) : {};
    return attribute(name, value, { comment: comments[name], ...apart });
  });
  const from = provider === undefined ? [] : [providersOf(provider)];
  return block('module', [label], [...sourceOf(source, module), ...from, ...entries], { comment });
}

function outputBlocks({ label, outputPrefix }: Call, { outputs }: ModuleFacts): Block[] {
  return outputs.map(({ name, description, sensitive }) =>
    block(
      'output',
      [`${outputPrefix}${name}`],
      [
        attribute('description', new Text(description)),
        attribute('value', raw(`module.${label}.${name}`), { apart: false }),
        ...(sensitive ? [attribute('sensitive', true)] : []),
      ],
    ),
  );
}

/** Whether the root assumes another role in plans for review. */
export function choosesRole(deployment: Deployment): boolean {
  const { provider } = deployment;
  const elsewhere = producersElsewhere(deployment).map((producer) => producer.provider);
  return hasPlanRole([provider, ...Object.values(provider.aliases ?? {}), ...elsewhere]);
}

/** Every block of the root of `deployment`, in the order in which a reader meets them. */
export function rootDocument(
  deployment: Deployment,
  factsOf: (call: Call) => ModuleFacts,
): Document {
  const { calls } = deployment;
  const inFile = (file: string, blocks: readonly Block[]) =>
    blocks.map((made) => ({ file, block: made }));
  return [
    ...inFile('versions', [versionsBlock(deployment, calls.map(factsOf))]),
    ...inFile('backend', backendBlocks(deployment)),
    ...inFile('providers', [
      ...providerBlocks(deployment),
      ...producersElsewhere(deployment).map(({ alias, path, provider }) => ({
        ...providerBlock(provider, alias),
        comment: `Reads the parameters of the root ${path}, where they are.`,
      })),
    ]),
    ...inFile('variables', [
      ...variableBlocks(deployment),
      ...(choosesRole(deployment) ? [planRoleVariable()] : []),
    ]),
    ...inFile('data', dataBlocks(deployment)),
    ...inFile('main', calls.map(callBlock)),
    ...inFile('parameters', parameterBlocks(deployment)),
    ...inFile(
      'outputs',
      calls.flatMap((call) => outputBlocks(call, factsOf(call))),
    ),
  ];
}
