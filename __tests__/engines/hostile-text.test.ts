import { attribute, block, type Document } from '../../hcl/document';
import { toTerraformJson } from '../../hcl/json';
import { printBlocks } from '../../hcl/print';
import { jsonencode, raw, Text } from '../../hcl/value';
import { apply, describeEngines, init, outputs } from '../support/engines';
import { HOSTILE_TEXT } from '../support/hostile-text';
import { writeToWorkspace } from '../support/workspace';

jest.setTimeout(120_000);

const keysAndValues = Object.fromEntries(HOSTILE_TEXT.map(({ text }) => [text, new Text(text)]));
const texts = HOSTILE_TEXT.map(({ text }) => new Text(text));

/** All hostile text in every place where an engine keeps it: arguments, keys, defaults, policies. */
const document: Document = [
  block(
    'variable',
    ['texts'],
    [
      attribute('description', new Text(HOSTILE_TEXT.map(({ text }) => text).join(' '))),
      attribute('type', raw('list(string)')),
      attribute('default', texts),
    ],
  ),
  block(
    'variable',
    ['map'],
    [attribute('type', raw('map(string)')), attribute('default', keysAndValues)],
  ),
  block('locals', [], [attribute('map', keysAndValues)]),
  ...HOSTILE_TEXT.map(({ text }, index) =>
    block('output', [`text_${index}`], [attribute('value', new Text(text))]),
  ),
  block('output', ['default_texts'], [attribute('value', raw('var.texts'))]),
  block('output', ['default_map'], [attribute('value', raw('var.map'))]),
  block('output', ['map'], [attribute('value', raw('local.map'))]),
  block('output', ['policy'], [attribute('value', jsonencode({ texts, map: keysAndValues }))]),
].map((made) => ({ file: 'main', block: made }));

const formats = {
  HCL: { 'main.tf': printBlocks(document.map(({ block: made }) => made)) },
  JSON: { 'main.tf.json': JSON.stringify(toTerraformJson(document)) },
};

describeEngines('hostile text stays the same text', (engine) => {
  test.each(Object.entries(formats))('written as %s', async (_format, files) => {
    const workspace = writeToWorkspace(files);
    const run = { engine, cwd: workspace.dir };
    try {
      await init(run);
      await apply(run);
      const { policy, default_texts, default_map, map, ...single } = await outputs(run);
      const wanted = HOSTILE_TEXT.map(({ text }) => text);
      const pairs = Object.fromEntries(wanted.map((text) => [text, text]));
      expect(wanted.map((_text, index) => single[`text_${index}`])).toEqual(wanted);
      expect(default_texts).toEqual(wanted);
      expect(default_map).toEqual(pairs);
      expect(map).toEqual(pairs);
      expect(JSON.parse(policy as string)).toEqual({ texts: wanted, map: pairs });
    } finally {
      workspace.remove();
    }
  });
});
