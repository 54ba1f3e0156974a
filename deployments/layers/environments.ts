/** Environments of a file, which may have any faults: what they extend, and the cells of their matrix. */
import { oneOf, spelling } from '../../inputs/nearest';
import { valueAt, type Path } from '../../inputs/parse';
import { type FileFault, keyFault, valueFault, type Words } from '../reading/fault';
import { isMap } from '../reading/plain';
import type { Read } from '../reading/read-yaml';
import { regionFault } from '../reading/regions';

import { type Cell, type Laid, type Node } from './traced';

/** One cell of the matrix of an environment: a region of an account, as far as the matrix has them. */
export interface MatrixCell extends Cell {
  /** Folders above a root. */
  folders: readonly string[];
  /** What the cell decides, whatever the layers say. */
  layer: Laid;
}

export interface Environment {
  name: string;
  /** Those whose settings hold in it, the nearest last: its own name, behind the one that it extends. */
  names: readonly string[];
  cells: readonly MatrixCell[];
  /** Deployments that it has. */
  deployments: readonly string[];
}

const keysOf = (value: unknown): string[] => (isMap(value) ? Object.keys(value) : []);

/** Where environments stand in a file, and what is said there. */
class Environments {
  constructor(private readonly file: unknown) {}

  get names(): string[] {
    return keysOf(valueAt(this.file, ['environments']));
  }

  at(steps: Path): unknown {
    return valueAt(this.file, steps);
  }

  /** The environment and what it extends, where that is one that extends nothing. */
  chain(name: string): string[] {
    const base = this.at(['environments', name, 'extends']);
    const isPlain = (other: string) => this.at(['environments', other, 'extends']) === undefined;
    return typeof base === 'string' && this.names.includes(base) && isPlain(base)
      ? [base, name]
      : [name];
  }

  /** Where the nearest of `names` says something. */
  nearest(names: readonly string[], inside: Path): Path | undefined {
    const paths = names.map((name) => ['environments', name, ...inside]);
    return paths.findLast((steps) => this.at(steps) !== undefined);
  }
}

/** One dimension of a matrix: its values, with the steps to each. `undefined` alone where it has none. */
function dimension(found: Environments, names: readonly string[], key: string) {
  const steps = found.nearest(names, ['matrix', key]);
  const items = steps && found.at(steps);
  if (!steps || !Array.isArray(items)) return [undefined];
  const texts = items.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, steps: [...steps, index] }] : [],
  );
  return texts.filter(({ name }, index) => texts.findIndex((item) => item.name === name) === index);
}

type Named = { name: string; steps: Path } | undefined;

/** Settings of the provider that account and region decide. */
function decided(found: Environments, account: Named, region: Named): [string, Node][] {
  const at = account && ['accounts', account.name];
  const id = at && found.at([...at, 'id']);
  const role = at && found.at([...at, 'assume_role']);
  return [
    ...(region ? [['region', { value: region.name, steps: region.steps }] as [string, Node]] : []),
    ...(at && id !== undefined
      ? [
          ['allowed_account_ids', { value: [id], steps: [...at, 'id'], isWhole: true }] as [
            string,
            Node,
          ],
        ]
      : []),
    ...(at && role !== undefined
      ? [['assume_role', { value: role, steps: [...at, 'assume_role'] }] as [string, Node]]
      : []),
  ];
}

/** The 12 digits of an account, where the file says them. */
function idOf(found: Environments, account: string): { account_id?: string } {
  const id = found.at(['accounts', account, 'id']);
  return typeof id === 'string' ? { account_id: id } : {};
}

function cellsOf(found: Environments, name: string, names: readonly string[]): MatrixCell[] {
  const accounts = dimension(found, names, 'accounts');
  const regions = dimension(found, names, 'regions');
  return accounts.flatMap((account) =>
    regions.map((region): MatrixCell => {
      const steps = ['environments', name];
      const provider: Laid = { inside: new Map(decided(found, account, region)), steps };
      return {
        environment: name,
        ...(account ? { account: account.name, ...idOf(found, account.name) } : {}),
        ...(region ? { region: region.name } : {}),
        folders: [name, ...(account ? [account.name] : []), ...(region ? [region.name] : [])],
        layer: { inside: new Map([['provider', provider]]), steps },
      };
    }),
  );
}

