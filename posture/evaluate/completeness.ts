/** What a plan leaves out, though the configuration has it. */
import { moduleAddress, type ModuleStep } from '../input/address';
import type { PlacedBlock } from '../input/sources';

import type { Configuration } from './configuration';
import { Unknown } from './value';

/** A resource or module that the plan says nothing about. */
export interface Missing {
  readonly address: string;
  /** False where it is not known whether there should be any. */
  readonly sure: boolean;
}

type Key = string | number | undefined;

/**
 * Managed resources and modules of the configuration that the plan does not mention: what `-target` leaves out. OpenTofu
 * does not tell that a plan is not complete, so this is how it shows.
 */
export function missingFrom(configuration: Configuration): Missing[] {
  const modules: (readonly ModuleStep[])[] = [[], ...configuration.modules.values()];
  return modules.flatMap((steps) => {
    const source = configuration.source(steps);
    if (source instanceof Unknown) return [];
    const prefix = steps.length === 0 ? '' : `${moduleAddress(steps)}.`;
    const resources = [...source.resources].filter(([name]) => isManaged(name));
    return [
      ...resources.flatMap(([name, block]) =>
        missingOf(configuration, steps, block, `${prefix}${name}`, (key) =>
          configuration.plan.mentioned.has(`${prefix}${name}${keyText(key)}`),
        ),
      ),
      ...[...source.calls].flatMap(([name, block]) =>
        missingOf(configuration, steps, block, `${prefix}module.${name}`, (key) =>
          isMentioned(configuration, [...steps, key === undefined ? { name } : { name, key }]),
        ),
      ),
    ];
  });
}

const isManaged = (name: string) => !name.startsWith('data.');

const keyText = (key: Key) => (key === undefined ? '' : `[${JSON.stringify(key)}]`);

function missingOf(
  configuration: Configuration,
  steps: readonly ModuleStep[],
  { body }: PlacedBlock,
  address: string,
  isThere: (key: Key) => boolean,
): Missing[] {
  const isRepeated = body.attributes.has('count') || body.attributes.has('for_each');
  const keys: readonly Key[] | Unknown = isRepeated
    ? configuration.keysOf(steps, body.attributes)
    : [undefined];
  if (keys instanceof Unknown) return [{ address, sure: false }];
  return keys
    .filter((key) => !isThere(key))
    .map((key) => ({ address: `${address}${keyText(key)}`, sure: true }));
}

/** Whether a module has something in the plan, or nothing that could be there. */
const isMentioned = (configuration: Configuration, steps: readonly ModuleStep[]) =>
  configuration.modules.has(moduleAddress(steps)) || !hasManaged(configuration, steps);

/** Whether a module declares a managed resource, or calls a module that does. */
function hasManaged(configuration: Configuration, steps: readonly ModuleStep[]): boolean {
  const source = configuration.source(steps);
  if (source instanceof Unknown) return false;
  return (
    [...source.resources.keys()].some(isManaged) ||
    [...source.calls.keys()].some((name) => hasManaged(configuration, [...steps, { name }]))
  );
}
