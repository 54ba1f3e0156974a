/** Where each call of a root takes its module from. */
import type { ParsedUnit } from '../layers/unit';
import { type FileFault, valueFault } from '../reading/fault';
import type { Read } from '../reading/read-yaml';
import type { Source } from '../schema/file';

import type { BaseCall } from './base-calls';

/** The address of `module` in the registry, beside that of another module whose name the address ends in. */
function inRegistry(address: string, module: string, names: readonly string[]): string | undefined {
  const parts = address.split('/');
  const name = parts.at(-2) ?? '';
  // Longest match first: the name of one module can end in that of another.
  const [from] = names
    .filter((known) => name === known || name.endsWith(`-${known}`))
    .sort((a, b) => b.length - a.length);
  if (from === undefined) return undefined;
  const beside = `${name.slice(0, -from.length)}${module}`;
  return [...parts.slice(0, -2), beside, ...parts.slice(-1)].join('/');
}

const isFolderOf = (folder: string, module: string) => folder.split('/').at(-1) === module;

/** What the source of a deployment says of `module`; undefined where it names another one and no more. */
function sourceBeside(
  source: Source,
  module: string,
  names: readonly string[],
): Source | undefined {
  if (source.type === 'vendored') return source;
  if (source.type === 'git')
    return source.folder === undefined || isFolderOf(source.folder, module) ? source : undefined;
  const address = inRegistry(source.address, module, names);
  return address === undefined ? undefined : { ...source, address };
}

/** The source of `call`; undefined where none says where its module is. */
export function sourceOfCall(
  { source, module }: BaseCall,
  shared: Source,
  names: readonly string[],
): Source | undefined {
  // Checked by the schema of the file before.
  if (source !== undefined) return source as Source;
  return sourceBeside(shared, module, names);
}

/** The one call of a deployment that names its module by `module`. */
const isShort = ({ role, outputPrefix }: BaseCall) => role === 'own' && outputPrefix === '';

/**
 * A source that names one module, in a root that calls another. A deployment that calls one module may write any
 * address for it: of a copy, say, that has another name. A layer that many deployments share may not.
 */
export function sourceFaults(
  { unit, parsed }: ParsedUnit,
  calls: readonly BaseCall[],
  { read, names }: { read: Read; names: readonly string[] },
): FileFault[] {
  const steps = unit.stepsOf(['source']);
  const isShared = steps[0] !== 'deployments';
  const lost = calls.find(
    (call) =>
      (isShared || !isShort(call)) && sourceOfCall(call, parsed.source, names) === undefined,
  );
  if (!lost) return [];
  const fault = isShort(lost)
    ? {
        found: `got a source that does not name ${lost.module}, which ${unit.path} calls`,
        want: 'a registry address that ends in the name of a module, such as agentcore-network/aws, or a git tag without folder',
        fix: `correct it, or give ${unit.path} a source of its own`,
      }
    : {
        found: `got a source of one module, and ${lost.module} is called here too`,
        want: 'a source of every module here: a registry whose address ends in the name of a module, or a git tag without folder',
        fix: `name ${lost.module} under modules with a source of its own, or leave out what is special`,
      };
  return [valueFault(read, steps, fault)];
}
