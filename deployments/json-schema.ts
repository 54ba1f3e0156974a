/** The JSON Schema of a deployments file, for editors: what may stand where, the inputs of each module included. */
import { z } from 'zod';

import type { ModuleCard } from '../inputs/module-card';

import { LINK_PATTERN } from './link';
import { DeploymentsFile } from './schema';

type Json = Record<string, unknown>;

const REFERENCE = { $ref: '#/$defs/reference' };

/** What stands for a value that is not in the file. */
const REFERENCE_SCHEMA: Json = {
  anyOf: [
    marker('ref', { description: 'A value that Terraform knows, such as var.vpc_id.' }),
    marker('from', {
      description: 'An output of another deployment, such as network.vpc_id.',
      pattern: LINK_PATTERN,
    }),
  ],
};

function marker(name: string, value: { description: string; pattern?: string }): Json {
  return {
    type: 'object',
    properties: { [name]: { type: 'string', ...value } },
    required: [name],
    additionalProperties: false,
  };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(value: unknown, change: (item: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

/** A schema of a value, where a reference may stand in the place of it and of all that it holds. */
function orReference(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  const { description, default: standard, ...rest } = schema;
  const inside = {
    ...rest,
    ...('properties' in rest ? { properties: mapValues(rest.properties, orReference) } : {}),
    ...('items' in rest ? { items: orReference(rest.items) } : {}),
    ...(isRecord(rest.additionalProperties)
      ? { additionalProperties: orReference(rest.additionalProperties) }
      : {}),
  };
  return {
    ...(description === undefined ? {} : { description }),
    ...(standard === undefined ? {} : { default: standard }),
    anyOf: [inside, REFERENCE],
  };
}

function inputsSchema({ input }: ModuleCard): Json {
  const { properties, required } = z.toJSONSchema(input.schema, { io: 'input' });
  return {
    type: 'object',
    properties: mapValues(properties, orReference),
    required: required ?? [],
    additionalProperties: false,
  };
}

/** Inputs of the module that a deployment names. */
function whereNamed(card: ModuleCard): Json {
  return {
    if: { properties: { module: { const: card.name } } },
    then: { properties: { inputs: inputsSchema(card) } },
  };
}

/** The schema, with the inputs of each of `cards`. */
export function deploymentsJsonSchema(cards: readonly ModuleCard[]): Json {
  const schema = z.toJSONSchema(DeploymentsFile, { io: 'input' }) as unknown as {
    properties: { deployments: { additionalProperties: Json & { properties: Json } } };
  };
  const { deployments } = schema.properties;
  const one = deployments.additionalProperties;
  const modules = { oneOf: cards.map(({ name, summary }) => ({ const: name, title: summary })) };
  const deployment = {
    ...one,
    properties: { ...one.properties, module: { ...(one.properties.module as Json), ...modules } },
    allOf: cards.map(whereNamed),
  };
  return {
    ...schema,
    title: 'Deployments',
    properties: {
      ...schema.properties,
      deployments: { ...deployments, additionalProperties: deployment },
    },
    $defs: { reference: REFERENCE_SCHEMA },
  };
}

/** The schema as the text of a file. */
export function printJsonSchema(cards: readonly ModuleCard[]): string {
  return `${JSON.stringify(deploymentsJsonSchema(cards), null, 2)}\n`;
}
