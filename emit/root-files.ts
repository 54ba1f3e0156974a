/** Every file of a root, as path and text. */
import type { Deployment } from '../deployments/deployment';
import { attribute, type Document } from '../hcl/document';
import { plainJson } from '../hcl/json';
import { printAttributes, printBlocks } from '../hcl/print';

import type { Files } from './files';
import { copyNote, header } from './header';
import { printRootReadme } from './root-readme';

/** A README whose links lead only to what comes along. */
function withoutFarLinks(text: string): string {
  return text.replace(/\[([^\]\n]+)\]\((examples|tests)\/[^)\s]*\)/g, '$1');
}

/** The text of a copy: the first line of its original names a source that only the project has. */
function asCopy(text: string, note: string): string {
  return text
    .replace(/^# Generated from [^\n]*\n/, () => `# ${note}\n`)
    .replace(/^<!-- Generated from [^\n]* -->\n/, () => `<!-- ${note} -->\n`);
}

/**
 * Of a module's files those that a root needs, from its folder for modules: examples and tests stay with the module. They
 * say of which `version` they are.
 */
export function vendoredFiles(
  { module, version }: { module: string; version: string },
  files: Files,
): [string, string][] {
  const note = copyNote(module, version);
  return [...files]
    .filter(([path]) => !path.includes('/'))
    .map(([path, text]) => [
      `${module}/${path}`,
      asCopy(path === 'README.md' ? withoutFarLinks(text) : text, note),
    ]);
}

/** The same values beside the JSON of a root. */
export function valuesJson({ values }: Deployment): [string, string][] {
  if (Object.keys(values).length === 0) return [];
  return [['terraform.tfvars.json', `${JSON.stringify(plainJson(values), null, 2)}\n`]];
}

/** What stands in a file that people and tools look for where there is nothing to say. */
const EMPTY: Readonly<Record<string, string>> = { variables: '# This root has no variables.\n' };

function terraformFiles(document: Document, source: string): [string, string][] {
  const names = [...new Set([...document.map(({ file }) => file), ...Object.keys(EMPTY)])];
  return names.map((name) => {
    const blocks = document.filter(({ file }) => file === name).map(({ block }) => block);
    const text = blocks.length > 0 ? printBlocks(blocks) : (EMPTY[name] ?? '');
    return [`${name}.tf`, `${header(source)}\n${text}`];
  });
}

/** The file with the values that the deployments file gives to variables; none where it gives none. */
function valuesFile({ values, path }: Deployment, file: string): [string, string][] {
  const attributes = Object.entries(values).map(([variable, value]) => attribute(variable, value));
  if (attributes.length === 0) return [];
  return [['terraform.tfvars', `${header(`${path} in ${file}`)}\n${printAttributes(attributes)}`]];
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
    ...valuesFile(deployment, file),
    ...[...vendored].map(([path, text]): [string, string] => [`modules/${path}`, text]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
