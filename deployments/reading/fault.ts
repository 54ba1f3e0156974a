/** What is wrong with a deployments file, and where. */
import { framed } from '../../inputs/frame';
import { pathOf, shown, type Fault, type LocatedFault, type Path } from '../../inputs/parse';

/** Where something stands in the file: both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What a fault says, wherever it is. */
export type Words = Pick<Fault, 'found' | 'want' | 'fix'>;

export interface FileFault extends LocatedFault, Position {}

/** What is found where there should be something. */
export const NOTHING = 'got nothing';

/** More than these nobody reads; the next run shows the rest. */
const MOST_SHOWN = 200;

/** A deployments file that does not hold, with all its faults in the order in which they stand. */
export class DeploymentsError extends Error {
  constructor(
    file: string,
    readonly faults: readonly FileFault[],
  ) {
    const lines = faults.slice(0, MOST_SHOWN).map((fault) => printFault(file, fault));
    const more = faults.length - lines.length;
    const count =
      faults.length > 1 ? [`${file}: ${faults.length} faults; nothing was written`] : [];
    super(
      [...lines, ...(more > 0 ? [`${file}: and ${more} more faults`] : []), ...count].join('\n'),
    );
    this.name = 'DeploymentsError';
  }
}

function printFault(file: string, { line, column, path, found, want, fix }: FileFault): string {
  const where = path === '' ? '' : ` ${path}:`;
  return `${file}:${line}:${column}:${where} ${framed('', { found, want, fix })}`;
}

/** Words for what a value is, where the value itself is too long to show, or may hold a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : shown(value);
}

/** A fault of the value at `steps`. */
export function faultAt(steps: Path, position: Position, { found, want, fix }: Words): FileFault {
  return { steps, path: pathOf(steps), ...position, found, want, fix };
}

/** Where values and keys stand. */
export interface Positions {
  /** Of a value; of one that is missing, what it is missing from. */
  positionOf: (steps: Path) => Position;
  /** Of the key of a value. */
  keyOf: (steps: Path) => Position;
}

/** A fault of the value at `steps`, where it stands. */
export function valueFault(positions: Positions, steps: Path, words: Words): FileFault {
  return faultAt(steps, positions.positionOf(steps), words);
}

/** A fault of the value at `steps`, told at its key. */
export function keyFault(positions: Positions, steps: Path, words: Words): FileFault {
  return faultAt(steps, positions.keyOf(steps), words);
}

/** `steps` as a text that is equal for equal steps. */
export function nameOf(steps: Path): string {
  return JSON.stringify(steps.map(String));
}

function waysTo(steps: Path): string[] {
  return [...steps.keys(), steps.length].map((length) => nameOf(steps.slice(0, length)));
}

/** Whether one of `paths` is at `steps` or on the way there. */
export function isBelow(paths: Iterable<Path>): (steps: Path) => boolean {
  const names = new Set([...paths].map(nameOf));
  return (steps) => waysTo(steps).some((name) => names.has(name));
}

/** Whether `steps` is one of `paths` or leads to one. */
export function isAbove(paths: Iterable<Path>): (steps: Path) => boolean {
  const names = new Set([...paths].flatMap(waysTo));
  return (steps) => names.has(nameOf(steps));
}

/** Faults without those that follow from others: a misspelled key is not reported as missing too, nor is a map with faults inside. */
export function withoutEchoes(faults: readonly FileFault[]): FileFault[] {
  const meant = faults.flatMap((fault) =>
    fault.meant === undefined ? [] : [[...fault.steps.slice(0, -1), fault.meant]],
  );
  const isMeant = isBelow(meant);
  const hasFaults = isAbove(
    faults.filter(({ found }) => found !== NOTHING).map(({ steps }) => steps),
  );
  return faults.filter(
    ({ found, steps }) => found !== NOTHING || !(isMeant(steps) || hasFaults(steps)),
  );
}

/** Faults in the order of the file, each position with its first one alone. */
export function inOrder(faults: readonly FileFault[]): FileFault[] {
  const first = new Map<string, FileFault>();
  for (const fault of faults) {
    const key = `${fault.line}:${fault.column}:${nameOf(fault.steps)}`;
    if (!first.has(key)) first.set(key, fault);
  }
  return [...first.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
