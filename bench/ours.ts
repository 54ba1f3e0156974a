/**
 * This project's side: `ours.ts memory|synth COPIES FOLDER`. Stacks, HCL, READMEs, examples and tests as text, and the
 * JSON: in memory alone, or written by cdktf's `app.synth()` below FOLDER. Text is hashed and let go, as in a run that
 * finds every file as it should be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTree } from '../emit/disk';
import { hashOf } from '../emit/reconcile';
import { toTerraformJson } from '../hcl/json';
import { moduleInput } from '../inputs/module-input';
import type { PublishedModule } from '../modules/published-module';
import { CATALOGUE } from '../stacks/catalogue';
import { appOf, filesOf } from '../stacks/render';

import { measure } from './measurement';

const ROOT = join(__dirname, '..');

/** `module` under another name, with a schema of its own: what is worked out once a schema is worked out for each copy. */
function copyOf(module: PublishedModule, copy: number): PublishedModule {
  const input = moduleInput(module.input.schema.shape, module.input);
  return { ...module, name: `${module.name}-${copy}`, input };
}

function main([side, copies, folder]: readonly string[]): void {
  measure(() => {
    const modules = Array.from({ length: Number(copies) }, (_item, copy) =>
      CATALOGUE.map((module) => copyOf(module, copy)),
    ).flat();
    const { app, stacks } = appOf(modules, folder);
    const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
    const files = filesOf(stacks, { license, assetsOf: (source) => readTree(join(ROOT, source)) });
    let printed = 0;
    const hashes = new Map<string, string>();
    for (const [path, text] of files) {
      hashes.set(path, hashOf(text));
      printed += Buffer.byteLength(text);
    }
    if (side === 'synth') app.synth();
    else for (const { document } of stacks) JSON.stringify(toTerraformJson(document), null, 2);
    return printed;
  });
}

main(process.argv.slice(2));
