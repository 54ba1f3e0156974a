/** The deployments file: what may stand where. Inputs of a module are checked by the module's own schema. */
import { z } from 'zod';

import { backend } from './backend';
import { links } from './link-settings';
import { assumeRole, region, said, text } from './words';

const tags = z.record(
  text(
    /^(?!aws:)[a-zA-Z0-9\s._:/=+@-]{1,128}$/,
    'tag keys of 1 to 128 letters, digits, spaces or . _ : / = + @ -, not beginning with aws:',
    'rename it',
  ),
  text(/^[\s\S]{0,256}$/, 'a text of at most 256 characters', 'put it in quotes, or shorten it'),
);

const provider = z.strictObject({
  region: region('Region of the deployment.').optional(),
  allowed_account_ids: z
    .array(text(/^[0-9]{12}$/, 'the 12 digits of an account in quotes', 'put it in quotes'))
    .min(1, said('at least one account', 'name an account, or leave it out'))
    .optional()
    .describe('Accounts that a plan may run in; in any other it fails.'),
  assume_role: assumeRole.optional().describe('Role that makes the resources.'),
  default_tags: tags.optional().describe('Tags of everything; added to those of the defaults.'),
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
    'put it in quotes',
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

const name = text(
  /^(?=.{1,63}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'names of small letters, digits and hyphens, 63 at most, beginning with a letter',
  'rename it: it becomes the name of a folder',
);

export const deployment = z.strictObject({
  module: z
    .string(said('the name of a module', 'name a module'))
    .describe('Module or pattern by name.'),
  inputs: z
    .record(z.string(), z.unknown(), said('a map of inputs', 'write a map'))
    .default({})
    .describe(
      'Inputs of the module. {ref: var.x} refers to a value of Terraform, {from: network.vpc_id} to an output of another deployment.',
    ),
  backend: backend.optional().describe('Where the state is; takes the place of the default.'),
  provider: provider.optional().describe('Settings of the provider; added to the defaults.'),
  source: source
    .default({ type: 'vendored' })
    .describe('Where the root takes the module from; a copy beside it if left out.'),
  links: links.optional(),
  variables: z
    .record(z.string(), z.unknown(), said('a map of values by variable', 'write a map'))
    .optional()
    .describe('Values of variables that refs name: terraform.tfvars of the root.'),
});

/** The file as it is written. */
export const DeploymentsFile = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds the schema of this file.'),
  version: z.literal(1, said('1', 'write version: 1')).describe('Version of this format.'),
  defaults: z
    .strictObject({
      backend: backend.optional().describe('Backend of every deployment that names none.'),
      provider: provider.optional().describe('Settings of the provider of every deployment.'),
      tags: tags.optional().describe('Tags of everything in every deployment.'),
      links: links.optional(),
    })
    .default({})
    .describe('What holds for every deployment that does not say otherwise.'),
  deployments: z
    .record(name, deployment, said('a map of deployments by name', 'write a map'))
    .describe('Deployments by name: each becomes a folder.'),
});
export type DeploymentsFile = z.output<typeof DeploymentsFile>;
export type Written = z.output<typeof deployment>;
export type WrittenDefaults = DeploymentsFile['defaults'];
