/**
 * What may be said of each backend, under the names that both engines know, in the order in which it is printed. Every
 * setting may be left out here: what is missing in the end is looked at when all layers are one.
 */
import { z } from 'zod';

import { assumeRole, region, said, text } from '../reading/words';

const flag = (fix = 'write true or false') => z.boolean(said('true or false', fix));

/** A setting out of letters, digits and a few marks: no room for an expression or a credential. */
const plain = (expression: RegExp, want: string, description: string) =>
  text(expression, want, 'correct it').optional().describe(description);

/** Settings that the operator passes with -backend-config, by name. */
const partial = <const T extends readonly [string, ...string[]]>(names: T) =>
  z
    .array(z.enum(names, said(`one of ${names.join(', ')}`, 'name a setting of this backend')))
    .min(1, said('at least one setting', 'name it, or leave partial out'))
    .optional()
    .describe('Settings that are not here: whoever runs init passes them by -backend-config.');

const statePath = (what: string) =>
  text(
    /^(?!\/)(?!.*\/\/)[\w!.*'()/-]{1,1024}(?<!\/)$/,
    'a path: letters, digits and / . - _',
    'leave it out for <path of the root>/terraform.tfstate',
  )
    .optional()
    .describe(`${what}; <path of the root>/terraform.tfstate if left out.`);

export const s3 = z.strictObject({
  type: z.literal('s3'),
  bucket: text(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'the name of a bucket: 3 to 63 small letters, digits, dots, or hyphens',
    'pass the name alone, without s3:// and path',
  )
    .optional()
    .describe('Bucket that holds the state.'),
  key: statePath('Path of the state in the bucket'),
  region: region('Region of the bucket.').optional(),
  encrypt: z
    .literal(true, said('true', 'remove it: state may hold secrets, and is always encrypted'))
    .default(true)
    .describe('State is always encrypted at rest.'),
  kms_key_id: text(
    /^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key\/([0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})|alias\/[\w/-]+)$/,
    'the ARN of a KMS key',
    'pass the whole ARN, as aws kms describe-key shows it',
  )
    .optional()
    .describe('Key that encrypts the state, if not the key of the bucket.'),
  use_lockfile: flag('leave it out for a lock file')
    .default(true)
    .describe('Locks the state by a file beside it.'),
  workspace_key_prefix: plain(
    /^[\w.-]+(\/[\w.-]+)*$/,
    'a path without / at its ends',
    'Path in the bucket for the states of other workspaces than default.',
  ),
  assume_role: assumeRole.optional().describe('Role that reads and writes the state.'),
  partial: partial(['bucket', 'key', 'region', 'kms_key_id']),
});

export const azurerm = z.strictObject({
  type: z.literal('azurerm'),
  storage_account_name: plain(
    /^[a-z0-9]{3,24}$/,
    'the name of a storage account: 3 to 24 small letters and digits',
    'Storage account that holds the state.',
  ),
  container_name: plain(
    /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'the name of a container: 3 to 63 small letters, digits and single hyphens',
    'Container in the storage account.',
  ),
  key: statePath('Name of the blob'),
  resource_group_name: plain(
    /^[\w().-]{1,89}[\w()-]$/,
    'the name of a resource group',
    'Resource group of the storage account, where its key has to be looked up.',
  ),
  subscription_id: plain(
    /^[0-9a-f-]{36}$/,
    'the id of a subscription',
    'Subscription of the storage account.',
  ),
  tenant_id: plain(/^[0-9a-f-]{36}$/, 'the id of a tenant', 'Tenant of the storage account.'),
  client_id: plain(/^[0-9a-f-]{36}$/, 'the id of a client', 'Client that reads and writes.'),
  use_azuread_auth: flag('leave it out for access by identity')
    .default(true)
    .describe('Access by identity, and not by the keys of the storage account.'),
  use_oidc: flag().optional().describe('The identity comes from OpenID Connect, as in a pipeline.'),
  use_msi: flag().optional().describe('The identity is that of the machine.'),
  snapshot: flag().optional().describe('Takes a snapshot before each write.'),
  partial: partial([
    'storage_account_name',
    'container_name',
    'key',
    'resource_group_name',
    'subscription_id',
    'tenant_id',
    'client_id',
  ]),
});

export const gcs = z.strictObject({
  type: z.literal('gcs'),
  bucket: plain(
    /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
    'the name of a bucket: small letters, digits, dots, _ or hyphens',
    'Bucket that holds the state.',
  ),
  prefix: plain(
    /^(?!\/)(?!.*\/\/)[\w./-]{1,512}(?<!\/)$/,
    'a path without / at its ends',
    'Folder of the state in the bucket; the path of the root if left out.',
  ),
  impersonate_service_account: plain(
    /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
    'the address of a service account',
    'Service account that reads and writes.',
  ),
  kms_encryption_key: plain(
    /^projects\/[\w:.-]+\/locations\/[\w-]+\/keyRings\/[\w-]+\/cryptoKeys\/[\w-]+$/,
    'projects/…/locations/…/keyRings/…/cryptoKeys/…',
    'Key of Cloud KMS that encrypts the state.',
  ),
  partial: partial(['bucket', 'prefix', 'impersonate_service_account', 'kms_encryption_key']),
});

