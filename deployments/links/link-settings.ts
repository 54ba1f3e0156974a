/** By which means values come from other roots: what is taken if the file says nothing, and what it takes to read a state. */
import { partialOf, type Backend } from '../schema/backend';
import type { LinkSetting } from '../schema/links';

/** Where parameters are put if the file does not say. */
const STANDARD_PREFIX = '/agentcore';

/** How a value comes from another root. */
export type Means =
  { type: 'remote_state' | 'variable' } | { type: 'ssm_parameter'; prefix: string };

/** What it takes to read a state, by backend; those that write and lock it are left out. */
const READING = {
  s3: ['bucket', 'key', 'region', 'assume_role'],
  azurerm: [
    'storage_account_name',
    'container_name',
    'key',
    'resource_group_name',
    'subscription_id',
    'tenant_id',
    'client_id',
    'use_azuread_auth',
    'use_oidc',
    'use_msi',
  ],
  gcs: ['bucket', 'prefix', 'impersonate_service_account'],
  http: ['address'],
  pg: ['conn_str', 'schema_name'],
  consul: ['address', 'scheme', 'path', 'datacenter'],
  remote: ['hostname', 'organization', 'workspaces'],
  cloud: ['hostname', 'organization', 'workspaces'],
  local: ['path'],
  none: [],
} as const satisfies Record<Backend['type'], readonly string[]>;

/** How `terraform_remote_state` calls a backend, and its settings. */
interface RemoteState {
  backend: string;
  config: Readonly<Record<string, unknown>>;
}

/** A root and its state. */
interface Stateful {
  backend: Backend;
  path: string;
}

/** What reads the state of the first root from that at `path`; undefined where nothing can. */
export function remoteStateOf(
  { backend, path: folder }: Stateful,
  path: string,
): RemoteState | undefined {
  const names: readonly string[] = READING[backend.type];
  // What whoever runs init passes, no other root knows.
  if (partialOf(backend).some((name) => names.includes(name))) return undefined;
  const found = Object.entries(backend).filter(([name]) => names.includes(name));
  const config = Object.fromEntries(found);
  switch (backend.type) {
    case 'none':
      return undefined;
    case 'local': {
      const file = backend.path ?? 'terraform.tfstate';
      return { backend: 'local', config: { path: `${relative(path, folder)}/${file}` } };
    }
    case 'remote':
    case 'cloud': {
      // There is no remote state of type cloud: the same states are read as remote.
      const name = backend.workspaces?.name;
      if (name === undefined) return undefined;
      return { backend: 'remote', config: { ...config, workspaces: { name } } };
    }
    case 's3':
    case 'azurerm':
    case 'gcs':
    case 'http':
    case 'pg':
    case 'consul':
      return { backend: backend.type, config };
  }
}

/** The way from one folder to another, both from the folder that holds all roots. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')];
  const parting = here.findIndex((part, index) => part !== there[index]);
  const shared = parting < 0 ? here.length : parting;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** The means that the file chooses, or that fit. */
export function meansOf(setting: LinkSetting | undefined, producer: Stateful): Means {
  if (setting === 'ssm_parameter') return { type: setting, prefix: STANDARD_PREFIX };
  if (typeof setting === 'object') return setting;
  const standard = remoteStateOf(producer, producer.path) ? 'remote_state' : 'variable';
  return { type: setting ?? standard };
}
