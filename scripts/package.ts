/**
 * Builds a package of each module for a registry, in `dist/terraform-aws-agentcore-<name>/`: the committed files byte for
 * byte, and the module's part of the changelog. Copies, never renders.
 *
 *   npm run package
 *   npm run package -- --only network
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Command } from 'commander';

import { readManifest, readTree } from '../emit/disk';
import type { Files } from '../emit/files';
import { hashOf, type Manifest } from '../emit/reconcile';
import { framed } from '../inputs/frame';
import { CATALOGUE } from '../stacks/catalogue';

const ROOT = join(__dirname, '..');

/** What a fault is: its place, what was found there, what is wanted, and the fix. */
function fault(where: string, found: string, want: string, fix: string): Error {
  return new Error(framed(where, { found, want, fix }));
}

/** Parts of a text that begin with `mark` at the start of a line: the rest of that line, and what stands below it. */
function partsOf(text: string, mark: string): { title: string; body: string }[] {
  const parts = text.split(new RegExp(`^${mark} `, 'm')).slice(1);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), body: lines.join('\n') };
  });
}

/**
 * The changelog of one module: every version of `changelog` that has a section about it. Throws where none has: whoever
 * takes the package would not learn what it is.
 */
export function changelogOf(name: string, changelog: string): string {
  const versions = partsOf(changelog, '##').flatMap(({ title, body }) => {
    const section = partsOf(body, '###').find((part) => part.title === name);
    return section ? [`## ${title}\n\n${section.body.trim()}`] : [];
  });
  if (versions.length > 0) return `${['# Changelog', ...versions].join('\n\n')}\n`;
  throw fault(
    'CHANGELOG.md',
    `found nothing about ${name}`,
    `a section "### ${name}" below a version`,
    'write what the next plan of its users shows',
  );
}

/** Throws unless `files` are just those of `name` that the last run of `npm run synth` wrote. */
export function assertCommitted(name: string, files: Files, manifest: Manifest): void {
  const ours = Object.keys(manifest).filter((path) => path.startsWith(`${name}/`));
  const missing = ours.filter((path) => !files.has(path.slice(name.length + 1)));
  const strange = [...files]
    .filter(([path, text]) => !manifest[`${name}/${path}`]?.includes(hashOf(text)))
    .map(([path]) => `${name}/${path}`);
  const [first] = [...missing, ...strange];
  if (ours.length > 0 && first === undefined) return;
  throw fault(
    `terraform/${first ?? name}`,
    missing.length > 0 || ours.length === 0 ? 'it is not there' : 'it was edited by hand',
    'what the source creates',
    'run `npm run synth` and commit',
  );
}

/** Module sources that lead out of the package, by the file that names them. They work beside the others only. */
export function sourcesOutside(files: Files): { path: string; source: string }[] {
  return [...files]
    .filter(([path]) => path.endsWith('.tf'))
    .flatMap(([path, text]) => {
      const depth = path.split('/').length - 1;
      return [...text.matchAll(/^\s*source\s*=\s*"(\.\.[^"]*)"/gm)]
        .map(([, source = '']) => source)
        .filter((source) => source.split('/').filter((step) => step === '..').length > depth)
        .map((source) => ({ path, source }));
    });
}

/** Writes the package of one module below `dist`, in place of what is there. Returns its folder. */
export function writePackage({
  name,
  root,
  dist,
}: {
  name: string;
  root: string;
  dist: string;
}): string {
  const folder = join(root, 'terraform', name);
  const files = readTree(folder);
  assertCommitted(name, files, readManifest(join(root, 'terraform-manifest.json')));
  const changelog = changelogOf(name, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));

  const target = join(dist, `terraform-aws-agentcore-${name}`);
  rmSync(target, { recursive: true, force: true });
  for (const path of files.keys()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(folder, path), join(target, path));
  }
  writeFileSync(join(target, 'CHANGELOG.md'), changelog);
  for (const { path, source } of sourcesOutside(files)) {
    process.stderr.write(
      `terraform/${name}/${path}: calls ${source}, which is not in the package: its users put their own address there.\n`,
    );
  }
  return target;
}

function main(): void {
  const names = CATALOGUE.map(({ name }) => name);
  const { only } = new Command('package')
    .description('Copies each module to dist/, as a registry wants it.')
    .option('--only <module>', 'one module')
    .parse()
    .opts<{ only?: string }>();
  if (only !== undefined && !names.includes(only))
    throw fault('--only', `got ${only}`, `one of ${names.join(', ')}`, 'correct the name');
  for (const name of only === undefined ? names : [only]) {
    const target = writePackage({ name, root: ROOT, dist: join(ROOT, 'dist') });
    process.stdout.write(`${target.slice(ROOT.length + 1)}\n`);
  }
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