const address = (description: string) =>
  text(
    /^https:\/\/[\w.-]+(:[0-9]+)?(\/[\w.~%-]+)+\/?$/,
    'an address such as https://state.example.com/research, without user and password',
    'write https://, host and path; pass credentials as TF_HTTP_USERNAME and TF_HTTP_PASSWORD',
  )
    .optional()
    .describe(description);

const method = (description: string) =>
  z
    .enum(
      ['GET', 'POST', 'PUT', 'DELETE', 'LOCK', 'UNLOCK'],
      said('one of GET, POST, PUT, DELETE, LOCK, UNLOCK', 'write a method in capitals'),
    )
    .optional()
    .describe(description);

export const http = z.strictObject({
  type: z.literal('http'),
  address: address('Where the state is read and written.'),
  update_method: method('Method that writes; POST if left out.'),
  lock_address: address('Where it is locked; it is not if left out.'),
  lock_method: method('Method that locks; LOCK if left out.'),
  unlock_address: address('Where it is unlocked.'),
  unlock_method: method('Method that unlocks; UNLOCK if left out.'),
  partial: partial(['address', 'lock_address', 'unlock_address']),
});

export const pg = z.strictObject({
  type: z.literal('pg'),
  conn_str: text(
    /^postgres(ql)?:\/\/([\w-]+@)?[\w.-]+(:[0-9]+)?\/[\w-]+(\?sslmode=(require|verify-ca|verify-full))?$/,
    'an address such as postgres://db.example.com/terraform, without password',
    'leave the password to PGPASSWORD, or the whole to PG_CONN_STR',
  )
    .optional()
    .describe('Database that holds the state; PG_CONN_STR of the environment if left out.'),
  schema_name: plain(
    /^[A-Za-z_][\w-]{0,62}$/,
    'the name of a schema: at most 63 letters, digits, _ or hyphens',
    'Schema of the state; made of the path of the root if left out.',
  ),
  skip_schema_creation: flag().optional().describe('The schema is there already.'),
  skip_table_creation: flag().optional().describe('The table is there already.'),
  skip_index_creation: flag().optional().describe('The index is there already.'),
  partial: partial(['conn_str', 'schema_name']),
});

export const consul = z.strictObject({
  type: z.literal('consul'),
  address: plain(
    /^[\w.-]+(:[0-9]+)?$/,
    'a host and port such as consul.example.com:8501',
    'Host and port; CONSUL_HTTP_ADDR of the environment if left out.',
  ),
  scheme: z
    .enum(['http', 'https'], said('https or http', 'write https'))
    .optional()
    .describe('Scheme of the address.'),
  path: statePath('Path of the state'),
  datacenter: plain(/^[\w-]+$/, 'the name of a datacenter', 'Datacenter; that of the agent else.'),
  gzip: flag().optional().describe('Compresses the state: Consul takes at most 512 KB.'),
  lock: flag('leave it out for a lock').optional().describe('Locks the state; true if left out.'),
  partial: partial(['address', 'path', 'datacenter']),
});

const workspaceName = plain(
  /^[\w-]{1,90}$/,
  'the name of a workspace: at most 90 letters, digits, _ or hyphens',
  'Workspace; made of the path of the root if neither this nor another choice is there.',
);

const hostname = plain(
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  'a host such as tfe.example.com',
  'Host of Terraform Enterprise; app.terraform.io if left out.',
);

const organization = plain(
  /^[\w-]{3,40}$/,
  'the name of an organization',
  'Organization that the workspace belongs to.',
);

const oneOf =
  (names: readonly string[]) =>
  (value: Readonly<Record<string, unknown>>): boolean =>
    names.filter((name) => value[name] !== undefined).length <= 1;

export const remote = z.strictObject({
  type: z.literal('remote'),
  hostname,
  organization,
  workspaces: z
    .strictObject({
      name: workspaceName,
      prefix: plain(/^[\w-]{1,80}$/, 'a prefix of names', 'Several workspaces, by their prefix.'),
    })
    .refine(oneOf(['name', 'prefix']), said('name or prefix', 'remove one of the two'))
    .optional(),
  partial: partial(['hostname', 'organization']),
});

export const cloud = z.strictObject({
  type: z.literal('cloud'),
  hostname,
  organization,
  workspaces: z
    .strictObject({
      name: workspaceName,
      project: plain(/^[\w -]{3,40}$/, 'the name of a project', 'Project of the workspace.'),
      tags: z
        .array(text(/^[a-z0-9][\w:-]{0,254}$/, 'a tag of a workspace', 'correct it'))
        .min(1, said('at least one tag', 'write one, or leave it out'))
        .optional()
        .describe('Several workspaces, by their tags.'),
    })
    .refine(oneOf(['name', 'tags']), said('name or tags', 'remove one of the two'))
    .optional(),
  // There is no -backend-config for it: these come from TF_CLOUD_HOSTNAME and TF_CLOUD_ORGANIZATION.
  partial: partial(['hostname', 'organization']),
});

export const local = z.strictObject({
  type: z.literal('local'),
  path: text(
    /^(?!\/)(?!.*\.\.)[\w./-]{0,247}[\w-]\.tfstate$/,
    'a path inside the folder of the root that ends in .tfstate',
    'leave it out for terraform.tfstate',
  )
    .optional()
    .describe('File of the state, from the folder of the root.'),
});

export const none = z.strictObject({ type: z.literal('none') });
