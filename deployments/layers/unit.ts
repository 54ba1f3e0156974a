/** What the file says of each root, before it is checked: with the way back to where each value was written. */
import { z } from 'zod';

import { valueAt, type Path } from '../../inputs/parse';
import { nameOf, valueFault, type FileFault } from '../reading/fault';
import { isMap } from '../reading/plain';
import type { Read } from '../reading/read-yaml';
import { SHARED, type ParsedDeployment } from '../schema/file';

import { environmentFaults, environmentsIn, type MatrixCell } from './environments';
import { laid, layersOf } from './layers';
import {
  Choices,
  stepsTo,
  type Cell,
  type Laid,
  type Node,
  type Resolved,
  type Located,
} from './traced';

export interface Unit {
  /** Folder of the root, and what its state is called. */
  path: string;
  /** Name of the deployment in the file. */
  name: string;
  /** Folders above that of the root: units of one cell of a matrix, which are meant for each other, have the same. */
  folders: readonly string[];
  /** Environment, region and account, as far as the file says them. */
  cell: Cell;
  /** The other deployments of the same cell. */
  neighbors: () => readonly Unit[];
  /** The deployment with all that the layers of the file say of it, without markers. */
  value: unknown;
  /** From steps inside `value` to those in the file. */
  stepsOf: (steps: Path) => Path;
}

/** A unit whose form holds. */
export interface ParsedUnit {
  unit: Unit;
  parsed: ParsedDeployment;
}

/** Units, and what keeps them from being what the file says. */
interface FoundUnits {
  units: Unit[];
  faults: FileFault[];
  /** What markers were asked for: all of it, if environments are what the file says. */
  choices: Choices;
}

function textAt(value: unknown, steps: Path): string | undefined {
  const found = valueAt(value, steps);
  return typeof found === 'string' ? found : undefined;
}

/** The account of a provider: that of its role, or the only one that it may run in. */
export function accountIdIn(provider: unknown): string | undefined {
  const role = textAt(provider, ['assume_role', 'role_arn']);
  const allowed = valueAt(provider, ['allowed_account_ids']);
  const only =
    Array.isArray(allowed) && allowed.length === 1 ? (allowed as unknown[])[0] : undefined;
  const id = role?.split(':')[4] ?? only;
  return typeof id === 'string' && /^[0-9]{12}$/.test(id) ? id : undefined;
}

const AnyFile = z.object({ deployments: z.record(z.string(), z.unknown()) });

/** Reads the units of one file. */
class Units {
  readonly choices = new Choices();
  readonly faults: FileFault[] = [];
  private readonly byFolders = new Map<string, Unit[]>();

  constructor(private readonly read: Read) {}

  private at(steps: Path): Located {
    return { value: valueAt(this.read.value, steps), steps };
  }

  /** Layers of what is said for many, above which the deployment stands. */
  private settings(steps: Path): Node[] {
    return layersOf(valueAt(this.read.value, steps), steps, SHARED);
  }

  private overrides(name: string, environments: readonly string[]): Node[] {
    const nodes = environments.map((item) => this.at(['environments', item, 'deployments', name]));
    // An empty override changes nothing.
    return nodes.filter(({ value }) => isMap(value));
  }

  /** The unit of the deployment `name`, in a cell of an environment if there are any. */
  unit(name: string, environments: readonly string[], matrixCell?: MatrixCell): Unit {
    const unit = this.unitOf(name, environments, matrixCell);
    const key = nameOf(unit.folders);
    const others = this.byFolders.get(key);
    if (others) others.push(unit);
    else this.byFolders.set(key, [unit]);
    return unit;
  }

