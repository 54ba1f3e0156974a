import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { Testing } from 'cdktf';

import type { Cards } from '../../deployments/calls/wires';
import type { Deployment } from '../../deployments/deployment';
import { parseFile } from '../../deployments/parse';
import { DeploymentsError } from '../../deployments/reading/fault';
import { readTree } from '../../emit/disk';
import type { Files } from '../../emit/files';
import { version } from '../../package.json';
import { CATALOGUE } from '../../stacks/catalogue';
import type { DeploymentStack } from '../../stacks/deployment-stack';
import { factsIn, rootFilesOf, rootsAppOf, vendoredBy } from '../../stacks/render';

import { ROOT } from './modules';

/** The catalogue by name. */
export const CARDS: Cards = new Map(CATALOGUE.map((card) => [card.name, card]));

/** What is known of the modules, whatever the file. */
export const known = { cards: CATALOGUE, factsOf: factsIn(CATALOGUE) };

/** What a deployments file comes to. */
export interface MadeRoots {
  stacks: DeploymentStack[];
  /** Files of all roots, by path from the folder that holds them. */
  files: Files;
}

/** Names of the files in `examples/deployments`. */
export const exampleFiles = (): string[] =>
  readdirSync(join(ROOT, 'examples/deployments')).filter((file) => file.endsWith('.yaml'));

/** Deployments of the text of a file. */
export function deploymentsOf(text: string, file = 'deployments.yaml'): Deployment[] {
  return parseFile(text, { file, ...known }).deployments;
}

/** All that is said of the text of a file that is refused, or `accepted`. */
export function messageOf(text: string, file = 'd.yaml'): string {
  try {
    deploymentsOf(text, file);
  } catch (error) {
    if (error instanceof DeploymentsError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The same without the line that counts the faults. */
export function errorOf(text: string, file = 'd.yaml'): string {
  return messageOf(text, file).replace(/\n[^\n]*: \d+ faults; nothing was written$/, '');
}

/** `text` with one change, whose place must be there. */
export function changedIn(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`found no ${String(from)} to change`);
  return result;
}

/** The modules that roots bring along: rendered once for all roots of a suite. */
const vendored = vendoredBy({
  license: 'LICENSE\n',
  assetsOf: (from) => readTree(join(ROOT, from)),
  version,
});

/** Roots of the text of a deployments file. Leaves nothing on the disk. */
export function rootsOf(text: string, file = 'deployments.yaml'): MadeRoots {
  const deployments = deploymentsOf(text, file);
  // An app makes its folder even where nothing is written to it.
  const { outdir } = Testing.app();
  const { stacks } = rootsAppOf(deployments, { modules: CATALOGUE, outdir });
  rmSync(outdir, { recursive: true });
  return { stacks, files: new Map(rootFilesOf(stacks, { file, vendored, deployments })) };
}

/** Backends whose state another root can read, as the file says them, and how that root has them in a data source. */
export const READ_BACKENDS: readonly { written: string; backend: string; config: string[] }[] = [
  {
    written: '{ type: s3, bucket: acme-state, region: us-east-1, workspace_key_prefix: spaces }',
    backend: 's3',
    config: ['bucket = "acme-state"', 'key = "network/terraform.tfstate"', 'region = "us-east-1"'],
  },
  {
    written:
      '{ type: azurerm, storage_account_name: acmestate, container_name: states, snapshot: true }',
    backend: 'azurerm',
    config: [
      'storage_account_name = "acmestate"',
      'container_name = "states"',
      'key = "network/terraform.tfstate"',
      'use_azuread_auth = true',
    ],
  },
  {
    written:
      '{ type: gcs, bucket: acme-state, kms_encryption_key: projects/a/locations/eu/keyRings/b/cryptoKeys/c }',
    backend: 'gcs',
    config: ['bucket = "acme-state"', 'prefix = "network"'],
  },
  {
    written: '{ type: http, address: "https://state.example.com/network", update_method: PUT }',
    backend: 'http',
    config: ['address = "https://state.example.com/network"'],
  },
  {
    written:
      '{ type: pg, conn_str: "postgres://db.example.com/states", skip_table_creation: true }',
    backend: 'pg',
    config: ['conn_str = "postgres://db.example.com/states"', 'schema_name = "network"'],
  },
  {
    written: '{ type: consul, address: "consul.example.com:8501", scheme: https, gzip: true }',
    backend: 'consul',
    config: [
      'address = "consul.example.com:8501"',
      'scheme = "https"',
      'path = "network/terraform.tfstate"',
    ],
  },
  {
    written: '{ type: remote, organization: acme }',
    backend: 'remote',
    config: ['organization = "acme"', 'workspaces = { name = "network" }'],
  },
  {
    written: '{ type: cloud, organization: acme, workspaces: { project: agents } }',
    backend: 'remote',
    config: ['organization = "acme"', 'workspaces = { name = "network" }'],
  },
  {
    written: '{ type: local }',
    backend: 'local',
    config: ['path = "../network/terraform.tfstate"'],
  },
];

/** A network with its state in a backend, and an agent, with a state beside it, that takes from it. */
export function readingFrom(backend: string): string {
  return `version: 1
defaults: { provider: { region: us-east-1 } }
deployments:
  network:
    module: network
    backend: ${backend}
    inputs: { name: agents, cidr_block: 10.0.0.0/16, zone_ids: [use1-az1, use1-az2] }
  agent:
    module: runtime-vpc-egress
    backend: { type: local }
    inputs:
      name: agent
      container_image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1
      vpc_id: { from: network.vpc_id }
      subnet_ids: { from: network.subnet_ids }
      use_s3_gateway_endpoint: false
`;
}
