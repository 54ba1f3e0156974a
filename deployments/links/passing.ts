/** How the values of links come from one root to another: what each takes, and what it puts out for others. */
import { labelOf } from '../calls/base-calls';
import type { ParsedUnit, Unit } from '../layers/unit';
import { backendOf } from '../settings/backend';
import type { RootSettings } from '../settings/root-settings';

import { meansOf, type Means } from './link-settings';
import { linksIn, targetOf, type Directory, type LocatedLink, type Target } from './links';

/** A root that takes values. */
export interface Reader {
  name: string;
  /** Folder of the root, from the folder that holds them all. */
  path: string;
}

/** A root that has values for others. */
export interface Producer extends Reader, Pick<RootSettings, 'backend' | 'provider'> {}

/** An output of another root. */
export interface Taken {
  producer: Producer;
  /** Its name there. */
  output: string;
  means: Means;
  sensitive: boolean;
}

/** An output that is put into a parameter. */
export interface Parameter {
  name: string;
  output: string;
  /** What the output hands on: `module.network.vpc_id`. */
  source: string;
}

/** A link with all that is known of it. */
export interface Flow {
  link: LocatedLink;
  target: Target;
  taken: Taken;
}

/** What a root takes and gives. */
export interface Exchange {
  /** What it takes from other roots, each output once, in the order of the file. */
  incoming: readonly Taken[];
  /** Its outputs that other roots read as parameters. */
  parameters: readonly Parameter[];
  /** Roots that take something from it. */
  readers: readonly Reader[];
}

/** Names by which a root knows what it takes, variables and locals: `network_vpc_id`. */
export function nameOfTaken({ producer, output }: Taken): string {
  return `${labelOf(producer.name)}_${output}`;
}

/** Name of the parameter that holds `output` of `producer`. */
export function parameterName(prefix: string, { path }: Producer, output: string): string {
  return `${prefix}/${path}/${output}`;
}

/** The expression that is the value of `taken`. */
export function sourceOfTaken(taken: Taken): string {
  switch (taken.means.type) {
    case 'remote_state':
      return `data.terraform_remote_state.${labelOf(taken.producer.name)}.outputs.${taken.output}`;
    case 'variable':
      return `var.${nameOfTaken(taken)}`;
    case 'ssm_parameter':
      return `local.${nameOfTaken(taken)}`;
  }
}

/** Whether what one sees of AWS the other does not: another account, role or region. */
export function isElsewhere(one: Producer['provider'], other: Producer['provider']): boolean {
  const seen = ({ region, assume_role, allowed_account_ids }: Producer['provider']) =>
    JSON.stringify([
      region,
      assume_role?.role_arn,
      assume_role?.plan_role_arn,
      [...(allowed_account_ids ?? [])].sort(),
    ]);
  return seen(one) !== seen(other);
}

/** The root of a unit, with its own state and provider. */
export function producerOf({ unit, parsed: { backend, provider } }: ParsedUnit): Producer {
  return {
    name: unit.name,
    path: unit.path,
    backend: backendOf(unit.path, backend),
    provider: { ...provider, region: provider?.region ?? '' },
  };
}

/** Every link that leads somewhere, in the order of the file. */
export function flowsOf(checked: readonly ParsedUnit[], directory: Directory): Flow[] {
  const made = new Map<Unit, Producer>(checked.map((one) => [one.unit, producerOf(one)]));
  return checked.flatMap(({ unit, parsed }) =>
    linksIn(unit, directory).flatMap((link): Flow[] => {
      const target = targetOf(link, directory);
      const producer = target && made.get(target.unit);
      if (!producer) return [];
      const means = meansOf(parsed.links, producer);
      const { output, sensitive } = target;
      return [{ link, target, taken: { producer, output, means, sensitive } }];
    }),
  );
}

/** `items` without those whose name occurred before. */
function unique<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(nameOf(item))) first.set(nameOf(item), item);
  return [...first.values()];
}

function parametersOf(flows: readonly Flow[]): Parameter[] {
  const parameters = flows.flatMap(({ target, taken: { means, producer, output } }) =>
    means.type === 'ssm_parameter'
      ? [{ name: parameterName(means.prefix, producer, output), output, source: target.source }]
      : [],
  );
  const named = unique(parameters, ({ name }) => name);
  return named.sort((a, b) => (a.output < b.output ? -1 : 1));
}

function grouped(flows: readonly Flow[], unitOf: (flow: Flow) => Unit): Map<Unit, Flow[]> {
  const groups = new Map<Unit, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(unitOf(flow));
    if (group) group.push(flow);
    else groups.set(unitOf(flow), [flow]);
  }
  return groups;
}

/** What each unit takes and gives; `own` are the links in the unit itself. */
export function exchangesOf(
  flows: readonly Flow[],
): (unit: Unit) => Exchange & { own: readonly Flow[] } {
  const taking = grouped(flows, ({ link }) => link.unit);
  const giving = grouped(flows, ({ target }) => target.unit);
  return (unit) => {
    const own = taking.get(unit) ?? [];
    const given = giving.get(unit) ?? [];
    const readers = given.map(({ link: { unit: reader } }) => ({
      name: reader.name,
      path: reader.path,
    }));
    return {
      own,
      incoming: unique(
        own.map(({ taken }) => taken),
        nameOfTaken,
      ),
      parameters: parametersOf(given),
      readers: unique(readers, ({ path }) => path),
    };
  };
}
