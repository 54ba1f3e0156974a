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
import type { Access, Limits, ModuleCard, Readme } from '../inputs/module-card';
import { incomplete } from '../inputs/refusal';

import { egressModeTable } from './egress-modes';
import type { Assets } from './files';
import { table } from './markdown';
import { printMermaid } from './mermaid';
import { typesUsed } from './mocks';
import { inputTables } from './readme-inputs';

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
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
    ['Output', 'Description'],
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
    ['File', 'Resources'],
    [...files].map(([file, addresses]) => [`\`${file}.tf\``, addresses.join(', ')]),
  );
}

function costRows(document: Document) {
  return typesUsed(document, 'resource').flatMap((type) => {
    const rows = COST_DRIVERS[type as keyof typeof COST_DRIVERS] as
      (typeof COST_DRIVERS)[keyof typeof COST_DRIVERS] | undefined;
    return (rows ?? []).map((row) => ({ type, row }));
  });
}

function costs(document: Document): string {
  const drivers = costRows(document);
  if (drivers.length === 0) return 'AWS bills nothing that this module creates by itself.';
  return table(
    ['Resource', 'Billed for', 'Unit', 'While idle', 'Price'],
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
  return `${table(['Service', 'Actions'], rows)}${serviceLinkedRoles(paths)}`;
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
  return `Examples: ${names.map((name) => `[\`${name}\`](examples/${name})`).join(', ')}.`;
}

/** One line: what AWS bills by time, whether or not anybody calls. */
function idleCost(document: Document): string {
  const idle = costRows(document).filter(({ row }) => row.idle);
  const drivers = idle.map(({ row }) => `${row.what} (per ${row.unit})`);
  return drivers.length === 0
    ? '**Idle cost:** none.'
    : `**Idle cost**, for what you create: ${drivers.join('; ')}.`;
}

function accessTable({ callers, reach, risks }: Access): string {
  return table(
    ['Question', 'Answer'],
    [
      ['Who can call it?', callers],
      ['What can it reach?', reach],
      ['What can go wrong?', risks],
    ],
  );
}

/** How a reader checks the answers in a plan. */
function proof(document: Document, { pattern }: Access): string {
  const required = pattern ? ` --require ${pattern}` : '';
  const command = `\`npm run -s posture -- --plan plan.json --plan-file plan.out${required}\``;
  const hasOutput = blocksOf(document, 'output').some(({ labels }) => labels[0] === 'access');
  const shown = hasOutput ? ' The output `access` shows what the inputs say of it.' : '';
  return `To prove the answers from a plan, run ${command} in a checkout of agentcore-connectivity.${shown}`;
}

const LIMIT_TITLES = {
  network: 'Network',
  identity: 'Identity',
  lifecycle: 'Lifecycle',
  unverified: 'Not yet verified on AWS',
} as const satisfies Record<keyof Limits, string>;

function limitations(limits: Readme['limits']): string {
  return (Object.keys(LIMIT_TITLES) as (keyof Limits)[])
    .filter((heading) => (limits[heading] ?? []).length > 0)
    .map((heading) => `### ${LIMIT_TITLES[heading]}\n\n${bullets(limits[heading] ?? [])}`)
    .join('\n\n');
}

/** What a reader sees first: whether this is the module that they need. */
function firstScreen({ module, document, assets }: Printed): string[] {
  const { purpose, diagram, access } = module.readme;
  return [
    purpose,
    idleCost(document),
    `\`\`\`mermaid\n${printMermaid(diagram)}\n\`\`\``,
    section('Smallest example', `${smallestExample(module, assets)}\n\n${exampleLinks(assets)}`),
    section(
      'Who can call it, what it can reach, what can go wrong',
      `${accessTable(access)}\n\n${proof(document, access)}`,
    ),
  ];
}

interface Printed {
  module: ModuleCard;
  document: Document;
  assets: Assets;
}

/** The README of `module` as Markdown. */
export function printReadme(printed: Printed): string {
  const { module, document } = printed;
  const { readme } = module;
  return (
    [
      `<!-- Generated from ${module.source}. Change it there and run \`npm run synth\`. -->`,
      `# terraform-aws-agentcore-${module.name}`,
      ...firstScreen(printed),
      section('Resources', resourceTable(document)),
      section(
        'Inputs and outputs',
        `${details('Inputs', inputTables(module))}\n\n${details('Outputs', outputTable(document))}`,
      ),
      section('How it works', readme.promise),
      ...(readme.sections ?? []).map(({ title, body }) => section(title, body)),
      section(
        'When to use it',
        `${bullets(readme.when)}\n\nUse something else when:\n\n${bullets(readme.whenNot)}`,
      ),
      ...egressModes(document),
      section(
        'Before you apply',
        `${details('Cost', costs(document))}\n\n${details('Permissions of the deployer', deployerActions(document, module.source))}`,
      ),
      section('Limitations', limitations(readme.limits)),
      section('Teardown', steps(readme.teardown)),
      'Run `terraform test` or `tofu test` in this folder to check every bound and policy without an AWS account. License: Apache-2.0.',
    ].join('\n\n') + '\n'
  );
}
