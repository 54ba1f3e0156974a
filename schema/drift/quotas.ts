/** Bounds and enum members of `QUOTAS` against the service model. */
import type { Quota, Range } from '../../facts/quotas';

import { shapeAt, shapeOf, type ModelShape, type ServiceModel } from './model';

/** Rows by resource type and argument path. */
export type QuotaTable = Readonly<Record<string, Readonly<Record<string, Quota>>>>;

/** The operation whose request a resource type sends. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  aws_bedrockagentcore_agent_runtime: 'CreateAgentRuntime',
  aws_bedrockagentcore_agent_runtime_endpoint: 'CreateAgentRuntimeEndpoint',
  aws_bedrockagentcore_gateway: 'CreateGateway',
  aws_bedrockagentcore_resource_policy: 'PutResourcePolicy',
};

const rangeOf = ({ min, max }: ModelShape): Range | undefined =>
  min === undefined && max === undefined ? undefined : { min: min ?? 0, max };

/** What the model says, in the words of a quota. */
function quotaOf(model: ServiceModel, shape: ModelShape): Omit<Quota, 'source' | 'checked'> {
  if (shape.type === 'list' && shape.member) {
    return { ...quotaOf(model, shapeOf(model, shape.member)), count: rangeOf(shape) };
  }
  if (shape.type === 'map' && shape.key && shape.value) {
    const [key, value] = [shapeOf(model, shape.key), shapeOf(model, shape.value)];
    return {
      count: rangeOf(shape),
      keyLength: rangeOf(key),
      keyPattern: wholePattern(key),
      length: rangeOf(value),
      pattern: wholePattern(value),
    };
  }
  if (shape.enum) return { oneOf: shape.enum };
  if (shape.type === 'integer' || shape.type === 'long') return { seconds: rangeOf(shape) };
  return { length: rangeOf(shape), pattern: wholePattern(shape) };
}

/** A pattern of the service holds for the whole text. Hexadecimal codes are written in small letters here. */
function wholePattern({ pattern }: ModelShape): `^${string}$` | undefined {
  if (pattern === undefined) return undefined;
  const inside = pattern.replace(/^\^/, '').replace(/\$$/, '');
  return `^${inside.replace(/\\x[0-9A-F]{2}/g, (code) => code.toLowerCase())}$`;
}

const inWords = (value: Range | string | undefined): string => {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  return value.max === undefined ? `at least ${value.min}` : `${value.min} to ${value.max}`;
};

const BOUNDS = ['count', 'length', 'keyLength', 'seconds', 'pattern', 'keyPattern'] as const;

function boundDifferences(where: string, ours: Quota, theirs: Partial<Quota>): string[] {
  return BOUNDS.filter((facet) => inWords(ours[facet]) !== inWords(theirs[facet])).map(
    (facet) =>
      `${where}: ${facet} is ${inWords(ours[facet])} in our table and ${inWords(theirs[facet])} in the model`,
  );
}

function memberDifferences(where: string, ours: Quota, theirs: Partial<Quota>): string[] {
  const [own = [], foreign = []] = [ours.oneOf, theirs.oneOf];
  return [
    ...foreign
      .filter((value) => !own.includes(value))
      .map((value) => `${where}: ${value} is in the model and not in our table`),
    ...own
      .filter((value) => !foreign.includes(value))
      .map((value) => `${where}: ${value} is in our table and not in the model`),
  ];
}

/** Every bound and enum member in which `quotas` and the model differ. */
export function quotaDifferences(model: ServiceModel, quotas: QuotaTable): string[] {
  return Object.entries(quotas).flatMap(([type, rows]) => {
    const operation = OPERATIONS[type];
    if (operation === undefined || !model.operations[operation]) return [];
    return Object.entries(rows).flatMap(([path, row]) => {
      const where = `bounds: ${type}.${path}`;
      const shape = shapeAt(model, { operation, path });
      if (!shape) return [`${where}: the model has no such member`];
      const theirs = quotaOf(model, shape);
      return [...boundDifferences(where, row, theirs), ...memberDifferences(where, row, theirs)];
    });
  });
}
