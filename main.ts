/** The app: from the catalogue, or a deployments file, to Terraform JSON, HCL, READMEs, examples and tests. Decides nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { Command, Option } from 'commander';

import { context } from './cdktf.json';
import { printTranslation } from './deployments/agentkit/translate';
import { parseFully, type ParsedFile } from './deployments/parse';
import { DeploymentsError } from './deployments/reading/fault';
import { fileNameFault } from './deployments/reading/file-name';
import { MOST_BYTES, tooLarge } from './deployments/reading/read-yaml';
import { difference } from './emit/difference';
import {
  foldersIn,
  readBounded,
  readFiles,
  readManifest,
  readTree,
  replaceTree,
  updateFiles,
  writeFiles,
} from './emit/disk';
import { tuneEngine } from './emit/engine';
import type { Files, FileStream } from './emit/files';
import { keptByNpm } from './emit/npm-options';
import { letReaderStop, printForeign, printPlan } from './emit/plan-report';
import { unwatched, watchedOn } from './emit/progress';
import { projectFiles } from './emit/project-files';
import type { Plan } from './emit/reconcile';
import { isOfRoots } from './emit/requirements';
import { sentence } from './inputs/frame';
import { oneOf, spelling } from './inputs/nearest';
import { Refusal } from './inputs/refusal';
import { version } from './package.json';
import { assertListed, CATALOGUE } from './stacks/catalogue';
import {
  appOf,
  filesOf,
  factsIn,
  rootFilesOf,
  rootsAppOf,
  synthesizedFilesOf,
  vendoredBy,
  besideJson,
} from './stacks/render';

const ROOT = __dirname;
const TERRAFORM = join(ROOT, 'terraform');
// cdktf's own command says where it wants the JSON.
const JSON_FOLDER = process.env.CDKTF_OUTDIR ?? join(ROOT, 'cdktf.out');

interface Options {
  only?: string;
  force: boolean;
  verify: boolean;
  deployments?: string;
  out?: string;
  print: boolean;
}

/** What is written where, and what that is called in messages. */
interface Target {
  name: string;
  root: string;
  manifestPath: string;
  files: FileStream;
  inScope: (path: string) => boolean;
  /** What the report tells apart, if anything. */
  folders?: readonly string[];
}

