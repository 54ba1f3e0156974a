/** The roots of the example deployments files, as engines and linters see them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import type { DeploymentStack } from '../../stacks/deployment-stack';
import { exampleFiles, rootsOf, type MadeRoots } from '../support/deployments';
import { describeEngines, init, usesRealProvider, validate } from '../support/engines';
import { copyWithoutConditions, runCheckov, runTflint, testWith } from '../support/lint-tools';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const FOLDER = join(ROOT, 'examples/deployments');
const EXAMPLES = exampleFiles().map((file): [string, string] => [
  file.replace('.yaml', ''),
  readFileSync(join(FOLDER, file), 'utf8'),
]);

/** The pair once more, as it is where values go through parameters. */
const BY_PARAMETERS = EXAMPLES.filter(([name]) => name === 'cross-account-pair').map(
  ([name, text]): [string, string] => [
    `${name} by parameters`,
    text.replace('defaults:\n', 'defaults:\n  links: ssm_parameter\n'),
  ],
);

const ALL = [...EXAMPLES, ...BY_PARAMETERS];

let workspace: Workspace;
/** Folders of the roots, by example. */
const roots = new Map<string, string[]>();

beforeAll(() => {
  workspace = newWorkspace();
  for (const [name, text] of ALL) roots.set(name, write(name.replaceAll(' ', '-'), text));
});

afterAll(() => {
  workspace.remove();
});

/** A file of the owner's, with what the inputs refer to: of unknown value, as before an apply. */
function ownersFile(declarations: readonly string[]): string {
  const locals = declarations.map(
    (name) => `  ${name.replace('local.', '')} = terraform_data.owner.output\n`,
  );
  return `resource "terraform_data" "owner" {}\n\nlocals {\n${locals.join('')}}\n`;
}

/** An account or a region: roots of a fleet that differ in these and in their folder alone are one to a linter, and to `validate`. */
const PLACE = /\b(?:\d{12}|[a-z]{2}(?:-[a-z]+)+-\d)\b/g;

/** Of each kind of roots one. */
function kindsOf({ files, stacks }: MadeRoots): DeploymentStack[] {
  const textOf = ({ deployment: { path } }: DeploymentStack) =>
    [...files]
      .filter(([file]) => file.startsWith(`${path}/`) && file.endsWith('.tf'))
      .map(
        ([file, text]) =>
          `${file.slice(path.length)}\n${text.replaceAll(`${dirname(path)}/`, 'place/')}`,
      )
      .join('\n')
      .replaceAll(PLACE, 'place');
  return [...new Map(stacks.map((stack) => [textOf(stack), stack])).values()];
}

/** Writes the roots of `text` below `folder`, one of each kind, and names them. */
function write(folder: string, text: string): string[] {
  const made = rootsOf(text);
  return kindsOf(made).map(({ deployment: { path, declarations } }) => {
    for (const [file, content] of made.files)
      if (file.startsWith(`${path}/`)) workspace.write(join(folder, file), content);
    if (declarations.length > 0)
      workspace.write(join(folder, path, 'references.tf'), ownersFile(declarations));
    return join(folder, path);
  });
}

test('of the roots of a fleet, one of each kind is looked at', () => {
  const fleet = rootsOf(readFileSync(join(FOLDER, 'fleet.yaml'), 'utf8'));
  const kinds = kindsOf(fleet);
  // Three accounts with two regions each, and in each region a platform and five agents.
  expect([fleet.stacks.length, kinds.length]).toEqual([36, 6]);
});

test('values go through parameters in one of them', () => {
  expect(BY_PARAMETERS.map(([, text]) => text)).toEqual([expect.stringContaining('ssm_parameter')]);
});

// One run for all roots, before an engine leaves its files there: a start of checkov costs more than a root.
testWith('checkov')(
  'checkov finds nothing in any root',
  async () => {
    const copy = copyWithoutConditions(workspace.dir);
    try {
      const report = await runCheckov(copy.dir);
      expect(report).toMatchObject({ failed: [], parsingErrors: [] });
      expect(report.passed).toBeGreaterThan(0);
    } finally {
      copy.remove();
    }
  },
  600_000,
);

describe.each(ALL)('%s', (name) => {
  const folders = () => roots.get(name) ?? [];

  testWith('tflint')(
    'has roots of which tflint has nothing to say',
    async () => {
      expect(folders()).not.toEqual([]);
      for (const root of folders()) expect(await runTflint(workspace.path(root))).toEqual([]);
    },
    180_000,
  );

  (usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
    describeEngines('engines', (engine) => {
      test('find its roots valid', async () => {
        const provider = await startSchemaProvider({
          schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
        });
        const { reattach } = provider;
        const env = { TF_DATA_DIR: `.terraform-${engine.name}` };
        try {
          for (const root of folders()) {
            const cwd = workspace.path(root);
            const run = { engine, cwd, reattach, env, timeoutSeconds: 120 };
            await init(run, ['-backend=false']);
            expect(await validate(run)).toEqual([]);
          }
        } finally {
          await provider.stop();
        }
      });
    });
  });
});
