/** The file without what only a place makes whole, so that its form can be checked before there are places: choices, and backends without a type. */
import { isMap, mapValues } from '../reading/plain';

import { withoutMarkers } from './traced';

/** Settings without choices, and without a backend that adds to that of another layer. */
function ofLayer(value: unknown): unknown {
  const plain = withoutMarkers(value);
  if (!isMap(plain) || !isMap(plain.backend) || plain.backend.type !== undefined) return plain;
  return Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'backend'));
}

/** The matrix of an environment is where places come from: nothing in it is chosen. */
function inEnvironment(value: unknown): unknown {
  if (!isMap(value)) return value;
  const { matrix, deployments, ...settings } = value;
  return {
    ...(ofLayer(settings) as object),
    ...(matrix === undefined ? {} : { matrix }),
    ...(deployments === undefined ? {} : { deployments: mapValues(deployments, ofLayer) }),
  };
}

const CHANGES: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ['defaults', ofLayer],
  ['environments', (value) => mapValues(value, inEnvironment)],
  ['deployments', (value) => mapValues(value, ofLayer)],
]);

export function withoutChoices(file: unknown): unknown {
  if (!isMap(file)) return file;
  const entries = Object.entries(file).map(([key, value]): [string, unknown] => [
    key,
    CHANGES.get(key)?.(value) ?? value,
  ]);
  return Object.fromEntries(entries);
}
