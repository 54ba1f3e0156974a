/** From a module of the catalogue to its stack and the text of its files. */
import { App } from 'cdktf';

import type { Assets } from '../emit/files';
import { moduleFiles } from '../emit/module-files';
import type { PublishedModule } from '../modules/published-module';

import { ModuleStack } from './module-stack';

/** A cdktf app with a stack for each of `modules`. */
export function appOf(
  modules: readonly PublishedModule[],
  outdir?: string,
): { app: App; stacks: ModuleStack[] } {
  const app = new App({ outdir, skipValidation: true });
  return { app, stacks: modules.map((module) => new ModuleStack(app, module)) };
}

/**
 * Every file of `stacks`, by path from the folder that holds the modules. A module is rendered when its turn comes, so
 * that its text can go before the next one is.
 */
export function* filesOf(
  stacks: readonly ModuleStack[],
  { assetsOf, license }: { assetsOf: (source: string) => Assets; license: string },
): Generator<[path: string, text: string]> {
  for (const { module, document } of stacks) {
    const files = moduleFiles({ module, document, assets: assetsOf(module.source), license });
    for (const [path, text] of files) yield [`${module.name}/${path}`, text];
  }
}
