/**
 * This project's side: `ours.ts memory|synth COPIES FOLDER`. Stacks, HCL, READMEs, examples and tests as text, and the
 * JSON: in memory alone, or written by cdktf's `app.synth()` below FOLDER. Text is hashed and let go, as in a run that
 * finds every file as it should be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTree } from '../emit/disk';
import { tuneEngine } from '../emit/engine';
import { hashOf } from '../emit/reconcile';
import { toTerraformJson } from '../hcl/json';
import { moduleInput } from '../inputs/module-input';
import type { PublishedModule } from '../modules/blocks/published-module';
import { CATALOGUE } from '../stacks/catalogue';
import type { ModuleStack } from '../stacks/module-stack';
import { appOf, filesOf, synthesizedFilesOf } from '../stacks/render';

import { measure } from './measurement';

const ROOT = join(__dirname, '..');

/**
 * `module` under another name, with a schema of its own: what is worked out once a schema is worked out for each copy.
 * Field by field: the names of its outputs, which no run of this kind asks for, would be read off blocks of their own.
 */
function copyOf(module: PublishedModule, copy: number): PublishedModule {
  const { build, readme, sharedTests, source, summary, wiring } = module;
  const input = moduleInput(module.input.schema.shape, module.input);
  const name = `${module.name}-${copy}`;
  return { build, input, name, readme, sharedTests, source, summary, wiring };
}

/** Every file, and the JSON made and let go. */
function* filesInMemory(
  stacks: readonly ModuleStack[],
  material: Parameters<typeof filesOf>[1],
): ReturnType<typeof filesOf> {
  for (const stack of stacks) {
    JSON.stringify(toTerraformJson(stack.document), null, 2);
    yield* filesOf([stack], material);
  }
}

function main([side, copies, folder]: readonly string[]): void {
  // As main.ts does.
  tuneEngine();
  measure(() => {
    const modules = Array.from({ length: Number(copies) }, (_item, copy) =>
      CATALOGUE.map((module) => copyOf(module, copy)),
    ).flat();
    const made = appOf(modules, folder);
    const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
    const material = { license, assetsOf: (source: string) => readTree(join(ROOT, source)) };
    const files =
      side === 'synth' ? synthesizedFilesOf(made, material) : filesInMemory(made.stacks, material);
    let printed = 0;
    const hashes = new Map<string, string>();
    for (const [path, text] of files) {
      hashes.set(path, hashOf(text));
      printed += Buffer.byteLength(text);
    }
    return printed;
  });
}

main(process.argv.slice(2));
