/** Checks the prose of the project: documents, descriptions, error messages, and comments of modules. */
import type { ProseException } from './exceptions';
import { HEADING_RULE } from './headings';
import { medianFault, MEDIAN_RULE, SENTENCE_RULE } from './length';
import { readMarkdown } from './markdown';
import { OXFORD_RULE } from './oxford-comma';
import { CODE, type Passage } from './passage';
import type { Finding, Rule } from './rule';
import { ACRONYM_RULE, SPELLING_RULE } from './spelling';
import { readTerraform } from './terraform';
import { CREATE_RULE, LATIN_RULE, PHRASE_RULE, TERM_RULE } from './words';

const RULES: readonly Rule[] = [
  TERM_RULE,
  PHRASE_RULE,
  CREATE_RULE,
  LATIN_RULE,
  SPELLING_RULE,
  ACRONYM_RULE,
  OXFORD_RULE,
  HEADING_RULE,
  SENTENCE_RULE,
];

/** Name of the rule for exceptions that match nothing. */
const STALE_RULE = 'stale-exception';

export const RULE_NAMES: readonly string[] = [
  ...RULES.map(({ name }) => name),
  MEDIAN_RULE,
  STALE_RULE,
];

/** One fault in one file. */
export interface ProseFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly instead: string;
}

/** Whether the file of `path` has prose that is checked. */
export const isProse = (path: string) =>
  /^(?:README|CONTRIBUTING|CHANGELOG)\.md$|^docs\/.*\.md$|^terraform\/.*README\.md$|^terraform\/[^/]+\/[^/]+\.tf$/.test(
    path,
  );

interface Found {
  readonly passage: Passage;
  readonly rule: string;
  readonly finding: Finding;
}

/** The folder of a path, with its slash. */
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

const passagesOf = (path: string, text: string) =>
  path.endsWith('.tf') ? readTerraform(text) : readMarkdown(text);

/** Passages by file. A table of inputs or outputs repeats descriptions, which are checked in their own file. */
function passagesByFile(files: ReadonlyMap<string, string>): Map<string, Passage[]> {
  const all = new Map([...files].map(([path, text]) => [path, passagesOf(path, text)]));
  const described = new Set(
    [...all].flatMap(([path, passages]) =>
      passages
        .filter(({ kind }) => kind === 'description')
        .map(({ text }) => `${folderOf(path)} ${text}`),
    ),
  );
  const isRepeated = (path: string, { kind, text }: Passage) =>
    kind === 'cell' && described.has(`${folderOf(path)} ${text}`);
  return new Map(
    [...all].map(([path, passages]) => [
      path,
      passages.filter((passage) => !isRepeated(path, passage)),
    ]),
  );
}

function foundIn(passages: readonly Passage[]): Found[] {
  const found = passages.flatMap((passage) =>
    RULES.flatMap(({ name, check }) =>
      check(passage).map((finding) => ({ passage, rule: name, finding })),
    ),
  );
  const [first] = passages;
  const median = medianFault(passages);
  if (!median || !first) return found;
  return [...found, { passage: first, rule: MEDIAN_RULE, finding: { ...median, start: 0 } }];
}

function faultOf(file: string, text: string, { passage, rule, finding }: Found): ProseFault {
  const { message, instead } = finding;
  const offset = passage.offsets[finding.start] ?? 0;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { file, line, column: offset - lineStart + 1, rule, message, instead };
}

/** Whether `exception` allows what was found in the file of `path`. */
function allows(exception: ProseException, path: string, { passage, rule }: Found): boolean {
  const isHere = exception.path.endsWith('/')
    ? path.startsWith(exception.path)
    : path === exception.path;
  return isHere && exception.rule === rule && passage.text.includes(exception.text);
}

const staleFault = ({ path, rule, text }: ProseException): ProseFault => ({
  file: path,
  line: 1,
  column: 1,
  rule: STALE_RULE,
  message: `the exception of "${rule}" for "${text}" matches nothing`,
  instead: 'Remove it from prose/exceptions.ts.',
});

/**
 * Every fault of `files`, texts by path, in the order of the files. An exception for a file in `files`, or for a folder
 * of one, that allows nothing is a fault too.
 */
export function lintProse(
  files: ReadonlyMap<string, string>,
  exceptions: readonly ProseException[],
): ProseFault[] {
  const used = new Set<ProseException>();
  const faults = [...passagesByFile(files)].flatMap(([path, passages]) =>
    foundIn(passages)
      .filter((found) => {
        const matching = exceptions.filter((exception) => allows(exception, path, found));
        for (const exception of matching) used.add(exception);
        return matching.length === 0;
      })
      .map((found) => faultOf(path, files.get(path) ?? '', found))
      .sort((one, other) => one.line - other.line || one.column - other.column),
  );
  return [...faults, ...exceptions.filter((exception) => !used.has(exception)).map(staleFault)];
}

/** One line for each fault, and how many there are of each rule. */
export function printFaults(faults: readonly ProseFault[]): string {
  const lines = faults.map(({ file, line, column, rule, message, instead }) =>
    `${file}:${line}:${column} ${rule}: ${message}. ${instead}`.replaceAll(CODE, '`...`'),
  );
  const counts = RULE_NAMES.map((rule) => {
    const count = faults.filter((fault) => fault.rule === rule).length;
    return { rule, count };
  }).filter(({ count }) => count > 0);
  const summary = counts.map(({ rule, count }) => `${rule} ${count}`).join(', ');
  const total = `prose: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}${summary === '' ? '' : `: ${summary}`}`;
  return [...lines, total, ''].join('\n');
}
