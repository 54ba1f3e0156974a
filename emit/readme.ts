/** A module's README: prose of its own, and everything that can be computed from what it makes. */
import { COST_DRIVERS } from '../facts/cost-drivers';
import {
  DEPLOYER_ACTIONS,
  LOOKUP_ACTIONS,
  PATH_ACTIONS,
  type DeployerActions,
  type LookupActions,
} from '../facts/deployer-actions';
import { SERVICE_LINKED_ROLES } from '../facts/service-linked-roles';
import type { Block, Document } from '../hcl/document';
import { argumentPaths } from '../hcl/paths';
import { Text } from '../hcl/value';
import type { ModuleCard } from '../inputs/module-card';
import { incomplete } from '../inputs/refusal';
import { terraformType, variablesOf, type Variable } from '../inputs/shape';

import { egressModeTable } from './egress-modes';
import type { Assets } from './files';
import { table } from './markdown';
import { typesUsed } from './mocks';

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

function defaultCell({ optional, default: value }: Variable): string {
  if (!optional) return 'required';
  return `\`${value === undefined || value === null ? 'null' : JSON.stringify(value)}\``;
}

function inputTable(module: ModuleCard): string {
  const type = ({ shape }: Variable) =>
    terraformType(shape)
      .replace(/\(object\(\{[^]*/, '(object)')
      .replace(/^object\(\{[^]*/, 'object');
  return table(
    ['input', 'type', 'default', 'what it is'],
    variablesOf(module.input.schema).map((variable) => [
      `\`${variable.name}\``,
      `\`${type(variable)}\``,
      defaultCell(variable),
      variable.description,
    ]),
  );
}

function textOf(block: Block, name: string): string {
  const found = block.body.find((entry) => entry.kind === 'attribute' && entry.name === name);
  const value = found?.kind === 'attribute' ? found.value : '';
  return value instanceof Text ? value.text : typeof value === 'string' ? value : '';
}

function blocksOf(document: Document, type: string): Block[] {
  return document.filter(({ block }) => block.type === type).map(({ block }) => block);
}

function outputTable(document: Document): string {
  return table(
    ['output', 'what it is'],
    blocksOf(document, 'output').map((block) => [
      `\`${block.labels[0] ?? ''}\``,
      textOf(block, 'description'),
    ]),
  );
}

function resourceTable(document: Document): string {
  const files = new Map<string, string[]>();
  for (const { file, block } of document.filter((placed) => placed.block.type === 'resource')) {
    files.set(file, [...(files.get(file) ?? []), `\`${block.labels.join('.')}\``]);
  }
  return table(
    ['file', 'resources'],
    [...files].map(([file, addresses]) => [`\`${file}.tf\``, addresses.join(', ')]),
  );
}

function costs(document: Document): string {
  const drivers = typesUsed(document, 'resource').flatMap((type) => {
    const rows = COST_DRIVERS[type as keyof typeof COST_DRIVERS] as
      (typeof COST_DRIVERS)[keyof typeof COST_DRIVERS] | undefined;
    return (rows ?? []).map((row) => ({ type, row }));
  });
  if (drivers.length === 0) return 'Nothing that this module makes is billed by itself.';
  return table(
    ['resource', 'billed for', 'unit', 'while idle', 'price'],
    drivers.map(({ type, row }) => {
      const price =
        'price' in row
          ? `USD ${row.price.usd} (${row.price.region}, ${row.price.asOf})`
          : 'see the price list';
      return [`\`${type}\``, row.what, row.unit, row.idle ? 'yes' : 'no', price];
    }),
  );
}

/** The row of a type in a table of actions. Throws where it has none. */
function actionsOf<Row>(table: Readonly<Record<string, Row>>, type: string, module: string): Row {
  const row = table[type];
  if (!row)
    throw incomplete(module, {
      step: 2,
      lacks: `facts/deployer-actions.ts has no row for ${type}`,
      fix: 'add the IAM actions that a deployer needs for it, with page and date',
    });
  return row;
}

/** IAM actions by service: `ec2: CreateVpcEndpoint, ...`. */
function deployerActions(document: Document, module: string): string {
  const resources = typesUsed(document, 'resource').flatMap((type) => {
    const row = actionsOf<DeployerActions>(DEPLOYER_ACTIONS, type, module);
    const passRole = 'passesRoleTo' in row ? ['iam:PassRole'] : [];
    return [...row.create, ...row.read, ...row.update, ...row.tag, ...row.delete, ...passRole];
  });
  const lookups = typesUsed(document, 'data').flatMap((type) => [
    ...actionsOf<LookupActions>(LOOKUP_ACTIONS, type, module).read,
  ]);
  const paths = blocksOf(document, 'resource').flatMap(argumentPaths);
  const ofArguments = Object.entries(PATH_ACTIONS)
    .filter(([path]) => paths.some((used) => used.endsWith(`.${path}`)))
    .flatMap(([, { actions }]) => [...actions]);
  const byService = new Map<string, Set<string>>();
  for (const action of [...resources, ...lookups, ...ofArguments]) {
    const [service = '', name = ''] = action.split(':');
    byService.set(service, (byService.get(service) ?? new Set()).add(name));
  }
  const rows = [...byService]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, names]) => [`\`${service}\``, [...names].sort().join(', ')]);
  return `${table(['service', 'actions'], rows)}${serviceLinkedRoles(paths)}`;
}

/** Roles that AWS creates for what stands at `paths`, behind the table of actions. */
function serviceLinkedRoles(paths: readonly string[]): string {
  const roles = Object.entries(SERVICE_LINKED_ROLES).filter(([, { neededBy }]) =>
    neededBy.some((path) => paths.includes(path)),
  );
  if (roles.length === 0) return '';
  return `\n\nAWS creates these service-linked roles in an account that does not have them yet. The deployer needs
\`iam:CreateServiceLinkedRole\` for each:\n\n${bullets(
    roles.map(([role, { createdFor }]) => `\`${role}\`, for ${createdFor}.`),
  )}`;
}

/** Beside a module of one egress mode, how the two differ. */
function egressModes(document: Document): string[] {
  const paths = blocksOf(document, 'resource').flatMap(argumentPaths);
  const isTarget = paths.includes('aws_bedrockagentcore_gateway_target.private_endpoint');
  return isTarget ? [section('Managed or self-managed', egressModeTable())] : [];
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The smallest example without its header: what a reader copies. */
function smallestExample({ name, source }: ModuleCard, assets: Assets): string {
  const text = assets.get('examples/basic/main.tf');
  if (text === undefined)
    throw incomplete(source, {
      step: 4,
      lacks: 'no examples/basic/main.tf',
      fix: 'write the smallest root that calls the module, with source = "../.."',
    });
  const vendored = (module: string) => `source = "./terraform-aws-agentcore-${module}"`;
  const body = text
    .trim()
    .replace('source = "../.."', `${vendored(name)} # wherever you keep it`)
    .replaceAll(/source = "\.\.\/\.\.\/\.\.\/([\w-]+)"/g, (_all, module: string) =>
      vendored(module),
    );
  return `\`\`\`hcl\n${body}\n\`\`\``;
}

