import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import ts from 'typescript';

import { circlesIn } from '../../deployments/links/circles';
import { CATALOGUE } from '../../stacks/catalogue';
import { ROOT } from '../support/modules';

/** Floors from the ground up: a file knows only floors below its own, and its neighbours where they are not apart. */
const FLOORS: readonly (readonly string[])[] = [
  ['hcl/', 'prose/'],
  ['facts/', 'schema/'],
  ['posture/'],
  ['inputs/'],
  ['deployments/'],
  ['emit/', 'modules/'],
  ['patterns/'],
  ['stacks/'],
  ['main.ts'],
];

/** Folders of what several modules share: a module is made of them, and they know no module. */
const SHARED = ['modules/blocks', 'patterns/scenarios'];

/** Folders whose subfolders do not know each other. */
const APART = ['modules', 'patterns', 'modules/blocks'];

interface Source {
  file: string;
  text: string;
  imports: string[];
}

function specifiersOf(text: string): string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return { file, text, imports: specifiersOf(text).map((specifier) => resolved(file, specifier)) };
}

const folders = [...new Set(FLOORS.flat())].filter((name) => name.endsWith('/'));
const files = folders.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    // Examples and tests beside a pattern are assets, not source.
    .map((name) => folder + name),
);
const sources = [...files, 'main.ts'].sort().map(readSource);
const rows = sources.map((source) => [source.file, source] as const);

const floorOf = (path: string) =>
  FLOORS.findIndex((floor) =>
    floor.some((prefix) => `${path}${path === 'main' ? '.ts' : ''}`.startsWith(prefix)),
  );

const isShared = (path: string) => SHARED.some((folder) => path.startsWith(`${folder}/`));

/** The subfolder of a folder of {@link APART} that a file belongs to; none for a file directly in `modules/blocks/`. */
function roomOf(path: string): { room: string; of: string } | undefined {
  const of = isShared(path) ? SHARED.find((folder) => path.startsWith(folder)) : path.split('/')[0];
  if (of === undefined || !APART.includes(of)) return undefined;
  const [room = '', ...rest] = path.slice(of.length + 1).split('/');
  return rest.length > 0 ? { of, room } : undefined;
}

test('every folder with sources has its floor', () => {
  expect(sources.length).toBeGreaterThan(40);
  const known = new Set([
    '__tests__',
    'scripts',
    'tools',
    'bench',
    'examples',
    'docs',
    'node_modules',
    'dist',
    'cdktf.out',
    'terraform',
  ]);
  const others = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !known.has(entry.name))
    .map(({ name }) => `${name}/`);
  expect(others.filter((name) => !folders.includes(name))).toEqual([]);
});

test.each(rows)('%s imports only from its own floor and those below', (file, { imports }) => {
  const ours = imports.filter((path) => floorOf(path) >= 0);
  expect(ours.filter((path) => floorOf(path) > floorOf(file))).toEqual([]);
});

test.each(rows)('%s does not look into the room beside', (file, { imports }) => {
  const own = roomOf(file);
  const sideways = imports.filter((path) => {
    const other = roomOf(path);
    return own !== undefined && other?.of === own.of && other.room !== own.room;
  });
  expect(sideways).toEqual([]);
});

test.each(rows.filter(([file]) => isShared(file)))('%s knows no module', (file, { imports }) => {
  const [top = ''] = file.split('/');
  const own = imports.filter((path) => path.startsWith(`${top}/`));
  expect(own.filter((path) => !isShared(path))).toEqual([]);
});

test('a folder of modules/ or patterns/ is a published module, or one of the two that hold what modules share', () => {
  const found = ['modules', 'patterns'].flatMap((top) =>
    readdirSync(join(ROOT, top)).map((name) => `${top}/${name}`),
  );
  const published = CATALOGUE.map(({ source }) => source);
  expect(found.sort()).toEqual([...published, ...SHARED].sort());
});

/** Rooms of `deployments/`, and the files beside them: each may know those before it. */
const STAGES = [
  'reading',
  'schema',
  'layers',
  'calls',
  'settings',
  'links',
  'agentkit',
  'deployment',
  'deployment-maker',
  'root-document',
  'json-schema',
  'parse',
];

/** The room of a file of `deployments/`; of one beside the rooms its own name. */
function stageNameOf(path: string): string | undefined {
  const [top, room = ''] = path.split('/');
  return top === 'deployments' ? room.replace(/\.ts$/, '') : undefined;
}

/** Its place in that order. */
function stageOf(path: string): number | undefined {
  const name = stageNameOf(path);
  return name === undefined ? undefined : STAGES.indexOf(name);
}

test('every room of deployments, and every file beside them, has its place', () => {
  const names = files.flatMap((file) => stageNameOf(file) ?? []);
  expect([...new Set(names)].sort()).toEqual([...STAGES].sort());
});

test.each(rows.filter(([file]) => stageOf(file) !== undefined))(
  '%s knows nothing that comes after its own room',
  (file, { imports }) => {
    const own = stageOf(file) ?? -1;
    expect(imports.filter((path) => (stageOf(path) ?? -1) > own)).toEqual([]);
  },
);

