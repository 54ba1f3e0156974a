/** Finds the files beside the roots from the folder of one of them, on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import type { Pattern } from '../posture/claims/claim';
import { PostureFault } from '../posture/input/fault';
import { requirementOf } from '../posture/report/requirements';

/** The nearest folder above `folder` that `npm run synth` writes roots to. */
function above(folder: string): string | undefined {
  const parent = dirname(folder);
  if (existsSync(join(parent, 'manifest.json'))) return parent;
  return parent === folder ? undefined : above(parent);
}

/** What posture.json requires of the root in `folder`. Throws {@link PostureFault}. */
export function requirementFrom(folder: string): Pattern | undefined {
  const root = resolve(folder);
  const roots = above(root);
  if (roots === undefined)
    throw new PostureFault({
      where: `--require-from ${JSON.stringify(folder)}`,
      found: 'no manifest.json in a folder above',
      want: 'the folder of a root that `npm run synth` wrote',
      fix: 'Pass that folder',
    });
  const read = (name: string) => readFileSync(join(roots, name), 'utf8');
  const path = relative(roots, root).split(sep).join('/');
  return requirementOf(path, {
    manifest: read('manifest.json'),
    ...(existsSync(join(roots, 'posture.json')) ? { requirements: read('posture.json') } : {}),
  });
}
