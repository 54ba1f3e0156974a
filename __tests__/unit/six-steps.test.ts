/**
 * The six steps of CONTRIBUTING.md, taken in a copy of the project for a module that does not exist, and each left out in
 * turn: they are enough, and whoever forgets one is told which.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { copyOfProject, runCommand } from '../support/command';

jest.setTimeout(60_000);

const workspace = copyOfProject();
afterAll(() => workspace.remove());

const FOLDER = 'modules/memory';

const INPUT = `import { z } from 'zod';

import { moduleInput } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';

export const input = moduleInput(
  { name: z.string().describe('Name of the memory.'), tags: tags.default({}).describe('Tags.') },
  { sample: { name: 'notes' } },
);
`;

const BLOCKS = `import type { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { output, resource } from '../blocks/declare';

export function declareMemory(scope: Construct): void {
  const memory = resource(scope, 'aws_bedrockagentcore_memory', 'this', {
    name: hcl\`var.name\`,
    event_expiry_duration: 30,
    tags: hcl\`length(var.tags) == 0 ? null : var.tags\`,
  });
  output(scope, 'memory_id', { description: 'ID of the memory.', value: hcl\`\${memory}.id\` });
}
`;

const README = `import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: 'A memory.',
  diagram: 'flowchart LR\\n  agent --> memory',
  when: ['An agent has to remember.'],
  whenNot: ['It has not.'],
  limits: ['Not tried on AWS.'],
  teardown: ['Destroy.'],
};
`;

const CARD = `import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareMemory } from './memory';
import { readme } from './readme';

export const memory = publish(__dirname, {
  summary: 'A memory of an agent.',
  wiring: {},
  input,
  build: declareMemory,
  readme,
});
`;

const EXAMPLE = `module "memory" {
  source = "../.."

  name = "notes"
}
`;

const TESTS = `run "remembers" {
  command = plan

  assert {
    condition     = aws_bedrockagentcore_memory.this.name == "notes"
    error_message = "It has another name."
  }
}
`;

const ROW = `  aws_bedrockagentcore_memory: {
    create: ['bedrock-agentcore:CreateMemory'],
    read: ['bedrock-agentcore:GetMemory'],
    update: ['bedrock-agentcore:UpdateMemory'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteMemory'],
    ...AGENTCORE,
  },
`;

/** Files that somebody writes for the module, by path. */
const WRITTEN = {
  [`${FOLDER}/input.ts`]: INPUT,
  [`${FOLDER}/memory.ts`]: BLOCKS,
  [`${FOLDER}/readme.ts`]: README,
  [`${FOLDER}/examples/basic/main.tf`]: EXAMPLE,
  [`${FOLDER}/tests/memory.tftest.hcl`]: TESTS,
  [`${FOLDER}/index.ts`]: CARD,
};

/** Lines that somebody adds to files of the project: what is new, and what it stands before. */
const ADDED: Readonly<Record<string, readonly (readonly [line: string, before: string])[]>> = {
  'facts/deployer-actions.ts': [[ROW, '  aws_bedrockagentcore_resource_policy: {']],
  'stacks/catalogue.ts': [
    [
      "import { memory } from '../modules/memory';\n",
      "import { network } from '../modules/network';",
    ],
    ['  memory,\n', '  network,\n'],
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
      `${FOLDER}: facts/deployer-actions.ts has no row for aws_bedrockagentcore_memory. Fix: add the IAM actions that a deployer needs for it, with page and date ${CONTRIBUTING(2)}`,
    ],
  },
  {
    step: '3: its blocks',
    file: `${FOLDER}/memory.ts`,
    lines: BLOCKS.slice(BLOCKS.indexOf('  const memory'), BLOCKS.lastIndexOf('}')),
    says: [
      `${FOLDER}: build declares no block. Fix: declare its resources and outputs with modules/blocks/declare.ts ${CONTRIBUTING(3)}`,
    ],
  },
  {
    step: '4: its example',
    file: `${FOLDER}/examples/basic/main.tf`,
    says: [
      `${FOLDER}: no examples/basic/main.tf. Fix: write the smallest root that calls the module, with source = "../.." ${CONTRIBUTING(4)}`,
    ],
  },
  {
    step: '4: its tests',
    file: `${FOLDER}/tests/memory.tftest.hcl`,
    says: [
      `${FOLDER}: no tests/*.tftest.hcl, and index.ts names no sharedTests. Fix: write tests of its policies, counts and refusals ${CONTRIBUTING(4)}`,
    ],
  },
  {
    step: '5: its line in the catalogue',
    file: 'stacks/catalogue.ts',
    lines: '  memory,\n',
    says: [
      `${FOLDER}: stacks/catalogue.ts does not list it. Fix: write its index.ts, and add an import and a line to stacks/catalogue.ts ${CONTRIBUTING(5)}`,
    ],
  },
])('without step $step, synth says so', ({ file, lines, says }) => {
  const { code, stderr } = without(file, lines, '--only', 'memory');
  expect(code).toBe(1);
  for (const words of says) expect(stderr).toContain(words);
  expect(existsSync(workspace.path('terraform/memory'))).toBe(false);
});

test('without step 6, verify asks for it', () => {
  const { code, stderr } = runCommand(workspace.dir, ['--only', 'memory', '--verify']);
  expect(code).toBe(1);
  expect(stderr).toContain('+++ generated/memory/main.tf');
  expect(stderr).toContain('files differ. Fix: run `npm run synth` and commit.');
});

test('the six steps are enough', () => {
  expect(runCommand(workspace.dir, ['--only', 'memory'])).toMatchObject({ code: 0, stderr: '' });
  const [readme, main] = ['README.md', 'main.tf'].map((file) => textOf(`terraform/memory/${file}`));
  expect(main).toContain('resource "aws_bedrockagentcore_memory" "this" {');
  expect(readme).toContain('| `bedrock-agentcore` | CreateMemory, DeleteMemory,');
});
