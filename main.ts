/** The app: from the catalogue to Terraform JSON, HCL, READMEs, examples and tests. Decides nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { difference } from './emit/difference';
import { readTree, writeFiles } from './emit/disk';
import type { Plan } from './emit/reconcile';
import { CATALOGUE } from './stacks/catalogue';
import { appOf, filesOf } from './stacks/render';

const ROOT = __dirname;
const TERRAFORM = join(ROOT, 'terraform');
const MANIFEST = join(ROOT, 'terraform-manifest.json');

interface Options {
  only?: string;
  force: boolean;
  verify: boolean;
}

function moduleName(name: string): string {
  const names = CATALOGUE.map((module) => module.name);
  if (names.includes(name)) return name;
  throw new InvalidArgumentError(
    `\n--only: got ${name}; want one of ${names.join(', ')}. Fix: correct the name.`,
  );
}

function parseOptions(): Options {
  return new Command('synth')
    .description('Writes the Terraform modules of the catalogue.')
    .option('--only <module>', 'one module', moduleName)
    .option(
      '--force',
      'overwrite generated files that were edited by hand, and foreign files in their place',
      false,
    )
    .option(
      '--verify',
      'write nothing; fail where the committed files are not what the source makes',
      false,
    )
    .parse()
    .opts<Options>();
}

function report(plan: Plan): void {
  for (const { path, found } of plan.foreign) {
    process.stderr.write(
      `terraform/${path}: left alone, because ${found}; want what the source makes. ` +
        'Fix: move the change to its source, or run `npm run synth -- --force`.\n',
    );
  }
  const counts = {
    written: plan.write,
    removed: plan.remove,
    unchanged: plan.unchanged,
    'left alone': plan.foreign,
  };
  const words = Object.entries(counts).map(([word, paths]) => `${paths.length} ${word}`);
  process.stdout.write(`terraform/: ${words.join(', ')}\n`);
}

function main(): void {
  const { only, force, verify } = parseOptions();
  const modules = CATALOGUE.filter(({ name }) => only === undefined || name === only);
  const inScope = (path: string) => only === undefined || path.startsWith(`${only}/`);
  // cdktf's own command says where it wants the JSON.
  const { app, stacks } = appOf(modules, process.env.CDKTF_OUTDIR ?? join(ROOT, 'cdktf.out'));
  const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const files = filesOf(stacks, { license, assetsOf: (source) => readTree(join(ROOT, source)) });
  if (verify) {
    const committed = new Map([...readTree(TERRAFORM)].filter(([path]) => inScope(path)));
    const differences = difference({ committed, generated: files });
    if (differences.length === 0)
      return void process.stdout.write(
        `terraform/: ${committed.size} files are what the source makes\n`,
      );
    process.stderr.write(
      `${differences.join('\n')}\n${differences.length} files differ. Fix: run \`npm run synth\` and commit.\n`,
    );
    process.exitCode = 1;
    return;
  }
  app.synth();
  const plan = writeFiles({ root: TERRAFORM, manifestPath: MANIFEST, files, inScope, force });
  report(plan);
  if (plan.foreign.length > 0) process.exitCode = 1;
}

main();
