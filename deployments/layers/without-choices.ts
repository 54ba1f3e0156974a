/** The file without values that are chosen by the place, so that its form can be checked before there are places. */
import { isMap, mapValues } from '../reading/plain';

import { withoutMarkers } from './traced';

/** The matrix of an environment is where places come from: nothing in it is chosen. */
function inEnvironment(value: unknown): unknown {
  if (!isMap(value)) return value;
  const { matrix, deployments, ...settings } = value;
  return {
    ...(withoutMarkers(settings) as object),
    ...(matrix === undefined ? {} : { matrix }),
    ...(deployments === undefined ? {} : { deployments: mapValues(deployments, withoutMarkers) }),
  };
}

const CHANGES: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ['defaults', withoutMarkers],
  ['environments', (value) => mapValues(value, inEnvironment)],
  ['deployments', (value) => mapValues(value, withoutMarkers)],
]);

export function withoutChoices(file: unknown): unknown {
  if (!isMap(file)) return file;
  const entries = Object.entries(file).map(([key, value]): [string, unknown] => [
    key,
    CHANGES.get(key)?.(value) ?? value,
  ]);
  return Object.fromEntries(entries);
}
