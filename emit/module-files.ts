/** Every file of a published module, as path and text. */
import type { Document } from '../hcl/document';
import { printBlocks } from '../hcl/print';
import { sharedTestsOf, type ModuleCard, type SharedTest } from '../inputs/module-card';
import { incomplete } from '../inputs/refusal';

import type { Assets, Files } from './files';
import { header } from './header';
import { mockProvider } from './mocks';
import { printReadme } from './readme';
import { sampleBlock, TESTS_OF_INPUTS, testsOfInputs } from './tests-of-inputs';

/** Files in the order in which a reader opens them; the rest follow by name. */
function blocksByFile(document: Document): Map<string, Document> {
  const files = new Map<string, Document>();
  for (const placed of document)
    files.set(placed.file, [...(files.get(placed.file) ?? []), placed]);
  return files;
}

function terraformFiles(module: ModuleCard, document: Document): [string, string][] {
  return [...blocksByFile(document)].map(([file, placed]) => [
    `${file}.tf`,
    `${header(module.source)}\n${printBlocks(placed.map(({ block }) => block))}`,
  ]);
}

function versionsFile(document: Document): string {
  return printBlocks(document.filter(({ file }) => file === 'versions').map(({ block }) => block));
}

/** The oldest engine with variables that no plan and no state has, on Terraform and OpenTofu alike. */
const WITH_EPHEMERAL_VARIABLES = 'required_version = ">= 1.11.0"';

/** An example needs the same versions as its module, and a newer engine if it passes a secret that is stored nowhere. */
function exampleVersions(document: Document, texts: readonly string[]): string {
  const versions = versionsFile(document);
  return texts.some((text) => /^ {2}ephemeral +=/m.test(text))
    ? versions.replace(/required_version = "[^"]*"/, WITH_EPHEMERAL_VARIABLES)
    : versions;
}

function exampleFiles(module: ModuleCard, document: Document, assets: Assets): [string, string][] {
  const written = [...assets].filter(([path]) => path.startsWith('examples/'));
  const folders = new Set(written.map(([path]) => path.split('/').slice(0, 2).join('/')));
  const head = (path: string) => `${header(`${module.source}/${path}`)}\n`;
  return [
    ...written.map(([path, text]): [string, string] => [
      path,
      path.endsWith('.tf') ? head(path) + text : text,
    ]),
    ...[...folders].map((folder): [string, string] => {
      const texts = written
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([, text]) => text);
      return [
        `${folder}/versions.tf`,
        `${header(module.source)}\n${exampleVersions(document, texts)}`,
      ];
    }),
  ];
}

/** `text` with the module's words in place of the file's, the longest first. */
function inWordsOf({ words = {} }: Pick<SharedTest, 'words'>, text: string): string {
  return Object.entries(words)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** Tests that were written for a block of several modules. They start from the sample of this one. */
function sharedTestFiles(module: ModuleCard, mocks: string, shared: Assets): [string, string][] {
  const testOf = new Map(sharedTestsOf(module).map((test) => [test.file, test]));
  return [...shared].map(([path, text]) => {
    const { changes = {}, ...test } = testOf.get(path) ?? {};
    const sample = sampleBlock({ ...module.input.sample, ...changes });
    return [
      `tests/${path.replace(/^.*\//, '')}`,
      `${header(path)}\n${mocks}\n${printBlocks([sample])}\n${inWordsOf(test, text)}`,
    ];
  });
}

function testFiles(
  module: ModuleCard,
  document: Document,
  { assets, shared }: { assets: Assets; shared: Assets },
): [string, string][] {
  const mocks = printBlocks([mockProvider(document)]);
  const sharedFiles = sharedTestFiles(module, mocks, shared);
  const written = [...assets].filter(([path]) => path.endsWith('.tftest.hcl'));
  if (written.length + shared.size === 0)
    throw incomplete(module.source, {
      step: 4,
      lacks: 'no tests/*.tftest.hcl, and index.ts names no sharedTests',
      fix: 'write tests of its policies, counts and refusals',
    });
  const twice = sharedFiles.find(([path]) => assets.has(path));
  if (twice)
    throw incomplete(module.source, {
      step: 4,
      lacks: `${twice[0]} has the name of a test that index.ts shares, and one would replace the other`,
      fix: 'rename it',
    });
  return [
    [
      TESTS_OF_INPUTS,
      `${header(module.source)}\n${mocks}\n${printBlocks(testsOfInputs(module.input))}`,
    ],
    ...written.map(([path, text]): [string, string] => [
      path,
      `${header(`${module.source}/${path}`)}\n${mocks}\n${text}`,
    ]),
    ...sharedFiles,
  ];
}

/** The files of `module`, sorted by path. `license` is the text of the project's LICENSE. */
export function moduleFiles({
  module,
  document,
  assets,
  shared,
  license,
}: {
  module: ModuleCard;
  document: Document;
  assets: Assets;
  /** Of blocks that the module is made of: test files, by path from the root of the project. */
  shared: Assets;
  license: string;
}): Files {
  const files: [string, string][] = [
    ...terraformFiles(module, document),
    ...exampleFiles(module, document, assets),
    ...testFiles(module, document, { assets, shared }),
    ['README.md', printReadme({ module, document, assets })],
    ['LICENSE', license],
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
