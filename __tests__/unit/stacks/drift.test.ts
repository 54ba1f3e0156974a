import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { difference } from '../../../emit/difference';
import { readManifest, readTree } from '../../../emit/disk';
import { toTerraformJson } from '../../../hcl/json';
import { renderCatalogue, ROOT, stacksOfCatalogue } from '../../support/modules';

const generated = renderCatalogue();
const committed = readTree(join(ROOT, 'terraform'));

test('terraform/ is what the source makes, file for file', () => {
  const differences = difference({ committed, generated });
  if (differences.length > 0)
    throw new Error(
      `${differences.join('\n')}\nterraform/ has drifted. Run \`npm run synth\` and commit.`,
    );
  expect([...committed.keys()].sort()).toEqual([...generated.keys()].sort());
});

test('the manifest knows each file by what is in it', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const wanted = [...generated].map(([path, text]) => [path, [hash(text)]]);
  expect(readManifest(join(ROOT, 'terraform-manifest.json'))).toEqual(Object.fromEntries(wanted));
});

test('the same source gives the same bytes', () => {
  expect([...renderCatalogue()]).toEqual([...generated]);
});

test.each(stacksOfCatalogue().map((stack) => [stack.module.name, stack] as const))(
  "%s: cdktf's JSON is the document, and nothing that cdktf adds",
  (_name, stack) => {
    const { '//': about, ...terraform } = stack.toTerraform() as Record<string, unknown>;
    expect(terraform).toEqual(toTerraformJson(stack.document));
    expect(about).toEqual({
      metadata: { stackName: stack.module.name, version: '0.21.0', backend: 'none' },
      outputs: {},
    });
    expect(JSON.stringify(terraform)).not.toContain('TfToken');
  },
);

const LINE =
  /^# Generated from \S+\. Change it there and run `npm run synth`: edits here are reported, not kept\.$/;

test.each([...generated].filter(([path]) => /\.(tf|hcl)$/.test(path)))(
  '%s says from what it was made',
  (_path, text) => {
    expect(text.split('\n')[0]).toMatch(LINE);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  },
);

test.each([...generated])('%s holds no machine, clock or token', (_path, text) => {
  expect(text).not.toContain(ROOT);
  expect(text).not.toMatch(/TfToken|\r/);
});
