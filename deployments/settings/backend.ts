/** Where the state of a root is: its name if the file does not say it, and what two roots would share. */
import { BACKENDS, partialOf, settingOf, type Backend } from '../schema/backend';

/** Variable of the environment from which the cloud block takes a setting: it knows no -backend-config. */
export function cloudVariable(name: string): string {
  return `TF_CLOUD_${name.toUpperCase()}`;
}

/** The setting by which the states of two roots differ. */
const STATE_SETTING = {
  s3: 'key',
  azurerm: 'key',
  gcs: 'prefix',
  http: 'address',
  pg: 'schema_name',
  consul: 'path',
  remote: 'workspaces',
  cloud: 'workspaces',
  local: 'path',
  none: 'type',
} as const satisfies Record<Backend['type'], string>;

/** Name of that setting. */
export function stateSetting({ type }: Backend): string {
  return STATE_SETTING[type];
}

/** Longest names of states that servers keep whole: Postgres cuts what is longer. */
const LONGEST: Readonly<Partial<Record<Backend['type'], number>>> = {
  pg: 63,
  remote: 90,
  cloud: 90,
};

/** How long the name of the state may be, if it is longer. */
export function tooLong(found: Backend): number | undefined {
  const longest = LONGEST[found.type];
  const name =
    found.type === 'pg'
      ? found.schema_name
      : 'workspaces' in found
        ? found.workspaces?.name
        : undefined;
  return longest !== undefined && (name ?? '').length > longest ? longest : undefined;
}

/** `prod/eu-west-1/research-agent` in one word. */
const inOneWord = (path: string, between: string) => path.split('/').join(between);

/** What the state of the root at `path` is called where the file does not say it. */
function standardState(path: string, found: Backend): Partial<Record<string, unknown>> {
  switch (found.type) {
    case 's3':
    case 'azurerm':
      return { key: `${path}/terraform.tfstate` };
    case 'consul':
      return { path: `${path}/terraform.tfstate` };
    case 'gcs':
      return { prefix: path };
    case 'pg':
      return { schema_name: inOneWord(path, '_').replaceAll('-', '_') };
    case 'remote': {
      const { workspaces } = found;
      return { workspaces: workspaces?.prefix ? workspaces : named(path, workspaces) };
    }
    case 'cloud': {
      const { workspaces } = found;
      return { workspaces: workspaces?.tags ? workspaces : named(path, workspaces) };
    }
    default:
      return {};
  }
}

function named<T extends { name?: string }>(path: string, workspaces: T | undefined) {
  return { ...workspaces, name: workspaces?.name ?? inOneWord(path, '-') };
}

/** The backend of the root at `path`, with the name of its state, in the order of its schema. */
export function backendOf(path: string, found: Backend = { type: 'none' }): Backend {
  const partial = partialOf(found);
  const standard = Object.entries(standardState(path, found)).filter(
    ([name]) =>
      !partial.includes(name) && (name === 'workspaces' || settingOf(found, name) === undefined),
  );
  const all: Readonly<Record<string, unknown>> = { ...found, ...Object.fromEntries(standard) };
  const option = BACKENDS.find(({ shape }) => shape.type.value === found.type);
  const names = Object.keys(option?.shape ?? {}).filter((name) => all[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Backend;
}

const UNKNOWN = '…';

/** Where the state is, in a word that is equal for equal places; what the operator passes is left open. */
export function stateOf(found: Backend): string {
  switch (found.type) {
    case 's3':
      return `s3://${found.bucket ?? UNKNOWN}/${found.key ?? UNKNOWN}`;
    case 'azurerm':
      return `azurerm://${found.storage_account_name ?? UNKNOWN}/${found.container_name ?? UNKNOWN}/${found.key ?? UNKNOWN}`;
    case 'gcs':
      return `gs://${found.bucket ?? UNKNOWN}/${found.prefix ?? UNKNOWN}`;
    case 'http':
      return found.address ?? UNKNOWN;
    case 'pg':
      return `${found.conn_str ?? 'PG_CONN_STR'}, schema ${found.schema_name ?? UNKNOWN}`;
    case 'consul':
      return `consul://${found.address ?? 'CONSUL_HTTP_ADDR'}/${found.path ?? UNKNOWN}`;
    case 'remote':
    case 'cloud':
      return `${found.hostname ?? 'app.terraform.io'}/${found.organization ?? UNKNOWN}/${workspacesOf(found)}`;
    case 'local':
      return found.path ?? 'terraform.tfstate';
    case 'none':
      return 'terraform.tfstate';
  }
}

function workspacesOf({ workspaces }: Extract<Backend, { type: 'remote' | 'cloud' }>): string {
  if (!workspaces) return UNKNOWN;
  if ('prefix' in workspaces && workspaces.prefix) return `${workspaces.prefix}*`;
  if ('tags' in workspaces && workspaces.tags) return `all of ${workspaces.tags.join(', ')}`;
  return workspaces.name ?? UNKNOWN;
}

/** Whether `stateOf` says the whole, and of a place that another root could reach. */
export function isShared(found: Backend): boolean {
  const isHere = found.type === 'local' || found.type === 'none';
  const hasChoice = 'workspaces' in found && found.workspaces?.name === undefined;
  return !isHere && !hasChoice && !stateOf(found).includes(UNKNOWN);
}