  private unitOf(name: string, environments: readonly string[], matrixCell?: MatrixCell): Unit {
    const folders = matrixCell?.folders ?? [];
    const root = {
      path: [...folders, name].join('/'),
      name,
      folders,
      neighbors: () =>
        this.byFolders.get(nameOf(folders))?.filter((unit) => unit.name !== name) ?? [],
    };
    const steps = ['deployments', name];
    const { value } = this.at(steps);
    if (!isMap(value))
      return { ...root, cell: {}, value, stepsOf: (inside) => [...steps, ...inside] };
    const { resolved, cell } = this.resolved(name, environments, matrixCell);
    return { ...root, cell, value: resolved.value, stepsOf: (inside) => stepsTo(resolved, inside) };
  }

  private resolved(
    name: string,
    environments: readonly string[],
    matrixCell?: MatrixCell,
  ): { resolved: Resolved; cell: Cell } {
    const layers = [
      ...this.settings(['defaults']),
      ...environments.flatMap((item) => this.settings(['environments', item])),
      this.at(['deployments', name]),
      ...this.overrides(name, environments),
    ];
    const cell = this.cellOf(layers, matrixCell);
    const context = { choices: this.choices, cell };
    const own = laid(layers, context);
    if (matrixCell) this.refuseDoubles(own, matrixCell);
    const all = matrixCell ? laid([own, matrixCell.layer], context) : own;
    return { resolved: this.choices.resolve({ ...all, steps: ['deployments', name] }, cell), cell };
  }

  /** Where a matrix has no regions or accounts, values go by the region and the account of the provider. */
  private cellOf(layers: readonly Node[], matrixCell: MatrixCell | undefined): Cell {
    const { environment, account, account_id, region } = matrixCell ?? {};
    const cell = { environment, account, account_id, region };
    if (region !== undefined && account_id !== undefined) return cell;
    const provider = this.providerIn(layers, cell);
    return {
      ...cell,
      region: region ?? textAt(provider, ['region']),
      // An account without an id in the file has a fault of its own.
      account_id: account_id ?? (account === undefined ? accountIdIn(provider) : undefined),
    };
  }

  private providerIn(layers: readonly Node[], cell: Cell): unknown {
    const choices = new Choices(true);
    const nodes = layers.flatMap((layer): Node[] => {
      const provider = choices.open(layer, cell)?.inside.get('provider');
      return provider ? [{ inside: new Map([['provider', provider]]), steps: provider.steps }] : [];
    });
    const { value } = choices.resolve(laid(nodes, { choices, cell }), cell);
    return valueAt(value, ['provider']);
  }

  /** What a matrix decides cannot be said again by the environment itself, or nearer. */
  private refuseDoubles(own: Laid, { environment = '', layer }: MatrixCell): void {
    const insideOf = ({ inside }: Laid) => {
      const provider = inside.get('provider');
      const found = provider && this.choices.open(provider, { environment });
      return found?.inside ?? new Map<string, Node>();
    };
    for (const name of insideOf(layer).keys()) {
      const steps = insideOf(own).get(name)?.steps ?? [];
      const [top, owner] = steps;
      if (top !== 'deployments' && !(top === 'environments' && owner === environment)) continue;
      const what = name === 'region' ? 'regions' : 'accounts';
      this.faults.push(
        valueFault(this.read, steps, {
          found: `got what the matrix of ${environment} says by its ${what}`,
          want: 'one of the two',
          fix: `remove it here, or ${what} there`,
        }),
      );
    }
  }
}

/** The units of a file, which may have any faults. */
export function unitsIn(read: Read): FoundUnits {
  const { data } = AnyFile.safeParse(read.value);
  const names = Object.keys(data?.deployments ?? {});
  const found = new Units(read);
  const environments = environmentsIn(read.value);
  const units = environments
    ? environments.flatMap((environment) =>
        environment.cells.flatMap((matrixCell) =>
          environment.deployments.map((name) => found.unit(name, environment.names, matrixCell)),
        ),
      )
    : names.map((name) => found.unit(name, []));
  const around = environmentFaults(read.value, read);
  return { units, faults: [...around, ...found.faults], choices: found.choices };
}