/** Environments of `file`; undefined where it has none. */
export function environmentsIn(file: unknown): Environment[] | undefined {
  if (valueAt(file, ['environments']) === undefined) return undefined;
  const found = new Environments(file);
  const all = keysOf(valueAt(file, ['deployments']));
  return found.names.map((name) => {
    const names = found.chain(name);
    const chosen = found.nearest(names, ['deployments']);
    const listed = chosen && keysOf(found.at(chosen));
    return {
      name,
      names,
      cells: cellsOf(found, name, names),
      deployments: listed ? all.filter((item) => listed.includes(item)) : all,
    };
  });
}

/** A fault of a name that should be one of `names`. */
function unknownName(name: string, names: readonly string[], fix: string): Words {
  return {
    found: `got ${JSON.stringify(name)}`,
    want: names.length > 0 ? oneOf(name, names) : 'a name that is there',
    fix: spelling(name, names, fix),
  };
}

function extendsFaults(found: Environments, name: string, read: Read): FileFault[] {
  const steps = ['environments', name, 'extends'];
  const base = found.at(steps);
  if (typeof base !== 'string') return [];
  const fault = (words: Words) => [valueFault(read, steps, words)];
  const others = found.names.filter((other) => other !== name);
  if (base === name)
    return fault({
      found: `got ${JSON.stringify(base)}, which is this environment`,
      want: 'another one',
      fix: 'remove it, or name another',
    });
  if (!others.includes(base)) return fault(unknownName(base, others, 'name an environment'));
  const further = found.at(['environments', base, 'extends']);
  if (further === undefined) return [];
  return fault({
    found: `got ${JSON.stringify(base)}, which extends ${typeof further === 'string' ? further : 'another'}`,
    want: 'an environment that extends none',
    fix: `extend one that does not, and repeat here what ${base} adds`,
  });
}

function matrixFaults(found: Environments, name: string, read: Read): FileFault[] {
  const accounts = keysOf(found.at(['accounts']));
  const each = (
    key: string,
    check: (item: string, index: number, all: unknown[]) => Words | undefined,
  ) => {
    const steps = ['environments', name, 'matrix', key];
    const items = found.at(steps);
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      const words = typeof item === 'string' ? check(item, index, items) : undefined;
      return words ? [valueFault(read, [...steps, index], words)] : [];
    });
  };
  const twice = (item: string, index: number, all: unknown[]): Words | undefined =>
    all.indexOf(item) < index
      ? { found: `got ${item} for the second time`, want: 'each once', fix: 'remove one' }
      : undefined;
  return [
    ...each('regions', (item, index, all) => twice(item, index, all) ?? regionFault(item)),
    ...each(
      'accounts',
      (item, index, all) =>
        twice(item, index, all) ??
        (accounts.includes(item) ? undefined : unknownName(item, accounts, 'add it to accounts')),
    ),
  ];
}

function nameFaults(found: Environments, name: string, read: Read): FileFault[] {
  const steps = ['environments', name, 'deployments'];
  const all = keysOf(found.at(['deployments']));
  return keysOf(found.at(steps))
    .filter((item) => !all.includes(item))
    .map((item) => {
      const inside = [...steps, item];
      return keyFault(read, inside, unknownName(item, all, 'add it to deployments'));
    });
}

/** A deployment in no environment would be checked by nobody, and made nowhere. */
function unusedFaults(found: Environments, environments: readonly Environment[], read: Read) {
  const used = new Set(environments.flatMap(({ deployments }) => deployments));
  const unused = keysOf(found.at(['deployments'])).filter((name) => !used.has(name));
  return unused.map((name) => {
    const steps = ['deployments', name];
    return keyFault(read, steps, {
      found: 'got a deployment that no environment has',
      want: 'an environment that names it',
      fix: `add ${name} to the deployments of an environment, or remove it`,
    });
  });
}

/** What is wrong between environments, accounts and deployments. */
export function environmentFaults(file: unknown, read: Read): FileFault[] {
  const environments = environmentsIn(file);
  if (!environments) return [];
  const found = new Environments(file);
  const each = found.names.flatMap((name) => [
    ...extendsFaults(found, name, read),
    ...matrixFaults(found, name, read),
    ...nameFaults(found, name, read),
  ]);
  const isOdd = each.length > 0 || environments.length === 0;
  return [...each, ...(isOdd ? [] : unusedFaults(found, environments, read))];
}
