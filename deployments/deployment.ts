/** One deployment as everything behind the file sees it: checked, with its defaults. */
import type { Value } from '../hcl/value';

import type { Backend, DeploymentsFile, ProviderSettings, Source } from './schema';

export interface Deployment {
  name: string;
  /** Name of the module call in the root: a contract, as every address. */
  label: string;
  module: string;
  /** In the order of the file. */
  inputs: Readonly<Record<string, Value>>;
  /** What the inputs refer to and some file of the root has to declare. */
  declarations: readonly string[];
  backend: Backend;
  provider: ProviderSettings & { region: string };
  source: Source;
}

type Written = DeploymentsFile['deployments'][string];
type Defaults = DeploymentsFile['defaults'];

/** `research-agent` is `research_agent` in Terraform. */
export function labelOf(name: string): string {
  return name.replaceAll('-', '_');
}

/** The provider's settings: a deployment's own before the defaults', tags added up. */
export function providerOf({ provider }: Written, defaults: Defaults): ProviderSettings {
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
export function backendOf(name: string, { backend }: Written, defaults: Defaults): Backend {
  const found = backend ?? defaults.backend ?? { type: 'none' };
  return found.type === 's3' ? { ...found, key: found.key ?? `${name}/terraform.tfstate` } : found;
}
