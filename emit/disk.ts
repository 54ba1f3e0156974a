/** The one file of this floor that touches the disk. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

import { sync as writeFileAtomic } from 'write-file-atomic';

import { Refusal } from '../inputs/refusal';

import type { Files, FileStream, Hashes } from './files';
import { unwatched, type Watch } from './progress';
import { hashOf, nextManifest, reconcile, type Manifest, type Plan } from './reconcile';

/** Names that an engine leaves in a folder where somebody ran it. */
const IGNORED = /(^|\/)(\.terraform(\/|$)|\.terraform\.lock\.hcl$|.*\.tfstate(\.backup)?$)/;

function* filesBelow(folder: string): Generator<[path: string, text: string]> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  );
  const ours = paths.filter((path) => !IGNORED.test(path)).sort();
  for (const path of ours) yield [path, readFileSync(join(folder, path), 'utf8')];
}

/** Text of every file below `folder`, by path with forward slashes. Empty where there is no such folder. */
export function readTree(folder: string): Files {
  return new Map(filesBelow(folder));
}

/** Names of the folders in `folder`, sorted. */
export function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Text of one file, or how many bytes it has where they are more than `most`. Throws where it cannot be read. */
export function readBounded(path: string, most: number): { text: string } | { bytes: number } {
  const { size } = statSync(path);
  return size > most ? { bytes: size } : { text: readFileSync(path, 'utf8') };
}

function hashesBelow(folder: string): Hashes {
  const hashes = new Map<string, string>();
  for (const [path, text] of filesBelow(folder)) hashes.set(path, hashOf(text));
  return hashes;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (hashes) => Array.isArray(hashes) && hashes.every((hash) => typeof hash === 'string'),
  );
}

/** The manifest at `path`; empty where there is none. Throws where it is not one. */
export function readManifest(path: string): Manifest {
  if (!existsSync(path)) return {};
  const fault = (found: string) =>
    new Refusal(
      `${path}: ${found}. Expected the JSON that the last run wrote. Restore it from version control.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error));
  }
  if (!isManifest(value)) throw fault('found no hashes by path');
  return value;
}

/** The manifest as text. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(root, folder)).length > 0) return;
    rmSync(join(root, folder), { recursive: true });
  }
}

/** What stands for a link or folder in a file's place: the hash of no file of ours. */
const NO_FILE = 'no file';

/** Folders below `root` in whose place is a link or a file: what would be written there is not in `root`. */
function blockedFolders(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([['.', false]]);
  const isBlocked = (folder: string): boolean => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const found =
      isBlocked(dirname(folder)) ||
      lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === false;
    known.set(folder, found);
    return found;
  };
  return isBlocked;
}

/** Paths of wanted files in whose place, or on the way to them, stands something else. */
function blockedPlaces(root: string, wanted: Hashes): string[] {
  const isBlocked = blockedFolders(root);
  return [...wanted.keys()].filter(
    (path) =>
      isBlocked(dirname(path)) ||
      lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === false,
  );
}

/** Hashes of all files, and the text of those that differ from what is below `root`: only they can come to be written. */
function compare(files: FileStream, below: Hashes): { wanted: Hashes; changed: Files } {
  const wanted = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const hash = hashOf(text);
    wanted.set(path, hash);
    if (below.get(path) !== hash) changed.set(path, text);
  }
  return { wanted, changed };
}

/** Writes a file whole, in its own place: a link that stands there goes, and what it leads to stays as it is. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
  // A rename keeps it whole when the run is cut short. To wait for the disk as well takes most of a run of many files.
  writeFileAtomic(path, text, { fsync: false });
}

/** Takes away the links and files that stand in the place of folders on the way to `path`; what a link leads to stays. */
function clearWay(root: string, path: string): void {
  const parts = dirname(path).split('/');
  for (const [index] of parts.entries()) {
    const folder = join(root, ...parts.slice(0, index + 1));
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  }
}

/** Brings `root`, a folder that is ours alone, to `files`: writes what differs, and removes what is left but for `kept`. */
export function replaceTree(root: string, files: Files, kept: readonly string[] = []): void {
  const below = readTree(root);
  for (const [path, text] of files)
    if (below.get(path) !== text) writeWhole(join(root, path), text);
  for (const path of below.keys()) {
    if (files.has(path) || kept.includes(path)) continue;
    rmSync(join(root, path));
    removeEmptyFolders(root, path);
  }
}

/** Text of those files of `paths` that are in `root`, by path. */
export function readFiles(root: string, paths: Iterable<string>): Files {
  const there = [...paths].filter((path) => existsSync(join(root, path)));
  return new Map(there.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Writes those of `files` that differ from what is in `root`, whoever wrote that, and returns what was done. */
export function updateFiles(root: string, files: Files): Plan {
  const found = readFiles(root, files.keys());
  const isSame = (path: string) => found.get(path) === files.get(path);
  const paths = [...files.keys()];
  const write = paths.filter((path) => !isSame(path));
  for (const path of write) writeWhole(join(root, path), files.get(path) ?? '');
  return { write, remove: [], unchanged: paths.filter(isSame), foreign: [] };
}

/**
 * Brings `root` to `files`, each file whole or not at all, and returns what was done. Files that are not ours are
 * left alone unless `force`. Writes nothing before it has seen the last of `files`.
 */
export function writeFiles({
  root,
  manifestPath,
  files,
  inScope,
  force,
  watch = unwatched,
}: {
  root: string;
  manifestPath: string;
  files: FileStream;
  inScope: (path: string) => boolean;
  force: boolean;
  watch?: Watch;
}): Plan {
  const manifest = readManifest(manifestPath);
  const below = hashesBelow(root);
  const { wanted, changed } = compare(files, below);
  const blocked = blockedPlaces(root, wanted).map((path): [string, string] => [path, NO_FILE]);
  const found = new Map([...below, ...blocked]);
  const plan = reconcile({ wanted, found, manifest, inScope, force });
  const save = (underWay: boolean) => {
    mkdirSync(dirname(manifestPath), { recursive: true });
    const next = nextManifest({ manifest, wanted, plan, inScope, underWay });
    writeFileAtomic(manifestPath, printManifest(next));
  };
  if (plan.write.length + plan.remove.length > 0) save(true);
  for (const path of watch(plan.write, 'files written')) {
    clearWay(root, path);
    writeWhole(join(root, path), changed.get(path) ?? '');
  }
  for (const path of plan.remove) {
    rmSync(join(root, path));
    removeEmptyFolders(root, path);
  }
  const last = printManifest(nextManifest({ manifest, wanted, plan, inScope, underWay: false }));
  if (!existsSync(manifestPath) || readFileSync(manifestPath, 'utf8') !== last) save(false);
  return plan;
}