function parseOptions(): Options {
  return new Command('synth')
    .description(
      'Writes the Terraform modules of the catalogue, or the roots of a deployments file.',
    )
    .option('--only <name>', 'one module; or one root by its path, or all below a folder')
    .option('--deployments <file>', 'write the roots that this file describes, and no module')
    .option('--out <folder>', 'where the roots go: roots, if left out')
    .addOption(
      new Option(
        '--print',
        'write nothing; print the deployments file that a file of agentkit comes to',
      )
        .default(false)
        .conflicts(['only', 'out', 'force', 'verify']),
    )
    .option(
      '--force',
      'overwrite generated files that were edited by hand, and foreign files in their place',
      false,
    )
    .option('--verify', 'write nothing; fail where the committed files differ', false)
    .parse()
    .opts<Options>();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Whether `only` is one of `names`, or not given; if it is neither, that is said. */
function isName(only: string | undefined, names: readonly string[]): boolean {
  if (only === undefined || names.includes(only)) return true;
  const fix = spelling(only, names, 'correct the name');
  fail(`--only: got ${only}. Expected ${oneOf(only, names)}. ${sentence(fix)}.`);
  return false;
}

function report(plan: Plan, { name, folders }: Pick<Target, 'name' | 'folders'>): void {
  process.stderr.write(printForeign(plan, name));
  process.stdout.write(printPlan(plan, name, folders));
  if (plan.foreign.length > 0) process.exitCode = 1;
}

function verify(committed: Files, { name, files }: Pick<Target, 'name' | 'files'>): void {
  const differences = difference({ committed, generated: files });
  if (differences.length === 0)
    return void process.stdout.write(
      `${name}/: ${committed.size} files are what the source makes\n`,
    );
  fail(
    `${differences.join('\n')}\n${differences.length} files differ. Run \`npm run synth\` and commit.`,
  );
}

const material = () => ({
  license: readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
  assetsOf: (source: string) => readTree(join(ROOT, source)),
});

const isBelow = (only: string | undefined) => (path: string) =>
  only === undefined || path.startsWith(`${only}/`);

function synthModules({ only, force, verify: isVerify }: Options): void {
  assertListed(foldersIn(join(ROOT, 'modules')), foldersIn(join(ROOT, 'patterns')));
  const names = CATALOGUE.map(({ name }) => name);
  if (!isName(only, names)) return;
  const modules = CATALOGUE.filter(({ name }) => only === undefined || name === only);
  const made = appOf(modules, JSON_FOLDER);
  const target: Target = {
    name: 'terraform',
    root: TERRAFORM,
    manifestPath: join(ROOT, 'terraform-manifest.json'),
    files: isVerify ? filesOf(made.stacks, material()) : synthesizedFilesOf(made, material()),
    inScope: isBelow(only),
  };
  if (isVerify) {
    const committed = [...readTree(TERRAFORM)].filter(([path]) => target.inScope(path));
    verify(new Map(committed), target);
  } else report(writeFiles({ ...target, force }), target);
  if (only === undefined) synthProject(isVerify);
}

/** The tables of the README, and the JSON Schema: they follow from all modules together. */
function synthProject(isVerify: boolean): void {
  const files = projectFiles(CATALOGUE, readFileSync(join(ROOT, 'README.md'), 'utf8'));
  if (!isVerify) return report(updateFiles(ROOT, files), { name: '.' });
  verify(readFiles(ROOT, files.keys()), { name: '.', files });
}

/** The file that is named first: on the command line, in the environment, in cdktf.json. */
function deploymentsFile({ deployments }: Options): string | undefined {
  const named = deployments ?? process.env.AGENTCORE_DEPLOYMENTS;
  if (named) return named;
  const { deployments: configured } = context as { deployments?: string };
  return configured && resolve(ROOT, configured);
}

async function readDeployments(path: string): Promise<ParsedFile> {
  const odd = fileNameFault(basename(path));
  if (odd) throw new DeploymentsError(JSON.stringify(path), [odd]);
  const read = readBounded(path, MOST_BYTES);
  if ('bytes' in read) throw new DeploymentsError(path, [tooLarge(read.bytes)]);
  return parseFully(read.text, { file: path, cards: CATALOGUE, factsOf: factsIn(CATALOGUE) });
}

/** What the file describes, or undefined where what is wrong with it was said. */
async function parsedFrom(path: string): Promise<ParsedFile | undefined> {
  try {
    return await readDeployments(path);
  } catch (error) {
    if (error instanceof DeploymentsError) fail(error.message);
    else if (error instanceof Error && 'syscall' in error)
      fail(`${path}: ${error.message}. Expected a deployments file. Correct the path.`);
    else throw error;
    return undefined;
  }
}

/** Folders of earlier runs that no deployment stands for any more. They may hold what still exists: nobody but their owner removes them. */
function reportLeft({ root, manifestPath }: Target, paths: readonly string[]): void {
  // A root has a provider of its own, which no module has.
  const made = Object.keys(readManifest(manifestPath))
    .filter((path) => basename(path) === 'providers.tf')
    .map(dirname);
  const left = made.filter((path) => !paths.includes(path) && existsSync(join(root, path)));
  for (const path of left)
    process.stderr.write(
      `${join(root, path)}: left as it is, because the deployments file no longer has ${path}. ` +
        'Destroy it first if it was applied, then delete the folder.\n',
    );
}

/** What became of each field of a file of agentkit, or the deployments file that it comes to. */
function showTranslation(path: string, { translation }: ParsedFile, isPrint: boolean): void {
  if (translation && isPrint) process.stdout.write(printTranslation(translation, basename(path)));
  else if (translation)
    process.stdout.write(translation.report.map((line) => `${path}: ${line}\n`).join(''));
  else if (isPrint)
    fail(`--print: got ${path}, a deployments file. Expected a file of agentkit. Leave it out.`);
}

async function synthRoots(path: string, options: Options): Promise<void> {
  const { only, force, verify: isVerify, out = 'roots', print: isPrint } = options;
  const parsed = await parsedFrom(path);
  if (!parsed) return;
  if (!isVerify) showTranslation(path, parsed, isPrint);
  if (isPrint) return;
  const paths = parsed.deployments.map(({ path: root }) => root);
  const isMeant = (root: string) => isBelow(only)(`${root}/`);
  if (!paths.some(isMeant) && !isName(only, paths)) return;
  const deployments = parsed.deployments.filter(({ path: root }) => isMeant(root));
  const { app, stacks } = rootsAppOf(deployments, { modules: CATALOGUE, outdir: JSON_FOLDER });
  const root = resolve(out);
  const folders = paths.filter(isMeant);
  const vendored = vendoredBy({ ...material(), version });
  const about = { file: basename(path), vendored, deployments: parsed.deployments };
  const watch = isVerify ? unwatched : watchedOn(process.stderr);
  const target: Target = {
    name: out,
    root,
    manifestPath: join(root, 'manifest.json'),
    files: rootFilesOf(watch(stacks, 'roots compared'), about),
    inScope: isOfRoots(folders),
    folders,
  };
  if (isVerify) return verifyRoots(target);
  app.synth();
  for (const stack of watch(stacks, 'roots written as JSON'))
    replaceTree(join(app.outdir, 'stacks', stack.node.id), besideJson(stack, vendored), [
      'cdk.tf.json',
    ]);
  report(writeFiles({ ...target, force, watch }), target);
  reportLeft(target, paths);
}

/** Only files of ours are compared: a root may hold files of its owner's. */
function verifyRoots(target: Target): void {
  const generated = new Map(target.files);
  const ours = new Set([
    ...generated.keys(),
    ...Object.keys(readManifest(target.manifestPath)).filter(target.inScope),
  ]);
  const committed = [...readTree(target.root)].filter(([path]) => ours.has(path));
  verify(new Map(committed), { ...target, files: generated });
}

/** An empty word is a variable of a shell that was not set: it stands for no file and no folder. */
function hasNoEmpty(options: Options): boolean {
  const empty = (['only', 'deployments', 'out'] as const).filter((name) => options[name] === '');
  for (const name of empty)
    fail(`--${name}: got an empty text. Expected a name. Set the variable that it comes from.`);
  return empty.length === 0;
}

/** Does the work; what the disk refuses is said as any other fault. */
async function main(): Promise<void> {
  tuneEngine();
  process.stdout.on('error', letReaderStop);
  const kept = keptByNpm(process.env, process.argv.slice(2));
  if (kept !== undefined) return fail(kept);
  const options = parseOptions();
  if (!hasNoEmpty(options)) return;
  try {
    await synth(options);
  } catch (error) {
    if (error instanceof Refusal) fail(error.message);
    else if (error instanceof Error && 'syscall' in error)
      fail(
        `${error.message}. Expected files and folders that can be read and written. Correct it.`,
      );
    else throw error;
  }
}

async function synth(options: Options): Promise<void> {
  const path = deploymentsFile(options);
  if (path === undefined && options.print)
    fail('--print: got no file. Expected one of agentkit. Name it with --deployments.');
  else if (path === undefined && options.out !== undefined)
    fail('--out: got no deployments file. Expected one. Name it with --deployments.');
  else if (path === undefined) synthModules(options);
  else await synthRoots(path, options);
}

void main();
