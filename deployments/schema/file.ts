/** The deployments file: what may stand where. Inputs of a module are checked by the module's own schema. */
import { z } from 'zod';

import { accountId, deployRole, folderName, region, said, text } from '../reading/words';

import { backend, backendLayer } from './backend';
import { links } from './links';
import { network } from './network';
import { requirement } from './requirement';

const tags = z.record(
  text(
    /^(?!aws:)[a-zA-Z0-9\s._:/=+@-]{1,128}$/,
    'tag keys of 1 to 128 letters, digits, spaces, or . _ : / = + @ -, not beginning with aws:',
    'rename it',
  ),
  text(/^[\s\S]{0,256}$/, 'a text of at most 256 characters', 'put it in quotes, or shorten it'),
);

const allowedAccounts = z
  .array(accountId)
  .min(1, said('at least one account', 'name an account, or leave it out'))
  .optional()
  .describe('Accounts that a plan may run in; in any other it fails.');

const providerRegion = region('Region of the deployment.').optional();
const providerRole = deployRole.optional().describe('Role that makes the resources.');

/** Engines read `~> 6` in two ways, so behind `~>` stand two numbers at least. */
const CONSTRAINT = String.raw`((=|!=|>=|<=|>|<) ?)?\d+(\.\d+){0,2}|~> ?\d+(\.\d+){1,2}`;

const constraint = (what: string) =>
  text(
    new RegExp(`^(${CONSTRAINT})(, ?(${CONSTRAINT}))*$`),
    'a version constraint such as ~> 6.60 in quotes',
    'write releases in quotes, with two numbers at least behind ~>; a name such as latest is no version',
  ).describe(what);

const aliasName = text(
  /^(?!aws$)[a-z][a-z0-9_]{0,62}$/,
  'names of small letters, digits and _, beginning with a letter',
  'rename it: Terraform has it as aws.<alias>',
);

const alias = z.strictObject({
  region: region('Region of this provider.'),
  allowed_account_ids: allowedAccounts,
  assume_role: providerRole,
});

const provider = z.strictObject({
  region: providerRegion,
  allowed_account_ids: allowedAccounts,
  assume_role: providerRole,
  default_tags: tags.optional().describe('Tags of everything; added to those of the defaults.'),
  version: constraint('Releases of hashicorp/aws, within what the modules work with.').optional(),
  aliases: z
    .record(aliasName, alias, said('a map of providers by alias', 'write a map'))
    .optional()
    .describe('Further providers, for calls and files of yours in the root: aws.<alias>.'),
});
export type ProviderSettings = z.output<typeof provider>;

const vendored = z.strictObject({ type: z.literal('vendored') });

