/**
 * Compares what should be on disk with what is, and decides file by file. A file is ours when its hash is in the
 * manifest; everything else was written or changed by somebody, and is left alone.
 */
import { createHash } from 'node:crypto';

import type { Hashes } from './files';

/**
 * Hashes of each file that the last run wrote, by path. While a run is under way a file may have two: before and
 * after. So a run that is cut short leaves nothing that the next one takes for somebody's edit.
 */
export type Manifest = Readonly<Record<string, readonly string[]>>;

export interface Plan {
  write: string[];
  remove: string[];
  unchanged: string[];
  /** Files with changes that are not ours, with what is the matter. */
  foreign: { path: string; found: string }[];
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isOurs(path: string, hash: string, manifest: Manifest): boolean {
  return manifest[path]?.includes(hash) ?? false;
}

/** What to do so that `wanted` is on disk. Paths of the manifest that are not `inScope` are not looked at. */
export function reconcile({
  wanted,
  found,
  manifest,
  inScope,
  force,
}: {
  wanted: Hashes;
  found: Hashes;
  manifest: Manifest;
  inScope: (path: string) => boolean;
  force: boolean;
}): Plan {
  const plan: Plan = { write: [], remove: [], unchanged: [], foreign: [] };
  for (const [path, hash] of wanted) {
    const current = found.get(path);
    if (current === hash) plan.unchanged.push(path);
    else if (current === undefined || force || isOurs(path, current, manifest))
      plan.write.push(path);
    else
      plan.foreign.push({
        path,
        found: path in manifest ? 'it was edited by hand' : 'it is not a file of ours',
      });
  }
  for (const path of Object.keys(manifest).filter((name) => inScope(name) && !wanted.has(name))) {
    const current = found.get(path);
    if (current === undefined) continue;
    if (force || isOurs(path, current, manifest)) plan.remove.push(path);
    else
      plan.foreign.push({
        path,
        found: 'it was edited by hand, and is no longer part of the module',
      });
  }
  return plan;
}

/** The manifest during a run (`before` and `after` together), or behind it (`after` alone). */
export function nextManifest({
  manifest,
  wanted,
  plan,
  inScope,
  underWay,
}: {
  manifest: Manifest;
  wanted: Hashes;
  plan: Plan;
  inScope: (path: string) => boolean;
  underWay: boolean;
}): Manifest {
  const leftAlone = new Set(plan.foreign.map(({ path }) => path));
  const kept = Object.entries(manifest).filter(
    ([path]) => underWay || !inScope(path) || leftAlone.has(path),
  );
  const next = new Map<string, readonly string[]>(kept);
  for (const [path, hash] of wanted) {
    if (leftAlone.has(path)) continue;
    const before = underWay ? (manifest[path] ?? []) : [];
    next.set(path, [...new Set([...before, hash])]);
  }
  return Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}
