/** What the documents say about the project is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { scripts } from '../../package.json';

const ROOT = join(__dirname, '../..');
const ADR = 'docs/adr';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const markdownBelow = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const HAND_WRITTEN = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownBelow('docs')];
const DOCUMENTS = [...HAND_WRITTEN, ...markdownBelow('terraform')].sort();
const DECISIONS = readdirSync(join(ROOT, ADR)).sort();

/** Text outside of code. */
const proseOf = (text: string) => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const fencesOf = (text: string) =>
  [...text.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, code]) => code ?? '');

const linksOf = (text: string) =>
  [...proseOf(text.replace(/\[`([^`]*)`\]/g, '[$1]')).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => (target ?? '').replace(/#.*/, ''),
  );

describe('README', () => {
  test('begins with the two commands that make the modules and test them', () => {
    const [first = ''] = fencesOf(read('README.md'));
    const commands = first
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+#.*/, ''));
    expect(commands).toEqual(['npm ci && npm run synth', 'npm test']);
    expect(read('README.md').indexOf('```sh')).toBeLessThan(100);
  });

  test('and CONTRIBUTING name only variables that something reads', () => {
    const sources = ['__tests__/support', '__tests__/mutations', 'tools'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|sh)$/.test(name))
        .map((name) => read(join(folder, name))),
    );
    // The linters' variables are put together from their names.
    const known = [...sources, read('main.ts'), 'AGENTCORE_TFLINT AGENTCORE_CHECKOV'].join('\n');
    const text = read('README.md') + read('CONTRIBUTING.md');
    const named = [...new Set(text.match(/AGENTCORE_[A-Z_]+/g))];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

test.each(DOCUMENTS)('%s names only scripts that there are', (path) => {
  const named = [...read(path).matchAll(/npm run ([a-z][a-z:]*)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(DOCUMENTS)('%s links only to what is there', (path) => {
  const local = linksOf(read(path)).filter((link) => link !== '' && !/^[a-z]+:/.test(link));
  const missing = local.filter((link) => !existsSync(join(ROOT, dirname(path), link)));
  expect(missing).toEqual([]);
});

/** Anchors of the headings of a document, as forges make them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

test.each(HAND_WRITTEN)('%s links only to headings that there are', (path) => {
  const links = [...read(path).matchAll(/\]\(([^)\s:]*)#([^)\s]+)\)/g)];
  const missing = links.filter(
    ([, target = '', anchor = '']) =>
      !anchorsOf(read(target === '' ? path : join(dirname(path), target))).includes(anchor),
  );
  expect(missing.map(([link]) => link)).toEqual([]);
});

test.each(HAND_WRITTEN)('%s names no path of a machine', (path) => {
  expect(
    read(path).match(/(?:^|[\s"'`(])(?:\/(?:home|root|tmp|Users|work)\/|[A-Z]:\\)\S*/g),
  ).toBeNull();
});

test('the decisions are numbered without a gap', () => {
  expect(DECISIONS.map((name) => Number(name.slice(0, 4)))).toEqual(
    DECISIONS.map((_name, index) => index + 1),
  );
});

describe.each(DECISIONS)('%s', (name) => {
  const text = read(`${ADR}/${name}`);

  test('says context, decision, cost, and what would change our mind', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Context',
      'Decision',
      'What it costs',
      'What would change our mind',
    ]);
  });

  test('is a page', () => {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S`));
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
  });
});
