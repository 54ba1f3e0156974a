/** A file of the agentkit project, in the place of a deployments file: read by its own rules, and translated. */
import { stringify } from 'yaml';

import { pathOf, valueAt, type Path } from '../../inputs/parse';
import type { Cards } from '../calls/wires';
import { DeploymentsError, inOrder, nameOf, type FileFault } from '../reading/fault';
import type { Read } from '../reading/read-yaml';

import { checked } from './faults';
import { modulesOf } from './modules';
import type { Move } from './move';
import { movesOf } from './moves';

/** What a file of agentkit comes to. */
export interface Translation {
  /** The deployments file, with the way back to what each value was made from. */
  read: Read;
  /** What is wrong with the file by its own rules. */
  faults: FileFault[];
  /** A line for each field: kept, translated, or dropped and why. */
  report: string[];
}

type Tree = Record<string, unknown>;

/** Whether `value` has the shape of an agentkit file, and not that of a deployments file. */
function isAgentkit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string) => name in value;
  return !has('version') && !has('deployments') && (has('stackName') || has('agents'));
}

/** Puts `value` into `tree`. Lists for the same place are one; a map goes beside what is there. */
function put(tree: Tree, [first, ...rest]: readonly string[], value: unknown): void {
  const name = first ?? '';
  const there = tree[name];
  if (rest.length > 0) put((tree[name] ??= {}) as Tree, rest, value);
  else if (Array.isArray(there) && Array.isArray(value))
    tree[name] = [...new Set<unknown>([...(there as unknown[]), ...(value as unknown[])])];
  else if (typeof there === 'object' && typeof value === 'object')
    tree[name] = { ...value, ...there };
  else tree[name] = value;
}

function treeOf(moves: readonly Move[]): Tree {
  const tree: Tree = {};
  for (const { to } of moves) for (const [steps, value] of to) put(tree, steps.map(String), value);
  return tree;
}

/** From a place in the deployments file to the field that it was made from. */
function originsOf(moves: readonly Move[], source: unknown): (steps: Path) => Path {
  const origins = new Map<string, Path>();
  for (const { from, to } of moves)
    for (const [steps, , origin = from] of to)
      // What leads to a value stands for it, as far as nothing else does.
      for (let length = steps.length; length > 0; length--) {
        const name = nameOf(steps.slice(0, length));
        if (length === steps.length || !origins.has(name)) origins.set(name, origin);
      }
  return (steps) => {
    for (let length = steps.length; length > 0; length--) {
      const from = origins.get(nameOf(steps.slice(0, length)));
      if (!from) continue;
      const whole = [...from, ...steps.slice(length)];
      return valueAt(source, whole) === undefined ? from : whole;
    }
    return [];
  };
}

/** A line for each move: of fields in the order of the file, then of those that it leaves out. */
function reportOf(moves: readonly Move[], read: Read): string[] {
  const isGiven = ({ from }: Move) => valueAt(read.value, from) !== undefined;
  const given = moves.filter(isGiven).map((move) => ({ move, ...read.keyOf(move.from) }));
  given.sort((a, b) => a.line - b.line || a.column - b.column);
  const missing = moves.filter((move) => !isGiven(move));
  return [
    ...given.map(({ move: { from, verdict } }) => `${pathOf(from)}: ${verdict}`),
    ...missing.map(({ from, verdict }) => `${pathOf(from)}: not given, and so ${verdict}`),
  ];
}

/**
 * The translation of what was read, or undefined where that is no file of agentkit. Throws {@link DeploymentsError} with
 * every fault where the file cannot be translated with them; `file` is its name there.
 */
export function translate(
  read: Read,
  { file: fileName, cards }: { file: string; cards: Cards },
): Translation | undefined {
  if (!isAgentkit(read.value)) return undefined;
  const { faults, file } = checked(read);
  if (!file || read.faults.length > 0)
    throw new DeploymentsError(fileName, inOrder([...read.faults, ...faults]));
  const moves = movesOf(file, modulesOf(cards));
  const originOf = originsOf(moves, read.value);
  return {
    read: {
      value: treeOf(moves),
      faults: [],
      positionOf: (steps) => read.positionOf(originOf(steps)),
      keyOf: (steps) => read.keyOf(originOf(steps)),
      originOf,
    },
    faults,
    report: reportOf(moves, read),
  };
}

/** The deployments file as YAML, with the report above it. */
export function printTranslation({ read, report }: Translation, fileName: string): string {
  const head = [
    `Translated from ${fileName}, a file of agentkit:`,
    ...report.map((line) => `  ${line}`),
  ];
  return `${head.map((line) => `# ${line}\n`).join('')}${stringify(read.value, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
