/** Stacks one at a time give what they give together. */
import { join } from 'node:path';

import { readTree } from '../../../emit/disk';
import { CATALOGUE } from '../../../stacks/catalogue';
import { appOf, filesOf, synthesizedFilesOf } from '../../../stacks/render';
import { ROOT } from '../../support/modules';
import { newWorkspace } from '../../support/workspace';

const modules = CATALOGUE.slice(0, 3);
const assetsOf = (source: string) => readTree(join(ROOT, source));
const material = { license: 'LICENSE\n', assetsOf };

const workspace = newWorkspace();
afterAll(() => workspace.remove());

function newApp(folder = 'app') {
  return appOf(modules, workspace.path(folder));
}

test('the JSON is what app.synth() writes, its manifest included', () => {
  const whole = newApp('whole');
  whole.app.synth();
  const parts = newApp('parts');
  const files = [...synthesizedFilesOf(parts, material)];
  expect(files.length).toBeGreaterThan(modules.length * 5);
  const written = readTree(parts.app.outdir);
  expect([...written.keys()]).toContain('manifest.json');
  expect(written).toEqual(readTree(whole.app.outdir));
});

test('files are the same with and without the JSON on the way', () => {
  const alone = new Map(filesOf(newApp().stacks, material));
  expect(new Map(synthesizedFilesOf(newApp(), material))).toEqual(alone);
});

test('a stack makes the same blocks again once it has let them go', () => {
  const [stack] = newApp().stacks;
  const before = stack?.document;
  expect(stack?.document).toBe(before);
  stack?.release();
  expect(stack?.document).not.toBe(before);
  expect(stack?.document).toEqual(before);
});
