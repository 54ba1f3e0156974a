/** A table that only tests read is no fact of the project: it would say one thing and the modules another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as Quotas from '../../../facts/quotas';
import { variablesOf } from '../../../inputs/shape';
import { ROOT, stacksOfCatalogue } from '../../support/modules';

jest.mock('../../../facts/quotas', () => {
  const { QUOTAS } = jest.requireActual<typeof Quotas>('../../../facts/quotas');
  const read = new Set<string>();
  const watched = (value: object, path: readonly string[]): object =>
    path.length === 2
      ? new Proxy(value, {
          get: (row, facet) => {
            read.add([...path, String(facet)].join('.'));
            return Reflect.get(row, facet) as unknown;
          },
        })
      : Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            watched(inner as object, [...path, key]),
          ]),
        );
  return { QUOTAS: watched(QUOTAS, []), read };
});

const { QUOTAS } = jest.requireActual<typeof Quotas>('../../../facts/quotas');

/** Facets of quotas that were read, as `type.path.facet`. */
const { read } = jest.requireMock<{ read: ReadonlySet<string> }>('../../../facts/quotas');

const OF_THE_FACT = ['source', 'checked', 'confidence'];

const facets = Object.entries(QUOTAS).flatMap(([type, rows]) =>
  Object.entries<object>(rows).flatMap(([path, row]) =>
    Object.keys(row)
      .filter((facet) => !OF_THE_FACT.includes(facet))
      .map((facet) => `${type}.${path}.${facet}`),
  ),
);

test('every bound in QUOTAS reaches a module', () => {
  for (const { document, module } of stacksOfCatalogue())
    expect(document.length + variablesOf(module.input.schema).length).toBeGreaterThan(0);
  expect(facets.filter((facet) => !read.has(facet))).toEqual([]);
});

const FOLDERS = ['deployments', 'emit', 'inputs', 'modules', 'patterns', 'posture', 'stacks'];

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const textOf = (path: string) => readFileSync(path, 'utf8');

const facts = filesBelow('facts').map((path) => ({ path, text: textOf(path) }));
const sources = FOLDERS.flatMap(filesBelow).map(textOf).join('\n');

/** Tables that a file of facts exports, with its text. */
const tables = facts.flatMap(({ path, text }) =>
  [...text.matchAll(/^export const ([A-Z][A-Z_]+)\b/gm)].map(([, name = '']) => ({
    name,
    others: facts.filter((other) => other.path !== path).map((other) => other.text),
    own: text,
  })),
);

test.each(tables)('$name is read by source, not by tests alone', ({ name, own, others }) => {
  const word = new RegExp(`\\b${name}\\b`, 'g');
  const usesInOwn = [...own.matchAll(word)].length - 1;
  const uses = [sources, ...others].flatMap((text) => [...text.matchAll(word)]).length;
  expect(uses + usesInOwn).toBeGreaterThan(0);
});
