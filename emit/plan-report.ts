/** What a run did, in words: the sum, and what changed in each folder. */
import type { Plan } from './reconcile';

/** More than these nobody reads; the sum has them all. */
const MOST_FOLDERS = 20;

type Counts = Record<'written' | 'removed' | 'unchanged' | 'left alone', number>;

const wordsOf = (counts: Counts, isWanted: (count: number) => boolean) =>
  Object.entries(counts)
    .filter(([, count]) => isWanted(count))
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');

function pathsOf({ write, remove, unchanged, foreign }: Plan): [keyof Counts, readonly string[]][] {
  return [
    ['written', write],
    ['removed', remove],
    ['unchanged', unchanged],
    ['left alone', foreign.map(({ path }) => path)],
  ];
}

const none = (): Counts => ({ written: 0, removed: 0, unchanged: 0, 'left alone': 0 });

/** Folder of `folders` that `path` is in, at any depth. */
function folderOf(path: string, folders: ReadonlySet<string>): string | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (folders.has(path.slice(0, end))) return path.slice(0, end);
  return undefined;
}

/** Whether a file is in one of `folders`, at any depth. */
export function isIn(folders: readonly string[]): (file: string) => boolean {
  const known = new Set(folders);
  return (file) => folderOf(file, known) !== undefined;
}

function countsByFolder(plan: Plan, folders: ReadonlySet<string>): Map<string, Counts> {
  const found = new Map<string, Counts>();
  for (const [word, paths] of pathsOf(plan))
    for (const path of paths) {
      const folder = folderOf(path, folders);
      if (folder === undefined) continue;
      const counts = found.get(folder) ?? none();
      counts[word]++;
      found.set(folder, counts);
    }
  return found;
}

function isChanged({ written, removed, 'left alone': left }: Counts): boolean {
  return written + removed + left > 0;
}

/** A line for each file that was left alone: why, and what to do. */
export function printForeign({ foreign }: Plan, name: string): string {
  return foreign
    .map(
      ({ path, found }) =>
        `${name}/${path}: left alone, because ${found}. Expected what the source creates. ` +
        'Move the change to its source, or run `npm run synth -- --force`.\n',
    )
    .join('');
}

/** The sum of `plan`, and a line for each of `folders` in which something changed. */
export function printPlan(plan: Plan, name: string, folders: readonly string[] = []): string {
  const sum = none();
  for (const [word, paths] of pathsOf(plan)) sum[word] = paths.length;
  const byFolder = countsByFolder(plan, new Set(folders));
  const changed = [...byFolder].filter(([, counts]) => isChanged(counts));
  const lines = changed
    .slice(0, MOST_FOLDERS)
    .map(([folder, counts]) => `  ${folder}: ${wordsOf(counts, (count) => count > 0)}`);
  const more = changed.length - lines.length;
  return [
    `${name}/: ${wordsOf(sum, () => true)}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ].join('\n');
}

/** Whoever reads the report may stop, as `head` does: the work goes on, and its exit code is the same. */
export function letReaderStop(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
