/** `deployments/` names no module of the catalogue in its code: it reads cards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { CATALOGUE } from '../../../stacks/catalogue';
import { ROOT } from '../../support/modules';

/** Modules of `network` in a deployments file, and words of agentkit's. */
const isAllowed = (name: string, file: string) =>
  ['network', 'vpc-endpoints'].includes(name) ||
  (['gateway', 'observability'].includes(name) && file.startsWith('deployments/agentkit/'));

/** The module that `text` names: by its name, as `<name>.<input>`, or as one of a family such as `runtime-`. */
function namedBy(text: string): string | undefined {
  return CATALOGUE.map(({ name }) => name).find(
    (name) =>
      text === name || text.startsWith(`${name}.`) || (/.-$/.test(text) && name.startsWith(text)),
  );
}

/** Text of a literal, or of a key of a table. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  const isKey =
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isPropertySignature(node);
  return isKey && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Where `source` names a module of the catalogue. */
function modulesNamedIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = namedBy(textOf(node) ?? '');
    if (name !== undefined && !isAllowed(name, file)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const sources = readdirSync(join(ROOT, 'deployments'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `deployments/${name}`)
  .sort();

test.each(sources)('%s names no module: what is special about one is on its card', (file) => {
  expect(modulesNamedIn(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
});

test.each([
  "if (module === 'spoke') return;",
  "const TABLE = { 'runtime-isolated.vpc_id': true };",
  'const TABLE = { gateway: 1 };',
  "module.startsWith('runtime-')",
  'const key = `gateway.${input}`;',
])('%s would be found', (source) => {
  expect(modulesNamedIn('deployments/calls/x.ts', source)).toHaveLength(1);
});
