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

/** Throws where a test that a module shares is not there. */
function sharedTests(
  { name, sharedTests = [] }: PublishedModule,
  assetsOf: (source: string) => Assets,
): Assets {
  return new Map(
    sharedTests.map((path): [string, string] => {
      const [folder = '', file = ''] = path.split(/\/(?=tests\/)/);
      const text = assetsOf(folder).get(file);
      if (text === undefined) throw new Error(`bug: ${name} shares ${path}, which is not there`);
      return [path, text];
    }),
  );
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
    const assets = assetsOf(module.source);
    const shared = sharedTests(module, assetsOf);
    const files = moduleFiles({ module, document, assets, shared, license });
    for (const [path, text] of files) yield [`${module.name}/${path}`, text];
  }
}
