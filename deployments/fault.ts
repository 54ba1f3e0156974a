/** What is wrong with a deployments file, and where. */
import { pathOf, type Fault, type LocatedFault, type Path } from '../inputs/parse';

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

/** A deployments file that does not hold, with all its faults in the order in which they stand. */
export class DeploymentsError extends Error {
  constructor(
    file: string,
    readonly faults: readonly FileFault[],
  ) {
    super(faults.map((fault) => printFault(file, fault)).join('\n'));
    this.name = 'DeploymentsError';
  }
}

function printFault(file: string, { line, column, path, found, want, fix }: FileFault): string {
  const where = path === '' ? '' : ` ${path}:`;
  return `${file}:${line}:${column}:${where} ${found}; want ${want}. Fix: ${fix}.`;
}

/** Words for what a value is, where the value itself is too long to show, or may hold a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : JSON.stringify(value);
}

/** A fault of the value at `steps`. */
export function faultAt(steps: Path, position: Position, { found, want, fix }: Words): FileFault {
  return { steps, path: pathOf(steps), ...position, found, want, fix };
}

/** Whether `steps` is `other` or leads to it. */
export function leadsTo(steps: Path, other: Path): boolean {
  return steps.length <= other.length && steps.every((step, index) => step === other[index]);
}

/** Whether `missing` is the name that was meant by another one beside it: then that one says it all. */
function isMeant(missing: FileFault, { steps, meant }: FileFault): boolean {
  if (missing.found !== NOTHING || meant === undefined) return false;
  return pathOf(missing.steps) === pathOf([...steps.slice(0, -1), meant]);
}

/** Faults without those that follow from a misspelt name. */
export function withoutEchoes(faults: readonly FileFault[]): FileFault[] {
  const misspelt = faults.filter(({ meant }) => meant !== undefined);
  return faults.filter((fault) => !misspelt.some((other) => isMeant(fault, other)));
}

/** Faults in the order of the file, each place with its first one alone. */
export function inOrder(faults: readonly FileFault[]): FileFault[] {
  const first = new Map<string, FileFault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.line, fault.column, fault.steps.map(String)]);
    if (!first.has(key)) first.set(key, fault);
  }
  return [...first.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
