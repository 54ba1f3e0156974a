/** The one file of this floor that touches the disk. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import { sync as writeFileAtomic } from 'write-file-atomic';

import type { Files } from './files';
import { nextManifest, reconcile, type Manifest, type Plan } from './reconcile';

/** Names that an engine leaves in a folder where somebody ran it. */
const IGNORED = /(^|\/)(\.terraform(\/|$)|\.terraform\.lock\.hcl$|.*\.tfstate(\.backup)?$)/;

/** Text of every file below `folder`, by path with forward slashes. Empty where there is no such folder. */
export function readTree(folder: string): Files {
  if (!existsSync(folder)) return new Map();
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
  return new Map(ours.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
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
    new Error(
      `${path}: ${found}; want the JSON that the last run wrote. Fix: restore it from version control.`,
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

/** What stands for a link or folder in a file's place: the text of no file of ours. */
const NO_FILE = '\0';

/** What is below `root`, and what stands in the place of a wanted file without being one. */
function readPlaces(root: string, wanted: Files): Files {
  const blocked = [...wanted.keys()].filter(
    (path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === false,
  );
  return new Map([...readTree(root), ...blocked.map((path): [string, string] => [path, NO_FILE])]);
}

/** Writes a file whole, in its own place: a link that stands there goes, and what it leads to stays as it is. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
  writeFileAtomic(path, text);
}

/**
 * Brings `root` to `wanted`, each file whole or not at all, and returns what was done. Files that are not ours are
 * left alone unless `force`.
 */
export function writeFiles({
  root,
  manifestPath,
  wanted,
  inScope,
  force,
}: {
  root: string;
  manifestPath: string;
  wanted: Files;
  inScope: (path: string) => boolean;
  force: boolean;
}): Plan {
  const manifest = readManifest(manifestPath);
  const plan = reconcile({ wanted, found: readPlaces(root, wanted), manifest, inScope, force });
  const save = (underWay: boolean) =>
    writeFileAtomic(
      manifestPath,
      printManifest(nextManifest({ manifest, wanted, plan, inScope, underWay })),
    );
  if (plan.write.length + plan.remove.length > 0) save(true);
  for (const path of plan.write) writeWhole(join(root, path), wanted.get(path) ?? '');
  for (const path of plan.remove) {
    rmSync(join(root, path));
    removeEmptyFolders(root, path);
  }
  const last = printManifest(nextManifest({ manifest, wanted, plan, inScope, underWay: false }));
  if (!existsSync(manifestPath) || readFileSync(manifestPath, 'utf8') !== last) save(false);
  return plan;
}
