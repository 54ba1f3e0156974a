import type { SchemaBlock, SchemaType } from '../../../schema/provider-schema';

import { isObject, textOf } from './cty';
import type { CtyObject, CtyValue } from './cty';
import { findAllFacts, findFacts } from './lookup';
import type { Filter, Question } from './lookup';
import { policyDocument } from './policy-document';
import type { World } from './world';

/** An answer that is missing or ambiguous, in words for the engine's user. */
export class LookupError extends Error {
  constructor(
    readonly summary: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** Reads a data source: from what runs made, then from fixtures; throws a `LookupError` where neither answers. */
export function readDataSource(about: {
  type: string;
  block: SchemaBlock;
  config: CtyObject;
  region: string;
  world: World;
}): CtyObject {
  const { type, block, config, world } = about;
  const question = questionOf(about);
  const found = LISTS[type]?.(world, question) ?? single(world, question);
  return shape(block, config, { id: question.region, region: question.region, ...found });
}

/** Arguments that say how to look and not what for. */
const NO_ARGUMENTS = ['filter', 'region', 'timeouts'];

function questionOf(about: { type: string; config: CtyObject; region: string }): Question {
  const { type, config } = about;
  const set = Object.entries(config).filter(
    ([name, value]) => value !== null && !NO_ARGUMENTS.includes(name),
  );
  return {
    type,
    args: Object.fromEntries(set),
    filters: Array.isArray(config.filter) ? config.filter.filter(isObject).map(filterOf) : [],
    region: typeof config.region === 'string' ? config.region : about.region,
  };
}

function filterOf(block: CtyObject): Filter {
  return { name: textOf(block.name), values: Array.isArray(block.values) ? block.values : [] };
}

function single(world: World, question: Question): CtyObject {
  const facts = findFacts(world, question);
  if (facts.length > 1) throw ambiguous(question, facts.length);
  const [fact] = facts;
  if (!fact) throw missing(question);
  return fact.values;
}

/** Data sources that list ids, or that compute. None found is an answer, as long as what they ask about exists. */
const LISTS: Readonly<Record<string, (world: World, question: Question) => CtyObject | undefined>> =
  {
    aws_route_tables: (world, question) => {
      const tables = findAllFacts(world, { ...question, type: 'aws_route_table' });
      if (tables.length > 0) return { ids: tables.map(({ values }) => values.id ?? null) };
      const own = findFacts(world, question)[0];
      if (own) return own.values;
      return namesOnlyWhatExists(world, question) ? { ids: [] } : undefined;
    },
    aws_iam_policy_document: (_world, { args }) => policyDocument(args),
    aws_ec2_transit_gateway_vpc_attachments: idsOf('aws_ec2_transit_gateway_vpc_attachment'),
    aws_subnets: idsOf('aws_subnet'),
    aws_vpc_peering_connections: idsOf('aws_vpc_peering_connection'),
  };

function idsOf(type: string): (world: World, question: Question) => CtyObject {
  return (world, question) => ({
    ids: findAllFacts(world, { ...question, type }).map(({ values }) => values.id ?? null),
  });
}

/** What a filter or an argument may name, and the data source that knows whether it exists. */
const NAMED: Readonly<Record<string, string>> = {
  'association.subnet-id': 'aws_subnet',
  'vpc-id': 'aws_vpc',
  vpc_id: 'aws_vpc',
};

function namesOnlyWhatExists(world: World, { args, filters = [], region }: Question): boolean {
  const named = [
    ...filters.flatMap(({ name, values }) => values.map((id): [string, CtyValue] => [name, id])),
    ...Object.entries(args),
  ].flatMap(([name, id]) => (NAMED[name] ? [{ type: NAMED[name], args: { id }, region }] : []));
  return named.length > 0 && named.every((question) => findFacts(world, question).length > 0);
}

/** The answer in the shape of the schema: arguments as they were set, computed attributes as they were found. */
function shape(block: SchemaBlock, config: CtyObject, found: CtyObject): CtyObject {
  const shaped: CtyObject = { ...config };
  for (const [name, { type, computed }] of Object.entries(block.attributes ?? {})) {
    const set = config[name] ?? null;
    shaped[name] = set === null && computed ? conform(type, found[name] ?? null) : set;
  }
  return shaped;
}

type ObjectType = Extract<SchemaType, readonly ['object', unknown]>;

const isObjectType = (type: SchemaType): type is ObjectType =>
  typeof type !== 'string' && type[0] === 'object';

/** Adds the attributes that a fixture's objects leave out, drops those that the schema lacks. */
function conform(type: SchemaType, value: CtyValue): CtyValue {
  if (typeof type === 'string') return value;
  if (!isObjectType(type)) {
    const element = type[1];
    if (Array.isArray(value)) return value.map((child) => conform(element, child));
    return value ?? (type[0] === 'map' ? {} : []);
  }
  const given = isObject(value) ? value : {};
  const entries = Object.entries(type[1]).map(([name, child]): [string, CtyValue] => [
    name,
    conform(child, given[name] ?? null),
  ]);
  return Object.fromEntries(entries);
}

function missing(question: Question): LookupError {
  const match = JSON.stringify(matchOf(question));
  return new LookupError(
    `${question.type}: nothing found`,
    `data.${question.type}: found nothing with ${described(question)}. Expected something that this run made through ` +
      `the schema provider, or a fixture. Add { type: "${question.type}", match: ${match}, values: { ... } } ` +
      'to the fixtures that startSchemaProvider gets (__tests__/support/fixtures.ts).',
  );
}

function ambiguous(question: Question, count: number): LookupError {
  return new LookupError(
    `${question.type}: ${count} found`,
    `data.${question.type}: found ${count} with ${described(question)}. Expected one. Add an argument that tells them apart.`,
  );
}

const described = (question: Question) => {
  const asked = Object.entries(matchOf(question)).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return [...asked, `region = ${JSON.stringify(question.region)}`].join(', ');
};

function matchOf({ args, filters = [] }: Question): Record<string, unknown> {
  return { ...args, ...Object.fromEntries(filters.map(({ name, values }) => [name, values])) };
}