function exampleLinks(assets: Assets): string {
  const names = [
    ...new Set([...assets.keys()].flatMap((path) => /^examples\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  return `Runnable: ${names.map((name) => `[examples/${name}](examples/${name})`).join(', ')}.`;
}

/** The README of `module` as Markdown. */
export function printReadme({
  module,
  document,
  assets,
}: {
  module: ModuleCard;
  document: Document;
  assets: Assets;
}): string {
  const { readme } = module;
  return (
    [
      `<!-- Generated from ${module.source}. Change it there and run \`npm run synth\`. -->`,
      `# terraform-aws-agentcore-${module.name}`,
      readme.promise,
      `\`\`\`mermaid\n${readme.diagram.trim()}\n\`\`\``,
      section(
        'When to use it',
        `${bullets(readme.when)}\n\nTake something else:\n\n${bullets(readme.whenNot)}`,
      ),
      ...egressModes(document),
      section('Smallest example', `${smallestExample(module, assets)}\n\n${exampleLinks(assets)}`),
      ...(readme.sections ?? []).map(({ title, body }) => section(title, body)),
      section('What it makes', resourceTable(document)),
      section('Limits', bullets(readme.limits)),
      section('Teardown', steps(readme.teardown)),
      section(
        'Inputs and outputs',
        `${details('Inputs', inputTable(module))}\n\n${details('Outputs', outputTable(document))}`,
      ),
      section(
        'Before you apply',
        `${details('What it costs', costs(document))}\n\n${details('What the deployer may need to do', deployerActions(document, module.source))}`,
      ),
      'Run `terraform test` (or `tofu test`) here to try every bound and policy without an account. License: Apache-2.0.',
    ].join('\n\n') + '\n'
  );
}
