/**
 * Hashes of all that is written, against a committed list: the files of each module, its JSON, and the roots and JSON of
 * each example of a deployments file. A change of the source that should change no output changes no line here.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { exampleFiles, rootsOf } from '../../support/deployments';
import { renderCatalogue, ROOT, stacksOfCatalogue } from '../../support/modules';

const EXAMPLES = join(ROOT, 'examples/deployments');

const hash = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

function hashesOf(files: Iterable<[string, string]>): string[] {
  const byFolder = new Map<string, [string, string][]>();
  for (const [path, text] of files) {
    const [folder = ''] = path.split('/');
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), [path, text]]);
  }
  return [...byFolder].map(([folder, own]) => `${folder}: ${hash(own.sort())}`).sort();
}

test('files of the modules', () => {
  expect(hashesOf(renderCatalogue())).toMatchSnapshot();
});

test('JSON of the modules', () => {
  const hashes = stacksOfCatalogue().map(
    (stack) => `${stack.module.name}: ${hash(stack.toTerraform())}`,
  );
  expect(hashes).toMatchSnapshot();
});

test.each(exampleFiles().sort())('roots and JSON of %s', (file) => {
  const { files, stacks } = rootsOf(readFileSync(join(EXAMPLES, file), 'utf8'), file);
  const json = stacks.map((stack) => `${stack.deployment.path}: ${hash(stack.toTerraform())}`);
  expect({ files: hashesOf(files), json }).toMatchSnapshot();
});
