import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROVIDER_VERSION } from '../../../schema/provider-schema';
import { EngineError, init, runEngine } from '../engines';
import type { Engine, EngineRun } from '../engines';
import { exampleFixtures, exampleValues } from '../example-values';
import { variablesOf } from '../published';
import { startSchemaProvider } from '../schema-provider';
import type { SchemaProvider } from '../schema-provider';
import { copyToWorkspace, newWorkspace } from '../workspace';
import type { Workspace } from '../workspace';

import furtherDataSources from './further-data-sources.json';
import furtherTypes from './further-types.json';
import { BASES, BY_HAND } from './mutants';
import type { BaseName, Edit, Mutant } from './mutants';

const ROOT = join(__dirname, '../../..');
const TERRAFORM = join(ROOT, 'terraform');
const BY_HAND_FOLDER = join(__dirname, 'roots', BY_HAND);
const SCHEMA_FILE = join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`);

/** The file that `add` edits of a mutant go to. */
const LATE_FILE = 'late.tf';

/** Text with an edit in it. Throws where its place is not there, or there twice. */
export function editText(text: string, { file, from, to }: Exclude<Edit, { add: string }>): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file}: found ${text.split(from).length - 1} times «${from}»; want it once.`);
  return `${before}${to}${after}`;
}

/** The committed folder that a base's files are copied from, and where its root is in there. */
export function placeOf(base: BaseName): { source: string; root: string } {
  const { folder } = BASES[base];
  return folder === BY_HAND
    ? { source: BY_HAND_FOLDER, root: '.' }
    : { source: TERRAFORM, root: folder };
}

/** A plan as posture is given it. */
export interface MadePlan {
  readonly json: string;
  /** Of the saved plan, in the workspace of the maker. */
  readonly file: string;
  /** Of the root, in the same workspace. */
  readonly root: string;
}

/** Makes plans of bases, of their mutants, and of other roots, one at a time, on the schema provider. */
export interface PlanMaker {
  readonly make: (
    what: Pick<Mutant, 'base'> & Partial<Pick<Mutant, 'edits' | 'planArguments'>>,
  ) => Promise<MadePlan>;
  /** The plan of a published root, such as `gateway/examples/basic`, with the values of its module's examples. */
  readonly makePublished: (root: string) => Promise<MadePlan>;
  /** The plan of a root in a folder, which gets no variables. */
  readonly makeOf: (folder: string, root: string) => Promise<MadePlan>;
  /** The plan that follows once the one that was made last is applied. */
  readonly makeNext: (made: MadePlan) => Promise<MadePlan>;
  /** How an engine runs in the root of a plan. */
  readonly runOf: (made: MadePlan) => EngineRun;
  readonly close: () => Promise<void>;
}

export async function openPlanMaker(engine: Engine): Promise<PlanMaker> {
  const files = newWorkspace();
  files.write('schema.json', JSON.stringify(schemaWithFurtherTypes()));
  const provider = await startSchemaProvider({
    schemaFile: files.path('schema.json'),
    fixtures: exampleFixtures(),
  });
  let workspace: Workspace | undefined;
  const renewed = (source: string): Workspace => {
    workspace?.remove();
    provider.reset();
    workspace = copyToWorkspace(source);
    return workspace;
  };
  return {
    make: async ({ base, edits = [], planArguments = [] }) => {
      const { source, root } = placeOf(base);
      const copy = renewed(source);
      applyEdits(copy, root, edits);
      const run = runIn(engine, provider, copy.path(root));
      writeVariables(run.cwd, BASES[base].folder);
      return plan(run, planArguments);
    },
    makePublished: (root) => {
      const run = runIn(engine, provider, renewed(TERRAFORM).path(root));
      writeVariables(run.cwd, root);
      return plan(run);
    },
    makeOf: (folder, root) => plan(runIn(engine, provider, renewed(folder).path(root))),
    makeNext: async ({ root, file }) => {
      const run = runIn(engine, provider, root);
      await succeed(run, ['apply', '-no-color', '-input=false', file]);
      return plan(run);
    },
    runOf: ({ root }) => runIn(engine, provider, root),
    close: async () => {
      await provider.stop();
      workspace?.remove();
      files.remove();
    },
  };
}

function schemaWithFurtherTypes(): unknown {
  const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as {
    provider_schemas: Record<string, { resource_schemas: object; data_source_schemas: object }>;
  };
  for (const provider of Object.values(schema.provider_schemas)) {
    Object.assign(provider.resource_schemas, furtherTypes);
    Object.assign(provider.data_source_schemas, furtherDataSources);
  }
  return schema;
}

function applyEdits(workspace: Workspace, root: string, edits: readonly Edit[]): void {
  let added = '';
  for (const edit of edits) {
    if ('add' in edit) added += edit.add;
    else {
      const text = readFileSync(workspace.path(edit.file), 'utf8');
      workspace.write(edit.file, editText(text, edit));
    }
  }
  if (added !== '') workspace.write(join(root, LATE_FILE), added);
}

const runIn = (engine: Engine, provider: SchemaProvider, cwd: string): EngineRun => ({
  engine,
  cwd,
  reattach: provider.reattach,
  timeoutSeconds: 300,
});

function writeVariables(folder: string, root: string): void {
  const [module = ''] = root.split('/');
  const variables = exampleValues(module, variablesOf(folder));
  writeFileSync(join(folder, 'terraform.tfvars.json'), JSON.stringify(variables));
}

async function plan(run: EngineRun, planArguments: readonly string[] = []): Promise<MadePlan> {
  const file = join(run.cwd, 'engine.tfplan');
  await init(run);
  await succeed(run, ['plan', '-no-color', '-input=false', `-out=${file}`, ...planArguments]);
  const { stdout } = await succeed(run, ['show', '-no-color', '-json', file]);
  return { json: stdout, file, root: run.cwd };
}

async function succeed(run: EngineRun, args: readonly string[]) {
  const result = await runEngine(run, args);
  if (result.code !== 0) throw new EngineError(run, args, result);
  return result;
}
