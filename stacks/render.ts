/** From a module of the catalogue, or a deployment, to its stack and the text of its files. */
import { App } from 'cdktf';

import type { ModuleFacts } from '../deployments/calls/module-facts';
import type { Deployment } from '../deployments/deployment';
import type { Assets, Files } from '../emit/files';
import { moduleFiles } from '../emit/module-files';
import { requirementsFile } from '../emit/requirements';
import { rootFiles, valuesJson, vendoredFiles } from '../emit/root-files';
import { sharedTestsOf } from '../inputs/module-card';
import { incomplete } from '../inputs/refusal';
import type { PublishedModule } from '../modules/blocks/published-module';

import { moduleFacts, DeploymentStack } from './deployment-stack';
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
function sharedTests(module: PublishedModule, assetsOf: (source: string) => Assets): Assets {
  const parts = sharedTestsOf(module).map(({ file }) => [file, ...file.split(/\/(?=tests\/)/)]);
  const folders = new Set(parts.map(([, folder = '']) => folder));
  const trees = new Map([...folders].map((folder) => [folder, assetsOf(folder)]));
  return new Map(
    parts.map(([path = '', folder = '', file = '']): [string, string] => {
      const text = trees.get(folder)?.get(file);
      if (text === undefined)
        throw incomplete(module.source, {
          step: 4,
          lacks: `sharedTests names ${path}, which is not there`,
          fix: 'correct the path in index.ts',
        });
      return [path, text];
    }),
  );
}

/** What files are made from beside the blocks. */
interface Material {
  assetsOf: (source: string) => Assets;
  license: string;
}

function filesOfModule({ module, document }: ModuleStack, { assetsOf, license }: Material): Files {
  const assets = assetsOf(module.source);
  const shared = sharedTests(module, assetsOf);
  return moduleFiles({ module, document, assets, shared, license });
}

/** Every file of `stacks`, by path from the folder that holds the modules; one module's blocks and text at a time. */
export function* filesOf(
  stacks: readonly ModuleStack[],
  material: Material,
): Generator<[path: string, text: string]> {
  for (const stack of stacks) {
    for (const [path, text] of filesOfModule(stack, material))
      yield [`${stack.module.name}/${path}`, text];
    stack.release();
  }
}

/**
 * The same, and the JSON of each module written on the way: what `app.synth()` does, a stack at a time, so that a
 * module's blocks are made once and go before those of the next are made.
 */
export function* synthesizedFilesOf(
  { app, stacks }: { app: App; stacks: readonly ModuleStack[] },
  material: Material,
): Generator<[path: string, text: string]> {
  const { manifest, outdir } = app;
  for (const stack of stacks) {
    stack.synthesizer.synthesize({ manifest, outdir, skipValidation: true });
    yield* filesOf([stack], material);
  }
  manifest.writeToFile();
}

/** A cdktf app with a stack for each of `deployments`. Throws for a module that is not in `modules`. */
export function rootsAppOf(
  deployments: readonly Deployment[],
  { modules, outdir }: { modules: readonly PublishedModule[]; outdir?: string },
): { app: App; stacks: DeploymentStack[] } {
  const app = new App({ outdir, skipValidation: true });
  const names = new Set(deployments.flatMap(({ calls }) => calls.map(({ module }) => module)));
  // In an app of their own: a root may have the name of a module.
  const called = appOf(modules.filter(({ name }) => names.has(name))).stacks;
  const made = new Map(
    called.map((stack) => [stack.module.name, { stack, called: moduleFacts(stack) }]),
  );
  return {
    app,
    stacks: deployments.map((deployment) => new DeploymentStack(app, deployment, made)),
  };
}

/** What a module of `modules` needs of the engine and the provider: each is built once, and only if somebody asks. */
export function factsIn(
  modules: readonly PublishedModule[],
): (name: string) => ModuleFacts | undefined {
  const known = new Map<string, ModuleFacts>();
  return (name) => {
    const module = modules.find((candidate) => candidate.name === name);
    if (!module) return undefined;
    const found = known.get(name) ?? moduleFacts(new ModuleStack(new App(), module));
    known.set(name, found);
    return found;
  };
}

/** The files of modules that a root brings along, by path from its folder for modules. */
type Vendored = (stack: DeploymentStack) => Files;

/** How roots find the files of the modules that they bring along: each module is rendered once, however many roots call it. They say of which `version` they are. */
export function vendoredBy({ version, ...material }: Material & { version: string }): Vendored {
  const rendered = new Map<string, [string, string][]>();
  const render = (made: ModuleStack) => {
    const { name } = made.module;
    const files =
      rendered.get(name) ?? vendoredFiles({ module: name, version }, filesOfModule(made, material));
    rendered.set(name, files);
    return files;
  };
  return (stack) => {
    const calls = stack.deployment.calls.filter(({ source }) => source.type === 'vendored');
    return new Map([...new Set(calls.map((call) => stack.moduleOf(call)))].flatMap(render));
  };
}

/**
 * Every file of the roots, and the one beside them, by path from the folder that holds them. `file` is the name of the
 * deployments file, and `deployments` are all that it describes, whichever roots are made.
 */
export function* rootFilesOf(
  stacks: Iterable<DeploymentStack>,
  {
    file,
    vendored,
    deployments,
  }: { file: string; vendored: Vendored; deployments: readonly Deployment[] },
): Generator<[path: string, text: string]> {
  for (const stack of stacks) {
    const { deployment, document } = stack;
    const files = rootFiles({ deployment, document, vendored: vendored(stack), file });
    for (const [path, text] of files) yield [`${deployment.path}/${path}`, text];
  }
  yield* requirementsFile(deployments);
}

/** What belongs beside the JSON of a root: the modules that it calls, and the values of its variables. */
export function besideJson(stack: DeploymentStack, vendored: Vendored): Files {
  const modules = [...vendored(stack)].map(([path, text]): [string, string] => [
    `modules/${path}`,
    text,
  ]);
  return new Map([...modules, ...valuesJson(stack.deployment)]);
}
