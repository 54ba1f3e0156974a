/** The catalogue as tests look at it: each module's stack, and the files that a run would write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTree } from '../../emit/disk';
import type { Files } from '../../emit/files';
import { CATALOGUE } from '../../stacks/catalogue';
import type { ModuleStack } from '../../stacks/module-stack';
import { appOf, filesOf } from '../../stacks/render';

export const ROOT = join(__dirname, '../..');

/** A new stack for each module of the catalogue. */
export function stacksOfCatalogue(): ModuleStack[] {
  return appOf(CATALOGUE).stacks;
}

/** Every file of the catalogue, rendered in memory. */
export function renderCatalogue(): Files {
  const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const assetsOf = (source: string) => readTree(join(ROOT, source));
  return new Map(filesOf(stacksOfCatalogue(), { license, assetsOf }));
}
