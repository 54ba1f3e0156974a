/** The blocks of a root: one call of a module, its provider, its backend, its outputs. */
import { awsProvider, newestFloor } from '../facts/provider-floors';
import { attribute, block, type Block, type Document, type Entry } from '../hcl/document';
import { raw, Text, type Value } from '../hcl/value';
import { literal } from '../inputs/literal';

import type { S3Backend } from './backend';
import type { Call, Deployment, ModuleOutput } from './deployment';
import { dataBlocks, parameterBlocks, producersElsewhere, variableBlocks } from './link-blocks';
import type { Source } from './schema';

/** What a root has to know of the module that it calls. */
export interface CalledModule {
  outputs: readonly ModuleOutput[];
  required_version: string;
  /** Oldest release of hashicorp/aws that it works with. */
  provider_floor: string;
}

/** The lock file of the s3 backend came with this version of both engines. */
const LOCKFILE_VERSION = '>= 1.10.0';

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

function callBlock({ label, module, inputs, source }: Call): Block {
  const entries = Object.entries(inputs).map(([name, value]) => attribute(name, value));
  return block('module', [label], [...sourceOf(source, module), ...entries]);
}

function assumeRole(role: {
  role_arn: string;
  session_name?: string;
}): Readonly<Record<string, Value>> {
  return literal(role) as Readonly<Record<string, Value>>;
}

function optional(name: string, value: unknown): Entry[] {
  return value === undefined ? [] : [attribute(name, literal(value))];
}

function providerBlock({ provider }: Pick<Deployment, 'provider'>, alias?: string): Block {
  const { region, allowed_account_ids, assume_role, default_tags } = provider;
  const roleEntries = Object.entries(assume_role ? assumeRole(assume_role) : {});
  return block(
    'provider',
    ['aws'],
    [
      ...optional('alias', alias),
      ...optional('region', region),
      ...optional('allowed_account_ids', allowed_account_ids),
      ...(assume_role
        ? [
            block(
              'assume_role',
              [],
              roleEntries.map(([name, value]) => attribute(name, value)),
            ),
          ]
        : []),
      ...(default_tags ? [block('default_tags', [], optional('tags', default_tags))] : []),
    ],
  );
}

function s3Entries(backend: S3Backend): Entry[] {
  const { bucket, key, region, encrypt, kms_key_id, use_lockfile, assume_role } = backend;
  return [
    ...optional('bucket', bucket),
    ...optional('key', key),
    ...optional('region', region),
    ...optional('encrypt', encrypt),
    ...optional('kms_key_id', kms_key_id),
    ...optional('use_lockfile', use_lockfile),
    ...(assume_role ? [attribute('assume_role', assumeRole(assume_role), { apart: true })] : []),
  ];
}

function backendBlocks({ backend }: Deployment): Block[] {
  switch (backend.type) {
    case 'none':
      return [];
    case 'local':
      return [
        block('terraform', [], [block('backend', ['local'], optional('path', backend.path))]),
      ];
    case 's3':
      return [block('terraform', [], [block('backend', ['s3'], s3Entries(backend))])];
  }
}

function versionsBlock({ backend }: Deployment, called: readonly CalledModule[]): Block {
  const isLocked = backend.type === 's3' && backend.use_lockfile;
  const [first] = called;
  const floor = newestFloor(called.map(({ provider_floor }) => provider_floor));
  return block(
    'terraform',
    [],
    [
      attribute('required_version', isLocked ? LOCKFILE_VERSION : (first?.required_version ?? '')),
      block('required_providers', [], [attribute('aws', awsProvider(floor))]),
    ],
  );
}

function outputBlocks({ label, outputPrefix }: Call, { outputs }: CalledModule): Block[] {
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

/** Every block of the root of `deployment`, in the order in which a reader meets them. */
export function rootDocument(
  deployment: Deployment,
  calledBy: (call: Call) => CalledModule,
): Document {
  const { calls } = deployment;
  const placed = (file: string, blocks: readonly Block[]) =>
    blocks.map((made) => ({ file, block: made }));
  return [
    ...placed('versions', [versionsBlock(deployment, calls.map(calledBy))]),
    ...placed('backend', backendBlocks(deployment)),
    ...placed('providers', [
      providerBlock(deployment),
      ...producersElsewhere(deployment).map(({ alias, ...producer }) => ({
        ...providerBlock(producer, alias),
        comment: `Reads the parameters of the root ${producer.path}, where they are.`,
      })),
    ]),
    ...placed('variables', variableBlocks(deployment)),
    ...placed('data', dataBlocks(deployment)),
    ...placed('main', calls.map(callBlock)),
    ...placed('parameters', parameterBlocks(deployment)),
    ...placed(
      'outputs',
      calls.flatMap((call) => outputBlocks(call, calledBy(call))),
    ),
  ];
}
