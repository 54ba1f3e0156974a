/**
 * Checks the prose of the project: READMEs, documents, and the descriptions, error messages, and comments of modules.
 *
 *   npm run lint:prose
 *   npx tsx scripts/lint-prose.ts --root ../checkout --rule spelling terraform/gateway docs
 *
 * Ends with 0 where there is no fault, and with 1 where there is one or an option is wrong.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { Command, Option } from 'commander';

import { EXCEPTIONS } from '../prose/exceptions';
import { isProse, lintProse, printFaults, RULE_NAMES, type ProseFault } from '../prose/lint';

/** Where prose may be, below the root. */
const TOP = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'terraform'];

interface Options {
  readonly root: string;
  readonly rule?: string;
}

/** Paths of all files at or below `path`, with slashes, relative to `root`. */
function filesBelow(root: string, path: string): string[] {
  const info = statSync(join(root, path), { throwIfNoEntry: false });
  if (!info) return [];
  if (!info.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}

function selected(root: string, filters: readonly string[]): string[] {
  const all = TOP.flatMap((path) => filesBelow(root, path)).filter(isProse);
  if (filters.length === 0) return all;
  const wanted = filters.map((filter) =>
    relative(root, resolve(root, filter)).split(sep).join('/'),
  );
  return all.filter((path) => wanted.some((one) => path === one || path.startsWith(`${one}/`)));
}

function run(paths: readonly string[], { root, rule }: Options): number {
  const files = selected(resolve(root), paths);
  if (files.length === 0) {
    process.stderr.write(
      `prose: found no document below ${paths.join(', ') || root}. Check the path.\n`,
    );
    return 1;
  }
  const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const isRead = (path: string) => files.some((file) => file === path || file.startsWith(path));
  const exceptions =
    paths.length === 0 ? EXCEPTIONS : EXCEPTIONS.filter(({ path }) => isRead(path));
  // An exception for a folder may match a file that is not read now.
  const isCertain = ({ file }: ProseFault) => paths.length === 0 || !file.endsWith('/');
  const faults = lintProse(texts, exceptions)
    .filter(isCertain)
    .filter((fault) => !rule || fault.rule === rule);
  process.stdout.write(printFaults(faults));
  return faults.length === 0 ? 0 : 1;
}

const command = new Command('lint-prose')
  .description('Checks the prose of the project.')
  .argument('[paths...]', 'files or folders to check, relative to the root (all of them)')
  .option('--root <folder>', 'checkout to read', join(__dirname, '..'))
  .addOption(new Option('--rule <name>', 'report one rule only').choices(RULE_NAMES))
  .action((paths: string[], options: Options) => {
    process.exitCode = run(paths, options);
  });

command.parse();
