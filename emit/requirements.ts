/** What the roots of a deployments file must prove, for the pipelines that check their plans. */
import type { Deployment } from '../deployments/deployment';

import { isIn } from './plan-report';

/** Beside the roots, as the manifest. No root has this name: names of roots have no dot. */
const REQUIREMENTS_FILE = 'posture.json';

/** Version of the form of the file. */
const VERSION = 1;

/** The file with each root that requires a pattern, by path; none where no root does. */
export function requirementsFile(
  deployments: readonly Pick<Deployment, 'path' | 'require'>[],
): [path: string, text: string][] {
  const roots = deployments
    .flatMap(({ path, require }) => (require === undefined ? [] : [{ path, require }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (roots.length === 0) return [];
  return [[REQUIREMENTS_FILE, `${JSON.stringify({ version: VERSION, roots }, null, 2)}\n`]];
}

/** Whether a file is of one of the roots in `folders`, or the one that is about all roots. */
export function isOfRoots(folders: readonly string[]): (file: string) => boolean {
  const isInside = isIn(folders);
  return (file) => file === REQUIREMENTS_FILE || isInside(file);
}