const registry = z.strictObject({
  type: z.literal('registry'),
  address: text(
    /^([a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?\/)?[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+\/[a-z0-9]+$/,
    'an address such as registry.example.com/platform/agentcore-runtime-isolated/aws',
    'write host, namespace, name and provider',
  ).describe('Address of the module in the registry.'),
  version: text(
    /^((=|!=|>=|<=|>|<|~>) ?)?\d+(\.\d+){0,2}(-[\w.]+)?(, ?((=|!=|>=|<=|>|<|~>) ?)?\d+(\.\d+){0,2}(-[\w.]+)?)*$/,
    'a version constraint such as ~> 0.1 in quotes',
    'write releases in quotes; a name such as latest is no version',
  ).describe('Version constraint.'),
});

const git = z.strictObject({
  type: z.literal('git'),
  url: text(
    /^(https:\/\/[\w.-]+(:[0-9]+)?|ssh:\/\/([a-z0-9_-]+@)?[\w.-]+(:[0-9]+)?)(\/[\w.~-]+)+$/,
    'an address such as https://git.example.com/platform/agentcore-connectivity.git, without user and password',
    'write https:// or ssh://, host and path; let git find credentials',
  ).describe('Repository.'),
  tag: text(
    /^(?!(main|master|HEAD|develop)$)[A-Za-z0-9][\w./-]{0,127}$/,
    'a tag such as v0.1.0: a branch moves',
    'name a tag',
  ).describe('Tag that is taken.'),
  folder: text(
    /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/,
    'a folder in the repository',
    'leave it out for terraform/<module>',
  )
    .optional()
    .describe('Folder of the module; terraform/<module> if left out.'),
});

const source = z.discriminatedUnion('type', [vendored, registry, git]);
export type Source = z.output<typeof source>;

/** A source in one layer of the file, where any setting may come from another. */
const sourceLayer = z.discriminatedUnion('type', [
  vendored,
  registry.partial().required({ type: true }),
  git.partial().required({ type: true }),
]);

const label = text(
  /^(?=.{1,63}$)[a-z][a-z0-9]*([-_][a-z0-9]+)*$/,
  'names of small letters, digits, hyphens and underscores, 63 at most, beginning with a letter',
  'rename it: it becomes the name of the call',
);

const moduleName = z
  .string(said('the name of a module', 'name a module'))
  .describe('Module or pattern by name.');

const inputs = z
  .record(z.string(), z.unknown(), said('a map of inputs', 'write a map'))
  .default({})
  .describe(
    'Inputs of the module. {ref: var.x} refers to a value of Terraform, {from: network.vpc_id} to an output of another deployment.',
  );

const call = z.strictObject({
  module: moduleName,
  inputs,
  source: source.optional().describe('Where this module comes from, if not as the others.'),
  provider: aliasName
    .optional()
    .describe('Alias of the provider that makes it, if not the one of the deployment.'),
});

/** A deployment when all layers are one. */
export const deployment = z.strictObject({
  module: moduleName.optional(),
  inputs,
  modules: z
    .record(label, call, said('a map of calls by label', 'write a map'))
    .optional()
    .describe('Several calls in one root by label, in place of module and inputs.'),
  network: network
    .optional()
    .describe(
      'The network of the calls: made here, or there already; and endpoints that they share.',
    ),
  backend: backend.optional(),
  provider: provider.optional().describe('Settings of the provider; added to the defaults.'),
  required_version: constraint(
    'Versions of the engine, within what the modules work with.',
  ).optional(),
  source: source.default({ type: 'vendored' }),
  links: links.optional(),
  require: requirement.optional(),
  variables: z
    .record(z.string(), z.unknown(), said('a map of values by variable', 'write a map'))
    .optional()
    .describe('Values of variables that refs name: terraform.tfvars of the root.'),
});

/** What one layer says of a deployment, as an editor shows it: any setting may come from another. */
const layer = {
  backend: backendLayer
    .optional()
    .describe('Where the state is; added to a backend of the same type.'),
  provider: deployment.shape.provider,
  required_version: deployment.shape.required_version,
  source: sourceLayer.optional().describe('Where roots take their modules from.'),
  links: deployment.shape.links,
  require: deployment.shape.require,
};

/** What may hold for several deployments. */
const shared = { ...layer, tags: tags.optional().describe('Tags of everything.') };

/** Names of what may hold for several deployments. */
export const SHARED: readonly string[] = Object.keys(shared);

const deploymentLayer = deployment.extend(layer);

/** Of the calls of a deployment what is different: those that it has need not say their module again. */
const overrides = z
  .record(label, call.partial(), said('a map of calls by label', 'write a map'))
  .optional()
  .describe('Calls with what is different here.');

const environment = z.strictObject({
  extends: z
    .string(said('the name of an environment', 'name an environment'))
    .optional()
    .describe('Environment whose settings, matrix and overrides hold here too; it extends none.'),
  ...shared,
  matrix: z
    .strictObject({
      regions: z
        .array(region('A region.'), said('a list of regions', 'write a list'))
        .min(1, said('at least one region', 'name a region, or leave it out'))
        .optional(),
      accounts: z
        .array(folderName, said('a list of names of accounts', 'write a list'))
        .min(1, said('at least one account', 'name an account, or leave it out'))
        .optional(),
    })
    .refine(
      ({ regions, accounts }) => regions !== undefined || accounts !== undefined,
      said('regions, accounts or both', 'name some, or leave the matrix out'),
    )
    .optional()
    .describe('A root for each region of each account; a level of folders for each of the two.'),
  deployments: z
    .record(
      folderName,
      deploymentLayer.partial().extend({ modules: overrides }).nullable(),
      said('a map of deployments by name', 'write a map'),
    )
    .refine(
      (found) => Object.keys(found).length > 0,
      said('at least one deployment', 'name a deployment, or leave it out for all'),
    )
    .optional()
    .describe('Deployments that it has, with what is different here; all as they are if left out.'),
});

/** The file as it is written. */
export const DeploymentsFile = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds the schema of this file.'),
  version: z.literal(1, said('1', 'write version: 1')).describe('Version of this format.'),
  defaults: z
    .strictObject(shared)
    .default({})
    .describe('What holds for every deployment that does not say otherwise.'),
  accounts: z
    .record(
      folderName,
      z.strictObject({
        id: accountId.describe('The account: plans in any other fail.'),
        assume_role: deployRole.optional().describe('Role that makes the resources there.'),
      }),
      said('a map of accounts by name', 'write a map'),
    )
    .optional()
    .describe('Accounts by name, for the matrix of environments.'),
  environments: z
    .record(
      folderName,
      environment.nullable(),
      said('a map of environments by name', 'write a map'),
    )
    .refine(
      (found) => Object.keys(found).length > 0,
      said('at least one environment', 'add one, or leave it out'),
    )
    .optional()
    .describe('Environments by name: each becomes a folder with roots of its own.'),
  deployments: z
    .record(folderName, deploymentLayer, said('a map of deployments by name', 'write a map'))
    .describe('Deployments by name: each becomes a folder.'),
});
export type DeploymentsFile = z.output<typeof DeploymentsFile>;
export type ParsedDeployment = z.output<typeof deployment>;