test('no files import each other in a circle, not even types', () => {
  const known = new Set(sources.map(({ file }) => file));
  const ways = sources.flatMap(({ file, imports }) =>
    imports
      .map((path) => (known.has(`${path}.ts`) ? `${path}.ts` : `${path}/index.ts`))
      .filter((path) => known.has(path))
      .map((to) => ({ from: file, to, about: to })),
  );
  expect(ways.length).toBeGreaterThan(sources.length);
  expect(circlesIn(ways).map(({ circle }) => circle.join(' -> '))).toEqual([]);
});

test('two neighbours on one floor do not know each other: emit and modules, facts and schema', () => {
  const between = sources.flatMap(({ file, imports }) =>
    imports
      .filter(
        (path) =>
          (file.startsWith('emit/') && path.startsWith('modules/')) ||
          (file.startsWith('modules/') && path.startsWith('emit/')),
      )
      .map((path) => `${file} -> ${path}`),
  );
  expect(between).toEqual([]);
});

test('posture reads plans of anybody: it knows hcl and facts, and nothing else of the project uses it', () => {
  const uses = (prefix: string) => (path: string) => path.startsWith(prefix);
  const others = sources.filter(({ file }) => !file.startsWith('posture/'));
  expect(others.filter(({ imports }) => imports.some(uses('posture/')))).toEqual([]);
});

test('prose reads text: it knows no other room, and nothing else of the project uses it', () => {
  const between = sources.flatMap(({ file, imports }) =>
    imports
      .filter((path) => floorOf(path) >= 0)
      .filter((path) => file.startsWith('prose/') !== path.startsWith('prose/'))
      .map((path) => `${file} -> ${path}`),
  );
  expect(between).toEqual([]);
});

/** Who may import what from outside the project; a prefix that ends in `/` stands for all that it holds. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  cdktf: ['modules/blocks/declare.ts', 'schema/arguments.ts', 'stacks/'],
  constructs: ['modules/', 'patterns/', 'stacks/'],
  '@cdktf/provider-aws': ['schema/bindings.ts'],
  '@cedar-policy/cedar-wasm': ['deployments/calls/cedar.ts'],
  '.gen': ['schema/bindings.ts'],
  '@cdktf/provider-generator': ['schema/generate-bindings.ts'],
  'node:fs': ['emit/disk.ts', 'main.ts', 'schema/prune.ts'],
  'write-file-atomic': ['emit/disk.ts', 'schema/prune.ts'],
  'node:v8': ['emit/engine.ts'],
  'node:path': ['emit/disk.ts', 'main.ts', 'schema/'],
  'node:crypto': ['emit/reconcile.ts', 'posture/evaluate/text.ts', 'posture/report/sarif.ts'],
  commander: ['main.ts', 'schema/prune.ts'],
  yaml: ['deployments/', 'posture/report/vouch.ts'],
  zod: [
    'inputs/',
    'deployments/',
    'modules/',
    'patterns/',
    'posture/input/',
    'posture/report/',
    'stacks/',
    'schema/drift/',
  ],
  diff: ['emit/difference.ts'],
  'ipaddr.js': ['posture/policies/addresses.ts'],
  'node-sarif-builder': ['posture/report/sarif.ts'],
  sarif: ['posture/report/sarif.ts'],
  '@viz-js/viz': ['posture/report/svg.ts'],
  yauzl: ['posture/input/archive.ts'],
};

test.each(rows)('%s imports from outside only what it may', (file, { imports }) => {
  const outside = imports.filter((path) => floorOf(path) < 0 && !path.endsWith('.json'));
  const forbidden = outside.filter((path) => {
    const name = Object.keys(ALLOWED).find(
      (known) => path === known || path.startsWith(`${known}/`),
    );
    const owners = name === undefined ? [] : (ALLOWED[name] ?? []);
    return !owners.some((owner) => (owner.endsWith('/') ? file.startsWith(owner) : file === owner));
  });
  expect(forbidden).toEqual([]);
});

const withoutComments = (text: string) =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*$/gm, '');

test('bindings give types, and nothing of them is loaded', () => {
  const { text = '' } = sources.find(({ file }) => file === 'schema/bindings.ts') ?? {};
  const code = withoutComments(text);
  expect(code.match(/import\(/g)?.length).toBe(code.match(/typeof import\(/g)?.length);
  expect(code).not.toMatch(/^import /m);
});

test.each(rows.filter(([file]) => file !== 'main.ts'))(
  '%s knows no clock, chance or environment',
  (_file, { text }) => {
    const found = withoutComments(text).match(
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bprocess\.env\b|\brandomUUID\b|\btoLocale\w*|\blocaleCompare\b/g,
    );
    expect(found ?? []).toEqual([]);
  },
);

function countOfAny(node: ts.Node): number {
  let count = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
  ts.forEachChild(node, (child) => {
    count += countOfAny(child);
  });
  return count;
}

test.each(rows)('%s has no any', (file, { text }) => {
  expect(countOfAny(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022))).toBe(0);
});

/** Longer than this asks for a split; tables of facts, and of a module's inputs, may be. */
const LONGEST = 300;
const isTable = (file: string) =>
  file.startsWith('facts/') || /^modules\/[\w/-]+\/input\.ts$/.test(file);

test.each(rows.filter(([file]) => !isTable(file)))(
  '%s is short enough to read',
  (_file, { text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(LONGEST);
  },
);
