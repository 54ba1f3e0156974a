/** That engines take every setting of every backend, as far as that shows without a server: until they connect. */
import { rootsOf } from '../support/deployments';
import { describeEngines, init, runEngine, usesRealProvider, validate } from '../support/engines';
import type { EngineRun } from '../support/engines';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const ID = '00000000-0000-4000-8000-000000000000';

interface Case {
  backend: string;
  options?: readonly string[];
}

/** What engines say when all settings are taken, and the server or who they are is all that is missing. */
const NO_SERVER =
  /127\.0\.0\.1:9: connect: connection refused|could not find default credentials|OIDC|OpenID Connect|Azure CLI/;
const NOT_TAKEN =
  /Unsupported (argument|block)|Missing required argument|Incorrect attribute|not expected here/;

/** Nothing leaves this machine: where a server has a name, the way to it is a closed port. */
const NOWHERE = {
  HTTPS_PROXY: 'http://127.0.0.1:9',
  GOOGLE_APPLICATION_CREDENTIALS: '',
  TF_HTTP_RETRY_MAX: '0',
};

/** Each with every setting; where two exclude each other, once with each. Addresses lead to a closed port. */
const BACKENDS: Readonly<Record<string, Case>> = {
  azurerm: {
    backend: `{ type: azurerm, storage_account_name: acmestate, container_name: tfstate, resource_group_name: state, subscription_id: ${ID}, tenant_id: ${ID}, client_id: ${ID}, use_oidc: true, use_msi: false, snapshot: true }`,
  },
  gcs: {
    backend:
      '{ type: gcs, bucket: acme-state, impersonate_service_account: state@acme.iam.gserviceaccount.com, kms_encryption_key: projects/acme/locations/eu/keyRings/state/cryptoKeys/state }',
  },
  http: {
    backend:
      '{ type: http, address: "https://127.0.0.1:9/state", update_method: PUT, lock_address: "https://127.0.0.1:9/lock", lock_method: POST, unlock_address: "https://127.0.0.1:9/lock", unlock_method: DELETE }',
  },
  pg: {
    backend:
      '{ type: pg, conn_str: "postgres://state@127.0.0.1:9/terraform?sslmode=require", skip_schema_creation: true, skip_table_creation: true, skip_index_creation: true }',
  },
  consul: {
    backend:
      '{ type: consul, address: "127.0.0.1:9", scheme: https, datacenter: dc1, gzip: true, lock: true }',
  },
  remote: {
    backend: '{ type: remote, hostname: tfe.invalid, organization: acme }',
  },
  'remote by prefix': {
    backend:
      '{ type: remote, hostname: tfe.invalid, organization: acme, workspaces: { prefix: agents- } }',
  },
  cloud: {
    backend:
      '{ type: cloud, hostname: tfe.invalid, organization: acme, workspaces: { project: agents } }',
  },
  'cloud by tags': {
    backend:
      '{ type: cloud, hostname: tfe.invalid, organization: acme, workspaces: { tags: [agents], project: agents } }',
  },
  'http, partly from the operator': {
    backend: '{ type: http, partial: [address, lock_address, unlock_address] }',
    options: ['address', 'lock_address', 'unlock_address'].map(
      (name) => `-backend-config=${name}=https://127.0.0.1:9/state`,
    ),
  },
};

const fileWith = (backend: string) => `
version: 1
deployments:
  agent:
    module: runtime-public
    provider: { region: us-east-1 }
    backend: ${backend}
    inputs: { name: agent, container_image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }
`;

let workspace: Workspace;

beforeEach(() => {
  workspace = newWorkspace();
});

afterEach(() => workspace.remove());

/** The root without what needs a provider: only its backend and versions are looked at. */
function write(backend: string): void {
  for (const [path, text] of rootsOf(fileWith(backend)).files)
    if (path === 'agent/backend.tf') workspace.write(path, text);
}

(usesRealProvider() ? describe.skip : describe)('settings of backends', () => {
  describeEngines('a backend', (engine) => {
    test.each(Object.entries(BACKENDS))('%s', async (_name, { backend, options = [] }) => {
      write(backend);
      const run: EngineRun = { engine, cwd: workspace.path('agent'), env: NOWHERE };
      await init(run, ['-backend=false']);
      expect(await validate(run)).toEqual([]);
      const { code, stderr } = await runEngine(run, [
        'init',
        '-no-color',
        '-input=false',
        ...options,
      ]);
      expect(code).not.toBe(0);
      const said = stderr.replace(/\s+/g, ' ');
      expect(said).toMatch(NO_SERVER);
      expect(said).not.toMatch(NOT_TAKEN);
    });
  });
});
