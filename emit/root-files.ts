/** Every file of a root, as path and text. */
import type { Deployment } from '../deployments/deployment';
import type { Document } from '../hcl/document';
import { printBlocks } from '../hcl/print';

import type { Files } from './files';
import { header } from './header';
import { printRootReadme } from './root-readme';

/** A README whose links lead only to what comes along. */
function withoutFarLinks(text: string): string {
  return text.replace(/\[([^\]\n]+)\]\((examples|tests)\/[^)\s]*\)/g, '$1');
}

/** Of a module's files those that a root needs, from its folder for modules: examples and tests stay with the module. */
export function vendoredFiles(module: string, files: Files): [string, string][] {
  return [...files]
    .filter(([path]) => !path.includes('/'))
    .map(([path, text]) => [
      `${module}/${path}`,
      path === 'README.md' ? withoutFarLinks(text) : text,
    ]);
}

function terraformFiles(document: Document, source: string): [string, string][] {
  const names = [...new Set(document.map(({ file }) => file))];
  return names.map((name) => {
    const blocks = document.filter(({ file }) => file === name).map(({ block }) => block);
    return [`${name}.tf`, `${header(source)}\n${printBlocks(blocks)}`];
  });
}

/** The files of the root of `deployment`, sorted by path. `vendored` are those of the modules that it brings. */
export function rootFiles({
  deployment,
  document,
  vendored,
  file,
}: {
  deployment: Deployment;
  document: Document;
  vendored: Files;
  /** Name of the deployments file, as a reader of the output knows it. */
  file: string;
}): Files {
  const files: [string, string][] = [
    ...terraformFiles(document, `${deployment.path} in ${file}`),
    ['README.md', printRootReadme(deployment, file)],
    ...[...vendored].map(([path, text]): [string, string] => [`modules/${path}`, text]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
