/**
 * The six steps of CONTRIBUTING.md, taken in a copy of the project for a module that does not exist, and each left out in
 * turn: they are enough, and whoever forgets one is told which.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { copyOfProject, runCommand } from '../support/command';

jest.setTimeout(60_000);

const workspace = copyOfProject();
afterAll(() => workspace.remove());

const FOLDER = 'modules/registry';

const INPUT = `import { z } from 'zod';

import { moduleInput } from '../../inputs/module-input';

export const input = moduleInput(
  { name: z.string().describe('Name of the registry.') },
  { sample: { name: 'agents' } },
);
`;

const BLOCKS = `import type { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { output, resource } from '../blocks/declare';

export function declareRegistry(scope: Construct): void {
  const registry = resource(scope, 'aws_bedrockagentcore_registry', 'this', {
    name: hcl\`var.name\`,
  });
  output(scope, 'registry_id', {
    description: 'ID of the registry.',
    value: hcl\`\${registry}.registry_id\`,
  });
}
`;

const README = `import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose: 'Creates a registry of agents.',
  access: { callers: 'Nothing.', reach: 'Nothing.', risks: 'Nothing.' },
  diagram: {
    nodes: { agent: { label: 'agent' }, registry: { label: 'registry' } },
    edges: [{ from: 'agent', to: 'registry' }],
  },
  promise: 'A registry.',
  when: ['You must find agents.'],
  whenNot: ['You do not.'],
  limits: { unverified: ['Not tried on AWS.'] },
  teardown: ['Destroy.'],
};
`;

const CARD = `import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareRegistry } from './registry';
import { readme } from './readme';

export const registry = publish(__dirname, {
  summary: 'A registry of agents.',
  wiring: {},
  input,
  build: declareRegistry,
  readme,
});
`;

const EXAMPLE = `module "registry" {
  source = "../.."

  name = "agents"
}
`;

const TESTS = `run "lists" {
  command = plan

  assert {
    condition     = aws_bedrockagentcore_registry.this.name == "agents"
    error_message = "It has another name."
  }
}
`;

const ROW = `  aws_bedrockagentcore_registry: {
    create: ['bedrock-agentcore:CreateRegistry'],
    read: ['bedrock-agentcore:GetRegistry'],
    update: ['bedrock-agentcore:UpdateRegistry'],
    tag: [],
    delete: ['bedrock-agentcore:DeleteRegistry'],
    ...AGENTCORE,
  },
`;

/** Files that somebody writes for the module, by path. */
const WRITTEN = {
  [`${FOLDER}/input.ts`]: INPUT,
  [`${FOLDER}/registry.ts`]: BLOCKS,
  [`${FOLDER}/readme.ts`]: README,
  [`${FOLDER}/examples/basic/main.tf`]: EXAMPLE,
  [`${FOLDER}/tests/registry.tftest.hcl`]: TESTS,
  [`${FOLDER}/index.ts`]: CARD,
};

/** Lines that somebody adds to files of the project: what is new, and what it stands before. */
const ADDED: Readonly<Record<string, readonly (readonly [line: string, before: string])[]>> = {
  'facts/deployer-actions.ts': [[ROW, '  aws_bedrockagentcore_resource_policy: {']],
  'stacks/catalogue.ts': [
    [
      "import { registry } from '../modules/registry';\n",
      "import { network } from '../modules/network';",
    ],
    ['  registry,\n', '  network,\n'],
  ],
};

function textOf(file: string): string {
  return readFileSync(workspace.path(file), 'utf8');
}

function addedTo(file: string): string {
  return (ADDED[file] ?? []).reduce((text, [line, before]) => {
    if (!text.includes(before)) throw new Error(`${file}: found no ${before} to add a line before`);
    return text.replace(before, `${line}${before}`);
  }, textOf(file));
}

beforeAll(() => {
  for (const [file, text] of Object.entries(WRITTEN)) workspace.write(file, text);
  for (const file of Object.keys(ADDED)) workspace.write(file, addedTo(file));
});

/** Runs `command` while `change` holds for `file`; afterwards it is as it was. */
function without(file: string, lines: string | undefined, ...args: string[]) {
  const before = textOf(file);
  if (lines === undefined) rmSync(workspace.path(file));
  else workspace.write(file, before.replace(lines, ''));
  const result = runCommand(workspace.dir, args);
  workspace.write(file, before);
  return result;
}

const CONTRIBUTING = (step: number) => `(step ${step} of CONTRIBUTING.md).\n`;

test.each([
  {
    step: '1: its inputs',
    file: `${FOLDER}/input.ts`,
    says: [`Cannot find module './input'`, `${FOLDER}/index.ts`],
  },
  {
    step: '2: the row of its type',
    file: 'facts/deployer-actions.ts',
    lines: ROW,
    says: [
      `${FOLDER}: facts/deployer-actions.ts has no row for aws_bedrockagentcore_registry. Add the IAM actions that a deployer needs for it, with page and date ${CONTRIBUTING(2)}`,
    ],
  },
  {
    step: '3: its blocks',
    file: `${FOLDER}/registry.ts`,
    lines: BLOCKS.slice(BLOCKS.indexOf('  const registry'), BLOCKS.lastIndexOf('}')),
    says: [
      `${FOLDER}: build declares no block. Declare its resources and outputs with modules/blocks/declare.ts ${CONTRIBUTING(3)}`,
    ],
  },
  {
    step: '4: its example',
    file: `${FOLDER}/examples/basic/main.tf`,
    says: [
      `${FOLDER}: no examples/basic/main.tf. Write the smallest root that calls the module, with source = "../.." ${CONTRIBUTING(4)}`,
    ],
  },
  {
    step: '4: its tests',
    file: `${FOLDER}/tests/registry.tftest.hcl`,
    says: [
      `${FOLDER}: no tests/*.tftest.hcl, and index.ts names no sharedTests. Write tests of its policies, counts and refusals ${CONTRIBUTING(4)}`,
    ],
  },
  {
    step: '5: its line in the catalogue',
    file: 'stacks/catalogue.ts',
    lines: '  registry,\n',
    says: [
      `${FOLDER}: stacks/catalogue.ts does not list it. Write its index.ts, and add an import and a line to stacks/catalogue.ts ${CONTRIBUTING(5)}`,
    ],
  },
])('without step $step, synth says so', ({ file, lines, says }) => {
  const { code, stderr } = without(file, lines, '--only', 'registry');
  expect(code).toBe(1);
  for (const words of says) expect(stderr).toContain(words);
  expect(existsSync(workspace.path('terraform/registry'))).toBe(false);
});

test('without step 6, verify asks for it', () => {
  const { code, stderr } = runCommand(workspace.dir, ['--only', 'registry', '--verify']);
  expect(code).toBe(1);
  expect(stderr).toContain('+++ generated/registry/main.tf');
  expect(stderr).toContain('files differ. Run `npm run synth` and commit.');
});

test('the six steps are enough', () => {
  expect(runCommand(workspace.dir, ['--only', 'registry'])).toMatchObject({ code: 0, stderr: '' });
  const [readme, main] = ['README.md', 'main.tf'].map((file) =>
    textOf(`terraform/registry/${file}`),
  );
  expect(main).toContain('resource "aws_bedrockagentcore_registry" "this" {');
  expect(readme).toContain('| `bedrock-agentcore` | CreateRegistry, DeleteRegistry,');
});
