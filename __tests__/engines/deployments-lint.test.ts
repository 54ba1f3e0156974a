/** The roots of the example deployments files, as engines and linters see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import { describeEngines, init, usesRealProvider, validate } from '../support/engines';
import { reportOn, runCheckov, runTflint, testWith } from '../support/lint-tools';
import { ROOT } from '../support/modules';
import { startSchemaProvider } from '../support/schema-provider';
import { newWorkspace } from '../support/workspace';
import type { Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const FOLDER = join(ROOT, 'examples/deployments');
const EXAMPLES = readdirSync(FOLDER).map((file): [string, string] => [
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

let workspace: Workspace;

beforeEach(() => {
  workspace = newWorkspace();
});

afterEach(() => {
  workspace.remove();
});

/** A file of the owner's, with what the inputs refer to: of unknown value, as before an apply. */
function ownersFile(declarations: readonly string[]): string {
  const locals = declarations.map(
    (name) => `  ${name.replace('local.', '')} = terraform_data.owner.output\n`,
  );
  return `resource "terraform_data" "owner" {}\n\nlocals {\n${locals.join('')}}\n`;
}

/** Writes the roots of `text`, and names them. */
function write(text: string): string[] {
  const { files, stacks } = rootsOf(text);
  for (const [path, content] of files) workspace.write(path, content);
  for (const { deployment } of stacks)
    if (deployment.declarations.length > 0)
      workspace.write(`${deployment.path}/references.tf`, ownersFile(deployment.declarations));
  return stacks.map(({ deployment }) => deployment.path);
}

test('values go through parameters in one of them', () => {
  expect(BY_PARAMETERS.map(([, text]) => text)).toEqual([expect.stringContaining('ssm_parameter')]);
});

describe.each([...EXAMPLES, ...BY_PARAMETERS])('%s', (_name, text) => {
  testWith('tflint')(
    'has roots of which tflint has nothing to say',
    async () => {
      for (const root of write(text)) expect(await runTflint(workspace.path(root))).toEqual([]);
    },
    180_000,
  );

  testWith('checkov')(
    'has roots in which checkov finds nothing',
    async () => {
      const roots = write(text);
      const report = await runCheckov(workspace.dir);
      for (const root of roots) {
        expect(reportOn(root, report).failed).toEqual([]);
        expect(reportOn(root, report).parsingErrors).toEqual([]);
      }
    },
    180_000,
  );

  (usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
    describeEngines('engines', (engine) => {
      test('find its roots valid', async () => {
        const provider = await startSchemaProvider({
          schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
        });
        try {
          for (const root of write(text)) {
            const { reattach } = provider;
            const run = { engine, cwd: workspace.path(root), reattach, timeoutSeconds: 120 };
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
