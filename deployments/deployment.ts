/** One root as everything behind the file sees it: checked, with its defaults. */
import type { Value } from '../hcl/value';

import type { Backend } from './backend';
import type { Parameter, Reader, Taken } from './passing';
import type { RootVariable } from './root-variables';
import type { ProviderSettings, Source, Written, WrittenDefaults } from './schema';

/** What a module hands out. */
export interface ModuleOutput {
  name: string;
  description: string;
  sensitive: boolean;
}

/** One call of a module. */
export interface Call {
  /** Name of the call in the root: a contract, as every address. */
  label: string;
  module: string;
  /** In the order of the file. */
  inputs: Readonly<Record<string, Value>>;
  source: Source;
  /** What stands before the names of the module's outputs in the root: nothing, or `research_`. A contract too. */
  outputPrefix: string;
}

export interface Deployment {
  /** Folder of the root, from the folder that holds them all. */
  path: string;
  name: string;
  calls: readonly Call[];
  /** What the inputs refer to and some file of the root has to declare. */
  declarations: readonly string[];
  backend: Backend;
  provider: ProviderSettings & { region: string };
  /** Variables of the root, in the order in which the inputs need them. */
  variables: readonly RootVariable[];
  /** Values that the file gives to some of them. */
  values: Readonly<Record<string, Value>>;
  /** What it takes from other roots, each output once, in the order of the file. */
  takes: readonly Taken[];
  /** Its outputs that other roots read as parameters. */
  parameters: readonly Parameter[];
  /** Roots that take something from it. */
  readers: readonly Reader[];
}

/** `research-agent` is `research_agent` in Terraform. */
export function labelOf(name: string): string {
  return name.replaceAll('-', '_');
}

/** The provider's settings: a deployment's own before the defaults', tags added up. */
export function providerOf({ provider }: Written, defaults: WrittenDefaults): ProviderSettings {
  const default_tags = {
    ...defaults.tags,
    ...defaults.provider?.default_tags,
    ...provider?.default_tags,
  };
  return {
    ...defaults.provider,
    ...provider,
    ...(Object.keys(default_tags).length > 0 ? { default_tags } : {}),
  };
}

/** The backend, the key of its state included. */
export function backendOf(path: string, { backend }: Written, defaults: WrittenDefaults): Backend {
  const found = backend ?? defaults.backend ?? { type: 'none' };
  return found.type === 's3' ? { ...found, key: found.key ?? `${path}/terraform.tfstate` } : found;
}
